"""Answering from the log and from what is in force before it is in the log."""

from __future__ import annotations

import secrets
from collections.abc import Mapping

from tic._kernel.reason import Reason
from tic.consent import (
    NEGATIVE,
    Answer,
    Catalogue,
    Cell,
    Event,
    Key,
    Minor,
    Moment,
    NoticeChanged,
    Policy,
    Scope,
    Step,
    may_ask,
    permits,
    step,
)
from tic.consent.reasons import CLOSED
from tic.errors import DamagedLogError, ErasedError, StorageError
from tic.storage import reasons
from tic.storage.in_force import Erasure, Refusal, with_noes
from tic.storage.known import Known
from tic.storage.notices import Notices, change_due, under
from tic.storage.person_logs import PersonLogs
from tic.storage.unwritten import Unwritten


class Reading:
    """What is known of a person, and what that permits; with a catalogue, by its families too."""

    def __init__(
        self,
        log: PersonLogs,
        in_force: Unwritten[Refusal | Erasure, int],
        policy: Policy,
        catalogue: Catalogue | None,
        notices: Notices,
        minors: Mapping[str, Minor],
    ) -> None:
        self._log, self._in_force = log, in_force
        self._policy, self._catalogue, self._notices = policy, catalogue, notices
        self._minors = minors

    def known(self, subject: str) -> Known:
        """Return what the log says, with what is in force but not in it yet."""
        held = self._in_force.of(subject)  # before the log: what leaves here is already there
        return with_noes(held, self._log.read(subject), self._policy)

    def known_or_denial(self, subject: str) -> Known | Answer:
        """Return what is known, or the answer that denies because nothing can be."""
        try:
            return self.known(subject)
        except ErasedError:
            return denied(CLOSED)
        except DamagedLogError:
            return denied(reasons.DAMAGED)
        except StorageError:
            return denied(reasons.UNREACHABLE)

    def permits(self, known: Known, scope: Scope, at: Moment) -> Answer:
        """Return whether acting is covered at a moment, under the notices in force."""
        known = self.under_notices(known, at)
        if self._catalogue:
            return self._catalogue.permits(self._cells(known), scope, at=at)
        return permits(known.cell(scope), at=at)

    def may_ask(self, known: Known, scope: Scope, at: Moment) -> Answer:
        """Return whether the question may be put at a moment, under the notices in force."""
        known = self.under_notices(known, at)
        if self._catalogue:
            return self._catalogue.may_ask(self._cells(known), scope, at=at)
        return may_ask(known.cell(scope), at=at)

    def minor(self, subject: str) -> Minor | None:
        """Return who has to permit beside this person, if they are known as a child."""
        return self._minors.get(subject)

    def under_notices(self, known: Known, at: Moment) -> Known:
        """Return what is known with the notices in force taken for told."""
        return under(known, self._notices, at, self._policy)

    def change_due(self, cell: Cell, scope: Scope, at: Moment) -> NoticeChanged | None:
        """Return the change of the notice that is to be written before anything else about a scope."""
        name = f"notice-{secrets.token_hex(8)}"
        change = change_due(cell, self._notices.get(scope), at, name)
        return change if change and not step(cell, change, self._policy).refused else None

    def did(self, key: Key, event: Event, place: int) -> Step:
        """Return what the event at a place of the log did if nothing followed it, or what holds now."""
        known = self.known(key.subject)
        last, now = known.last_about(key.scope), known.cell(key.scope)
        if last and last.seq == place and last.after == now:
            return Step(last.before, event, now, last.refused)
        return Step(now, event, now, None if isinstance(event, NEGATIVE) else reasons.RECORDED)

    def _cells(self, known: Known) -> Mapping[Scope, Cell]:
        """Return the cells of every scope of the catalogue, and of those there is anything about."""
        named = self._catalogue.scopes if self._catalogue else ()
        return {scope: known.cell(scope) for scope in named} | dict(known.cells)


def denied(reason: Reason) -> Answer:
    """Return the refusal with its one reason."""
    return Answer(allowed=False, reasons=(reason,))
