"""Tables written as text: blocks of a head and rows, words in columns."""

from __future__ import annotations

from tic.errors import InvalidInputError

HEAD = 18
"""Characters of a line that name its state, or its block."""


def grid(text: str) -> dict[tuple[str, str], str]:
    """Return (state, event) -> word. Raises `InvalidInputError` for a row with a gap in it."""
    words: dict[tuple[str, str], str] = {}
    for block in text.strip().split("\n\n"):
        head, *rows = block.splitlines()
        names = head[HEAD:].split()
        for row in rows:
            state, *filled = row.split()
            if len(filled) != len(names):
                raise InvalidInputError("table", f"a word for every event in the row {state}")
            words |= {(state, name): word for name, word in zip(names, filled, strict=True)}
    return words
