"""What is shown in time: WebVTT, SubRip, SBV and (Sub Station) Advanced subtitles; each cue is a passage."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tic.documents.guess import Guess
from tic.documents.mapped import Mapped
from tic.documents.markup import unentitied, untagged
from tic.documents.passage import Comment, Passage
from tic.documents.placeholders import in_prose
from tic.text.context import Context

_CUE = Guess(Context.GENERAL, "a cue that is shown in time")
_TIME = r"[ \t]*+[0-9:]{4,12}[.,][0-9]{1,3}"
_BLOCK = re.compile(r"^[^\S\n]*+\S[^\n]*+(?>(?:\n(?![^\S\n]*+(?:\n|\Z))[^\n]*+)*)", re.MULTILINE)
_NOTE = re.compile(r"NOTE(?=\s)")
_TIMES = re.compile(rf"{_TIME}[ \t]*+(?:-->|,)[^\n]*+(?:\n|\Z)")
_DIALOGUE = re.compile(
    r"^Dialogue:(?P<fields>(?>(?:[^,\n]*+,){9}))(?P<words>[^\n]*+)", re.MULTILINE
)
_REMARK = re.compile(r"^;(?P<words>[^\n]*+)", re.MULTILINE)
_STYLE = re.compile(r"\{[^{}\n]{0,300}+\}|\\h")
_BREAK = re.compile(r"\\[Nn]|[^\S\n]*+\n[^\S\n]*+")
_DASH = re.compile(r"^[-–—][ \t]?", re.MULTILINE)


def read(source: str, path: str) -> Iterator[Passage | Comment]:
    """Yield the words of each cue, and the notes."""
    if path.lower().endswith(".ass"):
        yield from _advanced(source)
        return
    for block in _BLOCK.finditer(source):
        start, end = block.span()
        if note := _NOTE.match(source, start):
            yield Comment(source[note.end() : end].strip(), start, end)
            continue
        times = _TIMES.match(source, start)
        if times is None:  # a number or a name may stand above the times
            below = source.find("\n", start, end) + 1
            times = _TIMES.match(source, below) if below else None
        if times:
            yield from _cue(Mapped.copy(source, min(times.end(), end), end))


def _advanced(source: str) -> Iterator[Passage | Comment]:
    lines = [*_DIALOGUE.finditer(source), *_REMARK.finditer(source)]
    for line in sorted(lines, key=lambda each: each.start()):
        start, end = line.span("words")
        if line.re is _REMARK:
            yield Comment(line["words"].strip(), *line.span())
        else:
            yield from _cue(Mapped.copy(source, start, end).rewrite(_STYLE, ""))


def _cue(words: Mapped) -> Iterator[Passage]:
    flowing = untagged(words.rewrite(_DASH, "")).rewrite(_BREAK, " ")
    said = in_prose(unentitied(flowing)).strip()
    if said.has_letters():
        yield Passage(said, *_CUE)
