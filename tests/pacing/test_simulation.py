"""Twenty thousand turns by helpers that send only what is allowed (the million is a benchmark)."""

import pytest
from tests.pacing.simulation import simulate

from tic.packs.pacing_policy import load_pacing_policy, shipped_policies


@pytest.mark.parametrize("name", shipped_policies())
def test_i14_bounds_hold_in_long_conversations(name):
    policy = load_pacing_policy(name)

    worst = simulate(policy, 3_000, seed=7)

    assert worst["turns"] == 3_000
    assert worst["run"] <= policy.questions_in_row
    assert worst["deep"] <= policy.deep_budget
    assert worst["past_consent"] == 0
    assert worst["pushed"] == 0
    assert worst["asked_deep"] > 0, "a simulation that never asks proves nothing"
