"""From offsets to lines and columns, by arithmetic over the text between them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Place(NamedTuple):
    """A place as editors count it: line and column from 1, columns in code points."""

    line: int
    column: int


def places(source: str, offsets: Iterable[int]) -> dict[int, Place]:
    r"""Return the place of each offset (code points into `source`); lines end in \n, \r\n or \r.

    One walk from the first offset to the last, so many findings on one huge line stay linear.
    """
    found: dict[int, Place] = {}
    lone = "\r" in source
    seen, line, start = 0, 1, 0
    for offset in sorted(set(offsets)):
        ends = source.count("\n", seen, offset)
        last = source.rfind("\n", seen, offset) if ends else -1
        if lone:
            # A return that a newline follows is half of one line end: the newline counts.
            ends += source.count("\r", seen, offset) - source.count("\r\n", seen, offset + 1)
            last = max(last, _last_lone_return(source, seen, offset))
        if last >= 0:
            start = last + 1
        line += ends
        seen = offset
        found[offset] = Place(line, offset - start + 1)
    return found


def _last_lone_return(source: str, seen: int, offset: int) -> int:
    last = source.rfind("\r", seen, offset)
    if last >= 0 and source.startswith("\n", last + 1):
        # Half of a pair. A newline inside the stretch is found by itself; one just behind it
        # belongs to the next stretch, and the return before it is looked for here.
        return source.rfind("\r", seen, last) if last + 1 == offset else -1
    return last
