"""A long text in pieces that are cut between sentences, so that looking through it needs little memory.

Sentences are judged alone: what is found in the pieces is what is found in the whole.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from tic.text.normal import normal
from tic.text.tokens import SENTENCE_END, certain_cut, tokens

LONGEST_PIECE = 32_768  # code points; a text that is no longer, as most are, need not be cut


def pieces(text: str) -> Iterator[tuple[int, int]]:
    """Yield the ranges of the pieces of `text`, which they tile in order.

    Each is about `LONGEST_PIECE` long; only where there is no place to cut it is longer. Linear.
    """
    start, size = 0, LONGEST_PIECE
    while len(text) - start > size:
        cut = _last_cut(text[start : start + size])
        if cut is None:
            size *= 2
            continue
        yield start, start + cut
        start, size = start + cut, LONGEST_PIECE
    yield start, len(text)


def _last_cut(text: str) -> int | None:
    """Where the last sentence of `text` begins of which no further text can change that, or None.

    A sentence that grew so long that it is cut at a word is the last choice.
    """
    folded = normal(text)
    words = tokens(folded.text)
    ended: list[int] = []
    too_long: list[int] = []
    for first in range(len(words.words) - 1, 0, -1):
        if words.breaks[first] is SENTENCE_END:
            between = folded.text[words.ends[first - 1] : words.starts[first]]
            # After a lone letter, which may be the last of a word that is written "c a l m", the
            # sentence may look otherwise where its words are known.
            if len(words.words[first - 1]) > 1:
                (too_long if between.isspace() else ended).append(first)
    for first in chain(ended, too_long):
        cut = certain_cut(folded.text, words, first)
        if cut and cut <= words.starts[first]:  # a quotation that goes on here is not cut
            return folded.origin(cut)
    return None
