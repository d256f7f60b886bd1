"""Find every pattern in a text: a first look that mostly says no, an exact one where it does not.

Most texts hold no phrase, and `firstlook` knows that at little cost. Only when something may match
are offsets, sentence ends and hyphens worked out, and the graph is walked under them.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from itertools import compress, count
from typing import TYPE_CHECKING, NamedTuple

from tic._kernel.errors import expect, expect_each
from tic.phrases.firstlook import FirstLook
from tic.phrases.graph import ANCHORED, Graph, gap
from tic.phrases.normal import Normal, folded, normal
from tic.phrases.tokens import NO_BREAK, SENTENCE_END, Tokens, tokens
from tic.phrases.vocabulary import LETTER, UNKNOWN, Vocabulary, spaces_within

if TYPE_CHECKING:
    from tic.phrases.pattern import Tree


class Hit(NamedTuple):
    """A pattern found: its label, and the code points `start:end` of the text as it was given."""

    label: str
    start: int
    end: int


class Match(NamedTuple):
    """A pattern found, in words: `label` by number, words `first:last` of the scan."""

    label: int
    first: int
    last: int


class Scan(NamedTuple):
    """A text that holds at least one match, with its words and the way back to the original."""

    folded: Normal
    tokens: Tokens
    matches: list[Match]

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The range of the words `first:last` in the text as it was given, in code points."""
        return self.folded.span(self.tokens.starts[first], self.tokens.ends[last - 1])


