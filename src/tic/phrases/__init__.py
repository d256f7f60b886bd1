"""A closed pattern language, and one word graph for all patterns, over an `Analysis` of `tic.text`."""

from typing import TYPE_CHECKING

from tic._kernel.later import later
from tic.phrases.graph import Edges, Graph
from tic.phrases.matcher import Hit, Match, Matcher, Scan

if TYPE_CHECKING:
    from tic.phrases.building import build
    from tic.phrases.live import Live
    from tic.phrases.pattern import Tree, parse, variants
else:  # a look with compiled patterns needs none of these
    __getattr__ = later(
        __name__,
        {
            "Live": "live",
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
    "Live",
    "Match",
    "Matcher",
    "Scan",
    "Tree",
    "build",
    "parse",
    "variants",
]
