"""Speed, size and growth of the pacing engine.

Processor time, best of five. Absolute figures hold for one machine. The ratios are what to compare: cost per turn at the end of a
long conversation against its beginning, and a decision against `json.dumps` of the same state, a
piece of work that every service does for every turn anyway.
"""

import json
import random
from time import process_time

from tests.pacing.simulation import TOPICS, _person

from tic.pacing import (
    Depth,
    HelperSent,
    Kind,
    PersonTurn,
    Policy,
    Proposal,
    begin,
    decide,
    read_move,
    read_signals,
    step,
)

POLICY = Policy("bench", "clinician_tool", max_depth=5)
KINDS = (Kind.OPEN_QUESTION, Kind.REFLECTION, Kind.FOLLOW_UP, Kind.OFFER, Kind.ACKNOWLEDGE)


def conversation(turns: int):
    """Return the events of a mixed conversation and the states it passes through."""
    chance = random.Random(11)
    state, states, events = begin(POLICY), [], []
    for _ in range(turns):
        for event in (
            _person(chance) or PersonTurn("home", words=9),
            HelperSent(
                Proposal(
                    chance.choice(KINDS),
                    Depth(chance.randrange(4)),
                    chance.choice(TOPICS),
                    words=20,
                )
            ),
        ):
            events.append(event)
            state = step(state, event)
        states.append(state)
    return events, states


def per_second(work, items, repeat: int = 5) -> float:
    best = float("inf")
    for _ in range(repeat):
        start = process_time()
        for item in items:
            work(item)
        best = min(best, process_time() - start)
    return len(items) / best


def steps_per_second(events, start) -> float:
    def run() -> None:
        state = start
        for event in events:
            state = step(state, event)

    return per_second(lambda _: run(), range(5)) * len(events)


def growth(read, words: str) -> float:
    """How much longer a text of ten times the length takes."""
    return per_second(read, [words * 300], 3) / per_second(read, [words * 3_000], 3)


def main() -> str:
    events, states = conversation(1_000)
    chance = random.Random(3)
    cases = [
        (
            state,
            Proposal(chance.choice(KINDS), Depth(chance.randrange(5)), chance.choice(TOPICS)),
        )
        for state in states
        for _ in range(5)
    ]
    decisions = per_second(lambda case: decide(*case), cases)
    dumps = per_second(lambda case: json.dumps(case[0].to_dict()), cases[:1_000])
    allowed = sum(bool(decide(*case)) for case in cases) / len(cases)
    early = per_second(lambda case: decide(*case), cases[:500])
    late = per_second(lambda case: decide(*case), cases[-500:])
    longer = conversation(5_000)[1][-1]
    first, last = (
        steps_per_second(events[:200], begin(POLICY)),
        steps_per_second(events[-200:], longer),
    )
    sizes = [
        len(json.dumps(one.to_dict(), separators=(",", ":")))
        for one in (states[99], states[-1], longer)
    ]
    said = ["I'd rather not talk about that, can we do it another time?"] * 200
    asked = ["It sounds like a long week. How has it been affecting your sleep?"] * 200
    rows = [
        ("decisions a second, 25 rules", f"{decisions:,.0f}", ">= 50,000"),
        ("  of them allowed", f"{allowed:.0%}", ""),
        ("  against json.dumps of the state", f"{decisions / dumps:.1f} times as fast", ""),
        ("steps a second", f"{steps_per_second(events, begin(POLICY)):,.0f}", ">= 200,000"),
        ("a decision after 1,000 turns against one at the start", f"{early / late:.2f}", "about 1"),
        ("a step after 5,000 turns against one at the start", f"{first / last:.2f}", "about 1"),
        ("state as JSON after 100 / 1,000 / 5,000 turns", " / ".join(map(str, sizes)), "<= 2,048"),
        ("read_signals a second", f"{per_second(read_signals, said):,.0f}", ""),
        (
            "  ten times the text, times as long",
            f"{growth(read_signals, 'I said stop, no? '):.1f}",
            "about 10",
        ),
        ("read_move a second", f"{per_second(read_move, asked):,.0f}", ""),
        (
            "  ten times the text, times as long",
            f"{growth(read_move, 'What else? '):.1f}",
            "about 10",
        ),
    ]
    return "\n".join(
        [
            "| what | measured | wanted |",
            "|---|---|---|",
            *(f"| {a} | {b} | {c} |" for a, b, c in rows),
        ]
    )
