"""`step`: what each event changes. Total: any event in any state, and the person is never refused."""

from __future__ import annotations

from typing import assert_never

from tic._kernel.arguments import expect
from tic._kernel.moment import Moment
from tic.acts.depth import Depth
from tic.errors import InvalidInputError
from tic.pacing.events import (
    EVENTS,
    ConsentChanged,
    ConsentWithdrawn,
    Decline,
    Event,
    HelperSent,
    PauseAsked,
    PersonTurn,
    ResourceOffered,
    Resume,
    SelfRating,
    SessionGap,
    Silence,
    StopAsked,
    Surroundings,
    TimeLeft,
)
from tic.pacing.hearing import cooled, declined, heard
from tic.pacing.memory import keep
from tic.pacing.saying import sent
from tic.pacing.state import MAX_SEEN, PacingState, Stop, consented


def step(state: PacingState, event: Event) -> PacingState:
    """Return the state after `event`.

    An event whose `id` was seen before changes nothing. A moment earlier than one already seen is
    read as that one: clocks that go backwards do not undo anything. Raises `InvalidInputError` only
    for what is no event at all.
    """
    expect("state", state, PacingState)
    if type(event) not in EVENTS:
        raise InvalidInputError("event", "an event of tic.pacing")
    if event.id is not None:
        if event.id in state.seen:
            return state
        state = state._replace(seen=(*state.seen, event.id)[-MAX_SEEN:])
    if event.at is not None:
        state = state._replace(now=event.at.not_before(state.now))
    match event:
        case PersonTurn():
            return heard(state, event)
        case HelperSent():
            return sent(state, event)
        case Silence(seconds=seconds):
            return state._replace(silent_seconds=state.silent_seconds + seconds)
        case SelfRating(value=value):
            return _rated(state, value)
        case Decline(topic=topic, item=item, soft=soft):
            return declined(state, topic, item, counts=not soft)
        case StopAsked():
            return state._replace(stop=Stop.STOPPED, pending=None, returning=False)
        case PauseAsked():
            return state._replace(stop=max(state.stop, Stop.PAUSED), pending=None, returning=False)
        case Resume():
            return state._replace(stop=Stop.NONE, stop_received=False)
        case ConsentChanged():
            return _consented(state, event)
        case ConsentWithdrawn(topic=topic):
            taken = cooled(state, topic)._replace(granted=Depth.PROCESS, granted_until=None)
            return keep(state, topic, taken)._replace(pending=None)
        case ResourceOffered():
            return state._replace(resourced=True, resource_due=False, overwhelmed=False)
        case Surroundings(private=private):
            return state._replace(private=private)
        case TimeLeft(turns=turns, ends_at=ends_at):
            return state._replace(remaining=turns, ends_at=_earliest(ends_at))
        case SessionGap(seconds=seconds, new_session=new):
            return _fresh(state) if new or seconds >= state.policy.gap_seconds else state
        case _:
            assert_never(event)


def _consented(state: PacingState, event: ConsentChanged) -> PacingState:
    """Record a consent. A yes to a question for permission lets advice be given too."""
    topic = state.topic(event.topic)
    if event.agreed:
        state = state._replace(advice_turn=state.turn)
        topic = topic._replace(agreed=max(topic.agreed, event.depth))
        if event.depth <= consented(topic, state.policy.entry, state.now):
            return keep(state, event.topic, topic)  # a smaller yes takes nothing back
    topic = topic._replace(granted=event.depth, granted_until=_earliest(event.until))
    return keep(state, event.topic, topic)


def _rated(state: PacingState, value: int | None) -> PacingState:
    if value is None:
        return state._replace(ratings_declined=state.ratings_declined + 1)
    worse = state.rating is None or value > state.rating
    return state._replace(
        rating=value,
        baseline=value if state.baseline is None else state.baseline,
        resource_due=state.resource_due or (worse and value >= state.policy.cap_at),
    )


def _fresh(state: PacingState) -> PacingState:
    """Start a new sitting: what was reached is not taken up again; what was declined stays so."""
    return state._replace(
        topics={
            name: topic._replace(
                reached=Depth.PROCESS, agreed=Depth.PROCESS, told_why=False, told_limits=False
            )
            for name, topic in state.topics.items()
        },
        pending=None,
        returning=True,
        told=False,
        advice_turn=None,
        needs_offered=False,
        resourced=False,
    )


def _earliest(moment: Moment | None) -> int | None:
    """Of a moment in doubt the earlier end: nothing that permits lasts longer than was said."""
    return None if moment is None else moment.earliest
