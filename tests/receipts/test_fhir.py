"""FHIR R5 Consent: valid by the structure definition, and such that a server enforces the no."""

import json
import warnings
from pathlib import Path

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.receipts.accounts import AT, OTHER_KEY, SERVICE, STATES, account, granted_events
from tests.storage.events import KEY, OTHER, ask, later, no, withdraw, yes

from tic.consent import (
    STANDARD_POLICY,
    Circumstances,
    Confirm,
    Erase,
    Key,
    Moment,
    No,
    Scope,
    permits,
)
from tic.errors import InvalidInputError
from tic.receipts import noes_from_fhir, provenance_to_fhir, to_fhir

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # of the library's own imports
    from fhir.resources.consent import Consent
    from fhir.resources.provenance import Provenance

ELEMENTS = json.loads((Path(__file__).parent / "fhir_r5_consent.json").read_text())["elements"]
every_state = pytest.mark.parametrize("name", STATES)


def problems(value: dict, path: str = "Consent") -> list[str]:
    """Check cardinality and required codes of the Consent's own elements, level by level."""
    found = []
    for name, inner in value.items():
        if (path, name) == ("Consent", "resourceType"):
            continue
        element = ELEMENTS.get(f"{path}.{name}")
        if element is None:
            found.append(f"{path}.{name} does not exist")
            continue
        many = element["max"] == "*"
        if isinstance(inner, list) != many or inner in ([], {}, ""):
            found.append(f"{path}.{name} has the wrong cardinality")
        if "codes" in element and inner not in element["codes"]:
            found.append(f"{path}.{name} is {inner}")
        if element["types"] == ["BackboneElement"]:
            for one in inner if many else [inner]:
                found += problems(one, f"{path}.{name}")
    for name, element in ELEMENTS.items():
        parent, _, last = name.rpartition(".")
        if parent == path and element["min"] and last not in value:
            found.append(f"{name} is missing")
    return found


@every_state
def test_every_export_is_a_valid_r5_consent(name: str) -> None:
    one, at, _ = STATES[name]
    resource = to_fhir([one], SERVICE, at=at)

    assert problems(resource) == []
    read = Consent.model_validate_json(json.dumps(resource))
    assert read.status == resource["status"]
    assert len(resource["id"]) <= 64


def test_the_check_itself_finds_what_is_wrong() -> None:
    one, at, _ = STATES["granted"]
    resource = to_fhir([one], SERVICE, at=at)
    assert problems({**resource, "status": "withdrawn"})
    assert problems({**resource, "decision": ["deny"]})
    assert problems({**resource, "scope": {}})
    assert problems({name: part for name, part in resource.items() if name != "status"})


def server_permits(resource: dict, scope: Scope, moment: str) -> bool | None:
    """What a server does that follows R5: None where no active consent tells it anything.

    The base is `decision`; a provision that matches negates it.
    """
    if resource["status"] != "active":
        return None
    base = resource["decision"] == "permit"
    for provision in resource.get("provision", []):
        wanted = (
            provision["period"]["start"] <= moment < provision["period"]["end"]
            and provision["action"][0]["coding"][0]["code"] == scope.action
            and provision["purpose"][0]["code"] == scope.purpose
            and provision["code"][0]["coding"][0]["code"] == scope.data
            and provision["actor"][0]["reference"]["identifier"]["value"] == scope.recipient
        )
        if wanted:
            return not base
    return base


def careless_server_permits(resource: dict) -> bool | None:
    """A server that ignores provisions, as one peer does."""
    return resource["decision"] == "permit" if resource["status"] == "active" else None


@every_state
def test_a_server_does_what_the_person_said(name: str) -> None:
    one, at, _ = STATES[name]
    resource = to_fhir([one], SERVICE, at=at)
    decided = server_permits(resource, KEY.scope, "2026-03-01T12:05:00.000Z")

    if name in {"never asked", "asked", "unclear", "not now", "lapsed"}:
        assert resource["status"] == "draft"
    elif name not in {"renewed", "given again"}:
        assert decided is bool(permits(one.cell, at=at))
    assert not careless_server_permits(resource)