class Matcher:
    """Compiled patterns, ready to look. Immutable in what it answers; safe to share across threads."""

    def __init__(self, graph: Graph, labels: tuple[str, ...]) -> None:
        self.graph = graph
        self.labels = labels
        self._all = range(len(labels))
        self.symbol = Vocabulary(graph.symbols).__getitem__
        # Nodes where more can happen than reading the next word.
        self._open = graph.accepts.keys() | graph.places.keys()
        self._first_look = FirstLook(graph, self.symbol)
        self._needed = _Needed(graph)

    @classmethod
    def compile(
        cls, patterns: Iterable[tuple[str, str]], *, macros: Mapping[str, str] | None = None
    ) -> Matcher:
        """Compile `(label, pattern)` pairs; several patterns may share a label.

        Raises `PatternError`, with its column, for a pattern that cannot be read, and
        `InvalidInputError` where all of them together explode.
        """
        from tic.phrases.pattern import parse  # noqa: PLC0415  a compiled pack parses none

        pairs = expect_each("patterns", patterns, tuple)
        return cls.join((label, parse(pattern, macros)) for label, pattern in pairs)

    @classmethod
    def join(cls, trees: Iterable[tuple[str, Tree]]) -> Matcher:
        """Compile `(label, tree)` pairs of patterns that were parsed already."""
        from tic.phrases.building import build  # noqa: PLC0415  a compiled pack builds nothing

        numbers: dict[str, int] = {}
        graph = build((numbers.setdefault(label, len(numbers)), tree) for label, tree in trees)
        return cls(graph, tuple(numbers))

    def find(self, text: str) -> tuple[Hit, ...]:
        """Every match in text order: for each label the longest from the left, none overlapping."""
        scan = self.scan(text)
        if scan is None:
            return ()
        return tuple(
            Hit(self.labels[match.label], *scan.span(match.first, match.last))
            for match in scan.matches
        )

    def whole(self, text: str) -> frozenset[str]:
        """The labels of patterns that cover every word of `text`, punctuation and case aside."""
        expect("text", text, str)
        words = tokens(folded(text))
        if not words.words:
            return frozenset()
        found = self._ends(0, 0, 0, [*map(self.symbol, words.words), UNKNOWN], words)
        return frozenset(
            self.labels[label] for label, ends in found.items() if len(words.words) in ends
        )

    def scan(self, text: str) -> Scan | None:
        """All matches with the words around them, or None where there is none."""
        if not self._first_look(folded(text)):
            return None
        plain = normal(text)
        words = tokens(plain.text)
        symbols = list(map(self.symbol, words.words))
        if symbols.count(LETTER) > 1:  # perhaps words written as "c a l m"
            spaces = spaces_within(plain.text, self.graph.symbols, self.symbol)
            if spaces:
                plain = plain.without(spaces)
                words = tokens(plain.text)
                symbols = list(map(self.symbol, words.words))
        sentences = words.sentences()
        matches = []
        for first, last in sentences:
            sentence = plain.text[words.starts[first] : words.ends[last - 1]]
            if len(sentences) == 1 or self._first_look(sentence):
                matches += self._matches(symbols[first:last], words, first, self._all)
        return Scan(plain, words, matches) if matches else None

    def within(
        self, words: Tokens, first: int, last: int, *, wanted: Container[int]
    ) -> list[Match]:
        """The matches of `wanted` labels among the words `first:last`, which are whole sentences."""
        symbols = list(map(self.symbol, words.words[first:last]))
        return self._matches(symbols, words, first, wanted)

    def _matches(
        self,
        symbols: list[str],
        words: Tokens,
        base: int,
        wanted: Container[int],
    ) -> list[Match]:
        """The longest match of each label from the left, given the symbols from word `base` on."""
        matches = []
        taken: dict[int, int] = {}
        symbols.append(UNKNOWN)  # so that no walk runs over the end
        edges, undecided = self.graph.edges, self._open
        root, breaks = edges[0], words.breaks
        for start in compress(count(), map(root.__contains__, symbols)):
            node, at = root[symbols[start]], start + 1
            while node >= 0 and node not in undecided:  # all it can do is read the next word
                node = edges[node].get(symbols[at], -1) if breaks[base + at] is NO_BREAK else -1
                at += 1
            if node < 0 or words.glued[base + start]:
                continue
            needed = self._needed[node]
            if needed and needed[0].isdisjoint(symbols[at : at + needed[1]]):
                continue
            ends_of = self._ends(node, base + at, base + start, symbols, words, base)
            for label, ends in ends_of.items():
                if label not in wanted:
                    continue
                longest = max((end for end in ends if not words.glued[end]), default=0)
                if longest and base + start >= taken.get(label, 0):
                    taken[label] = longest
                    matches.append(Match(label, base + start, longest))
        return matches

    def _ends(
        self, node: int, at: int, start: int, symbols: list[str], words: Tokens, base: int = 0
    ) -> dict[int, set[int]]:
        """For each label, where its patterns end that began at word `start` and reached `node`.

        `at` is the next word, and `symbols` are those of the words from `base` on.
        """
        edges, places, accepts = self.graph.edges, self.graph.places, self.graph.accepts
        breaks, last = words.breaks, base + len(symbols) - 1
        found: dict[int, set[int]] = {}
        todo = [(node, at, False)]  # the last: whether punctuation may stand before the next word
        seen = set()
        while todo:
            state = node, at, paused = todo.pop()
            if state in seen:
                continue
            seen.add(state)
            while True:
                if node in self._open:
                    for label in accepts.get(node, ()):
                        if not label & ANCHORED or words.opens_clause(start):
                            found.setdefault(label // 2, set()).add(at)
                    for sign, target in places.get(node, ()):
                        onward = edges[target]
                        todo += [
                            (target, place, free)
                            for place, free in _past(sign, at, start, words, paused=paused)
                            if symbols[place - base] in onward or target in self._open
                        ]
                if at >= last or not (paused or breaks[at] is NO_BREAK):
                    break
                node = edges[node].get(symbols[at - base], -1)
                if node < 0:
                    break
                at, paused = at + 1, False
        return found


class _Needed(dict[int, tuple[frozenset[str], int] | None]):
    """For each node: symbols of which one must come within so many words, or None if none must.

    It spares most walks from the nodes that a gap may follow.
    """

    def __init__(self, graph: Graph) -> None:
        super().__init__()
        self._graph = graph

    def __missing__(self, first: int) -> tuple[frozenset[str], int] | None:
        symbols: set[str] = set()
        within, free = 0, False
        todo = [(first, 0)]
        while todo:
            node, skipped = todo.pop()
            free |= node in self._graph.accepts
            symbols.update(self._graph.edges[node])
            within = max(within, skipped + 1)
            todo += [
                (target, skipped + gap(sign)) for sign, target in self._graph.places.get(node, ())
            ]
        self[first] = None if free else (frozenset(symbols), within)
        return self[first]


def _past(sign: str, at: int, start: int, words: Tokens, *, paused: bool) -> list[tuple[int, bool]]:
    """Where a place before word `at` lets a match go on that began at `start`.

    The next word, and whether punctuation may stand before it; `paused` says so of word `at`.
    """
    pause = words.breaks[at]
    if sign == "$":
        return [(at, paused)] if pause is SENTENCE_END else []
    if sign == "^":
        return [(at, True)] if words.opens_clause(at) else []
    within = pause is not SENTENCE_END or at == start
    if sign == "/":
        return [(at, paused or within)]
    if sign == "§":
        # Punctuation is required; at the end of the sentence it is the stop itself.
        return [(at, within)] if pause is not NO_BREAK else []
    onward = [(at, paused)]
    for skipped in range(1, gap(sign) + 1):
        before = at + skipped - 1
        if before >= len(words.words) or (before > start and words.breaks[before] is SENTENCE_END):
            break
        onward.append((at + skipped, words.breaks[at + skipped] is not SENTENCE_END))
    return onward
