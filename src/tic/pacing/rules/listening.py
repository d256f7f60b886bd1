"""How the helper listens and asks: PACE08 to PACE13."""

from __future__ import annotations

from tic.acts.depth import DEEPEST, Depth
from tic.pacing.moves import Kind, Obligation
from tic.pacing.rule import Action, Verdict, View
from tic.pacing.written import rule


@rule("PACE08", over_code="pacing.hesitant")
def cap_hesitation(view: View) -> int:
    return Depth.PRACTICAL if view.state.hesitant and not view.said.listened else DEEPEST


@rule("PACE08")
def judge_receipt(view: View) -> Verdict | None:
    return Verdict(Action.HOLD, "pacing.not-received") if view.state.receipt else None


@rule("PACE09")
def judge_questions_in_row(view: View) -> Verdict | None:
    tight = view.state.receipt or view.rating >= view.policy.cap_at
    limit = view.policy.questions_in_row_tight if tight else view.policy.questions_in_row
    run = 0 if view.said.listened else view.state.q_run
    if run < limit:  # a question that follows on listening begins a run anew, but not for ever
        run, limit = view.state.ask_turns, view.policy.asking_turns
    if run >= limit:
        return Verdict(
            Action.HOLD, "pacing.questions-in-a-row", (("in_row", run), ("limit", limit))
        )
    return None


@rule("PACE10", safety=True)
def judge_questions_per_turn(view: View) -> Verdict | None:
    questions = view.said.questions + (view.proposal.questions or 1)
    if questions > view.policy.questions_per_turn:
        return Verdict(
            Action.LOWER,
            "pacing.several-questions",
            (("questions", questions), ("limit", view.policy.questions_per_turn)),
            (Obligation.ONE_QUESTION,),
        )
    return None


@rule("PACE11", statements=True)
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


@rule("PACE12", statements=True)
def judge_confronting(view: View) -> Verdict | None:
    if view.kind in _CONFRONTING:
        return Verdict(Action.LOWER, "pacing.not-adherent")
    if view.kind is Kind.ADVISE and not _advice_is_wanted(view):
        return Verdict(Action.ASK_FIRST, "pacing.advice-unasked")
    return None


def _advice_is_wanted(view: View) -> bool:
    """Whether the person asked for advice, or said yes when asked, not long ago (MITI: with permission)."""
    asked = view.state.advice_turn
    return asked is not None and view.state.turn - asked < view.policy.advice_turns


_SET_ANSWERS = frozenset({Kind.CLOSED_QUESTION, Kind.SCREENING_ITEM})


@rule("PACE13")
def judge_leading(view: View) -> Verdict | None:
    consented = view.topic.granted is not None and view.depth <= view.topic.granted
    screening = view.kind is Kind.SCREENING_ITEM and view.policy.role == "clinician_tool"
    if screening and consented:
        return None  # an instrument has its own words, and a clinician is there to follow it up
    if view.depth >= view.policy.leading_from and view.kind in _SET_ANSWERS:
        return Verdict(Action.LOWER, "pacing.leading", (("depth", view.depth),))
    return None
