"""Looking into a SQLite log without touching it: for whoever checks it, and must not change it.

`SqliteJournal` makes files beside the log and brings an older one up. Here nothing is written: the file
may lie in a place where nobody may write.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from tic.errors import SchemaError, StoreUnavailableError
from tic.storage.chain import Entry
from tic.storage.schema import APPLICATION, SQLITE

ALL = "SELECT stream, seq, id, body, link FROM entry ORDER BY stream, seq"
ONE = "SELECT stream, seq, id, body, link FROM entry WHERE stream = ? ORDER BY seq"


def readable(raw: bytes) -> str:
    """Return a text of the file. SQLite's own error would quote one that is no UTF-8."""
    return raw.decode(errors="replace")


def entries_of(path: Path, only: str | None = None) -> dict[str, tuple[Entry, ...]]:
    """Return the entries of every log in the file, or of one, as they stand there, unchecked.

    Raises `StoreUnavailableError` where it cannot be read, and `SchemaError` for the file of another
    program or of a newer tic.
    """
    path = path.resolve()
    # Without a write-ahead log beside it the file is all there is, and SQLite need make none.
    left = path.with_name(path.name + "-wal").exists()
    address = f"{path.as_uri()}?mode=ro" + ("" if left else "&immutable=1")
    found: dict[str, list[Entry]] = {}
    try:
        with closing(sqlite3.connect(address, uri=True, timeout=0.5)) as connection:
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
            asked = connection.execute(ALL) if only is None else connection.execute(ONE, (only,))
            for row in asked:
                if [type(one) for one in row] != [str, int, str, str, str]:
                    raise SchemaError("the table of entries is not as tic makes it")
                entry = Entry(*row)
                found.setdefault(entry.stream, []).append(entry)
    except sqlite3.Error as error:
        raise StoreUnavailableError(f"SQLite: {error}") from None
    return {stream: tuple(entries) for stream, entries in found.items()}
