"""Keys for many machines: a table of PostgreSQL, each secret wrapped under a key that is kept elsewhere.

Whether a person has a key is asked of the table each time, so that an erasure on one machine holds on all in the next
answer. Only the unwrapping is remembered, for the wrapped text it was of.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from functools import partial
from typing import Any, LiteralString

from tic.errors import SchemaError, StorageError, StoreUnavailableError
from tic.storage.closing import Closes
from tic.storage.forked import renewed_after_fork
from tic.storage.keys import SubjectKey, fresh_key
from tic.storage.postgres_pool import Connections, connected, pool
from tic.storage.wrapping import Wrapping

MOST_KEPT = 10_000  # secrets that are remembered unwrapped

LOCK = 0x74696B  # of whoever makes the table
VERSION = 1
SCHEMA: LiteralString = """
    CREATE TABLE tic_key (
        subject text PRIMARY KEY,
        stream text NOT NULL UNIQUE,
        wrapped bytea NOT NULL
    );
"""
FIND: LiteralString = "SELECT stream, wrapped FROM tic_key WHERE subject = %s"
MAKE: LiteralString = "INSERT INTO tic_key VALUES (%s, %s, %s) ON CONFLICT (subject) DO NOTHING"
DURABLE: LiteralString = "SELECT set_config('synchronous_commit', 'on', true)"


class PostgresKeys(Closes):
    """A key a person in the database that `conninfo` names, which should not be that of the log.

    `wrapping` is the hook for a key service, or `LocalWrapping(master)`; `size` is the most connections, `patience` how many
    seconds a caller waits for one. Raises as `Keys` does, and `SchemaError` for a table of a newer tic.
    """

    def __init__(
        self, conninfo: str, *, wrapping: Wrapping, size: int = 4, patience: float = 5.0
    ) -> None:
        self._open = partial(pool, conninfo, 1, size, patience)
        self._pool = self._open()
        self._of_others: list[Connections] = []
        self._wrapping = wrapping
        self._kept: OrderedDict[tuple[str, bytes], bytes] = OrderedDict()
        self._keeping = threading.Lock()
        renewed_after_fork(self)
        try:
            self._migrate()
        except BaseException:
            self.close()
            raise

    def after_fork(self) -> None:
        """Open connections of this process; those of the other are left alone, not even closed."""
        self._of_others.append(self._pool)
        self._pool, self._keeping = self._open(), threading.Lock()

    def find(self, subject: str) -> SubjectKey | None:
        row = self._one(FIND, subject)
        return None if row is None else SubjectKey(row[0], self._unwrapped(row[0], row[1]))

    def subject_of(self, stream: str) -> str | None:
        row = self._one("SELECT subject FROM tic_key WHERE stream = %s", stream)
        return None if row is None else str(row[0])

    def make(self, subject: str) -> SubjectKey:
        if known := self.find(subject):
            return known
        fresh = fresh_key()
        wrapped = _told(partial(self._wrapping.wrap, fresh.secret, fresh.stream))
        with connected(self._pool) as connection, connection.transaction():
            connection.execute(DURABLE)
            connection.execute(MAKE, (subject, fresh.stream, wrapped))
        return self.find(subject) or self.make(subject)  # where it was destroyed in between

    def destroy(self, subject: str) -> None:
        with connected(self._pool) as connection, connection.transaction():
            connection.execute(DURABLE)
            row = connection.execute(
                "DELETE FROM tic_key WHERE subject = %s RETURNING stream, wrapped", (subject,)
            ).fetchone()
        if row:
            with self._keeping:
                self._kept.pop((row[0], bytes(row[1])), None)

    def rewrap(self) -> int:
        """Wrap every secret anew, after the master key was changed, and return how many there are.

        Each is a transaction of its own; one that is destroyed meanwhile stays destroyed.
        """
        with connected(self._pool) as connection:
            rows = connection.execute("SELECT subject, stream, wrapped FROM tic_key").fetchall()
        for subject, stream, wrapped in rows:
            secret = self._unwrapped(stream, wrapped)
            anew = _told(partial(self._wrapping.wrap, secret, stream))
            with connected(self._pool) as connection:
                connection.execute(
                    "UPDATE tic_key SET wrapped = %s WHERE subject = %s AND stream = %s",
                    (anew, subject, stream),
                )
        return len(rows)

    def close(self) -> None:
        self._pool.close()

    def _one(self, statement: LiteralString, value: str) -> Any:
        with connected(self._pool) as connection:
            return connection.execute(statement, (value,)).fetchone()

    def _unwrapped(self, stream: str, wrapped: bytes) -> bytes:
        name = (stream, bytes(wrapped))
        with self._keeping:
            if secret := self._kept.get(name):
                self._kept.move_to_end(name)
                return secret
        secret = _told(partial(self._wrapping.unwrap, name[1], stream))
        with self._keeping:
            self._kept[name] = secret
            if len(self._kept) > MOST_KEPT:
                self._kept.popitem(last=False)
        return secret

    def _migrate(self) -> None:
        with connected(self._pool) as connection, connection.transaction():
            connection.execute("SELECT pg_advisory_xact_lock(%s)", (LOCK,))
            connection.execute(
                "CREATE TABLE IF NOT EXISTS tic_key_schema (version integer NOT NULL)"
            )
            row = connection.execute("SELECT max(version) FROM tic_key_schema").fetchone()
            version = (row and row[0]) or 0
            if version > VERSION:
                raise SchemaError(
                    f"keys of a newer tic (schema {version}, known {VERSION}): update tic"
                )
            if version == 0:
                connection.execute(SCHEMA)
                connection.execute("INSERT INTO tic_key_schema VALUES (%s)", (VERSION,))


def _told(act: Callable[[], bytes]) -> bytes:
    try:
        return act()
    except StorageError:
        raise
    except Exception:  # noqa: BLE001 - a key service raises what it likes; it may quote what it was given
        raise StoreUnavailableError("keys: the key service does not answer") from None
