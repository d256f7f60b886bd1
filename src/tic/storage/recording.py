"""Taking in what is said: a no into force and then into the log, everything else the other way round."""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Callable

from tic.consent import (
    NEGATIVE,
    TIGHTENING,
    Ask,
    Catalogue,
    Event,
    Key,
    Moment,
    No,
    Policy,
    Revoke,
    Scope,
    Step,
    Withdraw,
    step,
)
from tic.consent.machine import no_later
from tic.consent.reasons import OUTLIVES_CHILDHOOD
from tic.errors import ConflictError, InvalidInputError, StorageError, StoreUnavailableError
from tic.storage.behind import Behind
from tic.storage.in_force import Ended, Erasure, Refusal, known_name, with_noes
from tic.storage.known import Known
from tic.storage.outbox import Outbox
from tic.storage.person_logs import PersonLogs
from tic.storage.reading import Reading
from tic.storage.turns import Turns
from tic.storage.unwritten import Unwritten
from tic.storage.writing import Writing

_CARRIES_DOWN = (No, Withdraw, Revoke)
TRIES = 50  # decisions taken anew because others wrote meanwhile


class Recording:
    """What a store does with an event.

    `now` is the store's own time. The outbox hears of a no as soon as it is in force.
    """

    def __init__(
        self,
        log: PersonLogs,
        writing: Writing,
        in_force: Unwritten[Refusal | Erasure, int],
        reading: Reading,
        *,
        policy: Policy,
        catalogue: Catalogue | None,
        patience: float,
        now: Callable[[], Moment],
        outbox: Outbox,
        awaits_commit: Callable[[], bool],
    ) -> None:
        self._log, self._writing, self._in_force, self._reading = log, writing, in_force, reading
        self._policy, self._catalogue, self._now, self._outbox = policy, catalogue, now, outbox
        self._turns = Turns(patience=patience)
        self._awaits_commit = awaits_commit
        self.behind = Behind(writing.place_of, awaits_commit)

    def record(self, key: Key, event: Event) -> Step:
        """As `ConsentStore.record`."""
        if isinstance(event, NEGATIVE):
            return self._say_no(key, event)
        try:
            with self._turns.of(key.subject):
                taken = self._decide(key, event)
        except StorageError:
            if isinstance(event, TIGHTENING):
                self.behind.hold(key, event)
                self._outbox.heard(key.subject)
            raise
        if isinstance(event, TIGHTENING) and self._awaits_commit():
            self.behind.hold(key, event)
        else:
            self.behind.let_go(key, event)
        self._outbox.look()
        return taken

    def withdraw(self, subject: str, scope: Scope | None) -> Ended:
        """As `ConsentStore.withdraw`, and with no scope as `withdraw_all`."""
        now, name = self._now(), known_name(subject)
        event = Withdraw(id=f"withdraw-{secrets.token_hex(8)}", at=now)
        said = Refusal(name, None if scope is None else self._with_dependents(scope), event, now)
        self._hold(said)
        try:
            known = self._log.read(name).head.seq > 0
        except StorageError:
            known = None
        try:
            self._write(said)
        except StorageError:
            return Ended(event=event, durable=False, known=known)
        return Ended(event=event, durable=not self._in_force.holds(said), known=known)

    def enforce(self, key: Key, event: Event) -> None:
        """As `ConsentStore.enforce`."""
        if not isinstance(event, NEGATIVE):
            raise InvalidInputError("event", "a no, withdrawal, pause, revocation or erasure")
        self._hold(self._refusal(key, event))

    def erase(self, subject: str) -> None:
        """As `ConsentStore.erase`."""
        said = Erasure(subject)
        self._hold(said)
        self._write(said)

    def _hold(self, said: Refusal | Erasure) -> None:
        self._in_force.hold(said)
        self._outbox.heard(said.subject)

    def _write(self, said: Refusal | Erasure) -> int:
        place = self._in_force.write(said)
        self._outbox.look()
        return place

    def _refusal(self, key: Key, event: Event) -> Refusal:
        down = isinstance(event, _CARRIES_DOWN)
        scopes = self._with_dependents(key.scope) if down else (key.scope,)
        return Refusal(key.subject, scopes, event, self._now())

    def _with_dependents(self, scope: Scope) -> tuple[Scope, ...]:
        return (scope, *(self._catalogue.dependents(scope) if self._catalogue else ()))

    def _say_no(self, key: Key, event: Event) -> Step:
        said = self._refusal(key, event)
        self._hold(said)
        try:
            known = self._log.read(key.subject)
        except StorageError:
            known = Known()  # it cannot be read, and that changes nothing about a no
        place = self._write(said)
        try:
            return self._reading.did(key, event, place)
        except StorageError:
            return step(known.cell(key.scope), event, self._policy, received=said.received)

    def _decide(self, key: Key, event: Event) -> Step:
        for _ in range(TRIES):
            held, known = self._in_force.of(key.subject), self._log.read(key.subject)
            received = self._now().reaching(known.received)
            standing = with_noes(held, known, self._policy)
            cell = standing.cell(key.scope)
            if change := self._reading.change_due(cell, key.scope, received):
                with contextlib.suppress(ConflictError):
                    self._writing.append(key, change, received, known)
                continue
            taken = step(cell, event, self._policy, received=received)
            if isinstance(event, Ask) and not taken.refused:
                minor = self._reading.minor(key.subject)
                if minor and minor.outlives_childhood(event):
                    return Step(cell, event, cell, OUTLIVES_CHILDHOOD)
                # By the store's own time, which `ConsentStore.may_ask` goes by, and by when it was put.
                for moment in (received, no_later(event, received).at):
                    may = self._reading.may_ask(standing, key.scope, moment)
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
