"""States as JSON: exact round trips, strict reading, no words of a person, bounded size."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.pacing.strategies import DEFAULT, drawn_states, play, proposals, reached_states, states

from tic.errors import InvalidInputError
from tic.pacing import (
    Decline,
    Depth,
    HelperSent,
    Kind,
    PacingState,
    PersonTurn,
    Policy,
    Proposal,
    SelfRating,
    begin,
    decide,
    explain,
    read_signals,
    step,
)
from tic.pacing.state import MAX_TOPICS

CANARY = "my sister Zebulonia hid in the quarry"


@given(states())
def test_a_state_comes_back_exactly_through_json(state):
    text = json.dumps(state.to_dict())

    assert PacingState.from_dict(json.loads(text), state.policy) == state


def test_a_fresh_state_is_small():
    plain = begin(DEFAULT, session="s1").to_dict()

    assert plain == {"schema": 2, "session": "s1", "policy": plain["policy"]}


@given(drawn_states(), st.data())
def test_every_wrong_field_is_refused_by_name(state, data):
    plain = state.to_dict()
    name = data.draw(st.sampled_from(sorted(plain)))
    plain[name] = data.draw(
        st.sampled_from(["not this, surely", -(10**15), 3.5, [["x"]], {"x": 1}, 99**9])
    )

    with pytest.raises(InvalidInputError) as refused:
        PacingState.from_dict(plain, state.policy)
    assert "surely" not in str(refused.value)


@pytest.mark.parametrize("plain", [None, [], "x", {}, {"schema": 1}, {"schema": 2}])
def test_what_is_no_state_is_refused(plain):
    with pytest.raises(InvalidInputError):
        PacingState.from_dict(plain, DEFAULT)


def test_an_unknown_field_is_refused():
    plain = {**begin(DEFAULT).to_dict(), "notes": CANARY}

    with pytest.raises(InvalidInputError, match="data: expected only known fields") as refused:
        PacingState.from_dict(plain, DEFAULT)
    assert "Zebulonia" not in str(refused.value)


def test_a_state_made_under_other_numbers_is_taken_only_on_purpose():
    other = Policy("test", "clinician_tool", max_depth=4)
    plain = step(begin(other), Decline("home")).to_dict()

    with pytest.raises(InvalidInputError, match="policy"):
        PacingState.from_dict(plain, DEFAULT)
    state = PacingState.from_dict(plain, DEFAULT, accept_other_policy=True)
    assert state.topic("home").declines == 1


@pytest.mark.parametrize(
    "make",
    [
        lambda: PersonTurn(CANARY),
        lambda: PersonTurn(id=CANARY),
        lambda: Decline(CANARY),
        lambda: Decline("home", CANARY),
        lambda: Proposal(Kind.OPEN_QUESTION, topic=CANARY),
        lambda: Proposal(Kind.OPEN_QUESTION, item=CANARY),
        lambda: begin(DEFAULT, session=CANARY),
        lambda: PersonTurn(signals=[CANARY]),
        lambda: SelfRating(CANARY),
        lambda: Proposal(CANARY),
    ],
)
def test_a_sentence_cannot_be_used_as_a_key_and_is_not_repeated_in_the_error(make):
    with pytest.raises(InvalidInputError) as refused:
        make()

    assert "Zebulonia" not in str(refused.value)


@given(st.sampled_from(["", "please stop, ", "I can't talk about it: ", "no. "]), proposals())
def test_no_words_of_a_person_are_kept_anywhere(before, proposal):
    signals = read_signals(before + CANARY)
    state = step(begin(DEFAULT), PersonTurn("home", Depth.EVENT, signals=signals.found, words=9))
    decision = decide(state, proposal)

    for kept in (
        repr(signals),
        repr(state),
        json.dumps(state.to_dict()),
        repr(decision),
        explain(decision),
        explain(decision, to="developer"),
    ):
        for word in CANARY.split():
            assert word not in kept or len(word) < 4


def long_session(turns: int):
    """A busy session: many topics, declines, ratings, ids, and a helper that keeps asking."""
    state = begin(DEFAULT)
    for turn in range(turns):
        topic = f"topic-{turn % 40}"
        events = [
            PersonTurn(topic, Depth(turn % 6), words=turn % 50, id=f"event-{turn}"),
            HelperSent(Proposal(Kind.OPEN_QUESTION, Depth(turn % 3), topic, f"item-{turn % 7}")),
        ]
        if turn % 17 == 0:
            events.append(Decline(topic, f"item-{turn % 7}"))
        if turn % 11 == 0:
            events.append(SelfRating(turn % 10))
        state = play(state, events)
    return state


def test_memory_is_bounded_however_long_a_session_lasts():
    short, long = long_session(1_000), long_session(3_000)
    size = len(json.dumps(short.to_dict(), separators=(",", ":")))

    assert len(long.topics) == MAX_TOPICS
    assert size <= 2_048
    assert len(json.dumps(long.to_dict(), separators=(",", ":"))) <= size * 1.2


@given(reached_states(), proposals())
def test_an_explanation_gives_every_reason_that_decided(state, proposal):
    decision = decide(state, proposal)

    told = explain(decision)
    full = explain(decision, to="developer")

    assert "PACE" not in told
    for reason in decision.reasons:
        assert f"{reason.rule} {reason.code}" in full
    assert all(line[-1] == "." for line in told.splitlines())
