"""What must follow a word for a pattern to be possible: spares most walks through the graph.

Patterns begin with the commonest words there are, so a first word alone says little. Everything
here is worked out when it is first needed and kept.
"""

from __future__ import annotations

from collections.abc import Container
from typing import NamedTuple

from tic.phrases.graph import Graph
from tic.phrases.vocabulary import LETTER, UNKNOWN


class Ahead(NamedTuple):
    """What may follow a node: a word of `next`, or one of `far` within `reach` words.

    This look ahead spares most searches, since patterns begin with the commonest words there are.
    `always` where a pattern may be complete without a further word.
    """

    next: dict[str, int]
    far: frozenset[str]
    reach: int
    always: bool


class AheadOf(dict[int, Ahead]):
    """Worked out when a node is first met."""

    def __init__(self, graph: Graph) -> None:
        super().__init__()
        self._graph = graph

    def __missing__(self, first: int) -> Ahead:
        edges, places, accepts = self._graph.edges, self._graph.places, self._graph.accepts
        if first in self._graph.far:
            words, within = self._graph.far[first]
            self[first] = ahead = Ahead(
                edges[first], frozenset(words.split()), within, always=False
            )
            return ahead
        far: set[str] = set()
        reach, always = 0, first in accepts
        todo = [(target, gap(sign)) for sign, target in places.get(first, ())]
        while todo:
            node, skipped = todo.pop()
            always |= node in accepts
            far.update(edges[node])
            reach = max(reach, skipped + 1)
            todo += [(target, skipped + gap(sign)) for sign, target in places.get(node, ())]
        self[first] = ahead = Ahead(edges[first], frozenset(far), reach, always=always)
        return ahead


class Followers(dict[str, Container[str]]):
    """For each word, the words of which one must follow it where a pattern begins."""

    def __init__(self, graph: Graph) -> None:
        super().__init__()
        self._graph = graph
        self._any = graph.symbols | {UNKNOWN, LETTER}

    def __missing__(self, word: str) -> Container[str]:
        node = self._graph.edges[0].get(word, -1)
        followers: Container[str] = ()
        if node >= 0:
            undecided = node in self._graph.accepts or node in self._graph.places
            followers = self._any if undecided else self._graph.edges[node]
        self[word] = followers
        return followers


def gap(sign: str) -> int:
    """How many words a place may skip: "<3" three, a mark none."""
    return int(sign[1:]) if sign[0] == "<" else 0
