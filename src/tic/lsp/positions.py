"""Places in a text as the Language Server Protocol counts them: lines from 0, columns in UTF-16 units."""

from __future__ import annotations

from lsprotocol.types import Position, Range

from tic.documents import Lines

_ASTRAL = "\uffff"  # what lies above it takes two units


class Positions:
    """Turns code points of a source into positions and back. Lines end at LF, CRLF or CR, as in the protocol."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._lines = Lines(source)

    def range(self, start: int, end: int) -> Range:
        """Return the range of `source[start:end]`."""
        return Range(self.at(start), self.at(end))

    def at(self, offset: int) -> Position:
        """Return the position of the code point at `offset`."""
        line, column = self._lines.place(offset)
        before = self._source[offset - column + 1 : offset]
        return Position(line - 1, len(before) + sum(sign > _ASTRAL for sign in before))

    def line_start(self, offset: int) -> int:
        """Return where the line of `offset` starts, in code points."""
        return offset - self._lines.place(offset)[1] + 1
