"""Find every pattern in a text: a fast look with words only, an exact one where that finds something.

Most texts hold no phrase. `Matcher.scan` therefore first walks the graph over the bare words of the
text, as if every place and every pause would fit. Only when something can match does it work out
offsets, sentence ends and hyphens, and walks again under them.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from itertools import compress, count
from operator import contains
from typing import TYPE_CHECKING, NamedTuple

from tic._kernel.errors import expect, expect_each
from tic.phrases.graph import ANCHORED, Graph
from tic.phrases.lookahead import AheadOf, Followers, gap
from tic.phrases.normal import Normal, normal
from tic.phrases.tokens import WORD, Break, Tokens, bare_words, may_open_clause, tokens
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
        self._root = graph.edges[0]
        self._ahead = AheadOf(graph)
        # Nodes where more can happen than reading the next word.
        self._open = graph.accepts.keys() | graph.places.keys()
        self._followers = Followers(graph)

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
        folded = normal(text)
        words = tokens(folded.text)
        if not words.words:
            return frozenset()
        found = self._ends(0, [*map(self.symbol, words.words), UNKNOWN], words)
        return frozenset(
            self.labels[label] for label, ends in found.items() if len(words.words) in ends
        )

    def scan(self, text: str) -> Scan | None:
        """All matches with the words around them, or None where there is none."""
        expect("text", text, str)
        symbols = list(map(self.symbol, bare_words(text)))
        folded = None
        if symbols.count(LETTER) > 1:  # perhaps words written as "c a l m"
            folded = normal(text)
            folded = folded.without(spaces_within(folded.text, self.graph.symbols))
            symbols = list(map(self.symbol, WORD.findall(folded.text)))
        starts = self._starts(symbols)
        return self._judged(folded or normal(text), symbols, starts) if starts else None

    def _judged(
        self, folded: Normal, symbols: list[str], starts: Mapping[int, bool]
    ) -> Scan | None:
        """The matches that begin at `starts`, now under all conditions."""
        if not any(free or may_open_clause(folded.text, index) for index, free in starts.items()):
            return None
        words = tokens(folded.text)
        matches = self._matches(starts, symbols, words, 0, self._all)
        return Scan(folded, words, matches) if matches else None

    def within(
        self, words: Tokens, first: int, last: int, *, wanted: Container[int]
    ) -> list[Match]:
        """The matches of `wanted` labels among the words `first:last`, which are whole sentences."""
        symbols = list(map(self.symbol, words.words[first:last]))
        starts = self._starts(symbols)
        return self._matches(starts, symbols, words, first, wanted)

    def _starts(self, symbols: list[str]) -> dict[int, bool]:
        """The words at which a pattern begins that would be complete if every pause fitted.

        The value is False where only patterns that must open a clause begin. Adds a last, empty
        symbol to `symbols`, so that no walk runs over the end.
        """
        symbols.append(UNKNOWN)
        starts = {}
        edges, undecided, ahead = self.graph.edges, self._open, self._ahead
        # Which words can begin a pattern, judged by the next word: without a step of this loop.
        followed = map(contains, map(self._followers.__getitem__, symbols), symbols[1:])
        for index in compress(count(), followed):
            node, at = self._root[symbols[index]], index + 1
            while node >= 0:
                if node in undecided:
                    _following, far, reach, always = ahead[node]
                    if always or (reach and not far.isdisjoint(symbols[at : at + reach])):
                        found = self._reaches(node, at, symbols)
                        if found is not None:
                            starts[index] = found
                        break
                node = edges[node].get(symbols[at], -1)
                at += 1
        return starts

    def _reaches(self, node: int, at: int, symbols: list[str]) -> bool | None:
        """Whether a pattern can be complete from `node`, with word `at` next, if pauses fit.

        None if not; False if only patterns that must open a clause; True otherwise.
        """
        edges, places, accepts = self.graph.edges, self.graph.places, self.graph.accepts
        found = None
        todo = [(node, at)]
        seen = set()
        while todo:
            state = node, at = todo.pop()
            if state in seen:
                continue
            seen.add(state)
            if node in accepts:
                found = False
                if not all(label & ANCHORED for label in accepts[node]):
                    return True
            following, far, reach, always = self._ahead[node]
            if symbols[at] in following:
                todo.append((following[symbols[at]], at + 1))
            if always or (reach and not far.isdisjoint(symbols[at : at + reach])):
                for sign, target in places.get(node, ()):
                    after = edges[target]
                    for place in range(at, min(at + gap(sign) + 1, len(symbols))):
                        if symbols[place] in after:
                            todo.append((after[symbols[place]], place + 1))
                        if target in self._open:
                            todo.append((target, place))
        return found

    def _matches(
        self,
        starts: Iterable[int],
        symbols: list[str],
        words: Tokens,
        base: int,
        wanted: Container[int],
    ) -> list[Match]:
        """The longest match of each label from the left, given the symbols from word `base` on."""
        matches = []
        taken: dict[int, int] = {}
        for start in starts:
            if words.glued[base + start]:
                continue
            for label, ends in self._ends(base + start, symbols, words, base).items():
                if label not in wanted:
                    continue
                longest = max((end for end in ends if not words.glued[end]), default=0)
                if longest and base + start >= taken.get(label, 0):
                    taken[label] = longest
                    matches.append(Match(label, base + start, longest))
        return matches

    def _ends(
        self, start: int, symbols: list[str], words: Tokens, base: int = 0
    ) -> dict[int, set[int]]:
        """For each label, where its patterns end that begin at word `start`: under all conditions."""
        edges, places, accepts = self.graph.edges, self.graph.places, self.graph.accepts
        breaks, last = words.breaks, base + len(symbols) - 1
        found: dict[int, set[int]] = {}
        todo = [(0, start, True)]  # node, next word, whether punctuation may stand before that word
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
                        todo += _past(sign, target, at, paused=paused, start=start, words=words)
                if at >= last or not (paused or breaks[at] is Break.NONE):
                    break
                node = edges[node].get(symbols[at - base], -1)
                if node < 0:
                    break
                at, paused = at + 1, False
        return found


def _past(
    sign: str,
    target: int,
    at: int,
    *,
    paused: bool,
    start: int,
    words: Tokens,
) -> list[tuple[int, int, bool]]:
    """The steps that a place allows before word `at`, of a match that began at `start`."""
    pause = words.breaks[at]
    if sign == "$":
        return [(target, at, paused)] if pause is Break.SENTENCE else []
    if sign == "^":
        return [(target, at, True)] if words.opens_clause(at) else []
    within = pause is not Break.SENTENCE or at == start
    if sign == "/":
        return [(target, at, paused or within)]
    if sign == "§":
        # Punctuation is required; at the end of the sentence it is the stop itself.
        return [(target, at, within)] if pause is not Break.NONE else []
    steps = [(target, at, paused)]
    for skipped in range(1, gap(sign) + 1):
        before = at + skipped - 1
        if before >= len(words.words) or (
            before > start and words.breaks[before] is Break.SENTENCE
        ):
            break
        behind = words.breaks[at + skipped]
        steps.append((target, at + skipped, behind is not Break.SENTENCE))
    return steps
