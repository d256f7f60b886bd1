"""The entries of a gettext PO file: their strings with exact places, and the comments.

The grammar is that of GNU gettext: keyword lines, each with one quoted string or more, on this line
or on the next ones. Obsolete entries (`#~`) are comments to gettext, and so to us.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tic.documents.escapes import PO
from tic.documents.mapped import Mapped
from tic.documents.passage import Comment
from tic.documents.reasons import syntax
from tic.errors import UnreadableError

_BROKEN = syntax("This is not gettext PO: expected a comment, a keyword or a quoted string.")
_ORDER = syntax("This is not gettext PO: expected msgctxt, msgid, msgid_plural, msgstr in order.")
_CUT = syntax("This is not gettext PO: the last entry has no msgstr.")

_LINE = re.compile(
    r"""[ \t]*+(?:
        (?P<comment>\#[^\r\n]*+)
      | (?>(?:(?P<keyword>msgctxt|msgid_plural|msgid|msgstr)(?>(?P<form>\[[0-9]{1,3}\])?)[ \t]*+)?)
        (?P<text>"(?>(?:[^"\\\r\n]++|\\[^\r\n])*)")[ \t]*+
      |
    )(?:\r\n?|\n|\Z)""",
    re.VERBOSE,
)
_RANK = {"msgctxt": 0, "msgid": 1, "msgid_plural": 2, "msgstr": 3}


class Entry:
    """One entry: the quoted pieces of each keyword ("msgid", "msgstr[1]") and its fuzzy flag."""

    def __init__(self) -> None:
        self.parts: dict[str, list[Mapped]] = {}
        self.keyword = ""
        self.rank = -1
        self.fuzzy = False

    @property
    def complete(self) -> bool:
        return self.rank >= _RANK["msgstr"]

    def begin(self, keyword: str, form: str, offset: int) -> None:
        """Turn to the next keyword; forms of a msgstr must come in order too."""
        rank = _RANK[keyword] + (int(form[1:-1]) if form else 0)
        orphan = keyword in ("msgid_plural", "msgstr") and "msgid" not in self.parts
        if rank <= self.rank or orphan or (form and keyword != "msgstr"):
            raise UnreadableError(_ORDER, offset)
        self.rank = rank
        self.keyword = keyword + form

    def add(self, piece: Mapped, offset: int) -> None:
        if not self.keyword:
            raise UnreadableError(_BROKEN, offset)
        self.parts.setdefault(self.keyword, []).append(piece)


def entries(source: str) -> Iterator[Entry | Comment]:
    """Yield every entry and comment in order; raise `UnreadableError` where it is not PO."""
    entry = Entry()
    place = 0
    while place < len(source):
        line = _LINE.match(source, place)
        if line is None:
            raise UnreadableError(_BROKEN, place)
        comment, keyword = line["comment"], line["keyword"]
        if entry.complete and (comment or keyword in ("msgctxt", "msgid")):
            yield entry
            entry = Entry()
        if comment and not comment.startswith("#~"):
            entry.fuzzy = entry.fuzzy or (comment.startswith("#,") and "fuzzy" in comment)
            yield Comment(comment.lstrip("#.:,|").strip(), *line.span("comment"))
        if keyword:
            entry.begin(keyword, line["form"] or "", line.start("keyword"))
        if line["text"]:
            start, end = line.span("text")
            entry.add(PO.decode(Mapped.copy(source, start + 1, end - 1)), start)
        place = line.end()
    if entry.parts and not entry.complete:
        raise UnreadableError(_CUT, place)
    if entry.parts:
        yield entry
