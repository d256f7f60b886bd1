"""Erasing a person: nothing can be read any more, and everything can still be verified."""

import base64
import contextlib
import json
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.storage.along import Along
from tests.storage.events import KEY, granted, later, no, withdraw
from tests.storage.test_store import FailingJournal, codes

from tic.consent import Key
from tic.errors import (
    DamagedLogError,
    ErasedError,
    InvalidInputError,
    NotDurableError,
    SchemaError,
    StoreUnavailableError,
)
from tic.storage import Journal, Keys, MemoryJournal, MemoryKeys, SqliteKeys, flaws
from tic.storage.postgres_keys import PostgresKeys
from tic.storage.sealing import Sealed
from tic.storage.wrapping import LocalWrapping

PERSON = "p-canary-7"
PERSONS_KEY = Key(subject=PERSON, scope=KEY.scope)


@pytest.fixture(params=["memory", "sqlite", "postgres"])
def open_keys(request: pytest.FixtureRequest, tmp_path: Path):
    """A function that opens the same keys again and again, as other processes and machines do."""
    opened: list[SqliteKeys | PostgresKeys] = []
    shared, master = MemoryKeys(), os.urandom(64)
    if request.param == "postgres":
        conninfo = request.getfixturevalue("server").fresh()

    def opener() -> Keys:
        match request.param:
            case "memory":
                return shared
            case "sqlite":
                opened.append(SqliteKeys(tmp_path / "keys.sqlite"))
            case "postgres":
                opened.append(PostgresKeys(conninfo, wrapping=LocalWrapping(master)))
        return opened[-1]

    yield opener
    for keys in opened:
        keys.close()


def test_a_key_is_made_once_and_is_gone_for_everyone(open_keys: Callable[[], Keys]) -> None:
    one, two = open_keys(), open_keys()
    assert one.find(PERSON) is None
    key = one.make(PERSON)
    assert two.make(PERSON) == two.find(PERSON) == key
    assert len(key.secret) == 64
    assert two.make("other").secret != key.secret
    assert key.secret.hex() not in repr(key)
    assert str(key.secret) not in repr(key)

    for _ in range(2):
        two.destroy(PERSON)
        assert one.find(PERSON) is None
    assert one.make(PERSON).stream != key.stream


def test_nothing_of_a_destroyed_key_stays_in_any_file(tmp_path: Path) -> None:
    keys = SqliteKeys(tmp_path / "keys.sqlite")
    for n in range(30):
        keys.make(f"p-{n}")
    key = keys.make(PERSON)

    def found() -> bool:
        raw = b"".join(file.read_bytes() for file in tmp_path.iterdir())
        return key.secret in raw or PERSON.encode() in raw or key.stream.encode() in raw

    assert found()
    keys.destroy(PERSON)
    assert not found()
    keys.close()
    assert (tmp_path / "keys.sqlite").stat().st_mode & 0o077 == 0


def test_keys_that_cannot_be_read_are_told(tmp_path: Path) -> None:
    with pytest.raises(StoreUnavailableError):
        SqliteKeys(tmp_path / "none" / "keys.sqlite")
    (tmp_path / "text").write_bytes(b"no database" * 100)
    with pytest.raises(StoreUnavailableError):
        SqliteKeys(tmp_path / "text")
    keys = SqliteKeys(tmp_path / "keys.sqlite")
    keys.close()
    with contextlib.closing(sqlite3.connect(tmp_path / "keys.sqlite")) as raw:
        raw.execute("PRAGMA user_version=2")
    with pytest.raises(SchemaError):
        SqliteKeys(tmp_path / "keys.sqlite")
    with pytest.raises(StoreUnavailableError):
        keys.find(PERSON)


def test_a_sealed_log_says_nothing_about_the_person(journal: Journal) -> None:
    sealed = Sealed(MemoryKeys())
    store = Along(journal, envelope=sealed)
    granted(store, PERSONS_KEY)

    # With their marks or long enough that chance does not write them.
    words = {PERSON, '"mood"', "support", "sha256", '"yes"', '"web"'}
    told = set()
    for stream in journal.streams():
        for entry in journal.load(stream):
            (text,) = json.loads(entry.body).values()
            kept = f"{entry.stream} {entry.id} {base64.b64decode(text).decode('latin-1')}"
            assert not {word for word in words if word in kept}
            said = json.dumps(sealed.open(PERSON, entry))
            told |= {word for word in words if word in said}
    assert told == words - {PERSON}


