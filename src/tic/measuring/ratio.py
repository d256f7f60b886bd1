"""A share with its interval."""

from __future__ import annotations

import math
from typing import NamedTuple

_Z = 1.96  # 95 %


class Ratio(NamedTuple):
    """`part` of `whole`; of nothing there is no share."""

    part: int
    whole: int

    @property
    def share(self) -> float | None:
        """The share, 0 to 1; None of nothing."""
        return self.part / self.whole if self.whole else None

    @property
    def interval(self) -> tuple[float, float]:
        """The 95 % interval of Wilson (1927), which holds for small numbers and at 0 and 1 too."""
        if not self.whole:
            return 0.0, 1.0
        share, n = self.part / self.whole, self.whole
        middle = share + _Z * _Z / (2 * n)
        half = _Z * math.sqrt(share * (1 - share) / n + _Z * _Z / (4 * n * n))
        below = 1 + _Z * _Z / n
        return max(0.0, (middle - half) / below), min(1.0, (middle + half) / below)

    @property
    def text(self) -> str:
        """The share for people: `3/4 (75 %, 30 to 95)`."""
        if self.share is None:
            return "none"
        low, high = self.interval
        return f"{self.part}/{self.whole} ({self.share:.0%}, {100 * low:.0f} to {100 * high:.0f})".replace(
            "%,", " %,"
        )
