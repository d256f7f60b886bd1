"""The consent machine on a journal: what was said is written down, and read back before acting.

The order of effect is not the same both ways. A yes is durable before it counts: whoever gets a
`Step` back can rely on it. A no counts before it is durable: from the moment it is recorded here,
whatever the disk does. Every reading goes to the journal, so what another process wrote counts in
the very next answer; what cannot be read denies.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Mapping
from datetime import datetime

from attrs import evolve, frozen

from tic._kernel.arguments import expect
from tic._kernel.reason import Reason
from tic.consent import (
    EVENTS,
    NEGATIVE,
    STANDARD_POLICY,
    Answer,
    Ask,
    Catalogue,
    Cell,
    Clock,
    Event,
    Impaired,
    Key,
    Moment,
    NoticeChanged,
    NotNow,
    Policy,
    Scope,
    Step,
    Unclear,
    may_ask,
    permits,
    step,
)
from tic.consent.reasons import CLOSED
from tic.errors import (
    ConflictError,
    DamagedLogError,
    DuplicateEventError,
    ErasedError,
    InvalidInputError,
    StorageError,
    StoreUnavailableError,
)
from tic.storage import reasons
from tic.storage.canonical import canonical
from tic.storage.chain import Head
from tic.storage.envelope import TOMBSTONE, Clear, Envelope
from tic.storage.journal import Journal
from tic.storage.payload import payload_of
from tic.storage.person_logs import Known, PersonLogs, Recorded
from tic.storage.unwritten import Unwritten

TIGHTENS = (NotNow, Unclear, Impaired, NoticeChanged)
"""Events of which a lost one could leave open what it would have closed."""

_EVENTS = tuple(EVENTS.values())
TRIES = 50  # decisions taken anew because others wrote meanwhile


@frozen
class _Refusal:
    """A no in force."""

    subject: str
    scope: Scope
    event: Event


@frozen
class _Erasure:
    """A person's wish to be forgotten, in force."""

    subject: str


