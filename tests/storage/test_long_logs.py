"""A log of any length is read from its last snapshot on, and a snapshot says nothing of its own."""

import contextlib

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)
from tests.consent.builders import START, event_for
from tests.consent.histories import HISTORIES, POLICY
from tests.storage.events import KEY, OTHER, ask, granted, later, pause, withdraw, yes

from tic.consent import EVENTS, Cell, Key, Moment, Scope, replay, step
from tic.errors import StorageError
from tic.storage import (
    ConsentStore,
    MemoryJournal,
    MemoryKeys,
    canonical,
    parse_canonical,
    person_logs,
    snapshot,
    writing,
)
from tic.storage.chain import chained, flaws
from tic.storage.folding import folded
from tic.storage.known import Known
from tic.storage.payload import Snapshot, read_payload
from tic.storage.sealing import Sealed
from tic.storage.snapshot import known_of, snapshot_of

SCOPES = (KEY.scope, OTHER)


@pytest.fixture(autouse=True)
def often(monkeypatch: pytest.MonkeyPatch) -> None:
    """Snapshots after each five entries, so that short logs are long ones."""
    for module in (snapshot, writing, person_logs):
        monkeypatch.setattr(module, "EVERY", 5)


class Counting(MemoryJournal):
    """Counts the entries that are read."""

    read = 0

    def load(self, stream: str, *, after: int = 0):
        found = super().load(stream, after=after)
        self.read += len(found)
        return found


def store_on(journal, **more) -> ConsentStore:
    return ConsentStore(journal, clock=lambda: later(10_000), **more)


def pauses(store, count: int, start: int = 10) -> None:
    for minute in range(start, start + count):
        store.record(KEY, pause(minute))


@pytest.mark.parametrize("sealed", [False, True])
def test_the_first_answer_about_a_long_log_reads_its_end_only(*, sealed: bool) -> None:
    journal = Counting()
    envelope = Sealed(MemoryKeys()) if sealed else None
    pauses(store_on(journal, envelope=envelope), 200)
    journal.read = 0
    assert not store_on(journal, envelope=envelope).permits(KEY)
    assert 0 < journal.read <= 2 * (5 + 2)


def test_a_click_that_comes_twice_reads_no_history_and_is_told_what_it_did() -> None:
    journal = Counting()
    store = store_on(journal)
    pauses(store, 49)
    clicked = pause(70)
    first = store.record(KEY, clicked)
    journal.read = 0
    again = store_on(journal).record(KEY, clicked)
    assert (again.before, again.after, again.refused) == (first.before, first.after, None)
    assert journal.read <= 4 * (5 + 2)


def test_what_is_known_does_not_grow_with_the_log() -> None:
    store = store_on(MemoryJournal())
    pauses(store, 400)
    cell = store.cell(KEY)
    assert len(cell.noes) <= 64
    assert len(cell.seen) <= 64
    assert len(canonical(snapshot_of(store._log.read(KEY.subject)))) < 20_000


def test_history_and_what_was_said_show_events_only() -> None:
    store = store_on(MemoryJournal())
    pauses(store, 23)
    assert len(store.history(KEY.subject)) == len(store.said(KEY)) == 23
    assert store.head(KEY.subject).seq > 23


def test_a_snapshot_that_was_changed_is_not_believed() -> None:
    """A yes written over what was known when it was paused: the link no longer fits what it says."""
    honest = MemoryJournal()
    store = store_on(honest)
    granted(store)
    known = store._log.read(KEY.subject)  # with a yes
    while not (entries := list(honest.load(KEY.subject)))[-1].id.startswith("snapshot:"):
        pauses(store, 1)
    place = len(entries) - 1
    forged = evolve(known, head=entries[place - 1].head)
    body = canonical({"version": 2, "snapshot": snapshot_of(forged)})
    assert_denied([*entries[:place], evolve(entries[place], body=body)])


def test_a_log_that_lost_the_entry_before_its_snapshot_denies() -> None:
    honest = MemoryJournal()
    store = store_on(honest)
    granted(store)
    while not (entries := list(honest.load(KEY.subject)))[-1].id.startswith("snapshot:"):
        store.record(Key(subject=KEY.subject, scope=OTHER), pause(9))
    assert store_on(honest).permits(KEY)
    assert_denied([*entries[:-2], entries[-1]])


def test_a_forged_snapshot_at_the_end_is_found_when_all_is_read() -> None:
    """Whoever can write entries can write a yes as well; the log then does not add up for `verify`."""
    journal = MemoryJournal()
    store = store_on(journal)
    granted(store)
    yes_then = store._log.read(KEY.subject)
    store.record(KEY, withdraw(9))
    entries = journal.load(KEY.subject)
    forged = snapshot_of(evolve(yes_then, head=entries[-1].head))
    assert flaws(entries) == ()
    tail = [(entry.head, read_payload(parse_canonical(entry.body))) for entry in entries]
    tail.append(
        (chained(entries[-1].head, stream="x", event_id="y", body="0").head, Snapshot(forged))
    )
    with pytest.raises(ValueError, match="amount to"):
        folded(Known(), tail, POLICY)


