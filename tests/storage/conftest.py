"""The journals that every conformance test runs against."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.storage.server import Server

from tic.storage import Journal, MemoryJournal, SqliteJournal
from tic.storage.postgres import PostgresJournal


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    started = Server()
    yield started
    started.remove()


@pytest.fixture(params=["memory", "sqlite", "postgres"])
def open_journal(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Callable[[], Journal]]:
    """A function that opens the same log again and again (memory: one and the same journal)."""
    opened: list[Journal] = []
    match request.param:
        case "memory":
            shared = MemoryJournal()

            def make() -> Journal:
                return shared
        case "sqlite":

            def make() -> Journal:
                return SqliteJournal(tmp_path / "log.sqlite")
        case "postgres":
            conninfo = request.getfixturevalue("server").fresh()

            def make() -> Journal:
                return PostgresJournal(conninfo, size=3)

    def opener() -> Journal:
        opened.append(make())
        return opened[-1]

    yield opener
    for journal in opened:
        journal.close()


@pytest.fixture
def journal(open_journal: Callable[[], Journal]) -> Journal:
    return open_journal()
