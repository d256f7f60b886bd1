"""What the command knows of its terminal: colour, width, a progress line, and where complaints go."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator
from typing import TextIO, TypeVar

from tic.cli.streams import tell
from tic.reports.neutral import neutral

T = TypeVar("T")


def complain(problems: Iterable[str]) -> None:
    """Say on standard error what is wrong, one line a problem."""
    for problem in problems:
        tell(f"tic-care: {neutral(problem)}\n")


def colour(stream: TextIO, wanted: str) -> bool:
    """Tell whether to colour: `wanted` is auto, always or never (no-color.org, force-color.org)."""
    if wanted != "auto":
        return wanted == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def columns(stream: TextIO) -> int:
    """Return the width to write for: the terminal's, else 100."""
    try:
        return max(40, os.get_terminal_size(stream.fileno()).columns)
    except (OSError, ValueError):
        return 100


class Progress:
    """One line on a terminal's standard error, shown only if the work takes more than a second."""

    AFTER = 1.0  # seconds before it shows
    EVERY = 0.1  # seconds between two changes

    def __init__(self, total: int, *, on: bool) -> None:
        self._total = total
        self._on = on
        self._next = time.monotonic() + self.AFTER
        self._shown = False

    def over(self, items: Iterable[T]) -> Iterator[T]:
        """Yield `items`, counting them aloud."""
        for count, item in enumerate(items):
            if self._on and time.monotonic() >= self._next:
                self._next = time.monotonic() + self.EVERY
                self._shown = True
                tell(f"\r\x1b[Kchecked {count:,} of {self._total:,} files")
            yield item
        self.clear()

    def clear(self) -> None:
        """Take the line away, so that output does not run into it."""
        if self._shown:
            self._shown = False
            tell("\r\x1b[K")
