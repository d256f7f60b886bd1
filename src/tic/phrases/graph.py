"""One word graph for all patterns: what `tic.phrases.building` made, ready to be walked over a text.

A graph is a list of nodes; node 0 is the root. From a node

- `edges[node]` maps a word to the next node;
- `marks[node]` lists what may stand between words (`tic.phrases.marks`), each with its node;
- `accepts[node]` lists the labels of the patterns that are complete here.

Words that a pattern leaves open (`re*`, `#`) are edges too: every word of the vocabulary that fits
is spelled out, and a word outside the vocabulary is read as the symbol `re*` or `#` by `Vocabulary`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from typing import NamedTuple

PAGE = 64  # nodes on one page of edges
EVERY_LABEL = range(sys.maxsize)
ANCHORED = 1  # a label is 2 * pattern label, plus this where the match must start a clause


class Edges(dict[int, dict[str, int]]):
    """The edges of each node, kept as pages of text, a line a node, and read when first visited.

    A text visits few of the nodes, and a command that checks one file should not load them all.
    """

    def __init__(self, pages: Sequence[str]) -> None:
        super().__init__()
        self.pages = pages
        self._lines: dict[int, list[str]] = {}

    def __missing__(self, node: int) -> dict[str, int]:
        edges: dict[str, int] = {}
        for target, words in self.groups(node):
            edges.update(dict.fromkeys(words, target))
        self[node] = edges
        return edges

    def groups(self, node: int) -> Iterator[tuple[int, list[str]]]:
        """Yield the nodes that `node` leads to, each with its words; nothing is kept of them."""
        page, line = divmod(node, PAGE)
        if page not in self._lines:
            self._lines[page] = self.pages[page].split("\n")
        for group in self._lines[page][line].split():
            target, _, words = group.partition(":")
            yield int(target), words.split(",")


class Graph(NamedTuple):
    """The compiled patterns: plain data, so that it can be kept in a file and read back.

    `symbols` are the words and open words (`re*`, `#`) that any edge carries.
    """

    symbols: frozenset[str]
    edges: Edges
    marks: dict[int, Sequence[tuple[str, int]]]
    accepts: dict[int, Sequence[int]]
