"""The machine on a journal: what counts when, and what happens when the journal fails."""

import threading
from collections.abc import Callable
from datetime import datetime

import attrs
import pytest
from tests.storage.along import Along
from tests.storage.events import (
    KEY,
    NOON,
    OTHER,
    ask,
    granted,
    later,
    no,
    pause,
    withdraw,
    yes,
)

from tic.consent import (
    STANDARD_POLICY,
    Authority,
    Catalogue,
    Cell,
    Circumstances,
    Confirm,
    Drop,
    Erase,
    Evidence,
    Granted,
    Impaired,
    Invite,
    Key,
    NotNow,
    Recovered,
    Resume,
    Revoke,
    Unclear,
    digest,
    replay,
)
from tic.consent import CatalogueEntry as Listed
from tic.errors import (
    ConflictError,
    DamagedLogError,
    InvalidInputError,
    NotDurableError,
    StoreUnavailableError,
)
from tic.storage import ConsentStore, Entry, Journal, MemoryJournal


class FailingJournal(MemoryJournal):
    """A journal whose disk or server goes away and comes back."""

    def __init__(self) -> None:
        super().__init__()
        self.writable = self.readable = True
        self.before_append: Callable[[], None] = lambda: None

    def append(self, *words, **options) -> Entry:
        self.before_append()
        if not self.writable:
            raise StoreUnavailableError("SQLite: database or disk is full")
        return super().append(*words, **options)

    def head(self, stream: str):
        if not self.readable:
            raise StoreUnavailableError("PostgreSQL: no connection")
        return super().head(stream)


@pytest.fixture
def failing() -> FailingJournal:
    return FailingJournal()


@pytest.fixture
def store(failing: FailingJournal) -> ConsentStore:
    return Along(failing, patience=0.05)


def codes(answer) -> list[str]:
    return [reason.code for reason in answer.reasons]


def test_a_yes_permits_after_it_was_recorded_and_a_withdrawal_ends_it(journal: Journal) -> None:
    store = Along(journal)
    assert codes(store.permits(KEY, at=NOON)) == ["consent.never-answered"]

    granted(store)
    other = Key(subject=KEY.subject, scope=OTHER)
    assert not store.permits(other, at=later(3))

    taken = store.record(KEY, withdraw())
    assert isinstance(taken.before.standing, Granted)
    assert codes(store.permits(KEY, at=later(3))) == ["consent.withdrawn"]
    assert not store.may_ask(KEY, at=later(3))


def test_what_is_read_back_is_the_fold_of_what_was_written(
    open_journal: Callable[[], Journal],
) -> None:
    """I14: replay(log) is the state, also for a store that was opened later."""
    store = Along(open_journal())
    granted(store)
    store.record(KEY, Impaired(id="i", at=later(3)))
    store.record(KEY, pause(4))
    store.record(Key(subject="p-1", scope=OTHER), no(5))

    again = Along(open_journal())
    events = [past.event for past in again.history("p-1") if past.concerns(KEY.scope)]
    assert again.cells("p-1") == store.cells("p-1")
    assert again.cell(KEY) == replay(events, STANDARD_POLICY)
    assert again.head("p-1") == store.head("p-1")


def test_a_refused_event_is_not_written(store: ConsentStore) -> None:
    question = ask()
    store.record(KEY, question)
    taken = store.record(KEY, ask(1))

    assert taken.refused is not None
    assert [past.event for past in store.history("p-1")] == [question]


def test_recording_the_same_event_again_is_the_same_step_while_nothing_followed(
    store: ConsentStore,
) -> None:
    question = ask()
    for event in (question, yes(question), withdraw()):
        assert store.record(KEY, event) == store.record(KEY, event)
    assert len(store.history("p-1")) == 3


# --- a yes is durable before it counts -----------------------------------------------------------


