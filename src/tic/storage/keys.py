"""A key a person, kept apart from the log: destroying it is what erases them.

The log knows a person only by a random stream name. Who that is, and the secret their events are
sealed with, stand here and nowhere else; so this file must not be in the backups that hold the log.
"""

from __future__ import annotations

import os
import secrets
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from attrs import field, frozen

from tic.errors import SchemaError, StoreUnavailableError
from tic.storage.closing import Closes


@frozen
class SubjectKey:
    """The name of a person's stream and the 64 bytes that seal it (never printed)."""

    stream: str
    secret: bytes = field(repr=False)


class Keys(Protocol):
    """Four methods, so that a key service can stand behind them; safe to use from many threads.

    Every method raises `StoreUnavailableError` when the keys cannot be reached.
    """

    def find(self, subject: str) -> SubjectKey | None:
        """Return the key of `subject`, or None if there is none (any more)."""
        ...

    def subject_of(self, stream: str) -> str | None:
        """Return whose stream this is, or None if its key is gone."""
        ...

    def make(self, subject: str) -> SubjectKey:
        """Return the key of `subject`, made if absent; durable when it returns."""
        ...

    def destroy(self, subject: str) -> None:
        """Forget key and name beyond recall; to do it twice is no error."""
        ...


class MemoryKeys(Closes):
    """Keys in this process only: for tests and trials."""

    def __init__(self) -> None:
        self._keys: dict[str, SubjectKey] = {}

    def find(self, subject: str) -> SubjectKey | None:
        return self._keys.get(subject)

    def subject_of(self, stream: str) -> str | None:
        held = tuple(self._keys.items())
        return next((subject for subject, key in held if key.stream == stream), None)

    def make(self, subject: str) -> SubjectKey:
        return self._keys.setdefault(subject, fresh_key())

    def destroy(self, subject: str) -> None:
        self._keys.pop(subject, None)


class SqliteKeys(Closes):
    """Keys in a SQLite file of their own.

    No WAL, which would keep a destroyed key until the next checkpoint; `secure_delete` overwrites
    the row. What a file system, a snapshot or a flash drive keeps of overwritten blocks is beyond
    any program's reach: use an encrypted disk, or a key service behind `Keys`.
    """

    def __init__(self, path: Path | str) -> None:
        self._lock = threading.Lock()
        with _reported():
            os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
            self._open = sqlite3.connect(
                path, timeout=5.0, isolation_level=None, check_same_thread=False
            )
            try:
                self._open.execute("PRAGMA journal_mode=DELETE")
                self._open.execute("PRAGMA synchronous=EXTRA")
                self._open.execute("PRAGMA secure_delete=ON")
                self._migrate()
            except BaseException:
                self._open.close()
                raise

    def find(self, subject: str) -> SubjectKey | None:
        with self._lock, _reported():
            row = self._open.execute(
                "SELECT stream, secret FROM subject_key WHERE subject = ?", (subject,)
            ).fetchone()
        return SubjectKey(*row) if row else None

    def subject_of(self, stream: str) -> str | None:
        with self._lock, _reported():
            row = self._open.execute(
                "SELECT subject FROM subject_key WHERE stream = ?", (stream,)
            ).fetchone()
        return str(row[0]) if row else None

    def make(self, subject: str) -> SubjectKey:
        if known := self.find(subject):
            return known
        fresh = fresh_key()
        with self._lock, _reported():
            self._open.execute(
                "INSERT OR IGNORE INTO subject_key VALUES (?, ?, ?)",
                (subject, fresh.stream, fresh.secret),
            )
        return self.find(subject) or self.make(subject)

    def destroy(self, subject: str) -> None:
        with self._lock, _reported():
            self._open.execute("DELETE FROM subject_key WHERE subject = ?", (subject,))

    def close(self) -> None:
        self._open.close()

    def _migrate(self) -> None:
        (version,) = self._open.execute("PRAGMA user_version").fetchone()
        if version > 1:
            raise SchemaError(f"keys of a newer tic (schema {version}, known 1): update tic")
        self._open.execute(
            "CREATE TABLE IF NOT EXISTS subject_key "
            "(subject TEXT PRIMARY KEY, stream TEXT NOT NULL UNIQUE, secret BLOB NOT NULL) STRICT"
        )
        self._open.execute("PRAGMA user_version=1")


def fresh_key() -> SubjectKey:
    """Return a new key, made from the system's randomness."""
    """Return a new key, made from the system's randomness."""
    return SubjectKey(stream=secrets.token_hex(16), secret=secrets.token_bytes(64))


@contextmanager
def _reported() -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        raise StoreUnavailableError(f"keys: {error}") from None
    except UnicodeDecodeError:
        raise StoreUnavailableError("keys: the schema of this file is damaged") from None
    except OSError as error:
        raise StoreUnavailableError(f"the key file cannot be opened: {error.strerror}") from None
