"""Messages in Fluent: the text of each, of its attributes and of each variant, under their names.

Source: Fluent syntax 1.0.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tic.documents.guess import guess
from tic.documents.keyed import LONGEST_PATH
from tic.documents.keyed_copy import STRINGS, passages
from tic.documents.keyed_lines import LINE_END, comment
from tic.documents.mapped import PLACEHOLDER, Mapped
from tic.documents.passage import Comment, Passage
from tic.documents.reasons import syntax
from tic.documents.template_text import DOLLAR, pages
from tic.errors import UnreadableError

_PLACEABLE = re.compile(r"\{[^{}]{0,300}+\}")
_VARIANT = re.compile(
    r"(?:^|\n)[ \t]*+\*?\[[\w .-]{1,60}+\][ \t]*+(?P<words>[^\n{}]*+(?>(?:\{[^{}\n]*+\}[^\n{}]*+)*))"
)
_TOKEN = re.compile(
    r"""(?:
        (?P<comment>\#{1,3}+(?:[ ][^\n]*+)?(?=\r?\n|\Z))
      | (?P<key>-?[A-Za-z][\w-]*+|[ ]++\.[A-Za-z][\w-]*+)[ ]*+=[ ]*+
        (?P<value>[^\n]*+(?>(?:\n(?:[ ]++(?![.\s])|[}])[^\n]*+|\n[ ]*+\r?(?=\n[ ]++[^.\s]))*))
      | (?P<end>\Z)
    )\s*?(?:\n|\Z)[\r\n]*+""",
    re.VERBOSE,
)
_FREEMARKER = ("<#", "${", "</")


def read(source: str, _path: str) -> Iterator[Passage | Comment]:
    """Yield the messages and comments; FreeMarker, which has the same suffix, is read as templates are."""
    if any(sign in source for sign in _FREEMARKER):
        return pages(Mapped.copy(source), DOLLAR)
    return _messages(source)


def _messages(source: str) -> Iterator[Passage | Comment]:
    at = len(source) - len(source.lstrip("\r\n"))
    message = ""
    while at < len(source):
        token = _TOKEN.match(source, at)
        if token is None:
            raise UnreadableError(syntax("This is not Fluent."), at)
        at = max(token.end(), at + 1)
        if token["comment"] is not None:
            yield comment(token)
        elif token["key"] is not None:
            name = token["key"].strip()
            message = message if name.startswith(".") else name
            key = message + name if name.startswith(".") else name
            yield from _pattern(Mapped.copy(source, *token.span("value")), key[:LONGEST_PATH])


def _pattern(value: Mapped, key: str) -> Iterator[Passage]:
    """Yield the text of a message; of one that selects, the text of each variant."""
    variants = [*_VARIANT.finditer(value.text)] if "->" in value.text else []
    for words in [value.slice(*each.span("words")) for each in variants] or [value]:
        said = words.rewrite(LINE_END, " ").rewrite(_PLACEABLE, PLACEHOLDER).strip()
        yield from passages(said, key, guess(key, STRINGS))
