"""Reading a helper's draft: conservative, explained by its acts, and never loosening what is declared."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.pacing.strategies import DEFAULT, proposals

from tic.acts.kinds import HelperAct
from tic.acts.turn import Act, Evidence, Turn
from tic.errors import InvalidInputError
from tic.pacing import Depth, Kind, MoveReading, Proposal, begin, decide, read_move
from tic.pacing.draft import KINDS
from tic.pacing.moves import BARRED, STATEMENTS


@pytest.mark.parametrize(
    ("draft", "kind", "depth", "questions"),
    [
        ("What would be useful today?", Kind.OPEN_QUESTION, Depth.PRACTICAL, 1),
        ("Shall we go on, or take a break?", Kind.SEEK_COLLABORATION, Depth.PROCESS, 1),
        ("How are you feeling right now?", Kind.CHECK_IN, Depth.FEELINGS, 1),
        ("How has it been affecting your work?", Kind.OPEN_QUESTION, Depth.IMPACT, 1),
        ("Have you ever been hurt by a partner?", Kind.SCREENING_ITEM, Depth.EVENT, 1),
        ("What happened next?", Kind.DETAIL_PROBE, Depth.DETAIL, 1),
        ("Tell me exactly what he did.", Kind.DETAIL_PROBE, Depth.DETAIL, 1),
        ("Is it okay if I ask about your sleep?", Kind.SEEK_COLLABORATION, Depth.PROCESS, 1),
        ("Are you safe right now?", Kind.CLOSED_QUESTION, Depth.PRACTICAL, 1),
        ("I'd love to hear how work has been.", Kind.OPEN_QUESTION, Depth.IMPACT, 1),
        ("Why did you go back?", Kind.WHY_QUESTION, Depth.DETAIL, 1),
        ("What stopped you from leaving?", Kind.WHY_QUESTION, Depth.DETAIL, 1),
        ("You should leave him.", Kind.PERSUADE, Depth.PROCESS, 0),
        ("Sit down and stop crying.", Kind.DIRECT, Depth.PROCESS, 0),
        ("You are in denial.", Kind.CONFRONT, Depth.PROCESS, 0),
        ("It was so brave of you to share this.", Kind.PRAISE_FOR_TELLING, Depth.PROCESS, 0),
        ("That happened to me too.", Kind.HELPER_SELF_DISCLOSURE, Depth.PROCESS, 0),
        ("It sounds like a long week.", Kind.REFLECTION, Depth.PROCESS, 0),
        ("Thank you for telling me.", Kind.ACKNOWLEDGE, Depth.PROCESS, 0),
        ("I'm sorry I was late.", Kind.ACKNOWLEDGE, Depth.PROCESS, 0),
        ("You can skip this.", Kind.EMPHASISE_AUTONOMY, Depth.PROCESS, 0),
        ("It is up to you.", Kind.EMPHASISE_AUTONOMY, Depth.PROCESS, 0),
        ("I'm here.", Kind.PRESENCE, Depth.PROCESS, 0),
        ("The office opens at nine.", Kind.INFORM, Depth.PROCESS, 0),
        ("What is your name? Where do you live? How old are you?", Kind.OPEN_QUESTION, Depth.PRACTICAL, 3),
        ("And the blue one?", Kind.CLOSED_QUESTION, None, 1),
        ("", Kind.INFORM, Depth.PROCESS, 0),
    ],
)  # fmt: skip
def test_what_a_draft_is_read_as(draft, kind, depth, questions):
    reading = read_move(draft)

    assert (reading.kind, reading.depth, reading.questions) == (kind, depth, questions)


@pytest.mark.parametrize(
    "draft",
    [
        "You can call 988 any time.",
        "Go to the nearest emergency department.",
        "You don't have to tell me what happened.",
        "You do not have to tell me what happened.",
        "Please call 999 now, even if you feel fine.",
        "Good night, take care.",
    ],
)
def test_safety_speech_is_never_read_as_barred(draft):
    assert read_move(draft).kind in STATEMENTS
    assert decide(begin(DEFAULT), read_move(draft).proposal())


def test_every_act_has_a_kind():
    assert set(KINDS) == set(HelperAct)


def test_advice_asked_for_by_permission_is_a_permission_question():
    assert read_move("May I suggest something you could try?").kind is Kind.SEEK_COLLABORATION
    assert read_move("You should try to walk more.").kind is Kind.PERSUADE
    assert read_move("You should walk more. It's up to you.").kind is Kind.EMPHASISE_AUTONOMY


def test_a_hand_off_beside_a_push_is_a_hand_off():
    assert read_move("You'll feel so much better. Call 988.").kind is Kind.HANDOFF_INFO


def test_the_deepest_question_settles_the_depth_and_none_that_was_read_leaves_it_unread():
    assert read_move("How are you? What happened next?").depth == Depth.DETAIL
    assert read_move("And the blue one?").depth is None


def test_the_same_question_again_is_a_repeat_whatever_its_case():
    before = ["How is your sleep?"]

    assert read_move("how is your SLEEP", earlier=before).kind is Kind.REPEAT
    assert read_move("Okay. How is your SLEEP?", earlier=before).kind is Kind.REPEAT
    assert read_move("How is your work?", earlier=before).kind is not Kind.REPEAT


def test_a_question_after_a_refusal_is_a_repeat_in_other_words_too():
    assert read_move("Just roughly, then?", before="I'd rather not say.").kind is Kind.REPEAT
    assert read_move("Just roughly, then?", before="I like it.").kind is not Kind.REPEAT


def test_an_unreadable_question_is_judged_as_the_deepest():
    decision = decide(begin(DEFAULT), read_move("And the blue one?").proposal())

    assert not decision


@given(st.text(max_size=300))
def test_any_text_can_be_read_and_every_act_has_its_place(text):
    reading = read_move(text)

    assert all(0 <= act.span[0] < act.span[1] <= len(text) for act in reading.turn.acts)
    assert all(act.because for act in reading.turn.acts)
    assert (reading.kind in STATEMENTS) or reading.questions or reading.kind in BARRED


readings = st.builds(
    MoveReading,
    st.sampled_from(Kind),
    st.none() | st.sampled_from(Depth),
    st.integers(0, 3),
    st.integers(0, 90),
    st.just(Turn((Act(HelperAct.INFORM, (0, 1), Evidence.PHRASE, "a statement of fact"),))),
)


@given(readings, proposals(likely=False))
def test_what_is_read_never_loosens_what_is_declared(reading, declared):
    read = reading.proposal(declared)

    assert read.asks or not declared.asks
    assert read.judged_depth >= declared.judged_depth or declared.depth is None
    assert (read.questions or 0) >= (declared.questions or 0)
    assert read.judged_kind in BARRED or declared.judged_kind not in BARRED
    assert read.required == declared.required
    assert (read.topic, read.item) == (declared.topic, declared.item)


@given(readings, proposals(likely=False))
def test_what_is_declared_never_becomes_barred(reading, declared):
    barred = declared.judged_kind in BARRED

    assert (reading.proposal(declared).judged_kind in BARRED) == barred


def test_a_declared_hand_off_stays_one():
    declared = Proposal(Kind.HANDOFF_INFO, Depth.PROCESS)

    read = read_move("Get up and ring your sister this instant.").proposal(declared)

    assert read.judged_kind is Kind.HANDOFF_INFO


def test_a_statement_that_reads_as_a_question_is_one():
    declared = Proposal(Kind.INFORM, Depth.PROCESS, "home")

    read = read_move("What happened next?").proposal(declared)

    assert (read.judged_kind, read.judged_depth) == (Kind.DETAIL_PROBE, Depth.DETAIL)


def test_a_declared_depth_stands_where_none_can_be_read():
    declared = Proposal(Kind.OPEN_QUESTION, Depth.PRACTICAL, "home")

    assert read_move("And the blue one?").proposal(declared).judged_depth == Depth.PRACTICAL


def test_an_unknown_language_is_a_clear_error():
    with pytest.raises(InvalidInputError, match="language: expected one of en"):
        read_move("hello", language="xx")
