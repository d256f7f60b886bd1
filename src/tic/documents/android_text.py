"""The strings of an Android resource file with exact places: what XML says and aapt makes of it.

Expat checks the file and says where each string begins and ends; what stands between is then read
from the source itself. A document type is refused: it can declare entities, and so a bomb.

Source: Android developers, "String resources" (escapes, white space, `xliff:g`).
"""

from __future__ import annotations

import html
import re
from typing import NamedTuple

from tic.documents.escapes import ANDROID
from tic.documents.expat_reading import ExpatReading
from tic.documents.keyed import DEPTH, LONGEST_PATH
from tic.documents.mapped import PLACEHOLDER, Mapped
from tic.documents.markup import ENTITY, TAG, shown
from tic.documents.passage import Comment
from tic.documents.reasons import TOO_DEEP, UNKNOWN_FORMAT, syntax
from tic.errors import UnreadableError

_GROUPS = frozenset({"string-array", "array", "plurals"})
_DOCTYPE = re.compile(r"(?>(?:\s++|<\?(?s:.*?)\?>|<!--(?s:.*?)-->)*)<!DOCTYPE")
_REFUSED = syntax("This XML declares a document type, which can hide entities: it is not read.")

_MARK = re.compile(
    r"<!--(?s:.*?)-->|<\?(?s:.*?)\?>|<!\[CDATA\[|\]\]>"
    r"|(?P<filled><xliff:g\b[^<>]*+(?:(?<=/)>|>(?s:.*?)</xliff:g\s*+>))"
    rf"|{TAG}|(?P<entity>{ENTITY})"
)
_SIGN = re.compile(r"[<&]|\]\]>")
_SPACE = re.compile(r"\\(?s:.)|\"|\s++")


class Resource(NamedTuple):
    """One string as it is shown; the key is `name`, `name[2]` or `name.other`."""

    key: str
    text: Mapped


def resources(source: str) -> list[Resource | Comment]:
    """Return every string and comment in order; raise `UnreadableError` where there is none.

    An XML file with another root than `resources` is of an unknown format.
    """
    if _DOCTYPE.match(source):
        raise UnreadableError(_REFUSED, 0)
    reading = _Reading(source)
    reading.run()
    return reading.found


class _Reading(ExpatReading):
    """The strings and comments of one file."""

    def __init__(self, source: str) -> None:
        super().__init__(source)
        self.found: list[Resource | Comment] = []
        self.open: list[str] = []
        self.group = ""  # the name of the string, array or plural
        self.count = 0  # items of an array so far
        self.key = ""  # the string that is open now, and where its content starts
        self.start: int | None = None

    def reaches(self, offset: int) -> None:
        if self.key and self.start is None:
            self.start = offset

    def opens(self, name: str, attributes: dict[str, str], offset: int) -> None:
        self.open.append(name)
        if len(self.open) > DEPTH:
            raise UnreadableError(TOO_DEEP, offset)
        if self.open[0] != "resources":
            raise UnreadableError(UNKNOWN_FORMAT, offset)
        if len(self.open) == 2:
            self.group, self.count = attributes.get("name", "?"), 0
            if name == "string":
                self.key = self.group
        elif len(self.open) == 3 and name == "item" and self.open[1] in _GROUPS:
            quantity = attributes.get("quantity")
            self.key = f"{self.group}.{quantity}" if quantity else f"{self.group}[{self.count}]"
            self.count += 1

    def closes(self, name: str, offset: int) -> None:
        if self.start is not None and name in ("string", "item"):
            raw = Mapped.copy(self.source, self.start, offset)
            self.found.append(Resource(self.key[:LONGEST_PATH], _shown(raw)))
            self.key, self.start = "", None
        self.open.pop()

    def comments(self, comment: Comment) -> None:
        self.found.append(comment)


def _shown(raw: Mapped) -> Mapped:
    """Return what a person sees of the source between two tags."""
    text = raw.rewrite(_MARK, _unmarked) if _SIGN.search(raw.text) else raw
    quoted = False

    def spaced(match: re.Match[str]) -> str | None:
        # White space is one space, but for what stands between double quotes.
        nonlocal quoted
        if match[0] == '"':
            quoted = not quoted
            return ""
        return None if quoted or match[0][0] == "\\" else " "

    return ANDROID.decode(text.rewrite(_SPACE, spaced)).strip()


def _unmarked(mark: re.Match[str]) -> str:
    if mark["filled"]:
        return PLACEHOLDER
    if mark["entity"]:
        return html.unescape(mark["entity"])
    return shown(mark["tag"], closes=mark[0][1] == "/") if mark["tag"] else ""
