"""What a linter made of labelled rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from tic.language import Linter
from tic.measuring.labelled import Labelled
from tic.measuring.share import Share


class Verdict(NamedTuple):
    """What was found in one row: `found` has the code and family of each rule. No word of it is kept."""

    key: str
    label: bool
    families: frozenset[str]
    found: frozenset[tuple[str, str]]

    @property
    def right(self) -> bool:
        """Whether something was found exactly where something was labelled."""
        return bool(self.found) == self.label


class Figures(NamedTuple):
    """`recall`: of the rows that are a problem, those found; `precision`: of those found, problems."""

    recall: Share
    precision: Share


class Measurement(NamedTuple):
    """The verdicts, in the order of the rows; everything else is counted from them."""

    verdicts: tuple[Verdict, ...]

    @property
    def overall(self) -> Figures:
        """How many problems were found at all, and how many of the rows found are problems."""
        both = sum(row.label and bool(row.found) for row in self.verdicts)
        return Figures(
            Share(both, sum(row.label for row in self.verdicts)),
            Share(both, sum(bool(row.found) for row in self.verdicts)),
        )

    @property
    def false_alarms(self) -> Share:
        """Of the rows that are fine, those in which something was found."""
        return Share(
            sum(bool(row.found) and not row.label for row in self.verdicts),
            sum(not row.label for row in self.verdicts),
        )

    @property
    def by_rule(self) -> dict[str, Share]:
        """By the code of a rule: of the rows it was found in, those that are a problem of any family."""
        found = Counter(code for row in self.verdicts for code, _ in row.found)
        right = Counter(code for row in self.verdicts if row.label for code, _ in row.found)
        return {code: Share(right[code], found[code]) for code in sorted(found)}

    @property
    def by_family(self) -> dict[str, Figures]:
        """By family: of its rows, those in which anything was found; and as for `by_rule`, by family."""
        names = {name for row in self.verdicts for name in row.families}
        names |= {family for row in self.verdicts for _, family in row.found}
        return {name: self._of_family(name) for name in sorted(names)}

    def _of_family(self, name: str) -> Figures:
        labelled = [row for row in self.verdicts if name in row.families]
        found = [row for row in self.verdicts if any(name == family for _, family in row.found)]
        return Figures(
            Share(sum(bool(row.found) for row in labelled), len(labelled)),
            Share(sum(row.label for row in found), len(found)),
        )


def measure(rows: Iterable[Labelled], linter: Linter) -> Measurement:
    """Check each row with `linter`, in its context and after what was said before.

    Every finding counts, whatever its severity. A row that stands several times is told apart by a number
    behind its key.
    """
    seen: Counter[str] = Counter()
    verdicts = []
    for row in rows:
        report = linter.check(row.text, context=row.context, speaker=row.speaker, before=row.before)
        key = row.key
        seen[key] += 1
        if seen[key] > 1:
            key = f"{key}-{seen[key]}"
        found = frozenset((each.rule.code, each.rule.family) for each in report)
        verdicts.append(Verdict(key, row.label, row.families, found))
    return Measurement(tuple(verdicts))