def test_erasing_closes_at_once_and_leaves_a_chain_nobody_can_read(
    open_journal: Callable[[], Journal], open_keys: Callable[[], Keys]
) -> None:
    journal = open_journal()
    store = Along(journal, envelope=Sealed(open_keys()))
    granted(store, PERSONS_KEY)
    granted(store)
    head = store.head(PERSON)
    (stream,) = (name for name in journal.streams() if journal.head(name) == head)
    secret_of_another = open_keys().find("p-1")

    store.erase(PERSON)
    assert open_keys().find(PERSON) is None
    store.erase(PERSON)  # asked twice

    entries = journal.load(stream)
    assert flaws(entries, known=head) == ()
    assert [entry.body for entry in entries][2:] == ['{"erased":true}']
    for one in (store, Along(open_journal(), envelope=Sealed(open_keys()))):
        assert not one.permits(PERSONS_KEY, at=later(3))
        assert one.history(PERSON) == ()
        assert one.cells(PERSON) == {}
        assert one.permits(KEY, at=later(3))
    assert open_keys().find("p-1") == secret_of_another
    with pytest.raises(ErasedError):
        Sealed(open_keys()).open(PERSON, entries[0])


def test_whoever_comes_back_begins_anew(open_keys: Callable[[], Keys]) -> None:
    journal = MemoryJournal()
    store = Along(journal, envelope=Sealed(open_keys()))
    granted(store, PERSONS_KEY)
    store.erase(PERSON)
    granted(store, PERSONS_KEY, minute=60)

    assert len(store.history(PERSON)) == 2
    assert len(journal.streams()) == 2


def test_what_lies_in_the_clear_cannot_be_erased_and_it_says_so() -> None:
    store = Along(MemoryJournal())
    with pytest.raises(InvalidInputError, match="Sealed"):
        store.erase(PERSON)


class FailingKeys(MemoryKeys):
    def __init__(self) -> None:
        super().__init__()
        self.reachable = True

    def find(self, subject: str):
        if not self.reachable:
            raise StoreUnavailableError("keys: locked")
        return super().find(subject)

    def make(self, subject: str):
        self.find(subject)
        return super().make(subject)

    def destroy(self, subject: str) -> None:
        self.find(subject)
        super().destroy(subject)


def test_keys_that_cannot_be_reached_deny_and_a_no_is_kept() -> None:
    keys, journal = FailingKeys(), MemoryJournal()
    store = Along(journal, envelope=Sealed(keys), patience=0.05)
    granted(store)
    keys.reachable = False
    assert codes(store.permits(KEY, at=later(3))) == ["storage.unreachable"]
    with pytest.raises(NotDurableError):
        store.record(KEY, withdraw(3))
    keys.reachable = True
    store.close()

    assert not store.permits(KEY, at=later(4))
    assert not Along(journal, envelope=Sealed(keys)).permits(KEY, at=later(4))


def test_erasing_that_cannot_be_finished_is_in_force_and_told() -> None:
    keys, journal = FailingKeys(), FailingJournal()
    store = Along(journal, envelope=Sealed(keys), patience=0.05)
    granted(store)
    journal.writable = False
    with pytest.raises(NotDurableError):
        store.erase("p-1")
    assert codes(store.permits(KEY, at=later(3))) == ["consent.closed"]
    with pytest.raises(ErasedError):
        store.cells("p-1")

    journal.writable = True
    store.close()
    assert keys.find("p-1") is None
    assert store.unwritten == 0


def test_an_erasure_cut_off_by_a_crash_is_finished_by_the_next_reader() -> None:
    keys, journal = MemoryKeys(), MemoryJournal()
    store = Along(journal, envelope=Sealed(keys))
    granted(store)
    key = keys.find("p-1")
    store._envelope.destroy = lambda subject: None  # the process ends before the key does
    store.erase("p-1")
    assert keys.find("p-1") == key

    after = Along(journal, envelope=Sealed(keys))
    assert codes(after.permits(KEY, at=later(3))) == ["consent.closed"]
    assert keys.find("p-1") is None
    assert codes(after.permits(KEY, at=later(3))) == ["consent.never-answered"]


def test_a_sealed_event_cannot_be_moved_or_changed() -> None:
    keys, journal = MemoryKeys(), MemoryJournal()
    store = Along(journal, envelope=Sealed(keys))
    granted(store)
    stream = keys.find("p-1").stream
    body = journal.load(stream)[1].body
    store.record(KEY, no(3))

    # The sealed yes is written once more under another id, by someone without the key.
    sealed = body.removeprefix('{"sealed":"').removesuffix('"}')
    journal.append(stream, "copied", {"sealed": sealed})
    assert codes(store.permits(KEY, at=later(4))) == ["storage.damaged"]


@pytest.mark.parametrize("payload", [{"sealed": "not base64"}, {"sealed": ""}, {"scope": 1}, 5])
def test_what_was_never_sealed_is_damage_not_an_event(payload) -> None:
    keys, journal = MemoryKeys(), MemoryJournal()
    store = Along(journal, envelope=Sealed(keys))
    granted(store)
    journal.append(keys.find("p-1").stream, "strange", payload)

    assert codes(store.permits(KEY, at=later(3))) == ["storage.damaged"]
    with pytest.raises(DamagedLogError):
        store.history("p-1")


def test_sealing_the_same_event_again_is_recognised() -> None:
    store = Along(MemoryJournal(), envelope=Sealed(MemoryKeys()))
    granted(store)
    end = withdraw()
    for _ in range(2):
        assert store.record(KEY, end).refused is None

    assert len(store.history("p-1")) == 3
