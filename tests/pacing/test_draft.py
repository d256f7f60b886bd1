"""Reading a helper's draft: conservative, explained by its acts, and never loosening what is declared."""

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.pacing.strategies import DEFAULT, proposals, states

from tic.acts.kinds import HelperAct
from tic.acts.turn import Act, Evidence, Turn
from tic.errors import InvalidInputError
from tic.pacing import (
    Depth,
    Draft,
    HelperSent,
    Kind,
    MoveReading,
    Part,
    PersonTurn,
    Proposal,
    Signal,
    begin,
    decide,
    read_move,
    read_signals,
    step,
)
from tic.pacing.draft import KINDS
from tic.pacing.moves import BARRED, RECEIPTS, SERVICES, STATEMENTS


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
        ("Are you safe right now?", Kind.SAFETY_QUESTION, Depth.PRACTICAL, 1),
        ("I'd love to hear how work has been.", Kind.INVITATION, Depth.IMPACT, 1),
        ("Why did you go back?", Kind.WHY_QUESTION, Depth.DETAIL, 1),
        ("What stopped you from leaving?", Kind.WHY_QUESTION, Depth.DETAIL, 1),
        ("You should leave him.", Kind.ADVISE, Depth.PROCESS, 0),
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

    assert kind in reading.kinds
    assert (reading.depth, reading.questions) == (depth, questions)


def test_a_turn_is_read_as_its_moves_in_order():
    reading = read_move("That sounds exhausting, thank you for telling me. What would help today?")

    assert reading.kinds == (Kind.ACKNOWLEDGE, Kind.OPEN_QUESTION)
    assert reading.draft() == Draft(
        [
            Proposal(Kind.ACKNOWLEDGE, Depth.PROCESS, words=12),
            Proposal(Kind.OPEN_QUESTION, Depth.PRACTICAL, questions=1, likely=True),
        ]
    )


@pytest.mark.parametrize(
    "draft",
    [
        "You can call 988 any time.",
        "Go to the nearest emergency department.",
        "You don't have to tell me what happened.",
        "You do not have to tell me what happened.",
        "Please call 999 now, even if you feel fine.",
        "Good night, take care.",
        "It took courage to tell me, thank you.",
    ],
)
def test_safety_speech_is_never_read_as_barred(draft):
    assert STATEMENTS.issuperset(read_move(draft).kinds)
    assert decide(begin(DEFAULT), read_move(draft).draft())


def test_every_act_has_a_kind():
    assert set(KINDS) == set(HelperAct)


def test_advice_asked_for_by_permission_is_a_permission_question():
    assert read_move("May I suggest something you could try?").kinds == (Kind.SEEK_COLLABORATION,)
    assert read_move("You should try to walk more.").kinds == (Kind.ADVISE,)
    assert Kind.ADVISE not in read_move("You should walk more. It's up to you.").kinds


def test_of_a_hand_off_beside_a_push_the_hand_off_may_be_said():
    reading = read_move("You'll feel so much better. Call 988.")
    decision = decide(begin(DEFAULT), reading.draft())

    assert reading.kinds == (Kind.PERSUADE, Kind.HANDOFF_INFO)
    assert not decision
    assert [move.kind for move in decision.sayable.moves] == [Kind.HANDOFF_INFO]
    assert decision.held == (0,)


def test_the_deepest_question_settles_the_depth_and_none_that_was_read_leaves_it_unread():
    assert read_move("How are you? What happened next?").depth == Depth.DETAIL
    assert read_move("And the blue one?").depth is None


def test_the_same_question_again_is_a_repeat_whatever_its_case():
    before = ["How is your sleep?"]

    assert read_move("how is your SLEEP", earlier=before).kinds == (Kind.REPEAT,)
    assert Kind.REPEAT in read_move("Okay. How is your SLEEP?", earlier=before).kinds
    assert Kind.REPEAT not in read_move("How is your work?", earlier=before).kinds


def test_a_question_on_the_same_after_a_no_is_held_and_after_anything_else_is_not():
    state = begin(DEFAULT)
    no, yes = read_signals("I'd rather not say."), read_signals("I like it.")
    draft = read_move("And roughly, then?", before="I'd rather not say.").draft()

    assert "pacing.just-declined" in {
        reason.code for reason in decide(step(state, PersonTurn.of(no)), draft).reasons
    }
    assert decide(step(state, PersonTurn.of(yes)), draft)


def test_an_unread_question_is_as_deep_as_the_policy_says_and_the_decision_says_so():
    draft = read_move("And the blue one?").draft()
    fresh = begin(DEFAULT)
    told = step(fresh, PersonTurn(signals={Signal.DISCLOSURE}))

    assert (decide(fresh, draft).depth, decide(fresh, draft).unread) == (Depth.PRACTICAL, True)
    assert decide(told, draft).depth == Depth.FEELINGS
    assert decide(fresh, Proposal(Kind.DETAIL_PROBE)).depth == Depth.DETAIL
    assert not decide(fresh, read_move("What would help today?").draft()).unread


def test_words_that_are_deep_only_after_something_hard_count_as_that_only_then():
    draft = read_move("What did he say?").draft()
    told = step(
        step(begin(DEFAULT), PersonTurn(signals={Signal.DISCLOSURE})),
        HelperSent(Proposal(Kind.ACKNOWLEDGE)),
    )

    assert decide(begin(DEFAULT), draft)
    assert not decide(told, draft)
    assert not decide(begin(DEFAULT), read_move("Have you ever been raped?").draft())


