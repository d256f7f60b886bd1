"""The words of JavaScript's string literals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tic.documents.escapes import JAVASCRIPT
from tic.documents.grammar import Code
from tic.documents.mapped import PLACEHOLDER, Mapped

if TYPE_CHECKING:
    from tree_sitter import Node


def literal(code: Code, node: Node) -> Mapped | None:
    """Return the decoded words of a string or a template, each `${…}` a placeholder.

    Any other node has none.
    """
    if node.type not in ("string", "template_string"):
        return None
    filled = ((part, PLACEHOLDER) for part in node.children if part.type == "template_substitution")
    return JAVASCRIPT.decode(code.filled(node.start_byte + 1, node.end_byte - 1, filled))
