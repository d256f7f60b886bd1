"""The journal for many machines: PostgreSQL through psycopg 3 (extra `postgres`).

An advisory lock a log orders its writers; the primary key is the backstop. Its key is
`hashtextextended(stream, 0)`, so two logs that share a hash merely wait for each other. Whoever finds it
taken waits on a connection that nobody else needs, so that one person's log that is held delays no other.
Durability is PostgreSQL's own: `synchronous_commit` is set to `on` in every transaction that writes.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Sequence
from functools import partial
from typing import Any, LiteralString, NamedTuple

import psycopg

from tic.errors import SchemaError, StorageError
from tic.storage.canonical import Plain
from tic.storage.chain import START, Entry, Head, chained
from tic.storage.forked import renewed_after_fork
from tic.storage.journal import MOST_DUE, Committing, Delivery, checked, in_turn, same_or_refuse
from tic.storage.lane import Job
from tic.storage.postgres_pool import Connections, connected, pool
from tic.storage.schema import APPLICATION, POSTGRES

LOAD = (
    "SELECT stream, seq, id, body, link FROM tic_entry WHERE stream = %s AND seq > %s ORDER BY seq"
)
FIND = "SELECT stream, seq, id, body, link FROM tic_entry WHERE stream = %s AND id = %s"
LAST = "SELECT seq, link FROM tic_entry WHERE stream = %s ORDER BY seq DESC LIMIT 1"
WRITING = """SELECT set_config('synchronous_commit', 'on', true),
    set_config('idle_in_transaction_session_timeout', %s, true)"""
TRY = "SELECT pg_try_advisory_xact_lock(hashtextextended(%s, 0))"
WAIT = """SELECT set_config('lock_timeout', %s, true),
    pg_advisory_xact_lock(hashtextextended(%s, 0))"""
DUE = "SELECT receiver, stream, seq, tries FROM tic_outbox WHERE receiver = %s ORDER BY tries LIMIT %s"
TAKEN = "DELETE FROM tic_outbox WHERE receiver = %s AND stream = %s AND seq <= %s"
FAILED = "UPDATE tic_outbox SET tries = tries + 1 WHERE receiver = %s AND stream = %s AND seq <= %s"
WRITE = "INSERT INTO tic_entry (stream, seq, id, body, link) VALUES (%s, %s, %s, %s, %s)"

STOPPED = "10s"
"""How long the server lets a program stand still in the middle of writing before it takes the lock from it."""

RESERVED = 2  # connections for noes

NO_WAITS = 1.0
"""Seconds that a no waits for the log of its person before its caller is told; it is then written again and again."""

# A trigger by name, with the body of its function; one that was disabled counts as gone.
TRIGGERS = """SELECT tgname, prosrc FROM pg_trigger JOIN pg_proc ON pg_proc.oid = tgfoid
    JOIN pg_class ON pg_class.oid = tgrelid
    WHERE relnamespace = current_schema()::regnamespace AND tgenabled <> 'D' AND NOT tgisinternal"""
MADE = re.compile(r"CREATE FUNCTION (\w+)\(\).*?\$\$(.*?)\$\$", re.DOTALL)
FOLLOWS = re.compile(r"CREATE TRIGGER (\w+).*?EXECUTE FUNCTION (\w+)\(\)", re.DOTALL)


class PostgresJournal(Committing):
    """Logs in the database that `conninfo` names (libpq connection string or URI).

    Holds up to `size` connections for reading and ordinary events, two that are kept for noes, and up to `size` more
    of each kind for those who wait for a log that someone writes to. `patience` is how many seconds a
    caller waits for a connection or a log; a no waits for its person's log a second at most.
    """

    def __init__(self, conninfo: str, *, size: int = 8, patience: float = 5.0) -> None:
        self._open = partial(_Pools.open, conninfo, size, patience)
        self._pools: _Pools | None = self._open()
        self._opening = threading.Lock()
        self._of_others: list[_Pools | None] = []
        self._patience = patience
        renewed_after_fork(self)
        try:
            with connected(self._mine().ordinary.free) as connection:
                _migrate(connection)
        except BaseException:
            self.close()
            raise

    def after_fork(self) -> None:
        """Open connections of this process; those of the other are left alone, not even closed."""
        self._of_others.append(self._pools)
        self._pools, self._opening = None, threading.Lock()

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
        patience = min(NO_WAITS, self._patience) if urgent else self._patience
        outcome = self._commit(mine.urgent if urgent else mine.ordinary, job, patience)
        if isinstance(outcome, StorageError):
            raise outcome
        return outcome

    def find(self, stream: str, event_id: str) -> Entry | None:
        with connected(self._mine().ordinary.free) as connection:
            row = connection.execute(FIND, (stream, event_id)).fetchone()
        return Entry(*row) if row else None

    def load(self, stream: str, *, after: int = 0) -> tuple[Entry, ...]:
        with connected(self._mine().ordinary.free) as connection:
            rows = connection.execute(LOAD, (stream, after)).fetchall()
        return tuple(Entry(*row) for row in rows)

    def head(self, stream: str) -> Head:
        with connected(self._mine().ordinary.free) as connection:
            row = connection.execute(LAST, (stream,)).fetchone()
        return Head(*row) if row else START

    def streams(self) -> tuple[str, ...]:
        with connected(self._mine().ordinary.free) as connection:
            rows = connection.execute("SELECT DISTINCT stream FROM tic_entry").fetchall()
        return tuple(sorted(name for (name,) in rows))  # here: a server's collation varies

    def subscribe(self, receiver: str) -> None:
        self._change("INSERT INTO tic_receiver VALUES (%s) ON CONFLICT DO NOTHING", receiver)

    def unsubscribe(self, receiver: str) -> None:
        self._change("DELETE FROM tic_receiver WHERE name = %s", receiver)

    def receivers(self) -> tuple[str, ...]:
        with connected(self._mine().ordinary.free) as connection:
            rows = connection.execute("SELECT name FROM tic_receiver").fetchall()
        return tuple(sorted(name for (name,) in rows))

    def due(self, receiver: str) -> tuple[Delivery, ...]:
        with connected(self._mine().ordinary.free) as connection:
            rows = connection.execute(DUE, (receiver, MOST_DUE)).fetchall()
        return tuple(Delivery(*row) for row in rows)

    def settle(self, delivery: Delivery, *, delivered: bool) -> None:
        change = TAKEN if delivered else FAILED
        self._change(change, delivery.receiver, delivery.stream, delivery.seq)

    def damages(self) -> tuple[str, ...]:
        """Return which of the triggers that keep entries as they are were dropped, disabled or changed."""
        with connected(self._mine().ordinary.free) as connection:
            there = dict(connection.execute(TRIGGERS).fetchall())
        made = dict(MADE.findall("\n".join(POSTGRES)))
        return tuple(
            f"{name} is {'not as tic made it' if name in there else 'gone'}"
            for name, function in re.findall(FOLLOWS, "\n".join(POSTGRES))
            if there.get(name) != made[function]
        )

    def close(self) -> None:
        for lane in self._mine():
            lane.free.close()
            lane.waiting.close()

    def _change(self, statement: LiteralString, *values: str | int) -> None:
        with connected(self._mine().ordinary.free) as connection:
            connection.execute(statement, values)

    def _mine(self) -> _Pools:
        """Return the connections of this process."""
        if self._pools is None:
            with self._opening:
                if self._pools is None:
                    self._pools = self._open()
        return self._pools

    def _commit(self, lane: _Lane, job: Job, patience: float) -> Entry | StorageError:
        with connected(lane.free) as connection, connection.transaction():
            connection.execute(WRITING, (STOPPED,))
            row = connection.execute(TRY, (job.stream,)).fetchone()
            if row and row[0]:
                return _write(connection, job)
        with connected(lane.waiting) as connection, connection.transaction():
            connection.execute(WRITING, (STOPPED,))
            connection.execute(WAIT, (f"{patience:.3f}s", job.stream))
            return _write(connection, job)


class _Lane(NamedTuple):
    """Connections that never wait for a log, and others for those who have to."""

    free: Connections
    waiting: Connections


class _Pools(NamedTuple):
    """The connections of one process."""

    ordinary: _Lane
    urgent: _Lane

    @classmethod
    def open(cls, conninfo: str, size: int, patience: float) -> _Pools:
        ordinary, urgent = (
            _Lane(pool(conninfo, 1, most, patience), pool(conninfo, 0, size, patience))
            for most in (size, RESERVED)
        )
        return cls(ordinary, urgent)


def _write(connection: psycopg.Connection[Any], job: Job) -> Entry | StorageError:
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
    connection.execute(WRITE, (entry.stream, entry.seq, entry.id, entry.body, entry.link))
    return entry


def _migrate(connection: psycopg.Connection[Any], scripts: Sequence[str] = POSTGRES) -> None:
    """Bring the database to the last version, all or nothing; refuse a newer one."""
    with connection.transaction():
        connection.execute("SELECT pg_advisory_xact_lock(%s)", (APPLICATION,))
        connection.execute("CREATE TABLE IF NOT EXISTS tic_schema (version integer NOT NULL)")
        row = connection.execute("SELECT max(version) FROM tic_schema").fetchone()
        version = (row and row[0]) or 0
        if version > len(scripts):
            raise SchemaError(
                f"written by a newer tic (schema {version}, known {len(scripts)}): update tic"
            )
        for number, script in enumerate(scripts[version:], start=version + 1):
            connection.execute(script.encode())
            connection.execute("INSERT INTO tic_schema VALUES (%s)", (number,))
