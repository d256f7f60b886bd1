"""Kinds whose lines say what they are: Haml, Slim and Pug; Gherkin's .feature; Ink. One table, one pass.

A line is words, or a sign and words, or neither. What a filter or a script holds is skipped by its indentation. They are tables and
no parsers: an attribute that runs over several lines is taken for words.

Sources: the references of Haml, Slim and Pug, of Gherkin, and "Writing with ink".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePath
from typing import NamedTuple

from tic.documents.guess import Guess
from tic.documents.keyed_copy import passages
from tic.documents.mapped import PLACEHOLDER, Mapped
from tic.documents.markup import unentitied
from tic.documents.passage import Comment, Passage
from tic.text.context import Context

_PAGE = Guess(Context.UI, "a line of a page")
_STEP = Guess(Context.UI, "what a program shows, in an example of how it behaves")
_STORY = Guess(Context.GENERAL, "a line of a story")
_LINE = re.compile(r"[^\n]*+\n?")
_ATTRIBUTES = r"(?>(?:\([^()\n]*+\)|\{[^{}\n]*+\}|\[[^\[\]\n]*+\])*)"


class Outline(NamedTuple):
    """A format. Patterns match from the first sign of a line on; `words` are the groups `a` to `c`, if they are there.

    What is indented below a line that `skips` matches is no copy, and below one that `opens` it is all words.
    """

    meant: Guess
    comment: re.Pattern[str]
    words: re.Pattern[str]
    skips: re.Pattern[str] = re.compile(r"(?!)")
    opens: re.Pattern[str] = re.compile(r"(?!)")
    filled: re.Pattern[str] = re.compile(r"[#!]\{[^{}\n]{0,400}+\}")


_HAML = Outline(
    _PAGE,
    re.compile(r"(?:-#|/)(?P<words>.*)"),
    re.compile(
        rf"(?!-|=|&=|!=|!!!|:\w)(?>(?:[%.\#][\w:-]++)*){_ATTRIBUTES}(?![=~]|!=|&=)[<>/]{{0,2}}[ \t]*+\\?(?P<a>\S.*)"
    ),
    skips=re.compile(r"(?::(?!plain|markdown)\w+|-#|-\s*$)"),
)
_SLIM = Outline(
    _PAGE,
    re.compile(r"/!?(?P<words>.*)"),
    re.compile(
        r"(?!-|=|doctype\b)(?:[|'][ \t]?(?P<a>\S.*)"
        r"|(?:[a-z][\w:-]*+(?>(?:[.#][\w:-]++)*)|(?>(?:[.#][\w:-]++)+))[<>]{0,2}"
        r"(?>(?:[ \t]++[\w:@-]++=(?:\"[^\"\n]*+\"|'[^'\n]*+'|\w++))*)(?!=|:)[ \t]++(?P<b>\S.*))"
    ),
    skips=re.compile(r"(?:javascript|css|scss|sass|coffee|ruby):\s*$|-"),
    opens=re.compile(r"[|']"),
)
_PUG = Outline(
    _PAGE,
    re.compile(r"//-?(?P<words>.*)"),
    re.compile(
        r"(?!-|=|!=|(?:include|extends|block|mixin|if|else|unless|each|for|while|case|when|default|doctype|append|prepend|var)\b)"
        rf"(?:\|[ \t]?(?P<a>\S.*)|(?:[a-z][\w:-]*+|(?=[.#]))(?>(?:[.#][\w-]++)*){_ATTRIBUTES}(?![=.]|!=)[ \t]++(?P<b>\S.*)|(?P<c><.*))"
    ),
    skips=re.compile(r"(?:script|style)\b[^\n]*\.\s*$|:\w+|//-?\s*$|-\s*$"),
    opens=re.compile(rf"[a-z][\w:-]*+(?>(?:[.#][\w-]++)*){_ATTRIBUTES}\.\s*$|\.\s*$"),
)
_GHERKIN = Outline(
    _STEP,
    re.compile(r"\#(?P<words>.*)"),
    re.compile(
        r"(?:Given|When|Then|And|But|\*)[ \t][^\n\"]*\"(?P<a>(?>(?:[^\"\\\n]++|\\.)*))\"(?:[^\"\n]*\"(?P<b>(?>(?:[^\"\\\n]++|\\.)*))\")?"
    ),
    filled=re.compile(r"<[\w -]{1,60}>"),
)
_INK = Outline(
    _STORY,
    re.compile(r"//(?P<words>.*)"),
    re.compile(
        r"(?!=|~|->|\#|(?:VAR|CONST|LIST|INCLUDE|EXTERNAL|TODO)\b)(?>(?:[*+-](?!>)[ \t]*+)*)(?>(?:\(\w+\)[ \t]*+)?)(?P<a>[^\s\[][^\n\[\]\#]*+)?(?>\[(?P<b>[^\n\]]*+)\])?(?P<c>[^\n\#]*+)"
    ),
    filled=re.compile(r"\{[^{}\n]{0,400}+\}|->[ \t]*+[\w.]*+|<>"),
)
_OUTLINES = {
    ".haml": _HAML,
    ".slim": _SLIM,
    ".pug": _PUG,
    ".jade": _PUG,
    ".feature": _GHERKIN,
    ".ink": _INK,
}


def read(source: str, path: str) -> Iterator[Passage | Comment]:
    """Yield the words of each line that has some, and the comments."""
    outline = _OUTLINES[PurePath(path.lower()).suffix]
    skipped = opened = -1  # the indentation of the line that began it
    for line in _LINE.finditer(source):
        said = line[0].strip()
        if not said:
            continue
        start = line.start() + line[0].index(said[0])
        deep, end = start - line.start(), start + len(said)
        skipped = skipped if deep > skipped >= 0 else -1
        opened = opened if deep > opened >= 0 else -1
        if skipped >= 0:
            continue
        if opened >= 0:
            yield from _said(source, start, end, outline)
        elif remark := outline.comment.match(said):
            yield Comment(remark["words"].strip(), start, end)
        else:
            opened = deep if outline.opens.match(said) else -1
            if (words := outline.words.match(said)) is not None:
                for first, last in (words.span(group) for group in words.groupdict()):
                    if first >= 0:
                        yield from _said(source, start + first, start + last, outline)
        skipped = deep if outline.skips.match(said) else -1


def _said(source: str, start: int, end: int, outline: Outline) -> Iterator[Passage]:
    words = Mapped.copy(source, start, end).rewrite(outline.filled, PLACEHOLDER)
    words = unentitied(words).strip()
    if words.has_letters():
        yield from passages(words, "", outline.meant)
