"""The one family of exceptions: a programmer's or a file's mistake, never a person's."""

from __future__ import annotations


class TicError(Exception):
    """Base of every exception that tic raises on purpose.

    Messages name the field and what was expected; they never carry a person's words.
    """


class InvalidInputError(TicError, ValueError):
    """A value that cannot be used: says which field, and what was expected instead."""

    def __init__(self, field: str, expected: str) -> None:
        super().__init__(f"{field}: expected {expected}")
        self.field = field
        self.expected = expected


class InvalidPackError(TicError, ValueError):
    """A data file that is refused: every problem at once, each with its place."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems
