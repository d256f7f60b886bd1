"""What a helper's turn changes: move by move while it is said, and once for the whole turn."""

from __future__ import annotations

from collections.abc import Iterable

from tic.acts.depth import DEPTHS, Depth
from tic.pacing.events import HelperSent
from tic.pacing.memory import keep
from tic.pacing.moves import (
    LISTENING,
    RECEIPTS,
    SEEKING,
    TURNS,
    Kind,
    Obligation,
    Proposal,
    moves_of,
)
from tic.pacing.state import MAX_ASKED, Asked, Offer, PacingState, Stop
from tic.pacing.unread import depth_in

_STEADYING = frozenset({Kind.OFFER, Kind.HANDOFF_INFO})  # what lays out something to hold on to


def sent(state: PacingState, event: HelperSent) -> PacingState:
    """Return the state after a turn of the helper."""
    moves, policy = moves_of(event.proposal), state.policy
    asks = any(move.asks for move in moves)
    after = state
    for move in moves:
        after = said(after, move)
    words = after.helper_words
    counted = [move.words for move in moves if move.words is not None]
    if counted:
        words = (*words, sum(counted))[-policy.ratio_window :]
    resourced = Obligation.OFFER_RESOURCE in event.met
    run = 0 if listened_first(moves) else state.q_run
    after = after._replace(
        turn=state.turn + 1,
        remaining=None if state.remaining is None else max(0, state.remaining - 1),
        q_run=run + 1 if asks else 0,
        ask_turns=state.ask_turns + 1 if asks else 0,
        helper_words=words,
        check_in_turn=state.turn + 1
        if Obligation.OFFER_CHECK_IN in event.met
        else after.check_in_turn,
        resourced=after.resourced or resourced,
        resource_due=after.resource_due and not resourced,
        overwhelmed=after.overwhelmed and not resourced,
        # Every helper turn replaces what was waiting: a yes answers the latest turn and no other.
        pending=next((offer for move in moves if (offer := _offer(state, move))), None),
    )
    if Obligation.SAY_WHY in event.met or Obligation.SAY_LIMITS in event.met:
        topic = after.topic(event.proposal.topic)
        topic = topic._replace(
            told_why=topic.told_why or Obligation.SAY_WHY in event.met,
            told_limits=topic.told_limits or Obligation.SAY_LIMITS in event.met,
        )
        return keep(after, event.proposal.topic, topic)
    return after


def said(state: PacingState, move: Proposal) -> PacingState:
    """Return the state in the middle of a turn, after one of its moves; no turn is counted yet."""
    kind, asks, policy = move.judged_kind, move.asks, state.policy
    depth, turn = depth_in(state, move), state.turn + 1
    deep_run = state.deep_run
    if asks and depth >= policy.deep_from:
        deep_run += 1
    elif kind in TURNS or (asks and depth <= Depth.FEELINGS):
        deep_run = 0
    act = "Q" if asks else "R" if kind is Kind.REFLECTION else "O"
    practical = move.depth == Depth.PRACTICAL and (asks or kind is Kind.OFFER)
    return state._replace(
        acts=(state.acts + act)[-policy.ratio_window :],
        asked=_asked(state.asked, move) if asks and move.item else state.asked,
        last_topic=move.topic if asks else state.last_topic,
        check_in_turn=turn if kind is Kind.CHECK_IN else state.check_in_turn,
        safety_turn=turn if kind is Kind.SAFETY_QUESTION else state.safety_turn,
        deep_run=deep_run,
        receipt=state.receipt and kind not in RECEIPTS,
        overwhelmed=state.overwhelmed and kind not in _STEADYING,
        needs_offered=state.needs_offered or practical,
        presence_sent=state.presence_sent or kind is Kind.PRESENCE,
        stop_received=state.stop_received
        or (state.stop is Stop.STOPPED and kind is Kind.ACKNOWLEDGE),
    )


def listened_first(moves: Iterable[Proposal]) -> bool:
    """Whether a turn says what was heard before it asks anything."""
    for move in moves:
        if move.asks:
            return False
        if move.kind in LISTENING:
            return True
    return False


def _asked(asked: tuple[Asked, ...], move: Proposal) -> tuple[Asked, ...]:
    topic, item = move.topic, move.item or ""
    times = next((one.times for one in asked if (one.topic, one.item) == (topic, item)), 0)
    rest = tuple(one for one in asked if (one.topic, one.item) != (topic, item))
    return (*rest, Asked(topic, item, times + 1))[-MAX_ASKED:]


def _offer(state: PacingState, move: Proposal) -> Offer | None:
    """What a yes would agree to. A question for permission that names no depth asks for one step."""
    if move.judged_kind not in SEEKING:
        return None
    seeks = move.seeks
    if seeks is None:
        if move.judged_kind is not Kind.SEEK_COLLABORATION:
            return None
        policy = state.policy
        step = max(policy.entry, state.topic(move.topic).reached) + policy.max_step
        seeks = DEPTHS[min(policy.max_depth, step)]
    until = None
    if state.now is not None:
        until = state.now.earliest + 1000 * state.policy.offer_seconds
    return Offer(move.topic, seeks, until)