class ConsentStore:
    """Records events and answers questions; safe to use from many threads.

    With a `catalogue` its families and dependencies hold for every answer, and for every question
    that is recorded. `envelope` says how events lie in the log: `Clear()`, or `Sealed(keys)` where
    a person may ask to be erased; `patience` is how long `close` waits, in seconds. Close it when
    done: `close` raises `NotDurableError` if a no would be lost.
    """

    def __init__(
        self,
        journal: Journal,
        *,
        policy: Policy = STANDARD_POLICY,
        catalogue: Catalogue | None = None,
        envelope: Envelope | None = None,
        patience: float = 5.0,
    ) -> None:
        self._journal, self._policy, self._catalogue = journal, policy, catalogue
        self._envelope = envelope or Clear()
        self._in_force: Unwritten[_Refusal | _Erasure] = Unwritten(self._put, patience=patience)
        self._log = PersonLogs(journal, self._envelope, policy)
        self._behind: dict[str, Key] = {}
        self._clock, self._lock = Clock(), threading.Lock()

    # --- questions -------------------------------------------------------------------------------

    def permits(self, key: Key, *, at: datetime | Moment) -> Answer:
        """Return whether acting is covered now; an unreadable or damaged log denies."""
        expect("key", key, Key)
        now = self._now(at)
        if key in self._behind.values():
            return _denied(reasons.BEHIND)
        cells = self._cells_or_denial(key.subject)
        if isinstance(cells, Answer):
            return cells
        if self._catalogue:
            return self._catalogue.permits(cells, key.scope, at=now)
        return permits(cells.get(key.scope, Cell()), at=now)

    def may_ask(self, key: Key, *, at: datetime | Moment) -> Answer:
        """Return whether the question may be put now; an unreadable or damaged log says no."""
        expect("key", key, Key)
        now = self._now(at)
        cells = self._cells_or_denial(key.subject)
        return cells if isinstance(cells, Answer) else self._may_ask(cells, key.scope, now)

    def cells(self, subject: str) -> dict[Scope, Cell]:
        """Return where a person stands on every scope there is anything about."""
        held = self._in_force.of(subject)  # before the log: what leaves here is already there
        return self._with(held, self._log.read(subject))

    def cell(self, key: Key) -> Cell:
        """Return where a person stands on one scope."""
        expect("key", key, Key)
        return self.cells(key.subject).get(key.scope, Cell())

    def history(self, subject: str) -> tuple[Recorded, ...]:
        """Return everything recorded about a person, oldest first, the chain checked."""
        return self._log.history(subject)

    def head(self, subject: str) -> Head:
        """Return where a person's log ends: print it on what you hand them."""
        return self._log.read(subject).head

    @property
    def unwritten(self) -> int:
        """How many noes are in force here but not on disk yet; above zero calls for help."""
        return len(self._in_force)

    # --- events ----------------------------------------------------------------------------------

    def record(self, key: Key, event: Event) -> Step:
        """Record one event and return what it did.

        A refused event is not written. A no is never refused: `NotDurableError` says that it is in
        force but not yet on disk. Any other event that could not be written raises
        `StoreUnavailableError` and has not happened; repeat it with the same id.
        """
        expect("key", key, Key)
        expect("event", event, _EVENTS, "a value of the sixteen event types")
        self._now(event.at)
        if isinstance(event, NEGATIVE):
            return self._say_no(key, event)
        try:
            taken = self._decide(key, event)
        except StorageError:
            if isinstance(event, TIGHTENS):
                self._behind[event.id] = key
            raise
        self._behind.pop(event.id, None)
        return taken

    def enforce(self, key: Key, event: Event) -> None:
        """Put a no in force in this process without touching the disk; then `record` it."""
        if not isinstance(event, NEGATIVE):
            raise InvalidInputError("event", "a no, withdrawal, pause, revocation or erasure")
        self._in_force.hold(_Refusal(key.subject, key.scope, event))

    def erase(self, subject: str) -> None:
        """Forget a person: close their record now, and destroy the key that opens it.

        What stays is a chain of sealed entries with a tombstone at its end. `NotDurableError` says
        that nothing is permitted or asked any more, but the key still exists and is being
        destroyed. Raises `InvalidInputError` where events lie in the clear.
        """
        if isinstance(self._envelope, Clear):
            raise InvalidInputError("envelope", "Sealed(keys): what lies in the clear stays")
        self._in_force.write(_Erasure(subject))

    def close(self) -> None:
        """Write what is in force and let go of the journal."""
        try:
            self._in_force.close()
        finally:
            self._journal.close()

    # --- inside ----------------------------------------------------------------------------------

    def _now(self, at: datetime | Moment) -> Moment:
        with self._lock:
            return self._clock.read(at)

    def _say_no(self, key: Key, event: Event) -> Step:
        said = _Refusal(key.subject, key.scope, event)
        self._in_force.hold(said)
        try:
            before = self._log.read(key.subject).cells.get(key.scope, Cell())
        except StorageError:
            before = Cell()  # it cannot be read, and that changes nothing about a no
        self._in_force.write(said)
        if event.id in before.noes:
            return Step(before, event, before, None)
        return step(before, event, self._policy)

    def _decide(self, key: Key, event: Event) -> Step:
        for _ in range(TRIES):
            held, known = self._in_force.of(key.subject), self._log.read(key.subject)
            cells = self._with(held, known)
            cell = cells.get(key.scope, Cell())
            taken = step(cell, event, self._policy)
            if isinstance(event, Ask) and not taken.refused:
                may = self._may_ask(cells, key.scope, event.at)
                taken = taken if may else Step(cell, event, cell, may.reasons[0])
            if taken.refused:
                return self._recorded_before(key, event) or taken
            try:
                self._append(key, event, after=known.head.seq)
            except ConflictError:
                continue
            return taken
        raise StoreUnavailableError("others write faster than this can be decided; try again")

    def _with(self, held: tuple[_Refusal | _Erasure, ...], known: Known) -> dict[Scope, Cell]:
        """Return the cells with what is in force but not in the log yet."""
        cells = dict(known.cells)
        for said in held:
            if isinstance(said, _Erasure):
                raise ErasedError("this person's record is being erased")
            cell = cells.get(said.scope, Cell())
            if said.event.id not in cell.noes:
                cells[said.scope] = step(cell, said.event, self._policy).after
        return cells

    def _recorded_before(self, key: Key, event: Event) -> Step | None:
        """Return what the event did if it is in the log already: a retry, not a second event."""
        cell = Cell()
        for past in self.history(key.subject):
            if past.scope == key.scope:
                taken = step(cell, past.event, self._policy)
                if past.event == event:
                    return taken
                cell = taken.after
        return None

    def _put(self, said: _Refusal | _Erasure) -> None:
        """Make what is in force durable; called again until it succeeds."""
        if isinstance(said, _Erasure):
            if stream := self._envelope.stream(said.subject):
                self._journal.append(stream, f"erased:{stream}", TOMBSTONE, urgent=True)
                self._envelope.destroy(said.subject)
                self._log.forget(stream)
            return
        key = Key(subject=said.subject, scope=said.scope)
        try:
            self._append(key, said.event, urgent=True)
        except DuplicateEventError:
            # Someone used its id for something else. A no is not lost to that: it gets another.
            body = canonical(payload_of(said.scope, said.event))
            other = f"{said.event.id[:100]}:{hashlib.sha256(body.encode()).hexdigest()[:16]}"
            self._append(key, evolve(said.event, id=other), urgent=True)

    def _append(
        self, key: Key, event: Event, *, after: int | None = None, urgent: bool = False
    ) -> None:
        payload = payload_of(key.scope, event)
        stream, sealed = self._envelope.seal(key.subject, event.id, payload)
        self._journal.append(stream, event.id, sealed, after=after, urgent=urgent)

    def _may_ask(self, cells: Mapping[Scope, Cell], scope: Scope, at: Moment) -> Answer:
        if self._catalogue:
            return self._catalogue.may_ask(cells, scope, at=at)
        return may_ask(cells.get(scope, Cell()), at=at)

    def _cells_or_denial(self, subject: str) -> dict[Scope, Cell] | Answer:
        try:
            return self.cells(subject)
        except ErasedError:
            return _denied(CLOSED)
        except DamagedLogError:
            return _denied(reasons.DAMAGED)
        except StorageError:
            return _denied(reasons.UNREACHABLE)


def _denied(reason: Reason) -> Answer:
    return Answer(allowed=False, reasons=(reason,))
