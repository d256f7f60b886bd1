"""Putting events into the log so that an equal one is known again and none is lost to its id."""

from __future__ import annotations

import contextlib
import hashlib
import secrets

from attrs import evolve

from tic.consent import TIGHTENING, Event, Key, Moment, Policy, Scope, event_to_dict
from tic.errors import DuplicateEventError, InvalidInputError, StorageError
from tic.storage.canonical import canonical
from tic.storage.envelope import TOMBSTONE, Envelope
from tic.storage.in_force import Erasure, Refusal
from tic.storage.journal import Journal
from tic.storage.known import Known
from tic.storage.payload import Correction, Said, Snapshot, payload_of, policy_digest
from tic.storage.person_logs import PersonLogs
from tic.storage.snapshot import EVERY, snapshot_id, snapshot_of


class Writing:
    """Writes entries and tells their place; a place at or before the end that was read is a repetition.

    An event is recognised by being equal. An id that was used for something else does not stop a no or
    a doubt, which is then written under an id made from both.
    """

    def __init__(
        self, journal: Journal, envelope: Envelope, log: PersonLogs, policy: Policy
    ) -> None:
        self._journal, self._envelope, self._log = journal, envelope, log
        self._policy, self._digest = policy, policy_digest(policy)

    def put(self, said: Refusal | Erasure) -> int:
        """Make what is in force durable and return its place; called again until it succeeds."""
        if isinstance(said, Erasure):
            if stream := self._envelope.stream(said.subject):
                self._journal.append(stream, f"erased:{stream}", TOMBSTONE, urgent=True)
                self._envelope.destroy(said.subject)
                self._log.forget(stream)
            return 0
        try:
            known = self._log.read(said.subject)
        except StorageError:
            known = Known()  # the policy is then written whole once more
        policy = self._digest if self._digest in known.policies else self._policy
        place = self._kept(
            said.subject, Said(said.scopes, said.event, said.received, policy), urgent=True
        )
        self._shorten(said.subject, place, known, urgent=True)
        return place

    def append(self, key: Key, event: Event, received: Moment, known: Known) -> int:
        """Write an event decided on `known` and return its place.

        Raises `ConflictError` if the log has grown since, and `DuplicateEventError` if its id is that of
        another event that only it could loosen anything with.
        """
        policy = self._digest if self._digest in known.policies else self._policy
        said = Said((key.scope,), event, received, policy)
        place = self._kept(key.subject, said, after=known.head.seq)
        self._shorten(key.subject, place, known, urgent=False)
        return place

    def correct(self, subject: str, now: Moment) -> None:
        """Write that no time before this entry is later than now."""
        name = f"times-end-{secrets.token_hex(8)}"
        stream, sealed = self._envelope.seal(subject, name, payload_of(Correction(now)))
        self._journal.append(stream, name, sealed)

    def place_of(self, key: Key, event: Event) -> int | None:
        """Return the place of an equal event about the same scope, or None if there is none."""
        for other in (event.id, _other_id(event, (key.scope,))):
            named = evolve(event, id=other)
            found = self._log.find(key.subject, named.reference)
            if found and _equal(found[1], named, key.scope):
                return found[0].seq
        return None

    def _shorten(self, subject: str, place: int, known: Known, *, urgent: bool) -> None:
        """Write a snapshot where one is due, in the line of what it follows; without it a reader only takes longer."""
        if place - known.snapshot < EVERY:
            return
        with contextlib.suppress(StorageError, InvalidInputError):
            now = self._log.read(subject)
            if now.head.seq - now.snapshot < EVERY or not now.policies:
                return
            name, said = snapshot_id(now.head.seq), Snapshot(snapshot_of(now))
            stream, sealed = self._envelope.seal(subject, name, payload_of(said))
            self._journal.append(stream, name, sealed, after=now.head.seq, urgent=urgent)

    def _kept(
        self, subject: str, said: Said, *, after: int | None = None, urgent: bool = False
    ) -> int:
        other = _other_id(said.event, said.scopes)
        for own in (said.event.id, other):
            event = evolve(said.event, id=own)
            name = event.reference
            stream, sealed = self._envelope.seal(
                subject, name, payload_of(evolve(said, event=event))
            )
            try:
                return self._journal.append(stream, name, sealed, after=after, urgent=urgent).seq
            except DuplicateEventError:
                found = self._log.find(subject, name)
                if found and isinstance(found[1], Said):
                    before = found[1]
                    if (before.event, before.scopes) == (event, said.scopes):
                        return found[0].seq
                if not isinstance(event, TIGHTENING) or own == other:
                    raise
        raise AssertionError


def _equal(before: Said | Correction | Snapshot, event: Event, scope: Scope) -> bool:
    about = isinstance(before, Said) and (before.scopes is None or scope in before.scopes)
    return about and isinstance(before, Said) and before.event == event


def _other_id(event: Event, scopes: tuple[Scope, ...] | None) -> str:
    """Return the id of an event whose own was used for something else."""
    about = None if scopes is None else [scope.to_dict() for scope in scopes]
    body = canonical({"scopes": about, "event": event_to_dict(event)})
    return f"{event.id[:100]}:{hashlib.sha256(body.encode()).hexdigest()[:16]}"
