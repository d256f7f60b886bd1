"""Plain text: paragraphs between blank lines."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tic.documents.guess import Guess, guess
from tic.documents.mapped import Mapped
from tic.documents.passage import Comment, Passage
from tic.language.rule import Context

_OTHERWISE = Guess(Context.ARTICLE, "plain text with no other sign is read as an article")

# Every newline is tried once, and what follows is taken possessively: linear on any input.
_GAP = re.compile(r"\n[^\S\n]*+\n\s*+")


def read(source: str, path: str) -> Iterator[Passage | Comment]:
    """Yield each paragraph; plain text has no comments."""
    context, because = guess(path, _OTHERWISE)
    start = len(source) - len(source.lstrip())
    for gap in _GAP.finditer(source, start):
        yield Passage(Mapped.copy(source, start, gap.start()), context, because)
        start = gap.end()
    if start < len(source):
        yield Passage(Mapped.copy(source, start), context, because)
