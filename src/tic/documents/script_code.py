"""JavaScript, TypeScript and JSX: strings, templates and JSX text that people read.

Not copy: imports, keys, subscripts, what is compared, types, attributes such as `className`, words
for logs, errors and patterns.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePath
from typing import TYPE_CHECKING

from tic.documents.code_role import Role
from tic.documents.code_walk import Language, Places, walk
from tic.documents.grammar import JAVASCRIPT, TSX, TYPESCRIPT, Code, followed, name_of, parse
from tic.documents.jsx import element
from tic.documents.keyed import LONGEST_PATH
from tic.documents.keyed_copy import STRINGS
from tic.documents.passage import Part
from tic.documents.script_text import literal

if TYPE_CHECKING:
    from tree_sitter import Node

_COMPARE = frozenset({"==", "===", "!=", "!==", "in", "instanceof", "<", ">", "<=", ">="})
_BARE = re.compile(r"(?<!&)&(?!&|#?[A-Za-z0-9]{1,31};)")
_SHOWN_TAGS = frozenset({"t", "msg", "i18n", "html"})


def read(source: str, path: str) -> Iterator[Part]:
    """Yield every text that is copy, with the name it stands under, and every comment."""
    yield from walk(_parse(source, path), Role(STRINGS), _LANGUAGE)


def _parse(source: str, path: str) -> Code:
    """Return the tree of the grammar that follows the source best, the first of equal ones.

    A bare `&` in the text or an attribute of JSX is valid (a browser shows it), yet no grammar knows it: they
    are given `|`, which stands wherever `&` does in a program.
    """
    suffix = PurePath(path).suffix.lower()
    grammars = [TYPESCRIPT] if suffix in (".ts", ".mts", ".cts") else [TSX]
    if suffix not in (".ts", ".mts", ".cts", ".tsx"):
        grammars = [JAVASCRIPT, TSX]  # Flow's types are close to TypeScript's
    best, known = parse(source, grammars[0]), grammars[0]
    barred = _BARE.sub("|", source)
    for grammar in grammars:
        for instead in {source: 0, barred: 0}:
            if not best.unread:
                return best
            tried = parse(source, grammar, instead=instead)
            if len(tried.unread) < len(best.unread):
                best, known = tried, grammar
    return followed(best, known)


def _below(node: Node, role: Role) -> Places:
    """Yield the nodes in which there may be strings, each with what they are for there."""
    field = node.child_by_field_name
    match node.type:
        case "string" | "import_statement" | "literal_type" | "type_annotation" | "type_arguments":
            pass
        case "type_alias_declaration" | "interface_declaration":
            pass
        case "template_string":
            yield from ((part, role) for part in node.children if part.type != "string_fragment")
        case "export_statement" | "expression_statement":
            # What stands here by itself is the name of a module, or "use strict".
            yield from ((part, role) for part in node.children if part.type != "string")
        case "object" if (pairs := _pairs(node)) and "defaultMessage" in pairs:
            # A message of react-intl: its id is its name, the description is for translators.
            yield from _named(pairs["defaultMessage"], _text(pairs.get("id")), role)
            told = [pairs.get("id"), pairs.get("description"), pairs["defaultMessage"]]
            yield from ((part, role) for part in pairs.values() if part not in told)
        case "pair":
            yield from _named(field("value"), _text(field("key")), role)
        case "variable_declarator" | "public_field_definition" | "field_definition":
            name = name_of(field("name") or field("property"))
            yield from _named(field("value"), name, role)
        case "enum_assignment":
            yield from _named(field("value"), name_of(field("name")), role)
        case "assignment_expression" | "augmented_assignment_expression" | "assignment_pattern":
            yield from _named(field("right"), name_of(field("left")), role)
        case "subscript_expression":
            yield from ((part, role) for part in [field("object")] if part)
        case "switch_case":
            value = field("value")
            yield from ((part, role) for part in node.children if part != value)
        case "binary_expression" if _operator(node) in _COMPARE:
            for part in node.children:
                yield part, role if part.type == "call_expression" else role.hidden()
        case "throw_statement":
            for part in node.children:
                yield part, role.raised(name_of(part.child_by_field_name("constructor")))
        case "call_expression" | "new_expression":
            name = name_of(field("function") or field("constructor"))
            called = role.called(name)
            for part in node.children:
                if part.type == "template_string":  # css`…` is for programs, t`…` for people
                    yield part, called if name in _SHOWN_TAGS else role.hidden()
                else:
                    yield part, called if part.type == "arguments" else role
        case _:
            yield from ((part, role) for part in node.named_children)


def _named(value: Node | None, name: str, role: Role) -> Places:
    if value is not None:
        yield value, role.under(name)


def _pairs(node: Node) -> dict[str, Node]:
    """Return the values of an object by key."""
    pairs = {}
    for part in node.children:
        value = part.child_by_field_name("value")
        if value:
            pairs[_text(part.child_by_field_name("key"))] = value
    return pairs


def _operator(node: Node) -> str:
    operator = node.child_by_field_name("operator")
    return operator.type if operator else ""


def _text(key: Node | None) -> str:
    """Return a key as it is written, without its quotes; one that is computed has no name."""
    if key is None or key.type not in ("string", "property_identifier") or not key.text:
        return ""
    return key.text[:LONGEST_PATH].decode(errors="ignore").strip("\"'")


_LANGUAGE = Language(
    literal,
    _below,
    frozenset({"arrow_function", "function_expression", "function_declaration", "class_body"}),
    element,
)
