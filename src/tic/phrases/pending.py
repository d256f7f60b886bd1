"""Follow a text word by word: what could still become a match, so that it is not shown too early."""

from __future__ import annotations

from tic.phrases.marks import gap
from tic.phrases.matcher import Matcher


class Pending:
    """Phrases begun and not yet decided, after each word of a text.

    Places and pauses are taken to fit, so this errs only towards holding back. The number of open
    phrases is bounded by the graph, not by the text.
    """

    def __init__(self, matcher: Matcher) -> None:
        self._matcher = matcher
        self._open: dict[tuple[int, int], int] = {}  # node, words to skip -> first word
        self._done: int | None = None  # first word of the earliest complete match
        self._letters: int | None = None  # first word of a run of single letters ("c a l m")
        self._count = 0

    def push(self, word: str) -> None:
        """Take the next folded word; a contraction is pushed as the words it stands for."""
        graph = self._matcher.graph
        symbol = self._matcher.symbol(word)
        stepped: dict[tuple[int, int], int] = {}
        for (node, skips), first in [*self._open.items(), ((0, 0), self._count)]:
            onward = graph.edges[node].get(symbol, -1)
            if onward >= 0:
                self._enter(onward, 0, first, stepped)
            if skips:
                self._enter(node, skips - 1, first, stepped)
        if len(word) > 1:
            self._letters = None
        elif self._letters is None:
            self._letters = self._count
        elif self._count - self._letters > 1:  # three letters may be a word: its sentence decides
            self._finish(self._letters)
        self._open = stepped
        self._count += 1

    def oldest(self) -> int | None:
        """The first word that must be held back, or None."""
        waiting = [word for word in (self._done, self._letters) if word is not None]
        return min([*self._open.values(), *waiting], default=None)

    def _finish(self, first: int) -> None:
        self._done = first if self._done is None else min(first, self._done)

    def _enter(self, node: int, skips: int, first: int, into: dict[tuple[int, int], int]) -> None:
        graph = self._matcher.graph
        todo = [(node, skips)]
        while todo:
            state = todo.pop()
            if into.get(state, first + 1) <= first:
                continue
            into[state] = first
            if state[0] in graph.accepts:
                self._finish(first)
            todo += [(target, gap(mark)) for mark, target in graph.marks.get(state[0], ())]
