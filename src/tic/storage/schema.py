"""The table of entries, as SQL for either database; a version is a script that leads to it.

Scripts are only ever added: a database of an older version is brought up by running those it lacks,
in one transaction. The first three triggers make the table append-only for every program that
opens it, not only for this one.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

APPLICATION = (
    0x746963  # "tic": SQLite's application_id, so that no other program's file is written to
)

_APPEND_ONLY = """
    CREATE TRIGGER entry_never_changes BEFORE UPDATE ON entry
    BEGIN SELECT RAISE(ABORT, 'entries never change'); END;

    CREATE TRIGGER entry_never_goes BEFORE DELETE ON entry
    BEGIN SELECT RAISE(ABORT, 'entries never go'); END;
"""

SQLITE = (
    f"""
    CREATE TABLE entry (
        stream TEXT NOT NULL,
        seq INTEGER NOT NULL CHECK (seq > 0),
        id TEXT NOT NULL UNIQUE,
        body TEXT NOT NULL,
        link TEXT NOT NULL CHECK (length(link) = 64),
        PRIMARY KEY (stream, seq)
    ) STRICT, WITHOUT ROWID;

    {_APPEND_ONLY}

    -- REPLACE deletes the old row without asking the DELETE trigger, so it is refused here.
    CREATE TRIGGER entry_follows BEFORE INSERT ON entry
    WHEN NEW.seq <> 1 + (SELECT coalesce(max(seq), 0) FROM entry WHERE stream = NEW.stream)
        OR EXISTS (SELECT 1 FROM entry WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'entries follow one another'); END;
    """,  # noqa: S608 - the part put in is the one above
    # An id is of one log: two people's devices may count alike.
    f"""
    ALTER TABLE entry RENAME TO entry_1;

    CREATE TABLE entry (
        stream TEXT NOT NULL,
        seq INTEGER NOT NULL CHECK (seq > 0),
        id TEXT NOT NULL,
        body TEXT NOT NULL,
        link TEXT NOT NULL CHECK (length(link) = 64),
        PRIMARY KEY (stream, seq),
        UNIQUE (stream, id)
    ) STRICT, WITHOUT ROWID;

    INSERT INTO entry SELECT stream, seq, id, body, link FROM entry_1;

    DROP TABLE entry_1;

    {_APPEND_ONLY}

    CREATE TRIGGER entry_follows BEFORE INSERT ON entry
    WHEN NEW.seq <> 1 + (SELECT coalesce(max(seq), 0) FROM entry WHERE stream = NEW.stream)
        OR EXISTS (SELECT 1 FROM entry WHERE stream = NEW.stream AND id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'entries follow one another'); END;
    """,  # noqa: S608 - the part put in is the one above
    # What a receiver was not told of yet, written by whoever writes an entry, in the same transaction.
    """
    CREATE TABLE receiver (name TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

    CREATE TABLE outbox (
        receiver TEXT NOT NULL,
        stream TEXT NOT NULL,
        seq INTEGER NOT NULL,
        tries INTEGER NOT NULL,
        PRIMARY KEY (receiver, stream)
    ) STRICT, WITHOUT ROWID;

    CREATE TRIGGER receiver_goes AFTER DELETE ON receiver
    BEGIN DELETE FROM outbox WHERE receiver = OLD.name; END;

    CREATE TRIGGER entry_is_told AFTER INSERT ON entry
    BEGIN
        INSERT INTO outbox (receiver, stream, seq, tries)
        SELECT name, NEW.stream, NEW.seq, 0 FROM receiver WHERE true
        ON CONFLICT (receiver, stream) DO UPDATE SET seq = excluded.seq, tries = 0;
    END;
    """,
)

POSTGRES = (
    """
    CREATE TABLE tic_entry (
        stream text NOT NULL,
        seq bigint NOT NULL CHECK (seq > 0),
        id text NOT NULL UNIQUE,
        body text NOT NULL,
        link text NOT NULL CHECK (length(link) = 64),
        PRIMARY KEY (stream, seq)
    );

    CREATE FUNCTION tic_entry_never_changes() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'entries never change or go'; END $$;

    CREATE TRIGGER tic_entry_never_changes BEFORE UPDATE OR DELETE ON tic_entry
    FOR EACH ROW EXECUTE FUNCTION tic_entry_never_changes();

    CREATE TRIGGER tic_entry_never_goes BEFORE TRUNCATE ON tic_entry
    FOR EACH STATEMENT EXECUTE FUNCTION tic_entry_never_changes();

    CREATE FUNCTION tic_entry_follows() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF NEW.seq <> 1 + (SELECT coalesce(max(seq), 0) FROM tic_entry WHERE stream = NEW.stream)
        THEN RAISE EXCEPTION 'entries follow one another'; END IF;
        RETURN NEW;
    END $$;

    CREATE TRIGGER tic_entry_follows BEFORE INSERT ON tic_entry
    FOR EACH ROW EXECUTE FUNCTION tic_entry_follows();
    """,
    """
    ALTER TABLE tic_entry DROP CONSTRAINT tic_entry_id_key, ADD UNIQUE (stream, id);
    """,
    """
    CREATE TABLE tic_receiver (name text PRIMARY KEY);

    CREATE TABLE tic_outbox (
        receiver text NOT NULL,
        stream text NOT NULL,
        seq bigint NOT NULL,
        tries integer NOT NULL,
        PRIMARY KEY (receiver, stream)
    );

    CREATE FUNCTION tic_receiver_goes() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN DELETE FROM tic_outbox WHERE receiver = OLD.name; RETURN NULL; END $$;

    CREATE TRIGGER tic_receiver_goes AFTER DELETE ON tic_receiver
    FOR EACH ROW EXECUTE FUNCTION tic_receiver_goes();

    CREATE FUNCTION tic_entry_is_told() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        INSERT INTO tic_outbox SELECT name, NEW.stream, NEW.seq, 0 FROM tic_receiver
        ON CONFLICT (receiver, stream) DO UPDATE SET seq = excluded.seq, tries = 0;
        RETURN NULL;
    END $$;

    CREATE TRIGGER tic_entry_is_told AFTER INSERT ON tic_entry
    FOR EACH ROW EXECUTE FUNCTION tic_entry_is_told();
    """,
)


def statements(script: str) -> Iterator[str]:
    """Split a script for SQLite; `executescript` would commit the transaction it runs in."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
