"""Expat over one XML file: what it sees, at places of the source, and why it cannot go on."""

from __future__ import annotations

from abc import ABC, abstractmethod
from xml.parsers import expat

from tic.documents.byte_offsets import CodePoints
from tic.documents.passage import Comment
from tic.documents.reasons import syntax
from tic.errors import UnreadableError

_LAST = True  # given in pieces, a long tag would cost expat quadratic time


class ExpatReading(ABC):
    """What expat has seen so far of one file; a kind of file says what to keep of it.

    Expat says where an element begins and ends; what stands between is read from the source itself.
    """

    def __init__(self, source: str) -> None:
        self.source = source
        self._data = source.encode()
        self._place = CodePoints(self._data)
        self._parser = parser = expat.ParserCreate("utf-8")
        parser.StartElementHandler = lambda name, attributes: self.opens(
            name, attributes, self._here()
        )
        parser.EndElementHandler = lambda name: self.closes(name, self._here())
        parser.CommentHandler = self._comment
        # Any other event only tells where the start tag before it has ended.
        parser.DefaultHandler = lambda _: self._here()

    @abstractmethod
    def reaches(self, offset: int) -> None:
        """Something begins at `offset`: a start tag that came before it has ended there."""

    @abstractmethod
    def opens(self, name: str, attributes: dict[str, str], offset: int) -> None:
        """A start tag stands at `offset`."""

    @abstractmethod
    def closes(self, name: str, offset: int) -> None:
        """An end tag stands at `offset`."""

    @abstractmethod
    def comments(self, comment: Comment) -> None:
        """A comment was read."""

    def run(self) -> None:
        """Read the file; raise `UnreadableError` where it is no XML."""
        try:
            self._parser.Parse(self._data, _LAST)
        except expat.ExpatError as error:
            why = syntax(f"This is not XML: {expat.ErrorString(error.code)}.")
            raise UnreadableError(why, self._place(self._parser.ErrorByteIndex)) from None

    def _here(self) -> int:
        offset = self._place(self._parser.CurrentByteIndex)
        self.reaches(offset)
        return offset

    def _comment(self, text: str) -> None:
        start = self._here()
        # XML forbids "--" in a comment: a dash stands for it before the reason.
        words = text.strip().replace("—", "--")
        self.comments(Comment(words, start, self.source.index("-->", start) + 3))
