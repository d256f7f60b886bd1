"""One reading of a text for the whole house: folding with offsets, tokens, sentences, clauses."""

from tic.text.analysis import Analysis
from tic.text.clauses import FEATURES, Clause
from tic.text.normal import Normal, normal
from tic.text.tokens import (
    LONGEST_SENTENCE,
    PLACEHOLDER,
    Break,
    Tokens,
    first_sentence,
    tokens,
)

__all__ = [
    "FEATURES",
    "LONGEST_SENTENCE",
    "PLACEHOLDER",
    "Analysis",
    "Break",
    "Clause",
    "Normal",
    "Tokens",
    "first_sentence",
    "normal",
    "tokens",
]
