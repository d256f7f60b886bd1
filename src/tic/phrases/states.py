"""The graph as the prefilter reads it: each symbol with the symbols that may follow it in a phrase.

Words of a text are mostly no first words, and first words are mostly followed by none that goes on
with a phrase; both are known by one look into a dictionary. What a state in the graph says is read
when a text first comes there, so that a short text need not wait for the rest.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from tic.phrases.graph import ANCHORED, Graph
from tic.phrases.marks import gap, needs_pause

PAUSED = 2  # a phrase is complete only where a pause follows; beside ANCHORED, which is 1


class _Any(frozenset["Symbol"]):
    """Holds every word."""

    def isdisjoint(self, _words: object) -> bool:
        return False


_ANY = _Any()


class State(dict["Symbol", "State"]):
    """How far a phrase may have got: each word that may come next, with the state it leads to."""

    # Hundreds are made for one that is ever read, so nothing is set before.
    __slots__ = ("ends", "gaps", "nodes", "reach", "wakes")
    nodes: tuple[int, ...]  # of the graph; none once they were read
    ends: tuple[tuple[int, int], ...]  # labels that are complete here, and under which conditions
    gaps: tuple[tuple[State, int], ...]  # where it goes on behind some words, and behind how many
    # Unless one of the next `reach` words is among those that wake it, all that a phrase can do here
    # is to read the next word.
    reach: int
    wakes: frozenset[Symbol]


class Symbol(State):
    """A word of a text: as a state, where phrases begin with it; as a key, where they go on with it."""

    __slots__ = ()
    # Words are told apart by identity, as fast as that can be.
    __hash__ = object.__hash__  # type: ignore[assignment]
    __eq__ = object.__eq__
    __ne__ = object.__ne__


class _AlwaysSymbol(Symbol):
    """One that may begin a phrase whatever comes next."""

    __slots__ = ()

    def __contains__(self, word: object) -> bool:
        return True


class _Symbols(dict[str, Symbol]):
    """Words by symbol, each made once."""

    def __init__(self, graph: Graph) -> None:
        super().__init__()
        self._graph = graph

    def __missing__(self, symbol: str) -> Symbol:
        node = self._graph.edges[0].get(symbol)
        here = _NOWHERE if node is None else _reachable(self._graph, (node,))
        return self.setdefault(symbol, _AlwaysSymbol() if here.ends or here.gaps else Symbol())


class States:
    """The words and states of one graph, each made once. Safe to share across threads."""

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._word = _Symbols(graph).__getitem__
        self._states: dict[tuple[int, ...], State] = {}

    def word(self, symbol: str) -> Symbol:
        """The word that the graph knows as `symbol`."""
        word = self._word(symbol)
        if getattr(word, "nodes", None) != ():
            node = self._graph.edges[0].get(symbol)
            self._fill(word, () if node is None else (node,))
        return word

    def unclear(self) -> Symbol:
        """A word of its own, for what stands in a text and needs a closer look."""
        word = _AlwaysSymbol()
        self._fill(word, ())
        word.reach = 1
        return word

    def visited(self, state: State) -> State:
        """`state`, with all that its nodes say."""
        if state.nodes:
            self._fill(state, state.nodes)
        return state

    def _fill(self, state: State, nodes: tuple[int, ...]) -> None:
        here = _reachable(self._graph, nodes)
        if len(here.nodes) == 1:
            for target, symbols in self._graph.edges.groups(*here.nodes):
                state.update(dict.fromkeys(map(self._word, symbols), self._state((target,))))
        else:  # marks lead on beside the next word
            onward: dict[Symbol, tuple[int, ...]] = {}
            for node in here.nodes:
                for symbol, target in self._graph.edges[node].items():
                    word = self._word(symbol)
                    onward[word] = (*onward.get(word, ()), target)
            state.update(zip(onward, map(self._state, onward.values()), strict=True))
        state.ends = tuple(here.ends)
        state.gaps = tuple((self._state((node,)), most) for node, most in here.gaps.items())
        state.wakes = self._wakes(here.gaps) if here.gaps and not here.ends else _ANY
        state.reach = max(here.gaps.values(), default=0) + 1 if here.ends or here.gaps else 0
        state.nodes = ()  # last: from now on others may read it

    def _state(self, nodes: tuple[int, ...]) -> State:
        state = self._states.get(nodes)
        if state is None:
            state = State()
            state.nodes = nodes
            state = self._states.setdefault(nodes, state)
        return state

    def _wakes(self, gaps: Iterable[int]) -> frozenset[Symbol]:
        """The words of which one must come where a gap ends."""
        words: set[Symbol] = set()
        for node in gaps:
            behind = _reachable(self._graph, (node,))
            if behind.ends or behind.gaps:
                return _ANY
            for near in behind.nodes:
                words.update(map(self._word, self._graph.edges[near]))
        return frozenset(words)


class _Reachable(NamedTuple):
    """What can be reached from some nodes of the graph without a word between."""

    nodes: set[int]
    ends: set[tuple[int, int]]  # labels that are complete there, and under which conditions
    gaps: dict[int, int]  # nodes behind gaps, with the most words that may be skipped


_NOWHERE = _Reachable(set(), set(), {})


def _reachable(graph: Graph, first: tuple[int, ...]) -> _Reachable:
    if len(first) == 1 and first[0] not in graph.marks and first[0] not in graph.accepts:
        return _Reachable(set(first), set(), {})
    reached = {(node, 0) for node in first}
    ends: set[tuple[int, int]] = set()
    gaps: dict[int, int] = {}
    todo = [*reached]
    for node, condition in todo:
        ends.update(
            (sided // 2, sided & ANCHORED | condition) for sided in graph.accepts.get(node, ())
        )
        for mark, target in graph.marks.get(node, ()):
            if most := gap(mark):
                gaps[target] = max(most, gaps.get(target, 0))
                continue
            onward = target, condition | (PAUSED if needs_pause(mark) else 0)
            if onward not in reached:
                reached.add(onward)
                todo.append(onward)
    return _Reachable({node for node, _ in reached}, ends, gaps)
