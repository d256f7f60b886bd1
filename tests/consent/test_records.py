"""Events travel as plain values, and nothing but what was written is read."""

import json

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.consent.builders import MESSAGE, NOON, NOTICE, event_for, events, proof, when, yes

from tic.consent import (
    EVENTS,
    Ask,
    Cell,
    Clock,
    Evidence,
    Key,
    Moment,
    Scope,
    digest,
    event_from_dict,
    event_to_dict,
)
from tic.errors import InvalidInputError

CANARY = "I told him about my sister"


@given(events)
def test_an_event_comes_back_as_it_was_through_json(event):
    page = json.loads(json.dumps(event_to_dict(event)))
    assert event_from_dict(page) == event


@given(events, st.data())
def test_a_missing_or_added_field_is_refused_by_name(event, data):
    page = event_to_dict(event)
    gone = data.draw(st.sampled_from(sorted(page.keys() - {"origin"})))
    without = {name: value for name, value in page.items() if name != gone}
    with pytest.raises(InvalidInputError):
        event_from_dict(without)
    with pytest.raises(InvalidInputError):
        event_from_dict(page | {"by_default": True})


@given(events, st.data())
def test_a_value_of_another_kind_is_refused_and_never_shown(event, data):
    page = event_to_dict(event)
    spoiled = data.draw(st.sampled_from(sorted(page)))
    wrong = data.draw(st.sampled_from([None, 1.5, True, [CANARY], {"x": CANARY}, CANARY]))
    if spoiled == "material" and wrong is True:
        return
    with pytest.raises(InvalidInputError) as caught:
        event_from_dict(page | {spoiled: wrong})
    assert CANARY not in str(caught.value)


@pytest.mark.parametrize("page", [None, [], "yes", {}, {"type": "maybe"}, {"type": ["yes"]}])
def test_what_is_no_event_is_refused(page):
    with pytest.raises(InvalidInputError):
        event_from_dict(page)


@pytest.mark.parametrize("kind", EVENTS.values())
def test_no_event_takes_a_naive_time_or_prose_as_its_id(kind):
    event = event_for(kind, Cell(), "e1", when())
    with pytest.raises(InvalidInputError, match="time zone"):
        evolve(event, at=NOON.replace(tzinfo=None))
    with pytest.raises(InvalidInputError, match="at: expected"):
        evolve(event, at="noon")
    with pytest.raises(InvalidInputError, match="id: expected") as caught:
        evolve(event, id=CANARY)
    assert CANARY not in str(caught.value)


@pytest.mark.parametrize("gone", ["evidence", "circumstances", "seen", "question"])
def test_a_yes_without_its_evidence_cannot_be_built(gone):
    whole = {
        "id": "y",
        "at": when(),
        "question": "q",
        "evidence": proof(),
        "circumstances": yes().circumstances,
        "seen": (),
    }
    whole.pop(gone)
    with pytest.raises(TypeError):
        type(yes())(**whole)


@pytest.mark.parametrize("words", [CANARY, "", "sha256:zz", None, 3])
def test_evidence_takes_digests_only(words):
    with pytest.raises(InvalidInputError) as caught:
        Evidence(message=words, channel="web", notice=NOTICE)
    assert CANARY not in str(caught.value)


def test_seen_is_a_list_of_ids():
    assert Ask(id="q", at=when(), notice=NOTICE, lasts=1, seen={"b", "a"}).seen == ("a", "b")
    for wrong in ("abc", 3, ("has space",)):
        with pytest.raises(InvalidInputError):
            Ask(id="q", at=when(), notice=NOTICE, lasts=1, seen=wrong)


def test_a_digest_can_be_keyed_against_guessing():
    assert digest("yes") == digest("yes") != digest("yes", key=b"k") != digest("yes", key=b"l")
    with pytest.raises(InvalidInputError):
        digest("yes", key=b"")
    assert Evidence(message=digest("yes", key=b"k"), channel="web", notice=MESSAGE)


def test_a_moment_is_an_interval_of_whole_milliseconds():
    fine = NOON.replace(microsecond=1500)
    assert Moment.of(fine).latest - Moment.of(fine).earliest == 1
    for early, late in ((2, 1), (1.0, 2), (True, 2), (0, 10**18), (-(10**18), 0)):
        with pytest.raises(InvalidInputError):
            Moment(early, late)


def test_a_clock_never_goes_back_for_what_ends_and_never_forward_for_what_returns():
    clock = Clock()
    clock.read(when(10))
    assert clock.read(when(3)) == Moment(when(3).earliest, when(10).latest)
    assert clock.read(when(11)) == when(11)


def test_keys_and_scopes_come_back_and_have_no_wildcard():
    key = Key(
        subject="p-1",
        scope=Scope(action="read", purpose="care", data="notes", recipient="team"),
    )
    assert Key.from_dict(key.to_dict()) == key
    for spoiled in (
        {},
        key.to_dict() | {"more": 1},
        {"subject": "p-1", "scope": None},
        {"subject": "p-1", "scope": {"action": "read"}},
        {"subject": "p-1", "scope": key.scope.to_dict() | {"data": "*"}},
        {"subject": 7, "scope": key.scope.to_dict()},
    ):
        with pytest.raises(InvalidInputError):
            Key.from_dict(spoiled)
