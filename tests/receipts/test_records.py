"""Records for other systems: their shape, their terms, and what comes back from them."""

import copy
import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.receipts.accounts import AT, SERVICE, STATES, account, granted_events
from tests.storage.events import KEY, later, withdraw

from tic.consent import Erase, Moment, No, Withdraw, permits
from tic.errors import InvalidInputError
from tic.receipts import Account, from_iso27560, no_from_dpv, to_dpv, to_iso27560

TERMS = json.loads((Path(__file__).parent / "dpv_terms.json").read_text())["terms"]
every_state = pytest.mark.parametrize("name", STATES)
PROFILE_IRI = "https://w3id.org/dpv/schema/dpv-27560#record"


def terms_in(value: object) -> set[str]:
    """Every dpv: name in a document, as key, type or value."""
    return set(re.findall(r'"dpv:([A-Za-z]+)"', json.dumps(value)))


@every_state
def test_every_term_written_is_in_the_vocabulary(name: str) -> None:
    one, at, status = STATES[name]
    document = to_dpv(one, SERVICE, at=at)

    unknown = terms_in(document) - set(TERMS)
    assert unknown == set()
    assert document["dpv:hasConsentStatus"]["@type"] == f"dpv:{status}"


def test_every_status_of_the_vocabulary_is_known_and_the_guides_extra_one_is_not() -> None:
    statuses = {
        name for name in TERMS if "ConsentStatusValidForProcessing" in TERMS[name]["broader"]
    }
    assert statuses == {"ConsentGiven", "RenewedConsentGiven"}
    assert "ConsentTerminated" not in TERMS


@every_state
def test_a_status_is_valid_for_processing_exactly_when_acting_is_permitted(name: str) -> None:
    one, at, _ = STATES[name]
    kind = to_dpv(one, SERVICE, at=at)["dpv:hasConsentStatus"]["@type"].removeprefix("dpv:")

    valid = "ConsentStatusValidForProcessing" in TERMS[kind]["broader"]
    assert valid == bool(permits(one.cell, at=at))
    assert to_iso27560(one, SERVICE, at=at)["consent_state"] == kind


@every_state
def test_linked_data_names_every_mandatory_field(name: str) -> None:
    one, at, _ = STATES[name]
    document = json.loads(json.dumps(to_dpv(one, SERVICE, at=at)))

    assert document["dct:conformsTo"] == PROFILE_IRI
    process = document["dpv:hasProcess"]
    for relation in (
        *("dpv:hasPurpose", "dpv:hasPersonalData", "dpv:hasProcessing", "dpv:hasRecipient"),
        *("dpv:hasDataController", "dpv:hasStorageCondition", "dpv:hasJurisdiction"),
    ):
        assert process[relation]
    assert document["dpv:hasNotice"]["dct:language"] == "en"
    assert document["dct:provenance"].endswith("ab" * 32)
    for moment in re.findall(r'"(\d{4}-\d\d-\d\dT[^"]*)"', json.dumps(document)):
        assert moment.endswith("Z"), "the guide's own examples leave out the zone it requires"


MANDATORY = {
    "record": ("schema_version", "record_id", "pii_principal_id", "pii_processing"),
    "processing": ("privacy_notice", "language", "purposes"),
    "purpose": (
        *("purpose", "pii_information", "pii_controllers", "storage_locations"),
        *("retention_period", "jurisdiction", "recipient_third_parties", "withdrawal_method"),
    ),
    "party": ("party_id", "party_name", "party_address", "party_contact"),
    "event": ("event_time", "validity_duration", "entity_id", "event_type", "event_state"),
}


@every_state
def test_the_record_has_every_field_that_27560_makes_mandatory(name: str) -> None:
    one, at, _ = STATES[name]
    record = json.loads(json.dumps(to_iso27560(one, SERVICE, at=at)))
    (processing,) = record["pii_processing"]

    def filled(part: dict, kind: str) -> None:
        assert all(part.get(field) for field in MANDATORY[kind]), kind

    filled(record, "record")
    filled(processing, "processing")
    for purpose in processing["purposes"]:
        filled(purpose, "purpose")
    for party in record["party_identification"]:
        filled(party, "party")
    for event in record["consent_events"]:
        filled(event, "event")
        assert event["event_state"] in TERMS
    assert len(record["consent_events"]) == sum(step.refused is None for step in one.steps)


