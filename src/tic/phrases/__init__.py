"""Text with offsets, a closed pattern language, and one word graph for all patterns."""

from tic.phrases.graph import Graph, build
from tic.phrases.live import Live
from tic.phrases.matcher import Hit, Match, Matcher, Scan
from tic.phrases.normal import Normal, normal
from tic.phrases.pattern import PatternError, parse, variants
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
    "Graph",
    "Hit",
    "Live",
    "Match",
    "Matcher",
    "Normal",
    "PatternError",
    "Scan",
    "Tokens",
    "build",
    "first_sentence",
    "normal",
    "parse",
    "tokens",
    "variants",
]
