"""Whoever runs something on a yes hears of its end: from this process at once, from any other once, and until it is heard."""

import threading
from collections.abc import Callable

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from tests.storage.events import KEY, granted, later, pause, withdraw

from tic.errors import (
    ConflictError,
    DuplicateEventError,
    InvalidInputError,
    NotDurableError,
    StoreUnavailableError,
)
from tic.storage import (
    AsyncConsentStore,
    Change,
    ConsentStore,
    Delivery,
    Journal,
    MemoryJournal,
    MemoryKeys,
    SqliteKeys,
)
from tic.storage.sealing import Sealed

NEVER_BY_ITSELF = 3600.0  # seconds between two looks: what is heard sooner was told


def store_on(journal, **more) -> ConsentStore:
    return ConsentStore(journal, clock=lambda: later(10), **more)


# --- every journal -------------------------------------------------------------------------------


def test_an_entry_leaves_a_line_for_each_receiver_of_then(journal: Journal) -> None:
    journal.append("a", "1", 1)
    for name in ("recorder", "recorder", "mail"):
        journal.subscribe(name)
    assert journal.receivers() == ("mail", "recorder")
    assert journal.due("recorder") == ()

    journal.append("a", "2", 1)
    journal.append("a", "3", 1, urgent=True)
    journal.append("b", "1", 1)
    assert set(journal.due("mail")) == {Delivery("mail", "a", 3), Delivery("mail", "b", 1)}
    assert {one.stream for one in journal.due("recorder")} == {"a", "b"}
    assert journal.due("nobody") == ()

    journal.unsubscribe("mail")
    assert journal.due("mail") == ()
    assert journal.receivers() == ("recorder",)
    journal.subscribe("mail")
    assert journal.due("mail") == ()


def test_what_was_not_written_leaves_no_line(journal: Journal) -> None:
    journal.append("a", "1", 1)
    journal.subscribe("recorder")
    with pytest.raises(ConflictError):
        journal.append("a", "2", 1, after=7)
    with pytest.raises(DuplicateEventError):
        journal.append("a", "1", 2)
    journal.append("a", "1", 1)  # again, and no second event
    assert journal.due("recorder") == ()


def test_a_line_goes_when_it_is_taken_unless_it_is_newer(journal: Journal) -> None:
    journal.subscribe("recorder")
    journal.append("a", "1", 1)
    (first,) = journal.due("recorder")
    journal.settle(first, delivered=False)
    assert journal.due("recorder") == (Delivery("recorder", "a", 1, tries=1),)

    journal.append("a", "2", 1)
    for delivered in (True, False):
        journal.settle(first, delivered=delivered)
        assert journal.due("recorder") == (Delivery("recorder", "a", 2, tries=0),)
    journal.settle(journal.due("recorder")[0], delivered=True)
    assert journal.due("recorder") == ()
    journal.settle(first, delivered=False)
    assert journal.due("recorder") == ()


def test_what_fails_does_not_stand_before_the_rest(journal: Journal) -> None:
    journal.subscribe("recorder")
    journal.append("a", "1", 1)
    journal.settle(journal.due("recorder")[0], delivered=False)
    journal.append("b", "1", 1)
    assert [one.stream for one in journal.due("recorder")] == ["b", "a"]


def test_a_withdrawal_in_one_process_is_heard_in_another(
    open_journal: Callable[[], Journal],
) -> None:
    recorder, web = store_on(open_journal()), store_on(open_journal())
    granted(web)
    heard: list[tuple[Change, bool]] = []
    recorder.on_change(
        "recorder",
        lambda change: heard.append((change, bool(recorder.permits(KEY)))),
        every=NEVER_BY_ITSELF,
    )
    web.withdraw(KEY.subject, KEY.scope)
    assert [one.receiver for one in web.undelivered()] == ["recorder"]
    assert recorder.deliver() == 1
    assert heard == [(Change("p-1", "p-1", 3), False)]
    assert web.undelivered() == ()
    assert recorder.deliver() == 0


# --- the store -----------------------------------------------------------------------------------


class Full(MemoryJournal):
    """A disk that is full while `full`."""

    full = False

    def append(self, *args, **more):
        if self.full:
            raise StoreUnavailableError("full")
        return super().append(*args, **more)


def test_a_no_is_heard_before_it_is_on_disk() -> None:
    journal = Full()
    store, heard = store_on(journal, patience=0.1), threading.Event()
    granted(store)
    store.on_change("recorder", lambda change: change.seq or heard.set(), every=NEVER_BY_ITSELF)
    journal.full = True
    assert not store.withdraw(KEY.subject, KEY.scope).durable
    assert heard.wait(timeout=30)
    with pytest.raises(NotDurableError):
        store.close()


def test_what_another_process_wrote_is_looked_for_by_itself() -> None:
    journal, heard = MemoryJournal(), threading.Event()
    with store_on(journal) as store:
        granted(store)
        store.on_change("recorder", lambda _: heard.set(), every=0.01)
        journal.append("p-1", "elsewhere", 1)
        assert heard.wait(timeout=30)


