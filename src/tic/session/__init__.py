"""One conversation: what each side does, what stands between them, and whether the next turn may be said.

>>> from tic.session import review
>>> talk = [
...     {"speaker": "person", "text": "I'm going to log off now."},
...     {"speaker": "helper", "text": "Wait, don't go yet."},
... ]
>>> review(talk).turns[-1].flagged
True
"""

from tic.session.found import Found
from tic.session.review import Review, Reviewer, TurnReview, review
from tic.session.rules import RULES
from tic.session.said import Said
from tic.session.techniques import Technique

__all__ = ["RULES", "Found", "Review", "Reviewer", "Said", "Technique", "TurnReview", "review"]
