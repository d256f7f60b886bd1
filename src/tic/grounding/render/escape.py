"""Texts made safe for a format. They may come from other people's catalogues."""

from __future__ import annotations

import re
from html import escape

# Everything outside the characters of XML 1.0 (Char, section 2.2): it has no place in a document,
# not even escaped. One mark stands for each, so nothing moves.
_OUTSIDE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NOT_IN_IDS = re.compile("[^A-Za-z0-9_-]+")
_BREAKS = re.compile("[\t\n\r\x0b\x0c\x85\u2028\u2029]+")


def xml(text: str) -> str:
    """Return `text` for an element or a quoted attribute of XML, SSML, SVG or HTML."""
    return escape(_OUTSIDE.sub("\ufffd", text), quote=True)


def identifier(text: str) -> str:
    """Return `text` as an id: letters and digits of ASCII, "_" and "-"."""
    return _NOT_IN_IDS.sub("-", text)


def one_line(text: str) -> str:
    """Return `text` without line breaks and without what no document may hold."""
    return _BREAKS.sub(" ", _OUTSIDE.sub("\ufffd", text)).strip()
