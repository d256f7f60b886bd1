"""Choice, openness and safety: PACE17 to PACE25."""

from __future__ import annotations

from tic._kernel.moment import Moment
from tic.acts.depth import DEEPEST, Depth
from tic.pacing.moves import MIRRORS, Kind, Obligation
from tic.pacing.rule import Action, Verdict, View
from tic.pacing.written import rule


@rule("PACE17")
def judge_choice(view: View) -> Verdict | None:
    if view.depth < view.policy.choice_from:
        return None
    shown = [Obligation.SHOW_DECLINE_PATH]
    if view.depth >= Depth.EVENT:
        shown.append(Obligation.REMIND_STOP)
    return Verdict(Action.ALLOW_WITH, "pacing.show-choice", (("depth", view.depth),), tuple(shown))


@rule("PACE18")
def judge_why(view: View) -> Verdict | None:
    told = []
    if view.depth >= view.policy.why_from and not view.topic.told_why:
        told.append(Obligation.SAY_WHY)
    if view.depth >= view.policy.limits_from and not view.topic.told_limits:
        told.append(Obligation.SAY_LIMITS)
    if told:
        return Verdict(Action.ALLOW_WITH, "pacing.say-why", (("depth", view.depth),), tuple(told))
    return None


@rule("PACE19", over_code="pacing.not-private")
def cap_private(view: View) -> int:
    return DEEPEST if view.state.private is True else view.policy.private_from - 1


@rule("PACE19")
def judge_needs(view: View) -> Verdict | None:
    agreed = view.depth <= view.topic.agreed
    if view.depth >= view.policy.needs_from and not view.state.needs_offered and not agreed:
        return Verdict(Action.LOWER, "pacing.needs-first", (("depth", view.depth),))
    return None


@rule("PACE20")
def judge_resource_before_depth(view: View) -> Verdict | None:
    if view.depth >= view.policy.resource_from and not view.state.resourced:
        return Verdict(
            Action.RESOURCE_FIRST, "pacing.resource-before-depth", (("depth", view.depth),)
        )
    return None


@rule("PACE21", over_code="pacing.deep-budget")
def cap_deep_budget(view: View) -> int:
    return Depth.FEELINGS if view.state.deep_run >= view.policy.deep_budget else DEEPEST


@rule("PACE22", over_code="pacing.near-end")
def cap_near_end(view: View) -> int:
    state, policy = view.state, view.policy
    few = state.remaining is not None and state.remaining <= policy.end_turns
    return Depth.FEELINGS if few or _soon(view.now, state.ends_at, policy.end_seconds) else DEEPEST


def _soon(now: Moment | None, end: int | None, seconds: int) -> bool:
    return now is not None and end is not None and end - now.latest <= 1000 * seconds


@rule("PACE23", statements=True)
def judge_reward(view: View) -> Verdict | None:
    """Praise for telling is held; a helper's own story where it is no peer's, or draws out another."""
    own = view.kind is Kind.HELPER_SELF_DISCLOSURE
    drawing = view.policy.role != "peer_support" or view.said.asks or view.state.receipt
    if view.kind is Kind.PRAISE_FOR_TELLING or (own and drawing):
        return Verdict(Action.LOWER, "pacing.rewards-depth")
    return None


@rule("PACE24", statements=True)
def judge_old_words(view: View) -> Verdict | None:
    if view.state.returning and view.kind in MIRRORS and view.depth > Depth.PROCESS:
        return Verdict(Action.LOWER, "pacing.old-words", (("depth", view.depth),))
    return None


@rule("PACE25", safety=True)
def judge_required(view: View) -> Verdict | None:
    if view.proposal.required and view.depth >= view.policy.required_below:
        return Verdict(Action.LOWER, "pacing.required", (("depth", view.depth),))
    return None
