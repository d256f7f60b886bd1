"""GraphQL schemas: the descriptions of types and fields, which tools show to people (specification, October 2021, 3.1 and 2.9.4)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tic.documents.escapes import JSON
from tic.documents.guess import NO_SIGN
from tic.documents.mapped import Mapped
from tic.documents.markdown_text import parts
from tic.documents.passage import Comment, Passage

_DESCRIPTION = re.compile(
    r'"""(?P<block>(?>(?:[^"]++|"(?!""))*))"""|(?P<remark>#[^\n]*+)'
    r'|^[ \t]*+"(?P<line>(?>(?:[^"\\\n]++|\\.)*))"(?=\s)|"(?>(?:[^"\\\n]++|\\.)*)"',
    re.MULTILINE,
)


def read(source: str, _path: str) -> Iterator[Passage | Comment]:
    """Yield descriptions, which are Markdown, and comments; strings among arguments are values."""
    for found in _DESCRIPTION.finditer(source):
        if found["remark"]:
            yield Comment(found["remark"].strip("# \t\r"), *found.span("remark"))
        elif found["block"] is not None:
            yield from parts(Mapped.copy(source, *found.span("block")), NO_SIGN)
        elif found["line"]:
            yield from parts(JSON.decode(Mapped.copy(source, *found.span("line"))), NO_SIGN)
