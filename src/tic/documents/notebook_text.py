"""Jupyter notebooks: their Markdown cells. The strings of code cells and what they printed are not read."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from tic.documents.json_text import leaves
from tic.documents.mapped import Mapped
from tic.documents.markdown_text import parts
from tic.documents.passage import Comment, Passage

_CELL = re.compile(r"(cells\[\d+\])\.(cell_type|source(?:\[\d+\])?)")


def read(source: str, _path: str) -> Iterator[Passage | Comment]:
    """Yield the passages and comments of the Markdown cells."""
    kinds: dict[str, str] = {}
    lines: dict[str, list[Mapped]] = defaultdict(list)
    for leaf in leaves(source):
        found = _CELL.fullmatch(leaf.path)
        if found and found[2] == "cell_type":
            kinds[found[1]] = leaf.text.text
        elif found:
            lines[found[1]].append(leaf.text)
    for cell, said in lines.items():
        if kinds.get(cell) == "markdown":
            yield from parts(Mapped.join(said))
