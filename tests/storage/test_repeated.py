"""An event is recognised by being equal, never by its id; and a step can be relied on."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.storage.along import Along
from tests.storage.events import KEY, NOON, OTHER, ask, granted, later, no, withdraw, yes
from tests.storage.test_store import CATALOGUE, SHARE, FailingJournal

from tic.consent import (
    Granted,
    Impaired,
    Key,
    No,
    NotNow,
    Pause,
    Recovered,
    Withdraw,
    permits,
)
from tic.errors import NotDurableError, StoreUnavailableError
from tic.storage import ConsentStore, Ended, MemoryJournal, MemoryKeys, SqliteJournal
from tic.storage.sealing import Sealed

DAY = 24 * 60
ENDING = (No, Withdraw, Pause)


def agreed_again(store, event, key=KEY) -> None:
    """A yes, the no, and much later a new yes to a question that knew of the no."""
    granted(store, key)
    store.record(key, event)
    granted(store, key, minute=100 * DAY)


@pytest.mark.parametrize("readable", [True, False])
@pytest.mark.parametrize("kind", [No, Withdraw])
def test_a_new_no_under_an_old_id_is_in_force_also_where_the_disk_fails(
    kind: type, *, readable: bool
) -> None:
    journal = FailingJournal()
    store = Along(journal, patience=0)
    agreed_again(store, kind(id="w", at=later(3)))
    journal.writable, journal.readable = False, readable
    with pytest.raises(NotDurableError):
        store.record(KEY, kind(id="w", at=later(100 * DAY + 5)))
    journal.readable = True

    assert not store.permits(KEY, at=later(100 * DAY + 6))


@given(
    kinds=st.lists(st.sampled_from(ENDING), min_size=2, max_size=4),
    names=st.lists(st.sampled_from(["w", "x"]), min_size=4, max_size=4),
    sealed=st.booleans(),
)
@settings(max_examples=40)
def test_whatever_the_ids_the_step_of_a_new_no_and_the_log_say_no(kinds, names, *, sealed) -> None:
    """Kind of fault: an id decides that a no was heard already."""
    journal, envelope = MemoryJournal(), Sealed(MemoryKeys()) if sealed else None
    store = Along(journal, envelope=envelope)
    minute = 0
    for kind, name in zip(kinds, names, strict=False):
        cell = store.cell(KEY)
        question = ask(minute, cell=cell)
        store.record(KEY, question)
        store.record(KEY, yes(question, minute + 1))
        event = kind(id=name, at=later(minute + 2))
        taken = store.record(KEY, event)
        assert not permits(taken.after, at=later(minute + 3))
        assert not store.permits(KEY, at=later(minute + 3))
        assert not Along(journal, envelope=envelope).permits(KEY, at=later(minute + 3))
        again = store.record(KEY, event)
        assert again.after == store.cell(KEY) == taken.after
        minute += 400 * DAY
    assert len([past for past in store.history("p-1") if isinstance(past.event, ENDING)]) == len(
        kinds[: len(names)]
    )


def test_an_equal_no_that_was_heard_long_ago_does_not_end_a_later_yes() -> None:
    """Delivered twice, it is the same no; what its step says is what holds."""
    store, said = Along(MemoryJournal()), withdraw(3, event_id="w")
    agreed_again(store, said)
    taken = store.record(KEY, said)

    assert isinstance(taken.after.standing, Granted)
    assert taken.after == store.cell(KEY)


def test_a_yes_delivered_again_after_a_withdrawal_looks_like_no_yes() -> None:
    store = Along(MemoryJournal())
    answer = granted(store)
    store.record(KEY, withdraw())
    taken = store.record(KEY, answer)

    assert taken.refused is not None
    assert taken.refused.code == "storage.recorded-before"
    assert taken.after == store.cell(KEY)


def test_a_recovery_delivered_again_does_not_end_a_later_hard_moment() -> None:
    store = Along(MemoryJournal())
    granted(store)
    over = Recovered(id="r", at=later(4))
    for event in (Impaired(id="i", at=later(3)), over, Impaired(id="j", at=later(5))):
        store.record(KEY, event)
    taken = store.record(KEY, over)

    assert taken.refused is not None
    assert taken.after == store.cell(KEY)


def test_a_double_click_reads_one_entry(monkeypatch: pytest.MonkeyPatch) -> None:
    """However long the history: what is looked for is found by its id."""
    journal = MemoryJournal()
    store = Along(journal)
    answer = granted(store)
    for minute in range(3, 40):
        store.record(KEY, NotNow(id=f"n{minute}", at=later(minute)))
    read: list[int] = []
    load = journal.load

    def counted(stream: str, *, after: int = 0):
        entries = load(stream, after=after)
        read.append(len(entries))
        return entries

    monkeypatch.setattr(journal, "load", counted)
    for _ in range(5):
        assert store.record(KEY, answer).refused
    assert sum(read) <= 1  # the last entry, once


def test_a_doubt_that_is_in_the_log_after_all_denies_no_longer() -> None:
    journal = FailingJournal()
    store, other = Along(journal), Along(journal)
    granted(store)
    doubt = NotNow(id="n", at=later(3))
    journal.writable = False
    with pytest.raises(StoreUnavailableError):
        store.record(KEY, doubt)
    assert store.permits(KEY, at=later(4)).reasons[0].code == "storage.behind"
    journal.writable = True
    other.record(KEY, NotNow(id="n", at=later(3.5)))
    assert store.permits(KEY, at=later(4)).reasons[0].code == "storage.behind"
    other.record(KEY, doubt)
    assert store.permits(KEY, at=later(4))


class Interrupted(BaseException):
    """As KeyboardInterrupt, or the end of a worker."""


def test_a_no_whose_writer_is_interrupted_is_written_all_the_same() -> None:
    journal = FailingJournal()
    store = Along(journal)
    granted(store)

    def interrupt() -> None:
        journal.before_append = lambda: None
        raise Interrupted

    journal.before_append = interrupt
    with pytest.raises(Interrupted):
        store.record(KEY, withdraw())
    assert not store.permits(KEY, at=later(3))
    store.close()
    assert isinstance(store.history("p-1")[-1].event, Withdraw)


# --- the button that ends it ---------------------------------------------------------------------


@pytest.mark.parametrize("subject", ["p-1", "anna@example.org", "", "a b", 7, None])
@pytest.mark.parametrize("works", [True, False])
def test_a_withdrawal_of_the_store_raises_for_nobody(subject, *, works: bool) -> None:
    journal = FailingJournal()
    store = ConsentStore(journal, patience=0)
    journal.writable = journal.readable = works
    for ended in (store.withdraw(subject, KEY.scope), store.withdraw_all(subject)):
        assert isinstance(ended, Ended)
        assert ended.durable is works
    assert all("@" not in stream for stream in journal.streams())


def test_a_withdrawal_about_nobody_known_says_so() -> None:
    store = Along(MemoryJournal())
    granted(store)
    assert store.withdraw("p-1", KEY.scope).known is True
    assert store.withdraw("p-2", KEY.scope).known is False


def test_withdrawing_twice_is_two_noes_of_one_refusal() -> None:
    store = Along(MemoryJournal())
    granted(store)
    for _ in range(2):
        store.withdraw("p-1", KEY.scope)
    assert store.cell(KEY).refusals == 1


def test_a_withdrawal_ends_all_that_depends_on_it_in_one_entry() -> None:
    journal = MemoryJournal()
    store = Along(journal, catalogue=CATALOGUE)
    granted(store)
    granted(store, SHARE, minute=DAY)
    before = len(journal.load("p-1"))
    store.goes_to(no(DAY + 4))
    store.withdraw("p-1", KEY.scope)

    assert len(journal.load("p-1")) == before + 1
    for key in (KEY, SHARE):
        assert not permits(Along(journal).cell(key), at=later(DAY + 5))


def test_a_parent_withdrawn_and_granted_again_does_not_revive_its_child() -> None:
    store = Along(MemoryJournal(), catalogue=CATALOGUE)
    granted(store)
    granted(store, SHARE, minute=DAY)
    store.record(KEY, withdraw(DAY + 5))
    granted(store, KEY, minute=100 * DAY)

    assert store.permits(KEY, at=later(100 * DAY + 3))
    assert not store.permits(SHARE, at=later(100 * DAY + 3))


@pytest.mark.parametrize("sealed", [True, False])
def test_withdrawing_everything_covers_also_what_was_never_asked(*, sealed: bool) -> None:
    journal, envelope = MemoryJournal(), Sealed(MemoryKeys()) if sealed else None
    store = Along(journal, envelope=envelope)
    granted(store)
    store.goes_to(no(3))
    store.withdraw_all("p-1")
    other = Key(subject="p-1", scope=OTHER)
    for one in (store, Along(journal, envelope=envelope)):
        for key in (KEY, other):
            assert one.permits(key, at=later(4)).reasons[0].code == "consent.withdrawn"
            assert not one.may_ask(key, at=later(4))
            assert one.said(key)
    granted(store, other, minute=100 * DAY)


def test_two_people_may_use_one_id(tmp_path) -> None:
    store = Along(SqliteJournal(tmp_path / "log.sqlite"))
    for subject in ("p-1", "p-2"):
        key = Key(subject=subject, scope=KEY.scope)
        question = ask(event_id="phone-1")
        store.record(key, question)
        assert store.record(key, yes(question, event_id="phone-2")).refused is None
    store.close()


def test_the_store_needs_no_time_of_the_caller() -> None:
    with ConsentStore(MemoryJournal(), clock=lambda: NOON) as store:
        question = ask()
        store.record(KEY, question)
        store.record(KEY, yes(question, 0))
        assert store.permits(KEY)
        store.withdraw("p-1", KEY.scope)
        assert not store.permits(KEY)
        assert not store.may_ask(KEY)
