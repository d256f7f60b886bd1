"""Pacing as a talk goes on: the state after a turn of either side, from what was read of it."""

from __future__ import annotations

from tic._kernel.moment import Moment
from tic.acts import Turn
from tic.pacing import (
    Decision,
    HelperSent,
    PacingState,
    PersonTurn,
    answer_to_offer,
    decide,
    reading_of,
    signals_of,
    step,
)


def heard(
    state: PacingState, turn: Turn, *, topic: str | None = None, at: Moment | None = None
) -> PacingState:
    """The state after a turn of the person; a yes or no to what was offered is an answer to that."""
    signals = signals_of(turn)
    agreed = answer_to_offer(state, signals, at=at)
    after = step(state, PersonTurn.of(signals, topic, words=turn.words, at=at))
    return after if agreed is None else step(after, agreed)


def sent(state: PacingState, turn: Turn) -> tuple[Decision, PacingState]:
    """What pacing says of a turn of the helper that was sent, with nothing declared, and the state after it."""
    draft = reading_of(turn).draft()
    return decide(state, draft), step(state, HelperSent(draft))
