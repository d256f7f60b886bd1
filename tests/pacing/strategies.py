"""Draw policies, states (directly and by history), events and proposals for pacing."""

from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from tic.pacing import (
    ConsentChanged,
    ConsentWithdrawn,
    Decline,
    Depth,
    Draft,
    HelperSent,
    Kind,
    Moment,
    Obligation,
    Offer,
    Outcome,
    PacingState,
    PauseAsked,
    PersonTurn,
    Policy,
    Proposal,
    ResourceOffered,
    Resume,
    SelfRating,
    SessionGap,
    Signal,
    Silence,
    Stop,
    StopAsked,
    Surroundings,
    TimeLeft,
    Topic,
    Wish,
    begin,
    step,
)
from tic.pacing.floor import ROLES
from tic.pacing.moves import ASKING, STATEMENTS
from tic.pacing.policy import NUMBERS
from tic.pacing.state import Asked

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
TOPICS = ("home", "work", "that_day")
ITEMS = ("q1", "q2", "q3")

depths = st.sampled_from(Depth)
topics = st.sampled_from(TOPICS)
items = st.sampled_from(ITEMS)
START = Moment.of(NOON).earliest
moments = st.none() | st.integers(-900, 4_000).map(lambda s: NOON + timedelta(seconds=s))
instants = st.integers(-900, 4_000).map(lambda s: START + 1000 * s)
nows = st.none() | st.builds(
    lambda at, doubt: Moment(at, at + doubt), instants, st.sampled_from([0, 0, 90_000])
)

DEFAULT = Policy("test", "clinician_tool", max_depth=5)


@st.composite
def policies(draw, *, near: Policy | None = None):
    """A policy within the floor; with `near`, one that is at least as strict, number by number."""
    role = near.role if near else draw(st.sampled_from(list(ROLES)))
    values = {}
    for name, bounds in NUMBERS.items():
        least, most = bounds.least, bounds.most
        if name in ("cool_turns", "rest_turns", "checkin_gap", "end_turns"):
            most = min(most, 12)
        if near is not None:
            mine = getattr(near, name)
            if bounds.stricter == 0:
                least = most = mine
            elif bounds.stricter < 0:
                most = mine
            else:
                least, most = mine, max(mine, most)
        values[name] = draw(st.integers(least, most))
    values["max_depth"] = min(values["max_depth"], ROLES[role])
    if role not in ("intake_form", "survey"):
        values["questions_in_row"] = min(values["questions_in_row"], 3)
    for smaller, greater in (
        ("entry", "max_depth"),
        ("questions_in_row", "asking_turns"),
        ("questions_in_row_tight", "questions_in_row"),
        ("depth_when_unread_told", "depth_when_unread_probe"),
        ("depth_when_unread", "depth_when_unread_told"),
        ("low_at", "person_at"),
        ("cap_at", "low_at"),
        ("hold_at", "cap_at"),
        ("why_from", "limits_from"),
        ("ratio_questions", "ratio_window"),
    ):
        values[smaller] = min(values[smaller], values[greater])
    if near is not None:  # a greater number is the gentler one here: not below what it is near to
        for name in ("depth_when_unread", "depth_when_unread_told"):
            values[name] = max(values[name], getattr(near, name))
    if values["checkin_gap"] > values["checkin_every"]:
        # Either bound may be the one that `near` fixes: fall back to it.
        values["checkin_gap"] = near.checkin_gap if near else 3
        values["checkin_every"] = near.checkin_every if near else 5
    return Policy("drawn", role, **values)


@st.composite
def proposals(draw, *, kinds=tuple(Kind), likely: bool = True):
    """Any proposal, with a bias to asks that stand a chance of being allowed."""
    if likely and draw(st.booleans()):
        return Proposal(
            draw(st.sampled_from((Kind.OPEN_QUESTION, Kind.FOLLOW_UP, Kind.SEEK_COLLABORATION))),
            draw(st.sampled_from(list(Depth)[:5])),
            draw(topics),
            questions=1,
        )
    return Proposal(
        draw(st.sampled_from(kinds)),
        draw(st.none() | depths),
        draw(topics),
        draw(st.none() | items),
        draw(st.none() | st.integers(0, 3)),
        draw(st.booleans()),
        draw(st.none() | depths),
        draw(st.none() | st.integers(0, 80)),
        draw(st.booleans()),
    )


asks = proposals(kinds=sorted(ASKING, key=lambda kind: kind.value))
statements = st.builds(
    Proposal,
    st.sampled_from(sorted(STATEMENTS, key=lambda kind: kind.value)),
    st.none() | depths,
    topics,
)

drafts = st.lists(proposals(), min_size=1, max_size=4).map(Draft)
met = st.frozensets(st.sampled_from(Obligation), max_size=4)
times = {"at": moments}
signals = st.frozensets(st.sampled_from(Signal), max_size=2)

