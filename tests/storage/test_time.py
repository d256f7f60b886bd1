"""The store's time is its own: what one clock shows ends nothing for others, and nothing for ever."""

from datetime import timedelta

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)
from tests.storage.events import KEY, LASTS, NOON, OTHER, ask, later, no, pause, withdraw, yes

from tic.consent import Key, Moment, No, NotNow, Withdraw
from tic.consent.machine import AHEAD
from tic.storage import ConsentStore, MemoryJournal, SystemClock
from tic.storage import time as store_time

DAY = 24 * 60
YEAR = 365 * DAY
AGREED = Key(subject="p-2", scope=KEY.scope)


class Clock:
    """The server's, told by hand, in minutes after noon."""

    minute: float = 0

    def __call__(self):
        return later(self.minute)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(clock: Clock) -> ConsentStore:
    return ConsentStore(MemoryJournal(), clock=clock)


def agreed(store, clock, key=KEY) -> None:
    question = ask(clock.minute, cell=store.cell(key))
    assert store.record(key, question).refused is None
    assert store.record(key, yes(question, clock.minute)).refused is None


def test_a_question_about_another_year_moves_no_clock(store: ConsentStore, clock: Clock) -> None:
    agreed(store, clock)
    for at in (later(YEAR * 50), later(-YEAR * 50)):
        store.permits(KEY, at=at)
        store.may_ask(KEY, at=at)
    assert not store.permits(KEY, at=later(YEAR))
    assert store.permits(KEY)


def test_an_earlier_time_revives_nothing(store: ConsentStore, clock: Clock) -> None:
    agreed(store, clock)
    clock.minute = YEAR
    assert not store.permits(KEY, at=NOON)


@pytest.mark.parametrize("years", [-50, -1, 1, 50])
def test_the_time_of_one_person_is_nothing_to_another(store, clock, years: int) -> None:
    agreed(store, clock, AGREED)
    for event in (no(years * YEAR), ask(years * YEAR), NotNow(id="n", at=later(years * YEAR))):
        store.record(KEY, event)
    assert store.permits(AGREED)


def test_what_would_open_something_is_refused_if_its_time_has_not_come(store, clock) -> None:
    ahead = AHEAD / 60_000
    early = store.record(KEY, ask(ahead + 1)).refused
    assert early is not None
    assert early.code == "consent.ahead-of-time"
    question = ask(ahead)
    assert store.record(KEY, question).refused is None
    assert store.record(KEY, yes(question, YEAR)).refused
    assert store.record(KEY, yes(question, ahead)).refused is None
    # It lasts from when it was heard, not from what a clock ahead said.
    assert store.cell(KEY).standing.expires == Moment.of(NOON).latest + LASTS


def test_a_phone_a_year_ahead_keeps_no_yes_alive(store: ConsentStore, clock: Clock) -> None:
    agreed(store, clock)
    store.record(KEY, NotNow(id="n", at=later(YEAR)))
    clock.minute = LASTS / 60_000
    assert not store.permits(KEY)


@pytest.mark.parametrize("years", [-50, -1, 1, 50])
@pytest.mark.parametrize("kind", [No, Withdraw])
def test_a_no_of_any_time_counts_now_and_is_quiet_for_its_whole_time(
    store, clock, kind, years: int
) -> None:
    agreed(store, clock)
    store.record(KEY, kind(id="w", at=later(years * YEAR)))
    assert not store.permits(KEY)
    clock.minute = 90 * DAY - 1
    assert not store.may_ask(KEY)
    clock.minute = 90 * DAY + 1
    assert store.may_ask(KEY)


def test_what_was_received_is_remembered_across_a_restart(store, clock) -> None:
    agreed(store, clock)
    clock.minute = 2 * YEAR
    store.record(KEY, NotNow(id="n", at=later(2 * YEAR)))
    clock.minute = 1
    again = ConsentStore(store._journal, clock=clock)
    assert not again.permits(KEY)
    assert [past.received for past in again.history("p-1")][-1] == Moment.of(later(2 * YEAR))


