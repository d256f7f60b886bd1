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
    """Write annotations by severity, then what was not read, one a reason.

    What GitHub would drop, and every file that was not read, is in a group of the log.
    """
    tally = Tally(about.unread)
    found: list[tuple[Severity, str, Placed]] = []
    unread: dict[tuple[bool, str], list[tuple[str, int]]] = {}
    for result in tally.of(results):
        path = about.relative(result.path)
        found.extend((each.rule.severity, path, each) for each in result.findings)
        for gap in result.gaps:
            says = gap.because.says if gap.whole else "Its grammar could not follow all lines."
            unread.setdefault((gap.whole, says), []).append((path, gap.line))
    found.sort(key=lambda row: -row[0])
    waiting = [
        (LEVEL[severity], _place(path, each), _message(each)) for severity, path, each in found
    ]
    waiting += [_not_read(*reason, places) for reason, places in unread.items()]
    left = dict(SHOWN)
    dropped = []
    for level, place, message in waiting:
        if left[level]:
            left[level] -= 1
            out(command(level, place, message))
        else:
            dropped.append((place["file"], place["line"], message))
    _group(f"{len(dropped)} more, beyond what GitHub shows", dropped, out)
    for (_, says), places in unread.items():
        if len(places) > 1:
            _group(f"not read: {says}", [(*place, says) for place in places], out)
    said = tally.sentences()
    if dropped:
        said.append(f"{len(dropped)} of them are in the log only: GitHub shows ten of a level.")
    if waiting:
        out(command("notice", {"title": "tic-care"}, " ".join(said)))
    else:
        out(" ".join(said) + "\n")


def _not_read(
    whole: bool,  # noqa: FBT001 - a part of its key
    says: str,
    places: list[tuple[str, int]],
) -> tuple[str, dict[str, object], str]:
    """Return one annotation for all that was not read for one reason, at the first of them."""
    path, line = places[0]
    more = f" So are {len(places) - 1} more; the log names them." if len(places) > 1 else ""
    place: dict[str, object] = {"file": path, "line": line, "title": "tic-care: not read"}
    return "error" if whole else "warning", place, says + more


def _group(
    title: str, rows: Iterable[tuple[object, object, str]], out: Callable[[str], object]
) -> None:
    """Write rows as lines of the log, folded together."""
    lines = [f"{path}:{line}: {' / '.join(message.splitlines())}" for path, line, message in rows]
    if lines:
        out(f"::group::tic-care: {_data(title)}\n")
        # In front of "::" a line of the log would be a command: the path keeps it from its start.
        out("".join(f"  {neutral(line)}\n" for line in lines))
        out("::endgroup::\n")


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
