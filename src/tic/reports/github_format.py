"""Annotations of GitHub Actions, the worst first, within what GitHub shows."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from tic.checking.result import FileResult, Placed
from tic.language.rule import Severity
from tic.reports.about import About
from tic.reports.neutral import neutral
from tic.reports.tally import Tally

LEVEL = {Severity.HIGH: "error", Severity.MEDIUM: "warning", Severity.LOW: "notice"}

# GitHub shows ten annotations of each level a step and drops the rest without a word
# (docs.github.com, "Workflow commands"); one notice is kept for the summary.
SHOWN = {"error": 10, "warning": 10, "notice": 9}


def write(results: Iterable[FileResult], about: About, out: Callable[[str], object]) -> None:
    """Write annotations by severity; what GitHub would drop becomes a plain line of the log."""
    tally = Tally(about.unread)
    waiting: list[tuple[str, dict[str, object], str]] = []
    found: list[tuple[Severity, str, Placed]] = []
    for result in tally.of(results):
        path = about.relative(result.path)
        if result.not_read:
            place = {"file": path, "line": result.line or 1, "title": "tic-care: not read"}
            waiting.append(("error", place, result.not_read.says))
        found.extend((each.rule.severity, path, each) for each in result.findings)
    found.sort(key=lambda row: -row[0])
    for severity, path, each in found:
        waiting.append((LEVEL[severity], _place(path, each), _message(each)))
    left = dict(SHOWN)
    dropped = 0
    for level, place, message in waiting:
        if left[level]:
            left[level] -= 1
            out(command(level, place, message))
        else:
            dropped += 1
            out(f"{neutral(str(place['file']))}:{place['line']}: {neutral(message)}\n")
    said = tally.sentences()
    if dropped:
        said.append(f"{dropped} of them are in the log only: GitHub shows ten of a level.")
    if waiting:
        out(command("notice", {"title": "tic-care"}, " ".join(said)))
    else:
        out(" ".join(said) + "\n")


def command(level: str, place: dict[str, object], message: str) -> str:
    """Return one workflow command; its values cannot end it or start another."""
    fields = ",".join(f"{name}={_property(str(value))}" for name, value in place.items())
    return f"::{level} {fields}::{_data(message)}\n"


def _place(path: str, each: Placed) -> dict[str, object]:
    place: dict[str, object] = {"file": path, "line": each.line, "endLine": each.end_line}
    if each.line == each.end_line:  # GitHub takes columns within one line only
        place |= {"col": each.column, "endColumn": each.end_column}
    return {**place, "title": f"tic-care: {each.rule.code} {each.rule.name}"}


def _message(each: Placed) -> str:
    return "\n".join([each.says, *(f"Instead: {words}" for words in each.rule.instead)])


def _data(text: str) -> str:
    lines = (neutral(line).replace("%", "%25") for line in text.split("\n"))
    return "%0A".join(lines)


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
