"""What a bot says, in the files in which it is written: Bot Framework's .lg and .qna, NeMo's Colang (.co).

Lines of the user's side are examples of what a person may type: they are no copy.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePath

from tic.documents.guess import Guess
from tic.documents.keyed_copy import passages
from tic.documents.mapped import PLACEHOLDER, Mapped
from tic.documents.passage import Comment, Passage
from tic.text.context import Context

_SAID = Guess(Context.CHAT, "a line that a bot says")
_LINE = re.compile(r"[^\n]*+\n?")
_TEMPLATE = re.compile(r"#[ \t]++(?P<name>[\w.]++)")
_VARIATION = re.compile(r"[ \t]*+[-*+][ \t]++(?P<words>[^\n]*+)")
_CONDITION = re.compile(r"(?i:IF|ELSE|ELSEIF|SWITCH|CASE|DEFAULT)\s*+:")
_EXPRESSION = re.compile(
    r"\$?\{[^{}\n]{0,400}+\}|@\{[^{}\n]{0,400}+\}|\[[\w.]{1,80}+(?:\([^()\n]{0,200}+\))?\]"
)
_FENCE = re.compile(r"[ \t]*+`{3}[^\n]*+")
_DEFINES = re.compile(
    r"[ \t]*+(?:define[ \t]++|flow[ \t]++)?(?P<who>bot|user)\b(?P<name>[^\n\"]*+)"
)
_STRING = re.compile(r"\"(?P<words>(?>(?:[^\"\\\n]++|\\.)*))\"")


def read(source: str, path: str) -> Iterator[Passage | Comment]:
    """Yield the lines that the bot says under the name of their template, and the comments."""
    suffix = PurePath(path.lower()).suffix
    return {".lg": _templates, ".qna": _answers, ".co": _colang}[suffix](source)


def _lines(source: str) -> Iterator[tuple[str, int, int]]:
    for line in _LINE.finditer(source):
        if line[0]:
            yield line[0].rstrip("\r\n"), line.start(), line.end()


def _said(source: str, start: int, end: int, key: str) -> Iterator[Passage]:
    words = Mapped.copy(source, start, end).rewrite(_EXPRESSION, PLACEHOLDER).strip()
    return passages(words, key, _SAID)


def _templates(source: str) -> Iterator[Passage | Comment]:
    key = ""
    for line, start, end in _lines(source):
        if named := _TEMPLATE.match(line):
            key = named["name"]
        elif line.lstrip().startswith(">"):
            yield Comment(line.strip("> \t"), start, end)
        elif (said := _VARIATION.match(line)) and not _CONDITION.match(said["words"]):
            first, last = said.span("words")
            yield from _said(source, start + first, start + last, key)


def _answers(source: str) -> Iterator[Passage | Comment]:
    opened = -1
    for line, start, end in _lines(source):
        if _FENCE.fullmatch(line):
            if opened >= 0:
                yield from _said(source, opened, start, "")
            opened = -1 if opened >= 0 else end
        elif opened < 0 and line.lstrip().startswith(">"):
            yield Comment(line.strip("> \t"), start, end)


def _colang(source: str) -> Iterator[Passage | Comment]:
    key, heard = "", True
    for line, start, end in _lines(source):
        bare = line.lstrip()
        if bare.startswith("#"):
            yield Comment(bare.strip("# \t"), start, end)
            continue
        if opens := _DEFINES.match(line):
            heard, key = opens["who"] == "bot", opens["name"].strip()
        elif bare and not bare.startswith('"'):
            heard = False
        for said in _STRING.finditer(line) if heard else ():
            first, last = said.span("words")
            yield from _said(source, start + first, start + last, key)
