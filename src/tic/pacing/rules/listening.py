"""How the helper listens and asks: PACE08 to PACE13."""

from __future__ import annotations

from tic.pacing.moves import Kind, Obligation
from tic.pacing.rule import Action, Rule, Verdict, View
from tic.pacing.sources import Grade


def judge_receipt(view: View) -> Verdict | None:
    return Verdict(Action.HOLD, "pacing.not-received") if view.state.receipt else None


def judge_questions_in_row(view: View) -> Verdict | None:
    tight = view.state.receipt or view.rating >= view.policy.cap_at
    limit = view.policy.questions_in_row_tight if tight else view.policy.questions_in_row
    if view.state.q_run >= limit:
        return Verdict(
            Action.HOLD,
            "pacing.questions-in-a-row",
            (("in_row", view.state.q_run), ("limit", limit)),
        )
    return None


def judge_questions_per_turn(view: View) -> Verdict | None:
    questions = view.proposal.questions or 1
    if questions > view.policy.questions_per_turn:
        return Verdict(
            Action.LOWER,
            "pacing.several-questions",
            (("questions", questions), ("limit", view.policy.questions_per_turn)),
            (Obligation.ONE_QUESTION,),
        )
    return None


def judge_balance(view: View) -> Verdict | None:
    """Advice only: a ratio can be gamed through its denominator, so it never blocks."""
    state, policy = view.state, view.policy
    if view.asks:
        questions, reflections = state.acts.count("Q"), state.acts.count("R")
        few = reflections * 100 < policy.ratio_percent * questions
        if questions >= policy.ratio_questions and few:
            return Verdict(
                Action.ALLOW_WITH,
                "pacing.few-reflections",
                (("questions", questions), ("reflections", reflections)),
                (Obligation.REFLECT_MORE,),
            )
    if len(state.person_words) >= 3:  # fewer turns say nothing about who talks how much
        helper, person = sum(state.helper_words), sum(state.person_words)
        if helper * 100 > policy.talk_percent * person:
            return Verdict(
                Action.ALLOW_WITH,
                "pacing.much-talk",
                (("helper_words", helper), ("person_words", person)),
                (Obligation.SAY_LESS,),
            )
    return None


_CONFRONTING = frozenset({Kind.CONFRONT, Kind.PERSUADE, Kind.DIRECT, Kind.WHY_QUESTION})


def judge_confronting(view: View) -> Verdict | None:
    return Verdict(Action.LOWER, "pacing.not-adherent") if view.kind in _CONFRONTING else None


_SET_ANSWERS = frozenset({Kind.CLOSED_QUESTION, Kind.SCREENING_ITEM})


def judge_leading(view: View) -> Verdict | None:
    if view.depth >= view.policy.leading_from and view.kind in _SET_ANSWERS:
        return Verdict(Action.LOWER, "pacing.leading", (("depth", view.depth),))
    return None


RULES: tuple[Rule, ...] = (
    Rule(
        "PACE08",
        "RECEIVE_BEFORE_ASK",
        "Something heavy is acknowledged before anything else is asked.",
        Grade.B,
        ("who-2013", "miti-421", "ahern-2014"),
        ("receipt_from",),
        judge=judge_receipt,
    ),
    Rule(
        "PACE09",
        "QUESTIONS_IN_A_ROW",
        "After a few questions comes a turn that asks nothing.",
        Grade.C,
        ("miller-rollnick",),
        ("questions_in_row", "questions_in_row_tight"),
        judge=judge_questions_in_row,
    ),
    Rule(
        "PACE10",
        "ONE_QUESTION_PER_TURN",
        "One question at a time.",
        Grade.C,
        ("va-guide",),
        ("questions_per_turn",),
        judge=judge_questions_per_turn,
    ),
    Rule(
        "PACE11",
        "REFLECTION_BALANCE",
        "Reflections keep up with questions, and the helper does not talk over the person.",
        Grade.C,  # MITI calls its own thresholds expert opinion: this rule never blocks
        ("miti-421", "who-pfa"),
        ("ratio_window", "ratio_questions", "ratio_percent", "talk_percent"),
        judge=judge_balance,
        statements=True,
    ),
    Rule(
        "PACE12",
        "NO_CONFRONT_NO_WHY",
        "No confronting, persuading, directing, and no asking why.",
        Grade.B,
        ("miti-421",),
        judge=judge_confronting,
    ),
    Rule(
        "PACE13",
        "NO_LEADING",
        "Deep questions are open; they offer no answers to pick from.",
        Grade.B,
        ("nichd",),
        ("leading_from",),
        judge=judge_leading,
    ),
)
