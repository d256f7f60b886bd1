"""Durations of a policy: milliseconds, never zero and never without end."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from attrs import Attribute, field

from tic._kernel.moment import MILLISECOND
from tic.errors import InvalidInputError

LONGEST = 100 * 366 * 24 * 3600 * 1000
"""Longest duration that can be named: a hundred years, in milliseconds."""


def _milliseconds(value: timedelta | int) -> int:
    return value // MILLISECOND if isinstance(value, timedelta) else value


def _is_duration(_owner: object, attribute: Attribute[Any], value: Any) -> None:
    # Zero never means "for ever" here, as it does elsewhere: it is refused.
    if type(value) is not int or not 0 < value <= LONGEST:
        raise InvalidInputError(attribute.name, "a duration above zero and up to a hundred years")


def duration() -> Any:
    """Return a field of milliseconds, also given as a timedelta; never zero, never without end."""
    return field(converter=_milliseconds, validator=_is_duration)
