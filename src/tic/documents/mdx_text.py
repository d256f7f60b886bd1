"""MDX: Markdown with imports, components and expressions, which vanish; their worded attributes stay."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from tic.documents import markdown_grammar
from tic.documents.braces import outermost
from tic.documents.guess import guess
from tic.documents.keyed_copy import STRINGS
from tic.documents.mapped import PLACEHOLDER, Mapped
from tic.documents.markdown_text import parts
from tic.documents.passage import Comment, Passage, begins

_FENCE = re.compile(r"^[ \t]*+(?P<fence>`{3,}+|~{3,}+)[^\n]*+", re.MULTILINE)
_CODE = re.compile(r"`[^`\n]{1,400}+`")
_MODULE = re.compile(r"^(?:import|export)\b[^\n]*+(?>(?:\n(?![^\S\n]*+\n)[^\n]++)*)", re.MULTILINE)
_TAG = re.compile(
    r"</?+[A-Z][\w.]{0,80}+(?P<rest>[^<>\"']*+(?>(?:(?:\"[^\"]*+\"|'[^']*+')[^<>\"']*+)*))>"
)
_ATTRIBUTE = re.compile(
    r"\b(?P<name>title|label|alt|description|placeholder|heading|subtitle|caption|summary|text|message|content)="
    r"(?:\"(?P<double>[^\"\n]*+)\"|'(?P<single>[^'\n]*+)')"
)


def read(source: str, _path: str) -> Iterator[Passage | Comment]:
    """Yield the passages and comments of an MDX file."""
    front = re.match(markdown_grammar.FRONT_MATTER, source) if source.startswith("---") else None
    whole = Mapped.copy(source, front.end() if front else 0).rewrite(_MODULE, "")
    page, found = _unbraced(whole)
    for tag in _TAG.finditer(page.text):
        found += _worded(page, *tag.span("rest"))
    yield from sorted([*found, *parts(page.rewrite(_TAG, ""))], key=begins)


def _unbraced(whole: Mapped) -> tuple[Mapped, list[Passage | Comment]]:
    """Return the text with each expression a placeholder, and the comments in braces. Code is left alone."""
    text, edits, comments = whole.text, [], list[Passage | Comment]()
    code = _code(text)
    starts = [start for start, _ in code]
    for start, end in outermost(text):
        at = bisect_right(starts, start) - 1
        if at >= 0 and start < code[at][1]:
            continue
        remark = text.startswith("/*", start + 1) and text.endswith("*/", start, end - 1)
        if remark:
            comments.append(Comment(text[start + 3 : end - 3].strip(), *whole.span(start, end)))
        edits.append((start, end, "" if remark else PLACEHOLDER))
    return whole.edit(edits), comments


def _code(text: str) -> list[tuple[int, int]]:
    """Return where code stands: fences, and code in a line outside them."""
    found, at = [], 0
    while fence := _FENCE.search(text, at):
        found += [code.span() for code in _CODE.finditer(text, at, fence.start())]
        end = text.find("\n" + fence["fence"], fence.end())
        at = len(text) if end < 0 else end + 1 + len(fence["fence"])
        found.append((fence.start(), at))
    return [*found, *(code.span() for code in _CODE.finditer(text, at))]


def _worded(page: Mapped, start: int, end: int) -> Iterator[Passage]:
    """Yield the attributes of a component that hold words, as far as their names tell."""
    for attribute in _ATTRIBUTE.finditer(page.text, start, end):
        words = page.slice(*attribute.span(attribute.lastgroup or 0)).strip()
        if words.has_letters():
            yield Passage(words, *guess(attribute["name"], STRINGS), key=attribute["name"])
