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
from tic.pacing.moves import RECEIPTS, TURNS, Kind, Obligation, Proposal
from tic.pacing.signals import Signal
from tic.pacing.state import (
    MAX_ASKED,
    MAX_DECLINED_ITEMS,
    MAX_SEEN,
    Asked,
    Offer,
    PacingState,
    Stop,
    Topic,
    keep,
    later,
)

_REFUSALS = frozenset({Signal.DECLINE_TOPIC, Signal.DECLINE_ITEM, Signal.POSTPONE})


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
            return _person_turn(state, event)
        case HelperSent():
            return _helper_sent(state, event)
        case Silence(seconds=seconds):
            return state._replace(silent_seconds=state.silent_seconds + seconds)
        case SelfRating(value=value):
            return _rated(state, value)
        case Decline(topic=topic, item=item, soft=soft):
            return _declined(state, topic, item, counts=not soft)
        case StopAsked():
            return state._replace(stop=Stop.STOPPED, pending=None)
        case PauseAsked():
            return state._replace(stop=max(state.stop, Stop.PAUSED), pending=None)
        case Resume():
            return state._replace(stop=Stop.NONE, stop_received=False)
        case ConsentChanged(topic=topic, depth=depth, until=until):
            granted = state.topic(topic)._replace(granted=depth, granted_until=_earliest(until))
            return keep(state, topic, granted)
        case ConsentWithdrawn(topic=topic):
            known = state.topic(topic)._replace(granted=Depth.PROCESS, granted_until=None)
            return keep(state, topic, _cooled(state, known))._replace(pending=None)
        case ResourceOffered():
            return state._replace(resourced=True, resource_due=False)
        case Surroundings(private=private):
            return state._replace(private=private)
        case TimeLeft(turns=turns, ends_at=ends_at):
            return state._replace(remaining=turns, ends_at=_earliest(ends_at))
        case SessionGap(seconds=seconds, new_session=new):
            return _fresh(state) if new or seconds >= state.policy.gap_seconds else state
        case _:
            assert_never(event)


def _person_turn(state: PacingState, turn: PersonTurn) -> PacingState:
    name = turn.topic or state.last_topic
    topic = before = state.topic(name)
    deep_run = state.deep_run
    if turn.opened:
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
    state = state._replace(
        receipt=state.receipt or heavy,
        deep_run=deep_run,
        pending=None,
        returning=False,
        silent_seconds=0,
        presence_sent=False,
        person_words=words,
    )
    return _signalled(state, name, turn.signals) if turn.signals else state


def _signalled(state: PacingState, name: str, signals: frozenset[Signal]) -> PacingState:
    """All signals count, each in its own way, but several ways to decline are one decline."""
    item = next((one.item for one in reversed(state.asked) if one.topic == name), None)
    if _REFUSALS & signals:
        state = _declined(state, name, item, counts=True)
    elif Signal.REDIRECT in signals:
        state = _declined(state, name, None, counts=False)
    stop = state.stop
    if Signal.STOP in signals:
        stop = Stop.STOPPED
    elif Signal.PAUSE in signals or Signal.PRIVACY_LOST in signals:
        stop = max(stop, Stop.PAUSED)
    overwhelmed = Signal.OVERWHELM in signals
    return state._replace(
        stop=stop,
        private=False if Signal.PRIVACY_LOST in signals else state.private,
        # Reluctance is answered with support at once, not with the next question (Ahern 2014).
        receipt=state.receipt or overwhelmed or Signal.HESITATE in signals,
        resource_due=state.resource_due or overwhelmed,
    )


def _declined(state: PacingState, name: str, item: str | None, *, counts: bool) -> PacingState:
    topic = _cooled(state, state.topic(name))
    if counts:
        declines = topic.declines + 1
        topic = topic._replace(
            declines=declines,
            closed=topic.closed or declines >= state.policy.declines_to_close,
        )
    if item is not None and item not in topic.declined_items:
        topic = topic._replace(declined_items=(*topic.declined_items, item)[:MAX_DECLINED_ITEMS])
    return keep(state, name, topic)._replace(pending=None)


