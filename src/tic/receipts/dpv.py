"""A consent record as JSON-LD in the W3C Data Privacy Vocabulary (DPV 2.3).

The structure is that of the DPVCG's profile for ISO/IEC TS 27560; every term was looked up in the
vocabulary, and a test looks them up again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import datetime

from tic._kernel.reason import Reason
from tic.consent import Key, Moment, No, Scope, Withdraw
from tic.errors import InvalidInputError
from tic.receipts.account import Account, Imported, Service, utc
from tic.receipts.standing import renewed, status_of

CONTEXT = {"dpv": "https://w3id.org/dpv#", "dct": "http://purl.org/dc/terms/"}
PROFILE = "https://w3id.org/dpv/schema/dpv-27560#record"
DIMENSIONS = {
    "purpose": ("dpv:hasPurpose", "dpv:Purpose"),
    "data": ("dpv:hasPersonalData", "dpv:PersonalData"),
    "action": ("dpv:hasProcessing", "dpv:Processing"),
    "recipient": ("dpv:hasRecipient", "dpv:Recipient"),
}
NOES: dict[str, type[No | Withdraw]] = {
    "dpv:ConsentRefused": No,
    "dpv:ConsentWithdrawn": Withdraw,
}

NEEDS_EVIDENCE = Reason(
    "receipts.needs-evidence",
    "Only a no can be taken over: for a yes this does not show who said what to which notice.",
    "The person is asked here, and says yes.",
)


def to_dpv(account: Account, service: Service, *, at: Moment) -> dict[str, object]:
    """Return the record as a JSON-LD document; raises `InvalidInputError` for an erased one."""
    controller, scope = service.controller, account.key.scope.to_dict()
    expires = getattr(account.cell.standing, "expires", None)
    status: dict[str, object] = {
        "@type": f"dpv:{status_of(account.cell, at, renewed=renewed(account.steps))}",
        "dpv:isIndicatedBy": account.key.subject,
    }
    if account.events:
        status["dpv:isIndicatedAtTime"] = utc(account.said[-1].at.latest)
    if expires is not None:
        status["dct:valid"] = utc(expires)
    return {
        "@context": CONTEXT,
        "@id": f"urn:uuid:{account.id}",
        "@type": "dpv:ConsentRecord",
        "dct:conformsTo": PROFILE,
        "dct:identifier": account.id,
        "dct:created": utc(at.latest),
        "dct:provenance": f"entry {account.entries} of a hash chain, SHA-256 {account.head}",
        "dpv:hasDataSubject": {
            "@type": "dpv:DataSubject",
            "dct:identifier": account.key.subject,
        },
        "dpv:hasNotice": {
            "@id": service.notice,
            "@type": "dpv:ConsentNotice",
            "dct:language": service.language,
        },
        "dpv:hasProcess": {
            "@type": "dpv:Process",
            "dpv:hasLegalBasis": "dpv:ExplicitlyExpressedConsent",
            **{
                relation: {"@id": service.vocabulary + scope[name], "@type": concept}
                for name, (relation, concept) in DIMENSIONS.items()
            },
            "dpv:hasDataController": {
                "@type": "dpv:DataController",
                "dct:identifier": controller.id,
                "dpv:hasName": controller.name,
                "dpv:hasAddress": controller.address,
                "dpv:hasContact": controller.contact,
            },
            "dpv:hasStorageCondition": [
                *(
                    {"@type": "dpv:StorageLocation", "dpv:hasLocation": place}
                    for place in service.storage_locations
                ),
                {"@type": "dpv:StorageDuration", "dpv:hasDuration": service.retention},
            ],
            "dpv:hasJurisdiction": service.jurisdiction,
        },
        "dpv:hasConsentControl": {
            "@type": "dpv:WithdrawConsent",
            "dct:description": service.withdrawal,
        },
        "dpv:hasConsentStatus": status,
    }


def no_from_dpv(page: object, *, vocabulary: str) -> Imported:
    """Return the no that a record in this structure tells, or the reason why nothing is taken.

    A no needs no proof, so it loses nothing on the way; everything else is refused. Raises
    `InvalidInputError` for a record that does not name person, scope, status and time.
    """
    match page:
        case {
            "dct:identifier": str(record),
            "dpv:hasDataSubject": {"dct:identifier": str(subject)},
            "dpv:hasProcess": Mapping() as process,
            "dpv:hasConsentStatus": Mapping() as status,
        }:
            kind = NOES.get(str(status.get("@type")))
            if kind is None:
                return Imported(refused=NEEDS_EVIDENCE)
            named = {
                name: _name(process.get(relation), vocabulary)
                for name, (relation, _) in DIMENSIONS.items()
            }
            key = Key(subject=subject, scope=Scope(**named))
            moment = _moment(status.get("dpv:isIndicatedAtTime"))
            told = hashlib.sha256(f"{record}\n{moment}".encode()).hexdigest()
            return Imported(((key, kind(id=f"dpv:{told}", at=Moment.of(moment))),))
        case _:
            raise InvalidInputError("record", "dpv:ConsentRecord with subject, process and status")


def _name(value: object, vocabulary: str) -> str:
    match value:
        case {"@id": str(name)} if name.startswith(vocabulary):
            return name.removeprefix(vocabulary)
        case _:
            raise InvalidInputError("process", f"one name below {vocabulary} in every dimension")


def _moment(value: object) -> datetime:
    try:
        return datetime.fromisoformat(value if isinstance(value, str) else "")
    except ValueError:
        raise InvalidInputError("dpv:isIndicatedAtTime", "an ISO 8601 moment with zone") from None
