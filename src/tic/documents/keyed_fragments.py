"""Texts that are stored in fragments: a list of strings and of objects with a `text`, as Telegram exports them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from tic.documents.keyed import Leaf
from tic.documents.mapped import Mapped
from tic.documents.passage import Comment

_FRAGMENT = re.compile(r"(?P<text>(?:.*\.)?text)\[\d++\](?P<rest>\.\w++)?")


def joined(parts: Iterable[Leaf | Comment]) -> Iterator[Leaf | Comment]:
    """Yield every text once: fragments as one, under the key of their list; what is said of them is left out."""
    for key, group in groupby(parts, _list):
        if not key:
            yield from group
            continue
        leaves = [each for each in group if isinstance(each, Leaf)]
        said = [leaf for leaf in leaves if leaf.key in ("", "text")]
        if len(said) == len(leaves):  # a plain list of texts
            yield from leaves
        else:
            first = said[0] if said else leaves[0]
            yield first._replace(path=key, text=Mapped.join(leaf.text for leaf in said or leaves))


def _list(part: Leaf | Comment) -> str:
    found = _FRAGMENT.fullmatch(part.path) if isinstance(part, Leaf) else None
    return found["text"] if found else ""
