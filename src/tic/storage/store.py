"""The consent machine on a journal: what was said is written down, and read back before acting.

The order of effect is not the same both ways. A yes is durable before it counts: whoever gets a
`Step` back can rely on it. A no counts before it is durable: from the moment it is recorded here,
whatever the disk does. Every reading goes to the journal, so what another process wrote counts in
the very next answer; what cannot be read denies.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import datetime
from types import TracebackType
from typing import Self

from tic._kernel.arguments import expect
from tic._kernel.moment import to_moment
from tic.consent import (
    EVENTS,
    NEGATIVE,
    STANDARD_POLICY,
    TIGHTENING,
    Answer,
    Ask,
    Catalogue,
    Cell,
    Event,
    Key,
    Moment,
    No,
    Policy,
    Received,
    Revoke,
    Scope,
    Step,
    Withdraw,
    step,
)
from tic.consent.machine import no_later
from tic.errors import (
    ConflictError,
    InvalidInputError,
    StorageError,
    StoreUnavailableError,
)
from tic.storage import reasons
from tic.storage.behind import Behind
from tic.storage.chain import Head
from tic.storage.envelope import Clear, Envelope
from tic.storage.in_force import Ended, Erasure, Refusal, known_name, with_noes
from tic.storage.journal import Journal
from tic.storage.known import Known
from tic.storage.person_logs import PersonLogs, Recorded
from tic.storage.reading import Reading, denied
from tic.storage.time import SystemClock
from tic.storage.turns import Turns
from tic.storage.unwritten import Unwritten
from tic.storage.writing import Writing

_EVENTS = tuple(EVENTS.values())
_CARRIES_DOWN = (No, Withdraw, Revoke)
TRIES = 50  # decisions taken anew because others wrote meanwhile


class ConsentStore:
    """Records events and answers questions; safe to use from many threads.

    With a `catalogue` its families and dependencies hold for every answer, and for every question
    that is recorded. `envelope` says how events lie in the log: `Clear()`, or `Sealed(keys)` where
    a person may ask to be erased; `patience` is how long `close` waits, in seconds. `clock` returns the
    store's own time, which is the system's unless another is given. Close it when done, or use it as a
    context manager: `close` raises `NotDurableError` if a no would be lost.
    """

    def __init__(
        self,
        journal: Journal,
        *,
        policy: Policy = STANDARD_POLICY,
        catalogue: Catalogue | None = None,
        envelope: Envelope | None = None,
        patience: float = 5.0,
        clock: Callable[[], datetime | Moment] | None = None,
    ) -> None:
        self._journal, self._policy, self._catalogue = journal, policy, catalogue
        self._clock = clock or SystemClock()
        self._envelope = envelope or Clear()
        self._log = PersonLogs(journal, self._envelope, policy)
        self._writing = Writing(journal, self._envelope, self._log, policy)
        self._in_force: Unwritten[Refusal | Erasure, int] = Unwritten(
            self._writing.put, patience=patience
        )
        self._reading = Reading(self._log, self._in_force, policy, catalogue)
        self._behind = Behind(self._writing.place_of)
        self._turns = Turns(patience=patience)

    # --- questions -------------------------------------------------------------------------------

    def permits(self, key: Key, *, at: datetime | Moment | None = None) -> Answer:
        """Return whether acting is covered now; an unreadable or damaged log denies.

        The store's own time decides. A later `at` asks about that time and moves no clock; an earlier
        one revives nothing.
        """
        expect("key", key, Key)
        asked, own = self._asked(at)
        known = self._reading.known_or_denial(key.subject)
        if isinstance(known, Answer):
            return known
        if self._behind.denies(key):
            return denied(reasons.BEHIND)
        now = asked.reaching(max(own.latest, known.received))
        return self._reading.permits(known, key.scope, now)

    def may_ask(self, key: Key, *, at: datetime | Moment | None = None) -> Answer:
        """Return whether the question may be put now; an unreadable or damaged log says no.

        As `permits`, a later `at` asks about that time; a question is recorded only once it has come.
        """
        expect("key", key, Key)
        asked, _ = self._asked(at)
        known = self._reading.known_or_denial(key.subject)
        return (
            known if isinstance(known, Answer) else self._reading.may_ask(known, key.scope, asked)
        )

    def cells(self, subject: str) -> dict[Scope, Cell]:
        """Return where a person stands on every scope there is anything about."""
        return dict(self._reading.known(subject).cells)

    def cell(self, key: Key) -> Cell:
        """Return where a person stands on one scope."""
        expect("key", key, Key)
        return self._reading.known(key.subject).cell(key.scope)

    def history(self, subject: str) -> tuple[Recorded, ...]:
        """Return everything recorded about a person, oldest first, the chain checked."""
        return self._log.history(subject)

    def said(self, key: Key) -> tuple[Received, ...]:
        """Return the events about one scope, each with what it was decided by: what an `Account` takes."""
        expect("key", key, Key)
        return self._log.about(key.subject, key.scope)

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
        `StoreUnavailableError` and has not happened; repeat it with the same id. What was recorded
        before and has been followed by anything else is refused, and `after` is what holds now.
        A no to a scope is a no to all that depends on it in the catalogue.
        """
        expect("key", key, Key)
        expect("event", event, _EVENTS, "a value of the sixteen event types")
        if isinstance(event, NEGATIVE):
            return self._say_no(key, event)
        try:
            with self._turns.of(key.subject):
                taken = self._decide(key, event)
        except StorageError:
            if isinstance(event, TIGHTENING):
                self._behind.hold(key, event)
            raise
        self._behind.let_go(key, event)
        return taken

    def withdraw(self, subject: str, scope: Scope) -> Ended:
        """Take back whatever a person has said yes to about `scope` and all that depends on it.

        For the button that ends it: id and time are made here, all scopes end at once, and nothing about
        the person, the disk or the state of the log raises. Look at the result: `durable` is False while it
        is in force here but not on disk.
        """
        expect("scope", scope, Scope)
        return self._end(subject, self._with_dependents(scope))

    def withdraw_all(self, subject: str) -> Ended:
        """Take back everything, also what was never asked; as `withdraw` otherwise."""
        return self._end(subject, None)

    def enforce(self, key: Key, event: Event) -> None:
        """Put a no in force in this process without touching the disk; then `record` it."""
        if not isinstance(event, NEGATIVE):
            raise InvalidInputError("event", "a no, withdrawal, pause, revocation or erasure")
        self._in_force.hold(self._refusal(key, event))

    def correct_time(self, subject: str) -> None:
        """Record that a clock had run ahead: no time in this person's log so far is later than now.

        A yes ends no later by it, and a quiet time that had begun in the future begins now.
        """
        expect("subject", subject, str)
        self._writing.correct(subject, self._now())

    def erase(self, subject: str) -> None:
        """Forget a person: close their record now, and destroy the key that opens it.

        What stays is a chain of sealed entries with a tombstone at its end. `NotDurableError` says
        that nothing is permitted or asked any more, but the key still exists and is being
        destroyed. Raises `InvalidInputError` where events lie in the clear.
        """
        if isinstance(self._envelope, Clear):
            raise InvalidInputError("envelope", "Sealed(keys): what lies in the clear stays")
        self._in_force.write(Erasure(subject))

    def close(self) -> None:
        """Write what is in force and let go of the journal."""
        try:
            self._in_force.close()
        finally:
            self._journal.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    # --- inside ----------------------------------------------------------------------------------

    def _now(self) -> Moment:
        return to_moment(self._clock(), field="clock")

    def _asked(self, at: datetime | Moment | None) -> tuple[Moment, Moment]:
        own = self._now()
        return (own if at is None else to_moment(at)), own

    def _refusal(self, key: Key, event: Event) -> Refusal:
        down = isinstance(event, _CARRIES_DOWN)
        scopes = self._with_dependents(key.scope) if down else (key.scope,)
        return Refusal(key.subject, scopes, event, self._now())

    def _with_dependents(self, scope: Scope) -> tuple[Scope, ...]:
        return (scope, *(self._catalogue.dependents(scope) if self._catalogue else ()))

    def _say_no(self, key: Key, event: Event) -> Step:
        said = self._refusal(key, event)
        self._in_force.hold(said)
        try:
            known = self._log.read(key.subject)
        except StorageError:
            known = Known()  # it cannot be read, and that changes nothing about a no
        place = self._in_force.write(said)
        try:
            return self._reading.did(key, event, place)
        except StorageError:
            return step(known.cell(key.scope), event, self._policy, received=said.received)

    def _end(self, subject: str, scopes: tuple[Scope, ...] | None) -> Ended:
        now, name = self._now(), known_name(subject)
        event = Withdraw(id=f"withdraw-{secrets.token_hex(8)}", at=now)
        said = Refusal(name, scopes, event, now)
        self._in_force.hold(said)
        try:
            known = self._log.read(name).head.seq > 0
        except StorageError:
            known = None
        try:
            self._in_force.write(said)
        except StorageError:
            return Ended(event=event, durable=False, known=known)
        return Ended(event=event, durable=True, known=known)

    def _decide(self, key: Key, event: Event) -> Step:
        for _ in range(TRIES):
            held, known = self._in_force.of(key.subject), self._log.read(key.subject)
            received = self._now().reaching(known.received)
            standing = with_noes(held, known, self._policy)
            cell = standing.cell(key.scope)
            taken = step(cell, event, self._policy, received=received)
            if isinstance(event, Ask) and not taken.refused:
                may = self._reading.may_ask(standing, key.scope, no_later(event, received).at)
                taken = taken if may else Step(cell, event, cell, may.reasons[0])
            if taken.refused:
                place = self._writing.place_of(key, event)
                return taken if place is None else self._reading.did(key, event, place)
            try:
                place = self._writing.append(key, event, received, known)
            except ConflictError:
                continue
            return taken if place > known.head.seq else self._reading.did(key, event, place)
        raise StoreUnavailableError("others write faster than this can be decided; try again")
