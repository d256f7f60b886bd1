"""What a person's turn does: read from words, from structure, and from what was asked before."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.acts.packs import PACKS

import tic
from tic.acts import RESTRAINING, Asked, PersonAct, Reader, person_reader
from tic.consent.replies import ReplyKind, reply_in
from tic.errors import InvalidPackError
from tic.pacing import Signal
from tic.pacing.reading import signals_in
from tic.packs.person_acts import load_person_reader, read_person_acts
from tic.text import Analysis

DATA = Path(tic.__file__).parent / "data"
OWN = """
lang = "xx"
side = "person"
review = "r"
sources = ["beebe-1990"]
[[act]]
kind = "stop"
because = "the talk is to end"
alone = ["halt halt"]
clauses = []
good = ["halt halt"]
bad = ["hall"]
"""
READER = Reader.builtin()
TURNS = [
    (turn["act"], turn.get("before"), turn["text"])
    for turn in tomllib.loads((Path(__file__).parent / "turns.toml").read_text("utf-8"))["turn"]
]
HELD = [turn for turn in TURNS if turn[0] != "free"]
FREE = [turn for turn in TURNS if turn[0] == "free"]
OTHER = ["The train was late.", "My aunt keeps hens.", "We painted the hall blue."]


def kinds(text, before=None):
    return {act.kind for act in READER.person(text, before=before).acts}


@pytest.mark.parametrize(("act", "before", "text"), HELD)
def test_turns_are_read_as_what_they_do(act, before, text):
    assert PersonAct(act) in kinds(text, before)


@pytest.mark.parametrize(("_act", "before", "text"), FREE)
def test_look_alikes_hold_nothing_back(_act, before, text):
    assert not kinds(text, before) & RESTRAINING


@pytest.mark.parametrize(
    ("before", "act"),
    [
        ("Have you eaten?", None),
        ("Is it raining where you are?", None),
        ("Shall I call her for you?", PersonAct.CONSENT_NO),
        ("Can I write this down?", PersonAct.CONSENT_NO),
        ("What happened then?", PersonAct.DECLINE_ITEM),
        ("Tell me about the house.", PersonAct.DECLINE_ITEM),
    ],
)
def test_a_bare_no_is_what_was_asked_makes_of_it(before, act):
    assert kinds("No.", before) & RESTRAINING == (set() if act is None else {act})


@pytest.mark.parametrize("before", ["We can leave it there.", "Take your time."])
def test_a_no_to_resting_refuses_nothing(before):
    assert not kinds("No. There is more.", before) & RESTRAINING


def test_a_no_to_stopping_goes_on():
    assert not kinds("No, let me finish.", "Shall we stop here for today?") & RESTRAINING
    assert PersonAct.GO_ON in kinds("No, let me finish.", "Shall we stop here for today?")


@pytest.mark.parametrize(
    "told",
    [
        "I said stop and he didn't.",
        "She told me to leave.",
        'He wrote "no more" on the wall.',
        "He asked if we could stop.",
        "She told me: leave me alone.",
        "My cousin says she doesn't want to talk about her ex, then talks of nothing else.",
    ],
)
def test_what_is_told_is_no_act_of_the_turn(told):
    assert not kinds(told) & RESTRAINING


@pytest.mark.parametrize(
    "told",
    ["I told my sister I want to die.", "He said he has a gun.", "My husband says he'll kill me."],
)
def test_danger_that_is_told_of_is_danger(told):
    assert PersonAct.RISK in kinds(told)


@pytest.mark.parametrize(
    "text",
    ["I don't want to live any more.", "I don't wanna live.", "I don't want to be here any more."],
)
def test_a_wish_to_die_is_no_idiom(text):
    assert PersonAct.RISK in kinds(text)
    assert not kinds(text) & {PersonAct.STOP, PersonAct.DECLINE_TOPIC, PersonAct.CONSENT_NO}


@pytest.mark.parametrize("text", ["Hör auf!", "basta", "Arrêtez.", "para"])
def test_a_stop_is_heard_in_every_language(text):
    assert PersonAct.STOP in kinds(text)


@pytest.mark.parametrize("text", ["...", "…", "*shrugs*", "[no response]", "(looks away)", "-"])
def test_a_turn_without_speech_is_silence(text):
    assert kinds(text, "How was it?") == {PersonAct.SILENCE}


@pytest.mark.parametrize("text", ["👍", "", "?", "*sits* hello there", "(I was there"])
def test_a_picture_a_question_and_words_are_no_silence(text):
    assert PersonAct.SILENCE not in kinds(text, "How was it?")


@pytest.mark.parametrize(
    "text", ["stop", "s t o p", "s.t.o.p", "STOP!", "stoppp", "S\u200btop.", "ｓｔｏｐ"]
)
def test_a_stop_is_heard_however_it_is_written(text):
    assert PersonAct.STOP in kinds(text)


WRITTEN = [
    str.upper,
    str.title,
    lambda text: text.replace("'", "’"),
    lambda text: text.replace("n't", " not"),
    "\u200b".join,
    lambda text: f"  {text}  ",
]


@pytest.mark.parametrize("write", WRITTEN)
@pytest.mark.parametrize(("act", "before", "text"), HELD)
def test_case_quotes_and_invisible_signs_change_nothing(act, before, text, write):
    if "can't" in text.lower() or "won't" in text.lower():  # "can't" is one word less its n
        text = (
            text.replace("can't", "cannot").replace("won't", "will not").replace("Can't", "Cannot")
        )
    assert PersonAct(act) in kinds(write(text), before)


@given(st.sampled_from([one for one in HELD if one[1] is None]), st.sampled_from(OTHER))
def test_another_sentence_takes_no_act_away(turn, other):
    act, before, text = turn
    text = text if text[-1] in ".!?" else f"{text}."
    assert PersonAct(act) in kinds(f"{other} {text}", before)
    assert PersonAct(act) in kinds(f"{text} {other}", before)


@given(
    st.text(max_size=200),
    st.none() | st.text(max_size=100),
    st.sampled_from(sorted(PACKS)),
)
def test_no_text_raises_and_places_stand_in_it(text, before, language):
    turn = person_reader(language).read(
        Analysis(text), None if before is None else Analysis(before)
    )
    assert all(0 <= act.span[0] < act.span[1] <= len(text) for act in turn.acts)
    assert turn.words >= 0


@given(
    st.lists(
        st.sampled_from(
            [
                "no",
                "stop",
                "i",
                "want",
                "to",
                "talk",
                "about",
                "it",
                "...",
                "um",
                ",",
                ".",
                "?",
                "you",
                "said",
            ]
        ),
        max_size=12,
    )
)
def test_no_row_of_common_words_raises(words):
    for asks in Asked:
        person_reader("en").read(Analysis(" ".join(words)), asks=asks)


def test_a_turn_has_as_many_units_as_pauses():
    """The units of a turn are as many as its pauses, whatever its length."""
    reader = person_reader("en")
    for sentences in (10, 100):
        text = "We sat down, and waited. " * sentences
        read = Analysis(text)
        assert len(reader._units(read)) <= 6 * sentences + 2


def test_an_act_says_what_was_seen_and_holds_no_words():
    turn = READER.person("Please stop asking me about Wendelin.")
    assert turn.acts
    assert all(act.because and "Wendelin" not in repr(act) for act in turn.acts)


def test_the_vocabulary_defines_each_act_with_examples_and_near_misses():
    page = tomllib.loads((DATA / "acts" / "person.toml").read_text("utf-8"))
    acts = {name: entry for name, entry in page.items() if name != "side"}
    assert set(acts) == {act.value for act in PersonAct}
    assert all(len(one["examples"]) == len(one["near_misses"]) == 2 for one in acts.values())
    assert all(one["definition"].endswith(".") for one in acts.values())


@pytest.mark.parametrize("language", sorted(PACKS))
def test_the_packs_read_their_own_sentences(language):
    assert read_person_acts(DATA / "person_acts" / f"{language}.toml").lang == language


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ('good = ["halt halt"]', 'good = ["onward"]', "stop: expected to be read in: onward"),
        ('bad = ["hall"]', 'bad = ["halt halt"]', "stop: expected not to be read in: halt halt"),
        ('alone = ["halt halt"]', 'alone = ["(halt"]', r"\(halt"),
        ('kind = "stop"', 'kind = "halt"', "kind"),
        ('side = "person"', 'side = "person"\nextra = 1', "extra"),
        ("clauses = []", 'clauses = [{ colour = "red" }]', "clauses"),
    ],
)
def test_a_broken_pack_is_refused_with_its_place(tmp_path, old, new, problem):
    page = tmp_path / "own.toml"
    assert OWN.count(old) == 1
    page.write_text(OWN.replace(old, new), "utf-8")
    with pytest.raises(InvalidPackError, match=problem):
        read_person_acts(page)


def test_a_service_can_bring_its_own_pack(tmp_path):
    page = tmp_path / "own.toml"
    page.write_text(OWN, "utf-8")
    reader = load_person_reader(page)
    assert signals_in(reader, "Halt, halt!").found == {Signal.STOP}
    assert reply_in(reader, "Halt, halt!", "xx").kind is ReplyKind.NO
