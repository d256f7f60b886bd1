"""What a rule is: patterns to look for, when they do not count, and the page that explains it."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from typing import NamedTuple

from tic._kernel.arguments import expect
from tic._kernel.reason import Source
from tic.errors import InvalidInputError
from tic.text.context import Context


class Severity(enum.IntEnum):
    """How much harm is likely: ordered, so that a threshold can be set."""

    LOW = 1
    MEDIUM = 2
    HIGH = 3

    @classmethod
    def parse(cls, word: str) -> Severity:
        """Return the severity named `word`, or raise `InvalidInputError`."""
        expect("word", word, str)
        try:
            return cls[word.upper()]
        except KeyError:
            raise InvalidInputError("severity", "low, medium or high") from None

    def __str__(self) -> str:
        return self.name.lower()


class Guards(NamedTuple):
    """When a match does not count. The five scopes excuse by default; False switches one off.

    The lists are patterns, looked for in the same sentence only, so that no other sentence can
    change a finding: `unless_before` at most three words before the match, `unless_after` at most
    six words after it, `unless_sentence` anywhere; one of `need_sentence` must match.
    """

    negation: bool = True
    quoted: bool = True
    reported: bool = True
    mention: bool = True
    reflection: bool = True
    question_only: bool = False
    unless_before: tuple[str, ...] = ()
    unless_after: tuple[str, ...] = ()
    unless_sentence: tuple[str, ...] = ()
    need_sentence: tuple[str, ...] = ()


class Known(NamedTuple):
    """A sentence the rule gets wrong today, and why; the day it is right, a test says so."""

    text: str
    because: str


class Fix(NamedTuple):
    """Rewordings that need no thought: what was found, word for word, and what says the same.

    `words` may be replaced wherever they stand, `nouns` only where they are a noun of their own.
    """

    words: tuple[tuple[str, str], ...] = ()
    nouns: tuple[tuple[str, str], ...] = ()


class Rule(NamedTuple):
    """One thing to look for. `code` is for ever; `name` reads after "allow …".

    It looks in every context unless `contexts` binds it to some. `confidence` (0-1) is how often a match is truly a problem: measured on labelled text where
    `measured` is true, else the author's estimate. `matches` is of how many, where that is known (else 0). `fix` has
    the rewordings that `tic-care check --fix` may make by itself; most rules have none.
    """

    code: str
    name: str
    family: str
    severity: Severity
    confidence: float
    measured: bool
    contexts: frozenset[Context]
    patterns: tuple[str, ...]
    guards: Guards
    says: str
    why: str
    instead: tuple[str, ...]
    sources: tuple[Source, ...]
    bad: tuple[str, ...]
    good: tuple[str, ...]
    known: tuple[Known, ...] = ()
    matches: int = 0
    fix: Fix = Fix()

    @property
    def selectors(self) -> tuple[str, ...]:
        """The words that mean this rule where rules are selected or ignored.

        Its code, name and family, and its hundred: TIC101 is of "TIC1" or "TIC1xx", TIC1001 is not.
        """
        hundred = self.code[:-2]
        return self.code, self.name, self.family, hundred, f"{hundred}xx"


class Pack(NamedTuple):
    """Rules of one language that travel together, with the macros their patterns use.

    `retired` maps a code that is no longer live to what replaced it: codes are never reused.
    """

    name: str
    lang: str
    rules: tuple[Rule, ...]
    macros: Mapping[str, str]
    retired: Mapping[str, str]
