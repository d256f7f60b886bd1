"""How often a linter is right: precision and recall on labelled text of your own, with intervals.

>>> from tic.language import Linter
>>> from tic.measuring import Labelled, measure
>>> rows = [
...     Labelled("You have no choice but to tell me.", problem=True),
...     Labelled("It is up to you what to tell.", problem=False),
... ]
>>> found = measure(rows, Linter.builtin())
>>> found.recall.text, found.false_alarms.text
('1/1 (100 %, 21 to 100)', '0/1 (0 %, 0 to 79)')
"""

from tic.measuring.labelled import Labelled, read_labelled
from tic.measuring.measurement import Judged, Measurement, measure
from tic.measuring.ratio import Ratio
from tic.measuring.saved import Change, Saved

__all__ = [
    "Change",
    "Judged",
    "Labelled",
    "Measurement",
    "Ratio",
    "Saved",
    "measure",
    "read_labelled",
]
