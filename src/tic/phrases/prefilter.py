"""The prefilter: at which words may a phrase begin that is complete in it? Mostly at none.

Theory of operation. A phrase needs its second word behind its first. So one pass in C over all
pairs of neighbours leaves the few words to look at, whatever the number of rules; from there the
graph is walked word by word, and most walks end at once. Nothing is kept of a text but its words, so
one that says something new costs little more than one that was read before.

It errs towards naming a word, never towards passing over one. It does not know where a
sentence ends, lets punctuation stand anywhere, and takes hyphens for spaces; who needs to know looks
again under all conditions. How many words it remembers is bounded, and forgetting changes speed,
never an answer.
"""

from __future__ import annotations

from collections.abc import Callable, Container
from itertools import compress, count, pairwise
from operator import contains

from tic._kernel.expression import expression
from tic.phrases.graph import ANCHORED, EVERY_LABEL, Graph
from tic.phrases.states import PAUSED, State, States, Symbol
from tic.phrases.vocabulary import LETTER, spaces_within
from tic.text.contractions import AMBIGUOUS, CONTRACTED, opened
from tic.text.normal import folded
from tic.text.tokens import (
    LONGEST_SENTENCE,
    MOST_OPENERS,
    NO_BREAK,
    OPENERS,
    PLACEHOLDER,
    WORD,
    Break,
    rough_breaks,
)

SPELLED = -1  # among the words named: letters stand apart, and perhaps spell words ("c a l m")

_LONGEST_CHUNK = 40  # bytes; a longer one is read anew each time
# Chunks kept, so that memory stays bounded on any text: some for any graph, some for each of its words.
_KEPT, _KEPT_FOR_EACH = 1_000, 8
_SPACES = (b" ", b"\n")
_OPENERS = frozenset(word.encode() for word in OPENERS) | {b"c'mon"}
# Contractions as the chunks that their words would be, one by one.
_CONTRACTED = {
    form.encode(): [word.encode() for word in words] for form, words in CONTRACTED.items()
}
_FORMS = frozenset(_CONTRACTED)
# Signs beyond ASCII.
_SIGNS = rf"[^\w\x00-\x7f{PLACEHOLDER}]+"
# As far as ASCII goes, small letters, and a space for every byte that stands between words.
_PLAIN = bytes(
    byte if byte > 127 or chr(byte).isalnum() or chr(byte) == "'" else ord(" ")
    for byte in bytes(range(256)).lower()
)


class Prefilter:
    """Looks at texts for the patterns of one graph; safe to share across threads."""

    def __init__(self, graph: Graph, symbol: Callable[[str], str]) -> None:
        self._graph = graph
        self._symbol = symbol
        self._states = States(graph)
        self._end = Symbol()
        self._letter = self._states.unclear()
        self._several = self._states.unclear()  # a chunk that is no word, or more than one
        self._visited = self._states.visited
        most = _KEPT + _KEPT_FOR_EACH * len(graph.symbols)
        self._word = _Chunks(self._read, most).__getitem__

    def __call__(self, text: str, wanted: Container[int] = EVERY_LABEL) -> list[int]:
        """The words, by number and in order, at which a phrase may begin that is complete; linear.

        Phrases count whose label is `wanted`.
        """
        # What is no text is refused by `folded`.
        ascii_only = isinstance(text, str) and text.isascii()
        said = text if ascii_only else expression(_SIGNS).sub(" ", folded(text))
        return self._begun(text, said.encode().translate(_PLAIN).split(), wanted)

    def _begun(
        self, text: str, chunks: list[bytes], wanted: Container[int], *, apart: bool = False
    ) -> list[int]:
        """`apart`: each chunk is one word of the folded text."""
        if not apart and _FORMS.isdisjoint(chunks):
            words = [*map(self._word, chunks), self._end]
        else:
            parts = [_CONTRACTED.get(chunk) or _parts(chunk, apart=apart) for chunk in chunks]
            words = [*(self._word(part) for each in parts for part in each), self._end]
            # One for each word again: where a text pauses is told by what is written in it.
            chunks = [chunk for chunk, each in zip(chunks, parts, strict=True) for _ in each]
        begun = []
        letters = []
        pauses: _Pauses | None = None
        for first in compress(count(), map(contains, words, words[1:])):
            state: State = words[first]
            at = first + 1
            while not state.reach or state.wakes.isdisjoint(words[at : at + state.reach]):
                onward = state.get(words[at])
                if onward is None:
                    break
                state = self._visited(onward) if onward.nodes else onward
                at += 1
            else:
                if state is self._several:
                    said = [word.encode() for word in WORD.findall(folded(text))]
                    return self._begun(text, said, wanted, apart=True)
                if state is self._letter:
                    letters.append(first)
                    continue
                if pauses is None:
                    pauses = _Pauses(text, chunks)
                if self._completes(wanted, words, first, state, at, pauses):
                    begun.append(first)
        if len(letters) > 1 and self._spelled(text, letters, chunks):
            begun.append(SPELLED)
        return begun

    def _completes(
        self,
        wanted: Container[int],
        words: list[Symbol],
        first: int,
        state: State,
        at: int,
        pauses: _Pauses,
    ) -> bool:
        """Whether a phrase that began with word `first` and led to `state` may be complete."""
        todo = [(state, at)]
        tried = set()
        for reached, next_word in todo:
            state, at = reached, next_word
            while True:
                for label, condition in state.ends:
                    if (
                        label in wanted
                        and (not condition & PAUSED or pauses.may_pause(at))
                        and (not condition & ANCHORED or pauses.may_open(first))
                    ):
                        return True
                for behind, most in state.gaps:
                    self._visited(behind)
                    for later, word in enumerate(words[at : at + most + 1], at):
                        step = id(behind), later
                        if (word in behind or behind.reach) and step not in tried:
                            tried.add(step)
                            todo.append((behind, later))
                onward = state.get(words[at])
                if onward is None:
                    break
                state, at = self._visited(onward), at + 1
        return False

    def _spelled(self, text: str, letters: list[int], chunks: list[bytes]) -> bool:
        """Whether some of the lone `letters`, which are no words, are parts of one."""
        return any(
            all(len(chunk.decode()) == 1 for chunk in chunks[one + 1 : other])
            for one, other in pairwise(letters)
        ) and bool(spaces_within(folded(text), self._graph.symbols, self._symbol))

    def _read(self, chunk: bytes) -> Symbol:
        """The word that stands between two white spaces."""
        said = chunk.decode()
        if not said.isalnum() and said not in AMBIGUOUS:
            words = WORD.findall(said)
            if len(words) != 1:
                return self._several
            said = words[0]
        if len(opened(said)) > 1:
            return self._several
        symbol = self._symbol(said)
        return self._letter if symbol == LETTER else self._states.word(symbol)


