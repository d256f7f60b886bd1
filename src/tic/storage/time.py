"""The store's own time: what callers and devices say is never its measure."""

from __future__ import annotations

import time
from datetime import UTC, datetime

from tic.consent import Moment

_NANOSECONDS = 1_000_000
# CLOCK_BOOTTIME goes on while a machine sleeps; where there is none, a sleep only adds doubt.
_STEADY = getattr(time, "CLOCK_BOOTTIME", None)


def _steady() -> int:
    elapsed = time.monotonic_ns() if _STEADY is None else time.clock_gettime_ns(_STEADY)
    return elapsed // _NANOSECONDS


class SystemClock:
    """The system's time, as an interval between what its clock says and what has passed since the start.

    A clock that is set back while a process runs therefore revives nothing, and one that is set ahead ends no
    quiet time: what permits looks at the later of the two, what protects at the earlier.
    """

    def __init__(self) -> None:
        """Begin at the system's time."""
        self._ahead = _told() - _steady()

    def __call__(self) -> Moment:
        """Return the time now."""
        told, passed = _told(), _steady() + self._ahead
        return Moment(min(told, passed), max(told, passed))


def _told() -> int:
    return Moment.of(datetime.now(UTC)).latest  # noqa: TID251 - the store's time is its own
