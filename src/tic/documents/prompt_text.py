"""Prompts of language models (.prompt, Prompty's .prompty): Markdown, in parts that lines such as `user:` begin.

What stands before the first such line, and what `system:` or `developer:` begins, tells the model what to do.
Source: the specification of Prompty, and Dotprompt's `{{role "user"}}`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tic.documents.guess import Guess
from tic.documents.keyed_log import PROMPT
from tic.documents.mapped import PLACEHOLDER, Mapped
from tic.documents.markdown_text import front_matter, parts
from tic.documents.passage import Comment, Passage
from tic.documents.speakers import speaker
from tic.text.context import Context, Speaker

_TURN = Guess(Context.CHAT, "a turn of a prompt: the line above says who speaks")
_ROLE = re.compile(
    r"^(?:[ \t]*+#?[ \t]*+(?P<line>system|developer|user|assistant|model|tool)[ \t]*+:[ \t\r]*+$"
    r"|\{\{[ \t]*+role[ \t]++[\"'](?P<tag>system|developer|user|assistant|model|tool)[\"'][ \t]*+\}\})",
    re.MULTILINE | re.IGNORECASE,
)
_FILLED = re.compile(r"\{\{[^{}\n]{0,400}+\}\}|\{%[^%\n]{0,400}+%\}")


def read(source: str, _path: str) -> Iterator[Passage | Comment]:
    """Yield the passages of each part, in prompts those that instruct, and the comments."""
    start, role = front_matter(source), "system"
    for begins in (*_ROLE.finditer(source, start), None):
        end = begins.start() if begins else len(source)
        yield from _part(Mapped.copy(source, start, end), role)
        if begins:
            start, role = begins.end(), (begins["line"] or begins["tag"]).lower()


def _part(whole: Mapped, role: str) -> Iterator[Passage | Comment]:
    filled = whole.rewrite(_FILLED, PLACEHOLDER)
    if role in ("system", "developer"):
        yield from parts(filled, PROMPT)
        return
    who = speaker(role) or Speaker.HELPER
    for part in parts(filled, _TURN):
        yield part._replace(speaker=who) if isinstance(part, Passage) else part
