"""Python: string literals that people read, through tree-sitter's grammar.

Not copy: docstrings, keys, subscripts, what is compared, words for logs, errors and patterns.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from tic.documents.code_role import Role
from tic.documents.code_walk import Language, Places, walk
from tic.documents.escapes import PYTHON as ESCAPES
from tic.documents.grammar import PYTHON, Code, followed, name_of, parse
from tic.documents.keyed import LONGEST_PATH
from tic.documents.keyed_copy import STRINGS
from tic.documents.mapped import PLACEHOLDER, Mapped
from tic.documents.passage import Part
from tic.documents.reasons import syntax
from tic.errors import UnreadableError

if TYPE_CHECKING:
    from tree_sitter import Node

# The grammar looks for the end of each such name to the end of the file.
_UNCLOSED = re.compile(r"\\N\{(?![^{}\\]{1,88}\})")
_NAMES = syntax("This is not Python: it begins many names of characters and ends none.")
_STRINGS = ("string", "concatenated_string")


def read(source: str, _path: str) -> Iterator[Part]:
    """Yield every string that is copy, with the name it stands under, and every comment."""
    if len(_UNCLOSED.findall(source)) > 100:
        raise UnreadableError(_NAMES)
    yield from walk(followed(parse(source, PYTHON), PYTHON), Role(STRINGS), _LANGUAGE)


def _below(node: Node, role: Role) -> Places:
    """Yield the nodes in which there may be strings, each with what they are for there."""
    field = node.child_by_field_name
    match node.type:
        case "concatenated_string":
            for part in node.children:
                yield from _below(part, role)
        case "string":
            yield from ((part, role) for part in node.children if part.type == "interpolation")
        case "comment" | "import_statement" | "import_from_statement" | "assert_statement" | "type":
            pass
        case "expression_statement" if node.child_count == 1 and node.children[0].type in _STRINGS:
            pass  # a docstring
        case "pair":
            yield from _named(field("value"), _text(field("key")), role)
        case "keyword_argument" | "default_parameter" | "typed_default_parameter":
            yield from _named(field("value"), name_of(field("name")), role)
        case "assignment" | "augmented_assignment" | "named_expression":
            name = name_of(field("left") or field("name"))
            yield from _named(field("right") or field("value"), name, role)
        case "subscript":
            yield from ((part, role) for part in [field("value")] if part)
        case "comparison_operator" | "case_pattern":
            for part in node.children:
                yield part, role if part.type == "call" else role.hidden()
        case "raise_statement":
            for part in node.children:
                yield part, role.raised(name_of(part.child_by_field_name("function")))
        case "call":
            called = role.called(name_of(field("function")))
            for part in node.children:
                yield part, called if part.type == "argument_list" else role
        case _:
            yield from ((part, role) for part in node.named_children)


def _named(value: Node | None, name: str, role: Role) -> Places:
    if value is not None:
        yield value, role.under(name)


def _text(key: Node | None) -> str:
    """Return a key as it is written, without its quotes; one that is computed has no name."""
    if key is None or key.type not in ("string", "identifier") or not key.text:
        return ""
    return key.text[:LONGEST_PATH].decode(errors="ignore").strip("\"'")


def _literal(code: Code, node: Node) -> Mapped | None:
    """Return the decoded words of a literal; bytes have none."""
    if node.type not in _STRINGS:
        return None
    strings = node.children if node.type == "concatenated_string" else [node]
    parts = [_part(code, string) for string in strings if string.type == "string"]
    return Mapped.join(part for part in parts if part) if all(parts) and parts else None


def _part(code: Code, string: Node) -> Mapped | None:
    start = string.children[0]
    opening = start.text or b""
    prefix = opening.rstrip(b"\"'").lower()
    if b"b" in prefix:
        return None
    # The grammar's last token may begin at an escaped quote: count the quotes instead.
    end = string.end_byte - (len(opening) - len(prefix))
    text = code.filled(start.end_byte, end, _fields(string))
    return text if b"r" in prefix else ESCAPES.decode(text)


def _fields(string: Node) -> Iterator[tuple[Node, str]]:
    """Yield what is no text in an f-string: its fields, and braces written twice."""
    for part in string.children:
        if part.type == "interpolation":
            yield part, PLACEHOLDER
        for inner in part.children if part.type == "string_content" else ():
            if inner.type == "escape_interpolation":
                yield inner, "{" if inner.text == b"{{" else "}"


_LANGUAGE = Language(
    _literal,
    _below,
    frozenset({"lambda", "function_definition", "class_definition"}),
    lambda _code, _node, _role: None,
)