def test_a_receiver_that_fails_is_told_again_and_stops_nobody() -> None:
    store, calls, others = store_on(MemoryJournal()), [], []

    def fails(change: Change) -> None:
        calls.append(change)
        raise OSError("no connection to the recorder")

    granted(store)
    store._outbox._run = lambda every: None  # only what is asked for here
    store.on_change("recorder", fails, every=NEVER_BY_ITSELF)
    store.on_change("mail", others.append, every=NEVER_BY_ITSELF)
    assert store.record(KEY, withdraw()).refused is None
    for tries in range(3):
        assert store.deliver() == (1 if tries == 0 else 0)
        (line,) = store.undelivered()
        assert (line.receiver, line.stream, line.tries) == ("recorder", "p-1", tries + 1)
    assert others == [Change("p-1", "p-1", None), Change("p-1", "p-1", 3)]
    assert calls == [Change("p-1", "p-1", None), Change("p-1", "p-1", 3)] * 3

    store.forget_receiver("recorder")
    assert store.undelivered() == ()
    store.record(KEY, withdraw(3))
    store.deliver()
    assert len(calls) == 6


@pytest.mark.parametrize("kind", [MemoryKeys, SqliteKeys])
def test_an_erasure_is_told_by_the_name_of_the_log(tmp_path, kind) -> None:
    keys = kind() if kind is MemoryKeys else SqliteKeys(tmp_path / "keys.sqlite")
    store, heard = store_on(MemoryJournal(), envelope=Sealed(keys)), []
    granted(store)
    stream = store.stream(KEY.subject)
    store._outbox._run = lambda every: None
    store.on_change("recorder", heard.append)
    store.record(KEY, pause())
    store.deliver()
    assert heard[-1] == Change(stream, KEY.subject, 3)
    store.erase(KEY.subject)
    store.deliver()
    assert heard[-1] == Change(stream, None, 4)
    assert store.stream(KEY.subject) is None


@pytest.mark.parametrize("name", ["", "a\nb", "x" * 201, 7])
def test_a_receiver_has_a_name(name) -> None:
    with pytest.raises(InvalidInputError, match="name: expected"):
        store_on(MemoryJournal()).on_change(name, print)


async def _told(store: AsyncConsentStore) -> bool:
    heard = threading.Event()
    await store.on_change("recorder", lambda _: heard.set(), every=NEVER_BY_ITSELF)
    await store.withdraw(KEY.subject, KEY.scope)
    await store.deliver()
    assert await store.undelivered() == ()
    await store.forget_receiver("recorder")
    return heard.is_set()


def test_the_store_of_asyncio_tells_too() -> None:
    import asyncio

    async def main() -> None:
        async with AsyncConsentStore(store_on(MemoryJournal())) as store:
            assert await _told(store)

    asyncio.run(main())


class Told(RuleBasedStateMachine):
    """Two processes write, two receivers fail at will; the oracle is a set of who has not been told of whom."""

    def __init__(self) -> None:
        super().__init__()
        self.journal = MemoryJournal()
        self.stores = [store_on(self.journal), store_on(self.journal)]
        self.fails = {"x": False, "y": False}
        self.untold: set[tuple[str, str]] = set()
        self.subscribed: set[str] = set()
        self.seqs: dict[str, int] = {}
        self.stores[0]._outbox._run = lambda every: None

    @rule(name=st.sampled_from(["x", "y"]))
    def a_receiver_comes(self, name: str) -> None:
        def receive(change: Change) -> None:
            if self.fails[name]:
                raise OSError
            assert change.seq in (None, self.seqs[change.subject])
            self.untold.discard((name, change.subject))

        self.stores[0].on_change(name, receive)
        self.subscribed.add(name)

    @rule(name=st.sampled_from(["x", "y"]))
    def a_receiver_is_forgotten(self, name: str) -> None:
        self.stores[0].forget_receiver(name)
        self.subscribed.discard(name)
        self.untold = {one for one in self.untold if one[0] != name}

    @rule(name=st.sampled_from(["x", "y"]), fails=st.booleans())
    def a_receiver_fails_or_works_again(self, name: str, *, fails: bool) -> None:
        self.fails[name] = fails

    @rule(process=st.sampled_from([0, 1]), subject=st.sampled_from("abc"))
    def something_is_said(self, process: int, subject: str) -> None:
        self.stores[process].withdraw(subject, KEY.scope)
        self.seqs[subject] = self.seqs.get(subject, 0) + 1
        self.untold |= {(name, subject) for name in self.subscribed}

    @rule()
    def it_is_delivered(self) -> None:
        self.stores[0].deliver()
        for name, fails in self.fails.items():
            if not fails:
                assert not any(one[0] == name for one in self.untold)

    @invariant()
    def nothing_is_lost(self) -> None:
        lines = {(one.receiver, one.stream) for one in self.stores[1].undelivered()}
        assert lines >= self.untold


def test_nobody_is_forgotten() -> None:
    run_state_machine_as_test(Told, settings=settings(stateful_step_count=30))
