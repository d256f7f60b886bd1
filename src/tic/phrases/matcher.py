"""Find every pattern in a text: a fast look with words only, an exact one where that finds something.

Most texts hold no phrase. `Matcher.scan` therefore first walks the graph over the bare words of the
text, as if every place and every pause would fit. Only when something can match does it work out
offsets, sentence ends and hyphens, and walks again under them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from tic.phrases.graph import ANCHORED, Graph, build
from tic.phrases.normal import Normal, normal
from tic.phrases.pattern import parse
from tic.phrases.tokens import Break, Tokens, ascii_words, tokens
from tic.phrases.vocabulary import LETTER, Vocabulary, spaces_within

# Words that may open a clause without being part of it: "well, so, please just trust me".
_OPENERS = frozenset(
    [
        "well",
        "so",
        "and",
        "but",
        "or",
        "then",
        "now",
        "please",
        "just",
        "ok",
        "okay",
        "oh",
        "hey",
        "look",
        "listen",
        "honestly",
        "anyway",
        "also",
        "still",
        "yes",
        "no",
        "yeah",
        "because",
        "if",
        "sorry",
        "maybe",
        "perhaps",
        "actually",
        "seriously",
        "come",
        "on",
    ]
)
_MOST_OPENERS = 4


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
        symbols = {symbol for edges in graph.edges for symbol in edges}
        self.symbol = Vocabulary(symbols).__getitem__
        self._first = dict(graph.edges[0])
        # Nodes where the next word does not decide: a pattern ends here, or a place comes first.
        self._open = frozenset(graph.accepts) | frozenset(graph.places)
        self._words = frozenset(symbols)

    @classmethod
    def compile(
        cls, patterns: Iterable[tuple[str, str]], *, macros: Mapping[str, str] | None = None
    ) -> Matcher:
        """Compile `(label, pattern)` pairs; several patterns may share a label.

        Raises `PatternError`, with its column, for a pattern that cannot be read, and
        `InvalidInputError` where all of them together explode.
        """
        numbers: dict[str, int] = {}
        trees = [
            (numbers.setdefault(label, len(numbers)), parse(pattern, macros))
            for label, pattern in patterns
        ]
        return cls(build(trees), tuple(numbers))

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
        folded = normal(text)
        words = tokens(folded.text)
        if not words.words:
            return frozenset()
        found = self._ends(0, [*map(self.symbol, words.words), ""], words)
        return frozenset(
            self.labels[label] for label, ends in found.items() if len(words.words) in ends
        )

    def scan(self, text: str) -> Scan | None:
        """All matches with the words around them, or None where there is none."""
        if text.isascii():
            symbols = list(map(self.symbol, ascii_words(text)))
            if not self._may_match(symbols):
                return None
        return self._exact(text)

    def may_start(self, symbols: list[str]) -> list[int]:
        """Indices of the words at which, judged by words alone, a pattern may begin."""
        edges, first, undecided = self.graph.edges, self._first, self._open
        after = iter([*symbols[1:], ""])
        return [
            index
            for index, (node, follower) in enumerate(
                zip(map(first.get, symbols), after, strict=True)
            )
            if node is not None and (follower in edges[node] or node in undecided)
        ]

    def _may_match(self, symbols: list[str]) -> bool:
        if LETTER in symbols:
            return True
        starts = self.may_start(symbols)
        if not starts:
            return False
        symbols.append("")
        return any(self._reaches(start, symbols) for start in starts)

    def _reaches(self, start: int, symbols: list[str]) -> bool:
        """Whether a pattern can be complete from word `start`, if every place and pause fits."""
        edges, places, accepts = self.graph.edges, self.graph.places, self.graph.accepts
        last = len(symbols) - 1
        todo = [(0, start)]
        seen = set()
        while todo:
            node, at = todo.pop()
            while True:
                if node in accepts:
                    return True
                for sign, target in places.get(node, ()):
                    reach = int(sign[1:]) if sign[0] == "<" else 0
                    for skipped in range(min(reach, last - at) + 1):
                        if (target, at + skipped) not in seen:
                            seen.add((target, at + skipped))
                            todo.append((target, at + skipped))
                onward = edges[node].get(symbols[at])
                if onward is None:
                    break
                node, at = onward, at + 1
        return False

    def _exact(self, text: str) -> Scan | None:
        folded = normal(text)
        words = tokens(folded.text)
        symbols = list(map(self.symbol, words.words))
        if LETTER in symbols and (spaces := spaces_within(folded.text, self._words.__contains__)):
            folded = folded.without(spaces)
            words = tokens(folded.text)
            symbols = list(map(self.symbol, words.words))
        matches = self._all(symbols, words, 0)
        return Scan(folded, words, matches) if matches else None

    def within(self, words: Tokens, first: int, last: int) -> list[Match]:
        """The matches among the words `first:last`, which are whole sentences of another scan."""
        return self._all(list(map(self.symbol, words.words[first:last])), words, first)

    def _all(self, symbols: list[str], words: Tokens, base: int) -> list[Match]:
        """Every match, given the symbols of the words from `base` on."""
        starts = self.may_start(symbols)
        symbols.append("")
        matches = []
        taken: dict[int, int] = {}
        for start in starts:
            if words.glued[base + start]:
                continue
            for label, ends in self._ends(base + start, symbols, words, base).items():
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
        seen = set(todo)
        while todo:
            node, at, paused = todo.pop()
            for label in accepts.get(node, ()):
                if not label & ANCHORED or _opens_clause(start, words):
                    found.setdefault(label // 2, set()).add(at)
            onward = []
            for sign, target in places.get(node, ()):
                onward += _past(sign, target, at, paused=paused, start=start, words=words)
            if at < last and (paused or breaks[at] is Break.NONE):
                target = edges[node].get(symbols[at - base], -1)
                if target >= 0:
                    onward.append((target, at + 1, False))
            for step in onward:
                if step not in seen:
                    seen.add(step)
                    todo.append(step)
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
        return [(target, at, True)] if _opens_clause(at, words) else []
    within = pause is not Break.SENTENCE or at == start
    if sign == "/":
        return [(target, at, paused or within)]
    if sign == "§":
        # Punctuation is required; at the end of the sentence it is the stop itself.
        return [(target, at, within)] if pause is not Break.NONE else []
    steps = [(target, at, paused)]
    for skipped in range(1, int(sign[1:]) + 1):
        before = at + skipped - 1
        if before >= len(words.words) or (
            before > start and words.breaks[before] is Break.SENTENCE
        ):
            break
        behind = words.breaks[at + skipped]
        steps.append((target, at + skipped, behind is not Break.SENTENCE))
    return steps


def _opens_clause(at: int, words: Tokens) -> bool:
    for back in range(_MOST_OPENERS + 1):
        here = at - back
        if here == 0 or words.breaks[here] is not Break.NONE:
            return True
        if words.words[here - 1] not in _OPENERS:
            return False
    return False
