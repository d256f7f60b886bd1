"""A first look at a text: can any pattern be complete in it? Mostly not, and that is known in one pass.

Theory of operation. All patterns together are a machine that reads a text element by element: an
element is the symbol of a word or a pause. Its state is what is under way: each phrase begun, how
many words it may still skip, and whether a clause may open here. A state is a dictionary from
element to next state, filled as texts are read; so the pass over a text that says little new is one
`reduce` with `getitem`, without a step of Python for each word, whatever the number of rules.

The look errs towards yes, never towards no. It does not know where a sentence ends, only that there
is a pause, and takes hyphens for spaces; who needs to know looks again under all conditions. How
much it remembers is bounded, and forgetting changes speed, never an answer.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from functools import reduce
from operator import getitem

from tic.phrases.graph import ANCHORED, Graph, gap
from tic.phrases.tokens import LONGEST_SENTENCE, NO_BREAK, OPENERS, WORD, pause
from tic.phrases.vocabulary import LETTER, UNKNOWN

_PAUSE = "."
_UNDECIDED = "?"  # an element under which anything may match
_NOTHING = "|"  # a chunk without words that makes no pause, such as "*"
_PARAGRAPH = re.compile(r"\n[ \t\r]*\n|\u2029")
_LONGEST_CHUNK = 40  # code points; a longer one is read anew each time
_CHUNKS_KEPT = 40_000
_STEPS_KEPT = 60_000


# A phrase begun, as one number, so that states are small and quick to compare: the node it has
# reached, how many words it may skip, and two signs.
_PAUSED = 1  # a pause may come before its next word
_OPENED = 2  # a clause may open where it began
_A_WORD = 4  # one more word may be skipped
_SKIPS = 0xFFFF * _A_WORD  # what all gaps that one pattern has room for come to is less
_NODE = 18  # bits to the left

# How a state begins: whether a clause may open at the next word, and whether a lone letter came in
# this clause, so that a second may spell "c a l m".
_CLOSED, _OPEN, _ALWAYS = range(3)
_LONE = 4


class _State(dict[str, "_State"]):
    """Maps what was read here so far to the states that it leads to."""

    __slots__ = ("look", "under_way")

    def __init__(self, look: FirstLook, under_way: tuple[int, ...]) -> None:
        self.look = look
        self.under_way = under_way  # how it begins, and the phrases begun

    def __missing__(self, said: str) -> _State:
        state = self
        if " " in said:
            for element in said.split(" "):
                state = state[element]
        else:
            state = self.look.step(self.under_way, said)
        if len(said) <= _LONGEST_CHUNK and self.look.may_keep():
            self[said] = state
        return state


class _Found(_State):
    """Something may be complete: no further word changes that."""

    __slots__ = ()

    def __missing__(self, said: str) -> _State:
        return self


class _Chunks(dict[str, str]):
    """What stands between two white spaces, as elements joined by spaces: '"well,' is ". well ."."""

    def __init__(self, symbol: Callable[[str], str]) -> None:
        super().__init__()
        self._symbol = symbol

    def __missing__(self, chunk: str) -> str:
        said = sys.intern(" ".join(self._elements(chunk)))
        if len(chunk) <= _LONGEST_CHUNK:
            if len(self) >= _CHUNKS_KEPT:
                self.clear()
            self[chunk] = said
        return said

    def _elements(self, chunk: str) -> list[str]:
        if chunk.isalpha():
            return [self._read(chunk)]
        elements, before = [], " "
        at = 0
        words = list(WORD.finditer(chunk))
        for word in words:
            if pause(before + chunk[at : word.start()]) is not NO_BREAK:
                elements.append(_PAUSE)
            # Letters within one chunk ("e.g.") spell nothing.
            symbol = self._read(word[0])
            elements.append(UNKNOWN if symbol == LETTER and len(words) > 1 else symbol)
            at, before = word.end(), ""
        if pause(before + chunk[at:] + " ") is not NO_BREAK:
            elements.append(_PAUSE)
        return elements or [_NOTHING]

    def _read(self, word: str) -> str:
        symbol = self._symbol(word)
        if word in OPENERS and symbol not in OPENERS:
            return word if symbol == UNKNOWN else _UNDECIDED
        return symbol


class FirstLook:
    """Looks at texts for the patterns of one graph; safe to share across threads."""

    def __init__(self, graph: Graph, symbol: Callable[[str], str]) -> None:
        self._graph = graph
        self._elements = _Chunks(symbol).__getitem__
        self._found = _Found(self, ())
        self._states: dict[tuple[int, ...], _State] = {}
        self._forget()

    def __call__(self, folded: str) -> bool:
        """Whether a pattern may be complete in a folded text; linear."""
        if "\n" in folded or "\u2029" in folded:
            folded = _PARAGRAPH.sub(" . ", folded)
        # A sentence that is too long is cut, and then a clause opens at any word.
        first = self._start if len(folded) <= LONGEST_SENTENCE else self._anywhere
        return reduce(getitem, map(self._elements, folded.split()), first)[_PAUSE] is self._found

    def _forget(self) -> None:
        for state in [*self._states.values()]:
            state.clear()  # they lead to each other: without this they would linger in memory
        self._states = {}
        self._entered: dict[tuple[int, bool], tuple[int, ...]] = {}
        self.remembered = 0
        self._start = self._state((_OPEN,))
        self._anywhere = self._state((_ALWAYS,))

    def may_keep(self) -> bool:
        """Count one more step to be remembered; all are forgotten where they are too many."""
        self.remembered += 1
        if self.remembered > _STEPS_KEPT:
            self._forget()
            return False
        return True

    def step(self, under_way: tuple[int, ...], element: str) -> _State:
        """The state after one more element."""
        if element == _NOTHING:
            return self._state(under_way)
        if element == _PAUSE:
            return self._after_pause(under_way)
        if element == _UNDECIDED or (element == LETTER and under_way[0] & _LONE):
            return self._found
        edges = self._graph.edges
        begun: list[int] = []
        for phrase in under_way[1:]:
            onward = edges[phrase >> _NODE].get(element, -1)
            if onward >= 0 and not self._enter(onward << _NODE | phrase & _OPENED, begun):
                return self._found
            if phrase & _SKIPS:
                begun.append(phrase - _A_WORD)
        if not begun and len(under_way) > 1:  # nothing goes on: as if the text began here
            return self._state(under_way[:1])[element]
        signs = under_way[0]
        opened = 0 if signs & (_OPEN | _ALWAYS) == _CLOSED else _OPENED
        first = edges[0].get(element, -1)
        if first >= 0 and not self._enter(first << _NODE | opened, begun):
            return self._found
        if element == LETTER:
            signs |= _LONE
        if element not in OPENERS:
            signs &= ~_OPEN
        return self._state((signs, *sorted(set(begun))))

    def _after_pause(self, under_way: tuple[int, ...]) -> _State:
        begun: list[int] = []
        for phrase in under_way[1:]:
            if not self._enter(phrase, begun, pause=True):
                return self._found
        signs = (under_way[0] & _ALWAYS) or _OPEN
        return self._state((signs, *sorted({phrase for phrase in begun if phrase & _PAUSED})))

    def _enter(self, phrase: int, begun: list[int], *, pause: bool = False) -> bool:
        """Add `phrase` and all that its places allow to `begun`; False where one is complete."""
        key = (phrase, pause)
        entered = self._entered.get(key)
        if entered is None:
            self._entered[key] = entered = self._allowed(phrase, pause=pause)
        begun += entered
        return bool(entered)

    def _allowed(self, phrase: int, *, pause: bool) -> tuple[int, ...]:
        """What is under way where `phrase` is; nothing where it is complete."""
        reached: set[int] = set()
        todo = [phrase]
        while todo:
            phrase = todo.pop()
            if phrase in reached:
                continue
            reached.add(phrase)
            node = phrase >> _NODE
            for label in self._graph.accepts.get(node, ()):
                if phrase & _OPENED or not label & ANCHORED:
                    return ()
            for sign, target in self._graph.places.get(node, ()):
                if pause or sign not in ("$", "§"):
                    skips = (phrase & _SKIPS) + gap(sign) * _A_WORD
                    todo.append(target << _NODE | skips | phrase & _OPENED | _PAUSED)
        return tuple(reached)

    def _state(self, under_way: tuple[int, ...]) -> _State:
        # Another thread may forget all states at any time: each look-up is one step.
        state = self._states.get(under_way)
        if state is None:
            self._states[under_way] = state = _State(self, under_way)
        return state
