"""Braces that belong together: where the expressions of a template stand."""

from __future__ import annotations

import re
from collections.abc import Iterator

_BRACE = re.compile(r"[{}]")


def outermost(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each outermost `{…}` stands, in order; one that is never closed is none. Linear."""
    opened: list[int] = []
    for brace in _BRACE.finditer(text):
        if brace[0] == "{":
            opened.append(brace.start())
        elif opened:
            start = opened.pop()
            if not opened:
                yield start, brace.end()
