"""A consent record in the shape of ISO/IEC TS 27560:2023.

Field names follow the mapping in the DPVCG report "Implementing ISO/IEC TS 27560" (2026); the text
of the standard itself was not read. One field is our own: `tic` carries the log, so that the record
can be read back without loss.
"""

from __future__ import annotations

from collections.abc import Mapping

from tic._kernel.reason import Reason
from tic.consent import (
    Cell,
    Event,
    Moment,
    No,
    NotNow,
    Pause,
    PersonOpens,
    Revoke,
    Unclear,
    Withdraw,
)
from tic.errors import InvalidInputError
from tic.receipts.account import Account, Imported, Party, Service, utc
from tic.receipts.standing import renewed, status_of

SCHEMA = "ISO/IEC TS 27560:2023 (shape); tic-care 1"
BY_THE_PERSON = (PersonOpens, No, NotNow, Unclear, Withdraw, Pause)

NO_LOG = Reason(
    "receipts.no-log",
    "This record says how things stand, not who said what when and to which notice.",
    "A record that carries its log, as tic writes it. A yes is otherwise asked for anew.",
)
NOT_THE_LOG = Reason(
    "receipts.not-the-log",
    "What this record says does not follow from the log that it carries.",
    "The record as it was exported, unchanged.",
)


def to_iso27560(account: Account, service: Service, *, at: Moment) -> dict[str, object]:
    """Return the record as plain values; times are UTC.

    Raises `InvalidInputError` for a record that was erased.
    """
    scope, subject = account.key.scope, account.key.subject
    controller = service.controller
    return {
        "schema_version": SCHEMA,
        "record_id": account.id,
        "pii_principal_id": subject,
        "pii_processing": [
            {
                "privacy_notice": service.notice,
                "language": service.language,
                "purposes": [
                    {
                        "purpose": scope.purpose,
                        "lawful_basis": "consent",
                        "pii_information": [{"pii_type": scope.data}],
                        "pii_controllers": [controller.id],
                        "processing_methods": [scope.action],
                        "storage_locations": list(service.storage_locations),
                        "retention_period": service.retention,
                        "jurisdiction": service.jurisdiction,
                        "recipient_third_parties": [scope.recipient],
                        "withdrawal_method": service.withdrawal,
                    }
                ],
            }
        ],
        "party_identification": [_party(controller)],
        "consent_events": _events(account, controller),
        "consent_state": status_of(account.cell, at, renewed=renewed(account.steps)),
        "tic": account.to_dict(),
    }


def from_iso27560(page: object, *, at: Moment) -> Imported:
    """Return the events of the log that a record carries, or why they cannot be taken over.

    A record is taken only if everything it says about the consent follows from its own log.
    Raises `InvalidInputError` for what is no record at all, or a log that cannot be read.
    """
    if not isinstance(page, Mapping):
        raise InvalidInputError("record", "a JSON object")
    if "tic" not in page:
        return Imported(refused=NO_LOG)
    account = Account.from_dict(page["tic"])
    service = _service(page)
    if to_iso27560(account, service, at=at) != page:
        return Imported(refused=NOT_THE_LOG)
    return Imported(tuple((account.key, event) for event in account.said))


def _party(party: Party) -> dict[str, object]:
    return {
        "party_id": party.id,
        "party_name": party.name,
        "party_address": party.address,
        "party_contact": party.contact,
        "party_role": "pii_controller",
    }


def _events(account: Account, controller: Party) -> list[dict[str, object]]:
    steps = account.steps
    return [
        {
            "event_time": utc(step.event.at.latest),
            "validity_duration": _validity(step.after),
            "entity_id": _who(step.event, account.key.subject, controller.id),
            "event_type": step.event.name,
            "event_state": status_of(
                step.after, step.event.at, renewed=renewed(steps[: place + 1])
            ),
        }
        for place, step in enumerate(steps)
        if step.refused is None
    ]


def _who(event: Event, person: str, controller: str) -> str:
    if isinstance(event, Revoke):
        return event.by.value
    return person if isinstance(event, BY_THE_PERSON) else controller


def _validity(cell: Cell) -> str:
    expires = getattr(cell.standing, "expires", None)
    return "none" if expires is None else f"until {utc(expires)}"


def _service(page: Mapping[str, object]) -> Service:
    """Return the parts of a record that do not come from its log, as they stand there."""
    match page:
        case {
            "pii_processing": [
                {
                    "privacy_notice": str(notice),
                    "language": str(language),
                    "purposes": [
                        {
                            "storage_locations": [*places],
                            "retention_period": str(retention),
                            "jurisdiction": str(jurisdiction),
                            "withdrawal_method": str(withdrawal),
                        }
                    ],
                }
            ],
            "party_identification": [
                {
                    "party_id": str(party),
                    "party_name": str(name),
                    "party_address": str(address),
                    "party_contact": str(contact),
                }
            ],
        }:
            return Service(
                controller=Party(id=party, name=name, address=address, contact=contact),
                notice=notice,
                language=language,
                jurisdiction=jurisdiction,
                storage_locations=tuple(places),
                retention=retention,
                withdrawal=withdrawal,
                vocabulary="",
            )
        case _:
            raise InvalidInputError("record", "the mandatory fields of ISO/IEC TS 27560")
