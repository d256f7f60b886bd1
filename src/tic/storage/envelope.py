"""How a person's events lie in the log: in the clear here, or sealed (`tic.storage.sealing`)."""

from __future__ import annotations

from typing import Protocol

from tic.errors import InvalidInputError
from tic.storage.canonical import Plain, parse_canonical
from tic.storage.chain import Entry

TOMBSTONE: Plain = {"erased": True}
"""The last entry of a person who was erased: it says nothing about them."""


class Envelope(Protocol):
    """What a store needs to know of how events are put away."""

    def stream(self, subject: str) -> str | None:
        """Return the log of `subject`, or None if there is none."""
        ...

    def subject(self, stream: str) -> str | None:
        """Return whose log this is, None for one that nobody can open."""
        ...

    def seal(self, subject: str, event_id: str, payload: Plain) -> tuple[str, Plain]:
        """Return the log to write to, made if absent, and what to write there."""
        ...

    def open(self, subject: str, entry: Entry) -> Plain:
        """Return what was sealed; `ErasedError` when the key is gone."""
        ...

    def destroy(self, subject: str) -> None:
        """Make every entry of `subject` unreadable for ever, or refuse."""
        ...


class Clear:
    """Events as they are. Whoever reads the log reads them, and nothing can be erased."""

    def stream(self, subject: str) -> str | None:
        return subject

    def subject(self, stream: str) -> str | None:
        return stream

    def seal(self, subject: str, event_id: str, payload: Plain) -> tuple[str, Plain]:  # noqa: ARG002
        return subject, payload

    def open(self, subject: str, entry: Entry) -> Plain:  # noqa: ARG002
        return parse_canonical(entry.body)

    def destroy(self, subject: str) -> None:  # noqa: ARG002
        raise InvalidInputError("envelope", "Sealed(keys): an append-only log in the clear stays")