def test_a_log_that_a_wrong_clock_of_the_server_wrote_into_is_mended(store, clock) -> None:
    agreed(store, clock, AGREED)
    clock.minute = 10 * YEAR
    agreed(store, clock)
    store.record(KEY, withdraw(10 * YEAR))
    clock.minute = 1
    assert not store.permits(KEY)
    assert store.permits(AGREED)
    store.correct_time("p-1")
    assert store.permits(AGREED)
    for one in (store, ConsentStore(store._journal, clock=clock)):
        clock.minute = 90 * DAY
        assert not one.may_ask(KEY)
        clock.minute = 90 * DAY + 1
        assert one.may_ask(KEY)
    agreed(store, clock)
    assert store.permits(KEY)
    clock.minute += LASTS / 60_000
    assert not store.permits(KEY)


def test_a_correction_revives_nothing_that_ended(store, clock) -> None:
    agreed(store, clock)
    clock.minute = YEAR
    store.record(KEY, NotNow(id="n", at=later(YEAR)))
    store.correct_time("p-1")
    assert not store.permits(KEY)
    assert not store.permits(KEY, at=later(2))


def test_asking_and_whether_one_may_ask_go_by_the_same_time(store, clock) -> None:
    for minute in (0, 31 * DAY, 31 * DAY - 60):
        clock.minute = max(clock.minute, minute)
        at = later(minute)
        may = store.may_ask(KEY, at=at)
        taken = store.record(KEY, ask(minute, cell=store.cell(KEY)))
        assert bool(may) == (taken.refused is None)
        store.record(KEY, no(minute))


# --- the system's clock --------------------------------------------------------------------------


def test_a_system_clock_that_is_set_gives_doubt_not_another_time(monkeypatch) -> None:
    told, steady = [1_000_000], [500]
    monkeypatch.setattr(store_time, "_told", lambda: told[0])
    monkeypatch.setattr(store_time, "_steady", lambda: steady[0])
    clock = SystemClock()
    steady[0] += 10
    told[0] += 10
    assert clock() == Moment(1_000_010, 1_000_010)
    for jump in (-900_000, 900_000):
        told[0] += jump
        assert clock() == Moment(min(told[0], 1_000_010), max(told[0], 1_000_010))
        told[0] -= jump


def test_the_system_clock_tells_the_time() -> None:
    clock = SystemClock()
    first, second = clock(), clock()
    assert first.latest <= second.latest
    assert second.latest - second.earliest < timedelta(hours=1).total_seconds() * 1000


# --- any clocks ----------------------------------------------------------------------------------


