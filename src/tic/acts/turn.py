"""A turn as it was read: its acts, each with its place and its evidence, and how deep it asks."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from attrs import evolve, field, frozen

from tic.acts.depth import Depth
from tic.acts.kinds import HelperAct, PersonAct


class Evidence(Enum):
    """What an act rests on, the surest first."""

    DECLARED = "declared"  # a button was pressed, or the host says so
    PHRASE = "phrase"  # words or the structure of a clause, by a pattern that can be read
    MODEL = "model"  # a learned reader: never more than likely


class Confidence(Enum):
    """How sure an act is: what is only likely holds back for a turn and asks; it ends nothing."""

    CERTAIN = "certain"
    LIKELY = "likely"


@frozen
class Act:
    """One thing that a turn does.

    `span` are code points of the text as given. `because` says in words what was seen (a pattern's
    note or a structure, never words of the text).
    """

    kind: HelperAct | PersonAct
    span: tuple[int, int]
    evidence: Evidence
    because: str
    confidence: Confidence = Confidence.CERTAIN


def _acts(acts: Iterable[Act]) -> tuple[Act, ...]:
    return tuple(acts)


@frozen
class Turn:
    """What one turn does, in text order; holds no word of it.

    `depth` is how deep an answer the turn invites: 0 where nothing is asked, `None` where something is
    asked and the depth was not read, which is not the deepest. `grave` says that what asks names harm or
    an account of it, so that it is as deep whatever the talk is about. `said_back` is the place of what
    the turn says back to the person before it asks. `questions` counts what asks.
    """

    acts: tuple[Act, ...] = field(converter=_acts)
    depth: Depth | None = None
    questions: int = 0
    words: int = 0
    grave: bool = False
    said_back: tuple[int, int] | None = None

    def kinds(self) -> frozenset[HelperAct | PersonAct]:
        """The kinds of the acts."""
        return frozenset(act.kind for act in self.acts)

    def has(self, *kinds: HelperAct | PersonAct) -> bool:
        """Whether one of `kinds` was read."""
        return any(act.kind in kinds for act in self.acts)

    @property
    def known(self) -> Turn:
        """The turn without what only a learned reader heard: what eases a judgement rests on this."""
        return evolve(self, acts=(act for act in self.acts if act.evidence is not Evidence.MODEL))

    def only(self, kinds: Iterable[HelperAct | PersonAct]) -> tuple[Act, ...]:
        """The acts whose kind is one of `kinds`."""
        wanted = frozenset(kinds)
        return tuple(act for act in self.acts if act.kind in wanted)
