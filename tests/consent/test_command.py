"""`tic-care consent`: table, history and check, on journals, exports and damaged files."""

import json
import sqlite3
from contextlib import closing

import pytest
from attrs import asdict
from tests.consent.builders import MINUTE, NOTES, when
from tests.consent.histories import PATHS
from tests.storage.along import Along

from tic.cli import consent_log
from tic.cli.main import main
from tic.consent import STANDARD_POLICY, Cell, Key, Scope, Withdraw, step
from tic.consent.pages import table_page
from tic.consent.picture import svg
from tic.storage import SqliteJournal, SqliteKeys
from tic.storage.known import Known
from tic.storage.sealing import Sealed
from tic.storage.snapshot import snapshot_of
from tic.storage.sqlite_file import entries_of

MAIL = Scope(action="send", purpose="news", data="address", recipient="service")


def record(store, subject="p-1", scope=NOTES, path=("GRANTED", "QUIET"), mark="e"):
    cell, key = Cell(), Key(subject=subject, scope=scope)
    for count, make in enumerate(PATHS[path]):
        event = make(cell, f"{mark}{count}", when().latest)
        cell = step(cell, event, STANDARD_POLICY).after
        assert store.record(key, event).refused is None


@pytest.fixture
def journal(tmp_path):
    path = tmp_path / "consent.db"
    store = Along(SqliteJournal(path))
    record(store)
    record(store, scope=MAIL, path=("WITHDRAWN", "QUIET"), mark="m")
    record(store, subject="p-2", path=("PROVISIONAL", "IDLE"), mark="p")
    store.close()
    return path


@pytest.fixture
def lines(journal, tmp_path):
    """The entries of the journal as JSON lines."""
    opened = SqliteJournal(journal)
    page = tmp_path / "log.jsonl"
    entries = [entry for name in opened.streams() for entry in opened.load(name)]
    opened.close()
    page.write_text("".join(json.dumps(asdict(entry)) + "\n" for entry in entries))
    return page


def test_the_table_and_the_picture_are_those_of_the_library(capsys):
    assert main(["consent", "table"]) == 0
    assert capsys.readouterr().out == table_page()
    assert main(["consent", "table", "--svg"]) == 0
    assert capsys.readouterr().out == svg()
    assert main(["consent", "table", "--reasons"]) == 0
    assert "`consent.cool-down`" in capsys.readouterr().out


@pytest.mark.parametrize("form", ["journal", "lines"])
def test_a_history_is_told_in_plain_words(request, form, capsys):
    path = request.getfixturevalue(form)
    assert main(["consent", "log", str(path), "--explain", "--subject", "p-1"]) == 0
    told = capsys.readouterr().out
    assert "2030-01-01 12:00 UTC  They said yes. This permits until 2030-06-30 12:00 UTC." in told
    assert "They took their yes back. Nothing is permitted." in told
    assert "action read, purpose support" in told
    assert "What would change it" in told
    assert "p-2" not in told
    assert main(["consent", "log", str(path)]) == 0
    out = capsys.readouterr().out
    assert "  2030-01-01T12:00:00.000Z yes p1\n" in out


def test_a_moment_in_doubt_is_printed_as_its_interval(tmp_path, capsys):
    store = Along(SqliteJournal(tmp_path / "log.db"))
    key = Key(subject="p-1", scope=NOTES)
    store.record(key, Withdraw(id="w1", at=when(1, doubt=MINUTE)))
    store.close()
    assert main(["consent", "log", str(tmp_path / "log.db")]) == 0
    told = "  2030-01-01T11:59:00.001Z/2030-01-01T12:01:00.001Z withdraw w1\n"
    assert told in capsys.readouterr().out


@pytest.mark.parametrize("form", ["journal", "lines"])
def test_an_unbroken_log_is_said_to_be_unbroken_with_its_head(request, form, capsys):
    path = request.getfixturevalue(form)
    assert main(["consent", "verify", str(path)]) == 0
    out = capsys.readouterr().out.splitlines()
    assert len(out) == 2
    assert all("unbroken" in line for line in out)
    head = out[0].rsplit(" ", 1)[1]
    assert main(["consent", "verify", str(path), "--subject", "p-1", "--head", head]) == 0


def damaged(page, change):
    entries = [json.loads(line) for line in page.read_text().splitlines()]
    page.write_text("".join(json.dumps(entry) + "\n" for entry in change(entries)))
    return page


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda log: [log[0], log[0] | {"seq": 2}, *log[1:]], "duplicate_id"),
        (lambda log: [log[0], *log[2:]], "gap"),
        (lambda log: [log[1], log[0], *log[2:]], "gap"),
        (
            lambda log: [log[0] | {"body": log[0]["body"].replace('"ask"', '"no"')}, *log[1:]],
            "edited",
        ),
        (lambda log: [log[0] | {"body": "{}"}, *log[1:]], "unreadable"),
        (lambda log: [log[0] | {"body": "not json"}, *log[1:]], "malformed"),
    ],
)
def test_a_damaged_log_is_told_with_its_place(lines, change, code, capsys):
    assert main(["consent", "verify", str(damaged(lines, change))]) == 1
    assert f": {code}: " in capsys.readouterr().out
    assert main(["consent", "log", str(lines)]) in (0, 2)
    assert "damaged" in capsys.readouterr().err


