"""Any history, with a journal that fails at any time and processes that come and go.

The rules in words, checked after every step:
- what a fresh process reads is the fold of what was acknowledged, in the order it was (I14);
- from the moment a no was recorded until a later yes was accepted, the process that recorded it
  denies, written or not;
- a process never permits what the log does not, and never what it cannot read.
"""

import itertools

import attrs
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from tests.storage.along import Along
from tests.storage.events import KEY, OTHER, ask, later, yes
from tests.storage.test_store import FailingJournal

from tic.consent import (
    NEGATIVE,
    STANDARD_POLICY,
    Authority,
    Circumstances,
    Confirm,
    Drop,
    Evidence,
    Granted,
    Impaired,
    Invite,
    Key,
    No,
    NoticeChanged,
    NotNow,
    Pause,
    Recovered,
    Resume,
    Revoke,
    Unclear,
    Withdraw,
    digest,
    permits,
    replay,
)
from tic.errors import NotDurableError, StorageError
from tic.storage import ConsentStore, MemoryKeys, flaws, read_log, write_log
from tic.storage.sealing import Sealed

KEYS = (KEY, Key(subject=KEY.subject, scope=OTHER))
SIMPLE = (No, NotNow, Unclear, Withdraw, Pause, Drop, Impaired, Recovered)
OPENING = (Resume, Confirm, Invite)
numbers = itertools.count()


class AnyHistory(RuleBasedStateMachine):
    @initialize(sealed=st.booleans())
    def begin(self, *, sealed: bool) -> None:
        self.journal, self.minute = FailingJournal(), 0.0
        self.envelope = Sealed(MemoryKeys()) if sealed else None
        self.stores = [self.opened(), self.opened()]
        self.acknowledged: dict[Key, list] = {key: [] for key in KEYS}
        self.pending: dict[int, dict[Key, list]] = {0: {}, 1: {}}

    def opened(self) -> ConsentStore:
        store = Along(self.journal, envelope=self.envelope, patience=0)
        # What is in force is written when the disk comes back, not by a thread of its own: a
        # history is then the same each time it is run.
        store._in_force._try_again = lambda: None
        return store

    def record(self, who: int, key: Key, event) -> None:
        try:
            taken = self.stores[who].record(key, event)
        except NotDurableError:
            self.pending[who].setdefault(key, []).append(event)
            return
        except StorageError:
            assert not isinstance(event, NEGATIVE)
            return
        if taken.refused is None:
            self.acknowledged[key].append(event)
        else:
            assert not isinstance(event, NEGATIVE)

    @rule(minutes=st.sampled_from([0.5, 1, 11, 16, 60, 60 * 24 * 31, 60 * 24 * 181]))
    def time_passes(self, minutes: float) -> None:
        self.minute += minutes

    @rule(who=st.integers(0, 1), key=st.sampled_from(KEYS), kind=st.sampled_from(SIMPLE))
    def say(self, who: int, key: Key, kind: type) -> None:
        self.record(who, key, kind(id=f"e{next(numbers)}", at=later(self.minute)))

    @rule(who=st.integers(0, 1), key=st.sampled_from(KEYS), kind=st.sampled_from((No, Withdraw)))
    def a_no_while_the_disk_fails(self, who: int, key: Key, kind: type) -> None:
        self.agreed(who, key)
        self.journal.writable = False
        self.record(who, key, kind(id=f"e{next(numbers)}", at=later(self.minute)))

    @rule(who=st.integers(0, 1), key=st.sampled_from(KEYS))
    def end_it(self, who: int, key: Key) -> None:
        event = Revoke(id=f"e{next(numbers)}", at=later(self.minute), by=Authority.GUARDIAN)
        self.record(who, key, event)

    @rule(who=st.integers(0, 1), key=st.sampled_from(KEYS), kind=st.sampled_from(OPENING))
    def open(self, who: int, key: Key, kind: type) -> None:
        evidence = Evidence(message=digest("m"), channel="web", notice=digest("n"))
        event = kind(
            id=f"e{next(numbers)}",
            at=later(self.minute),
            evidence=evidence,
            circumstances=Circumstances.CALM,
            seen=(),
        )
        self.record(who, key, event)

    @rule(who=st.integers(0, 1), key=st.sampled_from(KEYS), material=st.booleans())
    def notice(self, who: int, key: Key, *, material: bool) -> None:
        n = next(numbers)
        event = NoticeChanged(
            id=f"e{n}", at=later(self.minute), notice=digest(str(n)), material=material
        )
        self.record(who, key, event)

    @rule(who=st.integers(0, 1), key=st.sampled_from(KEYS))
    def ask_and_agree(self, who: int, key: Key) -> None:
        self.agreed(who, key)

    def agreed(self, who: int, key: Key) -> None:
        if not self.journal.readable:
            return
        try:
            cell = self.stores[who].cell(key)
        except StorageError:
            return
        question = attrs.evolve(
            ask(self.minute, cell=cell), notice=cell.notice or digest("n"), id=f"e{next(numbers)}"
        )
        self.record(who, key, question)
        self.minute += 0.5
        answer = yes(question, self.minute, event_id=f"e{next(numbers)}")
        evidence = attrs.evolve(answer.evidence, notice=question.notice)
        self.record(who, key, attrs.evolve(answer, evidence=evidence))

    @rule(writable=st.booleans(), readable=st.booleans())
    def the_disk(self, *, writable: bool, readable: bool) -> None:
        self.journal.writable, self.journal.readable = writable, readable

    @precondition(lambda self: not any(self.pending.values()))
    @rule(who=st.integers(0, 1))
    def a_process_ends_and_another_begins(self, who: int) -> None:
        self.stores[who] = self.opened()

    @precondition(lambda self: any(self.pending.values()))
    @rule()
    def the_disk_comes_back(self) -> None:
        self.journal.writable = self.journal.readable = True
        for who, store in enumerate(self.stores):
            store._in_force.close()  # writes what is in force, in the order it was said
            for key, events in self.pending[who].items():
                self.acknowledged[key] += events
            self.pending[who] = {}
        self.stores = [self.opened(), self.opened()]

    @invariant()
    def what_is_read_is_what_was_acknowledged(self) -> None:
        if not self.journal.readable or any(self.pending.values()):
            return
        fresh = self.opened()
        for key in KEYS:
            said = [past.event for past in fresh.history(key.subject) if past.concerns(key.scope)]
            assert sorted(one.id for one in said) == sorted(
                one.id for one in self.acknowledged[key]
            )
            assert fresh.cell(key) == replay(fresh.said(key), STANDARD_POLICY)

    @invariant()
    def nobody_permits_what_the_log_does_not(self) -> None:
        for who, store in enumerate(self.stores):
            for key in KEYS:
                answer = store.permits(key, at=later(self.minute))
                if not self.journal.readable:
                    assert not answer
                    continue
                if self.pending[who].get(key):
                    assert not answer
                if answer:
                    cell = self.opened().cell(key)
                    assert isinstance(cell.standing, Granted)
                    assert permits(cell, at=later(self.minute))

    @invariant()
    def every_log_is_whole_and_survives_its_file(self) -> None:
        for stream in self.journal.streams():
            assert flaws(self.journal.load(stream)) == ()
        again = read_log(write_log(self.journal))
        assert all(again.load(one) == self.journal.load(one) for one in self.journal.streams())


def test_any_history() -> None:
    run_state_machine_as_test(
        AnyHistory, settings=settings(stateful_step_count=16, max_examples=60)
    )