def test_a_withdrawal_of_one_scope_leaves_the_other_and_is_enforced() -> None:
    kept = account(*granted_events(), key=OTHER_KEY)
    ended = account(*granted_events(), withdraw())
    resource = to_fhir([kept, ended], SERVICE, at=AT)
    moment = "2026-03-01T12:05:00.000Z"

    assert resource["status"] == "active"
    assert server_permits(resource, OTHER, moment) is True
    assert server_permits(resource, KEY.scope, moment) is False
    assert problems(resource) == []


@given(
    mine=st.sampled_from(sorted(STATES)),
    other=st.sampled_from(sorted(STATES)),
    asked=st.sampled_from(["action", "purpose", "data", "recipient", None]),
)
def test_no_server_permits_what_the_machine_does_not(mine: str, other: str, asked) -> None:
    accounts = [STATES[mine][0], attrs.evolve(STATES[other][0], key=OTHER_KEY)]
    resource = to_fhir(accounts, SERVICE, at=AT)
    scope = attrs.evolve(KEY.scope, **({asked: "any"} if asked else {}))

    decided = server_permits(resource, scope, "2026-03-01T12:05:00.000Z")
    assert not decided or (asked is None and permits(accounts[0].cell, at=AT))


def test_a_permission_ends_at_the_server_when_it_ends_here() -> None:
    one = account(*granted_events())
    resource = to_fhir([one], SERVICE, at=AT)
    end = resource["provision"][0]["period"]["end"]
    assert server_permits(resource, KEY.scope, end) is False
    assert not permits(one.cell, at=Moment(*[one.cell.standing.expires] * 2))


def test_what_cannot_be_one_resource_is_refused() -> None:
    one = account(*granted_events())
    someone = attrs.evolve(one, key=Key(subject="p-2", scope=OTHER))
    erased = account(Erase(id="e", at=later(0)))
    for accounts in ([], [one, someone], [erased], [one, erased]):
        with pytest.raises(InvalidInputError):
            to_fhir(accounts, SERVICE, at=AT)


def test_noes_come_back_for_the_scopes_that_are_asked_about() -> None:
    resource = json.loads(json.dumps(to_fhir([account(no())], SERVICE, at=AT)))
    taken = noes_from_fhir(resource, scopes=[KEY.scope, OTHER])
    noes = taken.events

    assert taken
    assert [key for key, _ in noes] == [KEY, OTHER_KEY]
    for _, event in noes:
        assert event.at.earliest < Moment.of(later(2)).earliest < event.at.latest
    assert taken == noes_from_fhir(resource, scopes=[KEY.scope, OTHER])
    assert len({event.id for _, event in noes}) == 2


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"status": "inactive"}, "receipts.not-in-force"),
        ({"status": "draft"}, "receipts.not-in-force"),
        ({"decision": "permit"}, "receipts.permits"),
        ({"provision": [{}]}, "receipts.permits"),
        ({"period": {"end": "2020-01-01"}}, "receipts.has-more"),
        ({"modifierExtension": [{}]}, "receipts.has-more"),
    ],
)
def test_what_is_more_or_less_than_a_plain_no_is_refused(change: dict, code: str) -> None:
    resource = {**to_fhir([account(no())], SERVICE, at=AT), **change}
    assert noes_from_fhir(resource, scopes=[KEY.scope]).refused.code == code


@pytest.mark.parametrize(
    "change",
    [
        {"resourceType": "Patient"},
        {"subject": {}},
        {"date": None},
        {"date": "2026"},
        {"date": "9999-12-31"},
    ],
)
def test_a_resource_that_does_not_say_enough_is_refused(change: dict) -> None:
    resource = {**to_fhir([account(no())], SERVICE, at=AT), **change}
    with pytest.raises(InvalidInputError):
        noes_from_fhir(resource, scopes=[KEY.scope])
    with pytest.raises(InvalidInputError):
        noes_from_fhir([], scopes=[])


def test_a_permission_never_comes_in() -> None:
    for name in STATES:
        one, at, _ = STATES[name]
        found = noes_from_fhir(to_fhir([one], SERVICE, at=at), scopes=[KEY.scope])
        for _, event in found.events:
            assert isinstance(event, No)


