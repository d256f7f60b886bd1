"""Text with offsets, a closed pattern language, and one word graph for all patterns."""

from tic.phrases.graph import Edges, Graph, build
from tic.phrases.live import Live
from tic.phrases.matcher import Hit, Match, Matcher, Scan
from tic.phrases.normal import Normal, normal
from tic.phrases.pattern import PatternError, Tree, parse, variants
from tic.phrases.tokens import (
    LONGEST_SENTENCE,
    PLACEHOLDER,
    Break,
    Tokens,
    first_sentence,
    tokens,
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
