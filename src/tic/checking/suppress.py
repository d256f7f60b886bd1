"""Which findings a file's own comments suppress, and what is wrong with those comments."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from tic.checking.directives import Complaint, Directive, directives
from tic.checking.house import MALFORMED, STALE, UNKNOWN
from tic.checking.ranges import Ranges
from tic.checking.result import Placed, Suppressed
from tic.checking.rulesets import Rules
from tic.documents import Comment, Lines
from tic.language.rule import Rule


class Outcome(NamedTuple):
    """Findings that stay, findings that were suppressed, and complaints about the comments."""

    kept: list[Placed]
    suppressed: list[Suppressed]
    complaints: list[Complaint]


class _Cover(NamedTuple):
    """The stretch `source[start:end]` that a directive covers for one rule."""

    start: int
    end: int
    directive: Directive


def suppress(
    findings: Sequence[Placed],
    comments: Iterable[Comment],
    *,
    lines: Lines,
    passages: Callable[[], Iterable[tuple[int, int]]],
    rules: Rules,
) -> Outcome:
    """Apply the suppressions in `comments`; each reaches only findings of the rules it names.

    `passages` gives the stretches of copy in order, and is asked only if an `ignore-next` is there.
    """
    outcome = Outcome([], [], [])
    asked: list[Directive] = []
    for each in directives(comments):
        if isinstance(each, Complaint):
            outcome.complaints.append(each)
        else:
            asked.append(each)
    covers: dict[str, list[_Cover]] = {}
    for directive, start, end in _stretches(asked, lines, passages, outcome.complaints):
        for name in directive.names:
            rule = rules.named().known.get(name)
            if rule is not None:
                covers.setdefault(rule.code, []).append(_Cover(start, end, directive))
            else:
                outcome.complaints.append(_about(UNKNOWN, rules.named().unknown(name), directive))

    reach = {
        code: Ranges((each.start, each.end) for each in found) for code, found in covers.items()
    }
    for finding in findings:
        code = finding.rule.code
        at = reach[code].overlapping(finding.start, finding.end) if code in reach else None
        if at is None:
            outcome.kept.append(finding)
        else:
            reason = covers[code][at].directive.reason
            outcome.suppressed.append(Suppressed(finding, "inline", reason))

    for code, found in covers.items():
        if code in rules.active:
            places = Ranges((each.start, each.end) for each in findings if each.rule.code == code)
            outcome.complaints.extend(
                _about(STALE, _stale(code, cover.directive), cover.directive)
                for cover in found
                if places.overlapping(cover.start, cover.end) is None
            )
    return outcome


def _stale(code: str, directive: Directive) -> str:
    where = "here"
    if directive.kind == "ignore":
        where = "on this line; ignore-next is for the next"
    return f"{STALE.says[:-1]}: {code} finds nothing {where}."


def _about(rule: Rule, says: str, directive: Directive) -> Complaint:
    return Complaint(rule, says, directive.start, directive.end)


def _stretches(
    asked: list[Directive],
    lines: Lines,
    passages: Callable[[], Iterable[tuple[int, int]]],
    complaints: list[Complaint],
) -> Iterable[tuple[Directive, int, int]]:
    """Yield each directive with the stretch it covers; an `on` closes and covers nothing itself."""
    everything = lines.bounds(len(lines))[1] + 1
    wanted = any(each.kind == "ignore-next" for each in asked)
    copy = _NextCopy(passages() if wanted else (), lines)
    opened: dict[str, Directive] = {}
    for each in asked:
        if each.kind == "ignore":
            first, last = lines.place(each.start)[0], lines.place(each.end)[0]
            yield each, lines.bounds(first)[0], lines.bounds(last)[1]
        elif each.kind == "ignore-next":
            yield each, *copy.after(each.end)
        elif each.kind == "ignore-file":
            yield each, 0, everything
        else:
            names = each.names or tuple(opened)
            closed = [(name, opened.pop(name)) for name in names if name in opened]
            for name, before in closed:
                yield before._replace(names=(name,)), before.start, each.start
            if each.kind == "off":
                opened.update(dict.fromkeys(names, each))
            elif not closed:
                complaints.append(_about(MALFORMED, "There is nothing off here to turn on.", each))
    for name, each in opened.items():
        yield each._replace(names=(name,)), each.start, everything


class _NextCopy:
    """The passages that begin on one line, as one stretch, for every passage of a document."""

    def __init__(self, passages: Iterable[tuple[int, int]], lines: Lines) -> None:
        self._starts, self._ends = [], []
        for start, end in passages:
            self._starts.append(start)
            self._ends.append(end)
        line = 0
        for at in range(len(self._starts) - 1, 0, -1):
            # From the last backwards, so that each line is summed once however long it is.
            before = lines.place(self._starts[at - 1])[0]
            line = line or lines.place(self._starts[at])[0]
            if line == before:
                self._ends[at - 1] = max(self._ends[at - 1], self._ends[at])
            line = before

    def after(self, offset: int) -> tuple[int, int]:
        """Return the stretch on the next line that copy begins on; an empty one if none does."""
        at = bisect_left(self._starts, offset)
        return (self._starts[at], self._ends[at]) if at < len(self._starts) else (offset, offset)
