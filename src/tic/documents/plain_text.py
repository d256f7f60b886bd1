"""Plain text: paragraphs between blank lines, or the turns of a talk."""

from __future__ import annotations

from collections.abc import Iterator

from tic.documents import chat_text
from tic.documents.guess import NO_SIGN
from tic.documents.mapped import Mapped
from tic.documents.paragraphs import paragraphs
from tic.documents.passage import Passage


def read(source: str, _path: str) -> Iterator[Passage]:
    """Yield each paragraph or turn; plain text has no comments."""
    begins = chat_text.turns(source)
    if begins:
        yield from chat_text.read(source, begins)
        return
    for text in paragraphs(Mapped.copy(source)):
        yield Passage(text, *NO_SIGN)