def assert_denied(entries) -> None:
    journal = MemoryJournal()
    journal._logs[KEY.subject] = list(entries)
    journal._by_id = {(one.stream, one.id): one for one in entries}
    assert not store_on(journal).permits(KEY)
    assert flaws(entries)


def test_a_log_whose_snapshots_are_missing_or_of_another_format_is_read_whole() -> None:
    journal = Counting()
    store = store_on(journal)
    question = ask(1)
    store.record(KEY, question)
    store.record(KEY, yes(question, 2))
    for minute in range(3, 40):
        store.record(Key(subject=KEY.subject, scope=OTHER), pause(minute))
    old = Counting()
    for entry in journal.load(KEY.subject):
        payload = parse_canonical(entry.body)
        if "snapshot" in payload:
            payload = payload | {"snapshot": payload["snapshot"] | {"format": 9}}
        old.append(entry.stream, entry.id, payload)
    assert store_on(old).permits(KEY)
    assert store_on(old).cells(KEY.subject) == store.cells(KEY.subject)


def test_an_id_of_a_snapshot_that_an_event_took_harms_nothing() -> None:
    journal = MemoryJournal()
    store = store_on(journal)
    for n in range(30):
        store.record(KEY, evolve(pause(n), id=f"snapshot:{n}"))
    assert store_on(journal).cells(KEY.subject) == store.cells(KEY.subject)
    assert len(store.history(KEY.subject)) == 30


def test_time_that_was_corrected_is_read_anew_past_every_snapshot() -> None:
    journal = MemoryJournal()
    store = ConsentStore(journal, clock=lambda: later(100_000_000))
    pauses(store, 12)
    store = store_on(journal)
    store.correct_time(KEY.subject)
    pauses(store, 12, start=200)
    assert store_on(journal).cells(KEY.subject) == store.cells(KEY.subject)


@pytest.mark.parametrize("path", HISTORIES)
def test_every_state_survives_a_snapshot(path: str) -> None:
    cell, now = Cell(), START
    for count, make in enumerate(HISTORIES[path]):
        event = make(cell, f"e{count}", now)
        now = event.at.latest
        cell = step(cell, event, POLICY).after
    known = Known(everything=cell, cells={KEY.scope: cell})
    page = parse_canonical(canonical(snapshot_of(known)))
    assert known_of(page) == evolve(known, snapshot=1)


@given(st.data())
def test_a_page_that_was_bent_is_an_error_and_nothing_else(data) -> None:
    path = data.draw(st.sampled_from(sorted(HISTORIES)))
    cell, now = Cell(), START
    for count, make in enumerate(HISTORIES[path]):
        event = make(cell, f"e{count}", now)
        now = event.at.latest
        cell = step(cell, event, POLICY).after
    page = parse_canonical(canonical(snapshot_of(Known(cells={KEY.scope: cell}))))
    bent = data.draw(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists))
    place = page
    for _ in range(data.draw(st.integers(0, 4))):
        inner = list(place.values()) if isinstance(place, dict) else place
        deeper = [one for one in inner if isinstance(one, dict | list) and one]
        if not deeper:
            break
        place = data.draw(st.sampled_from(deeper))
    name = data.draw(
        st.sampled_from(sorted(place) if isinstance(place, dict) else range(len(place)))
    )
    place[name] = bent
    with contextlib.suppress(ValueError, StorageError):
        assert isinstance(known_of(page), Known)


class Lengthening(RuleBasedStateMachine):
    """A store that lives on, beside one that is opened anew at each step, beside a log without snapshots."""

    @initialize()
    def begin(self) -> None:
        self.journal, self.minute, self.count = MemoryJournal(), 0, 0
        self.living = ConsentStore(self.journal, clock=lambda: later(self.minute))

    @rule(
        kind=st.sampled_from(sorted(set(EVENTS) - {"erase"})),
        scope=st.sampled_from(SCOPES),
        by=st.sampled_from([0, 1, 60, 60 * 24 * 40]),
        anew=st.booleans(),
    )
    def something_is_said(self, kind: str, scope: Scope, by: int, *, anew: bool) -> None:
        self.minute += by
        self.count += 1
        key = Key(subject="p-1", scope=scope)
        at = Moment.of(later(self.minute))
        if anew:
            self.living = ConsentStore(self.journal, clock=lambda: later(self.minute))
        event = event_for(EVENTS[kind], self.living.cell(key), f"e{self.count}", at)
        self.living.record(key, event)

    @rule()
    def time_is_corrected(self) -> None:
        self.living.correct_time("p-1")

    @invariant()
    def all_ways_of_reading_agree(self) -> None:
        opened = ConsentStore(self.journal, clock=lambda: later(self.minute))
        bare = [
            (entry.head, said)
            for entry in self.journal.load("p-1")
            if not isinstance(said := read_payload(parse_canonical(entry.body)), Snapshot)
        ]
        told = folded(Known(), bare, POLICY).cells
        assert opened.cells("p-1") == self.living.cells("p-1") == told
        for scope in SCOPES:
            said = opened.said(Key(subject="p-1", scope=scope))
            assert replay(said, POLICY) == opened.cell(Key(subject="p-1", scope=scope))


def test_a_log_read_from_anywhere_says_the_same() -> None:
    run_state_machine_as_test(Lengthening, settings=settings(stateful_step_count=40))
