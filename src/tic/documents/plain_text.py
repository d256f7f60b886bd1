"""Plain text: paragraphs between blank lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from tic.documents.guess import Guess, guess, page
from tic.documents.mapped import Mapped
from tic.documents.passage import Comment, Passage
from tic.language.rule import Context

_OTHERWISE = page("plain text")
_UNNAMED = Guess(Context.CHAT, "standard input without a name is read as a chat")

# Every newline is tried once, and what follows is taken possessively: linear on any input.
_GAP = re.compile(r"\n[^\S\n]*+\n\s*+")


def read(source: str, path: str) -> Iterator[Passage | Comment]:
    """Yield each paragraph; plain text has no comments."""
    context, because = guess(path, _UNNAMED if path == "-" else _OTHERWISE)
    start = 0
    for gap in chain(_GAP.finditer(source), (None,)):
        text = Mapped.copy(source, start, gap.start() if gap else len(source)).strip()
        if text.has_letters():
            yield Passage(text, context, because)
        start = gap.end() if gap else start
