"""The words of one YAML scalar, mapped through its quotes, escapes, folds and indentation.

The parser says what the value is (PyYAML, YAML 1.1); the rows below say where it comes from. Where
the two disagree, the parser's value is kept and belongs to the scalar as a whole.
"""

from __future__ import annotations

import re

from tic.documents.escapes import YAML
from tic.documents.mapped import Mapped

_PROPERTIES = re.compile(r"(?>(?:(?:[&!]\S*+|#[^\r\n]*+)?\s++)*)")
_BREAK = r"(?:\r\n?|\n)"
_BREAKS = re.compile(_BREAK)
# Blanks are looked at from the first of a run on only: a long run must not be scanned from each place.
_FOLD = rf"(?:(?<![ \t])[ \t]++)?(?P<fold>{_BREAK}(?>(?:[ \t]*+{_BREAK})*))[ \t]*+"
_PLAIN = re.compile(_FOLD)
_SINGLE = re.compile(rf"''|{_FOLD}")
# An escape is stepped over whole, so that the break after an escaped backslash is a fold.
_DOUBLE = re.compile(rf"\\{_BREAK}(?P<blank>(?>(?:[ \t]*+{_BREAK})*))[ \t]*+|\\.|{_FOLD}")
_BLOCK_HEAD = re.compile(r"[|>][-+0-9]*+[ \t]*+(?:#[^\r\n]*+)?(?:\r\n?|\n)?")
_INDENTED = re.compile(r"^ *+(?=[^ \n])", re.MULTILINE)
_LINES = re.compile(r"\n++")


def words(source: str, start: int, end: int, style: str | None, value: str) -> Mapped:
    """Return `value`, the scalar that stands in `source[start:end]`, with its map."""
    head = _PROPERTIES.match(source, start, end)
    start = head.end() if head else start
    whole = Mapped.copy(source, start, end)
    if style == "'":
        made = whole.slice(1, len(whole.text) - 1).rewrite(_SINGLE, _unfold)
    elif style == '"':
        inside = whole.slice(1, len(whole.text) - 1)
        made = YAML.decode(inside.rewrite(_DOUBLE, _unfold_escaped))
    elif style in ("|", ">"):
        made = _block(whole, style, value)
    else:
        made = whole.rewrite(_PLAIN, _unfold)
    return made if made.text == value else whole.edit([(0, len(whole.text), value)])


def _unfold(match: re.Match[str]) -> str:
    if match[0] == "''":
        return "'"
    breaks = len(_BREAKS.findall(match["fold"]))
    return "\n" * (breaks - 1) or " "


def _unfold_escaped(match: re.Match[str]) -> str | None:
    if match["fold"]:
        return _unfold(match)
    blank = match["blank"]
    return None if blank is None else "\n" * len(_BREAKS.findall(blank))


def _block(whole: Mapped, style: str, value: str) -> Mapped:
    head = _BLOCK_HEAD.match(whole.text)
    text = whole.slice(head.end() if head else 0, len(whole.text)).rewrite(_BREAKS, "\n")
    # The first line with words stands deeper in the source than in the value by the indentation.
    inside, outside = _INDENTED.search(value), _INDENTED.search(text.text)
    depth = len(outside[0]) - len(inside[0]) if inside and outside else 0
    if depth > 0:
        text = text.rewrite(re.compile(rf"^ {{1,{depth}}}", re.MULTILINE), "")
    if style == ">":
        text = text.rewrite(_LINES, _fold_lines)
    return text.slice(0, min(len(value), len(text.text)))


def _fold_lines(match: re.Match[str]) -> str | None:
    """Fold the breaks between two lines of words; lines that begin with a blank keep theirs."""
    text, start, end = match.string, match.start(), match.end()
    if start == 0 or end == len(text) or text[end] in " \t":
        return None
    if text[text.rfind("\n", 0, start) + 1] in " \t":
        return None
    return "\n" * (end - start - 1) or " "
