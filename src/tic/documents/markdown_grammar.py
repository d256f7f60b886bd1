"""The block structure of Markdown as patterns: each takes what it matches and never gives it back.

CommonMark 0.31 (https://spec.commonmark.org/0.31.2/) and the tables of GFM. Quantifiers are
possessive wherever text could match in two ways, so a pattern that fails has read its line once.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from tic._kernel.expression import expression

_END = r"[^\S\n]*+(?:\n|\Z)"
_BLOCK_TAGS = (
    "address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|"
    "dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|"
    "header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|"
    "param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul"
)
_RAW_TAGS = "script|pre|style|textarea"
_HTML = rf"<(?:(?:{_RAW_TAGS})(?=[\s>])|[?!]|/?+(?:{_BLOCK_TAGS})(?=[\s>]|/>|\Z))"
TAG = (
    r"</?+(?P<tag>[a-zA-Z][a-zA-Z0-9\-]*+)(?>(?:\s++[a-zA-Z_:][\w.:\-]*+"
    r"(?>(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s\"'=<>`]++))?))*)\s*+/?+>"
)
"""An inline tag, strictly: what is none stays words."""

# Spaced signs are counted to a bound: beyond it they are empty list items, which say nothing either,
# and a line of a thousand markers is not read to its end once a marker.
_RULE = "(?:{}){}".format(
    "|".join(rf"{sign}{{3,}}+|(?>(?:{sign}[ \t]*+){{3,40}})" for sign in (r"\*", "-", "_")), _END
)
_FENCE = r"`{3,}+[^`\n]*+(?:\n|\Z)|~{3,}+[^\n]*+"
_DASHES = r"[ \t]*+\|?+[ \t]*+:?+-++:?+[ \t]*+(?>(?:\|[ \t]*+:?+-++:?+[ \t]*+)*)\|?+"
_TABLE = rf"(?=[^\n]*\|)[^\n]*+\n(?=[^\n]*\|){_DASHES}{_END}"

START = re.compile(r"(?>(?:[^\S\n]*+\n)*)(?P<indent>[ \t]*+)")
"""Blank lines before a block and what stands before its first sign."""

_KIND = re.compile(
    rf"""(?P<fence>{_FENCE})
      | (?P<heading>\#{{1,6}}+(?=\s|\Z))
      | (?P<rule>{_RULE})
      | (?P<item>(?P<marker>[-+*]|[0-9]{{1,9}}[.)])
                 (?:(?P<gap>[ \t]++)(?>(?:\[[ xX]\][ \t]++)?)|(?={_END})))
      | (?P<quote>>)
      | (?P<define>\[(?!\^)(?:[^\[\]\\]|\\.){{1,200}}\]:[ \t]*+\n?[ \t]*+(?:<[^<>\n]*+>|[^\s<]\S*+)
           (?:(?:[ \t]++\n?|\n)[ \t]*+(?:"(?>(?:[^"\\\n]|\\.|\n(?![^\S\n]*+\n))*)"
             |'(?>(?:[^'\\\n]|\\.|\n(?![^\S\n]*+\n))*)'|\([^()\n]*+\)){_END}|{_END}))
      | (?P<note>\[\^[^\]\[\s]{{1,100}}\]:[ \t]*+)
      | (?P<directive>:{{3,}}+[^\n]*+)
      | (?P<table>{_TABLE})
    """,
    re.VERBOSE,
)
_HTML_BLOCK = rf"(?P<html>(?i:{_HTML})|{TAG}{_END})"


def kind(text: str, at: int) -> re.Match[str] | None:
    """Return what starts a block that is no paragraph; its name is the name of the group."""
    found = expression(_HTML_BLOCK).match(text, at) if text.startswith("<", at) else None
    return found or _KIND.match(text, at)


PROSE = re.compile(
    r"""(?>(?:[^\S\n]*+\n)+)([a-zA-Z][^\n]*+(?>(?:\n[a-zA-Z"'(“][^\n]*+)*))(?=\n[^\S\n]*+\n|\Z)"""
)
"""A paragraph as most are, from the end of the line before it: no line is indented or starts as a block or
as the dashes of a table do, and a blank one ends it."""


@cache  # each is compiled when it is first needed, for the sake of the command's start
def lines(*, item: bool = False, quotation: bool = False) -> re.Pattern[str]:
    """Return the pattern of a paragraph, of one in a list item, or of a block quotation.

    A line that starts with a letter and holds no pipe goes on; any other one if no block starts
    at it. In an item blocks may be indented further, and any number starts the next item. In a
    quotation such a line may lack its mark below a line of words (CommonMark: laziness).
    """
    indent, number = (r"[ \t]*+", "[0-9]{1,9}") if item else (r"[ ]{0,3}", "1")
    starts = rf"""{_END}|{indent}(?:>|\#{{1,6}}+(?:\s|\Z)|{_FENCE}|(?i:{_HTML})|{_RULE}|:::
        |(?:[-+*]|{number}[.)])[ \t]++\S|(?:=++|-++){_END}|{_TABLE})"""
    more = rf"""(?>(?:\n(?:[a-zA-Z"'(“][^\n|]*+(?![^\n])|(?!{starts})[^\n]++))*)"""
    if quotation:
        return re.compile(
            rf"(?>(?:\n?+[ \t]*+>[ \t>]*+(?:(?![\s#>]|```|~~~)[^\n]++{more}|[^\n]*+))+)", re.VERBOSE
        )
    return re.compile(rf"[^\n]*+{more}", re.VERBOSE)


MARKED = re.compile(r">[^\n]*+(?>(?:\n[ \t]*+>[^\n]*+)*)")
"""A quotation of marked lines only: one with a fence, since no line of code is lazy."""

FENCED = re.compile(r"^[ \t>]*+(?:```|~~~)", re.MULTILINE)

UNDERLINE = re.compile(rf"\n[ \t]*+(?:=++|-++){_END}")
"""Makes the paragraph above it a heading."""

QUOTE_MARK = re.compile(r"^[ \t]*+>[ \t]?", re.MULTILINE)
ALERT = re.compile(r"\s*+\[![A-Za-z]{1,20}\][^\n]*+")
"""`[!NOTE]`, at the head of a block quotation that quotes nobody."""

FRONT_MATTER = r"---[ \t]*+\r?\n(?>(?:(?!---|\.\.\.)[^\n]*+\n)*)(?:---|\.\.\.)[ \t]*+\r?(?:\n|\Z)"
DEFINED = re.compile(r"^[ \t>]*+\[(?!\^)((?:[^\[\]\\]|\\.){1,200})\]:", re.MULTILINE)
ROW = re.compile(rf"\n(?!{_END}|[ ]{{0,3}}(?:>|#|[-+*][ \t]|```|~~~))")
CELL = re.compile(r"(?>(?:[^|\\]++|\\.?)*)")
ROW_START = re.compile(r"[ \t]*+\|?+")
PROSE_FENCE = (
    r"[`~]++[ \t]*+\{(?:admonition|attention|caution|danger|epigraph|error|hint|important|note|"
    r"pull-quote|seealso|tip|warning)\}"
)
"""MyST directives whose fence holds prose."""

_HTML_ENDS = (
    ("<!--", "-->"),
    (rf"(?i:<(?:{_RAW_TAGS})(?=[\s>]))", rf"(?i:</(?:{_RAW_TAGS})\s*+>)"),
    (r"<\?", r"\?>"),
    ("<!", ">"),
    ("<", r"(?=\n[^\S\n]*+(?:\n|\Z))"),
)


def html_end(text: str, at: int) -> int:
    """Return where the HTML block that starts at `at` ends; one that is not closed takes the rest."""
    closes = next(closes for opens, closes in _HTML_ENDS if expression(opens).match(text, at))
    end = expression(closes).search(text, at)
    return end.end() if end else len(text)


def fence_end(text: str, at: int, indent: int) -> tuple[int, int, int]:
    """Return where the inside of the fence at `at` starts and ends, and where to go on.

    In a list item whose words begin at column `indent` a line further left ends it too.
    """
    opening = _FENCE_MARK.match(text, at)
    newline = text.find("\n", at)
    inside = len(text) if newline < 0 else newline + 1
    for line in _fence_line(min(indent, 40)).finditer(text, inside):
        mark = line["fence"]
        if mark is None:
            return inside, line.start(), line.start()
        if opening and mark.startswith(opening[0]):
            return inside, line.start(), line.end()
    return inside, len(text), len(text)


_FENCE_MARK = re.compile("`++|~++")


@lru_cache
def _fence_line(indent: int) -> re.Pattern[str]:
    dedent = rf"|^[ ]{{0,{indent - 1}}}(?=[^ \t\r\n])" if indent else ""
    return re.compile(rf"^[ \t]*+(?P<fence>`{{3,}}+|~{{3,}}+)[ \t]*+\r?${dedent}", re.MULTILINE)
