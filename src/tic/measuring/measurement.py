"""Rows judged by a linter, and what that says of it: as a whole, by rule and by family."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from tic._kernel.arguments import expect, expect_each
from tic.language import Linter, Severity
from tic.measuring.labelled import Labelled
from tic.measuring.ratio import Ratio


class Judged(NamedTuple):
    """One row, by its place from 0, and the codes of the rules that found something in it."""

    at: int
    problem: bool
    codes: tuple[str, ...]

    @property
    def wrong(self) -> bool:
        """Whether a problem was missed or a fine text was found."""
        return self.problem != bool(self.codes)


class Measurement(NamedTuple):
    """What was measured. `rows` are in the order given; no words are kept.

    `rules`: of the rows in which a rule found something, how many were problems. `families`: of the problems of a
    family, how many were found by any rule.
    """

    rows: tuple[Judged, ...]
    rules: Mapping[str, Ratio]
    families: Mapping[str, Ratio]

    @property
    def recall(self) -> Ratio:
        """Of the problems, those that were found."""
        problems = [row for row in self.rows if row.problem]
        return Ratio(sum(bool(row.codes) for row in problems), len(problems))

    @property
    def precision(self) -> Ratio:
        """Of the rows that were found, those that are problems."""
        found = [row for row in self.rows if row.codes]
        return Ratio(sum(row.problem for row in found), len(found))

    @property
    def false_alarms(self) -> Ratio:
        """Of the rows that are no problem, those that were found."""
        fine = [row for row in self.rows if not row.problem]
        return Ratio(sum(bool(row.codes) for row in fine), len(fine))


def measure(
    rows: Iterable[Labelled], linter: Linter, *, least: Severity = Severity.LOW
) -> Measurement:
    """Judge rows with a linter, as `Linter.check` does; findings below `least` do not count."""
    expect("linter", linter, Linter)
    expect("least", least, Severity)
    known = expect_each("rows", rows, Labelled)
    judged = []
    rules: dict[str, list[bool]] = defaultdict(list)
    families: dict[str, list[bool]] = defaultdict(list)
    for at, row in enumerate(known):
        report = linter.check(row.text, context=row.context, before=row.before)
        found = {each.rule.code for each in report.findings if each.rule.severity >= least}
        judged.append(Judged(at, row.problem, tuple(sorted(found))))
        for code in found:
            rules[code].append(row.problem)
        for family in row.families if row.problem else ():
            families[family].append(bool(found))
    return Measurement(tuple(judged), _ratios(rules), _ratios(families))


def _ratios(of: Mapping[str, list[bool]]) -> dict[str, Ratio]:
    return {name: Ratio(sum(right), len(right)) for name, right in sorted(of.items())}