@given(st.text(max_size=300))
def test_any_text_can_be_read_and_every_act_has_its_place(text):
    reading = read_move(text)

    assert all(0 <= act.span[0] < act.span[1] <= len(text) for act in reading.turn.acts)
    assert all(act.because for act in reading.turn.acts)
    asks = any(kind not in STATEMENTS | BARRED for kind in reading.kinds)
    assert not asks or reading.questions


parts = st.lists(
    st.builds(Part, st.sampled_from(Kind), st.just((0, 1))), min_size=1, max_size=4
).map(tuple)
readings = st.builds(
    MoveReading,
    parts,
    st.none() | st.sampled_from(Depth),
    st.integers(0, 3),
    st.integers(0, 90),
    st.just(Turn((Act(HelperAct.INFORM, (0, 1), Evidence.PHRASE, "a statement of fact"),))),
)


@given(states(), readings, proposals(likely=False))
def test_what_is_read_never_loosens_what_is_declared(state, reading, declared):
    declared = evolve(declared, kind=declared.judged_kind)
    if declared.judged_kind is Kind.HANDOFF_INFO:
        return
    draft = reading.draft(declared)
    received = [move for move in draft.moves if move.kind in RECEIPTS]

    assert declared.kind in {move.kind for move in draft.moves}
    if not received:
        assert (
            decide(state, draft).action >= decide(state, declared).action or declared.depth is None
        )


@given(readings, proposals(likely=False))
def test_what_is_declared_never_becomes_barred(reading, declared):
    declared = evolve(declared, kind=declared.judged_kind)
    kinds = {move.judged_kind for move in reading.draft(declared).moves}

    assert bool(kinds & BARRED) == (declared.judged_kind in BARRED)


@given(states(), readings, st.sampled_from(sorted(SERVICES, key=str)))
def test_a_declared_service_is_never_withheld_whatever_is_read_beside_it(state, reading, kind):
    decision = decide(state, reading.draft(Proposal(kind)))

    kept = decision.sayable if decision.held else reading.draft(Proposal(kind))
    assert kept.moves[0].kind is kind
    if kind is Kind.HANDOFF_INFO:
        assert decision


@given(states(), st.lists(proposals(), min_size=1, max_size=5))
def test_what_of_a_draft_may_be_said_may_be_said(state, moves):
    draft = Draft(moves)
    decision = decide(state, draft)

    assert bool(decision) == (not decision.held)
    for place, move in enumerate(moves):
        if move.judged_kind in SERVICES:
            assert place not in decision.held
    if decision.sayable is not None:
        assert decide(state, decision.sayable)


@given(states(), proposals())
def test_one_move_is_judged_as_the_draft_of_it(state, move):
    assert decide(state, move) == decide(state, Draft([move]))


def test_receiving_makes_room_for_a_question_and_two_questions_are_too_many():
    state = step(begin(DEFAULT), PersonTurn(depth=Depth.IMPACT))
    receipt, question = Proposal(Kind.REFLECTION), Proposal(Kind.OPEN_QUESTION, Depth.PRACTICAL)

    assert not decide(state, question)
    assert decide(state, Draft([receipt, question]))
    assert not decide(state, Draft([question, receipt]))
    assert decide(state, Draft([receipt, question, question])).held == (2,)


def test_what_is_held_makes_no_room_for_what_follows():
    state = begin(DEFAULT)._replace(returning=True, receipt=True)
    old_words = Proposal(Kind.REFLECTION, Depth.IMPACT)
    draft = Draft([old_words, Proposal(Kind.OPEN_QUESTION, Depth.PRACTICAL)])

    assert decide(state, draft).held == (0, 1)
    assert decide(state._replace(returning=False), draft)


def test_a_declared_hand_off_stays_one():
    declared = Proposal(Kind.HANDOFF_INFO, Depth.PROCESS)

    read = read_move("Get up and ring your sister this instant. Why not?").draft(declared)

    assert [move.kind for move in read.moves] == [Kind.HANDOFF_INFO]


def test_a_statement_that_reads_as_a_question_is_one_too():
    declared = Proposal(Kind.INFORM, Depth.PROCESS, "home")

    read = read_move("What happened next?").draft(declared)

    assert [(move.kind, move.depth, move.topic) for move in read.moves] == [
        (Kind.INFORM, Depth.PROCESS, "home"),
        (Kind.DETAIL_PROBE, Depth.DETAIL, "home"),
    ]


def test_a_question_declared_as_light_counts_as_deep_as_it_was_read():
    light = Proposal(Kind.OPEN_QUESTION, Depth.PRACTICAL)
    [move] = read_move("Have you ever been hurt by a partner?").draft(light).moves

    assert (move.kind, move.depth) == (Kind.OPEN_QUESTION, Depth.EVENT)


def test_a_declared_depth_stands_where_none_can_be_read():
    declared = Proposal(Kind.OPEN_QUESTION, Depth.PRACTICAL, "home")

    assert read_move("And the blue one?").draft(declared).moves[-1].depth == Depth.PRACTICAL


def test_an_unknown_language_is_a_clear_error():
    with pytest.raises(InvalidInputError, match="language: expected one of en"):
        read_move("hello", language="xx")


@pytest.mark.parametrize("moves", [[], ["no move"], [Proposal()] * 17])
def test_a_draft_that_is_none_is_a_clear_error(moves):
    with pytest.raises(InvalidInputError, match="moves: expected"):
        Draft(moves)
