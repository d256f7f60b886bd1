"""A host that keeps no words keeps what was told and what was asked: the reading stays the same."""

import json

from hypothesis import given
from hypothesis import strategies as st

from tic.acts import Asked, HelperAct, PersonAct, Reader, Told
from tic.acts.asked import asked
from tic.text import Analysis

READER = Reader.builtin()
ASKED = ("Have you eaten?", "Shall I call her?", "What happened?", "Tell me more.", "Okay.", "")


@given(st.sampled_from(ASKED), st.sampled_from(["No.", "No thanks.", "Skip.", "Yes", "Stop."]))
def test_what_was_asked_stands_in_for_the_turn_that_asked_it(before, reply):
    whole = READER.person(reply, before=before)

    assert READER.person(reply, asks=asked(Analysis(before))).kinds() == whole.kinds()


def test_a_refusal_a_goodbye_and_a_question_are_told_apart():
    def told(words):
        return Told.of(READER.person(words, asks=Asked.OFFER))

    assert told("No thanks.") == Told(refused=True)
    assert told("Bye, talk soon.").leaving
    assert told("What should I do?").asks
    assert told("It rained.") == Told()


def test_a_question_behind_a_no_repeats_whatever_the_no_was():
    again = READER.helper("What happened that night?", told=Told(refused=True))

    assert again.has(HelperAct.REPEAT)
    assert not READER.helper("What happened that night?", told=Told()).has(HelperAct.REPEAT)


def test_leaving_that_is_planned_or_told_of_is_no_goodbye():
    for words in ("I'm leaving him for good.", "I was about to leave when she called."):
        assert not READER.person(words).has(PersonAct.GOODBYE)


def test_what_is_kept_holds_no_word():
    kept = Told.of(READER.person("No, canary, I will not say it."))

    assert "canary" not in repr(kept)
    assert json.dumps([kept.refused, kept.leaving, kept.asks])
