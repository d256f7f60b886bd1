"""Keys in PostgreSQL: what lies in the table opens nothing, and a key service may fail."""

import os
import threading

import psycopg
import pytest
from tests.storage.along import Along
from tests.storage.events import KEY, granted, later
from tests.storage.server import Server

from tic.errors import InvalidInputError, SchemaError, StoreUnavailableError
from tic.storage import MemoryJournal
from tic.storage.postgres_keys import PostgresKeys
from tic.storage.sealing import Sealed
from tic.storage.wrapping import LocalWrapping

MASTER = os.urandom(64)


@pytest.fixture
def conninfo(server: Server) -> str:
    return server.fresh()


class Service:
    """A key service of the test: it counts what it is asked, and fails when it is told to."""

    def __init__(self) -> None:
        self.inner, self.asked, self.up = LocalWrapping(MASTER), 0, True

    def wrap(self, secret: bytes, stream: str) -> bytes:
        return self._counted(self.inner.wrap, secret, stream)

    def unwrap(self, wrapped: bytes, stream: str) -> bytes:
        return self._counted(self.inner.unwrap, wrapped, stream)

    def _counted(self, act, text: bytes, stream: str) -> bytes:
        self.asked += 1
        if not self.up:
            raise OSError(f"no route to {text!r}")
        return act(text, stream)


def rows(conninfo: str) -> list[tuple]:
    with psycopg.connect(conninfo) as connection:
        return connection.execute("SELECT subject, stream, wrapped FROM tic_key").fetchall()


def test_what_lies_in_the_table_opens_nothing(conninfo: str) -> None:
    with PostgresKeys(conninfo, wrapping=LocalWrapping(MASTER)) as keys:
        key = keys.make("p-1")
        [(subject, stream, wrapped)] = rows(conninfo)
        assert (subject, stream) == ("p-1", key.stream)
        assert key.secret not in bytes(wrapped)
        assert len(wrapped) > len(key.secret)  # authenticated


def test_a_key_service_is_asked_once_a_process_and_person(conninfo: str) -> None:
    service = Service()
    with PostgresKeys(conninfo, wrapping=service) as keys:
        keys.make("p-1")
        asked = service.asked
        for _ in range(5):
            assert keys.find("p-1")
        assert service.asked == asked


def test_a_key_service_that_fails_is_told_without_its_words_and_nothing_is_permitted(
    conninfo: str,
) -> None:
    journal = MemoryJournal()
    with PostgresKeys(conninfo, wrapping=LocalWrapping(MASTER)) as keys:
        granted(Along(journal, envelope=Sealed(keys)))
    service = Service()
    service.up = False
    with PostgresKeys(conninfo, wrapping=service) as keys:
        store = Along(journal, envelope=Sealed(keys))
        for act in (keys.find, keys.make):
            with pytest.raises(StoreUnavailableError) as caught:
                act("p-1")
            assert "route" not in str(caught.value)
        assert not store.permits(KEY, at=later(3))
        service.up = True
        assert store.permits(KEY, at=later(3))


def test_an_erasure_on_one_machine_holds_on_another_that_remembers_the_key(conninfo: str) -> None:
    journal = MemoryJournal()
    with (
        PostgresKeys(conninfo, wrapping=LocalWrapping(MASTER)) as here,
        PostgresKeys(conninfo, wrapping=LocalWrapping(MASTER)) as there,
    ):
        one, two = Along(journal, envelope=Sealed(here)), Along(journal, envelope=Sealed(there))
        granted(one)
        assert two.permits(KEY, at=later(3))
        one.erase(KEY.subject)
        assert not two.permits(KEY, at=later(3))
        assert two.history(KEY.subject) == ()
        assert rows(conninfo) == []


def test_a_master_key_is_changed_and_a_wrong_one_opens_nothing(conninfo: str) -> None:
    new = os.urandom(64)
    with PostgresKeys(conninfo, wrapping=LocalWrapping(MASTER)) as keys:
        made = {name: keys.make(name) for name in ("p-1", "p-2")}
    with (
        PostgresKeys(conninfo, wrapping=LocalWrapping(new)) as keys,
        pytest.raises(StoreUnavailableError, match="master key"),
    ):
        keys.find("p-1")
    with PostgresKeys(conninfo, wrapping=LocalWrapping(new, retired=(MASTER,))) as keys:
        assert keys.rewrap() == 2
    with PostgresKeys(conninfo, wrapping=LocalWrapping(new)) as keys:
        assert {name: keys.find(name) for name in made} == made


def test_a_secret_that_was_put_beside_another_name_does_not_open(conninfo: str) -> None:
    with PostgresKeys(conninfo, wrapping=LocalWrapping(MASTER)) as keys:
        keys.make("p-1")
        with psycopg.connect(conninfo) as connection:
            connection.execute("UPDATE tic_key SET stream = 'another'")
        with pytest.raises(StoreUnavailableError):
            keys.find("p-1")


def test_many_who_make_one_key_get_the_same(conninfo: str) -> None:
    with PostgresKeys(conninfo, wrapping=LocalWrapping(MASTER)) as keys:
        made = []
        threads = [threading.Thread(target=lambda: made.append(keys.make("p-1"))) for _ in range(8)]
        for one in threads:
            one.start()
        for one in threads:
            one.join()
    assert len(made) == 8
    assert len({(one.stream, one.secret) for one in made}) == 1


def test_keys_of_a_newer_version_and_keys_that_are_closed_are_told(conninfo: str) -> None:
    with PostgresKeys(conninfo, wrapping=LocalWrapping(MASTER)) as keys:
        pass
    with pytest.raises(StoreUnavailableError, match="closed"):
        keys.find("p-1")
    with psycopg.connect(conninfo) as connection:
        connection.execute("UPDATE tic_key_schema SET version = 9")
    with pytest.raises(SchemaError, match="newer tic"):
        PostgresKeys(conninfo, wrapping=LocalWrapping(MASTER))


@pytest.mark.parametrize("key", [b"", b"x" * 32, "x" * 64, None])
def test_a_master_key_of_another_length_is_refused(key) -> None:
    with pytest.raises(InvalidInputError):
        LocalWrapping(key)