def test_a_snapshot_of_what_was_never_said_is_told(journal, capsys):
    """Its links are right: whoever can write to the file wrote it at the end."""
    with closing(SqliteJournal(journal)) as opened:
        ends = opened.load("p-1")
        page = snapshot_of(Known(head=ends[-1].head))  # nothing was ever withdrawn
        opened.append("p-1", "snapshot:0", {"version": 2, "snapshot": page})
    assert main(["consent", "verify", str(journal)]) == 1
    out = capsys.readouterr().out
    assert f"p-1: entry {ends[-1].seq + 1}: contradicts: " in out
    assert "p-2: unbroken" in out


def test_a_cut_log_shows_only_against_the_head_on_a_receipt(lines, capsys):
    main(["consent", "verify", str(lines), "--subject", "p-1"])
    head = capsys.readouterr().out.strip().rsplit(" ", 1)[1]
    cut = damaged(lines, lambda log: [one for one in log if f"{one['seq']}:{one['link']}" != head])
    assert main(["consent", "verify", str(cut), "--subject", "p-1"]) == 0
    assert main(["consent", "verify", str(cut), "--subject", "p-1", "--head", head]) == 1
    assert "truncated" in capsys.readouterr().out


def test_sealed_events_are_read_with_their_keys_only(tmp_path, capsys):
    path, keys = tmp_path / "sealed.db", tmp_path / "keys.db"
    with closing(SqliteKeys(keys)) as sealing:
        store = Along(SqliteJournal(path), envelope=Sealed(sealing))
        record(store)
        store.close()
    assert main(["consent", "verify", str(path)]) == 0
    assert main(["consent", "log", str(path), "--explain"]) == 0
    out = capsys.readouterr().out
    assert "3 sealed entries" in out
    assert "yes" not in out.replace("--keys", "")
    opened = ["--keys", str(keys), "--subject", "p-1"]
    assert main(["consent", "log", str(path), "--explain", *opened]) == 0
    assert "They said yes." in capsys.readouterr().out
    assert main(["consent", "log", str(path), "--keys", str(keys), "--subject", "p-9"]) == 2


@pytest.mark.parametrize(
    "words",
    [
        ["verify", "missing.db"],
        ["verify", "empty"],
        ["verify", "text"],
        ["verify", "list"],
        ["verify", "types"],
        ["verify", "deep"],
        ["verify", "not.db"],
        ["verify", "."],
        ["log", "log.jsonl", "--subject", "nobody"],
        ["log", "log.jsonl", "--keys", "missing"],
        ["log", "log.jsonl", "--policy", "text"],
        ["verify", "log.jsonl", "--head", "1"],
        ["verify", "log.jsonl", "--head", "x:" + "0" * 64],
    ],
)
def test_what_cannot_be_read_is_2_and_a_sentence(lines, words, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    first = json.loads(lines.read_text().splitlines()[0])
    for name, text in {
        "empty": "",
        "text": "I told him everything",
        "list": "[]\n",
        "types": json.dumps(first | {"seq": "1"}) + "\n",
        "deep": "[" * 100_000,
        "not.db": "SQLite format 3\x00 and then nothing of the kind",
    }.items():
        (tmp_path / name).write_text(text)
    assert main(["consent", *words]) == 2
    told = capsys.readouterr()
    assert told.err.startswith("tic-care consent: ")
    assert "I told him" not in told.err + told.out


@pytest.mark.parametrize("action", ["verify", "log"])
@pytest.mark.parametrize("alive", [False, True])
def test_looking_at_a_log_changes_nothing_about_it(journal, action, alive, capsys):
    """Whoever checks a log may not be allowed to write beside it, and must not change it."""
    store = SqliteJournal(journal) if alive else None
    if store:
        store.append("p-3", "late", {"x": 1})
    for end in ("-lock", "-turn") if not alive else ():
        journal.with_name(journal.name + end).unlink()
    before = {
        one.name: one.read_bytes() for one in journal.parent.iterdir() if "shm" not in one.name
    }
    assert main(["consent", action, str(journal)]) == (1 if alive and action == "verify" else 0)
    after = {
        one.name: one.read_bytes() for one in journal.parent.iterdir() if "shm" not in one.name
    }
    assert after == before
    assert ("p-3" in capsys.readouterr().out) or not alive or action == "log"
    if store:
        store.close()


def test_a_log_of_a_newer_tic_and_a_file_of_another_program_are_told(journal, tmp_path, capsys):
    other = tmp_path / "other.db"
    for path, change, told in (
        (journal, "PRAGMA user_version=99", "newer tic"),
        (other, "CREATE TABLE x (y)", "another program"),
    ):
        connection = sqlite3.connect(path)
        connection.execute(change)
        connection.close()
        assert main(["consent", "verify", str(path)]) == 2
        assert told in capsys.readouterr().err


def test_one_person_is_checked_without_reading_the_others(tmp_path, monkeypatch):
    """An unreadable neighbour in a file of a million is not even looked at."""
    path = tmp_path / "log.sqlite"
    with closing(SqliteJournal(path)) as journal:
        for stream in ("p-1", "p-2", "p-2"):
            journal.append(stream, f"e{len(journal.load(stream))}", {"erased": True})
    assert {name: len(entries) for name, entries in entries_of(path, "p-2").items()} == {"p-2": 2}
    assert entries_of(path, "p-3") == {}
    read = []
    monkeypatch.setattr(
        consent_log, "entries_of", lambda path, only: read.append(only) or entries_of(path, only)
    )
    list(consent_log.read_log(path, subject="p-1", keys=None))
    assert read == ["p-1"]
