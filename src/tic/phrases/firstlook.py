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
from typing import TypeAlias

from tic.phrases.graph import ANCHORED, Graph, gap
from tic.phrases.tokens import LONGEST_SENTENCE, NO_BREAK, OPENERS, WORD, pause
from tic.phrases.vocabulary import LETTER, UNKNOWN

_PAUSE = "."
_UNDECIDED = "?"  # an element under which anything may match
_PARAGRAPH = re.compile(r"\n[ \t\r]*\n|\u2029")
_LONGEST_CHUNK = 40  # code points; a longer one is read anew each time
_CHUNKS_KEPT = 40_000
_STEPS_KEPT = 60_000


# A phrase begun: the node it has reached, how many words it may skip, whether a pause may come before
# its next word, and whether a clause may open where it began.
_Phrase: TypeAlias = tuple[int, int, bool, bool]

# Whether a clause may open at the next word.
_NO, _YES, _ALWAYS = range(3)


class _State(dict[str, "_State"]):
    """Maps what was read here so far to the states that it leads to."""

    __slots__ = ("begun", "letter", "look", "opens")

    def __init__(
        self, look: FirstLook, opens: int, begun: frozenset[_Phrase], *, letter: bool
    ) -> None:
        self.look = look
        self.opens = opens
        self.begun = begun
        self.letter = (
            letter  # whether a lone letter came in this clause: a second may spell "c a l m"
        )

    def __missing__(self, said: str) -> _State:
        state = self
        if " " in said:
            for element in said.split(" "):
                state = state[element]
        else:
            state = self.look.step(self, said)
        return self.look.keep(self, said, state)


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
        return elements

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
        self._entered: dict[tuple[_Phrase, bool], frozenset[_Phrase] | None] = {}
        self._found = _Found(self, _NO, frozenset(), letter=False)
        self._forget()

    def __call__(self, folded: str) -> bool:
        """Whether a pattern may be complete in a folded text; linear."""
        if "\n" in folded or "\u2029" in folded:
            folded = _PARAGRAPH.sub(" . ", folded)
        # A sentence that is too long is cut, and then a clause opens at any word.
        first = self._start if len(folded) <= LONGEST_SENTENCE else self._anywhere
        return reduce(getitem, map(self._elements, folded.split()), first)[_PAUSE] is self._found

    def _forget(self) -> None:
        self._states: dict[tuple[int, frozenset[_Phrase], bool], _State] = {}
        self.remembered = 0
        self._start = self._state(_YES, frozenset())
        self._anywhere = self._state(_ALWAYS, frozenset())

    def keep(self, state: _State, said: str, following: _State) -> _State:
        """Remember, within bounds, what reading `said` leads to; return it."""
        if len(said) <= _LONGEST_CHUNK:
            if self.remembered >= _STEPS_KEPT:
                self._forget()
            self.remembered += 1
            state[said] = following
        return following

    def step(self, state: _State, element: str) -> _State:
        """The state after one more element."""
        if element == _UNDECIDED:
            return self._found
        if element == _PAUSE:
            return self._after_pause(state)
        letter = state.letter
        if element == LETTER:
            if letter:
                return self._found
            letter = True
        edges = self._graph.edges
        begun: list[_Phrase] = []
        for node, skip, _, opened in state.begun:
            if skip:
                begun.append((node, skip - 1, True, opened))
            if (onward := edges[node].get(element, -1)) >= 0 and not self._enter(
                (onward, 0, False, opened), begun
            ):
                return self._found
        if state.begun and not begun:  # nothing goes on: as if the text began here
            return self._state(state.opens, frozenset(), letter=state.letter)[element]
        if (first := edges[0].get(element, -1)) >= 0 and not self._enter(
            (first, 0, False, state.opens != _NO), begun
        ):
            return self._found
        opens = state.opens if state.opens == _ALWAYS or element in OPENERS else _NO
        return self._state(opens, frozenset(begun), letter=letter)

    def _after_pause(self, state: _State) -> _State:
        begun: list[_Phrase] = []
        for phrase in state.begun:
            if not self._enter(phrase, begun, pause=True):
                return self._found
        going = frozenset(phrase for phrase in begun if phrase[2])
        return self._state(max(state.opens, _YES), going)

    def _enter(self, phrase: _Phrase, begun: list[_Phrase], *, pause: bool = False) -> bool:
        """Add `phrase` and all that its places allow to `begun`; False where one is complete."""
        key = (phrase, pause)
        if key not in self._entered:
            self._entered[key] = self._within(phrase, pause=pause)
        entered = self._entered[key]
        begun += entered or ()
        return entered is not None

    def _within(self, phrase: _Phrase, *, pause: bool) -> frozenset[_Phrase] | None:
        reached: set[_Phrase] = set()
        todo = [phrase]
        while todo:
            phrase = node, skip, _, opened = todo.pop()
            if phrase in reached:
                continue
            reached.add(phrase)
            for label in self._graph.accepts.get(node, ()):
                if opened or not label & ANCHORED:
                    return None
            for sign, target in self._graph.places.get(node, ()):
                if pause or sign not in ("$", "§"):
                    todo.append((target, skip + gap(sign), True, opened))
        return frozenset(reached)

    def _state(self, opens: int, begun: frozenset[_Phrase], *, letter: bool = False) -> _State:
        key = (opens, begun, letter)
        if key not in self._states:
            self._states[key] = _State(self, opens, begun, letter=letter)
        return self._states[key]
