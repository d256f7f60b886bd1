"""What every reader yields: passages to lint, comments and what it could not follow, or why it cannot."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from tic.documents.mapped import Mapped
from tic.text.context import Context, Speaker


class Passage(NamedTuple):
    """One piece of copy that a person meets as a whole: a paragraph, a label, a turn.

    `key` says which string it is in formats that name theirs ("errors.login", "turns[3].text").
    `context` is a guess and `because` says in words why it was guessed. `quoted` is True where the page around the text shows that
    it quotes or mentions words (a block quotation, a column of words to avoid): the scope of
    quotation then holds for all of it. `lang` is the language ("nl") that the key of a passage names in a file of several.
    """

    text: Mapped
    context: Context
    because: str
    key: str = ""
    speaker: Speaker = Speaker.HELPER
    quoted: bool = False
    lang: str = ""


class Comment(NamedTuple):
    """A comment of the format: its words, without its signs, and where all of it stands."""

    text: str
    start: int
    end: int


class Unread(NamedTuple):
    """A stretch of the source that its grammar could not follow: copy in it may be missed."""

    start: int
    end: int


Part = Passage | Comment | Unread


def begins(part: Part) -> int:
    """Return where a part begins in its source: the order in which a reader yields."""
    return part.text.span(0, 0)[0] if isinstance(part, Passage) else part.start


Reader = Callable[[str, str], Iterator[Part]]
"""`read(source, path)`: the parts of a file, passages and comments in the order of the source.

A reader raises `UnreadableError` where it cannot go on, and nothing else. Its work grows with the
length of the source, however hostile that is.
"""
