"""Is a good helper let be, and a poor one told apart? Whole conversations, with nothing declared.

Reads counselling sessions rated by people from the file that `TIC_SESSIONS` names (JSONL: `label` 0 good
or 1 poor, `turns` with `speaker`, `text`, `behaviour`), and the conversations of `tests/pacing`.
"""

import json
import os
from pathlib import Path

from tests.pacing.talks import judged, own

from tic.pacing import Policy
from tic.packs.pacing_policy import shipped_policies

CONVERSING = [
    name
    for name in shipped_policies()
    if Policy.builtin(name).role not in ("survey", "intake_form")
]


def main() -> str:
    rows = [
        "| policy | good turns held | pushy turns held | warm pushes held |",
        "|---|---|---|---|",
    ]
    for name in CONVERSING:
        policy = Policy.builtin(name)
        shares = [
            f"{sum(not one for one in decisions)} of {len(decisions)}"
            for decisions in (own(kind, policy) for kind in ("good", "pushy", "warm"))
        ]
        rows.append(f"| {name} | {' | '.join(shares)} |")
    where = os.environ.get("TIC_SESSIONS")
    if where is None:
        return "\n".join([*rows, "", "Rated sessions: not measured, TIC_SESSIONS names no file."])
    sessions = [json.loads(line) for line in Path(where).read_text("utf-8").splitlines() if line]
    rows += [
        "",
        "| policy | turns of good sessions held | questions held | AUC of the held share, poor against good |",
        "|---|---|---|---|",
    ]
    return "\n".join([*rows, *(_rated(Policy.builtin(name), sessions) for name in CONVERSING)])


def _rated(policy: Policy, sessions: list[dict]) -> str:
    held, of = {0: 0, "asks": 0}, {0: 0, "asks": 0}
    shares: dict[int, list[float]] = {0: [], 1: []}
    for session in sessions:
        turns = session["turns"]
        decisions = judged(policy, [(turn["speaker"], turn["text"]) for turn in turns])
        asks = [turn["behaviour"] == "question" for turn in turns if turn["speaker"] == "helper"]
        shares[session["label"]].append(sum(not one for one in decisions) / len(decisions))
        if session["label"] == 0:
            held[0] += sum(not one for one in decisions)
            of[0] += len(decisions)
            held["asks"] += sum(not one for one, ask in zip(decisions, asks, strict=True) if ask)
            of["asks"] += sum(asks)
    pairs = [(good, poor) for good in shares[0] for poor in shares[1]]
    auc = sum((poor > good) + (poor == good) / 2 for good, poor in pairs) / len(pairs)
    turns, asked = (
        f"{held[what]} of {of[what]} ({100 * held[what] / of[what]:.1f} %)" for what in (0, "asks")
    )
    return f"| {policy.name} | {turns} | {asked} | {auc:.2f} |"
