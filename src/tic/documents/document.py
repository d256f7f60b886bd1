"""Reading one file: bytes and a path in, a document or the reason why not out."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from types import NoneType
from typing import NamedTuple

from tic._kernel.arguments import expect
from tic._kernel.reason import Reason
from tic.documents.decoding import Undecodable, decode
from tic.documents.formats import Format, format_of
from tic.documents.passage import Comment, Part, Passage
from tic.documents.reasons import TOO_SLOW, UNKNOWN_FORMAT, too_big
from tic.errors import UnreadableError


class Budget(NamedTuple):
    """What reading one file may cost: `size` in bytes, `seconds` of `clock` (CPU time).

    The time budget stands behind readers that build a whole document; streaming readers are
    bounded by the size alone, since their work is proportional to it.
    """

    size: int = 32 * 1024 * 1024
    seconds: float = 20.0
    clock: Callable[[], float] = time.process_time


class NotRead(NamedTuple):
    """A file that could not be read, why, and the line (from 1) where that showed, if any did."""

    path: str
    because: Reason
    line: int | None = None


class Document(NamedTuple):
    """A file that was read. Offsets of everything in it are code points into `source`.

    `source` is the decoded text, line ends as they are, without the byte order mark; `encoding`
    ("utf-8", "utf-8-sig", "utf-16-le", "utf-16-be") tells whether there was one.
    """

    path: str
    format: str
    encoding: str
    source: str
    parts: tuple[Part, ...] | Format

    def __repr__(self) -> str:
        # The source may be a chat log: it stays out of logs and tracebacks.
        return f"Document(path={self.path!r}, format={self.format!r}, encoding={self.encoding!r})"

    def walk(self) -> Iterator[Part]:
        """Yield all passages, comments and unread stretches; each time from the first.

        Passages and comments come in the order of the source; a comment inside a passage comes before it.
        """
        if isinstance(self.parts, Format):
            return self.parts.reader()(self.source, self.path)
        return iter(self.parts)

    @property
    def passages(self) -> Iterator[Passage]:
        """Yield the passages in the order of the source; each time from the first."""
        return (part for part in self.walk() if isinstance(part, Passage))

    @property
    def comments(self) -> Iterator[Comment]:
        """Yield the comments in the order of the source; each time from the first."""
        return (part for part in self.walk() if isinstance(part, Comment))


def read(source: bytes, *, path: str, budget: Budget | None = None) -> Document | NotRead:
    """Read a file. Its format follows from the suffix of `path`; nothing is opened.

    Every way to fail is a `NotRead`; no bytes make this raise.
    """
    expect("source", source, bytes)
    expect("path", path, str)
    expect("budget", budget, (Budget, NoneType))
    allowed = budget or Budget()
    if len(source) > allowed.size:
        return NotRead(path, too_big(allowed.size))
    format_ = format_of(path)
    if format_ is None:
        return NotRead(path, UNKNOWN_FORMAT)
    decoded = decode(source)
    del source
    if isinstance(decoded, Undecodable):
        return NotRead(path, decoded.because, decoded.line)
    text, encoding = decoded
    if format_.streaming:
        return Document(path, format_.name, encoding, text, format_)
    try:
        parts = tuple(_within(allowed, format_.reader()(text, path)))
    except UnreadableError as error:
        line = None if error.offset is None else text.count("\n", 0, error.offset) + 1
        return NotRead(path, error.because, line)
    return Document(path, format_.name, encoding, text, parts)


def _within(budget: Budget, parts: Iterator[Part]) -> Iterator[Part]:
    last = budget.clock() + budget.seconds
    for part in parts:
        if budget.clock() > last:
            start = part.text.span(0, 0)[0] if isinstance(part, Passage) else part.start
            raise UnreadableError(TOO_SLOW, start)
        yield part
