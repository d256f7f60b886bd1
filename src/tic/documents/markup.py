"""Inline markup of zero width: "you <b>must</b>" is one phrase.

Tags of strings (`<b>`, `<0>`, `<xliff:g id="n">`) vanish, a line break becomes a newline, what
`<q>` marks gets the signs that a browser shows, entities become their characters.
"""

from __future__ import annotations

import re

from tic.documents.mapped import Mapped

# A quoted value may hold < and >. At most two tags that never end can be open inside one another's
# quotes, so trying again at every < stays linear.
TAG = (
    r"</?+(?P<tag>[a-zA-Z0-9][\w:.\-]*+)"
    r"(?P<rest>[^<>\"']*+(?>(?:(?:\"[^\"]*+\"|'[^']*+')[^<>\"']*+)*))>"
)
ENTITY = r"&(?:\#[0-9]{1,7}|\#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});"

_TAG = re.compile(TAG)
_ENTITY = re.compile(ENTITY)
_BREAKS = frozenset({"br", "hr", "p", "div", "li", "tr"})


def shown(tag: str, *, closes: bool) -> str:
    """Return what a browser shows for an inline tag: nothing, a newline or a quotation mark."""
    name = tag.lower()
    if name == "q":
        return "”" if closes else "“"
    return "\n" if name in _BREAKS else ""


def untagged(text: Mapped) -> Mapped:
    """Return a string without its tags."""
    if "<" not in text.text:
        return text
    return text.rewrite(_TAG, lambda tag: shown(tag["tag"], closes=tag[0][1] == "/"))


def character(entity: str) -> str:
    """Return what an entity stands for (HTML, "Named character references"); what is none stays."""
    from html import unescape  # noqa: PLC0415  2,231 names, loaded for a text that has one

    return unescape(entity)


def unentitied(text: Mapped) -> Mapped:
    """Return a string with `&amp;`, `&#8217;` and the like read."""
    if "&" not in text.text:
        return text
    return text.rewrite(_ENTITY, lambda entity: character(entity[0]))
