"""Readings of a clock: intervals of milliseconds, so that doubt about time can be kept.

The end of a permission looks at `latest`, the end of a cool-down at `earliest`: every doubt about
time resolves toward not acting and not asking.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from attrs import Attribute, field, frozen

from tic._kernel.moment import aware
from tic.errors import InvalidInputError

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
FIRST = (datetime(1, 1, 1, tzinfo=UTC) - _EPOCH) // _MILLISECOND
LAST = (datetime(9999, 12, 31, 23, 59, 59, 999000, tzinfo=UTC) - _EPOCH) // _MILLISECOND

NEVER = 2**62
"""Later than every reading."""

LONGEST = 100 * 366 * 24 * 3600 * 1000
"""Longest duration that can be named: a hundred years, in milliseconds."""


@frozen(weakref_slot=False)
class Reading:
    """What a clock said: the true time lies between `earliest` and `latest`.

    Both are milliseconds since 1970-01-01 UTC. Raises `InvalidInputError` outside the years 1-9999 or
    when they are the wrong way round.
    """

    earliest: int = field()
    latest: int = field()

    def __attrs_post_init__(self) -> None:
        """Refuse what is no interval."""
        for name, value in (("earliest", self.earliest), ("latest", self.latest)):
            if type(value) is not int or not FIRST <= value <= LAST:
                raise InvalidInputError(
                    name, "whole milliseconds since 1970 in the years 1 to 9999"
                )
        if self.earliest > self.latest:
            raise InvalidInputError("latest", "a moment that is not before earliest")

    @classmethod
    def of(cls, moment: datetime, *, doubt: timedelta = timedelta(0)) -> Reading:
        """Return the reading of a clock that may be wrong by `doubt` either way."""
        if doubt < timedelta(0):
            raise InvalidInputError("doubt", "zero or more")
        return cls.between(aware("moment", moment) - doubt, moment + doubt)

    @classmethod
    def between(cls, earliest: datetime, latest: datetime) -> Reading:
        """Return the interval of two aware datetimes, widened to whole milliseconds."""
        since = aware("earliest", earliest) - _EPOCH
        until = aware("latest", latest) - _EPOCH
        return cls(since // _MILLISECOND, -(-until // _MILLISECOND))


def _milliseconds(value: timedelta | int) -> int:
    return value // _MILLISECOND if isinstance(value, timedelta) else value


def _is_duration(_owner: object, attribute: Attribute[Any], value: Any) -> None:
    # Zero never means "for ever" here, as it does elsewhere: it is refused.
    if type(value) is not int or not 0 < value <= LONGEST:
        raise InvalidInputError(attribute.name, "a duration above zero and up to a hundred years")


def duration() -> Any:
    """Return a field of milliseconds, also given as a timedelta; never zero, never without end."""
    return field(converter=_milliseconds, validator=_is_duration)


def reading(moment: datetime | Reading) -> Reading:
    """Return `moment` as a reading; a datetime is taken to be exact. Naive ones are refused."""
    if isinstance(moment, Reading):
        return moment
    if isinstance(moment, datetime):
        return Reading.of(moment)
    raise InvalidInputError("at", "a Reading or a datetime with a time zone")


def moment_of(milliseconds: int) -> datetime | None:
    """Return the UTC datetime of an instant, or None where it lies beyond the year 9999."""
    return _EPOCH + milliseconds * _MILLISECOND if milliseconds <= LAST else None


class Clock:
    """A high-water mark over every reading of a process, those of queries included.

    A clock that is set back must not revive what has ended, so `latest` never goes down. `earliest` is
    left as it is: a clock that is set back may only lengthen a cool-down, and one that once ran ahead
    must not shorten it for ever.
    """

    def __init__(self) -> None:
        """Begin before every moment."""
        self._mark = FIRST

    def read(self, moment: datetime | Reading) -> Reading:
        """Return the reading with `latest` no lower than any before it."""
        seen = reading(moment)
        self._mark = max(self._mark, seen.latest)
        return seen if seen.latest == self._mark else Reading(seen.earliest, self._mark)
