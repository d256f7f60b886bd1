"""The graph as a first look reads it: each word with the words that may follow it in a phrase.

Words of a text are mostly no first words, and first words are mostly followed by none that goes on
with a phrase; both are known by one look into a dictionary. What a place in the graph says is read
when a text first comes there, so that a short text need not wait for the rest.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from tic.phrases.graph import ANCHORED, Graph
from tic.phrases.marks import gap, needs_pause

PAUSED = 2  # a phrase is complete only where a pause follows; beside ANCHORED, which is 1


class _Any(frozenset["Word"]):
    """Holds every word."""

    def isdisjoint(self, _words: object) -> bool:
        return False


_ANY = _Any()


class Place(dict["Word", "Place"]):
    """How far a phrase may have got: each word that may come next, with the place it leads to."""

    # Hundreds are made for one that is ever read, so nothing is set before.
    __slots__ = ("ends", "gaps", "nodes", "reach", "wakes")
    nodes: tuple[int, ...]  # of the graph; none once they were read
    ends: tuple[tuple[int, int], ...]  # labels that are complete here, and under which conditions
    gaps: tuple[tuple[Place, int], ...]  # where it goes on behind some words, and behind how many
    # Unless one of the next `reach` words is among those that wake it, all that a phrase can do here
    # is to read the next word.
    reach: int
    wakes: frozenset[Word]


class Word(Place):
    """A word of a text: as a place, where phrases begin with it; as a key, where they go on with it."""

    __slots__ = ()
    # Words are told apart by identity, as fast as that can be.
    __hash__ = object.__hash__  # type: ignore[assignment]
    __eq__ = object.__eq__
    __ne__ = object.__ne__


class _RestlessWord(Word):
    """One that may begin a phrase whatever comes next."""

    __slots__ = ()

    def __contains__(self, word: object) -> bool:
        return True


class _Words(dict[str, Word]):
    """Words by symbol, each made once."""

    def __init__(self, graph: Graph) -> None:
        super().__init__()
        self._graph = graph

    def __missing__(self, symbol: str) -> Word:
        node = self._graph.edges[0].get(symbol)
        here = _NOWHERE if node is None else _survey(self._graph, (node,))
        return self.setdefault(symbol, _RestlessWord() if here.ends or here.gaps else Word())


class Places:
    """The words and places of one graph, each made once. Safe to share across threads."""

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._word = _Words(graph).__getitem__
        self._places: dict[tuple[int, ...], Place] = {}

    def word(self, symbol: str) -> Word:
        """The word that the graph knows as `symbol`."""
        word = self._word(symbol)
        if getattr(word, "nodes", None) != ():
            node = self._graph.edges[0].get(symbol)
            self._fill(word, () if node is None else (node,))
        return word

    def unclear(self) -> Word:
        """A word of its own, for what stands in a text and needs a closer look."""
        word = _RestlessWord()
        self._fill(word, ())
        word.reach = 1
        return word

    def visited(self, place: Place) -> Place:
        """`place`, with all that its nodes say."""
        if place.nodes:
            self._fill(place, place.nodes)
        return place

    def _fill(self, place: Place, nodes: tuple[int, ...]) -> None:
        here = _survey(self._graph, nodes)
        if len(here.nodes) == 1:
            for target, symbols in self._graph.edges.groups(*here.nodes):
                place.update(dict.fromkeys(map(self._word, symbols), self._place((target,))))
        else:  # marks lead on beside the next word
            onward: dict[Word, tuple[int, ...]] = {}
            for node in here.nodes:
                for symbol, target in self._graph.edges[node].items():
                    word = self._word(symbol)
                    onward[word] = (*onward.get(word, ()), target)
            place.update(zip(onward, map(self._place, onward.values()), strict=True))
        place.ends = tuple(here.ends)
        place.gaps = tuple((self._place((node,)), most) for node, most in here.gaps.items())
        place.wakes = self._wakes(here.gaps) if here.gaps and not here.ends else _ANY
        place.reach = max(here.gaps.values(), default=0) + 1 if here.ends or here.gaps else 0
        place.nodes = ()  # last: from now on others may read it

    def _place(self, nodes: tuple[int, ...]) -> Place:
        place = self._places.get(nodes)
        if place is None:
            place = Place()
            place.nodes = nodes
            place = self._places.setdefault(nodes, place)
        return place

    def _wakes(self, gaps: Iterable[int]) -> frozenset[Word]:
        """The words of which one must come where a gap ends."""
        words: set[Word] = set()
        for node in gaps:
            behind = _survey(self._graph, (node,))
            if behind.ends or behind.gaps:
                return _ANY
            for near in behind.nodes:
                words.update(map(self._word, self._graph.edges[near]))
        return frozenset(words)


class _Survey(NamedTuple):
    """What can be reached from some nodes of the graph without a word between."""

    nodes: set[int]
    ends: set[tuple[int, int]]  # labels that are complete there, and under which conditions
    gaps: dict[int, int]  # nodes behind gaps, with the most words that may be skipped


_NOWHERE = _Survey(set(), set(), {})


def _survey(graph: Graph, first: tuple[int, ...]) -> _Survey:
    if len(first) == 1 and first[0] not in graph.places and first[0] not in graph.accepts:
        return _Survey(set(first), set(), {})
    reached = {(node, 0) for node in first}
    ends: set[tuple[int, int]] = set()
    gaps: dict[int, int] = {}
    todo = [*reached]
    for node, condition in todo:
        ends.update(
            (sided // 2, sided & ANCHORED | condition) for sided in graph.accepts.get(node, ())
        )
        for sign, target in graph.places.get(node, ()):
            if most := gap(sign):
                gaps[target] = max(most, gaps.get(target, 0))
                continue
            onward = target, condition | (PAUSED if needs_pause(sign) else 0)
            if onward not in reached:
                reached.add(onward)
                todo.append(onward)
    return _Survey({node for node, _ in reached}, ends, gaps)
