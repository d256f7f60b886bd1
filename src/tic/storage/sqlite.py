"""The default journal: one SQLite file, safe among threads and processes of one machine.

WAL with `synchronous=FULL` makes every commit wait for the disk: with NORMAL a power cut takes
acknowledged events with it and leaves a log in which a withdrawal never happened (SQLite manual,
"PRAGMA synchronous"). STRICT tables need SQLite 3.37.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from tic.errors import SchemaError, StorageError
from tic.storage.canonical import Plain
from tic.storage.chain import START, Entry, Head, chained
from tic.storage.forked import renewed_after_fork
from tic.storage.journal import MOST_DUE, Committing, Delivery, checked, in_turn, same_or_refuse
from tic.storage.lane import Job, Lane, Statement, Task
from tic.storage.locking import locked, locked_within, ordinary_turn
from tic.storage.schema import APPLICATION, SQLITE, statements
from tic.storage.sqlite_file import named, readable

BUSY = 0.5  # seconds to wait for a program that writes this file without taking turns

# Pages in the write-ahead log at which a commit moves them into the file, and all others wait. SQLite's
# own 1,000 held a no up for hundreds of milliseconds; small moves by ordinary events do not, and a
# no makes one only where there are no ordinary events.
EVERY_ORDINARY, EVERY_URGENT = 120, 4_000

LOAD = "SELECT stream, seq, id, body, link FROM entry WHERE stream = ? AND seq > ? ORDER BY seq"
FIND = "SELECT stream, seq, id, body, link FROM entry WHERE stream = ? AND id = ?"
LAST = "SELECT seq, link FROM entry WHERE stream = ? ORDER BY seq DESC LIMIT 1"
DUE = "SELECT receiver, stream, seq, tries FROM outbox WHERE receiver = ? ORDER BY tries LIMIT ?"
TAKEN = "DELETE FROM outbox WHERE receiver = ? AND stream = ? AND seq <= ?"
FAILED = "UPDATE outbox SET tries = tries + 1 WHERE receiver = ? AND stream = ? AND seq <= ?"
WRITE = "INSERT INTO entry (stream, seq, id, body, link) VALUES (?, ?, ?, ?, ?)"


class SqliteJournal(Committing):
    """Logs in the file `path`, which is made if absent (readable for its owner only).

    `patience` is how many seconds a caller waits for other writers. Beside the
    file stand SQLite's own `-wal` and `-shm` and the locks `-lock` and `-turn`.
    """

    def __init__(self, path: Path | str, *, patience: float = 5.0) -> None:
        path = Path(path).resolve()
        lock, turnstile = (path.with_name(path.name + end) for end in ("-lock", "-turn"))
        with locked_within(patience, lock), named():
            os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
            _migrate(path)
        self._open = partial(_Handles, path, lock, turnstile, patience)
        self._handles: _Handles | None = self._open()
        self._opening = threading.Lock()
        self._of_others: list[_Handles | None] = []
        renewed_after_fork(self)

    def after_fork(self) -> None:
        """Open the file again when it is used; what the other process has open is not even closed."""
        # Closing it here would drop the locks that this process holds on the same file (POSIX).
        self._of_others.append(self._handles)
        self._handles, self._opening = None, threading.Lock()

    def append(
        self,
        stream: str,
        event_id: str,
        payload: Plain,
        *,
        after: int | None = None,
        urgent: bool = False,
    ) -> Entry:
        job = Job(stream, event_id, checked(stream, event_id, payload), after)
        mine = self._mine()
        return (mine.urgent if urgent else mine.ordinary).append(job)

    def find(self, stream: str, event_id: str) -> Entry | None:
        return next((Entry(*row) for row in self._read(FIND, stream, event_id)), None)

    def load(self, stream: str, *, after: int = 0) -> tuple[Entry, ...]:
        return tuple(Entry(*row) for row in self._read(LOAD, stream, after))

    def head(self, stream: str) -> Head:
        return next((Head(*row) for row in self._read(LAST, stream)), START)

    def streams(self) -> tuple[str, ...]:
        return tuple(name for (name,) in self._read("SELECT DISTINCT stream FROM entry ORDER BY 1"))

    def subscribe(self, receiver: str) -> None:
        self._change("INSERT INTO receiver (name) VALUES (?) ON CONFLICT DO NOTHING", receiver)

    def unsubscribe(self, receiver: str) -> None:
        self._change("DELETE FROM receiver WHERE name = ?", receiver)

    def receivers(self) -> tuple[str, ...]:
        return tuple(name for (name,) in self._read("SELECT name FROM receiver ORDER BY name"))

    def due(self, receiver: str) -> tuple[Delivery, ...]:
        return tuple(Delivery(*row) for row in self._read(DUE, receiver, MOST_DUE))

    def settle(self, delivery: Delivery, *, delivered: bool) -> None:
        change = TAKEN if delivered else FAILED
        self._change(change, delivery.receiver, delivery.stream, delivery.seq)

    def close(self) -> None:
        self._mine().close()

    def _change(self, sql: str, *values: str | int) -> None:
        self._mine().ordinary.append(Statement(sql, values))

    def _read(self, query: str, *values: str | int) -> list[Any]:
        return self._mine().read(query, *values)

    def _mine(self) -> _Handles:
        """Return what this process has open."""
        if self._handles is None:
            with self._opening:
                if self._handles is None:
                    self._handles = self._open()
        return self._handles


class _Handles:
    """What one process has open: a connection to read by, and one for each lane."""

    def __init__(self, path: Path, lock: Path, turnstile: Path, patience: float) -> None:
        self._reader, self._reading = _connect(path), threading.Lock()
        self.writers = [
            _connect(path, checkpoint=EVERY_URGENT),
            _connect(path, checkpoint=EVERY_ORDINARY),
        ]
        self.urgent = Lane(
            partial(locked, lock),
            lambda jobs: _commit(self.writers[0], jobs),
            batch=1,
            patience=patience,
        )
        self.ordinary = Lane(
            partial(ordinary_turn, lock, turnstile),
            lambda jobs: _commit(self.writers[1], jobs),
            batch=64,
            patience=patience,
        )

    def read(self, query: str, *values: str | int) -> list[Any]:
        with self._reading, named():
            return self._reader.execute(query, values).fetchall()

    def close(self) -> None:
        self.ordinary.close()
        self.urgent.close()
        for connection in (self._reader, *self.writers):
            connection.close()


def _commit(
    connection: sqlite3.Connection, jobs: Sequence[Task[Any]]
) -> list[Entry | int | StorageError]:
    with named():
        connection.execute("BEGIN IMMEDIATE")
        try:
            outcomes = [_write(connection, job) for job in jobs]
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
    return outcomes


def _write(connection: sqlite3.Connection, job: Task[Any]) -> Entry | int | StorageError:
    if isinstance(job, Statement):
        return connection.execute(job.sql, job.values).rowcount
    assert isinstance(job, Job)
    known = connection.execute(FIND, (job.stream, job.id)).fetchone()
    last = connection.execute(LAST, (job.stream,)).fetchone()
    head = Head(*last) if last else START
    try:
        if known:
            return same_or_refuse(Entry(*known), body=job.body)
        in_turn(head, job.after)
    except StorageError as refusal:
        return refusal
    entry = chained(head, stream=job.stream, event_id=job.id, body=job.body)
    connection.execute(
        WRITE,
        (entry.stream, entry.seq, entry.id, entry.body, entry.link),
    )
    return entry


def _connect(path: Path, *, checkpoint: int = EVERY_ORDINARY) -> sqlite3.Connection:
    with named():
        connection = sqlite3.connect(
            path, timeout=BUSY, isolation_level=None, check_same_thread=False
        )
        connection.text_factory = readable
        try:
            connection.execute("PRAGMA synchronous=FULL")
            connection.execute("PRAGMA trusted_schema=OFF")
            connection.execute(f"PRAGMA wal_autocheckpoint={checkpoint}")
        except BaseException:
            connection.close()
            raise
        return connection


def _migrate(path: Path, scripts: Sequence[str] = SQLITE) -> None:
    """Bring the file to the last version, all or nothing; refuse a newer or a foreign one."""
    connection = _connect(path)
    try:
        # Until the log is in WAL mode a commit is the deletion of a file: EXTRA syncs the directory.
        connection.execute("PRAGMA synchronous=EXTRA")
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("BEGIN IMMEDIATE")
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        (owner,) = connection.execute("PRAGMA application_id").fetchone()
        (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if tables and owner != APPLICATION:
            raise SchemaError("this SQLite file belongs to another program")
        if version > len(scripts):
            raise SchemaError(
                f"written by a newer tic (schema {version}, known {len(scripts)}): update tic"
            )
        if version == len(scripts):
            connection.execute("ROLLBACK")  # nothing to write: a log opens on a full disk too
            return
        for script in scripts[version:]:
            for statement in statements(script):
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id={APPLICATION}")
        connection.execute(f"PRAGMA user_version={len(scripts)}")
        connection.execute("COMMIT")
    finally:
        connection.close()
