"""Time is an argument: the one check that a moment knows its zone."""

from __future__ import annotations

from datetime import datetime

from tic.errors import InvalidInputError


def aware(field: str, moment: datetime) -> datetime:
    """Return `moment` unchanged, or raise `InvalidInputError` unless it is one with a UTC offset."""
    if not isinstance(moment, datetime) or moment.utcoffset() is None:
        raise InvalidInputError(field, "a datetime with a time zone")
    return moment
