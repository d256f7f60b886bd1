"""One type of time: an interval of milliseconds, so that doubt about a clock can be kept.

What permits looks at `latest` and what protects at `earliest`: every doubt about time resolves toward not
acting and not asking.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from types import NoneType

from attrs import field, frozen

from tic._kernel.arguments import expect
from tic.errors import InvalidInputError

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MILLISECOND = timedelta(milliseconds=1)
FIRST = (datetime(1, 1, 1, tzinfo=UTC) - EPOCH) // MILLISECOND
LAST = (datetime(9999, 12, 31, 23, 59, 59, 999000, tzinfo=UTC) - EPOCH) // MILLISECOND

NEVER = 2**62
"""Later than every moment."""


@frozen(weakref_slot=False)
class Moment:
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

    def not_before(self, other: Moment | None) -> Moment:
        """Return this moment, but neither of its ends before that of `other`."""
        expect("other", other, (Moment, NoneType))
        if other is None or (self.earliest >= other.earliest and self.latest >= other.latest):
            return self
        return Moment(max(self.earliest, other.earliest), max(self.latest, other.latest))

    def reaching(self, latest: int) -> Moment:
        """Return this moment with `latest` no lower than that."""
        expect("latest", latest, int)
        return self if self.latest >= latest else Moment(self.earliest, latest)

    @classmethod
    def of(cls, moment: datetime, *, doubt: timedelta = timedelta(0)) -> Moment:
        """Return the moment that a clock shows which may be wrong by `doubt` either way."""
        if not isinstance(doubt, timedelta) or doubt < timedelta(0):
            raise InvalidInputError("doubt", "a timedelta of zero or more")
        return cls.between(aware("moment", moment) - doubt, moment + doubt)

    @classmethod
    def between(cls, earliest: datetime, latest: datetime) -> Moment:
        """Return the interval of two aware datetimes, widened to whole milliseconds."""
        since = aware("earliest", earliest) - EPOCH
        until = aware("latest", latest) - EPOCH
        return cls(since // MILLISECOND, -(-until // MILLISECOND))


def aware(field: str, moment: datetime) -> datetime:
    """Return `moment` unchanged, or raise `InvalidInputError` unless it is one with a UTC offset."""
    if not isinstance(moment, datetime) or moment.utcoffset() is None:
        raise InvalidInputError(field, "a datetime with a time zone")
    return moment


def to_moment(value: datetime | Moment, *, field: str = "at") -> Moment:
    """Return `value` as a moment; a datetime is taken to be exact. Naive ones are refused."""
    if isinstance(value, Moment):
        return value
    if isinstance(value, datetime) and value.utcoffset() is not None:
        return Moment.of(value)
    raise InvalidInputError(field, "a Moment or a datetime with a time zone")


def datetime_of(milliseconds: int) -> datetime | None:
    """Return the UTC datetime of an instant, or None where it lies beyond the year 9999."""
    return EPOCH + milliseconds * MILLISECOND if milliseconds <= LAST else None
