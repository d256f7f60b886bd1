"""The SQLite journal: durable appends beside the disk's own rate, and how long a withdrawal waits."""

import contextlib
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from benchmarks._storage_writer import PAYLOAD, plain_writer, tic_writer
from tic.storage import SqliteJournal

ROUNDS, A_ROUND, WARM = 40, 20, 500
WRITERS, SECONDS = 4, 15
AT_LEAST, AT_MOST = 0.85, 150.0


def rate(act: Callable[[int], object], start: int) -> float:
    began = time.perf_counter()
    for n in range(start, start + A_ROUND):
        act(n)
    return A_ROUND / (time.perf_counter() - began)


def appends(place: Path) -> dict[str, list[float]]:
    """Return the rates a second of rounds of raw writes and of appends.

    Short rounds alternate and are compared one by one: a shared disk is fast now and slow then. A
    raw file that grows is what a log of one's own would be; one that is overwritten spares the disk
    the work of lengthening it, as SQLite's write-ahead log does once its first 4 MB are full.
    """
    journal = SqliteJournal(place / "rate.sqlite")
    page = os.urandom(4096)
    files = [os.open(place / name, os.O_RDWR | os.O_CREAT) for name in ("grows", "stays")]
    for n in range(WARM):
        journal.append("s", f"warm-{n}", PAYLOAD)

    def write(file: int, place: int) -> None:
        os.pwrite(file, page, place * 4096)
        os.fdatasync(file)

    insert = plain_writer(str(place / "plain.sqlite"))
    rates: dict[str, list[float]] = {"grows": [], "stays": [], "plain": [], "append": []}
    for turn in range(ROUNDS):
        start = turn * A_ROUND
        rates["grows"].append(rate(lambda n: write(files[0], n), start))
        rates["stays"].append(rate(lambda n: write(files[1], n % A_ROUND), start))
        rates["plain"].append(rate(lambda n: insert(f"id-{n}"), start))
        rates["append"].append(rate(lambda n: journal.append("s", f"id-{n}", PAYLOAD), start))
    for file in files:
        os.close(file)
    journal.close()
    return rates


def share(rates: dict[str, list[float]], of: str) -> float:
    return median(ours / raw for ours, raw in zip(rates["append"], rates[of], strict=True))


def waits(kind: str, place: Path) -> list[float]:
    """Return how long each withdrawal took behind four writers that never rest, in milliseconds."""
    path = str(place / f"{kind}.sqlite")
    withdraw = tic_writer(path, urgent=True) if kind == "tic" else plain_writer(path)
    with contextlib.ExitStack() as stack:
        for n in range(WRITERS):
            words = [sys.executable, "-m", "benchmarks._storage_writer", kind, path, f"w{n}"]
            writer = subprocess.Popen(words, stdout=subprocess.PIPE)
            stack.callback(writer.wait)
            stack.callback(writer.kill)
            assert writer.stdout
            writer.stdout.readline()
            stack.callback(writer.stdout.close)
        took: list[float] = []
        end = time.perf_counter() + SECONDS
        while time.perf_counter() < end:
            began = time.perf_counter()
            # The busy timeout ends in an error, and then the withdrawal has not even been heard.
            with contextlib.suppress(sqlite3.OperationalError):
                withdraw(f"withdrawal-{len(took)}")
            took.append((time.perf_counter() - began) * 1000)
            time.sleep(0.02)
    return sorted(took)


def main() -> str:
    with tempfile.TemporaryDirectory() as home:
        rates = appends(Path(home))
        told = {kind: waits(kind, Path(home)) for kind in ("tic", "sqlite3")}
    grows, stays, plain, ours = (f"{median(one):,.0f}" for one in rates.values())
    lines = [
        "| durable writes, one at a time | a second | appends are | wanted |",
        "|---|---:|---:|---:|",
        f"| `SqliteJournal.append` | {ours} | | |",
        (
            f"| 4 KiB write + fdatasync, the file grows | {grows} | {share(rates, 'grows'):.0%} of it "
            f"| at least {AT_LEAST:.0%} |"
        ),
        f"| sqlite3, one insert, synchronous=FULL | {plain} | {share(rates, 'plain'):.0%} of it | |",
        f"| 4 KiB write + fdatasync, over old blocks | {stays} | {share(rates, 'stays'):.0%} of it | |",
        "",
        f"| a withdrawal behind {WRITERS} busy writers, ms | withdrawals | median | 99 % | worst | wanted |",
        "|---|---:|---:|---:|---:|---:|",
    ]
    names = {"tic": "`SqliteJournal`", "sqlite3": "sqlite3's busy timeout"}
    for kind, took in told.items():
        wanted = f"at most {AT_MOST:.0f}" if kind == "tic" else ""
        lines.append(
            f"| {names[kind]} | {len(took)} | {median(took):.1f} | {took[int(len(took) * 0.99)]:.1f} "
            f"| {took[-1]:.1f} | {wanted} |"
        )
    return "\n".join(lines)
