"""From bytes to text: UTF-8, UTF-16 with a byte order mark, and a clear no to all else."""

from __future__ import annotations

import codecs
from typing import NamedTuple

from tic._kernel.reason import Reason
from tic.documents.reasons import BINARY, NOT_UTF8, NOT_UTF16

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig", NOT_UTF8),
    (codecs.BOM_UTF16_LE, "utf-16-le", NOT_UTF16),
    (codecs.BOM_UTF16_BE, "utf-16-be", NOT_UTF16),
)


class Decoded(NamedTuple):
    """The text without its byte order mark, and the codec that reads the bytes again."""

    text: str
    encoding: str


class Undecodable(NamedTuple):
    """Why bytes are no text, and the line on which that shows."""

    because: Reason
    line: int


def decode(data: bytes) -> Decoded | Undecodable:
    """Return the text of `data`, its line ends as they are.

    Bytes with no mark are UTF-8. A NUL is taken for a binary file: no text that people read has
    one. Surrogates that stand alone, in either encoding, make the bytes undecodable.
    """
    mark, encoding, no = next(
        (row for row in _MARKS if data.startswith(row[0])), (b"", "utf-8", NOT_UTF8)
    )
    codec = encoding.removesuffix("-sig")
    body = memoryview(data)[len(mark) :] if mark else data
    try:
        text = str(body, codec)
    except UnicodeDecodeError as error:
        before = bytes(body[: error.start])
        if b"\0" in data and codec == "utf-8":
            return Undecodable(BINARY, before.count(b"\n") + 1)
        return Undecodable(no, str(before, codec, "replace").count("\n") + 1)
    nul = text.find("\0")
    if nul >= 0:
        return Undecodable(BINARY, text.count("\n", 0, nul) + 1)
    return Decoded(text, encoding)