@every_state
def test_who_permits_for_the_person_and_under_what_is_a_valid_part_of_it(name: str) -> None:
    one, at, _ = STATES[name]
    service = attrs.evolve(SERVICE, basis="https://example.org/law/8")
    resource = to_fhir([one], service, at=at, grantors={"p-1/mother": "A. Example"})

    assert problems(resource) == []
    read = Consent.model_validate_json(json.dumps(resource))
    assert [grantor.type for grantor in read.grantor] == ["Patient", "RelatedPerson"]
    assert read.grantor[1].identifier.value == "p-1/mother"
    assert str(read.policyBasis.url) == "https://example.org/law/8"
    assert read.meta.lastUpdated.timestamp() * 1000 == pytest.approx(at.latest)
    assert "policyBasis" not in to_fhir([one], SERVICE, at=at)


# --- who vouches for it --------------------------------------------------------------------------


SETTLED = STANDARD_POLICY.settle // 60_000 + 5


def confirmed(*circumstances: Circumstances):
    question = ask()
    hard = attrs.evolve(yes(question), circumstances=Circumstances.DISTRESSED)
    again = [
        Confirm(id=f"c{n}", at=later(SETTLED), evidence=hard.evidence, circumstances=one, seen=())
        for n, one in enumerate(circumstances)
    ]
    return account(question, hard, *again), Moment.of(later(SETTLED + 1))


CALM, DISTRESSED = Circumstances.CALM, Circumstances.DISTRESSED


@pytest.mark.parametrize("said", [(CALM,), (DISTRESSED, CALM), (DISTRESSED,)])
def test_a_yes_that_was_said_again_in_calm_is_verified_with_the_person(said) -> None:
    one, at = confirmed(*said)
    resource = to_fhir([one], SERVICE, at=at)

    assert problems(resource) == []
    read = Consent.model_validate_json(json.dumps(resource))
    assert bool(resource.get("provision")) == (CALM in said)
    assert len(read.verification or []) == said.count(CALM)
    for verification in read.verification or []:
        assert verification.verified
        assert verification.verifiedWith.identifier.value == KEY.subject


@every_state
def test_nothing_else_counts_as_verified(name: str) -> None:
    one, at, _ = STATES[name]
    assert "verification" not in to_fhir([one], SERVICE, at=at)


def test_a_verification_goes_with_the_yes_it_was_about() -> None:
    one, at = confirmed(CALM)
    ended = withdraw(SETTLED)
    asked = attrs.evolve(ask(60 * 24 * 400), seen=(ended.id,))
    anew = attrs.evolve(one, events=(*one.events, ended, asked, yes(asked, 60 * 24 * 400 + 1)))
    now = Moment.of(later(60 * 24 * 400 + 2))
    assert "verification" not in to_fhir(
        [attrs.evolve(one, events=anew.events[:4])], SERVICE, at=at
    )
    resource = to_fhir([anew], SERVICE, at=now)
    assert resource["provision"]
    assert "verification" not in resource


@every_state
def test_the_provenance_names_the_consent_and_the_end_of_each_log(name: str) -> None:
    one, at, _ = STATES[name]
    other = attrs.evolve(one, key=OTHER_KEY)
    service = attrs.evolve(SERVICE, basis="https://example.org/law/8")
    page = provenance_to_fhir([one, other], service, at=at)

    read = Provenance.model_validate_json(json.dumps(page))
    assert [target.reference for target in read.target] == [
        f"Consent/{to_fhir([one, other], service, at=at)['id']}"
    ]
    assert [entity.what.identifier.value for entity in read.entity] == [one.head]
    assert read.recorded.timestamp() * 1000 == pytest.approx(at.latest)
    assert [str(policy) for policy in read.policy] == [service.basis]
    assert [agent.who.identifier.value for agent in read.agent] == [
        KEY.subject,
        SERVICE.controller.id,
    ]
    with pytest.raises(InvalidInputError):
        provenance_to_fhir([], service, at=at)
