"""What one reader hears as a stop or a no, none of the others takes for nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.acts.packs import PACKS

from tic.acts import PersonAct, Reader, languages
from tic.consent import ReplyKind, read_reply
from tic.pacing import Signal, read_signals

REFUSING = {
    PersonAct.STOP, PersonAct.PRIVACY_LOST, PersonAct.DECLINE_TOPIC, PersonAct.DECLINE_ITEM, PersonAct.CONSENT_NO,
}  # fmt: skip
HELD = set(Signal) - {Signal.HESITATE}
PHRASES = [
    (language, sentence)
    for language, pack in PACKS.items()
    for table in pack["act"]
    for sentence in [*table.get("good", ()), *table.get("bad", ())]
]
NOISE = [
    "",
    "yes",
    "ok",
    "well,",
    "I think",
    "he said",
    "not",
    "please",
    "later",
    "um",
    "thanks",
    "👍",
    "?",
    "...",
    "I said",
    "don't",
]
WORDS = [
    "yes",
    "no",
    "stop",
    "not",
    "now",
    "i",
    "do",
    "don't",
    "want",
    "to",
    "talk",
    "about",
    "it",
    "said",
    "told",
    "you",
    "please",
    "ok",
    "can",
    "we",
    "he",
    "she",
    "never",
    "later",
]


def agree(text, language):
    turn = Reader.builtin(language).person(text)
    reply, signals = read_reply(text, language=language), read_signals(text, language=language)
    heard = bool(turn.kinds() & REFUSING)
    assert heard is bool(
        signals.found
        & {Signal.STOP, Signal.PRIVACY_LOST, Signal.DECLINE_TOPIC, Signal.DECLINE_ITEM}
    ) or (turn.has(PersonAct.GOODBYE))
    if heard:
        assert reply.kind is ReplyKind.NO
    if signals.found:
        assert reply.kind is not ReplyKind.YES
        assert signals.grant is None
    if reply.kind is ReplyKind.NO:
        assert signals.found
    if reply.kind is ReplyKind.YES:
        assert not turn.kinds() & REFUSING
        assert not signals.found


@given(
    st.sampled_from(PHRASES),
    st.sampled_from(NOISE),
    st.sampled_from(NOISE),
    st.sampled_from([" ", ", ", ". "]),
)
def test_readers_agree_on_phrases_with_noise_around_them(phrase, before, after, between):
    language, sentence = phrase
    agree(f"{before}{between}{sentence}{between}{after}", language)


@given(
    st.lists(st.sampled_from(WORDS), max_size=8),
    st.sampled_from(["", ".", "!", "?"]),
    st.sampled_from(languages()),
)
def test_readers_agree_on_any_row_of_telling_words(words, end, language):
    agree(" ".join(words) + end, language)


@given(st.text(max_size=60))
def test_readers_agree_on_any_text(text):
    agree(text, "en")


@pytest.mark.parametrize(
    "text",
    [
        "s t o p",
        "s.t.o.p",
        "I said stop",
        "I already said no",
        "I said I don't want to talk about it!",
        "No.",
        "stop asking me",
        "no thanks",
    ],
)
def test_a_stop_and_a_no_are_heard_by_all(text):
    assert Reader.builtin().person(text).kinds() & {*REFUSING, PersonAct.COMPLAINT}
    assert read_reply(text).kind is ReplyKind.NO
    assert read_signals(text).found
