"""What a conversation costs a good helper, and how fast it answers.

usage: python benchmarks/session.py [--sessions FILE] [--model]

`--sessions` is a file of whole sessions, a JSON object a line: `turns` (speaker and text) and `label`, 1 for low
quality. Nothing is declared to the conversation. Every turn of the session is sent whatever the verdict, as it was.
"""

import argparse
import json
import resource
import statistics
import time
from collections import Counter
from datetime import UTC, datetime, timedelta
from itertools import cycle, islice
from pathlib import Path

from tic.session import Conversation, Reviewer, Tools

NOW = datetime(2026, 1, 1, tzinfo=UTC)
DRAFT = (
    "That sounds exhausting, thank you for telling me. It makes sense that the nights are hard at the moment. "
    "We can take this as slowly as you like. What would help you today, do you think?"
)[:200]


def auc(good, bad):
    """The chance that a bad share stands above a good one; ties count half."""
    return sum((b > g) + 0.5 * (b == g) for b in bad for g in good) / (len(good) * len(bad))


def played(turns, model, policy="clinician_tool"):
    talk, asked = Conversation.begin(policy, at=NOW, model=model), Counter()
    for second, turn in enumerate(turns):
        at = NOW + timedelta(seconds=20 * second)
        if turn["speaker"] == "person":
            talk = talk.hear(turn["text"], at=at)
            continue
        verdict = talk.propose(turn["text"], at=at)
        asks = "?" in turn["text"]
        asked.update(turns=1, blocked=not verdict, questions=asks, held=asks and not verdict)
        asked.update({"why " + r.code: 1 for r in verdict.reasons if r.action > 1})
        talk = talk.sent(turn["text"], at=at)
    return asked


def sessions(path, model):
    shares = {0: [], 1: []}
    total = {0: Counter(), 1: Counter()}
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        session = json.loads(line)
        count = played(session["turns"], model)
        shares[session["label"]].append(count["blocked"] / max(1, count["turns"]))
        total[session["label"]] += count
    for label, name in ((0, "good"), (1, "low quality")):
        count = total[label]
        print(
            f"{name}: {count['blocked']} of {count['turns']} turns held"
            f" ({count['blocked'] / count['turns']:.1%}), {count['held']} of {count['questions']} questions"
            f" ({count['held'] / count['questions']:.1%})"
        )
        print("   ", [(k, n) for k, n in count.most_common() if k.startswith("why")][:8])
    print(f"AUC of the share held: {auc(shares[0], shares[1]):.3f}")


def microseconds(call, times=200):
    spent = []
    for _ in range(times):
        begun = time.perf_counter()
        call()
        spent.append(time.perf_counter() - begun)
    return 1e6 * statistics.median(spent)


def speed(model):
    talk = Conversation.begin("peer_support", at=NOW, model=model)
    whole = microseconds(lambda: talk.propose(DRAFT, at=NOW))
    tools = Tools.builtin(model=model)
    reading = microseconds(lambda: tools.reader.helper(DRAFT, told=talk.standing.told))
    linting = microseconds(lambda: tools.linter.check(DRAFT, context="conversation"))
    print(f"propose, 200 characters: {whole:.0f} us; reading {reading:.0f}, linting {linting:.0f}")
    reviewer = Reviewer.builtin(model=model)
    turns = [
        {"speaker": "person", "text": "It was a long week."},
        {"speaker": "helper", "text": DRAFT},
    ]
    for many in (2_000, 20_000):
        begun = time.perf_counter()
        for _ in reviewer.each(islice(cycle(turns), many)):
            pass
        rate = many / (time.perf_counter() - begun)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(f"review: {many} turns at {rate:.0f} a second, {peak} MiB at most")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--sessions")
    parser.add_argument("--model", action="store_true")
    options = parser.parse_args()
    if options.sessions:
        sessions(options.sessions, options.model)
    speed(options.model)


if __name__ == "__main__":
    main()
