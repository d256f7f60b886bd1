"""Plain text: paragraphs between blank lines, or the turns of a talk."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from tic.documents import chat_text
from tic.documents.guess import NO_SIGN
from tic.documents.mapped import Mapped
from tic.documents.passage import Comment, Passage

# Every newline is tried once, and what follows is taken possessively: linear on any input.
_GAP = re.compile(r"\n[^\S\n]*+\n\s*+")


def read(source: str, _path: str) -> Iterator[Passage | Comment]:
    """Yield each paragraph or turn; plain text has no comments."""
    begins = chat_text.turns(source)
    if begins:
        yield from chat_text.read(source, begins)
        return
    start = 0
    for gap in chain(_GAP.finditer(source), (None,)):
        text = Mapped.copy(source, start, gap.start() if gap else len(source)).strip()
        if text.has_letters():
            yield Passage(text, *NO_SIGN)
        start = gap.end() if gap else start