def _cooled(state: PacingState, topic: Topic) -> Topic:
    policy, until = state.policy, None
    if state.now is not None:
        until = state.now.latest + 1000 * policy.cool_seconds
    return topic._replace(
        softened=True,
        cool_turn=max(topic.cool_turn, state.turn + policy.cool_turns),
        cool_until=later(topic.cool_until, until),
    )


def _rated(state: PacingState, value: int | None) -> PacingState:
    if value is None:
        return state._replace(ratings_declined=state.ratings_declined + 1)
    worse = state.rating is None or value > state.rating
    return state._replace(
        rating=value,
        baseline=value if state.baseline is None else state.baseline,
        resource_due=state.resource_due or (worse and value >= state.policy.cap_at),
    )


def _helper_sent(state: PacingState, sent: HelperSent) -> PacingState:
    proposal, policy = sent.proposal, state.policy
    kind, asks, turn = proposal.judged_kind, proposal.asks, state.turn + 1
    depth = proposal.judged_depth
    deep_run = state.deep_run
    if asks and depth >= policy.deep_from:
        deep_run += 1
    elif kind in TURNS or (asks and depth <= Depth.FEELINGS):
        deep_run = 0
    act = "Q" if asks else "R" if kind is Kind.REFLECTION else "O"
    words = state.helper_words
    if proposal.words is not None:
        words = (*words, proposal.words)[-policy.ratio_window :]
    checked = kind is Kind.CHECK_IN or Obligation.OFFER_CHECK_IN in sent.met
    resourced = Obligation.OFFER_RESOURCE in sent.met
    practical = proposal.depth == Depth.PRACTICAL and (asks or kind is Kind.OFFER)
    state = state._replace(
        turn=turn,
        remaining=None if state.remaining is None else max(0, state.remaining - 1),
        q_run=state.q_run + 1 if asks else 0,
        acts=(state.acts + act)[-policy.ratio_window :],
        helper_words=words,
        asked=_asked(state.asked, proposal) if asks and proposal.item else state.asked,
        last_topic=proposal.topic if asks else state.last_topic,
        check_in_turn=turn if checked else state.check_in_turn,
        deep_run=deep_run,
        receipt=state.receipt and kind not in RECEIPTS,
        resourced=state.resourced or resourced,
        resource_due=state.resource_due and not resourced,
        needs_offered=state.needs_offered or practical,
        pending=_offer(state, proposal),
        presence_sent=state.presence_sent or kind is Kind.PRESENCE,
        stop_received=state.stop_received
        or (state.stop is Stop.STOPPED and kind is Kind.ACKNOWLEDGE),
    )
    if Obligation.SAY_WHY in sent.met or Obligation.SAY_LIMITS in sent.met:
        topic = state.topic(proposal.topic)
        topic = topic._replace(
            told_why=topic.told_why or Obligation.SAY_WHY in sent.met,
            told_limits=topic.told_limits or Obligation.SAY_LIMITS in sent.met,
        )
        return keep(state, proposal.topic, topic)
    return state


def _asked(asked: tuple[Asked, ...], proposal: Proposal) -> tuple[Asked, ...]:
    topic, item = proposal.topic, proposal.item or ""
    times = next((one.times for one in asked if (one.topic, one.item) == (topic, item)), 0)
    rest = tuple(one for one in asked if (one.topic, one.item) != (topic, item))
    return (*rest, Asked(topic, item, times + 1))[-MAX_ASKED:]


def _offer(state: PacingState, proposal: Proposal) -> Offer | None:
    """Every helper turn replaces what was waiting: a yes answers the latest turn and no other."""
    if proposal.judged_kind is not Kind.SEEK_COLLABORATION or proposal.seeks is None:
        return None
    until = None
    if state.now is not None:
        until = state.now.earliest + 1000 * state.policy.offer_seconds
    return Offer(proposal.topic, proposal.seeks, until)


def _fresh(state: PacingState) -> PacingState:
    """Start a new sitting: what was reached is not taken up again; what was declined stays so."""
    return state._replace(
        topics={
            name: topic._replace(reached=Depth.PROCESS, told_why=False, told_limits=False)
            for name, topic in state.topics.items()
        },
        pending=None,
        returning=True,
        needs_offered=False,
        resourced=False,
    )


def _earliest(moment: Moment | None) -> int | None:
    """Of a moment in doubt the earlier end: nothing that permits lasts longer than was said."""
    return None if moment is None else moment.earliest
