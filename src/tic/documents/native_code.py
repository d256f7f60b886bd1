"""Swift, Kotlin, Java, C#, Ruby, Go, PHP, Rust, Dart and Elixir: string literals that people read, in one way for all.

The grammars differ in their names and agree in their shape: a literal has quotes around its pieces, a call has a
function or a name, a value stands under the name it is given. What is no copy is told as in Python and
JavaScript: imports, keys of subscripts, what is compared, words for logs and patterns.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from pathlib import PurePath
from typing import TYPE_CHECKING

from tic.documents.code_role import Role
from tic.documents.code_walk import Language, Places, walk
from tic.documents.escapes import JAVASCRIPT
from tic.documents.grammar import Code, Grammar, followed, parse
from tic.documents.keyed import LONGEST_PATH
from tic.documents.keyed_copy import STRINGS
from tic.documents.mapped import PLACEHOLDER, Mapped
from tic.documents.passage import Part, Unread, begins
from tic.documents.template_text import PERCENT, pages

if TYPE_CHECKING:
    from tree_sitter import Node

GRAMMARS = {
    ".swift": Grammar("Swift", "tree_sitter_swift", "language"),
    ".kt": Grammar("Kotlin", "tree_sitter_kotlin", "language"),
    ".kts": Grammar("Kotlin", "tree_sitter_kotlin", "language"),
    ".java": Grammar("Java", "tree_sitter_java", "language"),
    ".cs": Grammar("C#", "tree_sitter_c_sharp", "language"),
    ".rb": Grammar("Ruby", "tree_sitter_ruby", "language"),
    ".go": Grammar("Go", "tree_sitter_go", "language"),
    ".php": Grammar("PHP", "tree_sitter_php", "language_php"),
    ".rs": Grammar("Rust", "tree_sitter_rust", "language"),
    ".dart": Grammar("Dart", "tree_sitter_dart", "language"),
    ".ex": Grammar("Elixir", "tree_sitter_elixir", "language"),
    ".exs": Grammar("Elixir", "tree_sitter_elixir", "language"),
}
_STRINGS = frozenset(
    {
        "line_string_literal", "multi_line_string_literal", "string_literal", "multiline_string_literal",
        "interpolated_string_expression", "string", "interpreted_string_literal", "encapsed_string",
    }
)  # fmt: skip
_RAW = frozenset(
    {"verbatim_string_literal", "raw_string_literal", "raw_string_content", "nowdoc", "heredoc"}
)
_PIECE = re.compile(r"content|fragment|escape|(?:str|string)_text$")
_QUOTE = re.compile(r"[\"'`]")
_VARIABLE = re.compile(r"(?<!\\)\$[A-Za-z_]\w{0,60}+")  # Kotlin's grammar takes it for words
_CALLS = re.compile(r"call|invocation|object_creation")
_NOT_COPY = re.compile(
    r"import|annotation|attribute|package|using_directive|include|namespace|type_arguments"
)
_COMPARES = re.compile(r"equality|comparison")
_SIGNS = frozenset({"==", "!=", "===", "!==", "<", ">", "<=", ">=", "=~", "in", "is"})
_SUBSCRIPTS = re.compile(r"subscript|element_access|indexing|index_expression|element_reference")
_RAISES = re.compile(r"throw|raise|panic")
_NAME = re.compile(r"[A-Za-z_]\w*")
_MOST_NAMES = 3


def read(source: str, path: str) -> Iterator[Part]:
    """Yield every text that is copy, with the name it stands under, and every comment."""
    suffix = PurePath(path.lower()).suffix
    grammar = GRAMMARS[suffix]
    found = walk(followed(parse(source, grammar), grammar), Role(STRINGS), _LANGUAGE)
    if suffix != ".php":
        yield from found
        return
    # A file of PHP is a page as well: what stands outside its code.
    code = list(found)
    yield from (part for part in code if isinstance(part, Unread))
    rest = [part for part in code if not isinstance(part, Unread)]
    yield from sorted([*rest, *pages(Mapped.copy(source), PERCENT)], key=begins)


def _literal(code: Code, node: Node) -> Mapped | None:
    """Return the decoded words of a literal, what is filled in a placeholder."""
    raw = node.type in _RAW
    if (node.type not in _STRINGS and not raw) or node.child_count < 2:
        return None
    children = node.children
    opens = next((at for at, each in enumerate(children) if _quotes(each)), 0)
    inner = children[opens + 1 : -1]
    start, end = children[opens].end_byte, max(children[opens].end_byte, children[-1].start_byte)
    base = code.place(start)
    text = code.copy(start, end).edit(
        (code.place(first) - base, code.place(last) - base, PLACEHOLDER)
        for first, last in _filled(inner)
    )
    text = text.rewrite(_VARIABLE, PLACEHOLDER)
    return text if raw else JAVASCRIPT.decode(text)


def _filled(inner: list[Node]) -> Iterator[tuple[int, int]]:
    """Yield where something is filled in, in bytes: nodes that are no words, side by side."""
    for is_words, nodes in groupby(inner, lambda each: bool(_PIECE.search(each.type))):
        if not is_words:
            side_by_side = list(nodes)
            yield side_by_side[0].start_byte, side_by_side[-1].end_byte


def _quotes(node: Node) -> bool:
    return bool(_QUOTE.search((node.text or b"")[:8].decode(errors="replace")))


def _below(node: Node, role: Role) -> Places:
    """Yield the nodes in which there may be strings, each with what they are for there."""
    kind, field = node.type, node.child_by_field_name
    if _NOT_COPY.search(kind) or node.type in _RAW:
        return
    if node.type in _STRINGS:
        yield from ((part, role) for part in node.children if not _PIECE.search(part.type))
    elif _CALLS.search(kind):
        name = field("function") or field("name") or field("method") or field("macro")
        called = role.called(_named(name or (node.children[0] if node.children else None)))
        yield from ((part, called) for part in node.named_children if part != name)
    elif any(part.type == "selector" for part in node.named_children):
        yield from _selected(node, role)
    elif _RAISES.search(kind) or _COMPARES.search(kind) or _operator(node) in _SIGNS:
        yield from ((part, role.hidden()) for part in node.named_children)
    elif _SUBSCRIPTS.search(kind):
        yield from ((part, role) for part in node.named_children[:1])
    else:
        named = field("name") or field("left") or field("pattern") or field("key")
        under = role.under(_named(named)) if named is not None else role
        yield from ((part, under) for part in node.named_children if part != named)


def _selected(node: Node, role: Role) -> Places:
    """Yield the parts of a call in Dart: names, and then what they are called with, side by side."""
    names: list[str] = []
    for part in node.named_children:
        if part.type == "selector":
            yield part, role.called(".".join(names))
        else:
            yield part, role
        names.append(_named(part))


def _operator(node: Node) -> str:
    operator = node.child_by_field_name("operator")
    return operator.type if operator else ""


def _named(node: Node | None) -> str:
    """Return the last names of a dotted name as it is written."""
    if node is None or not node.text:
        return ""
    said = node.text[-LONGEST_PATH:].decode(errors="ignore")
    return ".".join(_NAME.findall(said)[-_MOST_NAMES:])


_LANGUAGE = Language(
    _literal,
    _below,
    frozenset(
        {
            "function_declaration",
            "method_declaration",
            "class_declaration",
            "method",
            "lambda_literal",
        }
    ),
    lambda _code, _node, _role: None,
)
