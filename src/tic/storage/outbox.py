"""Telling other systems that something changed: what is running on a yes must hear of its end.

Every entry leaves a line for each receiver in the outbox, in the transaction that writes it. A line stays until its
receiver has taken it, whatever process wrote it and whatever process ends meanwhile. It says about whom, not
what: the receiver asks the store, and so a line that comes twice or late does no harm.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable

from attrs import frozen

from tic.errors import StorageError
from tic.storage.envelope import Envelope
from tic.storage.forked import renewed_after_fork
from tic.storage.journal import Delivery, Journal, named


@frozen
class Change:
    """Something was said about a person; ask the store what holds now.

    `subject` is None where they were erased: a receiver that must know keeps `stream`, the name of their log,
    beside what it holds. `seq` is the number of the entry, None for what is in force and not on disk yet.
    """

    stream: str | None
    subject: str | None
    seq: int | None


Receiver = Callable[[Change], None]


class Outbox:
    """Calls receivers on a thread of its own. What one of them raises is taken as: not received, try again."""

    def __init__(self, journal: Journal, envelope: Envelope, *, patience: float) -> None:
        self._journal, self._envelope, self._patience = journal, envelope, patience
        self.after_fork()
        renewed_after_fork(self)

    def after_fork(self) -> None:
        """Begin without receivers: those of the other process are called there."""
        self._receivers: dict[str, Receiver] = {}
        self._at_once: dict[tuple[str, str], None] = {}
        self._changing, self._telling = threading.Lock(), threading.Lock()
        self._wake, self._closing = threading.Event(), False
        self._thread: threading.Thread | None = None

    def on_change(self, name: str, receiver: Receiver, every: float) -> None:
        """As `ConsentStore.on_change`."""
        self._journal.subscribe(named("name", name))
        with self._changing:
            self._receivers[name] = receiver
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, args=(every,), daemon=True)
                self._thread.start()

    def forget(self, name: str) -> None:
        """As `ConsentStore.forget_receiver`."""
        with self._changing:
            self._receivers.pop(name, None)
            self._at_once = {one: None for one in self._at_once if one[0] != name}
        self._journal.unsubscribe(name)

    def heard(self, subject: str) -> None:
        """Have every receiver here told about a person, and wait for none of them."""
        if not self._receivers:
            return
        with self._changing:
            self._at_once.update(dict.fromkeys((name, subject) for name in self._receivers))
        self._wake.set()

    def look(self) -> None:
        """Have the outbox looked at now, as something was written."""
        if self._receivers:
            self._wake.set()

    def deliver(self) -> int:
        """As `ConsentStore.deliver`."""
        with self._telling:
            with self._changing:
                receivers, at_once, self._at_once = dict(self._receivers), self._at_once, {}
            for name, subject in at_once:
                if not self._told(receivers[name], self._in_force(subject)):
                    with self._changing:
                        self._at_once[name, subject] = None
            taken = 0
            for name, receiver in receivers.items():
                for one in self._journal.due(name):
                    who = self._envelope.subject(one.stream)
                    done = self._told(receiver, Change(one.stream, who, one.seq))
                    self._journal.settle(one, delivered=done)
                    taken += done
            return taken

    def undelivered(self) -> tuple[Delivery, ...]:
        """As `ConsentStore.undelivered`."""
        names = self._journal.receivers()
        return tuple(one for name in names for one in self._journal.due(name))

    def close(self) -> None:
        """Call nobody any more."""
        self._closing = True
        self._wake.set()
        if self._thread:
            self._thread.join(timeout=self._patience)

    def _in_force(self, subject: str) -> Change:
        try:
            stream = self._envelope.stream(subject)
        except StorageError:
            stream = None
        return Change(stream, subject, None)

    @staticmethod
    def _told(receiver: Receiver, change: Change) -> bool:
        try:
            receiver(change)
        except Exception:  # noqa: BLE001 - whatever it was, it is told again
            return False
        return True

    def _run(self, every: float) -> None:
        while not self._closing:
            self._wake.wait(every)
            self._wake.clear()
            # A journal that cannot be read keeps its lines; they are looked for again.
            with contextlib.suppress(StorageError):
                self.deliver()
