"""A journal in the host's database. In a transaction of the host's an entry is written with it, or not at all.

So a yes and what the host does for it are one commit, and the lines of the outbox are in it. A no does not depend on
that: it is in force from the moment it is said, and where the host rolls back it is written without it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tic.errors import StoreUnavailableError
from tic.storage.canonical import Plain
from tic.storage.chain import START, Entry, Head, chained
from tic.storage.closing import Closes
from tic.storage.host.database import Database, Run
from tic.storage.host.schema import check, migrate
from tic.storage.journal import MOST_DUE, Delivery, checked, in_turn, same_or_refuse

ENTRY = "SELECT stream, seq, id, body, link FROM tic_entry"
LAST = "SELECT seq, link FROM tic_entry WHERE stream = %s ORDER BY seq DESC LIMIT 1"
DUE = "SELECT receiver, stream, seq, tries FROM tic_outbox WHERE receiver = %s ORDER BY tries LIMIT %s"
TAKEN = "DELETE FROM tic_outbox WHERE receiver = %s AND stream = %s AND seq <= %s"
FAILED = "UPDATE tic_outbox SET tries = tries + 1 WHERE receiver = %s AND stream = %s AND seq <= %s"
WRITE = "INSERT INTO tic_entry (stream, seq, id, body, link) VALUES (%s, %s, %s, %s, %s)"
WAIT = """SELECT set_config('synchronous_commit', 'on', true), set_config('lock_timeout', %s, true),
    pg_advisory_xact_lock(hashtextextended(%s, 0))"""
NO_WAITS = 1.0  # seconds, as on PostgreSQL alone


class HostJournal(Closes):
    """Logs in tables of the host's database, SQLite or PostgreSQL, made by `migrate`.

    On PostgreSQL `patience` is how many seconds a caller waits for a person's log that another transaction holds, a no one second at
    most; on SQLite the host's own time limit for a locked file holds. A transaction that wrote about a person holds their log
    until it ends, so keep it short, at READ COMMITTED.
    """

    def __init__(self, database: Database, *, patience: float = 5.0) -> None:
        self._database, self._patience = database, patience
        self._checked = False

    def migrate(self) -> None:
        """Make the tables or bring them up; raises `SchemaError` for those of a newer tic."""
        with self._database.transaction() as run:
            migrate(run, self._database.dialect)

    def awaits_commit(self) -> bool:
        return self._database.within()

    def append(
        self,
        stream: str,
        event_id: str,
        payload: Plain,
        *,
        after: int | None = None,
        urgent: bool = False,
    ) -> Entry:
        body = checked(stream, event_id, payload)
        patience = min(NO_WAITS, self._patience) if urgent else self._patience
        with self._database.transaction() as run:
            self._check(run)
            self._take_turn(run, stream, patience)
            if known := run(f"{ENTRY} WHERE stream = %s AND id = %s", stream, event_id):
                return same_or_refuse(Entry(*known[0]), body=body)
            last = run(LAST, stream)
            head = Head(*last[0]) if last else START
            in_turn(head, after)
            entry = chained(head, stream=stream, event_id=event_id, body=body)
            run(WRITE, entry.stream, entry.seq, entry.id, entry.body, entry.link)
            return entry

    def find(self, stream: str, event_id: str) -> Entry | None:
        rows = self._rows(f"{ENTRY} WHERE stream = %s AND id = %s", stream, event_id)
        return next((Entry(*row) for row in rows), None)

    def load(self, stream: str, *, after: int = 0) -> tuple[Entry, ...]:
        rows = self._rows(f"{ENTRY} WHERE stream = %s AND seq > %s ORDER BY seq", stream, after)
        return tuple(Entry(*row) for row in rows)

    def head(self, stream: str) -> Head:
        return next((Head(*row) for row in self._rows(LAST, stream)), START)

    def streams(self) -> tuple[str, ...]:
        return tuple(
            sorted(name for (name,) in self._rows("SELECT DISTINCT stream FROM tic_entry"))
        )

    def subscribe(self, receiver: str) -> None:
        self._rows("INSERT INTO tic_receiver VALUES (%s) ON CONFLICT DO NOTHING", receiver)

    def unsubscribe(self, receiver: str) -> None:
        self._rows("DELETE FROM tic_receiver WHERE name = %s", receiver)

    def receivers(self) -> tuple[str, ...]:
        return tuple(sorted(name for (name,) in self._rows("SELECT name FROM tic_receiver")))

    def due(self, receiver: str) -> tuple[Delivery, ...]:
        return tuple(Delivery(*row) for row in self._rows(DUE, receiver, MOST_DUE))

    def settle(self, delivery: Delivery, *, delivered: bool) -> None:
        change = TAKEN if delivered else FAILED
        self._rows(change, delivery.receiver, delivery.stream, delivery.seq)

    def _rows(self, statement: str, *values: str | int) -> list[Any]:
        with self._database.transaction() as run:
            self._check(run)
            return run(statement, *values)

    def _check(self, run: Run) -> None:
        """Look once whether the tables are of this tic."""
        if self._checked:
            return
        check(run, self._database.dialect)
        self._checked = True

    def _take_turn(self, run: Run, stream: str, patience: float) -> None:
        """Wait until nobody else writes about this person, and leave the host's settings as they were."""
        _TURNS[self._database.dialect](run, stream, patience)


def _turn_on_sqlite(run: Run, _stream: str, _patience: float) -> None:
    [[synchronous]] = run("PRAGMA synchronous")
    if synchronous < 2:
        raise StoreUnavailableError(
            "SQLite: commits do not wait for the disk; set synchronous=FULL"
        )
    run("UPDATE tic_schema SET version = version")  # takes the file for writing before it is read


def _turn_on_postgresql(run: Run, stream: str, patience: float) -> None:
    [[before]] = run("SELECT current_setting('lock_timeout')")
    run(WAIT, f"{patience:.3f}s", stream)
    run("SELECT set_config('lock_timeout', %s, true)", before)


_TURNS: dict[str, Callable[[Run, str, float], None]] = {
    "sqlite": _turn_on_sqlite,
    "postgresql": _turn_on_postgresql,
}
