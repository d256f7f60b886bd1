"""HTML: the words of blocks, buttons, fields and attributes.

One pass over tags. Inline elements have zero width, so a phrase goes through them; any other
element ends the passage. No tree is built: what matters of the elements around is counted. An
unclosed comment or script takes the rest of the page, as in a browser.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Generator, Iterator

from tic.documents import html_elements as elements
from tic.documents import mention
from tic.documents.guess import NO_SIGN, Guess
from tic.documents.mapped import PLACEHOLDER, Mapped
from tic.documents.markup import TAG, character, shown
from tic.documents.passage import Comment, Passage
from tic.documents.placeholders import in_prose
from tic.language.rule import Context

_TOKEN = re.compile(
    r"(?P<comment><!--)"
    rf"|(?P<markup>{TAG})"
    r"|(?P<declaration><[!?][^>]*+>?)"
    r"|(?P<remark>\{\#)"
    r"|(?P<gap>\n[^\S\n]*+\n\s*+)"  # a blank line of the source ends no sentence of the page
)
_ENTITY = re.compile(r"&(?:\#[0-9]{1,7}|\#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});?+")
_ATTRIBUTE = re.compile(
    r"(?<![^\s\"'/])(?P<name>[^\s=\"'<>/]++)\s*+=\s*+(?:\"(?P<double>[^\"]*+)\"|'(?P<single>[^']*+)'"
    r"|(?P<bare>[^\s\"'>]++))"
)
_WORDED = re.compile(
    r"(?:alt|title|placeholder|label|description|confirm|tooltip|value|content)\s*+=", re.IGNORECASE
)
_WORD = re.compile("[a-z]+")
_UNREAD_END = {name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE) for name in elements.UNREAD}
_COUNTED = {*elements.WITHIN, "blockquote"}


def read(source: str, _path: str) -> Iterator[Passage | Comment]:
    """Yield the passages and comments of a page."""
    return parts(Mapped.copy(source), NO_SIGN)


def parts(whole: Mapped, otherwise: Guess, *, quoted: bool = False) -> Iterator[Passage | Comment]:
    """Yield the passages and comments of a page or of a piece of HTML in another format."""
    reading = _Reading(whole, otherwise, quoted=quoted)
    text = whole.text
    last_comment, last_remark = text.rfind("-->"), text.rfind("#}")
    at = 0
    while token := _TOKEN.search(text, at):
        start, at = token.span()
        match token.lastgroup:
            case "comment":
                at = text.find("-->", at) + 3 if at <= last_comment else len(text)
                inside = text[start + 4 : at].removesuffix("-->").strip()
                yield Comment(inside, *whole.span(start, at))
                reading.edits.append((start, at, ""))
            case "remark":
                if at > last_remark:
                    continue
                at = text.find("#}", at) + 2
                yield Comment(text[start + 2 : at - 2].strip(), *whole.span(start, at))
                reading.edits.append((start, at, ""))
            case "markup":
                at = yield from reading.tag(token)
            case "declaration":
                reading.edits.append((start, at, ""))
            case _:
                reading.edits.append((start, at, "\n"))
    yield from reading.passage(len(text))


class _Reading:
    """What was seen of the page so far."""

    def __init__(self, whole: Mapped, otherwise: Guess, *, quoted: bool) -> None:
        self.whole = whole
        self.otherwise = otherwise
        self.quoted = quoted
        self.open: Counter[str] = Counter()  # the elements around that matter
        self.avoided = False  # the heading above says that a list names words to avoid
        # Of the passage that is open: where it begins, at which element, what to edit out.
        self.begins = 0
        self.element = ""
        self.edits: list[tuple[int, int, str]] = []
        self.attributes: list[Passage] = []
        self.codes: list[int] = []  # where code inside code starts
        self.link: tuple[int, int] | None = None

    def tag(self, tag: re.Match[str]) -> Generator[Passage, None, int]:
        """Read a tag, yield the passage that it ends, and return where to go on."""
        name, text = tag["tag"].lower(), self.whole.text
        start, end = tag.span()
        closes = text[start + 1] == "/"
        if name in elements.INLINE:
            self.inline(name, start, end, closes=closes)
        else:
            yield from self.passage(start)
            self.element = "" if closes else name
            if name in elements.UNREAD and not closes:
                ends = _UNREAD_END[name].search(text, end)
                end = ends.start() if ends else len(text)
            self.begins = end
        if name in _COUNTED:
            self.open[name] = max(0, self.open[name] + (-1 if closes else 1))
        if name == "select":  # its options may end without a tag of their own
            self.open["option"] = 0
        if not closes and _WORDED.search(tag["rest"]):
            self.attributes += self.named(name, *tag.span("rest"))
        return end

    def inline(self, name: str, start: int, end: int, *, closes: bool) -> None:
        """Read a tag through which words flow."""
        if name in elements.CODE and not closes:
            self.codes.append(start)
        elif name in elements.CODE and self.codes:
            first = self.codes.pop()
            while self.edits and self.edits[-1][0] >= first:
                self.edits.pop()
            self.edits.append((first, end, PLACEHOLDER))
            return
        if name == "a":
            self.link = (self.link[0], start) if closes and self.link else (end, end)
        self.edits.append((start, end, shown(name, closes=closes)))

    def named(self, element: str, start: int, end: int) -> Iterator[Passage]:
        """Yield the attributes of a tag that hold words."""
        found = {
            attribute["name"].lower(): attribute.span(attribute.lastgroup or 0)
            for attribute in _ATTRIBUTE.finditer(self.whole.text, start, end)
        }
        says = {name: self.whole.text[a:b].lower() for name, (a, b) in found.items()}
        if says.get("type", "") not in elements.BUTTON_TYPES or element != "input":
            found.pop("value", None)
        if not {"description", "title"} & set(
            _WORD.findall(says.get("name", says.get("property", "")))
        ):
            found.pop("content", None)
        for name, (a, b) in found.items():
            if name in elements.ATTRIBUTES:
                words = _finished(self.whole.slice(a, b))
                if words.has_letters():
                    context, because = elements.ATTRIBUTES[name] or self.otherwise
                    yield Passage(words, context, because, name, quoted=self.quoted)

    def passage(self, end: int) -> Iterator[Passage]:
        """End the passage that is open: yield it, if it has words, and its attributes."""
        begins, edits, link = self.begins, self.edits, self.link
        self.edits, self.codes, self.link = [], [], None
        found, self.attributes = self.attributes, []
        if end > begins and not self.whole.text[begins:end].isspace():
            shifted = [(a - begins, b - begins, new) for a, b, new in edits]
            words = _finished(self.whole.slice(begins, end).edit(shifted))
            if words.has_letters():
                found.append(self.made(words, link))
        yield from sorted(found, key=lambda each: each.text.span(0, 0))

    def made(self, words: Mapped, link: tuple[int, int] | None) -> Passage:
        """Return the passage of `words`, judged by the elements around it."""
        if self.element in elements.HEADINGS:
            self.avoided = mention.lead(words.text)
        otherwise = self.otherwise
        if link and otherwise.context is Context.GENERAL:
            (start, end), (first, last) = words.span(0, len(words.text)), self.whole.span(*link)
            if first <= start and end <= last:
                otherwise = elements.LONE_LINK
        context, because = next(
            (meant for name, meant in elements.WITHIN.items() if self.open[name]), otherwise
        )
        return Passage(
            words,
            context,
            because,
            quoted=self.quoted
            or bool(self.open["blockquote"])
            or (self.avoided and self.element == "li"),
        )


def _finished(words: Mapped) -> Mapped:
    if "&" in words.text:
        words = words.rewrite(_ENTITY, lambda entity: character(entity[0]))
    return in_prose(words).strip()
