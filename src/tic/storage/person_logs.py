"""What the log says of a person: read back, checked, opened and folded.

Every reading asks the journal where the log ends. What is new is checked against what is known before
it is believed; what cannot be understood is never skipped, since it may be a no.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

from tic.consent import Cell, Event, Policy, Scope, step
from tic.errors import DamagedLogError, ErasedError, Flaw, InvalidInputError
from tic.storage.chain import START, Entry, Head, flaws
from tic.storage.envelope import Envelope
from tic.storage.journal import Journal
from tic.storage.payload import read_payload

MOST_KEPT = 10_000  # persons whose cells are kept in memory


@frozen
class Recorded:
    """One event of a person's history, with its place in the log."""

    seq: int
    link: str
    scope: Scope
    event: Event


@frozen
class Known:
    """Where a person stands on each scope, and the end of the log that says so."""

    head: Head = START
    cells: Mapping[Scope, Cell] = field(factory=dict)


class PersonLogs:
    """The logs of a journal by person, the chain checked. Safe to use from many threads."""

    def __init__(self, journal: Journal, envelope: Envelope, policy: Policy) -> None:
        self._journal, self._envelope, self._policy = journal, envelope, policy
        self._cache: dict[str, Known] = {}

    def history(self, subject: str) -> tuple[Recorded, ...]:
        """Return everything recorded about a person, oldest first."""
        stream = self._envelope.stream(subject)
        entries = self._journal.load(stream) if stream else ()
        if broken := flaws(entries):
            raise DamagedLogError(broken)
        return tuple(self._opened(subject, entry) for entry in entries)

    def read(self, subject: str) -> Known:
        """Return the cells as the log has them now, having checked what is new in it."""
        stream = self._envelope.stream(subject)
        if stream is None:
            return Known()
        known, head = self._cache.get(stream, Known()), self._journal.head(stream)
        if head == known.head:
            return known
        if head.seq < known.head.seq:
            raise DamagedLogError((Flaw(head.seq, "truncated", "the log is shorter than it was"),))
        tail = self._journal.load(stream, after=known.head.seq)
        if broken := flaws(tail, since=known.head, known=head):
            raise DamagedLogError(broken)
        cells = dict(known.cells)
        for entry in tail:
            past = self._opened(subject, entry)
            cell = cells.get(past.scope, Cell())
            cells[past.scope] = step(cell, past.event, self._policy).after
        if len(self._cache) >= MOST_KEPT:
            self._cache.clear()
        self._cache[stream] = known = Known(head=tail[-1].head, cells=cells)
        return known

    def forget(self, stream: str) -> None:
        """Keep nothing of a log in memory."""
        self._cache.pop(stream, None)

    def _opened(self, subject: str, entry: Entry) -> Recorded:
        try:
            scope, event = read_payload(self._envelope.open(subject, entry))
        except ErasedError:
            self._envelope.destroy(subject)  # an erasure that was interrupted is finished here
            raise
        except InvalidInputError as error:
            raise DamagedLogError((Flaw(entry.seq, "unreadable", str(error)),)) from None
        return Recorded(seq=entry.seq, link=entry.link, scope=scope, event=event)
