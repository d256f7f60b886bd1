"""Text with offsets, a closed pattern language, and one word graph for all patterns."""

from typing import TYPE_CHECKING

from tic._kernel.later import later
from tic.phrases.graph import Edges, Graph
from tic.phrases.matcher import Hit, Match, Matcher, Scan
from tic.phrases.normal import Normal, normal
from tic.phrases.tokens import (
    LONGEST_SENTENCE,
    PLACEHOLDER,
    Break,
    Tokens,
    first_sentence,
    tokens,
)

if TYPE_CHECKING:
    from tic.phrases.building import build
    from tic.phrases.live import Live
    from tic.phrases.pattern import PatternError, Tree, parse, variants
else:  # a look with compiled patterns needs none of these
    __getattr__ = later(
        __name__,
        {
            "Live": "live",
            "PatternError": "pattern",
            "Tree": "pattern",
            "build": "building",
            "parse": "pattern",
            "variants": "pattern",
        },
    )

__all__ = [
    "LONGEST_SENTENCE",
    "PLACEHOLDER",
    "Break",
    "Edges",
    "Graph",
    "Hit",
    "Live",
    "Match",
    "Matcher",
    "Normal",
    "PatternError",
    "Scan",
    "Tokens",
    "Tree",
    "build",
    "first_sentence",
    "normal",
    "parse",
    "tokens",
    "variants",
]
