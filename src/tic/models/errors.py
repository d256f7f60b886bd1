"""What goes wrong with a model: it is not there, or it is not what it says it is."""

from __future__ import annotations

from tic._kernel.errors import TicError


class MissingModelError(TicError, FileNotFoundError):
    """A file of the model, its distribution or a library that runs it is not there: says which."""


class InvalidModelError(TicError, ValueError):
    """A file of the model that is damaged or not what was expected: says which file, and what."""

    def __init__(self, file: str, expected: str) -> None:
        super().__init__(f"{file}: expected {expected}")
        self.file = file
        self.expected = expected
