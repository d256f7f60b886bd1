"""Compiled patterns as plain data and back, so that they can be kept in a file."""

from __future__ import annotations

from typing import Any

from tic.phrases.graph import Edges, Graph
from tic.phrases.matcher import Matcher


def to_plain(matcher: Matcher) -> list[object]:
    """Return a matcher as lists, strings and numbers."""
    graph = matcher.graph
    symbols = " ".join(sorted(graph.symbols))
    marks, accepts = list(graph.marks.items()), list(graph.accepts.items())
    return [matcher.labels, symbols, graph.edges.pages, marks, accepts]


def from_plain(plain: list[Any]) -> Matcher:
    """Return the matcher of `to_plain`; its edges are read when a text first comes there."""
    labels, symbols, pages, marks, accepts = plain
    graph = Graph(frozenset(symbols.split(" ")), Edges(pages), dict(marks), dict(accepts))
    return Matcher(graph, tuple(labels))
