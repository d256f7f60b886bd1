"""What only the SQLite journal promises: its settings, its schema, and how it fails."""

import contextlib
import os
import sqlite3
import threading
import warnings
from pathlib import Path

import pytest

from tic.errors import SchemaError, StoreUnavailableError
from tic.storage import START, SqliteJournal, flaws, sqlite
from tic.storage.locking import locked
from tic.storage.schema import SQLITE
from tic.storage.sqlite_file import entries_of


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "log.sqlite"


def raw(path: Path) -> contextlib.closing[sqlite3.Connection]:
    return contextlib.closing(sqlite3.connect(path, isolation_level=None))


@contextlib.contextmanager
def opened(path: Path, patience: float = 5.0):
    journal = SqliteJournal(path, patience=patience)
    try:
        yield journal
    finally:
        journal.close()


def test_every_commit_waits_for_the_disk(path: Path) -> None:
    with opened(path) as journal:
        for connection in journal._handles.writers:
            assert connection.execute("PRAGMA synchronous").fetchone() == (2,)  # FULL
            assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entry SET body = '0'",
        "DELETE FROM entry",
        "INSERT OR REPLACE INTO entry VALUES ('a', 1, 'x', '0', hex(zeroblob(32)))",
        "INSERT OR REPLACE INTO entry VALUES ('a', 3, 'id-1', '0', hex(zeroblob(32)))",
        "INSERT INTO entry VALUES ('a', 4, 'x', '0', hex(zeroblob(32)))",
        "INSERT INTO entry VALUES ('b', 0, 'x', '0', hex(zeroblob(32)))",
        "INSERT INTO entry VALUES ('a', 'three', 'x', '0', hex(zeroblob(32)))",
        "INSERT INTO entry VALUES ('a', 3, 'x', '0', 'short')",
    ],
)
def test_no_program_can_change_what_was_written(path: Path, statement: str) -> None:
    with opened(path) as journal, raw(path) as other:
        journal.append("a", "id-1", 1)
        journal.append("a", "id-2", 2)
        before = journal.load("a")

        with pytest.raises(sqlite3.IntegrityError):
            other.execute(statement)

        assert journal.load("a") == before
        assert journal.streams() == ("a",)


def test_the_file_is_for_its_owner_only(path: Path) -> None:
    with opened(path) as journal:
        journal.append("a", "1", 1)
        for file in path.parent.iterdir():
            assert file.stat().st_mode & 0o077 == 0, file.name


def test_a_no_walks_past_the_turnstile(path: Path) -> None:
    with opened(path, patience=0.05) as hurried, opened(path) as journal:
        with locked(path.with_name("log.sqlite-turn")):
            with pytest.raises(StoreUnavailableError):
                hurried.append("a", "1", "ask")
            assert journal.append("a", "2", "withdraw", urgent=True).seq == 1
        assert journal.append("a", "3", "ask").seq == 2


def test_a_writer_that_stands_still_is_not_waited_for_and_nothing_comes_late(path: Path) -> None:
    with opened(path, patience=0.05) as hurried, opened(path) as journal:
        with locked(path.with_name("log.sqlite-lock")):
            for urgent in (False, True):
                with pytest.raises(StoreUnavailableError, match="nothing was written") as caught:
                    hurried.append("a", f"1{urgent}", 1, urgent=urgent)
                assert not caught.value.unsure
        assert journal.append("a", "2", 2).seq == 1
        assert journal.append("a", "3", 2, urgent=True).seq == 2


