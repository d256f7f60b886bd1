"""One event about one scope, as the plain values that a journal stores."""

from __future__ import annotations

from collections.abc import Mapping

from tic.consent import Event, Scope, event_from_dict, event_to_dict
from tic.errors import InvalidInputError
from tic.storage.canonical import Plain


def payload_of(scope: Scope, event: Event) -> Plain:
    """Return what `read_payload` reads back as the same scope and event."""
    return {"scope": scope.to_dict(), "event": event_to_dict(event)}


def read_payload(payload: Plain) -> tuple[Scope, Event]:
    """Raises `InvalidInputError` naming the field for anything that `payload_of` does not write."""
    match payload:
        case {"scope": Mapping() as scope, "event": Mapping() as event, **rest} if not rest:
            return Scope.from_dict(scope), event_from_dict(event)
        case _:
            raise InvalidInputError("payload", "exactly scope and event")
