"""A writer that never rests: `python -m benchmarks._storage_writer tic|sqlite3 PATH NAME`."""

import contextlib
import sqlite3
import sys
from collections.abc import Callable
from itertools import count

from tic.storage import SqliteJournal

BUSY = 10.0  # seconds that sqlite3 tries for, of its own
PAYLOAD = {"event": "ask", "filling": "x" * 300}


def plain_writer(path: str) -> Callable[[str], None]:
    """The same durable insert with sqlite3's own busy timeout, as its manual describes it."""
    connection = sqlite3.connect(path, timeout=BUSY, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute(
        "CREATE TABLE IF NOT EXISTS entry (stream TEXT, id TEXT PRIMARY KEY, body TEXT) STRICT"
    )

    def write(event_id: str) -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO entry VALUES ('s', ?, ?)", (event_id, "x" * 320))
        connection.execute("COMMIT")

    return write


def tic_writer(path: str, *, urgent: bool) -> Callable[[str], None]:
    journal = SqliteJournal(path, patience=60)
    stream = "urgent" if urgent else "ordinary"
    return lambda event_id: void(journal.append(stream, event_id, PAYLOAD, urgent=urgent))


def void(_: object) -> None:
    """Drop what a writer returns."""


def main() -> None:
    kind, path, name = sys.argv[1:]
    write = tic_writer(path, urgent=False) if kind == "tic" else plain_writer(path)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    for n in count():
        with contextlib.suppress(sqlite3.OperationalError):
            write(f"{name}-{n}")


if __name__ == "__main__":
    main()
