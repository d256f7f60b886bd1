"""How well a linter reads labelled text: what it found, missed and took wrongly, each with its uncertainty.

`measure` judges rows that somebody labelled. What is kept of a row is a hash and its labels, never its words, so
that two versions can be compared later (`compare`) without the text.
"""

from tic.measuring.comparing import Comparison, compare
from tic.measuring.labelled import Labelled
from tic.measuring.measurement import Figures, Measurement, Verdict, measure
from tic.measuring.share import Share

__all__ = [
    "Comparison",
    "Figures",
    "Labelled",
    "Measurement",
    "Share",
    "Verdict",
    "compare",
    "measure",
]
