"""A log as a file: it comes back the same or not at all."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.storage.along import Along
from tests.storage.events import KEY, OTHER, granted, later, no, withdraw

from tic.cli.main import main
from tic.consent import Key
from tic.errors import ConflictError, DamagedLogError, InvalidInputError
from tic.storage import (
    Journal,
    MemoryJournal,
    MemoryKeys,
    copy_log,
    flaws,
    read_log,
    write_log,
)
from tic.storage.sealing import Sealed


def filled() -> MemoryJournal:
    journal = MemoryJournal()
    store = Along(journal)
    granted(store)
    store.record(KEY, withdraw(3))
    granted(store, Key(subject="p-2", scope=OTHER))
    store.record(Key(subject="p-2", scope=KEY.scope), no(3))
    return journal


LINES = list(write_log(filled()))


def same(one: Journal, other: Journal) -> bool:
    names = one.streams()
    return names == other.streams() and all(one.load(name) == other.load(name) for name in names)


def test_a_log_comes_back_from_its_file_and_goes_into_any_journal(journal: Journal) -> None:
    source = filled()
    copy_log(read_log(write_log(source)), journal)
    copy_log(source, journal)  # again: nothing is written twice

    assert same(journal, source)
    store = Along(journal)
    assert not store.permits(KEY, at=later(4))
    assert store.permits(Key(subject="p-2", scope=OTHER), at=later(4))
    assert store.cells("p-1") == Along(source).cells("p-1")


def test_a_sealed_log_stays_sealed(journal: Journal) -> None:
    keys = MemoryKeys()
    source = MemoryJournal()
    granted(Along(source, envelope=Sealed(keys)))
    lines = list(write_log(source))
    copy_log(read_log(lines), journal)

    assert "mood" not in "".join(lines)
    assert Along(journal, envelope=Sealed(keys)).permits(KEY, at=later(3))


def test_a_log_is_not_mixed_into_another(journal: Journal) -> None:
    granted(Along(journal))
    with pytest.raises(ConflictError):
        copy_log(filled(), journal)
    assert flaws(journal.load("p-1")) == ()


@given(kept=st.integers(1, len(LINES) - 1))
def test_a_file_that_was_cut_is_refused(kept: int) -> None:
    with pytest.raises(DamagedLogError) as caught:
        read_log(LINES[:kept])
    assert "truncated" in {flaw.code for flaw in caught.value.flaws}


@given(place=st.integers(1, len(LINES) - 1), data=st.data())
def test_a_file_with_an_edited_missing_or_repeated_line_is_refused(
    place: int, data: st.DataObject
) -> None:
    page = json.loads(LINES[place])
    name = data.draw(st.sampled_from(sorted(page)))
    edited = {**page, name: 99 if name == "seq" else "other"}
    line = json.dumps(edited, sort_keys=True, separators=(",", ":"))
    for lines in (
        [*LINES[:place], line, *LINES[place + 1 :]],
        [*LINES[:place], *LINES[place + 1 :]],
        [*LINES[: place + 1], *LINES[place:]],
        [*LINES[:place], LINES[place][:-9], *LINES[place + 1 :]],
    ):
        with pytest.raises(DamagedLogError):
            read_log(lines)


def test_every_flaw_of_a_file_is_told_at_once() -> None:
    lines = [LINES[0], "rubbish", LINES[1].replace("event-", "evxnt-"), "{}", *LINES[3:]]
    with pytest.raises(DamagedLogError) as caught:
        read_log(lines)
    assert {"malformed", "edited", "gap"} <= {flaw.code for flaw in caught.value.flaws}
    assert {flaw.seq for flaw in caught.value.flaws if flaw.code == "malformed"} == {2, 4}


@pytest.mark.parametrize(
    "lines",
    [
        [],
        [""],
        ["{}"],
        ["[" * 100_000],
        ['{"ends":[],"format":"tic-log/2"}'],
        ['{"ends":[["a",["1",""]]],"format":"tic-log/1"}'],
        ['{"ends":[5],"format":"tic-log/1"}'],
        LINES[1:],
        ["x" * 1_000_000],
    ],
    ids=range(9),
)
def test_a_file_that_is_no_log_is_refused(lines: list[str]) -> None:
    with pytest.raises(InvalidInputError):
        read_log(lines)


def test_a_log_longer_than_its_first_line_says_is_refused() -> None:
    first = json.loads(LINES[0])
    first["ends"][0][1] = [2, json.loads(LINES[2])["link"]]
    head = json.dumps(first, sort_keys=True, separators=(",", ":"))
    with pytest.raises(DamagedLogError) as caught:
        read_log([head, *LINES[1:]])
    assert {flaw.code for flaw in caught.value.flaws} == {"longer"}
    with pytest.raises(DamagedLogError):
        read_log([LINES[0].replace("p-2", "p-3"), *LINES[1:]])


def verify(path) -> int:
    return main(["consent", "verify", str(path)])


def test_the_command_checks_a_file_against_its_own_first_line(tmp_path, capsys) -> None:
    path = tmp_path / "log.jsonl"
    path.write_text("".join(LINES))
    assert verify(path) == 0
    assert "unbroken" in capsys.readouterr().out

    for kept in range(1, len(LINES)):
        path.write_text("".join(LINES[:kept]))
        assert verify(path) == 1
        assert "truncated" in capsys.readouterr().out
    path.write_text('{"ends":5}\n')
    assert verify(path) == 2