def test_a_yes_that_could_not_be_written_has_not_happened(
    store: ConsentStore, failing: FailingJournal
) -> None:
    question = ask()
    store.record(KEY, question)
    answer = yes(question)
    failing.writable = False

    with pytest.raises(StoreUnavailableError):
        store.record(KEY, answer)
    assert not store.permits(KEY, at=later(2))

    failing.writable = True
    assert not store.permits(KEY, at=later(2))
    assert store.record(KEY, answer).refused is None
    assert store.permits(KEY, at=later(2))


def test_a_yes_does_not_count_while_it_is_being_written(
    store: ConsentStore, failing: FailingJournal
) -> None:
    question = ask()
    store.record(KEY, question)
    seen: list[bool] = []
    failing.before_append = lambda: seen.append(bool(store.permits(KEY, at=later(2))))
    store.record(KEY, yes(question))

    assert seen == [False]


def test_a_yes_decided_before_a_no_arrived_is_decided_again(
    store: ConsentStore, failing: FailingJournal
) -> None:
    question = ask()
    store.record(KEY, question)
    elsewhere = Along(failing)

    def a_no_comes_first() -> None:
        failing.before_append = lambda: None
        elsewhere.record(KEY, no(1))

    failing.before_append = a_no_comes_first
    taken = store.record(KEY, yes(question))

    assert taken.refused is not None
    assert not store.permits(KEY, at=later(2))


