"""The consent machine: events, answers and memory, beside two state-machine libraries.

`python -m benchmarks consent_machine`. CPU time, rounds of all contestants in turn, medians. The peers
(`transitions`, `python-statemachine`) are not among the project's dependencies: install them by hand
to see their rows.
"""

import gc
import platform
import statistics
import sys
import tracemalloc
from collections.abc import Callable
from datetime import UTC, date, datetime
from importlib.metadata import PackageNotFoundError, version
from time import process_time

from attrs import frozen

from tic.consent import (
    STANDARD_POLICY,
    Ask,
    Cell,
    Circumstances,
    Evidence,
    Moment,
    No,
    Pause,
    Resume,
    Withdraw,
    Yes,
    digest,
    may_ask,
    permits,
    replay,
    step,
)

ROUNDS, MANY = 9, range(5_000)
START = Moment.of(datetime(2030, 1, 1, tzinfo=UTC)).earliest
NOTICE, CALM = digest("notice"), Circumstances.CALM
PROOF = Evidence(message=digest("yes"), channel="web", notice=NOTICE)

# The same five states and the same cycle of five events for every contestant.
CYCLE = ("ask", "yes", "pause", "resume", "withdraw")
FIVE = {
    ("never", "ask"): "asked",
    ("asked", "yes"): "granted",
    ("granted", "pause"): "paused",
    ("paused", "resume"): "granted",
    ("granted", "withdraw"): "withdrawn",
    ("withdrawn", "ask"): "asked",
}


@frozen(weakref_slot=False)
class Five:
    """A state of the five, as the cells of tic.consent are: a frozen value."""

    state: str


def reduce_five(five: Five, event: str) -> Five:
    """One look-up in a total answer; an event without a cell changes nothing."""
    to = FIVE.get((five.state, event))
    return five if to is None else Five(to)


def plain_reducer(cycles: int) -> None:
    five = Five("never")
    for _ in range(cycles):
        for event in CYCLE:
            five = reduce_five(five, event)


def with_transitions() -> Callable[[int], None]:
    from transitions import Machine

    class Person:
        pass

    person = Person()
    Machine(
        person,
        states=["never", "asked", "granted", "paused", "withdrawn"],
        initial="never",
        transitions=[[event, source, to] for (source, event), to in FIVE.items()],
    )

    def run(cycles: int) -> None:
        for _ in range(cycles):
            for event in CYCLE:
                getattr(person, event)()

    return run


def with_python_statemachine() -> Callable[[int], None]:
    from statemachine import State, StateMachine

    class Consent(StateMachine):
        never = State(initial=True)
        asked = State()
        granted = State()
        paused = State()
        withdrawn = State()
        ask = never.to(asked) | withdrawn.to(asked)
        yes = asked.to(granted)
        pause = granted.to(paused)
        resume = paused.to(granted)
        withdraw = granted.to(withdrawn)

    machine = Consent()

    def run(cycles: int) -> None:
        for _ in range(cycles):
            for event in CYCLE:
                getattr(machine, event)()

    return run


def log_of(number: int) -> list:
    """Ask, yes, pause, resume, withdraw, as the real machine takes them."""
    at = [
        Moment(START + number * 1000 + second, START + number * 1000 + second)
        for second in range(5)
    ]
    said = {"evidence": PROOF, "circumstances": CALM}
    paused = (f"p{number}",)
    return [
        Ask(id=f"q{number}", at=at[0], notice=NOTICE, lasts=STANDARD_POLICY.ttl, seen=()),
        Yes(id=f"y{number}", at=at[1], question=f"q{number}", seen=(), **said),
        Pause(id=f"p{number}", at=at[2]),
        Resume(id=f"r{number}", at=at[3], seen=paused, **said),
        Withdraw(id=f"w{number}", at=at[4]),
    ]


def full_machine(cycles: int) -> None:
    log = log_of(1)
    for _ in range(cycles):
        cell = Cell()
        for event in log:
            cell = step(cell, event, STANDARD_POLICY).after


def answers(ask: Callable[..., object]) -> Callable[[int], None]:
    cell, at = replay(log_of(1)[:2], STANDARD_POLICY), Moment(START + 5_000, START + 5_000)

    def run(cycles: int) -> None:
        for _ in range(cycles * 5):
            ask(cell, at=at)

    return run


