"""Looking into a SQLite log without touching it: for whoever checks it, and must not change it.

`SqliteJournal` makes files beside the log and brings an older one up. Here nothing is written: the file
may lie in a place where nobody may write.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from tic.errors import SchemaError, StoreUnavailableError
from tic.storage.chain import Entry, Head
from tic.storage.schema import APPLICATION, SQLITE

ALL = "SELECT stream, seq, id, body, link FROM entry ORDER BY stream, seq"
ONE = "SELECT stream, seq, id, body, link FROM entry WHERE stream = ? ORDER BY seq"
# SQLite takes the other columns of a group from the row with its maximum (manual, "Bare columns").
ENDS = "SELECT stream, max(seq), link FROM entry GROUP BY stream"
SCHEMA = (
    "SELECT name, sql FROM sqlite_master WHERE type IN ('table', 'trigger') AND sql IS NOT NULL"
)
MOST_TOLD = 20  # damages of a file that are told one by one


def readable(raw: bytes) -> str:
    """Return a text of the file. SQLite's own error would quote one that is no UTF-8."""
    return raw.decode(errors="replace")


@contextmanager
def named() -> Iterator[None]:
    """Turn what SQLite raises into `StoreUnavailableError`."""
    try:
        yield
    except sqlite3.ProgrammingError:
        raise StoreUnavailableError("this journal is closed") from None
    except sqlite3.Error as error:
        raise StoreUnavailableError(f"SQLite: {error}") from None
    except UnicodeDecodeError:  # an error of SQLite's that quotes a name of a damaged schema
        raise StoreUnavailableError("SQLite: the schema of this file is damaged") from None
    except OSError as error:
        raise StoreUnavailableError(f"the file cannot be opened: {error.strerror}") from None


def entries_of(path: Path, only: str | None = None) -> dict[str, tuple[Entry, ...]]:
    """Return the entries of every log in the file, or of one, as they stand there, unchecked.

    Raises `StoreUnavailableError` where it cannot be read, and `SchemaError` for the file of another
    program or of a newer tic.
    """
    found: dict[str, list[Entry]] = {}
    with _opened(path) as connection:
        asked = connection.execute(ALL) if only is None else connection.execute(ONE, (only,))
        for row in asked:
            if [type(one) for one in row] != [str, int, str, str, str]:
                raise SchemaError("the table of entries is not as tic makes it")
            entry = Entry(*row)
            found.setdefault(entry.stream, []).append(entry)
    return {stream: tuple(entries) for stream, entries in found.items()}


def heads_of(path: Path) -> dict[str, Head]:
    """Return where every log in the file ends; no more of it is read. Raises as `entries_of` does."""
    with _opened(path) as connection:
        return {stream: Head(seq, link) for stream, seq, link in connection.execute(ENDS)}


def damages_of(path: Path) -> tuple[str, ...]:
    """Return what is wrong with the file itself: its pages and indices, and what keeps entries as they are.

    Raises as `entries_of` does.
    """
    with _opened(path) as connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        pages = connection.execute(f"PRAGMA integrity_check({MOST_TOLD})").fetchall()
        there = dict(connection.execute(SCHEMA))
    told = [f"SQLite: {page}" for (page,) in pages if page != "ok"]
    told += [
        f"{name} is {'not as tic made it' if name in there else 'gone'}"
        for name, sql in _made(version).items()
        if there.get(name) != sql
    ]
    return tuple(told)


def _made(version: int) -> dict[str, str]:
    """Return the tables and triggers that tic makes in a file of this version."""
    with closing(sqlite3.connect(":memory:")) as connection:
        for script in SQLITE[:version]:
            connection.executescript(script)
        return dict(connection.execute(SCHEMA))


@contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    path = path.resolve()
    # Without a write-ahead log beside it the file is all there is, and SQLite need make none.
    log = path.with_name(path.name + "-wal")
    left = log.exists() and log.stat().st_size > 0
    address = f"{path.as_uri()}?mode=ro" + ("" if left else "&immutable=1")
    with named(), closing(sqlite3.connect(address, uri=True, timeout=0.5)) as connection:
        connection.text_factory = readable
        connection.execute("BEGIN")
        (owner,) = connection.execute("PRAGMA application_id").fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if owner != APPLICATION:
            raise SchemaError("this SQLite file belongs to another program")
        if version > len(SQLITE):
            raise SchemaError(
                f"written by a newer tic (schema {version}, known {len(SQLITE)}): update tic"
            )
        yield connection
