"""What only the PostgreSQL journal promises: its schema, its locks, and how it fails."""

import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager

import psycopg
import pytest
from tests.storage.events import KEY, NOON, granted, later
from tests.storage.server import Server

from tic.consent import Impaired
from tic.errors import SchemaError, StoreUnavailableError
from tic.storage import ConsentStore, flaws, postgres
from tic.storage.postgres import PostgresJournal
from tic.storage.postgres_pool import connected
from tic.storage.schema import POSTGRES

CANARY = "the words of a person"


@pytest.fixture
def conninfo(server: Server) -> str:
    return server.fresh()


@pytest.fixture
def journal(conninfo: str):
    opened = PostgresJournal(conninfo, size=4)
    yield opened
    opened.close()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE tic_entry SET body = '0'",
        "DELETE FROM tic_entry",
        "TRUNCATE tic_entry",
        "INSERT INTO tic_entry VALUES ('a', 4, 'x', '0', repeat('0', 64))",
        "INSERT INTO tic_entry VALUES ('b', 0, 'x', '0', repeat('0', 64))",
        "INSERT INTO tic_entry VALUES ('a', 3, 'id-1', '0', repeat('0', 64))",
        "INSERT INTO tic_entry VALUES ('a', 3, 'x', '0', 'short')",
        (
            "INSERT INTO tic_entry VALUES ('a', 2, 'id-2', '1', repeat('0', 64)) "
            "ON CONFLICT (id) DO UPDATE SET body = '1'"
        ),
    ],
)
def test_no_program_can_change_what_was_written(
    journal: PostgresJournal, conninfo: str, statement: str
) -> None:
    journal.append("a", "id-1", 1)
    journal.append("a", "id-2", 2)
    before = journal.load("a")

    with psycopg.connect(conninfo) as other, pytest.raises(psycopg.Error):
        other.execute(statement)

    assert journal.load("a") == before
    assert journal.streams() == ("a",)


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("DROP TRIGGER tic_entry_never_goes ON tic_entry", "tic_entry_never_goes is gone"),
        ("DROP TRIGGER tic_receiver_goes ON tic_receiver", "tic_receiver_goes is gone"),
        ("ALTER TABLE tic_entry DISABLE TRIGGER tic_entry_follows", "tic_entry_follows is gone"),
        (
            (
                "CREATE OR REPLACE FUNCTION tic_entry_follows() RETURNS trigger "
                "LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$"
            ),
            "tic_entry_follows is not as tic made it",
        ),
    ],
)
def test_whatever_keeps_entries_as_they_are_is_looked_for(
    journal: PostgresJournal, conninfo: str, statement: str, told: str
) -> None:
    assert journal.damages() == ()
    with psycopg.connect(conninfo) as other:
        other.execute(statement)
    assert journal.damages() == (told,)


def test_every_commit_waits_for_the_disk_whatever_the_server_is_set_to(
    server: Server, conninfo: str
) -> None:
    careless = conninfo.replace("options=", "options=-csynchronous_commit=off\\ ")
    journal = PostgresJournal(careless, size=1)
    seen: list[str] = []
    write = postgres._write

    def looking(connection, job):
        seen.append(connection.execute("SHOW synchronous_commit").fetchone()[0])
        return write(connection, job)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(postgres, "_write", looking)
        journal.append("a", "1", 1)
        journal.append("a", "2", 1, urgent=True)
    with connected(journal._pools.ordinary.free) as connection:
        assert connection.execute("SHOW synchronous_commit").fetchone() == ("off",)
    journal.close()
    assert seen == ["on", "on"]


