"""Noes that are in force while they wait for the disk: every one, whatever interrupts."""

import os
import threading
import warnings

import pytest
from tests.storage.along import Along
from tests.storage.events import KEY, NOON, OTHER, granted, later, no, pause, withdraw
from tests.storage.test_store import FailingJournal

from tic.consent import Key
from tic.errors import NotDurableError
from tic.storage import ConsentStore, SqliteJournal
from tic.storage.postgres import PostgresJournal

KEYS = (KEY, Key(subject="p-1", scope=OTHER), Key(subject="p-2", scope=OTHER))


def with_three_that_wait(journal: FailingJournal) -> Along:
    store = Along(journal, patience=0)
    for key in KEYS:
        granted(store, key)
    journal.writable = False
    for key, event in zip(KEYS, (pause(3), no(3), withdraw(3)), strict=True):
        with pytest.raises(NotDurableError):
            store.record(key, event)
    return store


def test_every_one_that_waits_is_applied() -> None:
    store = with_three_that_wait(FailingJournal())
    assert [bool(store.permits(key, at=later(4))) for key in KEYS] == [False, False, False]


def test_every_one_that_waits_is_tried_though_the_first_cannot_be_written() -> None:
    journal = FailingJournal()
    store = with_three_that_wait(journal)
    written = threading.Event()
    append = journal.append

    def one_log_only(stream: str, *words, **options):
        if stream != "p-2":
            raise OSError
        entry = append(stream, *words, **options)
        written.set()
        return entry

    journal.append = one_log_only
    journal.writable = True
    assert written.wait(timeout=30)
    journal.append = append
    store.close()
    assert store.unwritten == 0


def test_it_is_in_force_before_anything_is_read() -> None:
    journal = FailingJournal()
    store = Along(journal)
    granted(store)
    head, seen = journal.head, []

    def slow_head(stream: str):
        journal.head = head
        seen.append(bool(store.permits(KEY, at=later(4))))
        return head(stream)

    journal.head = slow_head
    store.record(KEY, withdraw())
    assert seen == [False]


class Interrupted(BaseException):
    """As KeyboardInterrupt, or the end of a worker."""


def test_what_is_interrupted_is_tried_again_by_a_thread() -> None:
    journal = FailingJournal()
    store = Along(journal)
    granted(store)
    written = threading.Event()

    def interrupt() -> None:
        journal.before_append = written.set
        raise Interrupted

    journal.before_append = interrupt
    with pytest.raises(Interrupted):
        store.record(KEY, withdraw())
    assert not store.permits(KEY, at=later(3))
    assert written.wait(timeout=30)
    store.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
def test_a_process_that_was_forked_writes_its_noes(request, tmp_path, kind: str) -> None:
    """A server that loads the application first and forks its workers then."""
    if kind == "sqlite":
        journal = SqliteJournal(tmp_path / "log.sqlite")
    else:
        journal = PostgresJournal(request.getfixturevalue("server").fresh())
    store = ConsentStore(journal, clock=lambda: NOON)
    granted(store)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # 3.12 warns of threads
        child = os.fork()
    if child == 0:
        code = 1
        try:
            ended = store.withdraw("p-1", KEY.scope)
            code = 0 if ended.durable and not store.permits(KEY) else 2
        finally:
            os._exit(code)
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 0
    assert store.permits(KEY).reasons[0].code == "consent.withdrawn"
    store.close()
