"""What skew and retries add to a run of 10^9 utterances: a simulation of tasks on cores, with its bound.

Tasks go to whichever core is free, as Spark and Ray give them out. Work that no order of tasks can beat is (all work) / cores; Graham's
bound for any such order is that and the longest task (Graham 1969, Bounds on multiprocessing timing anomalies). A task that
fails is given out again, from its beginning, and what it had done is lost.
"""

import random
from heapq import heapify, heapreplace
from typing import NamedTuple

ROWS = 1_000_000_000
SECONDS_A_ROW = 15e-6
"""An assumption: the most that the kernel may cost a row of a hundred characters (benchmarks/batch_kernel.py measures it)."""
START = 15.0
"""An assumption: seconds until a worker has begun and made its rules. Spark took 10 to 15 on a busy machine."""


class Plan(NamedTuple):
    """`skew` is how many times the mean the largest task is; `fails` the share of tries that end in the middle."""

    cores: int
    tasks: int
    skew: float
    fails: float


class Ran(NamedTuple):
    rows: int
    seconds: float
    work: float
    longest: float


def sizes(plan: Plan) -> list[int]:
    """Rows of each task: all alike but one, which is `skew` times the mean."""
    large = round(ROWS / plan.tasks * plan.skew)
    each, over = divmod(ROWS - large, plan.tasks - 1)
    return [large, *(each + (at < over) for at in range(plan.tasks - 1))]


def simulated(plan: Plan, draw: random.Random) -> Ran:
    """Give the tasks out, the large one at a place of chance, and return what came of it."""
    waiting = sizes(plan)
    draw.shuffle(waiting)
    free = [START] * plan.cores
    heapify(free)
    rows, work, longest = 0, 0.0, 0.0
    while waiting:
        size = waiting.pop()
        failed = draw.random() < plan.fails
        spent = size * SECONDS_A_ROW * (draw.random() if failed else 1.0)
        work, longest = work + spent, max(longest, spent)
        heapreplace(free, free[0] + spent)
        if failed:
            waiting.append(size)
        else:
            rows += size
    return Ran(rows, max(free), work, longest)


def main() -> str:
    lines = [
        "| cores | tasks | largest task | tries that fail | hours | times (rows x cost) / cores | Graham's bound |",
        "|---|---|---|---|---|---|---|",
    ]
    ideal = ROWS * SECONDS_A_ROW
    for cores in (8, 64, 256):
        for tasks, skew, fails in (
            (1_000, 1, 0.0),
            (10_000, 1, 0.0),
            (10_000, 1, 0.02),
            (10_000, 50, 0.02),
            (10_000, 500, 0.02),
        ):
            plan = Plan(cores, tasks, skew, fails)
            runs = [simulated(plan, random.Random(seed)) for seed in range(20)]
            for ran in runs:
                bound = START + ran.work / cores + ran.longest
                assert ran.rows == ROWS
                assert max(ran.work / cores, ran.longest) <= ran.seconds <= bound + 1e-6
            worst = max(runs, key=lambda ran: ran.seconds)
            best = ideal / cores
            bound = (START + worst.work / cores + worst.longest) / best
            lines.append(
                f"| {cores} | {tasks:,} | {skew} x | {fails:.0%} | {worst.seconds / 3600:.2f} |"
                f" {worst.seconds / best:.2f} | {bound:.2f} |"
            )
    return "\n".join(lines)


if __name__ == "__main__":
    print(main())