def rates(contestants: dict[str, tuple[Callable[[int], None], int]]) -> dict[str, list[float]]:
    """Events a CPU second, a list of rounds for each; five events a cycle."""
    measured: dict[str, list[float]] = {name: [] for name in contestants}
    for _ in range(ROUNDS):
        for name, (run, cycles) in contestants.items():
            began = process_time()
            run(cycles)
            measured[name].append(5 * cycles / (process_time() - began))
    return measured


def memory() -> dict[str, float]:
    """Bytes of a cell beyond its log, which is built before and kept."""
    chosen = {
        "GRANTED, IDLE": (0, 1),
        "PAUSED, QUIET": (0, 1, 2),
        "GRANTED again, QUIET": (0, 1, 2, 3),
        "WITHDRAWN, QUIET": (0, 1, 4),
        "WITHDRAWN, QUIET, after a pause (two noes)": (0, 1, 2, 4),
    }
    found = {}
    for name, which in chosen.items():
        found[name] = _traced([[log[place] for place in which] for log in map(log_of, MANY)])
    found["DECLINED, QUIET"] = _traced([noes_of(number, No) for number in MANY])
    found["NONE, OPEN"] = _traced([log_of(number)[:1] for number in MANY])
    for count in (2, 4, 10):
        name = f"PAUSED, QUIET, {count} pauses with ids of 120 characters, no question since"
        logs = [[*log_of(number)[:2], *noes_of(number, *[Pause] * count)] for number in MANY]
        found[name] = _traced(logs)
    return found


def noes_of(number: int, *kinds: type) -> list:
    """Noes of one person, one a second, with long ids."""
    long = "id-of-another-system/" * 5
    at = [START + number * 1000 + 2 + place for place in range(len(kinds))]
    return [
        kind(id=f"{long}{number:010}-{place}", at=Moment(when, when))
        for place, (kind, when) in enumerate(zip(kinds, at, strict=True))
    ]


def _traced(logs: list) -> float:
    gc.collect()  # which also empties the interpreter's lists of tuples kept for reuse
    tracemalloc.start()
    before, _ = tracemalloc.get_traced_memory()
    cells = [replay(log, STANDARD_POLICY) for log in logs]
    gc.collect()
    after, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return (after - before - sys.getsizeof(cells)) / len(cells)


def main() -> str:
    contestants = {
        "plain reducer, five states": (plain_reducer, 20_000),
        "tic.consent, full machine": (full_machine, 2_000),
        "permits": (answers(permits), 20_000),
        "may_ask": (answers(may_ask), 4_000),
    }
    missing, peers = (
        [],
        {
            "transitions": (with_transitions, 2_000),
            "python-statemachine": (with_python_statemachine, 200),
        },
    )
    for name, (build, cycles) in peers.items():
        try:
            contestants[f"{name} {version(name)}, five states"] = (build(), cycles)
        except (ImportError, PackageNotFoundError):
            missing.append(name)
    measured = rates(contestants)
    plain, full = (measured[name] for name in list(contestants)[:2])

    lines = [
        f"{date.today()}, Python {platform.python_version()}, CPU time, median of {ROUNDS} rounds",  # noqa: DTZ011
        "",
        "| contestant | events or answers / s | plain reducer is | full machine is |",
        "|---|---:|---:|---:|",
    ]
    for name, rounds in measured.items():
        times = [
            f"{statistics.median(mine / theirs for mine, theirs in zip(own, rounds, strict=True)):.1f} x"
            for own in (plain, full)
        ]
        peer = name.split(" ")[0] in peers
        lines.append(
            f"| {name} | {statistics.median(rounds):,.0f} | {times[0] if peer else ''} | {times[1] if peer else ''} |"
        )
    lines += [f"\nNot installed, so not measured: {', '.join(missing)}."] if missing else []
    lines += [
        "",
        "The plain reducer is a five-row dictionary over a frozen value, the form of tic.consent without its",
        "guards, time and evidence; the peers run the same five states and events, also without those. The",
        "full machine runs the same cycle through all guards.",
        "",
        "| cell | bytes beyond its log |",
        "|---|---:|",
    ]
    sizes = memory()
    lines += [f"| {name} | {size:.0f} |" for name, size in sizes.items()]
    lines += [
        "",
        "A cell holds the ids of noes by reference, 8 bytes each. `tests/consent/test_memory.py` counts the same",
        "object by object.",
    ]
    return "\n".join(lines)
