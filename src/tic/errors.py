"""Every exception that tic raises on purpose: what a caller catches is imported from here.

All of them are a `TicError`. Messages name the field and what was expected, and never carry a person's
words. They tell of a mistake in a program, a file or a store, never of a person's.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from tic._kernel.reason import Reason

__all__ = [
    "ConflictError",
    "DamagedLogError",
    "DuplicateEventError",
    "ErasedError",
    "Flaw",
    "InvalidInputError",
    "InvalidModelError",
    "InvalidPackError",
    "InvalidSettingsError",
    "LostWorkerError",
    "MissingExtraError",
    "MissingModelError",
    "NotDurableError",
    "OtherRulesError",
    "PackWarning",
    "PatternError",
    "SchemaError",
    "StorageError",
    "StoreUnavailableError",
    "TicError",
    "UnreadError",
    "UnreadableError",
    "WithheldError",
]


class TicError(Exception):
    """Base of every exception that tic raises on purpose. It can be sent to another process."""

    def __reduce__(self) -> tuple[object, ...]:
        # Exception's own way calls the class with the message alone, which is not what these are made from.
        return _restored, (type(self), self.args, self.__dict__)


def _restored(
    kind: type[TicError], args: tuple[object, ...], fields: dict[str, object]
) -> TicError:
    error = kind.__new__(kind, *args)
    error.__dict__.update(fields)
    return error


class InvalidInputError(TicError, ValueError):
    """A value that cannot be used: `field` names it, `expected` says what was expected instead."""

    def __init__(self, field: str, expected: str) -> None:
        super().__init__(f"{field}: expected {expected}")
        self.field = field
        self.expected = expected


class PatternError(InvalidInputError):
    """A pattern that cannot be read: `column` is 1-based, in code points of the pattern."""

    def __init__(self, column: int, expected: str) -> None:
        super().__init__(f"pattern, column {column}", expected)
        self.column = column


class InvalidPackError(TicError, ValueError):
    """A data file that is refused: `problems` has every problem, each with its place."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


class PackWarning(UserWarning):
    """A pack can be used, but one of its rules would match ordinary text."""


class InvalidSettingsError(TicError, ValueError):
    """Settings that are refused: `problems` has every problem, each with its file and key."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(self.problems))


class MissingModelError(TicError, FileNotFoundError):
    """A file of a learned model, its distribution or a library that runs it is not there: says which."""


class InvalidModelError(TicError, ValueError):
    """A file of a learned model that is damaged or not what was expected: says which file, and what."""

    def __init__(self, file: str, expected: str) -> None:
        super().__init__(f"{file}: expected {expected}")
        self.file = file
        self.expected = expected


class UnreadError(TicError):
    """A reader that the host brings gave no reading: it refused, broke, or a limit was reached.

    What is unread is not fine. The message says which, and holds neither the text nor the answer.
    """


class WithheldError(TicError):
    """A reply that may not be said, where no other was made: nothing was sent.

    The message says what to do instead, and holds no word of the reply.
    """


class UnreadableError(TicError):
    """A document that cannot be read on: `because` says why, `offset` where in the source."""

    def __init__(self, because: Reason, offset: int | None = None) -> None:
        super().__init__(because.says)
        self.because = because
        self.offset = offset


class MissingExtraError(TicError, ImportError):
    """A library is not installed here, on a worker maybe: `extra` names the extra that brings it."""

    def __init__(self, extra: str) -> None:
        super().__init__(f'this needs the extra: pip install "tic-care[{extra}]"')
        self.extra = extra


class OtherRulesError(TicError, RuntimeError):
    """A worker of an engine has other rules, or another model, than the program that sent it work."""

    def __init__(self) -> None:
        super().__init__(
            "this worker would judge otherwise: expected the same version of tic-care and its model as where the work was sent from"
        )


class LostWorkerError(TicError, RuntimeError):
    """Rows that could not be judged, since each process that was given them ended: says which rows."""


class StorageError(TicError):
    """Base of every exception that a journal or a store raises on purpose."""


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
    """An event id that is already used for another event."""


class ConflictError(StorageError):
    """The log has grown since it was read: read it again and decide again."""


class Flaw(NamedTuple):
    """One place where a log is not what was written: `seq` counts from 1, 0 for the whole log."""

    seq: int
    code: str
    says: str


class DamagedLogError(StorageError):
    """A log that contradicts itself: `flaws` has every flaw, each with its place."""

    def __init__(self, flaws: tuple[Flaw, ...]) -> None:
        super().__init__("\n".join(f"entry {flaw.seq}: {flaw.says}" for flaw in flaws))
        self.flaws = flaws


class SchemaError(StorageError):
    """A database that this version of tic must not write to."""


class ErasedError(StorageError):
    """The key of this person's log was destroyed: entries can be verified, but never read."""
