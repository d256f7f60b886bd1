"""What a person's turn changes: what they told, what they declined, and what takes a talk up again."""

from __future__ import annotations

from tic.acts.depth import Depth
from tic.pacing.events import PersonTurn
from tic.pacing.memory import keep, later
from tic.pacing.moves import GENERAL
from tic.pacing.signals import HALTING, Signal, Wish
from tic.pacing.state import MAX_DECLINED_ITEMS, PacingState, Stop, Topic

_REFUSALS = frozenset({Signal.DECLINE_TOPIC, Signal.DECLINE_ITEM, Signal.POSTPONE})
_PAUSES = frozenset({Signal.PAUSE, Signal.PRIVACY_LOST})
_ENDS = frozenset({Signal.STOP}) | _PAUSES
_BACK = frozenset({Wish.GO_ON, Wish.REOPEN})


def heard(state: PacingState, turn: PersonTurn) -> PacingState:
    """Return the state after a turn of the person."""
    name = turn.topic or state.last_topic
    topic = before = state.topic(name)
    deep_run = state.deep_run
    if turn.opened or Wish.REOPEN in turn.wishes:
        topic = topic._replace(softened=False, closed=False, cool_turn=0, cool_until=None)
        deep_run = 0
    if turn.depth is not None and turn.depth > topic.reached:
        topic = topic._replace(reached=turn.depth)
    if topic is not before:
        state = keep(state, name, topic)
    heavy = turn.depth is not None and turn.depth >= state.policy.receipt_from
    words = state.person_words
    if turn.words is not None:
        words = (*words, turn.words)[-state.policy.ratio_window :]
    state = _taken_up(state, turn)
    state = state._replace(
        receipt=state.receipt or heavy,
        told=state.told or heavy,
        overwhelmed=state.overwhelmed and bool(HALTING & turn.signals),
        advice_turn=state.turn if Wish.ADVICE in turn.wishes else state.advice_turn,
        deep_run=deep_run,
        hesitant=False,
        refused=False,
        pending=None,
        returning=False,
        silent_seconds=0,
        presence_sent=False,
        person_words=words,
    )
    return _signalled(state, name, turn) if turn.signals else state


def _taken_up(state: PacingState, turn: PersonTurn) -> PacingState:
    """Lift what an ordinary turn, or an act that means it, ends; nothing is lifted by a turn that halts.

    A goodbye, a likely stop and a pause told in words end when the person simply talks on. A pause by a
    button or for privacy, and a stop, end when they say so, bring a topic up, or write in a new sitting.
    """
    if state.stop is Stop.NONE or HALTING & turn.signals:
        return state
    meant = turn.opened or bool(turn.wishes & _BACK) or state.returning
    if meant or state.stop <= Stop.WAITING:
        return state._replace(stop=Stop.NONE, stop_received=False)
    return state


def _signalled(state: PacingState, name: str, turn: PersonTurn) -> PacingState:
    """All signals count, each in its own way, but several ways to decline are one decline."""
    signals, certain = turn.signals, turn.signals - turn.likely
    item = next((one.item for one in reversed(state.asked) if one.topic == name), None)
    if _REFUSALS & certain:
        state = declined(state, name, item, counts=True)
    elif Signal.REDIRECT in certain and name != GENERAL:
        state = declined(state, name, None, counts=False)
    stop = state.stop
    if Signal.STOP in certain:
        stop = Stop.STOPPED
    elif Signal.PRIVACY_LOST in certain:
        stop = max(stop, Stop.PAUSED)
    elif Signal.PAUSE in certain:
        stop = max(stop, Stop.WAITING)
    elif _ENDS & signals:
        stop = max(stop, Stop.LIKELY)
    return state._replace(
        stop=stop,
        private=False if Signal.PRIVACY_LOST in certain else state.private,
        # Reluctance is answered with support at once, not with the next question (Ahern 2014).
        receipt=state.receipt
        or bool(certain & (_REFUSALS | {Signal.OVERWHELM, Signal.PROTEST}))
        or Signal.DISCLOSURE in certain,
        hesitant=bool(signals - {Signal.DISCLOSURE, Signal.REDIRECT}),
        refused=bool(certain & (_REFUSALS | {Signal.PROTEST})),
        told=state.told or Signal.DISCLOSURE in signals,
        overwhelmed=state.overwhelmed or Signal.OVERWHELM in certain,
    )


def declined(state: PacingState, name: str, item: str | None, *, counts: bool) -> PacingState:
    """Return the state after the person declined a topic or an item of it.

    Where no topic is named none can be closed: what is said there rests, and stays shallow meanwhile.
    """
    topic = cooled(state, name)
    if counts:
        declines = topic.declines + 1
        enough = name != GENERAL and declines >= state.policy.declines_to_close
        topic = topic._replace(declines=declines, closed=topic.closed or enough)
    if item is not None and item not in topic.declined_items:
        topic = topic._replace(declined_items=(*topic.declined_items, item)[:MAX_DECLINED_ITEMS])
    return keep(state, name, topic)._replace(pending=None)


def cooled(state: PacingState, name: str) -> Topic:
    """Return a topic that rests from now on, for its full length whatever rested before.

    Where no topic is named, the talk may have moved on before a topic would have rested: it rests for
    fewer turns, whatever the clock says.
    """
    policy, until, topic = state.policy, None, state.topic(name)
    turns = policy.rest_turns if name == GENERAL else policy.cool_turns
    if state.now is not None and name != GENERAL:
        until = state.now.latest + 1000 * policy.cool_seconds
    return topic._replace(
        softened=True,
        agreed=Depth.PROCESS,
        cool_turn=max(topic.cool_turn, state.turn + turns),
        cool_until=later(topic.cool_until, until),
    )
