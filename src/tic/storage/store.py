"""The consent machine on a journal: what was said is written down, and read back before acting.

The order of effect is not the same both ways. A yes is durable before it counts: whoever gets a
`Step` back can rely on it. A no counts before it is durable: from the moment it is recorded here,
whatever the disk does. Every reading goes to the journal, so what another process wrote counts in
the very next answer; what cannot be read denies.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime

from tic._kernel.arguments import expect
from tic._kernel.moment import to_moment
from tic.consent import (
    EVENTS,
    STANDARD_POLICY,
    Answer,
    Catalogue,
    Cell,
    Event,
    Key,
    Minor,
    Moment,
    Override,
    Policy,
    Received,
    Scope,
    Step,
    permits_for,
)
from tic.consent.joint import check_override
from tic.errors import InvalidInputError, StorageError
from tic.storage import reasons
from tic.storage.chain import Head
from tic.storage.closing import Closes
from tic.storage.envelope import Clear, Envelope
from tic.storage.in_force import Ended, Erasure, Refusal
from tic.storage.journal import Delivery, Journal
from tic.storage.known import Known
from tic.storage.notices import Notices
from tic.storage.outbox import Outbox, Receiver
from tic.storage.person_logs import PersonLogs, Recorded
from tic.storage.reading import Reading, denied
from tic.storage.recording import Recording
from tic.storage.time import SystemClock
from tic.storage.unwritten import Unwritten
from tic.storage.writing import Writing

_EVENTS = tuple(EVENTS.values())


class ConsentStore(Closes):
    """Records events and answers questions; safe to use from many threads.

    With a `catalogue` its families and dependencies hold for every answer, and for every question
    that is recorded. `envelope` says how events lie in the log: `Clear()`, or `Sealed(keys)` where
    a person may ask to be erased; `patience` is how long `close` waits, in seconds. `clock` returns the
    store's own time, which is the system's unless another is given. `notices` says which notice is in force about
    a scope; it is looked at for each answer, so what is changed in it holds for everybody at once. `minors` says the same way who is a child, and whose
    permission is needed beside their own. Close it when done, or use it as a
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
        notices: Notices | None = None,
        minors: Mapping[str, Minor] | None = None,
    ) -> None:
        self._journal, self._policy, self._catalogue = journal, policy, catalogue
        self._clock = clock or SystemClock()
        self._envelope = envelope or Clear()
        self._log = PersonLogs(journal, self._envelope, policy)
        self._writing = Writing(journal, self._envelope, self._log, policy)
        self._in_force: Unwritten[Refusal | Erasure, int] = Unwritten(
            self._writing.put, awaits_commit=journal.awaits_commit, patience=patience
        )
        self._reading = Reading(
            self._log,
            self._in_force,
            policy,
            catalogue,
            {} if notices is None else notices,
            {} if minors is None else minors,
        )
        self._outbox = Outbox(journal, self._envelope, patience=patience)
        self._recording = Recording(
            self._log,
            self._writing,
            self._in_force,
            self._reading,
            policy=policy,
            catalogue=catalogue,
            patience=patience,
            now=self.now,
            outbox=self._outbox,
            awaits_commit=journal.awaits_commit,
        )

    def permits(
        self,
        key: Key,
        *,
        at: datetime | Moment | None = None,
        override: Override | None = None,
    ) -> Answer:
        """Return whether acting is covered now; an unreadable or damaged log denies.

        The store's own time decides. A later `at` asks about that time and moves no clock; an earlier
        one revives nothing. For a child, of `minors`, their guardians have to permit too; `override` as for
        `tic.consent.assent`.
        """
        expect("key", key, Key)
        asked, own = self._asked(at)
        theirs = self._permits(key, asked, own)
        minor = self._reading.minor(key.subject)
        if minor is None:
            check_override(override)
            return theirs
        guardians = {
            one.subject: self._permits(Key(subject=one.subject, scope=key.scope), asked, own)
            for one in minor.guardians
        }
        now = asked.reaching(own.latest)
        try:
            child = self.cell(key)
        except StorageError:
            return theirs  # which denies
        return permits_for(child, theirs, minor, guardians, at=now, override=override)

    def _permits(self, key: Key, asked: Moment, own: Moment) -> Answer:
        known = self._reading.known_or_denial(key.subject)
        if isinstance(known, Answer):
            return known
        if self._recording.behind.denies(key):
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
        if isinstance(known, Answer):
            return known
        return self._reading.may_ask(known, key.scope, asked.reaching(known.received))

    def cells(self, subject: str) -> dict[Scope, Cell]:
        """Return where a person stands on every scope there is anything about."""
        return dict(self._standing(subject).cells)

    def cell(self, key: Key) -> Cell:
        """Return where a person stands on one scope."""
        expect("key", key, Key)
        return self._standing(key.subject).cell(key.scope)

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
        return self._recording.record(key, event)

    def withdraw(self, subject: str, scope: Scope) -> Ended:
        """Take back whatever a person has said yes to about `scope` and all that depends on it.

        For the button that ends it: id and time are made here, all scopes end at once, and nothing about
        the person, the disk or the state of the log raises. Look at the result: `durable` is False while it
        is in force here but not on disk.
        """
        expect("scope", scope, Scope)
        return self._recording.withdraw(subject, scope)

    def withdraw_all(self, subject: str) -> Ended:
        """Take back everything, also what was never asked; as `withdraw` otherwise."""
        return self._recording.withdraw(subject, None)

    def enforce(self, key: Key, event: Event) -> None:
        """Put a no in force in this process without touching the disk; then `record` it."""
        self._recording.enforce(key, event)

    def correct_time(self, subject: str) -> None:
        """Record that a clock had run ahead: no time in this person's log so far is later than now.

        A yes ends no later by it, and a quiet time that had begun in the future begins now.
        """
        expect("subject", subject, str)
        self._writing.correct(subject, self.now())

    def erase(self, subject: str) -> None:
        """Forget a person: close their record now, and destroy the key that opens it.

        What stays is a chain of sealed entries with a tombstone at its end. `NotDurableError` says
        that nothing is permitted or asked any more, but the key still exists and is being
        destroyed. Raises `InvalidInputError` where events lie in the clear.
        """
        if isinstance(self._envelope, Clear):
            raise InvalidInputError("envelope", "Sealed(keys): what lies in the clear stays")
        self._recording.erase(subject)

    def on_change(self, name: str, receiver: Receiver, *, every: float = 1.0) -> None:
        """Call `receiver` whenever anything is recorded about a person, by whatever process, until it has heard.

        For what runs on a yes and has to end with it. `name` stands for the receiver in the log from now on, also
        across restarts, so give each process that runs something a name of its own. It is called on a thread: at
        once for what is recorded in this process, a no before it is on disk; and within `every` seconds for all
        else. It may be called twice. While it raises, it is called again. What ends with time is no change: ask.
        Raises `InvalidInputError` for a name that is not 1 to 200 printable characters. In a process that is forked, call this again.
        """
        self._outbox.on_change(name, receiver, every)

    def forget_receiver(self, name: str) -> None:
        """Keep nothing for a receiver any more."""
        self._outbox.forget(name)

    def deliver(self) -> int:
        """Tell the receivers of this process now; return how many lines they took."""
        return self._outbox.deliver()

    def undelivered(self) -> tuple[Delivery, ...]:
        """Return what receivers, here or in another process, were not told of yet."""
        return self._outbox.undelivered()

    def stream(self, subject: str) -> str | None:
        """Return the name of a person's log: for receivers that have to hear of an erasure."""
        return self._envelope.stream(subject)

    def subjects(self) -> Iterator[str]:
        """Return everybody there is a log about, but for those who were erased; for lists, it reads all names."""
        named = (self._envelope.subject(stream) for stream in self._journal.streams())
        return (subject for subject in named if subject is not None)

    def close(self) -> None:
        """Write what is in force and let go of the journal."""
        try:
            self._outbox.close()
            self._in_force.close()
        finally:
            self._journal.close()

    def now(self) -> Moment:
        """Return the store's own time."""
        return to_moment(self._clock(), field="clock")

    def _standing(self, subject: str) -> Known:
        return self._reading.under_notices(self._reading.known(subject), self.now())

    def _asked(self, at: datetime | Moment | None) -> tuple[Moment, Moment]:
        own = self.now()
        return (own if at is None else to_moment(at)), own
