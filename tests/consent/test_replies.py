"""Only an exact, whole yes is a yes; a refusal anywhere is a no; the rest is unclear."""

import re
import tomllib

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tic.consent import ReplyKind, read_reply
from tic.consent.replies import LONGEST, languages
from tic.errors import InvalidInputError, InvalidPackError
from tic.packs.replies import REPLIES, load_replies, read_replies

PACKS = {lang: tomllib.loads((REPLIES / f"{lang}.toml").read_text("utf-8")) for lang in languages()}
EXAMPLES = [
    pytest.param(lang, kind, text, id=f"{lang}-{kind}-{text}")
    for lang, pack in PACKS.items()
    for kind, texts in pack["examples"].items()
    for text in texts
]
YES = [(lang, text) for lang, pack in PACKS.items() for text in pack["examples"]["yes"]]
NO = [(lang, text) for lang, pack in PACKS.items() for text in pack["examples"]["no"]]

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
def test_the_packs_read_their_own_examples(lang, kind, text):
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
    known = {unstretched(one) for one in re.findall(r"\w+", " ".join(PACKS[lang]["yes"]))}
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


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ('lang = "en"', 'lang = "en"\nmaybe = ["ok"]', "maybe"),
        (
            '    "yes", "yes / please"',
            '    "yes", "fine", "yes / please"',
            r"examples\.unclear\[1\]",
        ),
        ('    "no", "nope"', '    "nope"', r"examples\.no\[1\]"),
        ('    "no", "nope"', '    "no (", "nope"', "a pattern"),
        ("[examples]", "[example]", "examples"),
        ('lang = "en"', "lang = 3", "lang"),
    ],
)
def test_a_broken_pack_is_refused_with_its_places(tmp_path, old, new, problem):
    text = (REPLIES / "en.toml").read_text("utf-8")
    assert old in text
    page = tmp_path / "own.toml"
    page.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(InvalidPackError, match=problem):
        read_replies(page)


def test_a_service_can_bring_its_own_pack(tmp_path):
    page = tmp_path / "own.toml"
    page.write_text(
        (REPLIES / "en.toml").read_text("utf-8").replace('lang = "en"', 'lang = "xx"'), "utf-8"
    )
    pack = load_replies(page)
    assert pack.reader.read("Yes, please.").kind is ReplyKind.YES
    assert pack.lang == "xx"
    with pytest.raises(InvalidPackError):
        load_replies(tmp_path / "missing.toml")
