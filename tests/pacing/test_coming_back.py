"""After a halt the talk can always go on by acts of the person, each halt by the acts that mean it."""

from itertools import product

import pytest
from hypothesis import given
from tests.pacing.strategies import DEFAULT, TOPICS, states

from tic.pacing import (
    ConsentWithdrawn,
    Decline,
    Depth,
    Draft,
    HelperSent,
    Kind,
    Obligation,
    PacingState,
    PauseAsked,
    PersonTurn,
    Proposal,
    Resume,
    SelfRating,
    SessionGap,
    Signal,
    Stop,
    StopAsked,
    Topic,
    Wish,
    answer_to_offer,
    begin,
    decide,
    read_move,
    read_signals,
    step,
)
from tic.pacing.moves import GENERAL

ORDINARY = PersonTurn()
BACK = PersonTurn(wishes={Wish.GO_ON})
AGAIN = PersonTurn(wishes={Wish.REOPEN})
LATER = SessionGap(new_session=True)
# What takes a talk up again after each halt, and what does not.
LIFTS = {
    Stop.LIKELY: {"ordinary", "back", "again", "opened", "button", "later"},
    Stop.WAITING: {"ordinary", "back", "again", "opened", "button", "later"},
    Stop.PAUSED: {"back", "again", "opened", "button", "later"},
    Stop.STOPPED: {"back", "again", "opened", "button", "later"},
}
ACTS = {
    "ordinary": [ORDINARY],
    "gap": [LATER],
    "back": [BACK],
    "again": [AGAIN],
    "opened": [PersonTurn(opened=True)],
    "button": [Resume()],
    "later": [LATER, ORDINARY],
    "hesitant": [PersonTurn(signals={Signal.HESITATE})],
    "back and no": [PersonTurn(wishes={Wish.GO_ON}, signals={Signal.DECLINE_TOPIC})],
    "helper": [HelperSent(Proposal(Kind.CLOSE))],
    "rating": [SelfRating(2)],
}


def play(state, events):
    for event in events:
        state = step(state, event)
    return state


@pytest.mark.parametrize(("stop", "act"), [*product(LIFTS, ACTS)])
def test_each_halt_is_lifted_by_what_means_it_and_by_nothing_else(stop, act):
    after = play(begin(DEFAULT)._replace(stop=stop), ACTS[act])

    assert (after.stop is Stop.NONE) == (act in LIFTS[stop])


def goes_on(state):
    """Can the talk go on once the person has said so: are they answered, and then asked lightly?"""
    lines = [Proposal(Kind.ACKNOWLEDGE), Proposal(Kind.OFFER), Proposal(Kind.INFORM)]
    if not all(decide(state, line) for line in lines):
        return False
    answered = step(state, HelperSent(Draft(lines), {Obligation.OFFER_RESOURCE}))
    asks = Draft([Proposal(Kind.REFLECTION), Proposal(Kind.OPEN_QUESTION, Depth.PROCESS)])
    return bool(decide(answered, asks))


WORDS = ["I'm back.", "Go on."]


@given(states())
def test_no_state_is_a_dead_end_for_the_person_s_own_words(state):
    state = state._replace(last_topic=GENERAL)
    for words in WORDS:
        said = step(state, PersonTurn.of(read_signals(words), GENERAL))
        assert goes_on(step(said, SelfRating(0)))


def test_every_combination_of_what_can_hold_a_talk_ends_by_the_person_s_words():
    flags = (True, False)
    for stop, private, receipt, hesitant, refused, overwhelmed, due, told, rating in product(
        Stop, (True, False, None), flags, flags, flags, flags, flags, flags, (None, 10)
    ):
        state = begin(DEFAULT)._replace(
            stop=stop, private=private, receipt=receipt, hesitant=hesitant, refused=refused,
            overwhelmed=overwhelmed, resource_due=due, told=told, rating=rating, baseline=rating,
            stop_received=stop is Stop.STOPPED, q_run=9, ask_turns=9, deep_run=9, remaining=0,
            topics={GENERAL: Topic(declines=9, softened=True, cool_turn=99, agreed=Depth.PROCESS)},
        )  # fmt: skip
        said = step(state, PersonTurn.of(read_signals("I'm back."), GENERAL))
        assert goes_on(said), state


@given(states())
def test_a_declined_topic_opens_by_the_person_s_own_word(state):
    closed = play(state, [Decline("home"), Decline("home"), Decline("home")])
    opened = step(closed, PersonTurn("home", wishes={Wish.REOPEN}))

    assert not opened.topic("home").closed
    assert opened.topic("home").cool_turn == 0


