"""The answer to a proposed turn: whether it may be said, why, what goes along, and what may be said instead."""

from __future__ import annotations

from collections.abc import Callable

from attrs import field, frozen

from tic.acts.depth import Depth
from tic.pacing.moves import Draft, Obligation, Proposal
from tic.pacing.reasons import Until
from tic.pacing.rule import Action


@frozen
class DecisionReason:
    """Why: the rule, a code for programs, a sentence, where the rule comes from, and numbers."""

    rule: str
    code: str
    action: Action
    says: str
    sources: tuple[str, ...]
    evidence: tuple[tuple[str, int], ...] = ()

    def to_dict(self) -> dict[str, object]:
        """Return the reason as JSON values."""
        return {
            "rule": self.rule,
            "code": self.code,
            "action": self.action.name.lower(),
            "says": self.says,
            "sources": list(self.sources),
            "evidence": dict(self.evidence),
        }


@frozen
class Retry:
    """What would change the answer: an event, and the helper turn from which turns alone would."""

    until: Until
    turn: int | None = None

    def to_dict(self) -> dict[str, object]:
        """Return what would change the answer as JSON values."""
        return {"until": self.until.name.lower(), "turn": self.turn}


@frozen
class Decision:
    """The answer to one proposed turn. True where it may be sent whole (with its obligations).

    `reasons` are all rules that fired, the most held back first. `depth` is the deepest that the turn
    asks, and `unread` says that this was neither declared nor read. `held` are the places of the moves
    that may not be said, and `sayable` is the turn without them: a service (acknowledging, closing,
    naming other help) is always part of it.
    """

    action: Action
    ceiling: Depth
    reasons: tuple[DecisionReason, ...] = ()
    obligations: frozenset[Obligation] = frozenset()
    retry: Retry | None = None
    depth: Depth = Depth.PROCESS
    unread: bool = False
    held: tuple[int, ...] = ()
    sayable: Draft | None = field(default=None, eq=False, repr=False)
    _instead: Callable[[], tuple[Proposal, ...]] = field(default=tuple, eq=False, repr=False)

    def __bool__(self) -> bool:
        """Whether the turn may be sent now as it is."""
        return self.action <= Action.ALLOW_WITH

    @property
    def alternatives(self) -> tuple[Proposal, ...]:
        """Statements that may be said instead, the most fitting first; none uses up a question.

        Each is allowed in the state that was decided on, by the same rules; empty only where the turn
        itself is allowed. Worked out when asked for.
        """
        return () if self else self._instead()

    def to_dict(self) -> dict[str, object]:
        """Return the decision as JSON values: names of the action and obligations, depths as numbers."""
        return {
            "action": self.action.name.lower(),
            "allowed": bool(self),
            "ceiling": int(self.ceiling),
            "depth": int(self.depth),
            "unread": self.unread,
            "held": list(self.held),
            "reasons": [reason.to_dict() for reason in self.reasons],
            "obligations": sorted(one.value for one in self.obligations),
            "retry": self.retry.to_dict() if self.retry else None,
        }