class AnyClocks(RuleBasedStateMachine):
    """Two people, their phones, a server and those who ask: every clock may jump by years.

    The oracle keeps true time and knows what was said when. One person's phone is always wrong; the other's
    answers must be what they are in a store that the first never wrote to.
    """

    @initialize()
    def begin(self) -> None:
        self.clock, self.true = Clock(), 0.0
        self.store = ConsentStore(MemoryJournal(), clock=self.clock)
        self.apart = ConsentStore(MemoryJournal(), clock=self.clock)
        self.count = 0
        self.agreed_until = {KEY: -1.0, AGREED: -1.0}
        self.quiet_until = {KEY: -1.0, AGREED: -1.0}

    def name(self) -> str:
        self.count += 1
        return f"e{self.count}"

    def stores(self, key: Key):
        return (self.store, self.apart) if key == AGREED else (self.store,)

    @rule(minutes=st.sampled_from([1, 20, DAY, 31 * DAY, 91 * DAY, 181 * DAY]))
    def time_passes(self, minutes: float) -> None:
        self.true += minutes
        self.clock.minute = self.true

    @rule(key=st.sampled_from([KEY, AGREED]), wrong=st.sampled_from([0, -YEAR, YEAR, 9 * YEAR]))
    def they_are_asked_and_agree(self, key: Key, wrong: float) -> None:
        wrong = wrong if key == KEY else 0
        for store in self.stores(key):
            question = ask(self.true + wrong, cell=store.cell(key), event_id=self.name())
            asked = store.record(key, question)
            answer = store.record(key, yes(question, self.true + wrong, event_id=self.name()))
            if asked.refused is None:
                assert self.true >= self.quiet_until[key]
            if wrong > 0:
                assert asked.refused
                assert answer.refused
            if answer.refused is None:
                self.agreed_until[key] = self.true + LASTS / 60_000

    @rule(
        key=st.sampled_from([KEY, AGREED]),
        kind=st.sampled_from([No, Withdraw]),
        wrong=st.sampled_from([0, -YEAR, YEAR, 9 * YEAR]),
    )
    def they_say_no(self, key: Key, kind: type, wrong: float) -> None:
        said = kind(id=self.name(), at=later(self.true + (wrong if key == KEY else 0)))
        for store in self.stores(key):
            store.record(key, said)
        self.agreed_until[key] = -1
        self.quiet_until[key] = max(self.quiet_until[key], self.true + 30 * DAY)

    @rule(years=st.sampled_from([-9, -1, 1, 9]))
    def someone_asks_about_another_time(self, years: float) -> None:
        for key in (KEY, AGREED):
            self.store.permits(key, at=later(self.true + years * YEAR))
            self.store.may_ask(key, at=later(self.true + years * YEAR))

    @rule(years=st.sampled_from([-9, -1, 1, 9]))
    def the_server_is_wrong_while_the_first_is_heard(self, years: float) -> None:
        self.clock.minute = self.true + years * YEAR
        self.store.record(KEY, NotNow(id=self.name(), at=later(self.true)))
        self.clock.minute = self.true

    @rule()
    def the_log_of_the_first_is_mended_and_the_process_begins_anew(self) -> None:
        self.store.correct_time("p-1")
        self.store = ConsentStore(self.store._journal, clock=self.clock)

    @invariant()
    def nothing_is_permitted_beyond_what_was_said(self) -> None:
        for key in (KEY, AGREED):
            if self.store.permits(key):
                assert self.true < self.agreed_until[key]

    @invariant()
    def the_other_person_has_the_answers_they_have_alone(self) -> None:
        assert bool(self.store.permits(AGREED)) == (self.true < self.agreed_until[AGREED])
        for ask_store in ("permits", "may_ask"):
            ours, alone = (getattr(store, ask_store)(AGREED) for store in (self.store, self.apart))
            assert ours == alone

    @invariant()
    def nobody_is_asked_in_quiet_time(self) -> None:
        for key in (KEY, AGREED):
            if self.store.may_ask(key):
                assert self.true >= self.quiet_until[key]


def test_any_clocks() -> None:
    run_state_machine_as_test(AnyClocks, settings=settings(stateful_step_count=14, max_examples=60))


@pytest.mark.parametrize("doubt", [0, 90])
@pytest.mark.parametrize("ahead", [-60 * 24, -1, 0, 4])
def test_a_question_is_recorded_exactly_where_it_may_be_asked(doubt: float, ahead: float) -> None:
    """Kind of fault: the event brought a clock of its own, and the store's doubt was passed over."""
    minute = 31 * DAY
    now = Moment.between(later(minute - doubt), later(minute))
    store = ConsentStore(MemoryJournal(), clock=lambda: now)
    may = bool(store.may_ask(KEY))
    assert may is (doubt == 0)
    question = ask(minute + ahead, cell=store.cell(KEY))
    assert (store.record(KEY, question).refused is None) is may


def test_a_person_heard_later_elsewhere_is_not_asked_by_a_clock_set_back(clock: Clock) -> None:
    store = ConsentStore(MemoryJournal(), clock=clock)
    clock.minute = 5 * 60
    store.record(Key(subject="p-1", scope=OTHER), pause(5 * 60))
    clock.minute = 60
    assert not store.may_ask(KEY)
    assert store.record(KEY, ask(60)).refused is not None


def test_quiet_time_is_counted_from_when_a_no_of_a_slow_clock_was_heard(clock: Clock) -> None:
    store = ConsentStore(MemoryJournal(), clock=clock)
    clock.minute = YEAR
    store.record(KEY, no(0))
    for days in (1, 29):
        clock.minute = YEAR + days * DAY
        assert not store.may_ask(KEY)
        assert store.record(KEY, ask(clock.minute, cell=store.cell(KEY))).refused is not None
    clock.minute = YEAR + 30 * DAY
    assert store.may_ask(KEY)
