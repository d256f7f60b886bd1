"""Checks of arguments: what cannot be used is refused with the name of the argument."""

from __future__ import annotations

from collections.abc import Iterable
from types import NoneType
from typing import TypeVar

from tic.errors import InvalidInputError

T = TypeVar("T")

_NAMES: dict[type, str] = {str: "a string", bytes: "bytes", int: "a whole number", NoneType: "None"}


def expect(field: str, value: object, kind: type | tuple[type, ...], words: str = "") -> None:
    """Refuse `value` by the name of its argument unless it is of `kind`; `words` say what that is."""
    if not isinstance(value, kind):
        raise InvalidInputError(field, words or _named(kind))


def expect_each(field: str, values: Iterable[object], kind: type[T]) -> tuple[T, ...]:
    """Return `values` as a tuple, or refuse them unless each is of `kind`; one string is no list."""
    words = f"a list or tuple, each {_named(kind)}"
    expect_several(field, values, words)
    found = tuple(values)
    fitting = tuple(value for value in found if isinstance(value, kind))
    if len(fitting) < len(found):
        raise InvalidInputError(field, words)
    return fitting


def expect_several(field: str, values: object, words: str) -> None:
    """Refuse `values` by the name of their argument unless they can be gone through, one by one."""
    if isinstance(values, str | bytes) or not isinstance(values, Iterable):
        raise InvalidInputError(field, words)


def expect_callable(field: str, value: object) -> None:
    """Refuse `value` by the name of its argument unless it can be called."""
    if not callable(value):
        raise InvalidInputError(field, "a function")


def _named(kind: type | tuple[type, ...]) -> str:
    if isinstance(kind, tuple):
        return " or ".join(map(_named, kind))
    article = "an" if kind.__name__[0] in "AEIOU" else "a"
    return _NAMES.get(kind, f"{article} {kind.__name__}")
