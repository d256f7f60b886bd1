"""Distress, as rated by the person and by nobody else: PACE14 to PACE16.

The tiers are cumulative on purpose: a ladder of `elif` would give a higher ceiling at 6 than at 4
where `entry` is 0.
"""

from __future__ import annotations

from tic.acts.depth import DEEPEST, Depth
from tic.pacing.moves import Kind, Obligation
from tic.pacing.rule import Action, Rule, Verdict, View
from tic.pacing.sources import Grade


def cap_distress(view: View) -> int:
    rating, policy, cap = view.rating, view.policy, int(DEEPEST)
    if rating >= policy.hold_at:
        cap = max(policy.entry, view.topic.reached)
    if rating >= policy.cap_at:
        cap = min(cap, Depth.FEELINGS)
    if rating >= policy.low_at:
        cap = min(cap, Depth.PRACTICAL)
    return cap


def judge_distress(view: View) -> Verdict | None:
    state = view.state
    due = state.resource_due or state.overwhelmed
    if due or (view.rating >= view.policy.cap_at and not state.resourced):
        return Verdict(Action.RESOURCE_FIRST, "pacing.resource-first", (("rating", view.rating),))
    return None


def _rising(view: View) -> bool:
    baseline = view.state.baseline
    return baseline is not None and view.rating - baseline >= view.policy.rise


def drop_rising(view: View) -> int:
    return int(_rising(view))


def judge_rising(view: View) -> Verdict | None:
    if _rising(view):
        evidence = (("rating", view.rating), ("first", view.state.baseline or 0))
        return Verdict(Action.ALLOW_WITH, "pacing.rising", evidence, (Obligation.OFFER_RESOURCE,))
    return None


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


RULES: tuple[Rule, ...] = (
    Rule(
        "PACE14",
        "DISTRESS_CEILING",
        "The higher a person rates their distress, the lighter the talk.",
        Grade.B,
        ("najavits-2002", "sijbrandij-2006", "draucker-2009"),
        ("hold_at", "cap_at", "low_at", "person_at"),
        cap=cap_distress,
        over_code="pacing.past-rating",
        judge=judge_distress,
    ),
    Rule(
        "PACE15",
        "RISING_DISTRESS",
        "When the rating rises the talk goes one level up and something steadying is offered.",
        Grade.D,
        ("titration",),
        ("rise",),
        over_code="pacing.rising",
        drop=drop_rising,
        judge=judge_rising,
    ),
    Rule(
        "PACE16",
        "CHECK_IN_LIGHTLY",
        "In deep talk a check-in is offered now and then, and not after two refusals.",
        Grade.C,
        ("draucker-2009", "suds-2025"),
        ("checkin_every", "checkin_gap", "checkin_refusals"),
        judge=judge_check_in,
    ),
)