def test_every_no_is_a_transaction_of_its_own(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is wrong with one no cannot take another with it."""
    together: list[int] = []
    commit = sqlite._commit

    def counted(connection, jobs):
        together.append(len(jobs))
        return commit(connection, jobs)

    monkeypatch.setattr(sqlite, "_commit", counted)
    with opened(path, patience=30) as journal:
        queue = journal._mine().urgent._jobs
        noes = [
            threading.Thread(target=journal.append, args=("a", f"{n}", n), kwargs={"urgent": True})
            for n in range(4)
        ]
        with locked(path.with_name("log.sqlite-lock")):
            for no in noes:
                no.start()
            while queue.qsize() < len(noes) - 1:  # one is with the lane's thread
                os.sched_yield()
        for no in noes:
            no.join()
        assert len(journal.load("a")) == len(noes)
    assert together == [1] * len(noes)


def test_a_full_disk_is_told_and_loses_nothing(path: Path) -> None:
    with opened(path) as journal:
        kept = [journal.append("a", f"{n}", "x" * 500) for n in range(3)]
        for connection in journal._handles.writers:
            (pages,) = connection.execute("PRAGMA page_count").fetchone()
            connection.execute(f"PRAGMA max_page_count={pages}")

        for urgent in (False, True):
            with pytest.raises(StoreUnavailableError, match="full"):
                journal.append("a", f"big {urgent}", "x" * 50_000, urgent=urgent)
        assert journal.load("a") == tuple(kept)

        for connection in journal._handles.writers:
            connection.execute("PRAGMA max_page_count=1000000")
        journal.append("a", "big False", "x" * 50_000)
        assert flaws(journal.load("a")) == ()


def test_a_database_locked_by_another_program_is_told(path: Path) -> None:
    with opened(path) as journal, raw(path) as other:
        journal.append("a", "1", 1)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreUnavailableError, match="locked"):
            journal.append("a", "2", 2)
        assert [entry.id for entry in journal.load("a")] == ["1"]  # reading goes on
        other.execute("ROLLBACK")
        assert journal.append("a", "2", 2).seq == 2


def test_a_read_only_database_is_told(path: Path) -> None:
    with opened(path) as journal:
        journal.append("a", "1", 1)
        for connection in journal._handles.writers:
            connection.execute("PRAGMA query_only=ON")
        for urgent in (False, True):
            with pytest.raises(StoreUnavailableError, match="readonly"):
                journal.append("a", "2", 2, urgent=urgent)
        assert [entry.id for entry in journal.load("a")] == ["1"]


def test_a_place_that_cannot_be_opened_is_told(tmp_path: Path) -> None:
    for place in (tmp_path, tmp_path / "none" / "log.sqlite"):
        with pytest.raises(StoreUnavailableError):
            SqliteJournal(place)


def test_a_closed_journal_says_so(path: Path) -> None:
    journal = SqliteJournal(path)
    journal.close()
    for act in (
        lambda: journal.append("a", "1", 1),
        lambda: journal.append("a", "1", 1, urgent=True),
        lambda: journal.load("a"),
        lambda: journal.head("a"),
    ):
        with pytest.raises(StoreUnavailableError, match="closed"):
            act()


def test_a_file_that_is_no_log_is_refused_and_left_alone(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path.write_bytes(b"these are not the pages of a database" * 100)
    before = path.read_bytes()
    made: list[sqlite3.Connection] = []
    connect = sqlite3.connect

    def noted(*words: object, **options: object) -> sqlite3.Connection:
        made.append(connect(*words, **options))
        return made[-1]

    monkeypatch.setattr(sqlite3, "connect", noted)
    with pytest.raises(StoreUnavailableError, match="not a database"):
        SqliteJournal(path)
    assert path.read_bytes() == before
    assert made
    for connection in made:  # none is left open, which would hold the file
        with pytest.raises(sqlite3.ProgrammingError, match="closed"):
            connection.execute("SELECT 1")


def test_another_programs_database_is_refused_and_left_alone(path: Path) -> None:
    with raw(path) as other:
        other.execute("CREATE TABLE theirs (x)")
    with pytest.raises(SchemaError, match="another program"):
        SqliteJournal(path)
    with raw(path) as other:
        assert other.execute("SELECT name FROM sqlite_master").fetchall() == [("theirs",)]


def test_a_log_of_a_newer_version_is_refused(path: Path) -> None:
    with opened(path):
        pass
    with raw(path) as other:
        other.execute("PRAGMA user_version=9")
    with pytest.raises(SchemaError, match="newer tic"):
        SqliteJournal(path)


def test_an_older_log_is_brought_up_and_keeps_its_chain(path: Path) -> None:
    with opened(path) as journal:
        written = [journal.append("a", f"{n}", n) for n in range(3)]
    later = (*SQLITE, "CREATE TABLE extra (x TEXT) STRICT;\nALTER TABLE entry ADD COLUMN y TEXT;\n")

    sqlite._migrate(path, later)
    sqlite._migrate(path, later)  # a second start finds nothing to do

    with raw(path) as other:
        assert other.execute("PRAGMA user_version").fetchone() == (len(later),)
        rows = other.execute("SELECT id, link FROM entry ORDER BY seq").fetchall()
    assert rows == [(entry.id, entry.link) for entry in written]


def test_a_migration_that_fails_changes_nothing(path: Path) -> None:
    with opened(path) as journal:
        journal.append("a", "1", 1)
    broken = (*SQLITE, "CREATE TABLE extra (x TEXT) STRICT;\nCREATE TABLE entry (x);\n")

    with pytest.raises(sqlite3.OperationalError):
        sqlite._migrate(path, broken)

    with opened(path) as journal:
        assert len(journal.load("a")) == 1
        names = journal._read("SELECT name FROM sqlite_master WHERE name = 'extra'")
    assert names == []


def test_two_that_open_a_new_log_at_once_both_get_one(path: Path) -> None:
    opened_here: list[SqliteJournal] = []
    threads = [
        threading.Thread(target=lambda: opened_here.append(SqliteJournal(path))) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(opened_here) == 4
    for journal in opened_here:
        assert journal.head("a") == START
        journal.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_a_journal_carried_over_a_fork_opens_its_file_again(path: Path) -> None:
    with opened(path) as journal:
        journal.append("a", "1", 1)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # 3.12 warns of threads
            child = os.fork()
        if child == 0:
            try:
                journal.append("a", "2", 2)
            finally:
                os._exit(3 if len(journal.load("a")) == 2 else 4)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 3
        assert [entry.id for entry in journal.load("a")] == ["1", "2"]
        journal.append("a", "3", 3)


def edited_by_hand(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path)
    for statement in ("DROP TRIGGER entry_never_changes", *statements):
        connection.execute(statement)
    connection.commit()
    connection.close()


def test_a_text_that_is_no_utf8_is_an_edit_and_is_not_quoted(tmp_path: Path) -> None:
    """SQLite's own error would say: could not decode column 'body' with text '...'."""
    path = tmp_path / "log.sqlite"
    journal = SqliteJournal(path)
    journal.append("a", "1", {"word": "canary"})
    journal.close()
    edited_by_hand(path, "UPDATE entry SET body = CAST(x'63616e617279ff' AS TEXT)")
    journal = SqliteJournal(path)
    assert [flaw.code for flaw in flaws(journal.load("a"))] == ["edited", "malformed"]
    journal.close()
    assert flaws(entries_of(path)["a"])
    assert "canary" not in str(flaws(entries_of(path)["a"]))


def test_a_file_is_looked_into_without_being_changed(tmp_path: Path) -> None:
    path = tmp_path / "log.sqlite"
    journal = SqliteJournal(path)
    written = [journal.append("a", str(n), n) for n in range(3)]
    assert entries_of(path) == {"a": tuple(written)}
    journal.close()
    for beside in tmp_path.glob("log.sqlite-*"):
        beside.unlink()
    before = path.read_bytes()
    assert entries_of(path) == {"a": tuple(written)}
    assert [one.name for one in tmp_path.iterdir()] == ["log.sqlite"]
    assert path.read_bytes() == before


@pytest.mark.parametrize("value", ["NULL", "1.5", "x'00'"])
def test_a_table_of_another_shape_is_told(tmp_path: Path, value: str) -> None:
    path = tmp_path / "log.sqlite"
    SqliteJournal(path).close()
    edited_by_hand(
        path,
        "DROP TABLE entry",
        "CREATE TABLE entry (stream, seq, id, body, link)",
        f"INSERT INTO entry VALUES ('a', 1, 'x', {value}, 'l')",
    )
    with pytest.raises(SchemaError, match="table of entries"):
        entries_of(path)
    with pytest.raises(StoreUnavailableError):
        entries_of(tmp_path / "missing.sqlite")
