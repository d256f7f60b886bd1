"""A clock that is set back must not revive what has ended."""

from __future__ import annotations

from datetime import datetime

from tic._kernel.moment import FIRST, Moment, to_moment


class Clock:
    """The latest time that a process has seen, in queries as well as in events.

    `latest` never goes down. `earliest` is left as it is: a clock that is set back may only lengthen a
    cool-down, and one that once ran ahead must not shorten it for ever.
    """

    def __init__(self) -> None:
        """Begin before every moment."""
        self._latest = FIRST

    def read(self, moment: datetime | Moment) -> Moment:
        """Return the moment with `latest` no lower than in any before it."""
        seen = to_moment(moment)
        self._latest = max(self._latest, seen.latest)
        return seen if seen.latest == self._latest else Moment(seen.earliest, self._latest)
