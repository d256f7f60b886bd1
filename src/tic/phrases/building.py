"""Patterns into one word graph: built once, walked once over a text whatever the number of rules.

Theory of operation. Each pattern is a finite set of phrases. `build` joins all patterns into one
non-deterministic automaton over words and marks, adds other ways to write two words ("its", "should
of") as edges beside them, makes it deterministic by the subset construction, and shares equal
tails. Packs that travel compiled need none of this, so nothing that only looks imports it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from tic.errors import InvalidInputError, PatternError
from tic.phrases import pattern
from tic.phrases.forms import MODALS, inflections
from tic.phrases.graph import ANCHORED, PAGE, Edges, Graph
from tic.phrases.marks import behind_it, is_mark
from tic.phrases.pattern import Choice, Gap, Mark, Tree, Word
from tic.text.contractions import AMBIGUOUS, EITHER_WAY

MAX_NODES = 400_000  # of one graph: what a pack of some 20,000 rules needs
# Before tails are shared the English rules need 9 nodes a pattern, and no pattern alone over 500.
NODES_TO_START = 5_000
NODES_A_PATTERN = 60
# Beside a word, the parts of contractions that may stand for it.
_PARTS: dict[str, list[str]] = {}
for _part, _words in AMBIGUOUS.items():
    for _word in _words:
        _PARTS.setdefault(_word, []).append(_part)


def build(patterns: Iterable[tuple[int, Tree]]) -> Graph:
    """Compile `(label, tree)` pairs; labels are small non-negative integers."""
    automaton = _Automaton()
    for label, tree in patterns:
        automaton.add(label, tree)
    automaton.add_other_ways()
    return _packed(_share_tails(_determine(automaton)))


class _Nodes(NamedTuple):
    """A graph while it is built."""

    edges: list[dict[str, int]]
    marks: dict[int, Sequence[tuple[str, int]]]
    accepts: dict[int, Sequence[int]]


def _packed(nodes: _Nodes) -> Graph:
    lines = []
    for edges in nodes.edges:
        groups: dict[int, list[str]] = {}
        for word, target in edges.items():
            groups.setdefault(target, []).append(word)
        lines.append(" ".join(f"{target}:{','.join(words)}" for target, words in groups.items()))
    symbols = frozenset(word for edges in nodes.edges for word in edges)
    pages = ["\n".join(lines[first : first + PAGE]) for first in range(0, len(lines), PAGE)]
    return Graph(symbols, Edges(pages), nodes.marks, nodes.accepts)


class _Automaton:
    """States with edges by symbol and silent edges; symbols are words, marks and open words."""

    def __init__(self) -> None:
        self.edges: list[list[tuple[str, int]]] = []
        self.silent: list[list[int]] = []
        self.accepting: dict[int, int] = {}
        self.starts: list[int] = []

    def state(self) -> int:
        self.edges.append([])
        self.silent.append([])
        if len(self.edges) > 4 * MAX_NODES:
            raise InvalidInputError("patterns", "fewer or shorter patterns: these explode")
        return len(self.edges) - 1

    def add(self, label: int, tree: Tree) -> None:
        start, end = self.state(), self.state()
        self.accepting[end] = 2 * label
        self._lay(tree, start, end)
        anchors = any(
            sign == "^" for state in self.closure([start]) for sign, _ in self.edges[state]
        )
        if anchors:
            # Whether a clause starts here is known from the place of the match alone, so it is a
            # property of the label: the walk itself always begins with a word.
            first, last = self.state(), self.state()
            self.accepting[last] = 2 * label + ANCHORED
            self._lay(tree, first, last)
            anchored = [
                target
                for state in self.closure([first])
                for sign, target in self.edges[state]
                if sign == "^"
            ]
            self.starts += anchored
            self._begin_with_words(anchored, opened=True)
            for state in self.closure([start]):
                self.edges[state] = [edge for edge in self.edges[state] if edge[0] != "^"]
        self._begin_with_words([start])
        self.starts.append(start)

    def _begin_with_words(self, starts: list[int], *, opened: bool = False) -> None:
        """Ask for the features of the first clause behind its first word: a walk begins with a word.

        Raises `PatternError` where anything else than a word or a feature stands first, unless a
        clause was `opened` before it.
        """
        for state in self.closure(starts):
            asked = [edge for edge in self.edges[state] if is_mark(edge[0])]
            if opened:
                asked = [edge for edge in asked if ":" in edge[0]]
            self.edges[state] = [edge for edge in self.edges[state] if edge not in asked]
            todo: list[tuple[tuple[str, ...], int]] = [((mark,), target) for mark, target in asked]
            while todo:
                marks, reached = todo.pop()
                if ":" not in marks[-1]:
                    raise PatternError(1, "a word (or ^) first")
                for behind in self.closure([reached]):
                    for symbol, target in self.edges[behind]:
                        if is_mark(symbol):
                            todo.append(((*marks, symbol), target))
                            continue
                        here = self.state()
                        self.edges[state].append((symbol, here))
                        for mark in marks:
                            after = self.state()
                            self.edges[here].append((behind_it(mark), after))
                            here = after
                        self.silent[here].append(target)

    def _lay(self, tree: Tree, start: int, end: int) -> None:
        match tree:
            case Word(text, "~"):
                forms = inflections(text)
                parts = {part for form in forms for part in _PARTS.get(form, ())}
                self.edges[start] += [(form, end) for form in sorted(forms | parts)]
            case Word(text, "*"):
                self.edges[start].append((f"{text}*", end))
            case Word(text):
                self.edges[start] += [(form, end) for form in (text, *_PARTS.get(text, ()))]
            case Mark(sign):
                self.edges[start].append((sign, end))
            case Gap(most):
                self.edges[start].append((f"<{most}", end))
            case pattern.Sequence(items):
                if not items:
                    self.silent[start].append(end)
                for left, item in enumerate(items, start=1 - len(items)):
                    after = self.state() if left else end
                    self._lay(item, start, after)
                    start = after
            case Choice(options):
                for option in options:
                    self._lay(option, start, end)

    def closure(self, states: Collection[int]) -> frozenset[int]:
        """All states that are reached from `states` without a word."""
        todo = [target for state in states for target in self.silent[state]]
        if not todo:  # of nearly all
            return frozenset(states)
        reached = set(states)
        while todo:
            state = todo.pop()
            if state not in reached:
                reached.add(state)
                todo += self.silent[state]
        return frozenset(reached)

    def add_other_ways(self) -> None:
        """Lay beside two words what is written for them: "its" for "it is", "should of"."""
        written = {pair: form for form, pair in EITHER_WAY.items()}
        firsts = {first for first, _ in written} | MODALS
        added: list[tuple[int, str, int]] = []
        for state, edges in enumerate(self.edges):
            for word, middle in edges:
                if word not in firsts:
                    continue
                for behind in self.closure([middle]):
                    for second, target in self.edges[behind]:
                        if form := written.get((word, second)):
                            added.append((state, form, target))
                        if second == "have" and word in MODALS:
                            added.append((behind, "of", target))
        for state, form, target in added:
            self.edges[state].append((form, target))


def _spelled_out(words: set[str]) -> Mapping[str, tuple[str, ...]]:
    """For each open symbol, the symbols of the vocabulary that it stands for, itself included."""
    found: dict[str, list[str]] = {"#": [word for word in words if word[0].isdigit()] + ["#"]}
    heads = {word[:-1] for word in words if word.endswith("*")}
    for word in words:
        plain = word.rstrip("*")
        for size in range(3, len(plain) + 1):
            if plain[:size] in heads:
                found.setdefault(f"{plain[:size]}*", []).append(word)
    return {symbol: tuple(sorted(set(fits))) for symbol, fits in found.items()}


def _determine(automaton: _Automaton) -> _Nodes:
    words = {symbol for edges in automaton.edges for symbol, _ in edges if not is_mark(symbol)} - {
        "#"
    }
    open_words = _spelled_out(words)
    root = automaton.closure(automaton.starts)
    most = min(MAX_NODES, NODES_TO_START + NODES_A_PATTERN * len(automaton.accepting))
    numbers, todo = {root: 0}, [root]
    graph = _Nodes([], {}, {})
    while todo:
        here = todo.pop(0) if len(todo) < 2 else todo.pop()
        reached: dict[str, set[int]] = defaultdict(set)
        labels = set()
        for state in here:
            if state in automaton.accepting:
                labels.add(automaton.accepting[state])
            for symbol, target in automaton.edges[state]:
                for word in open_words.get(symbol, (symbol,)):
                    reached[word].add(target)
        targets = {}
        for symbol, states in reached.items():
            after = automaton.closure(states)
            if after not in numbers:
                numbers[after] = len(numbers)
                todo.append(after)
                if len(numbers) > most:
                    raise InvalidInputError("patterns", "fewer or shorter patterns: these explode")
            targets[symbol] = numbers[after]
        number = numbers[here]
        while len(graph.edges) <= number:
            graph.edges.append({})
        graph.edges[number] = {s: t for s, t in sorted(targets.items()) if not is_mark(s)}
        if between := tuple((s, t) for s, t in sorted(targets.items()) if is_mark(s)):
            graph.marks[number] = between
        if labels:
            graph.accepts[number] = tuple(sorted(labels))
    while len(graph.edges) < len(numbers):
        graph.edges.append({})
    return graph


def _share_tails(graph: _Nodes) -> _Nodes:
    """Give nodes with the same future one number, and number them from the root in reading order."""
    shared: dict[tuple[object, ...], int] = {}
    become: dict[int, int] = {}
    kept: list[int] = []
    for node in _children_first(graph):
        marks = tuple((sign, become[t]) for sign, t in graph.marks.get(node, ()))
        edges = tuple((word, become[t]) for word, t in graph.edges[node].items())
        future = (edges, marks, graph.accepts.get(node, ()))
        if future not in shared:
            shared[future] = len(kept)
            kept.append(node)
        become[node] = shared[future]
    last = len(kept) - 1  # the root came last: turn the order round so that it is node 0
    result = _Nodes([{} for _ in kept], {}, {})
    for number, node in enumerate(kept):
        place = last - number
        result.edges[place] = {word: last - become[t] for word, t in graph.edges[node].items()}
        if node in graph.marks:
            result.marks[place] = tuple((s, last - become[t]) for s, t in graph.marks[node])
        if node in graph.accepts:
            result.accepts[place] = graph.accepts[node]
    return result


def _children_first(graph: _Nodes) -> Iterable[int]:
    """Each node after all it leads to; the graph has no cycles, since no pattern repeats."""
    seen = {0}
    stack = [(0, iter([*graph.edges[0].values(), *(t for _, t in graph.marks.get(0, ()))]))]
    while stack:
        node, rest = stack[-1]
        for target in rest:
            if target not in seen:
                seen.add(target)
                children = [*graph.edges[target].values()]
                children += [t for _, t in graph.marks.get(target, ())]
                stack.append((target, iter(children)))
                break
        else:
            stack.pop()
            yield node
