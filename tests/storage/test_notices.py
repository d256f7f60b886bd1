"""A new version of a notice holds for everybody at once, and nobody's log is written to for it."""

import pytest
from attrs import evolve
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from tests.storage.events import KEY, NOTICE, OTHER, ask, granted, later, withdraw, yes

from tic.consent import (
    STANDARD_POLICY,
    Ask,
    Catalogue,
    CatalogueEntry,
    Key,
    NoticeChanged,
    Yes,
    digest,
)
from tic.errors import InvalidInputError
from tic.storage import ConsentStore, MemoryJournal, Notice

NEW, THIRD = digest("We keep it longer now."), digest("And share it.")
PEOPLE = [Key(subject=f"p-{n}", scope=KEY.scope) for n in range(5)]


def store_on(journal, notices=None, minute: float = 10, **more) -> ConsentStore:
    return ConsentStore(journal, clock=lambda: later(minute), notices=notices, **more)


def under(question: Ask, notice: str) -> tuple[Ask, Yes]:
    asked = evolve(question, notice=notice)
    answer = yes(asked, 6)
    return asked, evolve(answer, evidence=evolve(answer.evidence, notice=notice))


def test_a_new_notice_ends_every_yes_to_the_old_one_and_writes_nothing() -> None:
    journal, notices = MemoryJournal(), {}
    store = store_on(journal, notices)
    for key in PEOPLE:
        granted(store, key)
    ends = [journal.head(key.subject) for key in PEOPLE]
    notices[KEY.scope] = Notice(NOTICE)
    assert all(store.permits(key) for key in PEOPLE)
    notices[KEY.scope] = Notice(NEW)
    assert {store.permits(key).reasons[0].code for key in PEOPLE} == {"consent.stale"}
    assert all(store.may_ask(key) for key in PEOPLE)
    assert [journal.head(key.subject) for key in PEOPLE] == ends
    notices[KEY.scope] = Notice(NOTICE)
    assert all(store.permits(key) for key in PEOPLE)


def test_who_is_asked_anew_has_the_change_in_their_log_and_can_say_yes_to_it() -> None:
    journal = MemoryJournal()
    granted(store_on(journal))
    store = store_on(journal, {KEY.scope: Notice(NEW)})
    asked, answer = under(ask(5, cell=store.cell(KEY)), NEW)
    assert store.record(KEY, asked).refused is None
    assert store.record(KEY, answer).refused is None
    assert store.permits(KEY).notice == NEW
    said = [one.event for one in store.history(KEY.subject)]
    assert [type(one) for one in said] == [Ask, Yes, NoticeChanged, Ask, Yes]
    assert store_on(journal).cell(KEY) == store.cell(KEY)


def test_a_question_that_shows_the_old_notice_is_refused() -> None:
    store = store_on(MemoryJournal(), notices := {KEY.scope: Notice(NOTICE)})
    granted(store)
    notices[KEY.scope] = Notice(NEW)
    refused = store.record(KEY, ask(5, cell=store.cell(KEY))).refused
    assert refused is not None
    assert refused.code == "consent.notice-not-current"


def test_a_yes_under_way_when_the_notice_changes_does_not_count() -> None:
    store = store_on(MemoryJournal(), notices := {KEY.scope: Notice(NOTICE)})
    question = ask(5)
    assert store.record(KEY, question).refused is None
    notices[KEY.scope] = Notice(NEW)
    assert store.record(KEY, yes(question, 6)).refused is not None
    assert not store.permits(KEY)


def test_a_yes_that_is_delivered_again_does_not_look_like_one_that_counts() -> None:
    store = store_on(MemoryJournal(), notices := {KEY.scope: Notice(NOTICE)})
    answer = granted(store)
    notices[KEY.scope] = Notice(NEW)
    again = store.record(KEY, answer)
    assert again.refused is not None
    assert again.after.standing.name == "STALE"


def test_a_version_that_says_the_same_counts_where_the_policy_relies_on_it() -> None:
    for trusts in (False, True):
        policy = evolve(STANDARD_POLICY, trusts_immaterial=trusts)
        journal = MemoryJournal()
        granted(store_on(journal, policy=policy))
        store = store_on(journal, {KEY.scope: Notice(NEW, same_as=[NOTICE])}, policy=policy)
        assert bool(store.permits(KEY)) is trusts
        other = store_on(journal, {KEY.scope: Notice(NEW, same_as=[THIRD])}, policy=policy)
        assert not other.permits(KEY)


def test_what_depends_on_a_scope_ends_with_its_notice() -> None:
    entries = [
        CatalogueEntry(scope=KEY.scope, family="mood"),
        CatalogueEntry(scope=OTHER, family="clinic", requires=(KEY.scope,)),
    ]
    journal, share = MemoryJournal(), Key(subject=KEY.subject, scope=OTHER)
    store = store_on(journal, notices := {}, catalogue=Catalogue(entries))
    granted(store)
    granted(store, share)
    assert store.permits(share)
    notices[KEY.scope] = Notice(NEW)
    assert not store.permits(share)


def test_a_no_stays_a_no_under_any_notice() -> None:
    journal = MemoryJournal()
    granted(store_on(journal))
    store_on(journal).record(KEY, withdraw(9))
    store = store_on(journal, {KEY.scope: Notice(NEW)})
    assert store.permits(KEY).reasons[0].code == "consent.withdrawn"
    assert not store.may_ask(KEY)


@pytest.mark.parametrize("made", [lambda: Notice("words"), lambda: Notice(NEW, same_as=["words"])])
def test_a_notice_is_known_by_its_digest(made) -> None:
    with pytest.raises(InvalidInputError, match="digest"):
        made()


class Versions(RuleBasedStateMachine):
    """The notice changes at any time; the oracle knows what was shown last, and what was agreed to."""

    def __init__(self) -> None:
        super().__init__()
        self.notices, self.minute = {KEY.scope: Notice(NOTICE)}, 0
        self.journal = MemoryJournal()
        self.store = ConsentStore(
            self.journal, clock=lambda: later(self.minute), notices=self.notices
        )
        self.shown: str | None = None
        self.agreed, self.asked = False, None

    @property
    def current(self) -> str:
        return self.notices[KEY.scope].digest

    @rule(notice=st.sampled_from([NOTICE, NEW, THIRD]))
    def the_notice_changes(self, notice: str) -> None:
        self.notices[KEY.scope] = Notice(notice)

    def told(self) -> None:
        if self.shown not in (None, self.current):
            self.agreed, self.asked, self.shown = False, None, self.current

    @rule()
    def they_are_asked_and_agree(self) -> None:
        self.minute += 1
        question, answer = under(ask(self.minute, cell=self.store.cell(KEY)), self.current)
        answer = evolve(answer, at=later(self.minute))
        asked = self.store.record(KEY, question).refused is None
        self.told()
        if asked:
            self.shown = self.current
            assert self.store.record(KEY, answer).refused is None
            self.agreed = True

    @rule()
    def they_withdraw(self) -> None:
        self.minute += 1
        assert self.store.withdraw(KEY.subject, KEY.scope).durable
        self.agreed = False

    @rule()
    def months_pass(self) -> None:
        self.minute += 100 * 24 * 60
        self.agreed = False  # what is left of a yes then is another test's concern

    @invariant()
    def a_yes_is_to_what_is_in_force(self) -> None:
        permits = bool(self.store.permits(KEY))
        if permits:
            assert self.shown == self.current
        if self.agreed and self.shown == self.current:
            assert permits


def test_a_yes_is_to_the_notice_it_was_given_to() -> None:
    run_state_machine_as_test(Versions, settings=settings(stateful_step_count=30))
