"""JSX: text with inline elements and expressions in it, and the attributes that people read.

White space is that of JSX: a line break and the blanks around it are one space between words, and
nothing at the ends. Attributes know no backslash, only entities.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from tic.documents.code_role import Role, guess_in_code, literals
from tic.documents.code_walk import Places
from tic.documents.grammar import Code, name_of
from tic.documents.guess import Guess, word_set, words
from tic.documents.html_elements import ATTRIBUTES, CODE, INLINE, UNREAD, WITHIN
from tic.documents.keyed import LONGEST_PATH
from tic.documents.mapped import PLACEHOLDER, Mapped
from tic.documents.passage import Passage
from tic.documents.script_text import literal
from tic.documents.spoken import spoken

if TYPE_CHECKING:
    from tree_sitter import Node

_ELEMENTS = ("jsx_element", "jsx_self_closing_element")
_TEXT = ("jsx_text", "html_character_reference")

# These stand alone as often as in a sentence: in one if there are words beside them.
_EITHER = frozenset({"a", "span"})
# The last word of an attribute whose value is shown: `cancelText`, `aria-label`.
_SHOWN = word_set(
    "alt title label placeholder text message hint caption heading header description tooltip"
    " summary subtitle body question prompt error content help helper cta roledescription valuetext"
)
_NEAR_BREAK = re.compile(r"(?<![ \t\r])[ \t\r]*+\n\s*+")


def element(code: Code, node: Node, role: Role) -> tuple[list[Passage], Places] | None:
    """Return the copy of a whole element, and the expressions in it that are still to be read.

    None if `node` is no element.
    """
    if node.type not in _ELEMENTS:
        return None
    reading = _Reading(code, role)
    reading.run(node)
    return reading.found, reading.later


class _Block(NamedTuple):
    """An open element that is no part of a sentence, with what it says of the words in it."""

    tag: str
    meant: Guess | None
    quoted: bool

    def around(self, tag: str) -> _Block:
        """Return an element inside this one; a fragment has no tag of its own."""
        quoted = self.quoted or tag == "blockquote"
        return _Block(tag or self.tag, _within(tag) or self.meant, quoted)


class _Reading:
    """A walk through one element, with a stack of its own: depth costs no recursion.

    `line` gathers the pieces of one sentence; a block element ends it on both its sides. What is on
    the stack is a piece of text, an element that is part of the line, or an element of its own as
    `[node]`; `None` ends the innermost of those.
    """

    def __init__(self, code: Code, role: Role) -> None:
        self.code = code
        self.role = role
        self.found: list[Passage] = []
        self.later: list[tuple[Node, Role]] = []
        self.line: list[Mapped] = []
        self.blocks = [_Block("", None, quoted=False)]

    def run(self, top: Node) -> None:
        stack: list[Mapped | Node | list[Node] | None] = [[top]]
        while stack:
            step = stack.pop()
            if isinstance(step, Mapped):
                self.line.append(step)
            elif step is None:
                self.end_line()
                self.blocks.pop()
            elif isinstance(step, list):
                self.end_line()
                self.blocks.append(self.blocks[-1].around(_tag(step[0])))
                stack.append(None)
                stack.extend(reversed(list(self.content(step[0]))))
            else:
                stack.extend(reversed(list(self.content(step))))

    def end_line(self) -> None:
        if self.line:
            tag, meant, quoted = self.blocks[-1]
            context, because = meant or guess_in_code(tag, self.role.meant)
            self.found.extend(
                Passage(sentence, context, because, key=tag, quoted=quoted)
                for sentence in spoken(Mapped.join(self.line))
            )
        self.line = []

    def content(self, node: Node) -> Iterator[Mapped | Node | list[Node]]:
        """Yield what an element holds, in order."""
        tag = _tag(node)
        opening = node if node.type == "jsx_self_closing_element" else node.children[0]
        self.attributes(opening, tag)
        if tag == "br":
            yield self.instead(node, "\n")
        elif tag in CODE or opening is node:
            yield self.instead(node, PLACEHOLDER)
        elif tag not in UNREAD:
            closing = node.children[-1]
            if tag == "q":
                yield self.instead(opening, "“")
            yield from self.body(opening, node.children[1:-1], closing)
            if tag == "q":
                yield self.instead(closing, "”")

    def body(
        self, opening: Node, nodes: list[Node], closing: Node
    ) -> Iterator[Mapped | Node | list[Node]]:
        beside = any(node.type == "jsx_text" and (node.text or b"").strip() for node in nodes)
        done = opening.end_byte
        for node in nodes:
            if node.type in _TEXT:
                continue
            yield from self.text(done, node.start_byte)
            done = node.end_byte
            if node.type in _ELEMENTS:
                yield node if _is_inline(_tag(node), beside=beside) else [node]
            else:
                yield from self.expression(node)
        yield from self.text(done, closing.start_byte)

    def text(self, start: int, end: int) -> Iterator[Mapped]:
        """Yield the words between two nodes, white space as JSX has it."""
        if start < end:
            yield self.code.copy(start, end).rewrite(_NEAR_BREAK, _joined)

    def expression(self, node: Node) -> Iterator[Mapped]:
        """Yield the words of `{"a string"}`, nothing for a comment, else a placeholder."""
        inside = [part for part in node.children if part.is_named and part.type != "comment"]
        if len(inside) == 1:
            words = literal(self.code, inside[0])
            if words is not None and PLACEHOLDER not in words.text:
                yield words
                return
        if inside:
            yield self.instead(node, PLACEHOLDER)
        self.later.append((node, self.role.under(self.blocks[-1].tag)))

    def attributes(self, opening: Node, tag: str) -> None:
        named = dict(_attributes(opening))
        message = "defaultMessage" in named  # of react-intl: its id is its name
        for name, value in named.items():
            if message and name in ("id", "description"):
                continue
            role = self.role_of(tag, name)
            if message and name == "defaultMessage":
                role = self.role.under(_unquoted(named.get("id")) or f"{tag}.{name}")
            if value.type == "string":
                plain = self.code.copy(value.start_byte + 1, value.end_byte - 1)
                self.found.extend(literals(plain, role))
            else:
                self.later.append((value, role))
        self.later.extend(
            (part, self.role)
            for part in opening.children
            if part.type in ("jsx_expression", "comment")
        )

    def role_of(self, tag: str, name: str) -> Role:
        """Return what an attribute is for: a button's label is a button's before it is a label."""
        meant = _within(tag) or ATTRIBUTES.get(name)
        meant = meant or guess_in_code(tag, guess_in_code(name, self.role.meant))
        shown = not _SHOWN.isdisjoint(words(name)[-1:]) or (tag, name) == ("input", "value")
        return Role(meant, f"{tag}.{name}", silent=not shown)

    def instead(self, node: Node, sign: str) -> Mapped:
        return self.code.filled(node.start_byte, node.end_byte, [(node, sign)])


def _attributes(opening: Node) -> Iterator[tuple[str, Node]]:
    for part in opening.children:
        if part.type == "jsx_attribute" and part.child_count > 1:
            yield (part.children[0].text or b"").decode(), part.children[-1]


def _unquoted(value: Node | None) -> str:
    text = value.text if value and value.type == "string" else None
    return text[1:-1][:LONGEST_PATH].decode(errors="ignore") if text else ""


def _tag(node: Node) -> str:
    opening = node if node.type == "jsx_self_closing_element" else node.children[0]
    return name_of(opening.child_by_field_name("name"))


def _within(tag: str) -> Guess | None:
    """Return the context of what is in an element; a `PrimaryButton` is a button."""
    return WITHIN.get((words(tag) or [""])[-1])


def _is_inline(tag: str, *, beside: bool) -> bool:
    """Tell whether an element is part of the sentence; a component is if words are `beside` it."""
    component = not tag[:1].islower()
    return beside if tag in _EITHER or component else tag in INLINE


def _joined(match: re.Match[str]) -> str:
    inside = match.start() > 0 and match.end() < len(match.string)
    return " " if inside else ""
