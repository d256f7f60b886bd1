"""Distress, as rated by the person and by nobody else: PACE14 to PACE16.

The tiers are cumulative on purpose: a ladder of `elif` would give a higher ceiling at 6 than at 4
where `entry` is 0.
"""

from __future__ import annotations

from tic.acts.depth import DEEPEST, Depth
from tic.pacing.moves import Kind, Obligation
from tic.pacing.rule import Action, Verdict, View
from tic.pacing.written import rule


@rule("PACE14", over_code="pacing.past-rating")
def cap_distress(view: View) -> int:
    rating, policy, cap = view.rating, view.policy, int(DEEPEST)
    if rating >= policy.hold_at:
        cap = max(policy.entry, view.topic.reached)
    if rating >= policy.cap_at:
        cap = min(cap, Depth.FEELINGS)
    if rating >= policy.low_at:
        cap = min(cap, Depth.PRACTICAL)
    return cap


@rule("PACE14")
def judge_distress(view: View) -> Verdict | None:
    state = view.state
    due = state.resource_due or state.overwhelmed
    if due or (view.rating >= view.policy.cap_at and not state.resourced):
        return Verdict(Action.RESOURCE_FIRST, "pacing.resource-first", (("rating", view.rating),))
    return None


def _rising(view: View) -> bool:
    baseline = view.state.baseline
    return baseline is not None and view.rating - baseline >= view.policy.rise


@rule("PACE15", over_code="pacing.rising")
def drop_rising(view: View) -> int:
    return int(_rising(view))


@rule("PACE15")
def judge_rising(view: View) -> Verdict | None:
    if _rising(view):
        evidence = (("rating", view.rating), ("first", view.state.baseline or 0))
        return Verdict(Action.ALLOW_WITH, "pacing.rising", evidence, (Obligation.OFFER_RESOURCE,))
    return None


@rule("PACE16")
def judge_check_in(view: View) -> Verdict | None:
    state, policy = view.state, view.policy
    since = state.turn - (state.check_in_turn or 0)
    refused = state.ratings_declined >= policy.checkin_refusals
    if view.kind is Kind.CHECK_IN:
        if refused:
            evidence = (("refusals", state.ratings_declined),)
            return Verdict(Action.HOLD, "pacing.check-in-refused", evidence)
        if state.check_in_turn is not None and since < policy.checkin_gap:
            return Verdict(Action.HOLD, "pacing.check-in-too-soon", (("turns", since),))
    elif view.depth >= Depth.IMPACT and since >= policy.checkin_every and not refused:
        return Verdict(
            Action.ALLOW_WITH,
            "pacing.check-in-due",
            (("turns", since),),
            (Obligation.OFFER_CHECK_IN,),
        )
    return None
