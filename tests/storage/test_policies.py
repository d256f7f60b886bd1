"""What was decided stays decided: the policy in force travels with each event, and so does the version of the rules."""

import sqlite3
from contextlib import closing

import pytest
from attrs import evolve
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)
from tests.consent.builders import DAY as DAYS
from tests.storage.along import Along
from tests.storage.events import KEY, NOTICE, ask, granted, later, no, withdraw, yes

from tic.consent import (
    STANDARD_POLICY,
    Circumstances,
    Evidence,
    Impaired,
    NoticeChanged,
    Recovered,
    Unclear,
    digest,
    event_to_dict,
    explain_log,
    permits,
    replay,
)
from tic.errors import DamagedLogError
from tic.receipts import Account
from tic.storage import MemoryJournal, SqliteJournal, canonical, parse_canonical
from tic.storage.chain import START, chained
from tic.storage.schema import APPLICATION, SQLITE

DAY = 24 * 60
LONG = evolve(
    STANDARD_POLICY,
    ttl=1000 * DAYS,
    lapse=10 * DAYS,
    provisional=900 * DAYS,
    trusts_immaterial=True,
)
SLOW = evolve(STANDARD_POLICY, after_no=300 * DAYS, after_withdrawal=900 * DAYS, never_after=1)
POLICIES = (STANDARD_POLICY, LONG, SLOW)


@pytest.mark.parametrize("sealed_again", POLICIES)
def test_a_longer_wait_makes_no_answer_of_then_unasked(sealed_again) -> None:
    journal = MemoryJournal()
    store = Along(journal)
    store.record(KEY, no(0))
    granted(store, minute=31 * DAY)

    assert Along(journal, policy=sealed_again).permits(KEY, at=later(31 * DAY + 3))


def test_what_ended_under_one_policy_is_not_revived_by_another() -> None:
    journal = MemoryJournal()
    store = Along(journal)
    granted(store)
    new = digest("new")
    store.record(KEY, NoticeChanged(id="n", at=later(3), notice=new, material=False))
    for policy in POLICIES:
        assert not Along(journal, policy=policy).permits(KEY, at=later(4))


def test_a_yes_after_its_question_lapsed_is_none_under_a_longer_lapse() -> None:
    journal = MemoryJournal()
    question = ask()
    Along(journal).record(KEY, question)
    assert Along(journal).record(KEY, yes(question, 16)).refused
    assert Along(journal, policy=LONG).record(KEY, yes(question, 16)).refused


def test_the_policy_is_kept_once_for_each_person_and_change() -> None:
    journal = MemoryJournal()
    store = Along(journal)
    granted(store)
    store.record(KEY, withdraw())
    whole = [entry.body.count('"ttl"') for entry in journal.load("p-1")]
    assert whole == [1, 0, 0]
    Along(journal, policy=LONG).record(KEY, withdraw(5))
    Along(journal, policy=STANDARD_POLICY).record(KEY, withdraw(6))
    assert [entry.body.count('"ttl"') for entry in journal.load("p-1")] == [1, 0, 0, 1, 0]


def test_a_policy_that_the_log_does_not_give_is_damage() -> None:
    journal = MemoryJournal()
    granted(Along(journal))
    last = journal.load("p-1")[-1]
    other = MemoryJournal()
    other.append("p-1", last.id, parse_canonical(last.body))
    with pytest.raises(DamagedLogError):
        Along(other).cell(KEY)


class PoliciesThatChange(RuleBasedStateMachine):
    """Any history under policies that change in the middle of it.

    The oracle is the diary of the steps that were returned when they were taken: whoever reads the log
    later, under whatever policy, finds what was decided then.
    """

    @initialize()
    def begin(self) -> None:
        self.journal, self.minute, self.count = MemoryJournal(), 0, 0
        self.policy = STANDARD_POLICY
        self.shown = Along(self.journal).shown
        self.diary = []

    def say(self, kind, **more) -> None:
        self.count += 1
        event = kind(id=f"e{self.count}", at=later(self.minute), **more)
        taken = self.opened(self.policy).record(KEY, event)
        if taken.refused is None:
            self.diary.append(taken)

    def opened(self, policy):
        store = Along(self.journal, policy=policy)
        store.goes_to(ask(self.minute))
        return store

    @rule(policy=st.sampled_from(POLICIES))
    def the_policy_changes(self, policy) -> None:
        self.policy = policy

    @rule(minutes=st.sampled_from([1, 14, 16, 2 * DAY, 31 * DAY, 181 * DAY]))
    def time_passes(self, minutes: int) -> None:
        self.minute += minutes

    @rule(calm=st.booleans())
    def ask_and_agree(self, *, calm: bool) -> None:
        cell = self.opened(self.policy).cell(KEY)
        notice = cell.notice or NOTICE
        question = evolve(ask(self.minute, cell=cell), notice=notice)
        if self.opened(self.policy).record(KEY, question).refused is None:
            self.diary.append(None)
        how = Circumstances.CALM if calm else Circumstances.DISTRESSED
        answer = evolve(
            yes(question, self.minute),
            evidence=Evidence(message=digest("m"), channel="web", notice=notice),
            circumstances=how,
        )
        taken = self.opened(self.policy).record(KEY, answer)
        if taken.refused is None:
            self.diary.append(taken)

    @rule(event=st.sampled_from([no, withdraw]))
    def they_say_no(self, event) -> None:
        self.diary.append(self.opened(self.policy).record(KEY, event(self.minute)))

    @rule(kind=st.sampled_from([Impaired, Recovered, Unclear]))
    def something_happens(self, kind) -> None:
        self.say(kind)

    @rule(material=st.booleans())
    def the_notice_changes(self, *, material: bool) -> None:
        self.say(NoticeChanged, notice=digest(f"notice {self.count}"), material=material)

    @invariant()
    def every_reader_finds_what_was_decided(self) -> None:
        for policy in POLICIES:
            store = self.opened(policy)
            cell = store.cell(KEY)
            if self.diary and self.diary[-1] is not None:
                assert cell == self.diary[-1].after
            assert cell == replay(store.said(KEY), policy)
            assert len(store.history("p-1")) == len(self.diary)


