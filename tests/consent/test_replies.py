"""Only an exact, whole yes is a yes; a refusal anywhere is a no; the rest is unclear."""

import re
import tomllib
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from tests.acts.packs import PACKS

from tic.acts import languages
from tic.consent import ReplyKind, read_reply
from tic.consent.replies import LONGEST
from tic.errors import InvalidInputError

PAGE = tomllib.loads((Path(__file__).parent / "replies.toml").read_text("utf-8"))
EXAMPLES = [
    pytest.param(lang, kind, text, id=f"{lang}-{kind}-{text}")
    for lang, kinds in PAGE.items()
    for kind, texts in kinds.items()
    for text in texts
]
YES = [(lang, text) for lang, kinds in PAGE.items() for text in kinds["yes"]]
NO = [(lang, text) for lang, kinds in PAGE.items() for text in kinds["no"]]
# Words that a whole yes may consist of.
KNOWN = {
    lang: " ".join(
        one for act in PACKS[lang]["act"] if act["kind"] == "consent_yes" for one in act["whole"]
    )
    for lang in PAGE
}

# Written after the packs, to be read once as they stood: none was read as a yes then, and none may be.
NEVER_A_YES = [
    "yes I suppose", "ok then", "alright", "if I have to", "sounds good", "cool", "do what you want",
    "you decide", "I trust you", "yes and no", "👍🏽", "yes :)", "y e s", "yup", "Yes\nplease call",
    "yes yes", "yesss...", "I said yes to him once", "yes 1", "whatever you think", "hmm yes?",
    "yes, probably", "yes unless he finds out", "(yes)", "yes/no", "yes - I guess", "YES??", "уes", "yes…",
    "ye", "yess sir", "he says yes", "yes for her", "yes, but", "yes or", "not no", "yes; fine", "✅", "yes ✅",
    "<yes>", "yes_", "yes=1", "1", "true", "on", "Yes, I mean no", "they made me say yes",
]  # fmt: skip


@pytest.mark.parametrize(("lang", "kind", "text"), EXAMPLES)
def test_replies_are_read_as_they_must_be(lang, kind, text):
    assert read_reply(text, language=lang).kind.value == kind


@pytest.mark.parametrize("text", NEVER_A_YES)
@pytest.mark.parametrize("lang", languages())
def test_hedges_and_half_answers_are_never_a_yes(lang, text):
    assert read_reply(text, language=lang).kind is not ReplyKind.YES


words = st.text(st.characters(categories=["L"]), min_size=2, max_size=9)


def unstretched(word):
    """Stretched letters are read as one: "yess" is "yes"."""
    return "".join(dict.fromkeys(word.casefold()))


@given(st.sampled_from(YES), words, st.booleans(), st.sampled_from([" ", ", ", ". ", "\n", "-"]))
def test_anything_more_than_the_whole_yes_is_no_yes(example, more, before, between):
    lang, text = example
    known = {unstretched(one) for one in re.findall(r"\w+", KNOWN[lang])}
    assume(unstretched(more) not in known)
    grown = f"{more}{between}{text}" if before else f"{text}{between}{more}"
    assert read_reply(grown, language=lang).kind is not ReplyKind.YES


@given(
    st.sampled_from(YES), st.sampled_from(NO), st.sampled_from([" ", ". ", ", but ", "\n", " - "])
)
def test_a_no_beside_a_yes_is_a_no(said, refused, between):
    lang, text = refused
    for both in (f"{said[1]}{between}{text}", f"{text}{between}{said[1]}"):
        assert read_reply(both, language=lang).kind is not ReplyKind.YES


@given(st.text(max_size=200), st.sampled_from(languages()))
def test_no_text_raises_and_nothing_of_it_is_kept(text, lang):
    reply = read_reply(text, language=lang)
    assert reply.reason.says
    assert reply.kind is not ReplyKind.YES or any(one.isalpha() for one in text)
    letters = "".join(one for one in text if one.isalnum())
    assert len(letters) < 12 or letters not in repr(reply)


@pytest.mark.parametrize("mark", ["?", "…", "...", "..", "👍", ":)", "1", "~", "*", ",", " -"])
def test_a_doubting_mark_takes_the_yes_away(mark):
    assert read_reply("yes").kind is ReplyKind.YES
    assert read_reply(f"yes{mark}").kind is not ReplyKind.YES


@pytest.mark.parametrize(
    "text", ["not today, not ever, never", "later? no", "wait, no", "why? no."]
)
def test_a_no_outweighs_a_delay_and_a_question(text):
    assert read_reply(text).kind is ReplyKind.NO


def test_a_delay_outweighs_a_question():
    assert read_reply("why? maybe later").kind is ReplyKind.NOT_NOW


def test_a_whole_refusal_counts_in_every_language_and_a_yes_only_in_its_own():
    for lang in languages():
        for word in ("no", "non", "nein", "não"):
            assert read_reply(word, language=lang).kind is ReplyKind.NO
    assert read_reply("oui").kind is ReplyKind.UNCLEAR
    assert read_reply("oui", language="fr").kind is ReplyKind.YES


def test_a_reply_without_end_is_read_in_one_go_and_never_a_yes():
    assert read_reply("yes " * 300_000).kind is ReplyKind.UNCLEAR
    assert read_reply("yes" + " " * LONGEST).kind is ReplyKind.UNCLEAR
    assert read_reply("a" * 1_000_000).kind is ReplyKind.UNCLEAR


@pytest.mark.parametrize("wrong", [{"text": None}, {"text": 3}, {"text": "yes", "language": "xx"}])
def test_bad_input_is_named(wrong):
    with pytest.raises(InvalidInputError):
        read_reply(**wrong)
