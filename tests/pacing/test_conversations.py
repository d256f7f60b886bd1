"""Whole conversations: a good helper is let be, a pushy one is held, also when it pushes kindly."""

import pytest
from tests.pacing.talks import conversations, own

from tic.pacing import Policy

POLICIES = [Policy.builtin(name) for name in ("llm_companion", "peer_support", "clinician_tool")]


def test_there_are_twelve_of_each():
    kinds = [talk["kind"] for talk in conversations()]

    assert {kind: kinds.count(kind) for kind in kinds} == {"good": 12, "pushy": 12, "warm": 12}


@pytest.mark.parametrize("policy", POLICIES, ids=lambda policy: policy.name)
def test_a_good_helper_is_held_at_most_once_in_a_hundred_turns(policy):
    decisions = own("good", policy)

    assert sum(not one for one in decisions) <= len(decisions) / 100 + 1


@pytest.mark.parametrize("policy", POLICIES, ids=lambda policy: policy.name)
def test_every_pushy_turn_is_held_and_nearly_every_warm_one(policy):
    warm = own("warm", policy)

    assert not any(own("pushy", policy))
    assert sum(not one for one in warm) >= 0.8 * len(warm)
