"""One finding in a turn, whoever found it: a rule of the linter or one of conversation."""

from __future__ import annotations

from typing import NamedTuple

from tic.language import Rule, Severity
from tic.session.techniques import Technique

FLAGGED_FROM = Severity.MEDIUM  # as `tic-care check` fails from there on


class Found(NamedTuple):
    """One finding in a turn: its rule, what was seen, where (code points), and the techniques it is of."""

    rule: Rule
    because: str
    span: tuple[int, int]
    techniques: frozenset[Technique]

    @property
    def grave(self) -> bool:
        """Whether it flags its turn: of medium severity or more."""
        return self.rule.severity >= FLAGGED_FROM

    def __repr__(self) -> str:
        return f"Found({self.rule.code} {self.rule.name} at {self.span[0]}:{self.span[1]})"

    def to_dict(self) -> dict[str, object]:
        """Return the finding as JSON values; it holds no words of the talk."""
        return {
            "code": self.rule.code,
            "name": self.rule.name,
            "family": self.rule.family,
            "severity": str(self.rule.severity),
            "says": self.rule.says,
            "because": self.because,
            "span": list(self.span),
            "techniques": sorted(each.value for each in self.techniques),
        }
