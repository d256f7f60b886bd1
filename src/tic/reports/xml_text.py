"""Text inside XML: escaped, in ASCII, and without the characters that XML 1.0 cannot hold."""

from __future__ import annotations

from tic.reports.neutral import neutral


def xml(text: str) -> str:
    """Return `text` for an attribute value or content."""
    lines = (neutral(line) for line in text.split("\n"))
    whole = "\n".join(lines)
    for sign, name in (
        ("&", "&amp;"),
        ("<", "&lt;"),
        (">", "&gt;"),
        ('"', "&quot;"),
        ("\n", "&#10;"),
    ):
        whole = whole.replace(sign, name)
    # U+FFFE and U+FFFF are no XML characters; all else beyond ASCII becomes a reference.
    whole = whole.replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd")
    return whole.encode("ascii", "xmlcharrefreplace").decode("ascii")
