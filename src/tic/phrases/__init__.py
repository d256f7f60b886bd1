"""A closed pattern language, and one word graph for all patterns, over an `Analysis` of `tic.text`."""

from typing import TYPE_CHECKING

from tic._kernel.later import later
from tic.phrases.graph import Edges, Graph
from tic.phrases.matcher import Hit, Match, Matcher, Scan

if TYPE_CHECKING:
    from tic.errors import PatternError
    from tic.phrases.building import build
    from tic.phrases.pattern import Tree, parse, variants
    from tic.phrases.pending import Pending
else:  # a look with compiled patterns needs none of these
    __getattr__ = later(
        __name__,
        {
            "Pending": "pending",
            "PatternError": "pattern",
            "Tree": "pattern",
            "build": "building",
            "parse": "pattern",
            "variants": "pattern",
        },
    )

__all__ = [
    "Edges",
    "Graph",
    "Hit",
    "Match",
    "Matcher",
    "PatternError",
    "Pending",
    "Scan",
    "Tree",
    "build",
    "parse",
    "variants",
]
