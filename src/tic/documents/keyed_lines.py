"""Strings that stand under keys, line by line: Apple's .strings, Java's .properties, INI.

Each format is one pattern of what may stand next; what it does not know makes the file unread, with its line.

Sources: Apple, "String resources"; java.util.Properties.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePath
from typing import NamedTuple

from tic.documents.escapes import APPLE, PROPERTIES, Dialect
from tic.documents.guess import guess
from tic.documents.keyed import LONGEST_PATH
from tic.documents.keyed_copy import STRINGS, passages
from tic.documents.mapped import Mapped
from tic.documents.passage import Comment, Passage
from tic.documents.reasons import syntax
from tic.errors import UnreadableError

LINE_END = re.compile(r"[^\S\n]*+\n[^\S\n]*+")
SEVERAL_WORDS = re.compile(r"\S\s+\S")
"""In files that hold settings too, one word is no copy."""


class Lines(NamedTuple):
    """A format: its name, what may stand next, how its strings are escaped, and whether one word is copy."""

    name: str
    token: re.Pattern[str]
    escapes: Dialect | None
    labels: bool = True
    flowing: bool = False


_STRINGS = Lines(
    "an Apple strings file",
    re.compile(
        r"""\s*+(?:
            (?P<comment>/\*(?>(?:[^*]++|\*(?!/))*)\*/|//[^\n]*+)
          | (?>"(?P<key>(?>(?:[^"\\]++|\\(?s:.))*))"|(?P<name>[\w.$-]++))\s*+=\s*+
            "(?P<value>(?>(?:[^"\\]++|\\(?s:.))*))"\s*+;
          | (?P<end>\Z)
        )""",
        re.VERBOSE,
    ),
    APPLE,
)
_PROPERTIES = Lines(
    "a properties file",
    re.compile(
        r"""[ \t\f\r\n]*+(?:
            (?P<comment>[#!][^\r\n]*+)
          | (?P<key>(?>(?:[^\\\s:=]++|\\(?s:.))+))[ \t]*+(?>(?:[:=][ \t]*+)?)
            (?P<value>(?>(?:[^\\\r\n]++|\\(?:\r\n|(?s:.)))*))
          | (?P<end>\Z)
        )""",
        re.VERBOSE,
    ),
    PROPERTIES,
)
_INI = Lines(
    "an INI file",
    re.compile(
        r"""\s*+(?:
            (?P<comment>[#;][^\r\n]*+)
          | \[(?P<section>[^\]\r\n]*+)\][^\r\n]*+
          | (?P<key>[^=:\r\n\[]++)(?>(?:[=:][ \t]*+(?P<value>[^\r\n]*+(?>(?:\r?\n[ \t]++(?![#;])[^\r\n]++)*)))?)
          | (?P<end>\Z)
        )""",
        re.VERBOSE,
    ),
    None,
    labels=False,
    flowing=True,
)
_FORMATS = {".strings": _STRINGS, ".properties": _PROPERTIES, ".ini": _INI}


def read(source: str, path: str) -> Iterator[Passage | Comment]:
    """Yield the strings of a file under their keys, and its comments."""
    format_ = _FORMATS[PurePath(path.lower()).suffix]
    at, section = 0, ""
    while at < len(source):
        token = format_.token.match(source, at)
        if token is None:
            raise UnreadableError(syntax(f"This is not {format_.name}."), at)
        found = token.groupdict()
        at = max(token.end(), at + 1)
        if token["comment"] is not None:
            yield comment(token)
        elif found.get("section") is not None:
            section = f"{token['section']}."
        elif found.get("value"):
            key = section + (found["key"] or found.get("name") or "").strip().lstrip(".")
            yield from _string(Mapped.copy(source, *token.span("value")), key, format_)


def _string(value: Mapped, key: str, format_: Lines) -> Iterator[Passage]:
    if format_.flowing:
        value = value.rewrite(LINE_END, " ")
        if len(value.text) > 1 and value.text[0] == value.text[-1] == '"':
            value = value.slice(1, len(value.text) - 1)
    if format_.escapes:
        value = format_.escapes.decode(value)
    if format_.labels or SEVERAL_WORDS.search(value.text):
        yield from passages(value.strip(), key[:LONGEST_PATH], guess(key, STRINGS))


def comment(token: re.Match[str]) -> Comment:
    """Return the comment that a token is, without its signs."""
    words = token["comment"].strip("#;!/* \t\r\n")
    return Comment(words, *token.span("comment"))