def test_the_default_isolation_of_a_server_does_not_break_the_chain(conninfo: str) -> None:
    strict = conninfo.replace("options=", "options=-cdefault_transaction_isolation=serializable\\ ")
    journal = PostgresJournal(strict, size=4)

    def write(name: int) -> None:
        for n in range(6):
            journal.append("a", f"{name}-{n}", n)

    threads = [threading.Thread(target=write, args=(name,)) for name in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    entries = journal.load("a")
    journal.close()
    assert len(entries) == 24
    assert flaws(entries) == ()


def test_one_id_in_many_logs_at_once_is_written_in_each(journal: PostgresJournal) -> None:
    outcomes: list[object] = []
    start = threading.Barrier(4)

    def write(stream: str) -> None:
        start.wait()
        outcomes.append(journal.append(stream, "same", 1))

    threads = [threading.Thread(target=write, args=(f"s{n}",)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(outcomes) == 4
    assert len(journal.streams()) == 4


def test_a_no_has_a_connection_of_its_own(conninfo: str) -> None:
    journal = PostgresJournal(conninfo, size=1, patience=1)
    with journal._pools.ordinary.free.connection():  # every ordinary connection is taken
        with pytest.raises(StoreUnavailableError, match="no connection"):
            journal.append("a", "1", "ask")
        assert journal.append("a", "2", "withdraw", urgent=True).seq == 1
    journal.close()


@contextmanager
def held(conninfo: str, *streams: str):
    """Someone else writes to these logs and does not come to an end."""
    with psycopg.connect(conninfo) as other:
        for stream in streams:
            other.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", (stream,))
        yield other


@pytest.mark.parametrize("urgent", [False, True])
def test_however_many_wait_for_logs_that_are_held_nobody_else_waits(
    conninfo: str, monkeypatch, *, urgent: bool
) -> None:
    """Kind of fault: one person's stuck lock held the one connection that was kept for noes."""
    monkeypatch.setattr(postgres, "NO_WAITS", 60)
    with closing(PostgresJournal(conninfo, size=2, patience=60)) as journal:
        stuck = [f"stuck-{n}" for n in range(6)]
        with ThreadPoolExecutor(len(stuck)) as pool:
            with held(conninfo, *stuck):
                waiting = [
                    pool.submit(journal.append, name, "1", 1, urgent=urgent) for name in stuck
                ]
                for n in range(20):
                    assert journal.append("free", f"{n}", 1, urgent=True).seq == 2 * n + 1
                    assert journal.append("free", f"{n}+", 1).seq == 2 * n + 2
                    assert journal.head("free").seq == 2 * n + 2
                assert not any(one.done() for one in waiting)
            assert [one.result().seq for one in waiting] == [1] * len(stuck)


def test_a_no_whose_log_is_held_is_told_soon_and_is_written_when_it_is_free(
    conninfo: str, monkeypatch
) -> None:
    monkeypatch.setattr(postgres, "NO_WAITS", 0.05)
    with ConsentStore(PostgresJournal(conninfo, patience=60), clock=lambda: later(2)) as store:
        granted(store)
        with held(conninfo, KEY.subject):
            ended = store.withdraw(KEY.subject, KEY.scope)
            assert not ended.durable
            assert not store.permits(KEY)
            others = ConsentStore(PostgresJournal(conninfo), clock=lambda: later(2))
            with others:
                assert others.withdraw("p-2", KEY.scope).durable
    assert len(journal_of(conninfo, KEY.subject)) == 3


def journal_of(conninfo: str, stream: str):
    with closing(PostgresJournal(conninfo)) as journal:
        return journal.load(stream)


def test_a_program_that_stands_still_while_it_writes_loses_its_turn(
    conninfo: str, monkeypatch
) -> None:
    monkeypatch.setattr(postgres, "STOPPED", "100ms")
    stands, go_on, write = threading.Event(), threading.Event(), postgres._write

    def stopped(connection, job):
        if job.id == "stopped":
            stands.set()
            assert go_on.wait(timeout=60)
        return write(connection, job)

    monkeypatch.setattr(postgres, "_write", stopped)
    with (
        closing(PostgresJournal(conninfo, patience=60)) as journal,
        ThreadPoolExecutor(1) as pool,
    ):
        first = pool.submit(journal.append, "a", "stopped", 1)
        assert stands.wait(timeout=60)
        assert journal.append("a", "other", 1).seq == 1
        go_on.set()
        with pytest.raises(StoreUnavailableError) as told:
            first.result()
        assert told.value.unsure
        assert [entry.id for entry in journal.load("a")] == ["other"]


def test_eight_threads_that_write_about_one_person_give_up_on_nothing(conninfo: str) -> None:
    with ConsentStore(PostgresJournal(conninfo), clock=lambda: later(9)) as store:

        def write(name: int) -> list[object]:
            events = (Impaired(id=f"{name}-{n}", at=NOON) for n in range(50))
            return [store.record(KEY, event).refused for event in events]

        with ThreadPoolExecutor(8) as pool:
            outcomes = [one for each in pool.map(write, range(8)) for one in each]
        assert outcomes == [None] * 400
        assert len(store.history(KEY.subject)) == 400


def test_a_log_that_someone_holds_is_not_waited_for_for_ever(conninfo: str) -> None:
    journal = PostgresJournal(conninfo, patience=1)
    with psycopg.connect(conninfo) as other:
        other.execute("SELECT pg_advisory_xact_lock(hashtextextended('a', 0))")
        for urgent in (False, True):
            with pytest.raises(StoreUnavailableError, match="holds this log"):
                journal.append("a", "1", 1, urgent=urgent)
        assert journal.append("b", "2", 1).seq == 1  # other persons are not held up
    journal.close()


def test_a_server_that_is_not_there_is_told(tmp_path) -> None:
    with pytest.raises(StoreUnavailableError):
        PostgresJournal(f"host={tmp_path} user=tic", patience=0.1)


def test_a_closed_journal_says_so(conninfo: str) -> None:
    journal = PostgresJournal(conninfo)
    journal.close()
    for act in (lambda: journal.append("a", "1", 1), lambda: journal.load("a")):
        with pytest.raises(StoreUnavailableError, match="closed"):
            act()


def test_what_the_server_quotes_of_a_row_is_not_passed_on(
    journal: PostgresJournal, conninfo: str
) -> None:
    with psycopg.connect(conninfo) as other:
        other.execute("ALTER TABLE tic_entry ADD CHECK (length(body) < 5) NOT VALID")
    with pytest.raises(StoreUnavailableError) as caught:
        journal.append("a", "1", CANARY)
    assert CANARY not in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__
    assert "CheckViolation" in str(caught.value)


def test_a_schema_of_a_newer_version_is_refused(journal: PostgresJournal, conninfo: str) -> None:
    with psycopg.connect(conninfo) as other:
        other.execute("INSERT INTO tic_schema VALUES (9)")
    with pytest.raises(SchemaError, match="newer tic"):
        PostgresJournal(conninfo)


def test_an_older_schema_is_brought_up_and_keeps_its_chain(
    journal: PostgresJournal, conninfo: str
) -> None:
    written = [journal.append("a", f"{n}", n) for n in range(3)]
    later = (*POSTGRES, "CREATE TABLE extra (x text); ALTER TABLE tic_entry ADD COLUMN y text;")
    broken = (*later, "CREATE TABLE more (x text); CREATE TABLE tic_entry (x text);")

    with psycopg.connect(conninfo) as other:
        postgres._migrate(other, later)
        postgres._migrate(other, later)
        with pytest.raises(psycopg.Error):
            postgres._migrate(other, broken)
    with psycopg.connect(conninfo) as other:
        assert other.execute("SELECT max(version) FROM tic_schema").fetchone() == (len(later),)
        assert other.execute("SELECT to_regclass('more')").fetchone() == (None,)
    assert journal.load("a") == tuple(written)
