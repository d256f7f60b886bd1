"""Components in one file (Vue, Svelte, Astro): their page as HTML, their scripts as a program.

The words of scripts need the extra `code`; without it the scripts are told as not followed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePath

from tic.documents.braces import outermost
from tic.documents.guess import NO_SIGN
from tic.documents.html_text import parts
from tic.documents.mapped import PLACEHOLDER, Mapped
from tic.documents.passage import Comment, Part, Passage, Unread, begins
from tic.errors import UnreadableError

_OPENS = re.compile(r"<(?P<name>script|style)\b[^<>]{0,400}+>", re.IGNORECASE)
_ENDS = {name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE) for name in ("script", "style")}
_FENCE = re.compile(r"\s*+---[^\n]*+\n")
_TYPED = re.compile(r"\blang\s*=\s*[\"']?tsx?\b")
_NOT_LINE_END = re.compile(r"[^\n\r]")


def read(source: str, path: str) -> Iterator[Part]:
    """Yield what was not followed, then passages and comments of the page and of its scripts."""
    suffix = PurePath(path.lower()).suffix
    scripts, unshown = _programs(source, astro=suffix == ".astro")
    page = Mapped.copy(source).edit((start, end, "") for start, end in unshown)
    comments: list[Comment] = []
    if suffix != ".vue":
        page, comments = _unbraced(page)
    found: list[Passage | Comment] = [*comments, *parts(page, NO_SIGN)]
    typed = suffix == ".astro" or bool(_TYPED.search(source))
    for start, end in scripts:
        for part in _script(source, start, end, "script.ts" if typed else "script.js"):
            if isinstance(part, Unread):
                yield part
            else:
                found.append(part)
    yield from sorted(found, key=begins)


def _programs(source: str, *, astro: bool) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Return where the code of scripts stands, and all that a page does not show, in order."""
    scripts: list[tuple[int, int]] = []
    unshown: list[tuple[int, int]] = []
    at = 0
    if astro and (fence := _FENCE.match(source)):
        end = source.find("\n---", fence.end() - 1)
        at = len(source) if end < 0 else end + 4
        scripts.append((fence.end(), at - 4 if end >= 0 else at))
        unshown.append((0, at))
    while opens := _OPENS.search(source, at):
        name = opens["name"].lower()
        ends = _ENDS[name].search(source, opens.end())
        at = ends.start() if ends else len(source)
        unshown.append((opens.end(), at))
        if name == "script":
            scripts.append((opens.end(), at))
    return scripts, unshown


def _unbraced(page: Mapped) -> tuple[Mapped, list[Comment]]:
    """Return the page without its blocks, each expression a placeholder, and the comments in braces."""
    text = page.text
    edits: list[tuple[int, int, str]] = []
    comments: list[Comment] = []
    for start, end in outermost(text):
        if text.startswith("/*", start + 1) and text.endswith("*/", start, end - 1):
            comments.append(Comment(text[start + 3 : end - 3].strip(), *page.span(start, end)))
            edits.append((start, end, ""))
        else:
            edits.append((start, end, "" if text[start + 1] in "#/:@" else PLACEHOLDER))
    return page.edit(edits), comments


def _script(source: str, start: int, end: int, name: str) -> list[Part]:
    from tic.documents.script_code import read as read_script  # noqa: PLC0415  needs the extra

    if not source[start:end].strip():
        return []
    # Blanks of the same length around the script, so that each place in it is a place in the file.
    before, after = (_NOT_LINE_END.sub(" ", each) for each in (source[:start], source[end:]))
    try:
        return list(read_script(before + source[start:end] + after, name))
    except UnreadableError:
        return [Unread(start, end)]