@pytest.mark.parametrize(
    "words",
    [
        "Enough about work, let me tell you about that night.",
        "He said stop and I stopped.",
    ],
)
def test_what_only_sounds_like_a_halt_is_none(words):
    assert step(begin(DEFAULT), PersonTurn.of(read_signals(words))).stop is Stop.NONE


@pytest.mark.parametrize(
    ("words", "stop"),
    [
        ("Stop.", Stop.STOPPED),
        ("Hold on a minute.", Stop.WAITING),
        ("Someone just walked in.", Stop.PAUSED),
        ("Good night!", Stop.LIKELY),
    ],
)
def test_a_text_chat_comes_back(words, stop):
    halted = step(begin(DEFAULT), PersonTurn.of(read_signals(words)))
    assert halted.stop is stop
    assert not decide(halted, read_move("What would be useful today?").draft())

    for said in ("I'm back.", "Okay, let's go on.", "We can continue now.", "Back again."):
        back = step(halted, PersonTurn.of(read_signals(said)))
        assert decide(back, read_move("Thank you for telling me. What would help today?").draft())


def test_being_overwhelmed_lasts_until_something_steadying_or_until_the_person_talks_on():
    over = begin(DEFAULT)._replace(overwhelmed=True)

    assert not step(over, ORDINARY).overwhelmed
    assert not step(over, HelperSent(Proposal(Kind.OFFER))).overwhelmed
    assert step(over, HelperSent(Proposal(Kind.INFORM))).overwhelmed
    assert step(over, PersonTurn(signals={Signal.HESITATE})).overwhelmed


def test_a_likely_stop_leaves_statements_and_whether_to_stop():
    leaving = begin(DEFAULT)._replace(stop=Stop.LIKELY)

    assert decide(leaving, Proposal(Kind.SEEK_COLLABORATION))
    assert decide(leaving, Proposal(Kind.OFFER))
    assert not decide(leaving, Proposal(Kind.OPEN_QUESTION, Depth.PROCESS))


def test_what_is_told_at_length_ends_nothing():
    words = "I don't want to keep going on like this with him. " + "We talked about it again. " * 8
    heard = read_signals(words)
    after = step(begin(DEFAULT), PersonTurn.of(heard))

    assert heard.found <= heard.likely | {Signal.DISCLOSURE}
    assert after.stop in (Stop.NONE, Stop.LIKELY)


def agreed(state, depth, words="Yes, please."):
    state = step(
        state, HelperSent(Proposal(Kind.SEEK_COLLABORATION, Depth.PROCESS, "home", seeks=depth))
    )
    yes = answer_to_offer(state, read_signals(words))
    return step(step(state, PersonTurn("home")), yes)


HELD_FOR_WANT_OF_A_YES = {"pacing.past-consent", "pacing.past-one-step", "pacing.needs-first"}


@given(states(DEFAULT))
def test_a_granted_yes_is_honoured_afterwards(state):
    state = state._replace(now=None)
    for depth in (Depth.FEELINGS, Depth.IMPACT, Depth.EVENT):
        decision = decide(agreed(state, depth), Proposal(Kind.OPEN_QUESTION, depth, "home"))
        assert not HELD_FOR_WANT_OF_A_YES & {reason.code for reason in decision.reasons}


def test_a_yes_lets_advice_be_given_and_a_no_takes_back_what_was_agreed():
    advice = Proposal(Kind.ADVISE, Depth.PROCESS, "home")
    state = agreed(begin(DEFAULT), Depth.IMPACT)

    assert not decide(begin(DEFAULT), advice)
    assert decide(state, advice)
    assert step(state, Decline("home")).topic("home").agreed == Depth.PROCESS
    assert step(state, ConsentWithdrawn("home")).topic("home").agreed == Depth.PROCESS


@given(states())
def test_a_pause_or_a_stop_by_button_is_not_lifted_by_talk(state):
    for halt in (PauseAsked(), StopAsked()):
        assert isinstance(state, PacingState)
        assert step(step(state, halt), ORDINARY).stop is not Stop.NONE


@pytest.mark.parametrize("topic", TOPICS)
def test_where_a_topic_is_named_it_is_closed_and_where_none_is_the_talk_stays_light(topic):
    named = play(begin(DEFAULT), [Decline(topic)] * 3)
    nameless = play(begin(DEFAULT), [Decline(GENERAL)] * 3)

    assert not decide(named, Proposal(Kind.OPEN_QUESTION, Depth.PROCESS, topic))
    assert decide(nameless, Proposal(Kind.OPEN_QUESTION, Depth.PRACTICAL))
    assert not decide(nameless, Proposal(Kind.OPEN_QUESTION, Depth.FEELINGS))
