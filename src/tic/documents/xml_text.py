"""Strings in XML files of several kinds: XLIFF, .resx, .stringsdict, XForms, LimeSurvey, SSML, TTML.

A kind is known by its root and by the elements that hold words there. Expat checks the file and says where an
element begins and ends; what stands between is read from the source itself. A document type with declarations
of its own is refused: it can hide entities, and so a bomb.

Sources: OASIS XLIFF 1.2 and 2.0; Microsoft, "Resources in .resx"; Apple, "Stringsdict"; ODK XForms; W3C SSML 1.1, TTML 2.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from tic.documents.expat_reading import ExpatReading
from tic.documents.guess import Guess, guess
from tic.documents.html_text import parts as html_parts
from tic.documents.keyed import DEPTH, LONGEST_PATH
from tic.documents.keyed_copy import STRINGS, passages
from tic.documents.mapped import Mapped
from tic.documents.markup import ENTITY, TAG, character, shown
from tic.documents.passage import Comment, Passage, begins
from tic.documents.reasons import TOO_DEEP, UNKNOWN_FORMAT, syntax
from tic.errors import UnreadableError
from tic.text.context import Context

_DECLARES = re.compile(r"(?>(?:\s++|<\?(?s:.*?)\?>|<!--(?s:.*?)-->)*)<!DOCTYPE[^>\[]*+\[")
_REFUSED = syntax("This XML declares entities of its own: it is not read.")
_CDATA = re.compile(r"<!\[CDATA\[|\]\]>")
_MARK = re.compile(rf"<!--(?s:.*?)-->|<\?(?s:.*?)\?>|<!\[CDATA\[|\]\]>|{TAG}|(?P<entity>{ENTITY})")
_SPACE = re.compile(r"\s++")
_KEYS = ("id", "resname", "name", "ref", "nodeset", "key", "begin")

Attributes = Mapping[str, str]


class Kind(NamedTuple):
    """A kind of file: its root, the elements that hold words, and where they meet a person.

    `told` says by the elements around (names without prefix) and the attributes of the nearest whether it counts; `html`
    are elements that hold HTML. Where `instead` is one of the elements, it stands for `of` in the same parent.
    """

    words: frozenset[str]
    meant: Guess = STRINGS
    comments: frozenset[str] = frozenset()
    html: frozenset[str] = frozenset()
    told: Callable[[tuple[str, ...], Attributes], bool] = lambda _around, _attributes: True
    instead: tuple[str, str] = ("", "")  # a translation stands for its source


def _resx(around: tuple[str, ...], attributes: Attributes) -> bool:
    return around[-2:] == ("root", "data") and not {"type", "mimetype"} & attributes.keys()


def _plural(around: tuple[str, ...], _attributes: Attributes) -> bool:
    return "dict" in around


_FORM = Guess(Context.FORM, "a question or a field of a form")
_SPOKEN = Guess(Context.GENERAL, "words that are spoken or shown in time")
KINDS = {
    "xliff": Kind(
        frozenset({"source", "target"}), comments=frozenset({"note"}), instead=("target", "source")
    ),
    "root": Kind(frozenset({"value"}), comments=frozenset({"comment"}), told=_resx),
    "plist": Kind(frozenset({"string"}), told=_plural),
    "html": Kind(frozenset({"label", "hint", "value"}), _FORM),
    "data": Kind(frozenset({"label", "hint", "value"}), _FORM),
    "document": Kind(
        frozenset({"question", "help", "title", "answer", "surveyls_title", "surveyls_description", "surveyls_welcometext",
                   "surveyls_endtext", "group_name", "description"}),
        _FORM,
        html=frozenset({"question", "help", "answer", "surveyls_description", "surveyls_welcometext", "surveyls_endtext", "description"}),
    ),
    "speak": Kind(frozenset({"speak"}), _SPOKEN),
    "tt": Kind(frozenset({"p"}), _SPOKEN),
}  # fmt: skip
"""The kinds by the name of their root."""


class _Element(NamedTuple):
    name: str
    key: str
    parent: int
    text: Mapped


def read(source: str, _path: str) -> Iterator[Passage | Comment]:
    """Yield the strings of the file, and its comments and notes.

    A file with another root is of an unknown format.
    """
    if _DECLARES.match(source):
        raise UnreadableError(_REFUSED, 0)
    reading = _Reading(source)
    reading.run()
    kind = reading.kind
    assert kind is not None  # a file without a root is no XML
    instead, of = kind.instead
    translated = {each.parent for each in reading.found if each.name == instead and each.text.text}
    found: list[Passage | Comment] = [*reading.remarks]
    for each in reading.found:
        if each.name in kind.comments:
            found.append(Comment(_words(each.text).text, *each.text.span(0, len(each.text.text))))
        elif each.name != of or each.parent not in translated:
            found += _passages(each, kind)
    yield from sorted(found, key=begins)


def _passages(each: _Element, kind: Kind) -> Iterator[Passage]:
    if each.name in kind.html:
        page = each.text.rewrite(_CDATA, "")
        if "<![CDATA[" not in each.text.text:
            page = page.rewrite(re.compile(ENTITY), lambda entity: character(entity[0]))
        for part in html_parts(page, kind.meant):
            if isinstance(part, Passage):
                yield part._replace(key=each.key)
        return
    meant = guess(each.key, kind.meant) if kind.meant is STRINGS else kind.meant
    yield from passages(_words(each.text), each.key, meant)


def _words(raw: Mapped) -> Mapped:
    """Return what a person sees of the source between two tags."""
    verbatim = raw.text.lstrip().startswith("<![CDATA[")

    def unmarked(mark: re.Match[str]) -> str | None:
        if mark["entity"]:
            return None if verbatim else character(mark["entity"])
        return shown(mark["tag"], closes=mark[0][1] == "/") if mark["tag"] else ""

    return raw.rewrite(_MARK, unmarked).rewrite(_SPACE, " ").strip()


class _Reading(ExpatReading):
    """The elements with words of one file, and its comments."""

    def __init__(self, source: str) -> None:
        super().__init__(source)
        self.kind: Kind | None = None
        self.found: list[_Element] = []
        self.remarks: list[Comment] = []
        self.open: list[str] = []
        self.around: list[Attributes] = [{}]  # the attributes of each open element
        self.ids: list[str] = []  # the key that each open element names, or the one around it
        self.parents: list[int] = [0]  # a number for each open element
        self.count = 0
        self.counts = False  # the element that is open is one with words, at this depth
        self.depth = 0
        self.start: int | None = None
        self.last_key = ""  # in a property list the key stands before its value
        self.key_start: int | None = None

    def reaches(self, offset: int) -> None:
        if self.counts and self.start is None:
            self.start = offset
        if self.open and self.open[-1] == "key" and self.key_start is None:
            self.key_start = offset

    def opens(self, name: str, attributes: dict[str, str], offset: int) -> None:
        bare = name.rpartition(":")[2]
        if not self.open:
            self.kind = KINDS.get(bare)
            if self.kind is None:
                raise UnreadableError(UNKNOWN_FORMAT, offset)
        kind = self.kind
        assert kind is not None
        if not self.counts and bare in kind.words | kind.comments:
            self.counts = kind.told((*self.open,), self.around[-1]) or bare in kind.comments
            self.depth, self.start = len(self.open), None
        self.open.append(bare)
        self.around.append(attributes)
        if len(self.open) > DEPTH:
            raise UnreadableError(TOO_DEEP, offset)
        own = next((attributes[key] for key in _KEYS if key in attributes), "")
        self.ids.append(own or (self.ids[-1] if self.ids else ""))
        self.count += 1
        self.parents.append(self.count)
        self.key_start = None

    def closes(self, name: str, offset: int) -> None:
        bare = name.rpartition(":")[2]
        if bare == "key" and self.key_start is not None:
            self.last_key = self.source[self.key_start : offset].strip()
        self.open.pop()
        self.around.pop()
        key = self.ids.pop() or self.last_key
        self.parents.pop()
        if self.counts and len(self.open) == self.depth:
            start = offset if self.start is None else self.start
            text = Mapped.copy(self.source, start, max(start, offset))
            self.found.append(_Element(bare, key[:LONGEST_PATH], self.parents[-1], text))
            self.counts, self.start = False, None

    def comments(self, comment: Comment) -> None:
        self.remarks.append(comment)
