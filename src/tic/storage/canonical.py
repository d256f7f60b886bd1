"""One text for one value, so that a digest taken anywhere is the same digest.

A subset of RFC 8785 (JSON Canonicalization Scheme): objects with ASCII keys in order, arrays,
strings, integers that every JSON reader keeps exactly, true, false and null. Floats are refused, as
languages print them differently; so are lone surrogates, which have no UTF-8 form.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import NoReturn, TypeAlias

from tic.errors import InvalidInputError

Plain: TypeAlias = Mapping[str, object] | Sequence[object] | str | int | bool | None
"""What JSON holds, floats aside; `canonical` checks what is inside."""

LONGEST = 262_144  # code points of one event; most need less than 1,000
DEEPEST = 16
LARGEST = 2**53 - 1  # RFC 7493 (I-JSON) section 2.2


def canonical(value: Plain, *, field: str = "payload") -> str:
    """Print `value` in its one form, or raise `InvalidInputError` naming the place that has none."""
    _check(value, field, DEEPEST)
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    if len(text) > LONGEST:
        raise InvalidInputError(field, f"at most {LONGEST} characters as JSON")
    return text


def parse_canonical(text: str, *, field: str = "payload") -> Plain:
    """Read a canonical text back, or raise `InvalidInputError` if it is not one."""
    if len(text) > LONGEST:
        raise InvalidInputError(field, f"at most {LONGEST} characters")
    try:
        value: Plain = json.loads(text, parse_float=_no_float, parse_constant=_no_float)
    except (ValueError, RecursionError):
        raise InvalidInputError(field, "JSON without floats, at most 16 levels deep") from None
    if canonical(value, field=field) != text:
        raise InvalidInputError(field, "canonical JSON (sorted unique keys, no spaces)")
    return value


def _check(value: object, field: str, depth: int) -> None:
    if depth == 0:
        raise InvalidInputError(field, f"at most {DEEPEST} levels")
    match value:
        case None | bool():
            return
        case str():
            if not value.isascii() and any("\ud800" <= mark <= "\udfff" for mark in value):
                raise InvalidInputError(field, "text without lone surrogates")
        case int():
            if abs(value) > LARGEST:
                raise InvalidInputError(field, "a whole number of at most 53 bits")
        case Mapping():
            for key, inner in value.items():
                if not (isinstance(key, str) and key.isascii()):
                    raise InvalidInputError(field, "object keys that are ASCII text")
                # A key of a hostile file may be anything; an error shows names only.
                name = key if key.isidentifier() and len(key) <= 40 else "…"
                _check(inner, f"{field}.{name}", depth - 1)
        case list() | tuple():
            for place, inner in enumerate(value):
                _check(inner, f"{field}[{place}]", depth - 1)
        case _:
            raise InvalidInputError(field, "text, whole numbers, true, false, null, lists, objects")


def _no_float(_: str) -> NoReturn:
    raise ValueError
