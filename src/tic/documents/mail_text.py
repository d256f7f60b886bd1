"""Mail as it is stored: the subject and the plain or HTML body of a message that is not encoded.

A body in base64 or quoted-printable, or of several parts, is not read: its words do not stand in the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tic.documents.guess import Guess
from tic.documents.html_text import parts
from tic.documents.mapped import Mapped
from tic.documents.paragraphs import paragraphs
from tic.documents.passage import Comment, Passage
from tic.documents.reasons import syntax
from tic.errors import UnreadableError
from tic.text.context import Context

_MAIL = Guess(Context.EMAIL, "a stored message")
_HEADER = re.compile(
    r"(?P<name>[!-9;-~]++):(?P<value>[^\r\n]*+(?>(?:\r?\n[ \t]++[^\r\n]++)*))\r?(?:\n|\Z)"
)
_QUOTED = re.compile(r"^>[^\n]*+\n?", re.MULTILINE)
_NO_HEAD = syntax("This is no stored message: it does not begin with headers.")
_ENCODED = syntax(
    "The message is encoded or has several parts: its words do not stand in the file."
)


def read(source: str, _path: str) -> Iterator[Passage | Comment]:
    """Yield the subject and the paragraphs of the body; what it quotes of other messages is left out."""
    at, headers = 0, dict[str, tuple[int, int]]()
    while header := _HEADER.match(source, at):
        headers.setdefault(header["name"].lower(), header.span("value"))
        at = header.end()
    if not headers:
        raise UnreadableError(_NO_HEAD, 0)
    kind = source[slice(*headers.get("content-type", (0, 0)))].lower()
    coding = source[slice(*headers.get("content-transfer-encoding", (0, 0)))].strip().lower()
    if "multipart" in kind or coding not in ("", "7bit", "8bit", "binary"):
        raise UnreadableError(_ENCODED)
    subject = Mapped.copy(source, *headers.get("subject", (at, at))).strip()
    if subject.has_letters() and not subject.text.startswith("=?"):
        yield Passage(subject, *_MAIL, key="subject")
    body = Mapped.copy(source, at)
    if "html" in kind:
        yield from parts(body, _MAIL)
        return
    for words in paragraphs(body.rewrite(_QUOTED, "\n")):
        yield Passage(words, *_MAIL, key="body")
