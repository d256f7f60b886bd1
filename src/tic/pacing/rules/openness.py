"""Choice, openness and safety: PACE17 to PACE25."""

from __future__ import annotations

from tic._kernel.moment import Moment
from tic.acts.depth import DEEPEST, Depth
from tic.pacing.moves import MIRRORS, Kind, Obligation
from tic.pacing.rule import Action, Rule, Verdict, View
from tic.pacing.sources import Grade


def judge_choice(view: View) -> Verdict | None:
    if view.depth < view.policy.choice_from:
        return None
    shown = [Obligation.SHOW_DECLINE_PATH]
    if view.depth >= Depth.EVENT:
        shown.append(Obligation.REMIND_STOP)
    return Verdict(Action.ALLOW_WITH, "pacing.show-choice", (("depth", view.depth),), tuple(shown))


def judge_why(view: View) -> Verdict | None:
    told = []
    if view.depth >= view.policy.why_from and not view.topic.told_why:
        told.append(Obligation.SAY_WHY)
    if view.depth >= view.policy.limits_from and not view.topic.told_limits:
        told.append(Obligation.SAY_LIMITS)
    if told:
        return Verdict(Action.ALLOW_WITH, "pacing.say-why", (("depth", view.depth),), tuple(told))
    return None


def cap_private(view: View) -> int:
    return DEEPEST if view.state.private is True else view.policy.private_from - 1


def judge_needs(view: View) -> Verdict | None:
    agreed = view.depth <= view.topic.agreed
    if view.depth >= view.policy.needs_from and not view.state.needs_offered and not agreed:
        return Verdict(Action.LOWER, "pacing.needs-first", (("depth", view.depth),))
    return None


def judge_resource_before_depth(view: View) -> Verdict | None:
    if view.depth >= view.policy.resource_from and not view.state.resourced:
        return Verdict(
            Action.RESOURCE_FIRST, "pacing.resource-before-depth", (("depth", view.depth),)
        )
    return None


def cap_deep_budget(view: View) -> int:
    return Depth.FEELINGS if view.state.deep_run >= view.policy.deep_budget else DEEPEST


def cap_near_end(view: View) -> int:
    state, policy = view.state, view.policy
    few = state.remaining is not None and state.remaining <= policy.end_turns
    return Depth.FEELINGS if few or _soon(view.now, state.ends_at, policy.end_seconds) else DEEPEST


def _soon(now: Moment | None, end: int | None, seconds: int) -> bool:
    return now is not None and end is not None and end - now.latest <= 1000 * seconds


def judge_reward(view: View) -> Verdict | None:
    """Praise for telling is held; a helper's own story where it is no peer's, or draws out another."""
    own = view.kind is Kind.HELPER_SELF_DISCLOSURE
    drawing = view.policy.role != "peer_support" or view.said.asks or view.state.receipt
    if view.kind is Kind.PRAISE_FOR_TELLING or (own and drawing):
        return Verdict(Action.LOWER, "pacing.rewards-depth")
    return None


def judge_old_words(view: View) -> Verdict | None:
    if view.state.returning and view.kind in MIRRORS and view.depth > Depth.PROCESS:
        return Verdict(Action.LOWER, "pacing.old-words", (("depth", view.depth),))
    return None


def judge_required(view: View) -> Verdict | None:
    if view.proposal.required and view.depth >= view.policy.required_below:
        return Verdict(Action.LOWER, "pacing.required", (("depth", view.depth),))
    return None


RULES: tuple[Rule, ...] = (
    Rule(
        "PACE17",
        "CHOICE_ALWAYS",
        "A personal question comes with a way not to answer that is as easy as answering.",
        Grade.C,
        ("samhsa-2014", "tip57", "va-guide"),
        ("choice_from",),
        judge=judge_choice,
    ),
    Rule(
        "PACE18",
        "SAY_WHY",
        "A deep question comes with its purpose, who sees it, and the limits of confidentiality.",
        Grade.C,
        ("samhsa-2014", "who-2013"),
        ("why_from", "limits_from"),
        judge=judge_why,
    ),
    Rule(
        "PACE19",
        "NEEDS_AND_SAFETY_FIRST",
        "Present needs come before depth, and deep things need privacy, as said by the person.",
        Grade.C,
        ("who-pfa", "who-2013"),
        ("needs_from", "private_from"),
        cap=cap_private,
        over_code="pacing.not-private",
        judge=judge_needs,
    ),
    Rule(
        "PACE20",
        "RESOURCE_BEFORE_DEPTH",
        "Something steadying is offered once before the first deep question; declining it is fine.",
        Grade.D,  # an offer, not a gate: a stabilisation phase is not shown to be needed
        ("titration", "dejongh-2016"),
        ("resource_from",),
        judge=judge_resource_before_depth,
    ),
    Rule(
        "PACE21",
        "COME_BACK_UP",
        "After a few deep exchanges the talk comes back to everyday things.",
        Grade.D,
        ("titration", "who-2013"),
        ("deep_from", "deep_budget"),
        cap=cap_deep_budget,
        over_code="pacing.deep-budget",
    ),
    Rule(
        "PACE22",
        "END_SHALLOW",
        "Nothing deep is opened near the end.",
        Grade.C,
        ("draucker-2009",),
        ("end_turns", "end_seconds"),
        cap=cap_near_end,
        over_code="pacing.near-end",
    ),
    Rule(
        "PACE23",
        "NO_REWARD_FOR_DEPTH",
        "Telling more earns nothing: it brings no praise and no story of the helper.",
        Grade.B,
        ("nichd", "lee-2020", "liang-2021", "va-guide"),
        judge=judge_reward,
        statements=True,
    ),
    Rule(
        "PACE24",
        "RETURN_FRESH",
        "After a gap the talk starts afresh, and does not open with what was told before.",
        Grade.C,
        ("tip57", "samhsa-2014"),
        ("gap_seconds",),
        judge=judge_old_words,
        statements=True,
    ),
    Rule(
        "PACE25",
        "REQUIRED_IS_NEVER_DEEP",
        "A personal question is never compulsory.",
        Grade.C,
        ("uxr-134", "surveyjs-7759"),
        ("required_below",),
        judge=judge_required,
        safety=True,
    ),
)
