"""One entry of a person's log, as the plain values that a journal stores.

Version 1 (tic 0.1.0) wrote `scope` and `event`. Version 2 writes beside the event what it was decided by: when the
store received it, the policy in force (whole where a log first meets it, its digest from then on) and the version of the
machine, which the policy carries. What was said once is therefore decided again as it was decided then.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from tic.consent import Event, Moment, Policy, Scope, digest, event_from_dict, event_to_dict
from tic.consent.records import policy_from_dict, policy_to_dict
from tic.errors import InvalidInputError
from tic.storage.canonical import Plain, canonical

VERSION = 2
MOST_SCOPES = 1_000
"""Scopes that one entry may name, so that a hostile file cannot exhaust memory."""


@frozen
class Said:
    """One event about some scopes, or about everything where `scopes` is None.

    `policy` is the policy itself or its digest; `received` and `policy` are None in a log of 0.1.0.
    """

    scopes: tuple[Scope, ...] | None
    event: Event
    received: Moment | None = None
    policy: Policy | str | None = None


@frozen
class Correction:
    """A clock had run ahead: no time recorded before this entry counts as later than `received`."""

    received: Moment


@frozen
class Snapshot:
    """What was known of the person when it was written, as plain values."""

    page: Mapping[str, object]


def payload_of(said: Said | Correction | Snapshot) -> Plain:
    """Return what `read_payload` reads back as the same."""
    if isinstance(said, Snapshot):
        return {"version": VERSION, "snapshot": said.page}
    if isinstance(said, Correction):
        return {"version": VERSION, "times_end": _pair(said.received)}
    if said.received is None or said.policy is None:
        raise InvalidInputError("said", "when it was received, and the policy in force")
    policy = said.policy if isinstance(said.policy, str) else policy_to_dict(said.policy)
    scopes = None if said.scopes is None else [scope.to_dict() for scope in said.scopes]
    return {
        "version": VERSION,
        "scopes": scopes,
        "event": event_to_dict(said.event),
        "received": _pair(said.received),
        "policy": policy,
    }


def read_payload(payload: Plain) -> Said | Correction | Snapshot:
    """Raises `InvalidInputError` naming the field for anything that no version of tic writes."""
    match payload:
        case {"scope": Mapping() as scope, "event": Mapping() as event, **rest} if not rest:
            return Said((Scope.from_dict(scope),), event_from_dict(event))
        case {"version": 2, "times_end": received, **rest} if not rest:
            return Correction(_moment("times_end", received))
        case {"version": 2, "snapshot": Mapping() as page, **rest} if not rest:
            return Snapshot(page)
        case {
            "version": 2,
            "scopes": None | list() as scopes,
            "event": Mapping() as event,
            "received": received,
            "policy": str() | Mapping() as policy,
            **rest,
        } if not rest:
            return Said(
                None if scopes is None else _scopes(scopes),
                event_from_dict(event),
                _moment("received", received),
                policy if isinstance(policy, str) else policy_from_dict(policy),
            )
        case _:
            raise InvalidInputError("payload", "an entry of version 1 or 2")


def policy_digest(policy: Policy) -> str:
    """Return the digest that stands for a policy in later entries."""
    return digest(canonical(policy_to_dict(policy)))


def _scopes(pages: list[object]) -> tuple[Scope, ...]:
    if not 0 < len(pages) <= MOST_SCOPES:
        raise InvalidInputError("scopes", f"one to {MOST_SCOPES} scopes, or null for all")
    found = []
    for page in pages:
        if not isinstance(page, Mapping):
            raise InvalidInputError("scopes", "a list of objects")
        found.append(Scope.from_dict(page))
    return tuple(found)


def _pair(moment: Moment) -> list[int]:
    return [moment.earliest, moment.latest]


def _moment(name: str, value: object) -> Moment:
    match value:
        case [int(earliest), int(latest)]:
            return Moment(earliest, latest)
        case _:
            raise InvalidInputError(name, "[earliest, latest] in milliseconds since 1970")
