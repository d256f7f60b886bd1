"""The tables in a database of the host's: those of `PostgresJournal`, and the same for SQLite under names of tic's own."""

from __future__ import annotations

from tic.errors import SchemaError
from tic.storage.host.database import Dialect, Run
from tic.storage.schema import POSTGRES, statements

SQLITE = (
    """
    CREATE TABLE tic_entry (
        stream TEXT NOT NULL,
        seq INTEGER NOT NULL CHECK (seq > 0),
        id TEXT NOT NULL,
        body TEXT NOT NULL,
        link TEXT NOT NULL CHECK (length(link) = 64),
        PRIMARY KEY (stream, seq),
        UNIQUE (stream, id)
    ) STRICT, WITHOUT ROWID;

    CREATE TRIGGER tic_entry_never_changes BEFORE UPDATE ON tic_entry
    BEGIN SELECT RAISE(ABORT, 'entries never change'); END;

    CREATE TRIGGER tic_entry_never_goes BEFORE DELETE ON tic_entry
    BEGIN SELECT RAISE(ABORT, 'entries never go'); END;

    -- REPLACE deletes the old row without asking the DELETE trigger, so it is refused here.
    CREATE TRIGGER tic_entry_follows BEFORE INSERT ON tic_entry
    WHEN NEW.seq <> 1 + (SELECT coalesce(max(seq), 0) FROM tic_entry WHERE stream = NEW.stream)
        OR EXISTS (SELECT 1 FROM tic_entry WHERE stream = NEW.stream AND id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'entries follow one another'); END;

    CREATE TABLE tic_receiver (name TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

    CREATE TABLE tic_outbox (
        receiver TEXT NOT NULL,
        stream TEXT NOT NULL,
        seq INTEGER NOT NULL,
        tries INTEGER NOT NULL,
        PRIMARY KEY (receiver, stream)
    ) STRICT, WITHOUT ROWID;

    CREATE TRIGGER tic_receiver_goes AFTER DELETE ON tic_receiver
    BEGIN DELETE FROM tic_outbox WHERE receiver = OLD.name; END;

    CREATE TRIGGER tic_entry_is_told AFTER INSERT ON tic_entry
    BEGIN
        INSERT INTO tic_outbox (receiver, stream, seq, tries)
        SELECT name, NEW.stream, NEW.seq, 0 FROM tic_receiver WHERE true
        ON CONFLICT (receiver, stream) DO UPDATE SET seq = excluded.seq, tries = 0;
    END;
    """,
)
VERSIONS: dict[Dialect, tuple[str, ...]] = {"sqlite": SQLITE, "postgresql": POSTGRES}


def migrate(run: Run, dialect: Dialect) -> None:
    """Bring the tables to the last version, in the transaction that `run` is in; refuse those of a newer tic."""
    scripts = VERSIONS[dialect]
    run("CREATE TABLE IF NOT EXISTS tic_schema (version integer NOT NULL)")
    [[version]] = run("SELECT coalesce(max(version), 0) FROM tic_schema")
    if version > len(scripts):
        raise SchemaError(
            f"written by a newer tic (schema {version}, known {len(scripts)}): update tic"
        )
    for number, script in enumerate(scripts[version:], start=version + 1):
        for statement in statements(script) if dialect == "sqlite" else (script,):
            run(statement)
        run("INSERT INTO tic_schema VALUES (%s)", number)


def check(run: Run, dialect: Dialect) -> None:
    """Raise `SchemaError` for tables of another version."""
    [[version]] = run("SELECT coalesce(max(version), 0) FROM tic_schema")
    if version != len(VERSIONS[dialect]):
        raise SchemaError(
            f"tables of another tic (schema {version}, known {len(VERSIONS[dialect])}): migrate first"
        )
