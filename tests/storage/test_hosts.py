"""In a transaction of the host's: a yes goes with it, a no does not, and the outbox is in the same commit."""

import os
import threading

import pytest
from tests.storage import hosts
from tests.storage.along import Along
from tests.storage.events import KEY, ask, granted, later, withdraw, yes

from tic.consent import Impaired
from tic.errors import InvalidInputError, SchemaError, StoreUnavailableError
from tic.integrations.sqlalchemy import SqlAlchemyJournal
from tic.storage import ConsentStore, flaws


@pytest.fixture(params=hosts.HOSTS)
def host(request: pytest.FixtureRequest, tmp_path):
    made = hosts.started(request.param, tmp_path, lambda: request.getfixturevalue("server"))
    yield made
    made.close()


def written(store: ConsentStore) -> None:
    """Wait until the thread that writes noes has written all of them."""
    while store.unwritten:
        os.sched_yield()


def test_a_yes_and_what_the_host_does_for_it_are_one_commit(host) -> None:
    with Along(host.journal) as store, Along(host.other()) as elsewhere:
        question = ask()
        store.record(KEY, question)
        with host.transaction() as note:
            note("kept")
            assert store.record(KEY, yes(question)).refused is None
            assert store.permits(KEY, at=later(2))
        assert elsewhere.permits(KEY, at=later(2))
        assert host.notes() == ["kept"]
        entries = host.journal.load("p-1")
        assert flaws(entries, known=host.journal.head("p-1")) == ()


def test_a_yes_goes_with_the_rollback_and_another_can_follow(host) -> None:
    with Along(host.journal) as store:
        question = ask()
        store.record(KEY, question)
        with host.rolled_back() as note:
            note("gone")
            store.record(KEY, yes(question))
            assert store.permits(KEY, at=later(2))
        assert not store.permits(KEY, at=later(2))
        assert host.notes() == []
        store.record(KEY, yes(question, event_id="another"))
        assert store.permits(KEY, at=later(2))


@pytest.mark.parametrize("how", ["record", "withdraw", "withdraw_all"])
def test_a_no_stands_whatever_becomes_of_the_hosts_transaction(host, how: str) -> None:
    with Along(host.journal) as store, Along(host.other()) as elsewhere:
        granted(store)
        with host.rolled_back() as note:
            note("gone")
            match how:
                case "record":
                    assert store.record(KEY, withdraw()).refused is None
                case "withdraw":
                    assert not store.withdraw("p-1", KEY.scope).durable  # until the commit
                case _:
                    assert not store.withdraw_all("p-1").durable
            assert not store.permits(KEY, at=later(3))
            assert store.unwritten == 1
        assert not store.permits(KEY, at=later(3))
        written(store)
        assert not elsewhere.permits(KEY, at=later(3))
        assert host.notes() == []
        assert [one.event.name for one in elsewhere.history("p-1")] == ["ask", "yes", "withdraw"]


def test_a_no_that_is_committed_is_written_once(host) -> None:
    with Along(host.journal) as store:
        granted(store)
        with host.transaction():
            store.record(KEY, withdraw())
        written(store)
        assert [one.event.name for one in store.history("p-1")] == ["ask", "yes", "withdraw"]


def test_a_doubt_that_was_rolled_back_denies_until_it_is_written(host) -> None:
    with Along(host.journal) as store:
        granted(store)
        hard = Impaired(id="hard", at=later(2))
        with host.rolled_back():
            store.record(KEY, hard)
            store.permits(KEY, at=later(3))
        assert [one.code for one in store.permits(KEY, at=later(3)).reasons] == ["storage.behind"]
        store.record(KEY, hard)
        assert [one.code for one in store.permits(KEY, at=later(3)).reasons] == ["consent.paused"]


def test_the_outbox_is_in_the_same_commit(host) -> None:
    with Along(host.journal) as store:
        host.journal.subscribe("recorder")
        question = ask()
        store.record(KEY, question)
        [first] = store.undelivered()
        with host.rolled_back():
            store.record(KEY, yes(question))
        assert store.undelivered() == (first,)
        with host.transaction():
            store.record(KEY, yes(question))
        [second] = store.undelivered()
        assert second.seq > first.seq


def test_what_fails_in_it_leaves_the_hosts_transaction_whole(host) -> None:
    with Along(host.journal) as store:
        granted(store)
        with host.transaction() as note:
            with pytest.raises(Exception, match="event_id"):
                host.journal.append("p-1", store.history("p-1")[0].event.id, {"other": 1})
            note("kept")
        assert host.notes() == ["kept"]


def test_many_threads_make_one_gapless_chain(host) -> None:
    def write(writer: int) -> None:
        for n in range(5):
            while True:
                try:
                    host.journal.append("a", f"{writer}-{n}", n)
                    break
                except StoreUnavailableError:  # a file that stays locked for SQLite's own time
                    continue

    threads = [threading.Thread(target=write, args=(writer,)) for writer in range(4)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    entries = host.journal.load("a")
    assert len(entries) == 20
    assert flaws(entries) == ()


def test_the_hosts_settings_are_as_they_were(host) -> None:
    if host.journal._database.dialect != "postgresql":
        return
    with host.transaction():
        with host.journal._database.transaction() as run:
            before = run("SELECT current_setting('lock_timeout')")
        host.journal.append("a", "1", 1)
        with host.journal._database.transaction() as run:
            assert run("SELECT current_setting('lock_timeout')") == before


def test_tables_of_another_version_are_refused_and_migrating_twice_is_no_error(host) -> None:
    host.journal.migrate()
    host.journal.append("a", "1", 1)
    with host.journal._database.transaction() as run:
        run("INSERT INTO tic_schema VALUES (%s)", 99)
    with pytest.raises(SchemaError, match="migrate"):
        host.other().append("a", "2", 2)
    with pytest.raises(SchemaError, match="newer"):
        host.journal.migrate()


def test_no_program_can_change_what_was_written(host) -> None:
    host.journal.append("a", "1", 1)
    for statement in ("UPDATE tic_entry SET body = '0'", "DELETE FROM tic_entry"):
        with pytest.raises(StoreUnavailableError), host.journal._database.transaction() as run:
            run(statement)
    assert len(host.journal.load("a")) == 1


def test_a_commit_that_does_not_wait_for_the_disk_is_refused(tmp_path) -> None:
    host = hosts.started("sqlalchemy-sqlite", tmp_path, None)
    with host.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA synchronous=OFF")
        with host.journal.within(connection), pytest.raises(StoreUnavailableError, match="FULL"):
            host.journal.append("a", "1", 1)
    host.close()


@pytest.mark.parametrize("engine", [None, "sqlite://"])
def test_what_is_no_engine_or_session_is_refused(engine, tmp_path) -> None:
    with pytest.raises(InvalidInputError):
        SqlAlchemyJournal(engine)
    host = hosts.started("sqlalchemy-sqlite", tmp_path, None)
    with pytest.raises(InvalidInputError), host.journal.within(engine):
        pass
    host.close()