declines = st.builds(Decline, topics, st.none() | items, soft=st.booleans(), **times)
person_turns = st.builds(
    PersonTurn,
    st.none() | topics,
    st.none() | depths,
    opened=st.booleans(),
    signals=st.just(frozenset()) | signals,
    words=st.none() | st.integers(0, 60),
    likely=st.just(frozenset()) | signals,
    wishes=st.frozensets(st.sampled_from(Wish), max_size=1),
    **times,
)
person_events = st.one_of(
    person_turns,
    person_turns,
    declines,
    st.builds(StopAsked, **times),
    st.builds(PauseAsked, **times),
    st.builds(Resume, **times),
    st.builds(ConsentWithdrawn, topics, **times),
    st.builds(SelfRating, st.none() | st.integers(0, 10), **times),
    st.builds(Surroundings, st.sampled_from((True, False, None)), **times),
)
host_events = st.one_of(
    st.builds(ConsentChanged, topics, depths, until=moments, agreed=st.booleans(), **times),
    st.builds(Silence, st.integers(0, 4_000), **times),
    st.builds(ResourceOffered, st.sampled_from(Outcome), **times),
    st.builds(TimeLeft, st.none() | st.integers(0, 20), moments, **times),
    st.builds(SessionGap, st.integers(0, 4_000), new_session=st.booleans(), **times),
    st.builds(HelperSent, proposals(), met, **times),
    st.builds(HelperSent, drafts, met, **times),
)
events = person_events | host_events
histories = st.lists(events, max_size=14)


def play(policy_or_state, history):
    state = begin(policy_or_state) if isinstance(policy_or_state, Policy) else policy_or_state
    for event in history:
        state = step(state, event)
    return state


@st.composite
def topic_records(draw):
    calm = draw(st.booleans())
    return Topic(
        granted=draw(st.none() | depths),
        granted_until=draw(st.none() | instants),
        reached=draw(depths),
        declines=0 if calm else draw(st.integers(0, 3)),
        declined_items=() if calm else tuple(draw(st.lists(items, unique=True, max_size=2))),
        cool_turn=0 if calm else draw(st.integers(0, 30)),
        cool_until=None if calm else draw(st.none() | instants),
        softened=not calm and draw(st.booleans()),
        closed=not calm and draw(st.booleans()),
        told_why=draw(st.booleans()),
        told_limits=draw(st.booleans()),
        agreed=draw(st.just(Depth.PROCESS) | depths),
    )


@st.composite
def drawn_states(draw, policy=None):
    """A state made directly, half of the time one in which asking stands a chance."""
    policy = policy or draw(policies() | st.just(DEFAULT))
    easy = draw(st.booleans())
    rating = draw(st.none() | st.integers(0, 10))
    return PacingState(
        policy,
        "s1",
        turn=draw(st.integers(0, 25)),
        stop=Stop.NONE if easy else draw(st.sampled_from(Stop)),
        stop_received=draw(st.booleans()),
        topics=draw(st.dictionaries(topics, topic_records(), max_size=3)),
        q_run=draw(st.integers(0, 1 if easy else 4)),
        ask_turns=draw(st.integers(0, 1 if easy else 6)),
        acts=draw(st.text("QRO", max_size=policy.ratio_window)),
        helper_words=tuple(draw(st.lists(st.integers(0, 60), max_size=4))),
        person_words=tuple(draw(st.lists(st.integers(0, 60), max_size=4))),
        asked=tuple(draw(st.lists(st.builds(Asked, topics, items, st.integers(1, 3)), max_size=3))),
        last_topic=draw(topics),
        rating=rating,
        baseline=None if rating is None else draw(st.integers(0, 10)),
        ratings_declined=draw(st.integers(0, 3)),
        check_in_turn=draw(st.none() | st.integers(0, 25)),
        deep_run=draw(st.integers(0, 5)),
        receipt=not easy and draw(st.booleans()),
        hesitant=not easy and draw(st.booleans()),
        refused=not easy and draw(st.booleans()),
        told=draw(st.booleans()),
        advice_turn=draw(st.none() | st.integers(0, 25)),
        safety_turn=draw(st.none() | st.integers(0, 25)),
        overwhelmed=not easy and draw(st.booleans()),
        resourced=easy or draw(st.booleans()),
        resource_due=not easy and draw(st.booleans()),
        needs_offered=easy or draw(st.booleans()),
        private=True if easy else draw(st.sampled_from((True, False, None))),
        remaining=draw(st.none() | st.integers(0, 20)),
        ends_at=draw(st.none() | instants),
        pending=draw(st.none() | st.builds(Offer, topics, depths, st.none() | instants)),
        returning=draw(st.booleans()),
        silent_seconds=draw(st.integers(0, 500)),
        presence_sent=draw(st.booleans()),
        now=draw(nows),
    )


@st.composite
def reached_states(draw, policy=None):
    """A state reached by a history."""
    return play(policy or draw(policies() | st.just(DEFAULT)), draw(histories))


def states(policy=None):
    return drawn_states(policy) | reached_states(policy)
