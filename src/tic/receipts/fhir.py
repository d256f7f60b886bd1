"""A person's consents as one HL7 FHIR R5 (5.0.0) Consent resource.

In R5 `decision` is the base, and provisions are "assumed to be a negation of the previous level"
(binding of `Consent.decision` in the R5 StructureDefinition). So this resource denies, and its only
provisions are the scopes that a live yes covers. A no is then simply absent from them, and a server
that enforces the resource enforces the no; one that ignores provisions denies. `status` is never
used to tell a no: `inactive` means terminated *or replaced*, and would be ignored.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta

from tic._kernel.reason import Reason
from tic.consent import (
    Closed,
    Confirm,
    Granted,
    Key,
    Moment,
    No,
    NoAnswer,
    Scope,
    as_of,
    permits,
)
from tic.errors import InvalidInputError
from tic.receipts.account import Account, Imported, Service, utc

PARTICIPATION = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType"
LOINC = "http://loinc.org"
CONDITIONS = {"period", "provision", "modifierExtension", "implicitRules", "_status", "_decision"}
"""What could change the meaning of a plain no."""

PERMITS = Reason(
    "receipts.permits",
    "A resource that permits something does not show who said yes to what, and when.",
    "The person is asked here, and says yes.",
)
NOT_IN_FORCE = Reason(
    "receipts.not-in-force",
    "Only an active resource is to be enforced; this one may be withdrawn, replaced or unfinished.",
    "The active resource.",
)
HAS_MORE = Reason(
    "receipts.has-more",
    "The resource holds conditions that a plain no would drop.",
    "A resource that denies without provisions or period.",
)


def to_fhir(
    accounts: Sequence[Account],
    service: Service,
    *,
    at: Moment,
    grantors: Mapping[str, str] | None = None,
) -> dict[str, object]:
    """Return all of one person's consents as one resource.

    `grantors` are those who permit for the person, a guardian for instance: their ids with their names. A yes
    that the person said again in calm is a `verification` with them. Raises `InvalidInputError` when there are no
    accounts, when they are of different persons, or when one was erased: an erased record is deleted at the receiver,
    not marked as an error.
    """
    subjects = {account.key.subject for account in accounts}
    if len(subjects) != 1:
        raise InvalidInputError("accounts", "at least one, all of the same person")
    cells = [as_of(account.cell, at) for account in accounts]
    if any(isinstance(cell.standing, Closed) for cell in cells):
        raise InvalidInputError("accounts", "records that were not erased")
    (subject,) = subjects
    asked_only = all(isinstance(cell.standing, NoAnswer) for cell in cells)
    person = {"type": "Patient", "identifier": {"value": subject}}
    permitting = [one for one in accounts if permits(one.cell, at=at)]
    return {
        "resourceType": "Consent",
        "id": consent_id(service, subject),
        "meta": {"lastUpdated": utc(at.latest)},
        "status": "draft" if asked_only else "active",
        "category": [{"coding": [{"system": LOINC, "code": "59284-0"}]}],
        "subject": person,
        "date": utc(_last(accounts, at))[:10],
        "grantor": [person, *(_related(*one) for one in (grantors or {}).items())],
        "controller": [
            {
                "type": "Organization",
                "identifier": {"value": service.controller.id},
                "display": service.controller.name,
            }
        ],
        "sourceAttachment": [{"url": service.notice, "language": service.language}],
        **({"policyBasis": {"url": service.basis}} if service.basis else {}),
        **_verifications(permitting, person),
        "decision": "deny",
        **_provisions(permitting, service),
    }


def consent_id(service: Service, subject: str) -> str:
    """Return the id of a person's resource, the same every time."""
    return hashlib.sha256(f"{service.controller.id}\n{subject}".encode()).hexdigest()


def noes_from_fhir(resource: object, *, scopes: Sequence[Scope]) -> Imported:
    """Return a no to each of `scopes` from a resource that denies everything, or a reason.

    The date of a resource is a day, so each no happened at some time of it: an interval of 24 hours
    in UTC, and 14 or 12 more for the zones. Raises `InvalidInputError` for what is no Consent that
    names its subject and date.
    """
    if not isinstance(resource, Mapping) or resource.get("resourceType") != "Consent":
        raise InvalidInputError("resource", "a FHIR R5 Consent")
    if resource.get("status") != "active":
        return Imported(refused=NOT_IN_FORCE)
    if resource.get("decision") != "deny" or resource.get("provision"):
        return Imported(refused=PERMITS)
    if set(resource) & CONDITIONS:
        return Imported(refused=HAS_MORE)
    subject, day = _subject(resource), _day(resource)
    return Imported(
        tuple(
            (Key(subject=subject, scope=scope), No(id=_id(resource, scope), at=day))
            for scope in scopes
        )
    )


def _related(name: str, display: str) -> dict[str, object]:
    return {"type": "RelatedPerson", "identifier": {"value": name}, "display": display}


def _last(accounts: Sequence[Account], at: Moment) -> int:
    return max((event.at.latest for one in accounts for event in one.said), default=at.latest)


def _verifications(permitting: list[Account], person: Mapping[str, object]) -> dict[str, object]:
    """Return when the person said again, calm, the yes they had given in a hard moment."""
    told = [
        {"verified": True, "verifiedWith": person, "verificationDate": [utc(one.event.at.latest)]}
        for account in permitting
        for one in account.steps
        if isinstance(one.event, Confirm)
        and one.refused is None
        and one.after.yes == account.cell.yes
    ]
    return {"verification": told} if told else {}


def _provisions(permitting: list[Account], service: Service) -> dict[str, object]:
    # FHIR forbids empty lists, and an empty provision would permit everything.
    return {"provision": [_provision(one, service) for one in permitting]} if permitting else {}


def _provision(account: Account, service: Service) -> dict[str, object]:
    scope, standing = account.key.scope, account.cell.standing
    assert isinstance(standing, Granted)

    def coding(name: str) -> dict[str, str]:
        return {"system": service.vocabulary, "code": name, "display": service.called(name)}

    return {
        "period": {"start": utc(standing.yes.at.latest), "end": utc(standing.expires)},
        "actor": [
            {
                "role": {"coding": [{"system": PARTICIPATION, "code": "IRCP"}]},
                "reference": {
                    "identifier": {"value": scope.recipient},
                    "display": service.called(scope.recipient),
                },
            }
        ],
        "action": [{"coding": [coding(scope.action)]}],
        "purpose": [coding(scope.purpose)],
        "code": [{"coding": [coding(scope.data)]}],
    }


def _subject(resource: Mapping[str, object]) -> str:
    match resource.get("subject"):
        case {"identifier": {"value": str(subject)}}:
            return subject
        case _:
            raise InvalidInputError("subject", "an identifier with a value")


def _day(resource: Mapping[str, object]) -> Moment:
    given = resource.get("date")
    try:
        day = date.fromisoformat(given if isinstance(given, str) else "")
        start = datetime.combine(day, time(), UTC)
        return Moment.between(start - timedelta(hours=14), start + timedelta(hours=36))
    except (ValueError, OverflowError):
        raise InvalidInputError("date", "a day as YYYY-MM-DD") from None


def _id(resource: Mapping[str, object], scope: Scope) -> str:
    told = f"{resource.get('id')}\n{resource.get('date')}\n{sorted(scope.to_dict().items())}"
    return f"fhir:{hashlib.sha256(told.encode()).hexdigest()}"
