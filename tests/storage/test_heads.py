"""Ends that were kept elsewhere: against them a cut, a rollback, a missing person and dropped triggers show."""

import contextlib
import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.storage.events import KEY, NOON, granted, pause

from tic.cli.main import main
from tic.consent import Key
from tic.errors import InvalidInputError, StoreUnavailableError, TicError
from tic.storage import (
    ConsentStore,
    Head,
    Journal,
    MemoryJournal,
    SqliteJournal,
    check_heads,
    heads,
    read_heads,
    write_heads,
)
from tic.storage.locking import locked
from tic.storage.schema import SQLITE
from tic.storage.sqlite_file import damages_of, entries_of, heads_of

PEOPLE = [Key(subject=f"p-{n}", scope=KEY.scope) for n in range(3)]
ENDS = st.dictionaries(
    st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=9),
    st.builds(Head, st.integers(1, 10**9), st.text("0123456789abcdef", min_size=64, max_size=64)),
    max_size=6,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = tmp_path / "log.sqlite"
    with ConsentStore(SqliteJournal(found), clock=lambda: NOON) as store:
        for key in PEOPLE:
            store.record(key, pause(0))
            store.record(key, pause(0))
    return found


@pytest.fixture
def kept(path: Path, capsys) -> Path:
    assert main(["consent", "heads", str(path)]) == 0
    found = path.with_name("heads")
    found.write_text(capsys.readouterr().out)
    return found


def verify(path: Path, kept: Path, capsys) -> tuple[int, str]:
    code = main(["consent", "verify", str(path), "--heads", str(kept)])
    return code, capsys.readouterr().out


def by_hand(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as other:
        for statement in statements:
            other.execute(statement)
        other.commit()


@given(ENDS)
def test_heads_are_read_as_they_were_written(ends: dict[str, Head]) -> None:
    assert read_heads(write_heads(ends)) == ends


@given(ENDS.filter(bool), st.data())
def test_a_file_of_heads_that_lost_or_gained_anything_is_refused(ends, data) -> None:
    lines = list(write_heads(ends))
    place = data.draw(st.integers(0, len(lines) - 1))
    line = lines[place]
    at = data.draw(st.integers(0, len(line) - 2))
    other = data.draw(st.sampled_from("0a}").filter(lambda one: one != line[at]))
    for changed in (
        [*lines[:place], *lines[place + 1 :]],
        [*lines[:place], line, *lines[place:]],
        [*lines[:place], line[:at] + other + line[at + 1 :], *lines[place + 1 :]],
        [],
    ):
        with pytest.raises(InvalidInputError):
            read_heads(changed)


def test_an_unchanged_and_a_longer_log_are_unbroken(path: Path, kept: Path, capsys) -> None:
    assert verify(path, kept, capsys)[0] == 0
    with ConsentStore(SqliteJournal(path), clock=lambda: NOON) as store:
        store.record(PEOPLE[0], pause(0))
        store.record(Key(subject="p-9", scope=KEY.scope), pause(0))
    code, out = verify(path, kept, capsys)
    assert code == 0
    assert out.count("unbroken") == 4


def test_a_backup_put_back_a_person_taken_out_and_a_log_written_anew_are_told(
    path: Path, kept: Path, capsys
) -> None:
    by_hand(
        path,
        "DROP TRIGGER entry_never_goes",
        "DROP TRIGGER entry_never_changes",
        "DELETE FROM entry WHERE stream = 'p-0' AND seq = 2",
        "DELETE FROM entry WHERE stream = 'p-1'",
    )
    code, out = verify(path, kept, capsys)
    assert code == 1
    assert "p-0: entry 2: truncated: " in out
    assert "p-1: entry 2: missing: " in out
    assert "p-2: unbroken" in out
    assert "log.sqlite: entry_never_goes is gone" in out

    other = MemoryJournal()
    for key in PEOPLE:
        ConsentStore(other, clock=lambda: NOON).record(key, pause(1))
        ConsentStore(other, clock=lambda: NOON).record(key, pause(1))
    wrong = check_heads(other, read_heads(kept.read_text().splitlines(keepends=True)))
    assert {name: [flaw.code for flaw in found] for name, found in wrong.items()} == {
        key.subject: ["rewritten"] for key in PEOPLE
    }


def test_a_write_ahead_log_that_was_cut_is_told(path: Path, kept: Path, capsys) -> None:
    """SQLite takes what is left of it for the whole, and the chain is right up to there."""
    with closing(SqliteJournal(path)) as alive:
        before = path.with_name("log.sqlite-wal").stat().st_size
        for n in range(3):
            alive.append("p-2", f"late-{n}", 1)
        copy = path.with_name("copy.sqlite")
        shutil.copy(path, copy)
        shutil.copy(path.with_name("log.sqlite-wal"), copy.with_name("copy.sqlite-wal"))
        ends = list(write_heads(heads(alive)))
    kept.write_text("".join(ends))
    wal = copy.with_name("copy.sqlite-wal")
    with wal.open("r+b") as file:
        file.truncate((before + wal.stat().st_size) // 2)
    code, out = verify(copy, kept, capsys)
    assert code == 1
    assert "p-2: entry 5: truncated: " in out


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TRIGGER entry_follows",
        "DROP TRIGGER entry_is_told",
        "DROP TABLE outbox",
        (
            "CREATE TRIGGER entry_never_goes BEFORE DELETE ON entry WHEN false "
            "BEGIN SELECT RAISE(ABORT, 'entries never go'); END"
        ),
    ],
)
def test_whatever_keeps_entries_as_they_are_is_looked_for(path: Path, statement: str) -> None:
    assert damages_of(path) == ()
    if statement.startswith("CREATE"):
        by_hand(path, "DROP TRIGGER entry_never_goes")
    by_hand(path, statement)
    (told,) = [one for one in damages_of(path) if "receiver_goes" not in one]
    assert told.split()[0] in statement


