"""Speech that breaks off: fillers, trailing dots, words begun twice, counted by one scale."""

from __future__ import annotations

from itertools import pairwise

from tic.acts.words import word_set
from tic.text import Analysis

_FILLERS = word_set("um umm uh uhh uhm er erm hmm hm ehm hmmm ehh oof ugh")
_HEDGES = word_set(
    "maybe perhaps dunno idk guess nvm nevermind somehow anyway stupid silly complicated god nah"
)
_ENOUGH = 3
_BROKEN = 2  # of them signs that are no hedges
_LONGEST = 24  # words: who tells that much has begun


def falters(read: Analysis) -> bool:
    """Whether a short turn shows at least three signs of breaking off, one of them a filler or dots."""
    words = read.tokens.words
    if not words or len(words) > _LONGEST:
        return False
    text = "".join(sign for sign in read.text if sign.isprintable())  # no zero-width signs
    dots = sum(text.count(sign) for sign in ("...", "…")) + text.rstrip().endswith(
        ("—", "–", "--", "-")
    )
    fillers = sum(word in _FILLERS for word in words)
    again = sum(one == two for one, two in pairwise(words))
    hedges = sum(word in _HEDGES for word in words)
    if dots + fillers + min(again, 1) < _BROKEN:  # hedges alone break nothing off
        return False
    return min(dots, 3) + min(fillers, 3) + min(again, 1) + min(hedges, 2) >= _ENOUGH
