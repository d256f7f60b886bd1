"""What was acknowledged is there after any end: of the process, of the power, of the server."""

import contextlib
import os
import signal
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from tests.storage.server import Server

from tic.errors import StoreUnavailableError
from tic.storage import Journal, SqliteJournal, flaws
from tic.storage.postgres import PostgresJournal

HERE = Path(__file__).parent


def run(script: str, *words: object) -> list[str]:
    return [sys.executable, str(HERE / script), *map(str, words)]


def missing(journal: Journal, acknowledged: set[str]) -> set[str]:
    """Return the acknowledged ids that are gone, having checked that every chain is whole."""
    found: set[str] = set()
    for stream in journal.streams():
        entries = journal.load(stream)
        assert flaws(entries, known=journal.head(stream)) == ()
        found |= {entry.id for entry in entries}
    return acknowledged - found


@pytest.mark.parametrize("acks", [1, 2, 5, 11, 40, 90])
def test_killed_while_writing(tmp_path: Path, acks: int) -> None:
    path = tmp_path / "log.sqlite"
    acknowledged: set[str] = set()
    for name in ("first", "second"):  # the second starts on what the first one's death left
        with subprocess.Popen(run("writing.py", path, name), stdout=subprocess.PIPE) as process:
            for _ in range(acks):
                acknowledged.add(process.stdout.readline().decode().strip())
            os.kill(process.pid, signal.SIGKILL)
            # A last line may be cut short by the kill; it was not read as acknowledged.
            rest = process.stdout.read().decode()
            acknowledged |= set(rest.split("\n")[:-1])

    journal = SqliteJournal(path)
    assert missing(journal, acknowledged) == set()
    assert journal.append("stream 0", "after", 1).seq > 1
    journal.close()
    with contextlib.closing(sqlite3.connect(path)) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_the_power_cut_at_every_sync_and_every_acknowledgement(tmp_path: Path) -> None:
    appends = 40
    subprocess.run(run("power_cut.py", tmp_path, appends), check=True)

    cuts = list(tmp_path.glob("cut-*"))
    assert len(cuts) >= 2 * appends
    for cut in cuts:
        acknowledged = set((cut / "acknowledged").read_text().split())
        journal = SqliteJournal(cut / "log.sqlite")
        try:
            assert missing(journal, acknowledged) == set(), cut.name
        finally:
            journal.close()


def test_the_server_killed_while_writing() -> None:
    server = Server()
    acknowledged: set[str] = set()
    enough, dead = threading.Event(), threading.Event()
    try:
        conninfo = server.fresh()
        writing, journal = PostgresJournal(conninfo, patience=1), PostgresJournal(conninfo)

        def write(writer: int) -> None:
            n = 0
            while not dead.is_set():
                event_id = f"{writer}-{n}"
                with contextlib.suppress(StoreUnavailableError):
                    writing.append(f"stream {n % 3}", event_id, {"n": n}, urgent=writer == 0)
                    acknowledged.add(event_id)
                n += 1
                if n > 25:
                    enough.set()

        threads = [threading.Thread(target=write, args=(writer,)) for writer in range(3)]
        for thread in threads:
            thread.start()
        enough.wait(timeout=60)
        server.kill()
        dead.set()
        for thread in threads:
            thread.join()
        server.start()

        assert len(acknowledged) > 25
        assert missing(journal, acknowledged) == set()
        # A journal from before the crash goes on, and a write that was cut off can be repeated.
        assert journal.append("stream 0", "after", 1, urgent=True).id == "after"
        assert journal.append("stream 0", "0-0", {"n": 0}).seq >= 1
        journal.close()
        writing.close()
    finally:
        server.remove()