def test_a_file_of_an_older_version_is_not_blamed_for_it(tmp_path: Path) -> None:
    path = tmp_path / "old.sqlite"
    with closing(sqlite3.connect(path)) as raw:
        raw.executescript(SQLITE[0])
        raw.execute(f"PRAGMA application_id={0x746963}")
        raw.execute("PRAGMA user_version=1")
    assert damages_of(path) == ()


def test_every_journal_tells_its_heads(journal: Journal) -> None:
    for stream in ("b", "a"):
        journal.append(stream, "1", 1)
    assert heads(journal) == {name: journal.load(name)[-1].head for name in ("a", "b")}
    assert check_heads(journal, heads(journal)) == {}
    wrong = check_heads(journal, heads(journal) | {"c": Head(4, "0" * 64)})
    assert [flaw.code for flaw in wrong.pop("c")] == ["missing"]
    assert not wrong


def test_the_heads_of_a_file_are_those_of_its_journal(path: Path) -> None:
    with closing(SqliteJournal(path)) as journal:
        assert heads_of(path) == heads(journal)


def test_a_damaged_file_is_a_named_error_or_denies(path: Path) -> None:
    """700 files with wrong bytes, in the schema most of all; what is read of them is no yes."""
    with ConsentStore(SqliteJournal(path), clock=lambda: NOON) as store:
        granted(store, Key(subject="p-7", scope=KEY.scope))
    whole, chance, wrong = path.read_bytes(), random.Random(7), path.with_name("wrong.sqlite")
    for _ in range(700):
        raw = bytearray(whole)
        places = chance.choice([range(100), range(100, 4096), range(len(raw))])
        for _ in range(chance.choice([1, 3, 20])):
            raw[chance.choice(places)] = chance.randrange(256)
        for old in path.parent.glob("wrong.sqlite*"):
            old.unlink()
        wrong.write_bytes(raw)
        for act in (entries_of, heads_of, damages_of, _permitted):
            with contextlib.suppress(TicError):
                act(wrong)


def _permitted(path: Path) -> None:
    with ConsentStore(SqliteJournal(path), clock=lambda: NOON) as store:
        assert not store.permits(PEOPLE[0])


def test_a_log_that_a_stopped_program_holds_is_not_waited_for_for_ever(path: Path) -> None:
    with (
        locked(path.with_name("log.sqlite-lock")),
        pytest.raises(StoreUnavailableError, match="does not let go"),
    ):
        SqliteJournal(path, patience=0.05)


def test_opening_a_log_writes_nothing_to_it(path: Path) -> None:
    """So that it opens on a full disk, as long as another process has it open."""
    with closing(SqliteJournal(path)), closing(sqlite3.connect(path)) as other:
        (before,) = other.execute("PRAGMA data_version").fetchone()
        with ConsentStore(SqliteJournal(path), clock=lambda: NOON) as store:
            assert not store.permits(PEOPLE[0])
        assert other.execute("PRAGMA data_version").fetchone() == (before,)
