"""Prose with light markup: reStructuredText, AsciiDoc, Org, LaTeX. One table a format, one pass for all.

A format says what is a comment, what is no prose (code, options), what ends a paragraph, and which marks inside a
sentence vanish or hide code. It is no parser of the format: marks that it does not know stay words.

Sources: docutils' reStructuredText specification, the AsciiDoc language documentation, the Org manual.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePath
from typing import NamedTuple

from tic.documents.guess import NO_SIGN
from tic.documents.mapped import PLACEHOLDER, Mapped
from tic.documents.markup import unentitied
from tic.documents.paragraphs import paragraphs
from tic.documents.passage import Comment, Passage, begins
from tic.documents.placeholders import in_prose

_LINE = re.compile(r"[^\n]*+\n?")
_LINE_END = re.compile(r"[^\S\n]*+\n[^\S\n]*+")


_NEVER = re.compile(r"(?!)")


class Markup(NamedTuple):
    """A format. Patterns of lines match from the first sign of a line; marks anywhere in a paragraph.

    `fence` opens a block that ends at a line with the same words again, or with `closes`; `indented` one that
    ends where the indentation does. `breaks` are marks at the head of a line that begin a new paragraph.
    In `marks` the group `code` hides what it holds, `said` is what is left of a mark, and nothing else is.
    """

    comment: re.Pattern[str]
    skipped: re.Pattern[str]
    breaks: re.Pattern[str]
    marks: re.Pattern[str]
    fence: re.Pattern[str] = _NEVER
    closes: str = ""
    indented: re.Pattern[str] = _NEVER


_RST = Markup(
    comment=re.compile(r"\.\.[ \t]++(?![\w:+-]++::|_|\[|\|)(?P<words>[^\n]*+)|\.\.[ \t]*+$"),
    skipped=re.compile(
        r"([=\-`:'\"~^_*+#<>.])\1{2,}+[ \t]*+$|\.\.[ \t]++(?:_[^\n]*+|\[[^\n]*+|\|[^\n]*+|[\w:+-]++::[^\n]*+)"
        r"|:[\w -]{1,40}+:(?:[ \t]++[\w./:-]++)?[ \t]*+$|\+[-=+]{3,}+[ \t]*+$|=++[ \t]++=[= \t]*+$"
    ),
    breaks=re.compile(
        r"(?:[-*+•]|[#0-9]{1,4}[.)]|\([a-z0-9]{1,3}\))[ \t]++|\|[ \t]|:[\w -]{1,40}+:[ \t]++"
    ),
    marks=re.compile(
        r"``(?P<code>[^`\n]{1,400}+)``|:(?:[\w.+-]{1,40}:){1,2}`(?P<role>[^`<\n]{0,200}[^`<\s])[ ]?(?:<[^<>`\n]{1,200}+>)?`_{0,2}"
        r"|`(?P<said>[^`<\n]{0,200}[^`<\s])[ ]?(?:<[^<>`\n]{1,400}+>)?`_{0,2}|(?P<bare>\*\*?|(?<=\w)_{1,2}(?=[\s.,;:!?)]|\Z))|\\(?P<sign>[^\w\s])"
    ),
    indented=re.compile(
        r"\.\.[ \t]++(?:code|code-block|sourcecode|highlight|math|raw|literalinclude|image|figure|include|toctree|csv-table"
        r"|parsed-literal|autoclass|automodule|autofunction|testcode|testsetup|doctest|graphviz|plantuml|mermaid|meta|only|ifconfig)::"
        r"|[^\n]*+(?<=::)[ \t]*+$"
    ),
)
_ADOC = Markup(
    comment=re.compile(r"//(?!/)(?P<words>[^\n]*+)"),
    skipped=re.compile(
        r":!?[\w-]{1,80}+!?:[^\n]*+$|\[[^\]\n]{0,300}+\][ \t]*+$|(?:include|image|video|audio|toc|ifdef|ifndef|endif|ifeval)::[^\n]*+"
        r"|[|!]={3,}+[ \t]*+$|[+][ \t]*+$|<<<[ \t]*+$|'''[ \t]*+$|(?:====|\*\*\*\*|____|--)[=*_]*+[ \t]*+$"
    ),
    breaks=re.compile(
        r"(?P<head>={1,6}+[ \t]++|\.(?=[^\s.]))|(?:\*{1,5}|\.{1,5}|-|[0-9]{1,3}\.)[ \t]++(?:\[[ x*]\][ \t]++)?|\|"
        r"|(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \t]"
    ),
    marks=re.compile(
        r"(?:`\+?|\+\+?)(?P<code>[^`+\n]{1,400}+)(?:\+?`|\+\+?)|(?:link:|xref:|mailto:|https?://)[^\s\[\]]{0,400}+\[(?P<said>[^\]\n]{0,300}+)\]"
        r"|<<[^<>,\n]{1,200}+(?:,(?P<role>[^<>\n]{1,200}+))?>>|image:[^\s\[\]]{1,300}+\[[^\]\n]{0,300}+\]"
        r"|(?P<bare>(?<![\w*])\*{1,2}(?=\S)|(?<=\S)\*{1,2}(?![\w*])|(?<!\w)_{1,2}(?=\w)|(?<=\w)_{1,2}(?!\w)|\[\[[^\]\n]{1,80}+\]\])"
        r"|[ \t](?P<sign>\+)$"
    ),
    fence=re.compile(r"(?:-{4,}+|\.{4,}+|\+{4,}+|/{4,}+|`{3,}+)"),
)
_ORG = Markup(
    comment=re.compile(r"#(?!\+)[ \t]++(?P<words>[^\n]*+)"),
    skipped=re.compile(
        r"(?i:\#\+(?!begin|end|title:)[^\n]*+|\#\+(?:begin|end)_(?:quote|verse|center)[^\n]*+|:[\w-]{1,40}+:[^\n]*+$)|-{5,}+$|\|[-+|]++$"
    ),
    breaks=re.compile(
        r"(?P<head>\*{1,8}+[ \t]++(?:(?:TODO|DONE|NEXT)[ \t]++)?)|(?:[-+]|[0-9]{1,3}[.)])[ \t]++(?:\[[ X-]\][ \t]++)?|\||(?i:\#\+title:)"
    ),
    marks=re.compile(
        r"[=~](?P<code>[^=~\n]{1,300}+)[=~](?!\w)|\[\[[^\[\]\n]{1,400}+\](?:\[(?P<said>[^\[\]\n]{1,300}+)\])?\]"
        r"|(?P<bare>(?<![\w*/_])[*/_](?=\w)|(?<=[\w.!?])[*/_](?![\w*/_]))"
    ),
    fence=re.compile(r"(?i:\#\+begin_(?:src|example|export|comment)\b)"),
    closes="#+end_",
)
_TEX = Markup(
    comment=re.compile(r"%(?P<words>[^\n]*+)"),
    skipped=re.compile(
        r"\\(?:documentclass|usepackage|newcommand|renewcommand|def|input|include|label|bibliography|pagestyle|setlength"
        r"|begin|end|maketitle|tableofcontents)\b[^\n]*+"
    ),
    breaks=re.compile(
        r"\\(?:(?P<head>part|chapter|section|subsection|subsubsection|title|caption)|paragraph|item)\*?+(?>(?:\[[^\]\n]{0,100}+\])?)"
    ),
    marks=re.compile(
        r"\$(?P<code>[^$\n]{1,400}+)\$|\\(?P<sign>[%&#$_{} ])|(?<!\\)(?P<rest>%[^\n]*+)|\\(?:ref|cite|label|url|eqref|pageref|footnotemark)"
        r"\{(?P<role>)[^{}\n]{0,200}+\}|(?P<bare>\\[A-Za-z]{1,40}+\*?+(?>(?:\[[^\]\n]{0,100}+\])?)[ \t]?|[{}])"
    ),
    fence=re.compile(
        r"\\begin\{(?:verbatim|lstlisting|minted|equation|align|tikzpicture|tabular|math|displaymath|comment)\*?\}"
    ),
    closes="\\end{",
)
_FORMATS = {
    ".rst": _RST, ".adoc": _ADOC, ".asciidoc": _ADOC, ".asc": _ADOC, ".org": _ORG, ".tex": _TEX,
}  # fmt: skip


def read(source: str, path: str) -> Iterator[Passage | Comment]:
    """Yield the paragraphs and comments of a file of prose."""
    markup = _FORMATS[PurePath(path.lower()).suffix]
    whole, found = Mapped.copy(source), list[Passage | Comment]()
    for words in paragraphs(whole.edit(_structure(whole, markup, found))):
        found += _paragraph(words, markup)
    yield from sorted(found, key=begins)


def _structure(
    whole: Mapped, markup: Markup, found: list[Passage | Comment]
) -> Iterator[tuple[int, int, str]]:
    """Yield what to edit out of the lines: what is no prose leaves a gap. Comments are noted in `found`."""
    text = whole.text
    fence, indented = "", -1
    for line in _LINE.finditer(text):
        start, end = line.span()
        said = text[start:end].strip()
        first = start + len(text[start:end]) - len(text[start:end].lstrip()) if said else end
        if start == end:
            return
        if fence:
            if said.lower().startswith(fence):
                fence = ""
            yield start, end, "\n"
        elif indented >= 0 and (not said or first - start > indented):
            if said:
                yield start, end, "\n"
        elif opened := markup.fence.match(said):
            fence = (markup.closes or opened[0]).lower()
            yield start, end, "\n"
        else:
            indented = first - start if markup.indented.match(said) else -1
            yield from _line(whole, markup, found, first, first + len(said), end)


def _line(
    whole: Mapped,
    markup: Markup,
    found: list[Passage | Comment],
    first: int,
    last: int,
    end: int,
) -> Iterator[tuple[int, int, str]]:
    said = whole.text[first:last]
    if remark := markup.comment.match(said):
        words = (remark["words"] or "").strip()
        found.append(Comment(words, *whole.span(first, last)))
        yield first, end, "\n\n"
    elif markup.skipped.fullmatch(said):
        yield first, end, "\n\n"
    elif opens := markup.breaks.match(said):
        yield first, first + opens.end(), "\n\n"
        if opens.groupdict().get("head"):
            yield last, end, "\n\n"


def _paragraph(words: Mapped, markup: Markup) -> Iterator[Passage]:
    flowing = words.rewrite(_LINE_END, " ")
    said = in_prose(unentitied(_unmarked(flowing, markup))).strip()
    if said.has_letters():
        yield Passage(said, *NO_SIGN)


def _unmarked(text: Mapped, markup: Markup) -> Mapped:
    edits: list[tuple[int, int, str]] = []
    for mark in markup.marks.finditer(text.text):
        groups = mark.groupdict()
        kept = next((name for name in ("said", "role", "sign") if groups.get(name)), None)
        if groups.get("code"):
            edits.append((*mark.span(), PLACEHOLDER))
        elif kept:
            start, end = mark.span(kept)
            edits += [(mark.start(), start, ""), (end, mark.end(), "")]
        else:
            edits.append((*mark.span(), ""))
    return text.edit(edit for edit in edits if edit[0] < edit[1]) if edits else text
