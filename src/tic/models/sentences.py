"""A text cut into sentences with their marks, since a question mark is part of what is asked."""

from __future__ import annotations

import re
from itertools import pairwise

from tic.text import Analysis

# An opening mark after a space belongs to the sentence that it opens.
_OPENING = re.compile(r"\s[\"'“‘(\[{*_]{1,4}$")


def sentences(text: str | Analysis) -> tuple[tuple[int, int], ...]:
    """The ranges of the sentences of `text` in code points, marks included and spaces trimmed.

    Text without words, such as "..." or an emoji, is one sentence; blank text has none. Raises
    `InvalidInputError` for what is no text.
    """
    read = Analysis.of(text)
    starts = [read.span(first, first + 1)[0] for first, _ in read.tokens.sentences()]
    cuts = [0, *starts[1:], len(read.text)]
    for at in range(1, len(cuts) - 1):
        opening = _OPENING.search(read.text, max(cuts[at] - 6, cuts[at - 1]), cuts[at])
        if opening:
            cuts[at] = opening.start() + 1
    trimmed = (_trimmed(read.text, start, end) for start, end in pairwise(cuts))
    return tuple((start, end) for start, end in trimmed if start < end)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    part = text[start:end]
    return start + len(part) - len(part.lstrip()), end - len(part) + len(part.rstrip())
