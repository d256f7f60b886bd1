"""Where a FHIR Consent comes from: an HL7 FHIR R5 (5.0.0) Provenance that names the logs it was made from."""

from __future__ import annotations

from collections.abc import Sequence

from tic.consent import Moment
from tic.receipts.account import Account, Service, utc
from tic.receipts.fhir import consent_id, to_fhir

PARTICIPANT = "http://terminology.hl7.org/CodeSystem/provenance-participant-type"


def provenance_to_fhir(
    accounts: Sequence[Account], service: Service, *, at: Moment
) -> dict[str, object]:
    """Return the Provenance of what `to_fhir` returns for the same arguments.

    It says who told (the person), who put it together (the controller), when, and for each scope the number and
    link of the last entry of the log it was read from, against which that log can be checked. Nothing is
    signed: whoever sends it signs it. Raises as `to_fhir` does.
    """
    consent = to_fhir(accounts, service, at=at)
    ends = sorted({(one.entries, one.head) for one in accounts})
    return {
        "resourceType": "Provenance",
        "target": [{"reference": f"Consent/{consent_id(service, accounts[0].key.subject)}"}],
        "recorded": utc(at.latest),
        **({"policy": [service.basis]} if service.basis else {}),
        "agent": [
            {"type": _type("informant"), "who": consent["subject"]},
            {
                "type": _type("assembler"),
                "who": {
                    "type": "Organization",
                    "identifier": {"value": service.controller.id},
                    "display": service.controller.name,
                },
            },
        ],
        "entity": [
            {
                "role": "source",
                "what": {"identifier": {"value": head}, "display": f"consent log, entry {number}"},
            }
            for number, head in ends
        ],
    }


def _type(code: str) -> dict[str, object]:
    return {"coding": [{"system": PARTICIPANT, "code": code}]}
