"""One walk over a syntax tree, for every programming language."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from tic.documents.code_role import Role, literals
from tic.documents.grammar import Code, operands
from tic.documents.mapped import PLACEHOLDER, Mapped
from tic.documents.passage import Comment, Part, Passage, Unread, begins

if TYPE_CHECKING:
    from tree_sitter import Node

_SIGNS = re.compile(r"\A(?:#+|//+|/\*+)|\*+/\Z")

Places = Iterable[tuple["Node", Role]]
"""Nodes in which there may be strings, each with what they are for there."""


class Language(NamedTuple):
    """What the walk has to know of a language.

    `literal` decodes a node that is a string literal and returns None for any other; `below` says
    where to look next; in `functions` begins code that has nothing to do with what is around it;
    `element` reads a whole JSX element at once, and says where there is more to look at.
    """

    literal: Callable[[Code, Node], Mapped | None]
    below: Callable[[Node, Role], Places]
    functions: frozenset[str]
    element: Callable[[Code, Node, Role], tuple[list[Passage], Places] | None]


def walk(code: Code, role: Role, language: Language) -> Iterator[Part]:
    """Yield what the grammar could not follow, then copy and comments in the order of the source."""
    yield from (Unread(*code.span(node)) for node in code.unread)
    found: list[Passage | Comment] = []
    stack = [(code.root, role)]
    while stack:
        node, here = stack.pop()
        if node.type.endswith("comment"):
            start, end = code.span(node)
            found.append(Comment(_SIGNS.sub("", code.source[start:end]).strip(), start, end))
            continue
        if node.type in language.functions:
            here = role
        element = language.element(code, node, role)
        if element:
            found.extend(element[0])
            stack.extend(element[1])
            continue
        parts = operands(node)
        texts = [None if part.has_error else language.literal(code, part) for part in parts]
        if any(text is not None for text in texts):
            found.extend(literals(_sum(code, parts, texts), here))
        for part, text in zip(parts, texts, strict=True):
            if text is None and len(parts) > 1:
                stack.append((part, here))
            else:
                stack.extend(language.below(part, here))
    yield from sorted(found, key=begins)


def _sum(code: Code, parts: Iterable[Node], texts: Iterable[Mapped | None]) -> Mapped:
    """Return the words of literals that are added up; what is no literal is a placeholder."""
    return Mapped.join(
        code.filled(part.start_byte, part.end_byte, [(part, PLACEHOLDER)]) if text is None else text
        for part, text in zip(parts, texts, strict=True)
        if part.type != "comment"
    )
