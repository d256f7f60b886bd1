"""Find every pattern in a text: a prefilter that mostly says no, an exact one where it does not.

Most texts hold no phrase, and the prefilter knows that at little cost. Only when something may match
are offsets, sentence ends and hyphens worked out, and the graph is walked under them.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from functools import cached_property
from itertools import compress
from typing import TYPE_CHECKING, NamedTuple

from tic._kernel.arguments import expect_each
from tic.phrases.graph import ANCHORED, EVERY_LABEL, Graph
from tic.phrases.marks import passed
from tic.phrases.prefilter import SPELLED, Prefilter
from tic.phrases.vocabulary import UNKNOWN, Vocabulary, spaces_within
from tic.text import Analysis
from tic.text.tokens import NO_BREAK

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
    """A text that holds at least one match, as it was read."""

    read: Analysis
    matches: list[Match]


class Matcher:
    """Compiled patterns, ready to look. Immutable in what it answers; safe to share across threads."""

    def __init__(self, graph: Graph, labels: tuple[str, ...]) -> None:
        self.graph = graph
        self.labels = labels
        self.symbol = Vocabulary(graph.symbols).__getitem__

    @cached_property
    def _open(self) -> set[int]:
        """Nodes where more can happen than reading the next word."""
        return self.graph.accepts.keys() | self.graph.marks.keys()

    @cached_property
    def _prefilter(self) -> Prefilter:
        return Prefilter(self.graph, self.symbol)

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

    def find(self, text: str | Analysis) -> tuple[Hit, ...]:
        """Every match in text order: for each label the longest from the left, none overlapping."""
        scan = self.scan(text)
        if scan is None:
            return ()
        return tuple(
            Hit(self.labels[match.label], *scan.read.span(match.first, match.last))
            for match in scan.matches
        )

    def whole(self, text: str | Analysis) -> frozenset[str]:
        """The labels of patterns that cover every word of `text`; punctuation may stand anywhere."""
        read = Analysis.of(text)
        begun = self._prefilter(_shown(read))
        if not begun or begun[0] > 0:
            return frozenset()
        if begun[-1] == SPELLED:
            read = self._spelled_out(read)
        return frozenset(self.covering(read, 0, len(read.tokens.words)))

    def covering(self, read: Analysis, first: int, last: int) -> list[str]:
        """The labels of patterns that cover the words `first:last`, with punctuation anywhere."""
        if (
            self.symbol(read.tokens.words[first]) not in self.graph.edges[0]
        ):  # every phrase opens with a word
            return []
        symbols = self._symbols(read.tokens.words[first:last])
        found = self._ends(0, first, first, symbols, read, first, loose=True)
        return [self.labels[label] for label, end in found.items() if end == last]

    def scan(self, text: str | Analysis, wanted: Container[int] = EVERY_LABEL) -> Scan | None:
        """All matches of the labels `wanted`, with the reading they stand in; None if there is none."""
        read = Analysis.of(text)
        begun = self._prefilter(_shown(read), wanted)
        if not begun:
            return None
        if begun[-1] == SPELLED:
            read = self._spelled_out(read)
            begun = [each for each in self._prefilter(read.folded.text, wanted) if each != SPELLED]
        found = self.beginning(begun, self._symbols(read.tokens.words), read)
        matches = [match for match in found if match.label in wanted]
        return Scan(read, matches) if matches else None

    def spelled(self, read: Analysis) -> Analysis:
        """`read`, with words written letter by letter ("s t o p", "s.t.o.p") in one piece."""
        spaces = spaces_within(read.folded.text, self.graph.symbols, self.symbol)
        return read.without(spaces) if spaces else read

    def _spelled_out(self, read: Analysis) -> Analysis:
        """The text with words that are written as "c a l m" in one piece."""
        return read.without(spaces_within(read.folded.text, self.graph.symbols, self.symbol))

    def _symbols(self, words: Iterable[str]) -> list[str]:
        """The symbols of folded words, and one behind them that stands for the end."""
        return [*map(self.symbol, words), UNKNOWN]

    def within(self, read: Analysis, first: int, last: int, until: int) -> list[Match]:
        """The matches among the words `first:last`, whole sentences, that begin before word `until`."""
        symbols = self._symbols(read.tokens.words[first:last])
        root = self.graph.edges[0]
        starts = compress(range(first, until), map(root.__contains__, symbols))
        return self.beginning(starts, symbols, read, first)

    def beginning(
        self, starts: Iterable[int], symbols: list[str], read: Analysis, base: int = 0
    ) -> list[Match]:
        """The longest match of each label from the left that begins at one of the words `starts`.

        `symbols` are those of whole sentences from word `base` on.
        """
        edges, breaks, undecided = self.graph.edges, read.tokens.breaks, self._open
        root = edges[0]
        matches = []
        taken: dict[int, int] = {}
        for start in starts:
            node, at = root.get(symbols[start - base], -1), start + 1
            while node >= 0 and node not in undecided:  # all it can do is read the next word
                node = edges[node].get(symbols[at - base], -1) if breaks[at] is NO_BREAK else -1
                at += 1
            if node < 0 or start in read.tokens.glued:
                continue
            for label, end in self._ends(node, at, start, symbols, read, base).items():
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
        read: Analysis,
        base: int,
        *,
        loose: bool = False,
    ) -> dict[int, int]:
        """For each label, where the longest of its phrases ends that began at word `start`.

        The words before `at` led to `node`. `loose`: punctuation may stand between any two words.
        """
        edges, marks, accepts = self.graph.edges, self.graph.marks, self.graph.accepts
        words = read.tokens
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
                    for mark, target in marks.get(node, ()):
                        onward = edges[target]
                        for place, free in passed(mark, at, start, read, paused=paused):
                            step = target, place, free
                            if (
                                place <= last
                                and step not in tried
                                and (symbols[place - base] in onward or target in self._open)
                            ):
                                tried.add(step)
                                todo.append(step)
                if at >= last or not (loose or paused or breaks[at] is NO_BREAK):
                    break
                node = edges[node].get(symbols[at - base], -1)
                at, paused = at + 1, False
        return found


def _shown(read: Analysis) -> str:
    """The text that is split as `read.tokens` are; folding it is spared where that can be."""
    return read.folded.text if read.rewritten else read.text
