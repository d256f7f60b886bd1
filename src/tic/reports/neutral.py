"""Text of others made harmless for a terminal: no control character, no hidden direction, gets out."""

from __future__ import annotations

from tic._kernel.expression import expression

# C0 and C1 controls (ESC starts terminal sequences), line and paragraph separators, characters that
# turn the direction of text (Boucher and Anderson, "Trojan Source", 2021), invisible ones, tags,
# and halves of surrogate pairs, which no terminal can be sent.
_HARMFUL = (
    "[\x00-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f"
    "\ud800-\udfff\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)


def neutral(text: str) -> str:
    """Return `text` with each such character as `<U+001B>`."""
    if text.isascii() and text.isprintable():
        return text
    return expression(_HARMFUL).sub(lambda match: f"<U+{ord(match[0]):04X}>", text)
