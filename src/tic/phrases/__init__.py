"""Text with offsets, a closed pattern language, and one word graph for all patterns."""

from tic.phrases.graph import Graph, build
from tic.phrases.matcher import Hit, Match, Matcher, Scan
from tic.phrases.normal import Normal, normal
from tic.phrases.pattern import PatternError, parse, variants
from tic.phrases.tokens import PLACEHOLDER, Break, Tokens, tokens

__all__ = [
    "PLACEHOLDER",
    "Break",
    "Graph",
    "Hit",
    "Match",
    "Matcher",
    "Normal",
    "PatternError",
    "Scan",
    "Tokens",
    "build",
    "normal",
    "parse",
    "tokens",
    "variants",
]
