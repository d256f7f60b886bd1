"""The paragraphs of a text: what stands between lines without a sign."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from tic.documents.mapped import Mapped

# Every newline is tried once, and what follows is taken possessively: linear on any input.
_GAP = re.compile(r"\n[^\S\n]*+\n\s*+")


def paragraphs(text: Mapped) -> Iterator[Mapped]:
    """Yield each paragraph that holds a letter, without white space around it."""
    start = 0
    for gap in chain(_GAP.finditer(text.text), (None,)):
        words = text.slice(start, gap.start() if gap else len(text.text)).strip()
        if words.has_letters():
            yield words
        start = gap.end() if gap else start
