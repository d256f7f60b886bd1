"""Markdown: paragraphs, headings, list items, table cells, quotations.

Code, front matter, link definitions and comments hold nobody's words and are left out. A block is
known by one pattern at its start and taken by one more; list items are a stack of the columns at
which their words begin; a quotation is read again without its marks, a few levels deep at most. So
the work is proportional to the length, whatever the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from tic._kernel.expression import expression
from tic.documents import markdown_grammar as grammar
from tic.documents import mention
from tic.documents.guess import NO_SIGN, Guess
from tic.documents.mapped import Mapped
from tic.documents.markdown_inline import inline, is_plain, label
from tic.documents.passage import Comment, Passage

DEPTH = 6
"""Quotations in quotations are told apart to this depth; what is deeper is one quotation."""


def read(source: str, _path: str) -> Iterator[Passage | Comment]:
    """Yield the passages and comments of a Markdown file."""
    return parts(Mapped.copy(source, front_matter(source)))


def front_matter(source: str) -> int:
    """Return where the front matter of a file ends; 0 where it has none."""
    found = expression(grammar.FRONT_MATTER).match(source) if source.startswith("---") else None
    return found.end() if found else 0


def parts(whole: Mapped, guessed: Guess = NO_SIGN) -> Iterator[Passage | Comment]:
    """Yield the passages and comments of Markdown that stands in another format."""
    defined = grammar.DEFINED.findall(whole.text) if "]:" in whole.text else ()
    return _Blocks(whole, guessed, frozenset(map(label, defined))).read()


class _Blocks:
    """The blocks of a file, or of the inside of a quotation, and where their reading stands."""

    def __init__(
        self,
        whole: Mapped,
        guessed: Guess,
        labels: AbstractSet[str],
        depth: int = 0,
        *,
        quoted: bool = False,
    ) -> None:
        self.whole = whole
        self.text = whole.text
        self.guessed = guessed
        self.labels = labels
        self.depth = depth
        self.quoted = quoted
        self.at = 0
        self.column = 0
        self.items: list[int] = []  # the columns at which the words of open list items begin
        self.heading = self.lead = (0, 0)  # where what stands above a list stands

    def read(self) -> Iterator[Passage | Comment]:
        text, size = self.text, len(self.text)
        goes_on = False  # code by indentation cannot begin on the line below a paragraph
        while True:
            if prose := grammar.PROSE.match(text, self.at):
                yield from self.prose(*prose.span(1))
                continue
            start = grammar.START.match(text, self.at)
            assert start
            begin = start.start("indent")
            goes_on = goes_on and text.count("\n", self.at, begin) < 2
            self.at = start.end()
            if self.at == size:
                return
            if begin == 0 or text[begin - 1] == "\n":
                is_code = self.indented(start["indent"])
                if is_code and not goes_on:
                    self.at = _line_end(text, self.at)
                    continue
            block = grammar.kind(text, self.at)
            if block is None:
                lines = grammar.lines(item=bool(self.items))
                yield from self.paragraph(_after(lines, text, self.at))
                goes_on = text[self.at - 1] != "\n"  # an underline has made it a heading
                continue
            goes_on = False
            self.at = block.end()
            match block.lastgroup:
                case "item":
                    self.item(block)
                case "note":
                    self.column += 4
                    self.items.append(self.column)
                    self.heading = self.lead = (0, 0)
                case "heading":
                    yield from self.titled(block)
                case "quote" if self.depth < DEPTH:
                    yield from self.quotation(block.start())
                case "fence":
                    yield from self.fence(block.start())
                case "html":
                    yield from self.html(block.start())
                case "table":
                    yield from self.table(block.start())
                case _:  # a rule, a link definition, the fence of a directive, a mark too deep
                    pass

    def indented(self, indent: str) -> bool:
        """Close the list items that a new line's indentation leaves; tell whether it is code."""
        self.column = len(indent.expandtabs(4))
        while self.items and self.column < self.items[-1]:
            self.items.pop()
        return self.column - (self.items[-1] if self.items else 0) >= 4

    def said(self, text: Mapped, *, mentioned: bool = False) -> list[Passage | Comment]:
        """Return the comments in a text and what is left of it, if that has any words."""
        parts: list[Passage | Comment] = []
        words = text
        if not is_plain(text.text):
            words, comments = inline(text, self.labels)
            parts += comments
        words = words.strip()
        if words.has_letters():
            parts.append(Passage(words, *self.guessed, quoted=self.quoted or mentioned))
        return parts

    def prose(self, start: int, end: int) -> list[Passage | Comment]:
        """Read a paragraph that belongs to no list and is no heading."""
        self.items.clear()
        self.at, self.lead = end, (start, end)
        return self.said(self.whole.slice(start, end))

    def paragraph(self, end: int) -> list[Passage | Comment]:
        """Read the words up to `end`, which are a heading if a line is drawn below them."""
        words, lines = self.whole.slice(self.at, end), (self.at, end)
        parts = self.said(words, mentioned=bool(self.items) and self.mentions())
        underline = grammar.UNDERLINE.match(self.text, end)
        self.at = underline.end() if underline else end
        if underline:
            self.heading, self.lead = lines, (0, 0)
        elif not self.items:
            self.lead = lines
        return parts

    def mentions(self) -> bool:
        """Tell whether what stands above a list says that its items are words to avoid."""
        lead = self.text[slice(*self.lead)].rstrip()
        return mention.lead(lead if lead.endswith(":") else self.text[slice(*self.heading)])

    def titled(self, block: re.Match[str]) -> Iterator[Passage | Comment]:
        """Read a heading, without the `#` that may close it."""
        self.at = _line_end(self.text, block.end())
        words = self.text[block.end() : self.at].rstrip()
        bare = words.rstrip("#")
        size = len(bare) if bare[-1:] in {"", " ", "\t"} else len(words)
        self.heading, self.lead = (block.end(), block.end() + size), (0, 0)
        yield from self.said(self.whole.slice(block.end(), block.end() + size))

    def item(self, block: re.Match[str]) -> None:
        gap = len((block["gap"] or " ").expandtabs(4))
        self.column += len(block["marker"]) + (gap if gap < 5 else 1)
        self.items.append(self.column)
        if gap >= 5:  # code begins within the item's first line
            self.at = _line_end(self.text, self.at)

    def inside(self, whole: Mapped, *, quoted: bool = False) -> Iterator[Passage | Comment]:
        below = _Blocks(
            whole, self.guessed, self.labels, self.depth + 1, quoted=self.quoted or quoted
        )
        return below.read()

    def quotation(self, start: int) -> Iterator[Passage | Comment]:
        self.at = _after(grammar.lines(quotation=True), self.text, start)
        if grammar.FENCED.search(self.text, start, self.at):
            self.at = _after(grammar.MARKED, self.text, start)
        inside = self.whole.slice(start, self.at).rewrite(grammar.QUOTE_MARK, "")
        alert = grammar.ALERT.match(inside.text)
        if alert:
            return self.inside(inside.slice(alert.end(), len(inside.text)))
        return self.inside(inside, quoted=True)

    def fence(self, start: int) -> Iterator[Passage | Comment]:
        """Pass over code; a directive's fence holds prose."""
        indent = self.items[-1] if self.items else 0
        opens, closes, self.at = grammar.fence_end(self.text, start, indent)
        if self.depth < DEPTH and expression(grammar.PROSE_FENCE).match(self.text, start):
            yield from self.inside(self.whole.slice(opens, closes))

    def html(self, start: int) -> Iterator[Passage | Comment]:
        from tic.documents.html_text import parts as html_parts  # noqa: PLC0415  most Markdown holds no block of it

        self.at = grammar.html_end(self.text, start)
        return html_parts(self.whole.slice(start, self.at), self.guessed, quoted=self.quoted)

    def table(self, start: int) -> Iterator[Passage | Comment]:
        """Read a table; a column whose head says so mentions words to avoid."""
        text = self.text
        heads = list(_cells(text, start, _line_end(text, start)))
        avoided = [mention.column(text[a:b].strip()) for a, b in heads]
        for a, b in heads:
            yield from self.said(self.whole.slice(a, b))
        self.at -= text[self.at - 1] == "\n"
        while row := grammar.ROW.match(text, self.at):
            self.at = _line_end(text, row.end())
            for column, (a, b) in enumerate(_cells(text, row.end(), self.at)):
                mentioned = column < len(avoided) and avoided[column]
                yield from self.said(self.whole.slice(a, b), mentioned=mentioned)


def _after(pattern: re.Pattern[str], text: str, at: int) -> int:
    """Return where a pattern ends that always matches."""
    found = pattern.match(text, at)
    assert found
    return found.end()


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _cells(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield where the cells of the row in `text[start:end]` stand."""
    row = text[start:end]
    at = _after(grammar.ROW_START, row, 0)
    while at < len(row):
        stop = _after(grammar.CELL, row, at)
        yield start + at, start + stop
        at = stop + 1