@every_state
def test_a_record_comes_back_as_the_account_it_was(name: str) -> None:
    one, at, _ = STATES[name]
    record = json.loads(json.dumps(to_iso27560(one, SERVICE, at=at)))

    taken = from_iso27560(record, at=at)
    assert taken
    assert taken.events == tuple((one.key, event) for event in one.events)
    assert Account.from_dict(record["tic"]) == one


def places(value: object, path: tuple = ()) -> list[tuple]:
    """The paths to every text and number in a document."""
    if isinstance(value, dict):
        return [found for key, inner in value.items() for found in places(inner, (*path, key))]
    if isinstance(value, list):
        return [found for n, inner in enumerate(value) for found in places(inner, (*path, n))]
    return [path]


RECORD = json.loads(json.dumps(to_iso27560(STATES["withdrawn"][0], SERVICE, at=AT)))
# What the service says about itself does not come from the log.
OF_THE_SERVICE = {
    *("privacy_notice", "language", "storage_locations", "retention_period", "jurisdiction"),
    *("withdrawal_method", "party_name", "party_address", "party_contact"),
}


@given(path=st.sampled_from(places(RECORD)), value=st.sampled_from(["ConsentGiven", 0, None, []]))
def test_a_record_that_says_something_else_than_its_log_is_refused(path: tuple, value) -> None:
    changed = copy.deepcopy(RECORD)
    part = changed
    for key in path[:-1]:
        part = part[key]
    part[path[-1]] = value

    try:
        found = from_iso27560(changed, at=AT)
    except InvalidInputError:
        return
    if found and changed != RECORD:
        # The log is what it says: one scope's part of a chain cannot be checked against its head.
        assert set(path) & (OF_THE_SERVICE | {"tic"})
        assert isinstance(found.events[-1][1], Withdraw)
    elif changed != RECORD:
        assert found.refused.code == "receipts.not-the-log"


def test_a_record_without_a_log_is_refused_with_the_reason() -> None:
    record = {name: value for name, value in RECORD.items() if name != "tic"}
    assert from_iso27560(record, at=AT).refused.code == "receipts.no-log"
    for rubbish in (None, [], "record", 5):
        with pytest.raises(InvalidInputError):
            from_iso27560(rubbish, at=AT)


@pytest.mark.parametrize("name", ["declined", "withdrawn"])
def test_a_no_is_taken_over_from_linked_data(name: str) -> None:
    one, at, _ = STATES[name]
    document = json.loads(json.dumps(to_dpv(one, SERVICE, at=at)))
    ((key, event),) = no_from_dpv(document, vocabulary=SERVICE.vocabulary).events

    assert key == one.key
    assert event.at == one.events[-1].at
    assert isinstance(event, No if name == "declined" else Withdraw)
    assert (
        event == no_from_dpv(document, vocabulary=SERVICE.vocabulary).events[0][1]
    )  # the same id again


@pytest.mark.parametrize("name", sorted(set(STATES) - {"declined", "withdrawn"}))
def test_nothing_but_a_no_is_taken_over_from_linked_data(name: str) -> None:
    one, at, _ = STATES[name]
    found = no_from_dpv(to_dpv(one, SERVICE, at=at), vocabulary=SERVICE.vocabulary)
    assert not found
    assert found.refused.code == "receipts.needs-evidence"


def test_linked_data_that_does_not_say_enough_is_refused() -> None:
    one, at, _ = STATES["withdrawn"]
    document = to_dpv(one, SERVICE, at=at)
    for missing in ("dpv:hasDataSubject", "dpv:hasProcess", "dpv:hasConsentStatus"):
        with pytest.raises(InvalidInputError):
            no_from_dpv(
                {name: part for name, part in document.items() if name != missing},
                vocabulary=SERVICE.vocabulary,
            )
    with pytest.raises(InvalidInputError, match="dimension"):
        no_from_dpv(document, vocabulary="https://elsewhere.example/")
    for moment in ("yesterday", None, "2026-03-01T12:00:00"):
        document["dpv:hasConsentStatus"]["dpv:isIndicatedAtTime"] = moment
        with pytest.raises(InvalidInputError):
            no_from_dpv(document, vocabulary=SERVICE.vocabulary)


def test_an_erased_record_has_no_export() -> None:
    erased = account(*granted_events(), withdraw(), Erase(id="e", at=later(3)))
    for export in (to_dpv, to_iso27560):
        with pytest.raises(InvalidInputError, match="erased"):
            export(erased, SERVICE, at=Moment.of(later(4)))


def test_the_name_of_a_record_is_its_scope_and_person_not_its_state() -> None:
    one = account(*granted_events())
    assert one.id == account().id
    assert one.key == KEY
