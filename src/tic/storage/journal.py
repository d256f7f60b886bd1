"""What a store needs of a log, and nothing more: append, read, and know where it ends."""

from __future__ import annotations

from typing import Protocol

from attrs import frozen

from tic.errors import ConflictError, DuplicateEventError, InvalidInputError
from tic.storage.canonical import Plain, canonical
from tic.storage.chain import Entry, Head
from tic.storage.closing import Closes

MOST_DUE = 1_000  # lines of the outbox that are read at a time


@frozen
class Delivery:
    """A line of the outbox: `receiver` has not been told of the log `stream` since entry `seq`.

    `tries` is how often telling it failed since.
    """

    receiver: str
    stream: str
    seq: int
    tries: int = 0


class Journal(Protocol):
    """Append-only logs, one a stream, each a hash chain. Safe to use from many threads.

    Every method raises `StoreUnavailableError` when the log cannot be reached. An entry that
    `append` returned survives the end of the process and of the machine (but for `MemoryJournal`).
    """

    def append(
        self,
        stream: str,
        event_id: str,
        payload: Plain,
        *,
        after: int | None = None,
        urgent: bool = False,
    ) -> Entry:
        """Write one event and return it once it is durable.

        `after` is the number of the entry the decision was taken on; `ConflictError` says that
        others wrote since. Without it the event is written at whatever the end is. An id is of
        one log: writing the same event again returns the entry that is there; the same id for
        something else raises `DuplicateEventError`. An `urgent` event overtakes all that are not.
        """
        ...

    def find(self, stream: str, event_id: str) -> Entry | None:
        """Return the entry of `stream` with this id, if there is one; no other is read."""
        ...

    def load(self, stream: str, *, after: int = 0) -> tuple[Entry, ...]:
        """Return the entries of `stream` that follow number `after`, oldest first."""
        ...

    def head(self, stream: str) -> Head:
        """Return where `stream` ends; `START` if nothing was ever written."""
        ...

    def streams(self) -> tuple[str, ...]:
        """Return the names of all logs, sorted."""
        ...

    def subscribe(self, receiver: str) -> None:
        """Have every entry from now on leave a line for a receiver; to do it twice is no error."""
        ...

    def unsubscribe(self, receiver: str) -> None:
        """Forget a receiver and its lines."""
        ...

    def receivers(self) -> tuple[str, ...]:
        """Return the names of all receivers, sorted."""
        ...

    def due(self, receiver: str) -> tuple[Delivery, ...]:
        """Return lines that a receiver has not taken, at most 1,000, those that failed least first."""
        ...

    def settle(self, delivery: Delivery, *, delivered: bool) -> None:
        """Take the line away, or count a failure; a line that is newer than `delivery` stays as it is."""
        ...

    def awaits_commit(self) -> bool:
        """Return whether what this thread writes now is durable only once a transaction of the host's commits."""
        ...

    def close(self) -> None:
        """Let go of files and connections."""
        ...


class Committing(Closes):
    """A journal that makes each entry durable itself, in a transaction of its own."""

    def awaits_commit(self) -> bool:
        return False


def checked(stream: str, event_id: str, payload: Plain) -> str:
    """Return the body to write, or raise `InvalidInputError` for what no journal takes."""
    named("stream", stream)
    named("event_id", event_id)
    return canonical(payload)


def named(field: str, name: str) -> str:
    """Return a name that a journal takes, or raise `InvalidInputError` for what is none."""
    if not (isinstance(name, str) and 0 < len(name) <= 200 and name.isprintable()):
        raise InvalidInputError(field, "1 to 200 printable characters")
    return name


def same_or_refuse(known: Entry, *, body: str) -> Entry:
    """Return the entry that already has this event id if it is the same event."""
    if known.body != body:
        raise DuplicateEventError("event_id: expected an id that no other event of this log has")
    return known


def in_turn(head: Head, after: int | None) -> None:
    """Raise `ConflictError` if the log no longer ends where the caller read it."""
    if after is not None and after != head.seq:
        raise ConflictError(f"the log ends at entry {head.seq}, not at {after}: read it again")
