"""Syntax trees of program code, from tree-sitter's grammars (extra `code`)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache, partial
from importlib import import_module
from itertools import count
from typing import TYPE_CHECKING, NamedTuple

from tic.documents.byte_offsets import CodePoints
from tic.documents.mapped import Mapped
from tic.documents.reasons import TOO_SLOW, extra_missing, syntax, too_big
from tic.errors import UnreadableError

if TYPE_CHECKING:
    from tree_sitter import Node, Parser


class Grammar(NamedTuple):
    """A grammar: the name of its language, and where its wheel keeps it."""

    language: str
    module: str
    function: str


PYTHON = Grammar("Python", "tree_sitter_python", "language")
JAVASCRIPT = Grammar("JavaScript", "tree_sitter_javascript", "language")
TYPESCRIPT = Grammar("TypeScript", "tree_sitter_typescript", "language_typescript")
TSX = Grammar("TypeScript", "tree_sitter_typescript", "language_tsx")

LARGEST = 1_000_000
"""Bytes of a file of code: its tree takes some 300 times that. What is larger nobody wrote by hand."""

OPERATIONS = 20
"""Steps of the parser for a byte: real code takes at most 2.2, however minified (769 files of Python
and JavaScript, November 2026). Repairing broken code can take the square of its length."""
AT_LEAST = 200_000
"""Steps that any file may take, so that a small broken one is told with its line."""
_STEPS = 100  # of the parser between two calls of its progress callback

# Bytes; only what is handed over in pieces can be stopped. A node's text is read in whole pieces too,
# so a large one would cost each of many small nodes the square of the file.
_PIECE = 512


class Code:
    """A parsed source: its tree, the words that stand at a node of it, and what the grammar did not know.

    `unread` are nodes in which the grammar erred; all around them is read as in any other file.
    """

    def __init__(self, source: str, root: Node, place: CodePoints) -> None:
        self.source = source
        self.root = root
        self.place = place
        self.unread = _errors(root) if root.has_error else []

    def span(self, node: Node) -> tuple[int, int]:
        """Return where `node` stands in the source, in code points."""
        return self.place(node.start_byte), self.place(node.end_byte)

    def copy(self, start: int, end: int) -> Mapped:
        """Return the source between two byte offsets."""
        return Mapped.copy(self.source, self.place(start), self.place(end))

    def filled(self, start: int, end: int, edits: Iterable[tuple[Node, str]]) -> Mapped:
        """Return the source between two byte offsets, each node in `edits` replaced."""
        base = self.place(start)
        return self.copy(start, end).edit(
            (self.place(node.start_byte) - base, self.place(node.end_byte) - base, new)
            for node, new in edits
        )


def parse(source: str, grammar: Grammar, *, instead: str | None = None) -> Code:
    """Return the tree of `source`, or of what the grammar gets to see `instead`, of the same length.

    Raises `UnreadableError` where the source is too large or takes too long, or the grammar is not
    installed.
    """
    data = (source if instead is None else instead).encode()
    if len(data) > LARGEST:
        raise UnreadableError(too_big(LARGEST))
    parser = _parser(grammar)()
    steps = count(0, _STEPS)
    most = max(AT_LEAST, OPERATIONS * len(data))
    try:
        root = parser.parse(
            lambda at, _: data[at : at + _PIECE], progress_callback=lambda *_: next(steps) > most
        ).root_node
    except ValueError:  # stopped
        raise UnreadableError(TOO_SLOW) from None
    return Code(source, root, CodePoints(data))


def followed(code: Code, grammar: Grammar) -> Code:
    """Return code that the grammar could follow on most lines.

    Raises `UnreadableError` where it erred on more than half: that is another language, or broken.
    """
    if code.unread:
        erred = {line for node in code.unread for line in _lines(node)}
        written = sum(1 for line in code.source.split("\n") if line.strip())
        if 2 * len(erred) > written:
            why = syntax(f"This is not {grammar.language} as its grammar knows it.")
            raise UnreadableError(why, code.place(code.unread[0].start_byte))
    return code


@cache
def _parser(grammar: Grammar) -> Callable[[], Parser]:
    """Return what makes a parser: parsers have a state, so each file has its own."""
    try:
        tree_sitter = import_module("tree_sitter")
        language = tree_sitter.Language(getattr(import_module(grammar.module), grammar.function)())
    except ImportError:
        raise UnreadableError(extra_missing("code")) from None
    return partial(tree_sitter.Parser, language)


def _errors(root: Node) -> list[Node]:
    """Return the deepest nodes in which the grammar erred, in order.

    It does not always show the erring child of a node that has an error: then that node is the place.
    """
    found, stack = [], [root]
    while stack:
        node = stack.pop()
        within = [] if node.is_error or node.is_missing else node.children
        below = [child for child in within if child.has_error or child.is_missing]
        if below:
            stack.extend(reversed(below))
        else:
            found.append(node)
    return found


def _lines(node: Node) -> range:
    """Return the lines that a node stands on, from 0; one that ends before a line is not on it."""
    last = node.end_point.row - (node.end_point.column == 0)
    return range(node.start_point.row, max(node.start_point.row, last) + 1)


def operands(node: Node) -> list[Node]:
    """Return what is added up in `a + b + c`, and comments between, in order.

    A node that is no sum is its only part.
    """
    parts: list[Node] = []
    while node.type in ("binary_operator", "binary_expression"):
        operator = node.child_by_field_name("operator")
        if operator is None or operator.type != "+":
            break
        parts.extend(part for part in reversed(node.children[1:]) if part.is_named)
        node = node.children[0]
    return [node, *reversed(parts)]


def name_of(node: Node | None) -> str:
    """Return the last names of a dotted name, at most three: `self.bot.say` of `x().self.bot.say`.

    The rest of a chain is not looked at: it may be as long as the file.
    """
    names: list[str] = []
    while node is not None and len(names) < 3:
        last = node.child_by_field_name("attribute") or node.child_by_field_name("property")
        if last is None:
            if not node.child_count and node.text:
                names.append(node.text.decode())
            break
        if last.text:
            names.append(last.text.decode())
        node = node.child_by_field_name("object")
    return ".".join(reversed(names))
