"""What an editor offers at a finding: other words in its place, or a comment that lets it stand."""

from __future__ import annotations

import re
from typing import NamedTuple

from tic.checking.result import FileResult, Placed
from tic.checking.rewording import applied

REASON = "say why here"
# How a comment on a line of its own is written; a format without one is offered none.
_COMMENTS = {
    "markdown": "<!-- {} -->", "html": "<!-- {} -->", "python": "# {}", "yaml": "# {}", "javascript": "// {}",
    "typescript": "// {}", "po": "#. {}", "prompt": "<!-- {} -->", "mdx": "{{/* {} */}}",
}  # fmt: skip
# A sentence is replaced whole where the source spells it out: nothing in it stands for something else.
_PLAIN = re.compile(r"[^.!?\n\r<>{}\[\]\"“”\\`=|*_]*")
_LONGEST = 400  # code points of a sentence before what was found
_ENDS = re.compile(r"[.!?]+")


class Edit(NamedTuple):
    """Put `text` in the place of `source[start:end]`; `title` is what a menu says."""

    title: str
    start: int
    end: int
    text: str


def rewordings(result: FileResult, finding: Placed) -> list[Edit]:
    """Return the rule's own suggestions, each in the place of the sentence around the finding."""
    start, end = _sentence(result.source, finding)
    return [
        *_fix(result.source, finding),
        *(Edit(f"Replace by “{words}”", start, end, words) for words in finding.rule.instead),
    ]


def _fix(source: str, finding: Placed) -> list[Edit]:
    """Return what `--fix` would do, where the rewording needs no thought."""
    if not finding.edits:
        return []
    start, end = finding.edits[0].start, finding.edits[-1].end
    words = applied(source[:end], finding.edits)[start:]
    return [Edit(f"Put into other words: “{words}”", start, end, words)]


def ignoring(result: FileResult, finding: Placed, line_start: int) -> Edit | None:
    """Return the comment above its line that lets the finding stand, where the format has one."""
    form = _COMMENTS.get(result.format)
    if form is None:
        return None
    line = result.source[line_start : finding.start]
    indent = line[: len(line) - len(line.lstrip())]
    words = form.format(f"tic: ignore-next[{finding.rule.code}] -- {REASON}")
    gap = (
        "\n" if result.format in ("markdown", "mdx", "prompt") else ""
    )  # else it would join the paragraph
    title = f"Ignore {finding.rule.code} here, with a reason"
    return Edit(title, line_start, line_start, f"{indent}{words}\n{gap}")


def _sentence(source: str, finding: Placed) -> tuple[int, int]:
    before = source[max(0, finding.start - _LONGEST) : finding.start]
    lead = _PLAIN.match(before[::-1])
    said = lead[0][::-1].lstrip() if lead else ""
    start = finding.start - len(said)
    rest = _PLAIN.match(source, finding.end)
    end = rest.end() if rest else finding.end
    stop = _ENDS.match(source, end)
    if stop:
        return start, stop.end()
    if end == len(source) or source[end] in "\n\r\"“”<'`":
        return start, end
    return finding.start, finding.end  # a tag or a placeholder stands in the sentence
