"""What a rule is. It can lower a ceiling and tighten an action; there is no way to do the reverse."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import NamedTuple

from attrs import define, field, frozen

from tic._kernel.moment import Moment
from tic.acts.depth import Depth
from tic.pacing.moves import Kind, Obligation, Proposal
from tic.pacing.policy import Policy
from tic.pacing.sources import Grade
from tic.pacing.state import PacingState, Topic


class Action(IntEnum):
    """Answers from the freest to the most held back; rules combine by taking the greatest."""

    ALLOW = 0
    ALLOW_WITH = 1  # allowed once its obligations are shown along with it
    ASK_FIRST = 2  # ask permission first
    RESOURCE_FIRST = 3  # offer something steadying first
    LOWER = 4  # something lighter, or put another way
    HOLD = 5  # nothing is asked now
    STOP = 6  # the person has ended the conversation


class Said(NamedTuple):
    """What a turn has said before one of its moves, and whether it asks anything at all."""

    asks: bool
    questions: int = 0
    listened: bool = False  # it has shown listening, and asked nothing before that


@define
class View:
    """What a rule looks at: one proposal in one state. Made anew for each decision; not kept."""

    state: PacingState
    policy: Policy
    topic: Topic
    proposal: Proposal
    kind: Kind
    depth: int
    asks: bool
    now: Moment | None
    rating: int  # 0 where the person gave none, so that not answering costs nothing
    said: Said

    @property
    def spared(self) -> bool:
        """Whether this asks if somebody is safe now: not deeply, and not twice in a row."""
        return (
            self.kind is Kind.SAFETY_QUESTION
            and self.depth <= Depth.FEELINGS
            and (self.state.safety_turn is None or self.state.safety_turn < self.state.turn)
        )


class Verdict(NamedTuple):
    """What one rule answers: an action, its reason as a code, and numbers as evidence."""

    action: Action
    code: str
    evidence: tuple[tuple[str, int], ...] = ()
    obligations: tuple[Obligation, ...] = ()


@frozen
class Rule:
    """One rule, with what it rests on.

    `cap` is the deepest invitation it leaves open (0-5), whatever is proposed; a deeper one gets
    `over` with the reason `over_code`. `drop` lowers the joint ceiling by so many levels. `judge`
    looks at the proposal. Unless `statements` is set the rule only looks at moves that ask, and unless
    `safety` is set not at a question whether somebody is safe now.
    Ceilings join by minimum and actions by maximum, so adding a rule can only hold back more;
    acknowledging, closing and naming other help are never put to any rule.
    """

    id: str
    name: str
    says: str
    grade: Grade
    sources: tuple[str, ...]
    numbers: tuple[str, ...] = ()
    cap: Callable[[View], int] | None = field(default=None, kw_only=True)
    over: Action = field(default=Action.LOWER, kw_only=True)
    over_code: str = field(default="", kw_only=True)
    drop: Callable[[View], int] | None = field(default=None, kw_only=True)
    judge: Callable[[View], Verdict | None] | None = field(default=None, kw_only=True)
    statements: bool = field(default=False, kw_only=True)
    safety: bool = field(default=False, kw_only=True)
    # What a clinician reads and argues with; the host's own rules may leave it out.
    strength: str = field(default="", kw_only=True)
    exceptions: str = field(default="", kw_only=True)
    held: str = field(default="", kw_only=True)
    said: str = field(default="", kw_only=True)
    wrong_when: str = field(default="", kw_only=True)
