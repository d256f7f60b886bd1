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

ROUNDS, A_ROUND = 30, 20
WRITERS, SECONDS = 4, 15
AT_LEAST, AT_MOST = 0.85, 150.0


def rate(act: Callable[[int], object], start: int) -> float:
    began = time.perf_counter()
    for n in range(start, start + A_ROUND):
        act(n)
    return A_ROUND / (time.perf_counter() - began)


def appends(place: Path) -> tuple[float, float, float]:
    """Return the median rates a second of write + fdatasync and of appends, and their ratio's.

    Short rounds alternate and are compared in pairs: a shared disk is fast now and slow then. The
    raw writes lengthen their file, as a log does.
    """
    journal = SqliteJournal(place / "rate.sqlite")
    raw = os.open(place / "raw", os.O_RDWR | os.O_CREAT)
    page = os.urandom(4096)

    def sync(n: int) -> None:
        os.pwrite(raw, page, n * 4096)
        os.fdatasync(raw)

    disk, ours = [], []
    for turn in range(ROUNDS):
        disk.append(rate(sync, turn * A_ROUND))
        ours.append(rate(lambda n: journal.append("s", f"id-{n}", PAYLOAD), turn * A_ROUND))
    os.close(raw)
    journal.close()
    return median(disk), median(ours), median(b / a for a, b in zip(disk, ours, strict=True))


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
        disk, ours, ratio = appends(Path(home))
        told = {kind: waits(kind, Path(home)) for kind in ("tic", "sqlite3")}
    lines = [
        "| durable writes, one at a time | a second | of the disk's own rate | wanted |",
        "|---|---:|---:|---:|",
        f"| 4 KiB write + fdatasync | {disk:,.0f} | 100 % | |",
        f"| `SqliteJournal.append` | {ours:,.0f} | {ratio:.0%} | at least {AT_LEAST:.0%} |",
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
