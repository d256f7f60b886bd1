"""Many stretches of a text, asked whether one of them overlaps another."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable


class Ranges:
    """Half-open ranges that can be asked for one that overlaps another, in O(log n)."""

    def __init__(self, ranges: Iterable[tuple[int, int]]) -> None:
        rows = sorted((start, end, at) for at, (start, end) in enumerate(ranges))
        self._starts = [start for start, _, _ in rows]
        self._furthest: list[
            tuple[int, int]
        ] = []  # the end that reaches furthest so far, and whose
        for _, end, at in rows:
            before = self._furthest[-1] if self._furthest else (end, at)
            self._furthest.append(max(before, (end, at)))

    def overlapping(self, start: int, end: int) -> int | None:
        """Return the index of a range that shares a character with `start:end`, if one does."""
        before = bisect_left(self._starts, end)
        if before and self._furthest[before - 1][0] > start:
            return self._furthest[before - 1][1]
        return None
