"""Reading what a helper's turn does: the pack proves itself, and how a text is written changes nothing."""

import tomllib
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tic.acts.builtin import helper_reader
from tic.acts.kinds import BARRED, SAFETY_SPEECH, HelperAct
from tic.packs.helper_acts import SHIPPED
from tic.text import Analysis

PACK = tomllib.loads((SHIPPED / "en.toml").read_text("utf-8"))
VOCABULARY = tomllib.loads((SHIPPED.parent / "acts" / "helper.toml").read_text("utf-8"))
READER = helper_reader()
GOOD = [(act["kind"], one) for act in PACK["act"] for one in act.get("good", ())]
BAD = [(act["kind"], one) for act in PACK["act"] for one in act.get("bad", ())]
AFTER = [(act["kind"], *pair) for act in PACK["act"] for pair in act.get("after", ())]


def read(text, before=None):
    return READER.read(Analysis(text), None if before is None else Analysis(before))


def kinds(text, before=None):
    return {act.kind.value for act in read(text, before).acts}


@pytest.mark.parametrize(("kind", "sentence"), GOOD)
def test_each_act_is_read_in_its_good_sentences(kind, sentence):
    assert kind in kinds(sentence)


@pytest.mark.parametrize(("kind", "sentence"), BAD)
def test_no_act_is_read_in_its_near_misses(kind, sentence):
    assert kind not in kinds(sentence)


@pytest.mark.parametrize(("kind", "before", "sentence"), AFTER)
def test_what_the_person_said_before_is_part_of_reading(kind, before, sentence):
    assert kind in kinds(sentence, before)
    assert kind not in kinds(sentence)


def test_every_act_is_defined_with_two_examples_and_two_near_misses():
    assert set(VOCABULARY) == {act.value for act in HelperAct}
    for entry in VOCABULARY.values():
        assert entry["definition"].endswith(".")
        assert len(entry["examples"]) == len(entry["near_misses"]) == 2


def test_the_pack_speaks_of_known_acts_only_and_of_each_with_a_reason():
    assert {act["kind"] for act in PACK["act"]} <= {act.value for act in HelperAct}
    assert all(
        act["because"] and act["where"] in ("question", "statement", "any") for act in PACK["act"]
    )


@pytest.mark.parametrize(
    "text",
    [
        "You can call 988 any time.",
        "Go to the nearest emergency department.",
        "Please dial 999 now, even if you feel fine.",
        "You don't have to tell me what happened.",
        "You do not have to tell me what happened.",
        "You never have to answer that.",
        "Stop whenever you like.",
        "Good night, take care.",
        "Thank you for telling me.",
        "I'm so sorry that happened.",
        "I should have asked first, sorry.",
        "I'm here, and I'm not going anywhere.",
        "Would it be okay if I asked about home?",
    ],
)
def test_safety_speech_and_receipts_are_never_barred(text):
    assert not read(text).kinds() & BARRED


@pytest.mark.parametrize(
    "text",
    [
        "What stopped you from leaving?",
        "What made you go back?",
        "How come you stayed?",
        "And your reason for not calling?",
        "What were you waiting for?",
        "Give reasons for the delay.",
    ],
)
def test_a_reason_is_asked_for_without_the_word_why(text):
    assert "why_question" in kinds(text)


def test_a_choice_that_a_but_takes_back_is_a_push():
    assert kinds("You can stop now.") == {"emphasise_autonomy"}
    assert kinds("You can stop now, but others would be helped by your answer.") == {"persuade"}


def test_an_order_that_leaves_a_choice_is_none():
    assert "direct" in kinds("Sit down and listen to me.")
    assert "direct" not in kinds("Sit down or stay standing.")


DEEPER = [
    ("May I ask you something?", 0),
    ("What do you need today?", 1),
    ("How do you feel about it?", 2),
    ("How do you get through the nights?", 3),
    ("Has anyone ever hurt you?", 4),
    ("What exactly did he say?", 5),
]


@pytest.mark.parametrize(("text", "depth"), DEEPER)
def test_the_six_depths(text, depth):
    assert read(text).depth == depth


def test_the_deepest_of_several_questions_is_the_depth():
    for (one, first), (other, second) in product(DEEPER, DEEPER):
        assert read(f"{one} {other}").depth == max(first, second)


def test_a_statement_invites_nothing_and_an_unread_question_has_no_depth():
    assert read("The office opens at nine.").depth == 0
    assert read("And the blue one?").depth is None


def shapes(text):
    """The same words as people and programs write them."""
    yield text.upper()
    yield text.replace("'", "\u2019")
    yield "\u200b".join(text)
    yield text.replace("n't", " not")
    yield text.replace(" ", "  ")
    yield f"  {text}\n"


@pytest.mark.parametrize(
    "text", [one for _, one in GOOD if "can't" not in one and "won't" not in one]
)
def test_how_a_sentence_is_written_changes_nothing(text):
    for shape in shapes(text):
        assert kinds(shape) == kinds(text), shape


@given(
    st.sampled_from([one for _, one in GOOD if one[-1] in ".!?"]),
    st.sampled_from(
        ["Good night, take care.", "Thank you for telling me.", "What would help today?"]
    ),
)
@settings(max_examples=60)
def test_other_sentences_change_no_act_that_a_pattern_read(text, other):
    alone = {act.kind for act in read(text).acts if act.confidence == "certain"}

    both = {act.kind for act in read(f"{text} {other}").acts}

    assert alone - both <= {HelperAct.HELPER_SELF_DISCLOSURE}
    assert SAFETY_SPEECH & alone <= both


@given(st.text(max_size=200), st.none() | st.text(max_size=60))
def test_no_text_makes_the_reader_raise_and_spans_lie_in_it(text, before):
    turn = read(text, before)

    for act in turn.acts:
        assert 0 <= act.span[0] < act.span[1] <= len(text)
        assert act.because
    assert turn.depth is None or 0 <= turn.depth <= 5


@given(
    st.lists(
        st.sampled_from(
            [
                "you",
                "me",
                "what",
                "?",
                ".",
                ",",
                "or",
                "but",
                "not",
                "tell",
                "stop",
                "call",
                "988",
                "sorry",
                "why",
                "if",
            ]
        )
    )
)
def test_any_order_of_words_can_be_read(words):
    turn = read(" ".join(words))

    assert len(turn.acts) == len({act.kind for act in turn.acts})


def test_work_grows_with_the_text():
    def steps(times):
        text = "What happened next? You can skip this, or call 988. " * times
        seen = 0

        class Counted(list):
            def __getitem__(self, key):
                nonlocal seen
                seen += 1
                return super().__getitem__(key)

        analysis = Analysis(text)
        analysis.__dict__["tokens"] = analysis.tokens._replace(words=Counted(analysis.tokens.words))
        READER.read(analysis)
        return seen

    assert steps(100) > 100
    assert steps(400) < 5 * steps(100)
