"""What can go wrong with a log, each with a message that says what to do and carries no payload."""

from __future__ import annotations

from typing import NamedTuple

from tic._kernel.errors import TicError


class Flaw(NamedTuple):
    """One place where a log is not what was written: `seq` counts from 1, 0 for the whole log."""

    seq: int
    code: str
    says: str


class StorageError(TicError):
    """Base of everything that a journal or a store raises on purpose."""


class StoreUnavailableError(StorageError):
    """The log could not be read or written; nothing that was acknowledged is lost.

    `unsure` is true when the write may still have arrived: repeat it with the same event id.
    """

    def __init__(self, says: str, *, unsure: bool = False) -> None:
        super().__init__(says)
        self.unsure = unsure


class NotDurableError(StoreUnavailableError):
    """A no is in force in this process but not yet on disk; it is being retried. Tell someone."""


class DuplicateEventError(StorageError):
    """An event id that is already used for something else."""


class ConflictError(StorageError):
    """The log has grown since it was read: read it again and decide again."""


class DamagedLogError(StorageError):
    """A log that does not follow from itself: every flaw at once, each with its place."""

    def __init__(self, flaws: tuple[Flaw, ...]) -> None:
        super().__init__("\n".join(f"entry {flaw.seq}: {flaw.says}" for flaw in flaws))
        self.flaws = flaws


class SchemaError(StorageError):
    """A database that this version of tic must not write to."""


class ErasedError(StorageError):
    """The key of this person's log was destroyed: the entries can be verified, never read."""