def test_policies_that_change() -> None:
    run_state_machine_as_test(
        PoliciesThatChange, settings=settings(stateful_step_count=14, max_examples=60)
    )


def test_what_is_explained_and_handed_out_is_decided_as_it_was() -> None:
    journal = MemoryJournal()
    store = Along(journal)
    store.record(KEY, no(0))
    granted(store, minute=31 * DAY)
    said = store.said(KEY)

    assert not any(
        "unasked" in line or "no open question" in line for line in explain_log(said, SLOW)
    )
    head = store.head("p-1")
    account = Account(key=KEY, events=said, policy=SLOW, entries=head.seq, head=head.link)
    assert permits(account.cell, at=later(31 * DAY + 3))
    assert Account.from_dict(account.to_dict()) == account


# --- a log of tic 0.1.0 --------------------------------------------------------------------------


def written_by_0_1_0(path, events) -> None:
    """A file as 0.1.0 made it: schema 1, an event and its scope, no more."""
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.executescript(SQLITE[0])
        raw.execute(f"PRAGMA application_id={APPLICATION}")
        raw.execute("PRAGMA user_version=1")
        head = START
        for event in events:
            body = canonical({"scope": KEY.scope.to_dict(), "event": event_to_dict(event)})
            entry = chained(head, stream="p-1", event_id=event.id, body=body)
            raw.execute(
                "INSERT INTO entry VALUES (?, ?, ?, ?, ?)",
                (entry.stream, entry.seq, entry.id, entry.body, entry.link),
            )
            head = entry.head


def history_of_then():
    """Asked, a hard moment, asked again at once: 0.1.0 let that be, and the yes was acted on."""
    first, second = ask(0), ask(20)
    return [
        first,
        Impaired(id="i", at=later(1)),
        Recovered(id="r", at=later(2)),
        second,
        yes(second, 21),
    ]


def test_a_log_of_0_1_0_opens_keeps_its_chain_and_its_meaning(tmp_path) -> None:
    path, events = tmp_path / "log.sqlite", history_of_then()
    written_by_0_1_0(path, events)
    store = Along(SqliteJournal(path))
    assert [past.event for past in store.history("p-1")] == events
    assert store.permits(KEY, at=later(22))

    store.record(KEY, Unclear(id="u", at=later(23)))
    assert not store.permits(KEY, at=later(24))
    store.close()
    for policy in POLICIES:
        store = Along(SqliteJournal(path), policy=policy)
        assert store.cell(KEY).yes is not None
        assert store.cell(KEY) == replay(store.said(KEY), policy)
        store.close()


def test_a_log_of_0_1_0_is_decided_by_the_first_policy_written_into_it(tmp_path) -> None:
    path = tmp_path / "log.sqlite"
    said_no, question = no(0), ask(31 * DAY)
    question = evolve(question, seen=(said_no.id,))
    written_by_0_1_0(path, [said_no, question, yes(question, 31 * DAY + 1)])
    store, slow = Along(SqliteJournal(path)), Along(SqliteJournal(path), policy=SLOW)
    assert store.permits(KEY, at=later(31 * DAY + 2))
    assert not slow.permits(KEY, at=later(31 * DAY + 2))
    store.record(KEY, Recovered(id="r", at=later(31 * DAY + 3)))
    for one in (store, slow):
        assert one.permits(KEY, at=later(31 * DAY + 4))
        one.close()


def test_a_time_of_0_1_0_that_lay_ahead_is_mended_by_a_correction(tmp_path) -> None:
    path = tmp_path / "log.sqlite"
    question = ask(0)
    ahead = Recovered(id="r", at=later(365 * DAY * 5))
    written_by_0_1_0(path, [ahead, question, yes(question, 1)])
    store = Along(SqliteJournal(path))
    store.goes_to(ask(3))
    assert not store.permits(KEY, at=later(3))
    store.correct_time("p-1")
    assert store.permits(KEY, at=later(3))
    assert not store.permits(KEY, at=later(181 * DAY))
    store.close()
