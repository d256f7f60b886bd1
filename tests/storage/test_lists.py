"""What a service shows: all about one person, and who stands where."""

import json
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.storage.events import KEY, LASTS, NOON, OTHER, SCOPE, ask, granted, later, pause

from tic.consent import Key, event_from_dict
from tic.errors import DamagedLogError, InvalidInputError
from tic.storage import (
    ConsentStore,
    MemoryJournal,
    MemoryKeys,
    about,
    canonical,
    export,
    parse_canonical,
    standings,
)
from tic.storage.sealing import Sealed

SCOPES = (SCOPE, OTHER)
ENDS = NOON + timedelta(milliseconds=LASTS)


def store_on(journal, minute: float = 10, **more) -> ConsentStore:
    return ConsentStore(journal, clock=lambda: later(minute), **more)


@pytest.fixture
def store() -> ConsentStore:
    opened = store_on(MemoryJournal(), envelope=Sealed(MemoryKeys()))
    granted(opened)
    granted(opened, Key(subject="p-2", scope=OTHER))
    opened.record(Key(subject="p-2", scope=SCOPE), ask(3))
    opened.record(Key(subject="p-3", scope=SCOPE), pause(4))
    return opened


def test_an_export_holds_everything_and_says_what_follows_from_it(store: ConsentStore) -> None:
    store.withdraw("p-2", OTHER)
    page = export(store, "p-2")
    assert parse_canonical(canonical(page)) == json.loads(json.dumps(page))
    history = store.history("p-2")
    assert [event_from_dict(one["event"]) for one in page["said"]] == [one.event for one in history]
    assert (page["entries"], page["head"]) == (history[-1].seq, history[-1].link)
    found = {one["scope"]["action"]: one for one in page["stands"]}
    assert (found["share"]["standing"], found["share"]["permits"]) == ("WITHDRAWN", False)
    assert (found["store"]["standing"], found["store"]["question"]) == ("NONE", "OPEN")
    assert page["subject"] == "p-2"


def test_an_export_of_nobody_is_empty(store: ConsentStore) -> None:
    page = export(store, "p-9")
    assert (page["entries"], page["said"], page["stands"]) == (0, [], [])


def test_who_was_erased_is_on_no_list(store: ConsentStore) -> None:
    assert set(store.subjects()) == {"p-1", "p-2", "p-3"}
    store.erase("p-2")
    assert {one.subject for one in standings(store)} == {"p-1", "p-3"}


def test_lists_by_scope_standing_and_date(store: ConsentStore) -> None:
    def listed(**conditions) -> set[tuple[str, str]]:
        return {(one.subject, one.scope.action) for one in standings(store, **conditions)}

    everybody = {("p-1", "store"), ("p-2", "share"), ("p-2", "store"), ("p-3", "store")}
    yeses = {("p-1", "store"), ("p-2", "share")}
    assert listed() == everybody
    assert listed(scope=OTHER) == {("p-2", "share")}
    assert listed(standing="GRANTED") == yeses
    assert listed(ends_before=ENDS + timedelta(days=1)) == yeses
    assert listed(ends_before=ENDS) == set()
    assert listed(heard_since=later(10)) == everybody
    assert listed(heard_since=later(11)) == set()


def test_what_ended_with_time_is_listed_as_it_is_now() -> None:
    journal = MemoryJournal()
    granted(store_on(journal))
    (one,) = about(store_on(journal, 400 * 24 * 60), "p-1")
    assert (one.standing, one.permits) == ("EXPIRED", False)
    assert one.ends is not None
    assert one.ends < later(400 * 24 * 60)


@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from(SCOPES)), max_size=8))
def test_a_list_names_exactly_whom_there_is_anything_about(said) -> None:
    store = store_on(MemoryJournal())
    for subject, scope in said:
        store.record(Key(subject=subject, scope=scope), pause(1))
    found = [(one.subject, one.scope) for one in standings(store)]
    assert sorted(found, key=repr) == sorted(set(said), key=repr)
    for one in standings(store):
        assert one.permits is bool(store.permits(Key(subject=one.subject, scope=one.scope)))


def test_a_log_that_cannot_be_believed_is_not_left_out() -> None:
    journal = MemoryJournal()
    store = store_on(journal)
    store.record(KEY, pause(1))
    journal.append("p-2", "strange", {"x": 1})
    with pytest.raises(DamagedLogError):
        list(standings(store))


@pytest.mark.parametrize(
    "wrong",
    [
        {"standing": "granted"},
        {"heard_since": NOON.replace(tzinfo=None)},
        {"ends_before": NOON.replace(tzinfo=None)},
    ],
)
def test_a_condition_that_could_never_hold_is_refused(store: ConsentStore, wrong) -> None:
    with pytest.raises(InvalidInputError, match=next(iter(wrong))):
        list(standings(store, **wrong))
