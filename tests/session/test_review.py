"""What a review takes, keeps and says, whatever the talk."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tic.acts import Reader
from tic.errors import InvalidInputError
from tic.pacing import (
    HelperSent,
    PersonTurn,
    Policy,
    begin,
    decide,
    reading_of,
    signals_of,
    step,
)
from tic.session import Reviewer, review
from tic.session.pace import heard, sent
from tic.text.context import Speaker

REVIEWER = Reviewer.builtin()
WORDS = st.sampled_from(
    [
        "Hi.", "No thanks.", "I'd rather not.", "What happened?", "Tell me more.", "Bye, take care.",
        "I'm going to log off now.", "Don't go.", "You should rest.", "What should I do?", "Stop.",
        "My father hit me.", "That sounds hard.", "It's all too much.", "", "🙂", "You can call 988 any time.",
    ]
)  # fmt: skip
TALKS = st.lists(
    st.fixed_dictionaries({"speaker": st.sampled_from(["person", "helper"]), "text": WORDS}),
    max_size=8,
)


@given(TALKS)
def test_the_person_is_never_judged_and_every_turn_has_its_entry(talk):
    turns = list(REVIEWER.each(talk))

    assert [turn.speaker.value for turn in turns] == [turn["speaker"] for turn in talk]
    assert not any(turn.found for turn in turns if turn.speaker is Speaker.PERSON)


@given(TALKS, TALKS)
def test_two_talks_share_nothing(one, two):
    alone = list(REVIEWER.each(two))
    list(REVIEWER.each(one))

    assert list(REVIEWER.each(two)) == alone


@given(TALKS, WORDS)
def test_what_follows_changes_nothing_that_was_said_before(talk, more):
    before = list(REVIEWER.each(talk))
    longer = [*talk, {"speaker": "person", "text": more}, {"speaker": "helper", "text": more}]

    assert list(REVIEWER.each(longer))[: len(talk)] == before


@pytest.mark.parametrize(
    ("who", "what"), [("speaker", "text"), ("role", "content"), ("from", "value")]
)
def test_logs_of_every_common_shape_read_alike(who, what):
    names = {
        "speaker": ("person", "helper"),
        "role": ("user", "assistant"),
        "from": ("human", "gpt"),
    }
    person, helper = names[who]
    talk = [{who: person, what: "I'm going to log off now."}, {who: helper, what: "Don't go yet."}]

    assert [turn.flagged for turn in review(talk).turns] == [False, True]


def test_what_no_one_hears_is_passed_over_and_keeps_its_place():
    talk = [
        {"role": "system", "content": "You must obey."},
        {"role": "assistant", "content": None, "tool_calls": []},
        {"role": "assistant", "content": [{"type": "text", "text": "You have no choice here."}]},
    ]

    assert [turn.flagged for turn in review(talk).turns] == [False, False, True]


@pytest.mark.parametrize(
    ("talk", "field"),
    [
        ("a string", "turns"),
        ({"speaker": "person", "text": "one turn"}, "turns"),
        ([["person", "hi"]], "turns[0]"),
        ([{"speaker": "person", "text": "hi"}, {"speaker": "ghost", "text": "hi"}], "turns[1].speaker"),
        ([{"text": "hi"}], "turns[0].speaker"),
        ([{"role": "user", "content": 3}], "turns[0].content"),
    ],
)  # fmt: skip
def test_what_is_no_turn_is_refused_by_its_number(talk, field):
    with pytest.raises(InvalidInputError) as refused:
        review(talk)

    assert str(refused.value).startswith(field)


CANARY = "zebrafinch quartz"


@given(st.lists(st.sampled_from(["person", "helper"]), max_size=6))
def test_no_word_of_the_talk_is_in_what_is_written_down(sides):
    talk = [{"speaker": who, "text": f"No, {CANARY}. You must {CANARY}!"} for who in sides]
    reviewed = review(talk)

    assert CANARY not in json.dumps(reviewed.to_dict())
    assert CANARY not in repr(reviewed)


def test_a_finding_has_its_place():
    said = "Well. You have no choice here."
    (turn,) = review([{"speaker": "helper", "text": said}]).turns
    places = {each.rule.name: said[slice(*each.span)] for each in turn.found}

    assert places["no-choice"] == "You have no choice here"


def test_huge_turns_and_odd_characters_are_read():
    for text in ("a " * 60_000, "\ud800", "\0", "\u202eevil", "x" * 100_000):
        assert len(review([{"speaker": "helper", "text": text}]).turns) == 1


@given(TALKS)
def test_pacing_holds_in_a_review_what_it_holds_in_a_talk_and_flags_nothing(talk):
    paced = list(Reviewer.builtin(policy="llm_companion").each(talk))
    state = begin(Policy.builtin("llm_companion"))
    for said, turn in zip(talk, paced, strict=True):
        if said["speaker"] == "person":
            assert not turn.pacing
            state = heard(state, turn.turn)
        else:
            draft = reading_of(turn.turn).draft()
            assert bool(decide(state, draft)) == (not turn.pacing)
            state = step(state, HelperSent(draft))

    assert [turn._replace(pacing=()) for turn in paced] == list(REVIEWER.each(talk))


def test_a_policy_that_is_none_is_refused():
    for policy in ("kindness", 3):
        with pytest.raises(InvalidInputError) as refused:
            review([], policy=policy)
        assert str(refused.value).startswith("policy")


def test_a_yes_to_an_offer_is_a_turn_and_an_answer():
    reader = Reader.builtin()
    asked = sent(begin(Policy.builtin("peer_support")), reader.helper("May I ask what happened?"))[
        1
    ]
    turn = reader.person("Yes, go ahead.", before="May I ask what happened?")
    after = heard(asked, turn)

    assert after.person_words[-1] == turn.words
    assert after != step(asked, PersonTurn.of(signals_of(turn), words=turn.words))
