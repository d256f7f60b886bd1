"""Whether a text is written plainly enough to be a yes: letters of the Latin script and little else."""

from __future__ import annotations

_LONGEST = 200  # code points; no yes is longer
_QUOTES = "\"'\u201c\u201d\u2018\u2019\u00ab\u00bb"
_MOST_ENDS = 3  # "Yes!!!"


def is_plain(text: str) -> bool:
    """Whether `text` is words with at most commas between them and a full stop or "!" at the end.

    Dots, question marks, digits, pictures and letters of other scripts leave a yes unclear.
    """
    if len(text) > _LONGEST:
        return False
    words = text.strip().strip(_QUOTES).strip()
    body = words.rstrip(".!")
    ends = words[len(body) :]
    if (
        len(ends) > _MOST_ENDS
        or ".." in ends
        or not body
        or not (body[0].isalpha() and body[-1].isalpha())
    ):
        return False
    return all(
        sign in " ,'\u2019-\t\n" or (sign.isalpha() and (sign < "\u0180" or sign in "\u0152\u0153"))
        for sign in body
    )
