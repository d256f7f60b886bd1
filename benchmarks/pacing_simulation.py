"""A million turns by helpers that send only what is allowed: do the bounds of I14 hold?"""

from tests.pacing.simulation import simulate

from tic.packs.pacing_policy import load_pacing_policy, shipped_policies

TURNS = 1_050_000


def main() -> str:
    names = shipped_policies()
    rows = [
        "| policy | turns | longest run / limit | deepest stretch / limit | past consent | within a cool-down | asked at full depth |",
        "|---|---|---|---|---|---|---|",
    ]
    for name in names:
        policy = load_pacing_policy(name)
        worst = simulate(policy, TURNS // len(names), seed=2026)
        rows.append(
            f"| {name} | {worst['turns']:,} | {worst['run']} / {policy.questions_in_row} "
            f"| {worst['deep']} / {policy.deep_budget} | {worst['past_consent']} "
            f"| {worst['pushed']} | {worst['asked_deep']:,} |"
        )
    return "\n".join(rows)