def _parts(chunk: bytes, *, apart: bool) -> list[bytes]:
    """The words of a chunk that is no contraction in plain spelling; a stretched one may be one."""
    return [part.encode() for part in opened(chunk.decode())] if apart else [chunk]


class _Chunks(dict[bytes, Symbol]):
    """Words by the bytes that stand between two white spaces, worked out once each."""

    def __init__(self, read: Callable[[bytes], Symbol], most: int) -> None:
        super().__init__()
        self._read = read
        self._most = most

    def __missing__(self, chunk: bytes) -> Symbol:
        word = self._read(chunk)
        if len(chunk) <= _LONGEST_CHUNK:
            if len(self) >= self._most:
                self.clear()
            self[chunk] = word
        return word


class _Pauses:
    """Where a text pauses; listened to only where a phrase depends on it."""

    __slots__ = ("_breaks", "_chunks", "_folded", "_running", "_said", "_text")

    def __init__(self, text: str, chunks: list[bytes]) -> None:
        self._text = text
        self._chunks = chunks
        self._folded = ""
        self._said = b""
        self._running: set[bytes] = set()  # words that no pause follows anywhere
        self._breaks: list[Break] = []  # before each word, as far as was asked

    def may_pause(self, at: int) -> bool:
        """Whether punctuation may stand before word `at`, or behind the last one."""
        # A sentence that is too long is cut, and then anything may open or end at any word.
        if at in (0, len(self._chunks)) or len(self._text) > LONGEST_SENTENCE:
            return True
        if at >= len(self._breaks) and self._runs_on(self._chunks[at - 1]):
            return False
        if at >= len(self._breaks):  # twice as far as before, so that asking for each stays linear
            self._breaks = rough_breaks(self._folded, max(at + 1, 2 * len(self._breaks)))
        return self._breaks[at] is not NO_BREAK

    def may_open(self, first: int) -> bool:
        """Whether a clause may open at word `first`, or with the openers right before it."""
        for here in range(first, max(first - MOST_OPENERS, 0) - 1, -1):
            if self.may_pause(here):
                return True
            if self._chunks[here - 1].strip(b"'") not in _OPENERS:
                return False
        return False

    def _runs_on(self, word: bytes) -> bool:
        """Whether wherever `word` stands, the next one surely follows without a pause."""
        if word in self._running:
            return True
        if not self._said:
            self._folded = folded(self._text)
            self._said = self._folded.encode()
        said = self._said
        at = said.find(word)
        while at >= 0:
            end = at + len(word)
            behind = said[end : end + 2]
            if not behind[:1].isalnum() and not (behind[:1] in _SPACES and behind[1:].isalnum()):
                return False
            at = said.find(word, end)
        self._running.add(word)
        return True
