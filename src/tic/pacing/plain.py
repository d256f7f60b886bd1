"""Values of a conversation as plain values for JSON, and strict readers that take them back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from tic._kernel.moment import FIRST, LAST, Moment
from tic.errors import InvalidInputError
from tic.pacing.moves import count

# The longest cool-down that a policy may name, after the last moment there is.
_LAST = LAST + 86_400_000


def changed(value: NamedTuple, blank: NamedTuple) -> dict[str, Any]:
    """Return the fields of `value` that differ from `blank`, as plain values."""
    return {
        name: plain(mine)
        for name, mine, theirs in zip(value._fields, value, blank, strict=True)
        if mine != theirs
    }


def plain(value: Any) -> Any:
    """Return `value` as something that `json.dumps` takes."""
    if isinstance(value, Moment):
        return [value.earliest, value.latest]
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, Mapping):
        return {name: plain(one) for name, one in value.items()}
    if isinstance(value, tuple):
        return [plain(one) for one in value]
    return int(value) if isinstance(value, int) and not isinstance(value, bool) else value


Decoder = Callable[[str, Any], Any]


def read_fields(
    where: str, fields: Mapping[str, Any], decoders: Mapping[str, Decoder]
) -> dict[str, Any]:
    """Return the values of `fields`, each read by its decoder; unknown ones are refused."""
    unknown = sorted(str(name) for name in fields.keys() - decoders.keys())
    if unknown:
        raise InvalidInputError(where, f"only known fields ({', '.join(decoders)})")
    return {name: decoders[name](name, value) for name, value in fields.items()}


def mapping(name: str, value: Any) -> Mapping[str, Any]:
    """Return `value`, or refuse what is no object."""
    if not isinstance(value, Mapping):
        raise InvalidInputError(name, "an object")
    return value


def flag(name: str, value: Any) -> bool:
    """Return `value`, or refuse what is neither true nor false."""
    if not isinstance(value, bool):
        raise InvalidInputError(name, "true or false")
    return value


def up_to(most: int) -> Decoder:
    """Return a decoder of whole numbers from 0 to `most`."""

    def read(name: str, value: Any) -> int:
        if count(name, value) > most:
            raise InvalidInputError(name, f"a whole number from 0 to {most}")
        return int(value)

    return read


def instant(name: str, value: Any) -> int:
    """Return milliseconds since 1970 UTC."""
    if type(value) is not int or not FIRST <= value <= _LAST:
        raise InvalidInputError(name, "whole milliseconds since 1970")
    return value


def moment(name: str, value: Any) -> Moment:
    """Return the moment that `[earliest, latest]` stands for."""
    if not isinstance(value, list | tuple) or len(value) != 2:
        raise InvalidInputError(name, "[earliest, latest] in milliseconds since 1970")
    return Moment(*value)


def or_none(read: Decoder) -> Decoder:
    """Return a decoder that takes null too."""

    def read_or_none(name: str, value: Any) -> Any:
        return None if value is None else read(name, value)

    return read_or_none


def several(read: Decoder, most: int) -> Decoder:
    """Return a decoder of lists of at most `most`."""

    def read_all(name: str, value: Any) -> tuple[Any, ...]:
        if not isinstance(value, list | tuple) or len(value) > most:
            raise InvalidInputError(name, f"a list of at most {most}")
        return tuple(read(name, one) for one in value)

    return read_all


def row(make: Callable[..., Any], *reads: Decoder) -> Decoder:
    """Return a decoder of lists that are made into one value."""

    def read(name: str, value: Any) -> Any:
        if not isinstance(value, list | tuple) or len(value) != len(reads):
            raise InvalidInputError(name, f"a list of {len(reads)}")
        return make(*(one(name, part) for one, part in zip(reads, value, strict=True)))

    return read
