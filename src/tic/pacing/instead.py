"""What may be said instead of a turn that was held back: statements, which use up no question."""

from __future__ import annotations

from tic.acts.depth import DEPTHS, Depth
from tic.pacing.judging import Rulebook, allowed, view_of
from tic.pacing.moves import Kind, Proposal
from tic.pacing.rule import Action, View

_STATEMENTS = (
    Kind.ACKNOWLEDGE,
    Kind.EMPHASISE_AUTONOMY,
    Kind.OFFER,
    Kind.PRESENCE,
    Kind.REFLECTION,
    Kind.SUMMARY,
    Kind.INFORM,
    Kind.CLOSE,
    Kind.HANDOFF_INFO,
)
_AGREED_TO = frozenset({"PACE02", "PACE03"})  # what a yes to the very question lifts


def instead_of(view: View, action: Action, book: Rulebook) -> tuple[Proposal, ...]:
    """Return what may be said instead, the most fitting first, each put to the same rules."""
    topic = view.proposal.topic
    moves = [Proposal(kind, Depth.PROCESS, topic) for kind in _STATEMENTS]
    if action is Action.ASK_FIRST:  # an offer, as a statement, of what was held back
        seeks = _can_be_agreed(view, book) if view.asks else Depth.PROCESS
        moves.insert(0, Proposal(Kind.OFFER, Depth.PROCESS, topic, seeks=seeks))
    if view.rating >= view.policy.person_at:
        moves.insert(0, moves.pop())  # a human being comes first
    return tuple(
        move
        for move in moves
        # One acknowledgement of a stop is enough; a second would be talking on.
        if not (move.kind is Kind.ACKNOWLEDGE and view.state.stop_received)
        if allowed(view_of(view.state, move, view.now), book)
    )


def _can_be_agreed(view: View, book: Rulebook) -> Depth:
    """How deep a yes could be honoured: no deeper is offered."""
    caps = (cap(view) for rule, cap in book.caps if rule.id not in _AGREED_TO)
    return DEPTHS[max(0, min([view.depth, *caps]))]
