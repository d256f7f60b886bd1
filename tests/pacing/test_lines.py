"""Ready sentences: each passes the linter, is read as its kind, asks nothing, and may be said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.pacing.strategies import DEFAULT, proposals, states

from tic.data import compiled
from tic.errors import InvalidInputError
from tic.language import Context, Linter
from tic.pacing import (
    Depth,
    HelperSent,
    Kind,
    PersonTurn,
    Proposal,
    Signal,
    Situation,
    StopAsked,
    Until,
    Wish,
    answer_to_offer,
    begin,
    decide,
    line_languages,
    lines_instead,
    read_move,
    read_signals,
    step,
)
from tic.pacing.moves import BARRED, STATEMENTS

BANK = compiled("pacing_lines")
ENGLISH = [
    (Kind(place.split()[0]), sentence)
    for place, sentences in BANK["en"].items()
    for sentence in sentences
]
LINTER = Linter.builtin()


@pytest.mark.parametrize(("kind", "sentence"), ENGLISH)
def test_a_sentence_is_read_as_its_kind_and_nothing_else(kind, sentence):
    reading = read_move(sentence)

    assert set(reading.kinds) == {kind}
    assert reading.questions == 0


@pytest.mark.parametrize(("kind", "sentence"), ENGLISH)
@pytest.mark.parametrize("context", [Context.CHAT, Context.UI, Context.EMAIL])
def test_a_sentence_passes_the_linter(kind, sentence, context):
    assert not LINTER.check(sentence, context=context).findings


def test_five_languages_say_the_same_things():
    assert line_languages() == ("de", "en", "es", "fr", "it")
    for sentences in BANK.values():
        assert sentences.keys() == BANK["en"].keys()
        assert not any("?" in one for says in sentences.values() for one in says)


def test_every_situation_is_said_and_every_service_has_a_sentence():
    assert {place.split()[1] for place in BANK["en"]} == {one.value for one in Situation}
    for kind in (Kind.ACKNOWLEDGE, Kind.CLOSE, Kind.HANDOFF_INFO):
        assert f"{kind.value} any" in BANK["en"]


@given(states(), proposals(), st.sampled_from(line_languages()))
def test_there_is_a_sentence_for_every_no_and_each_may_be_said(state, proposal, language):
    decision = decide(state, proposal)
    lines = lines_instead(decision, language=language)

    assert bool(lines) != bool(decision)
    for line in lines:
        assert line.move.kind in STATEMENTS
        assert decide(state, line.move)
        if language == "en":
            assert decide(state, read_move(line.text).draft())


def test_the_sentence_fits_why_the_turn_was_held():
    asked = Proposal(Kind.OPEN_QUESTION, Depth.FEELINGS)
    declined = step(begin(DEFAULT), PersonTurn(signals={Signal.DECLINE_TOPIC}))
    stopped = step(begin(DEFAULT), StopAsked())

    assert lines_instead(decide(declined, asked))[0].text
    assert lines_instead(decide(stopped, asked))[0].text == "Okay. I hear you."
    advice = lines_instead(decide(begin(DEFAULT), Proposal(Kind.ADVISE)))[0]
    assert advice.text == "I could share a few ideas about that, or just listen."
    assert advice.move.seeks == Depth.PROCESS


def test_the_sentence_that_offers_what_was_held_can_be_agreed_to():
    state = begin(DEFAULT)
    line = lines_instead(decide(state, Proposal(Kind.ADVISE)))[0]
    offered = step(state, HelperSent(line.move))
    yes = answer_to_offer(offered, read_signals("Yes, please."))
    assert decide(step(step(offered, PersonTurn()), yes), Proposal(Kind.ADVISE))


@pytest.mark.parametrize("language", line_languages())
@pytest.mark.parametrize("place", ["close stopped", "close paused"])
def test_the_way_back_that_is_told_is_heard(language, place):
    _, _, words = BANK[language][place][0].rpartition(":")

    assert read_signals(words, language=language).wishes == {Wish.GO_ON}


@pytest.mark.parametrize("kind", sorted(set(Kind) - STATEMENTS, key=str))
def test_retry_advice_for_a_barred_kind_is_true(kind):
    for state in (begin(DEFAULT), step(begin(DEFAULT), StopAsked())):
        decision = decide(state, Proposal(kind, Depth.PROCESS))
        if kind in BARRED:
            assert decision.retry.until is Until.OTHER_MOVE


def test_a_language_without_sentences_is_a_clear_error():
    with pytest.raises(InvalidInputError, match="language: expected one of de, en"):
        lines_instead(decide(begin(DEFAULT), Proposal()), language="xx")
