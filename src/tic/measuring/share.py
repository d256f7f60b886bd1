"""A share of a count, with how far chance alone may have moved it."""

from __future__ import annotations

from math import sqrt
from typing import NamedTuple

Z = 1.96  # 95 % of a normal distribution lies within so many standard deviations


class Share(NamedTuple):
    """`hits` of `of`; without any, there is no share."""

    hits: int
    of: int

    @property
    def value(self) -> float | None:
        """The share, 0 to 1, or None where there was nothing to count."""
        return self.hits / self.of if self.of else None

    @property
    def interval(self) -> tuple[float, float]:
        """The 95 % interval of Wilson (1927), which holds for few rows and near 0 and 1."""
        if not self.of:
            return 0.0, 1.0
        share, more = self.hits / self.of, Z * Z / self.of
        mid = share + more / 2
        half = Z * sqrt((share * (1 - share) + more / 4) / self.of)
        low, high = (mid - half) / (1 + more), (mid + half) / (1 + more)
        return max(0.0, low), min(1.0, high)

    def __str__(self) -> str:
        if self.value is None:
            return "nothing to count"
        low, high = self.interval
        return f"{self.value:.3f} ({low:.3f} to {high:.3f}, {self.hits} of {self.of})"
