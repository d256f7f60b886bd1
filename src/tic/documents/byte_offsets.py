"""From offsets in UTF-8 bytes, as parsers written in C give them, to code points."""

from __future__ import annotations

_BLOCK = 256
_INSIDE = bytes(range(0x80, 0xC0))  # bytes that begin no character


class CodePoints:
    """Turns byte offsets into `data` (valid UTF-8) into code points, each in constant time."""

    def __init__(self, data: bytes) -> None:
        self._data = b"" if data.isascii() else data
        self._before = [0]
        for start in range(0, len(self._data), _BLOCK):
            block = self._data[start : start + _BLOCK]
            self._before.append(self._before[-1] + len(block.translate(None, _INSIDE)))

    def __call__(self, offset: int) -> int:
        """Return how many characters begin before the byte at `offset`."""
        if not self._data:
            return offset
        block = offset // _BLOCK
        rest = self._data[block * _BLOCK : offset]
        return self._before[block] + len(rest.translate(None, _INSIDE))
