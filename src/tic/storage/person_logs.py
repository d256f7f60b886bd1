"""What the log says of a person: read back, checked, opened and folded.

Every reading asks the journal where the log ends. What is new is checked against what is known before
it is believed; what cannot be understood is never skipped, since it may be a no.
"""

from __future__ import annotations

import contextlib
import threading
from collections import OrderedDict

from attrs import evolve, frozen

from tic.consent import Event, Moment, Policy, Received, Scope
from tic.errors import DamagedLogError, ErasedError, Flaw, InvalidInputError
from tic.storage.chain import START, Entry, Head, flaws
from tic.storage.envelope import Envelope
from tic.storage.folding import Opened, folded, must_begin_anew, received_of
from tic.storage.forked import renewed_after_fork
from tic.storage.journal import Journal
from tic.storage.known import Known
from tic.storage.payload import Correction, Said, Snapshot, read_payload
from tic.storage.snapshot import EVERY, FORMAT, known_of, snapshot_id

MOST_KEPT = 10_000  # persons whose cells are kept in memory

LOOKS = 16  # snapshots that may be missing one after another before the log is read whole


@frozen
class Recorded:
    """One event of a person's history, with its place in the log.

    `scopes` is what it is about, or None if it is about everything; `received` is when the store heard of
    it by its own time, None in a log of 0.1.0.
    """

    seq: int
    link: str
    scopes: tuple[Scope, ...] | None
    event: Event
    received: Moment | None

    def concerns(self, scope: Scope) -> bool:
        """Return whether the event is about `scope`."""
        return self.scopes is None or scope in self.scopes


class PersonLogs:
    """The logs of a journal by person, the chain checked. Safe to use from many threads."""

    def __init__(self, journal: Journal, envelope: Envelope, policy: Policy) -> None:
        self._journal, self._envelope, self._policy = journal, envelope, policy
        self._kept: OrderedDict[str, Known] = OrderedDict()
        self._keeping = threading.Lock()
        renewed_after_fork(self)

    def after_fork(self) -> None:
        """Begin with nothing known, and a lock of this process."""
        self._kept, self._keeping = OrderedDict(), threading.Lock()

    def history(self, subject: str) -> tuple[Recorded, ...]:
        """Return everything recorded about a person, oldest first."""
        return tuple(
            Recorded(entry.seq, entry.link, said.scopes, said.event, said.received)
            for entry, said in self._everything(subject)
            if isinstance(said, Said)
        )

    def about(self, subject: str, scope: Scope) -> tuple[Received, ...]:
        """Return the events about one scope as they are to be read."""
        opened = [(entry.head, said) for entry, said in self._everything(subject)]
        return tuple(
            heard
            for _, scopes, heard in received_of(opened, Known(), self._policy)
            if scopes is None or scope in scopes
        )

    def find(
        self, subject: str, event_id: str
    ) -> tuple[Entry, Said | Correction | Snapshot] | None:
        """Return the entry of this id and what it says; no other is read."""
        stream = self._envelope.stream(subject)
        entry = self._journal.find(stream, event_id) if stream else None
        return (entry, self._opened(subject, entry)) if entry else None

    def read(self, subject: str) -> Known:
        """Return the cells as the log has them now, having checked what is new in it."""
        stream = self._envelope.stream(subject)
        if stream is None:
            return Known()
        known, head = self._kept.get(stream, Known()), self._journal.head(stream)
        if head.seq < known.head.seq and self._journal.awaits_commit():
            return known  # the host's transaction looks at an older state than others have written since
        if head == known.head:
            self._keep(stream, known)
            return known
        known = known if known.head.seq else self._from_snapshot(subject, stream, head)
        if head.seq < known.head.seq:
            raise DamagedLogError((Flaw(head.seq, "truncated", "the log is shorter than it was"),))
        tail = self._journal.load(stream, after=known.head.seq)
        if broken := flaws(tail, since=known.head, known=head):
            raise DamagedLogError(broken)
        opened = [(entry.head, self._opened(subject, entry)) for entry in tail]
        if must_begin_anew(known, opened):
            known = Known()
            opened = [(entry.head, said) for entry, said in self._everything(subject)]
        known = self._folded(known, opened)
        self._keep(stream, known)
        return known

    def forget(self, stream: str) -> None:
        """Keep nothing of a log in memory."""
        with self._keeping:
            self._kept.pop(stream, None)

    def _from_snapshot(self, subject: str, stream: str, end: Head) -> Known:
        """Return what the last snapshot says, if it follows from the entry before it; else nothing."""
        for number in range(end.seq // EVERY, max(end.seq // EVERY - LOOKS, 0), -1):
            entry = self._journal.find(stream, snapshot_id(number * EVERY))
            if entry is None or not 1 < entry.seq <= end.seq:
                continue
            said = self._opened(subject, entry)
            if not isinstance(said, Snapshot) or said.page.get("format") != FORMAT:
                continue
            before, *rest = self._journal.load(stream, after=entry.seq - 2)
            if rest[:1] != [entry] or flaws(rest[:1], since=before.head):
                break
            with contextlib.suppress(InvalidInputError):
                known = known_of(said.page)
                if known.head == before.head:
                    return evolve(known, head=entry.head)
        return Known()  # and whatever is wrong with it is found by reading all

    def _folded(self, known: Known, opened: list[Opened]) -> Known:
        try:
            return folded(known, opened, self._policy)
        except InvalidInputError as error:
            raise DamagedLogError((Flaw(opened[0][0].seq, "unreadable", str(error)),)) from None

    def _keep(self, stream: str, known: Known) -> None:
        """Keep it as the last one used; whoever was used longest ago is read again when asked about.

        What a transaction of the host's has read may be rolled back, so it is not kept.
        """
        if self._journal.awaits_commit():
            return
        with self._keeping:
            self._kept[stream] = known
            self._kept.move_to_end(stream)
            if len(self._kept) > MOST_KEPT:
                self._kept.popitem(last=False)

    def _everything(self, subject: str) -> list[tuple[Entry, Said | Correction | Snapshot]]:
        stream = self._envelope.stream(subject)
        entries = self._journal.load(stream) if stream else ()
        if broken := flaws(entries, since=START):
            raise DamagedLogError(broken)
        return [(entry, self._opened(subject, entry)) for entry in entries]

    def _opened(self, subject: str, entry: Entry) -> Said | Correction | Snapshot:
        try:
            return read_payload(self._envelope.open(subject, entry))
        except ErasedError:
            self._envelope.destroy(subject)  # an erasure that was interrupted is finished here
            raise
        except InvalidInputError as error:
            raise DamagedLogError((Flaw(entry.seq, "unreadable", str(error)),)) from None
