"""Find every pattern in a text: a first look that mostly says no, an exact one where it does not.

Most texts hold no phrase, and `firstlook` knows that at little cost. Only when something may match
are offsets, sentence ends and hyphens worked out, and the graph is walked under them.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from functools import cached_property
from itertools import compress
from typing import TYPE_CHECKING, NamedTuple

from tic._kernel.errors import expect, expect_each
from tic.phrases.firstlook import SPELLED, FirstLook
from tic.phrases.graph import ANCHORED, EVERY_LABEL, Graph, gap
from tic.phrases.normal import Normal, folded, normal
from tic.phrases.tokens import NO_BREAK, SENTENCE_END, Tokens, tokens
from tic.phrases.vocabulary import UNKNOWN, Vocabulary, spaces_within

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
        self.symbol = Vocabulary(graph.symbols).__getitem__

    @cached_property
    def _open(self) -> set[int]:
        """Nodes where more can happen than reading the next word."""
        return self.graph.accepts.keys() | self.graph.places.keys()

    @cached_property
    def _first_look(self) -> FirstLook:
        return FirstLook(self.graph, self.symbol)

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
        found = self._ends(0, 0, 0, self.read(words.words), words, 0)
        return frozenset(
            self.labels[label] for label, end in found.items() if end == len(words.words)
        )

    def scan(self, text: str, wanted: Container[int] = EVERY_LABEL) -> Scan | None:
        """All matches of the labels `wanted`, with the words around them; None where there is none."""
        begun = self._first_look(text, wanted)
        if not begun:
            return None
        plain = normal(text)
        if begun[-1] == SPELLED:
            plain = plain.without(spaces_within(plain.text, self.graph.symbols, self.symbol))
            begun = [each for each in self._first_look(plain.text, wanted) if each != SPELLED]
        words = tokens(plain.text)
        found = self.beginning(begun, self.read(words.words), words)
        matches = [match for match in found if match.label in wanted]
        return Scan(plain, words, matches) if matches else None

    def read(self, words: Iterable[str]) -> list[str]:
        """The symbols of folded words, and one behind them that stands for the end."""
        return [*map(self.symbol, words), UNKNOWN]

    def within(self, words: Tokens, first: int, last: int, until: int) -> list[Match]:
        """The matches among the words `first:last`, whole sentences, that begin before word `until`."""
        symbols = self.read(words.words[first:last])
        root = self.graph.edges[0]
        starts = compress(range(first, until), map(root.__contains__, symbols))
        return self.beginning(starts, symbols, words, first)

    def beginning(
        self, starts: Iterable[int], symbols: list[str], words: Tokens, base: int = 0
    ) -> list[Match]:
        """The longest match of each label from the left that begins at one of the words `starts`.

        `symbols` are what was `read` of whole sentences from word `base` on.
        """
        edges, breaks, undecided = self.graph.edges, words.breaks, self._open
        root = edges[0]
        matches = []
        taken: dict[int, int] = {}
        for start in starts:
            node, at = root.get(symbols[start - base], -1), start + 1
            while node >= 0 and node not in undecided:  # all it can do is read the next word
                node = edges[node].get(symbols[at - base], -1) if breaks[at] is NO_BREAK else -1
                at += 1
            if node < 0 or start in words.glued:
                continue
            for label, end in self._ends(node, at, start, symbols, words, base).items():
                if start >= taken.get(label, 0):
                    taken[label] = end
                    matches.append(Match(label, start, end))
        return matches

    def _ends(
        self,
        node: int,
        at: int,
        start: int,
        symbols: list[str],
        words: Tokens,
        base: int,
    ) -> dict[int, int]:
        """For each label, where the longest of its phrases ends that began at word `start`.

        The words before `at` led to `node`.
        """
        edges, places, accepts = self.graph.edges, self.graph.places, self.graph.accepts
        breaks, glued, last = words.breaks, words.glued, base + len(symbols) - 1
        found: dict[int, int] = {}
        todo = [(node, at, False)]  # the last: whether punctuation may stand before the next word
        tried = set()
        for begun in todo:
            node, at, paused = begun
            while node >= 0:
                if node in self._open:
                    for sided in accepts.get(node, ()) if at not in glued else ():
                        label = sided // 2
                        if at > found.get(label, 0) and (
                            not sided & ANCHORED or words.opens_clause(start)
                        ):
                            found[label] = at
                    for sign, target in places.get(node, ()):
                        onward = edges[target]
                        for place, free in _past(sign, at, start, words, paused=paused):
                            step = target, place, free
                            if step not in tried and (
                                symbols[place - base] in onward or target in self._open
                            ):
                                tried.add(step)
                                todo.append(step)
                if at >= last or not (paused or breaks[at] is NO_BREAK):
                    break
                node = edges[node].get(symbols[at - base], -1)
                at, paused = at + 1, False
        return found


def _past(sign: str, at: int, start: int, words: Tokens, *, paused: bool) -> list[tuple[int, bool]]:
    """Where a place before word `at` lets a match go on that began at `start`.

    The next word, and whether punctuation may stand before it; `paused` says so of word `at`.
    """
    pause = words.breaks[at]
    if sign == "$":
        return [(at, paused)] if pause is SENTENCE_END else []
    within = pause is not SENTENCE_END or at == start  # no phrase goes on behind a sentence's end
    if sign == "^":
        return [(at, within)] if words.opens_clause(at) else []
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