def test_others_who_never_stop_writing_are_given_up_on(
    store: ConsentStore, failing: FailingJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def conflict(*_words, **_options) -> Entry:
        raise ConflictError("again")

    monkeypatch.setattr(failing, "append", conflict)
    with pytest.raises(StoreUnavailableError, match="faster"):
        store.record(KEY, ask())


# --- a no counts before it is durable ------------------------------------------------------------

NOES = [
    withdraw(3),
    no(3),
    pause(3),
    Revoke(id="revoke", at=later(3), by=Authority.GUARDIAN),
    Erase(id="erase", at=later(3)),
]
by_name = pytest.mark.parametrize("event", NOES, ids=lambda event: event.name)


@by_name
def test_a_no_counts_while_it_is_being_written(
    store: ConsentStore, failing: FailingJournal, event
) -> None:
    granted(store)
    seen: list[bool] = []
    failing.before_append = lambda: seen.append(bool(store.permits(KEY, at=later(3))))
    store.record(KEY, event)

    assert seen == [False]


@by_name
def test_a_no_that_cannot_be_written_is_in_force_told_and_retried(
    store: ConsentStore, failing: FailingJournal, event
) -> None:
    granted(store)
    failing.writable = False
    with pytest.raises(NotDurableError, match="in force here"):
        store.record(KEY, event)

    assert not store.permits(KEY, at=later(3))
    assert not store.may_ask(KEY, at=later(3))
    assert store.unwritten == 1
    written = threading.Event()
    failing.before_append = written.set
    failing.writable = True
    assert written.wait(timeout=30)
    store.close()

    assert store.unwritten == 0
    assert not Along(failing).permits(KEY, at=later(3))
    assert [past.event for past in store.history("p-1")].count(event) == 1


@by_name
def test_a_no_that_can_be_neither_read_nor_written_is_in_force(
    store: ConsentStore, failing: FailingJournal, event
) -> None:
    granted(store)
    failing.writable = failing.readable = False
    with pytest.raises(NotDurableError):
        store.record(KEY, event)
    failing.readable = True

    assert not store.permits(KEY, at=later(3))


def test_closing_with_a_no_that_is_not_on_disk_is_loud(
    store: ConsentStore, failing: FailingJournal
) -> None:
    failing.writable = False
    for event in (withdraw(), no()):
        with pytest.raises(NotDurableError):
            store.record(KEY, event)
    with pytest.raises(NotDurableError, match="2 that are in force"):
        store.close()


def test_closing_writes_what_can_be_written(store: ConsentStore, failing: FailingJournal) -> None:
    store.enforce(KEY, withdraw())
    assert store.unwritten == 1
    store.close()
    assert store.unwritten == 0
    assert len(failing.load("p-1")) == 1


def test_only_a_no_can_be_enforced_without_writing(store: ConsentStore) -> None:
    with pytest.raises(InvalidInputError, match="event"):
        store.enforce(KEY, yes(ask()))


def test_a_no_is_not_lost_to_an_id_that_was_used_for_something_else(store: ConsentStore) -> None:
    answer = granted(store)
    clumsy = withdraw(event_id=answer.id)
    for _ in range(2):
        store.record(KEY, clumsy)

    assert not store.permits(KEY, at=later(3))
    assert not Along(store._journal).permits(KEY, at=later(3))
    assert len(store.history("p-1")) == 3


@pytest.mark.parametrize(
    "event",
    [Unclear(id="u", at=later(3)), Impaired(id="i", at=later(3)), NotNow(id="n", at=later(3))],
    ids=lambda event: event.name,
)
def test_doubt_that_could_not_be_written_denies_until_it_is(
    store: ConsentStore, failing: FailingJournal, event
) -> None:
    granted(store)
    failing.writable = False
    with pytest.raises(StoreUnavailableError):
        store.record(KEY, event)
    assert codes(store.permits(KEY, at=later(3))) == ["storage.behind"]

    failing.writable = True
    assert codes(store.permits(KEY, at=later(3))) == ["storage.behind"]
    store.record(KEY, event)
    assert "storage.behind" not in codes(store.permits(KEY, at=later(3)))


def test_no_event_of_the_service_or_of_time_writes_itself_into_a_yes(store: ConsentStore) -> None:
    for event in (Drop(id="d", at=NOON), Recovered(id="r", at=NOON)):
        store.record(KEY, event)
    assert not store.permits(KEY, at=NOON)


# --- reading -------------------------------------------------------------------------------------


def test_a_store_that_cannot_be_read_denies(store: ConsentStore, failing: FailingJournal) -> None:
    granted(store)
    failing.readable = False

    assert codes(store.permits(KEY, at=later(3))) == ["storage.unreachable"]
    assert codes(store.may_ask(KEY, at=later(3))) == ["storage.unreachable"]
    with pytest.raises(StoreUnavailableError):
        store.cell(KEY)
    failing.readable = True
    assert store.permits(KEY, at=later(3))


def damage(journal: MemoryJournal, place: int, **change: object) -> None:
    log = journal._logs["p-1"]
    log[place] = attrs.evolve(log[place], **change)


@pytest.mark.parametrize(
    "change",
    [{"body": "{}"}, {"link": "0" * 64}, {"id": "x"}, {"seq": 7}],
    ids=lambda change: next(iter(change)),
)
@pytest.mark.parametrize("place", [0, 1])
def test_an_edited_log_denies(failing: FailingJournal, place: int, change: dict) -> None:
    granted(Along(failing))
    damage(failing, place, **change)
    store = Along(failing)

    assert codes(store.permits(KEY, at=later(3))) == ["storage.damaged"]
    assert codes(store.may_ask(KEY, at=later(3))) == ["storage.damaged"]
    with pytest.raises(DamagedLogError):
        store.history("p-1")
    with pytest.raises(DamagedLogError):
        store.record(KEY, ask(9))


def test_a_no_is_taken_also_into_a_damaged_log(failing: FailingJournal) -> None:
    granted(Along(failing))
    damage(failing, 0, body="{}")
    store = Along(failing)
    store.record(KEY, withdraw())

    assert failing.load("p-1")[-1].seq == 3


def test_a_log_that_lost_its_end_denies_in_a_process_that_knew_it(
    store: ConsentStore, failing: FailingJournal
) -> None:
    granted(store)
    store.record(KEY, withdraw())
    assert not store.permits(KEY, at=later(3))
    failing._logs["p-1"].pop()

    assert codes(store.permits(KEY, at=later(3))) == ["storage.damaged"]


def test_a_log_that_was_replaced_denies_in_a_process_that_knew_it(
    store: ConsentStore, failing: FailingJournal
) -> None:
    granted(store)
    store.permits(KEY, at=later(3))
    other = FailingJournal()
    granted(Along(other))
    failing._logs = other._logs

    assert codes(store.permits(KEY, at=later(3))) == ["storage.damaged"]


EVENT = {"type": "withdraw", "id": "w", "at": [0, 0]}
SCOPE = KEY.scope.to_dict()


@pytest.mark.parametrize(
    "payload",
    [
        {"scope": SCOPE, "event": {**EVENT, "type": "consent_forever"}},
        {"scope": SCOPE, "event": {**EVENT, "extra": 1}},
        {"scope": SCOPE, "event": {"type": "withdraw", "id": "w"}},
        {"scope": SCOPE, "event": {**EVENT, "at": [1, 0]}},
        {"scope": SCOPE, "event": {**EVENT, "at": 5}},
        {"scope": SCOPE, "event": {**EVENT, "id": "words with spaces"}},
        {"scope": {"action": "store"}, "event": EVENT},
        {"scope": SCOPE, "event": EVENT, "more": 1},
        {"scope": SCOPE},
        [],
        "withdraw",
        None,
    ],
)
def test_an_event_that_cannot_be_understood_denies(store: ConsentStore, payload) -> None:
    """It may be a no of a newer version: what is not understood is never skipped."""
    granted(store)
    store._journal.append("p-1", "strange", payload)

    assert codes(store.permits(KEY, at=later(3))) == ["storage.damaged"]
    with pytest.raises(DamagedLogError, match="entry 3"):
        store.history("p-1")


# --- time ----------------------------------------------------------------------------------------


def test_a_naive_moment_is_refused(store: ConsentStore) -> None:
    naive = datetime(2026, 3, 1)  # noqa: DTZ001
    for act in (store.permits, store.may_ask):
        with pytest.raises(InvalidInputError, match="time zone"):
            act(KEY, at=naive)


# --- peers' defects that a store could share -----------------------------------------------------


def test_a_no_that_is_old_does_not_uncover_an_older_yes(store: ConsentStore) -> None:
    """I12. Right Consents drops expired records whatever they say; the older acceptance returns."""
    granted(store)
    store.record(KEY, no(3))
    years = 60 * 24 * 365 * 5

    assert not store.permits(KEY, at=later(years))
    assert isinstance(store.cell(KEY), Cell)
    assert not Along(store._journal).permits(KEY, at=later(4))


def test_a_clock_that_runs_ahead_does_not_beat_a_later_withdrawal(store: ConsentStore) -> None:
    """LEAP takes the most recent timestamp: a second of skew turns a withdrawal into a permit."""
    question = ask()
    store.record(KEY, question)
    store.record(KEY, yes(question, 600))
    store.record(KEY, withdraw(1))

    assert not store.permits(KEY, at=later(601))


def test_a_duplicate_does_not_win_by_being_newer(store: ConsentStore) -> None:
    """Fides keeps the highest row id of duplicates, whatever it says: an opt-out can lose."""
    answer = granted(store)
    store.record(KEY, withdraw())
    store.record(KEY, answer)

    assert not store.permits(KEY, at=later(3))
    assert len(store.history("p-1")) == 3


def test_a_dimension_that_is_not_named_matches_nothing(store: ConsentStore) -> None:
    """LEAP treats a missing dimension in the query as a match."""
    granted(store)
    for name in ("action", "purpose", "data", "recipient"):
        scope = attrs.evolve(KEY.scope, **{name: "any"})
        assert not store.permits(Key(subject="p-1", scope=scope), at=later(3))


def test_a_withdrawal_needs_no_version_no_lookup_and_no_signature(failing: FailingJournal) -> None:
    """Microsoft's throws on a version race, GovStack's fails if a lookup does, Consent2Share's waits
    for a signature."""
    stores = [Along(failing) for _ in range(2)]
    granted(stores[0])
    raced: list[int] = []

    def race() -> None:
        failing.before_append = lambda: None
        raced.append(stores[1].record(KEY, pause(2)).after.refusals)

    failing.before_append = race
    stores[0].record(KEY, withdraw(2))

    assert raced
    for store in stores:
        assert codes(store.permits(KEY, at=later(3))) == ["consent.withdrawn"]


def test_a_withdrawal_keeps_the_record_of_what_it_ended(store: ConsentStore) -> None:
    """Hydra deletes the consent when it is revoked, so nobody can show that there was one."""
    answer = granted(store)
    end = withdraw()
    store.record(KEY, end)

    assert [past.event for past in store.history("p-1")][1:] == [answer, end]


def test_a_yes_while_the_person_is_not_alone_is_not_a_yes(store: ConsentStore) -> None:
    question = ask()
    store.record(KEY, question)
    answer = attrs.evolve(yes(question), circumstances=Circumstances.NOT_ALONE)
    store.record(KEY, answer)

    assert codes(store.permits(KEY, at=later(2))) == ["consent.provisional"]


@pytest.mark.parametrize("kind", [Resume, Confirm, Invite], ids=lambda kind: kind.name)
def test_what_the_person_says_unasked_permits_nothing(store: ConsentStore, kind: type) -> None:
    evidence = Evidence(message=digest("hi"), channel="web", notice=digest("n"))
    event = kind(id="e", at=NOON, evidence=evidence, circumstances=Circumstances.CALM, seen=())
    store.record(KEY, event)

    assert not store.permits(KEY, at=later(1))


# --- families and dependencies -------------------------------------------------------------------

SHARE = Key(subject="p-1", scope=OTHER)
CATALOGUE = Catalogue(
    [
        Listed(scope=KEY.scope, family="mood"),
        Listed(scope=OTHER, family="mood", requires=(KEY.scope,)),
    ]
)


def test_a_no_quiets_its_family_in_the_store_too(failing: FailingJournal) -> None:
    """A new name for the same thing does not bring the question back."""
    store = Along(failing, catalogue=CATALOGUE)
    assert store.may_ask(KEY, at=NOON)
    granted(store)
    store.record(SHARE, no(3))

    assert not store.may_ask(SHARE, at=later(4))
    assert store.permits(KEY, at=later(4))
    store.record(KEY, withdraw(5))
    assert not store.may_ask(SHARE, at=later(60 * 24 * 31))
    refused = store.record(SHARE, ask(60 * 24 * 31, cell=store.cell(SHARE))).refused
    assert refused is not None
    assert len(store.history("p-1")) == 4


def test_a_question_about_something_close_to_a_no_is_not_recorded(failing: FailingJournal) -> None:
    near = Catalogue([Listed(scope=one.scope, family="mood") for one in (KEY, SHARE)])
    store = Along(failing, catalogue=near)
    store.record(KEY, no(0))

    assert store.record(SHARE, ask(1)).refused is not None
    assert store.record(SHARE, ask(60 * 24 * 31)).refused is None


def test_what_depends_on_a_withdrawn_scope_is_denied(failing: FailingJournal) -> None:
    store = Along(failing, catalogue=CATALOGUE)
    granted(store)
    granted(store, SHARE, minute=60 * 24)
    assert store.permits(SHARE, at=later(60 * 24 + 3))

    store.record(KEY, withdraw(60 * 24 + 4))
    assert not store.permits(SHARE, at=later(60 * 24 + 5))


def test_what_the_catalogue_does_not_name_is_neither_asked_nor_permitted(
    failing: FailingJournal,
) -> None:
    store = Along(failing, catalogue=Catalogue([Listed(scope=KEY.scope, family="mood")]))
    assert not store.may_ask(SHARE, at=NOON)
    assert not store.permits(SHARE, at=NOON)
    assert store.record(SHARE, ask()).refused is not None
    assert store.record(SHARE, no()).refused is None  # a no is taken about anything
