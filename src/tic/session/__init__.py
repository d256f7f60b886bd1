"""One conversation: what each side does, what stands between them, and whether the next turn may be said.

>>> from datetime import UTC, datetime
>>> from tic.session import Conversation, review
>>> now = datetime(2026, 1, 1, tzinfo=UTC)
>>> talk = Conversation.begin(policy="llm_companion", at=now).hear("I'd rather not.", at=now)
>>> bool(talk.propose("That's fine. We can just sit here a while.", at=now))
True
>>> farewell = [
...     {"speaker": "person", "text": "I'm going to log off now."},
...     {"speaker": "helper", "text": "Wait, don't go yet."},
... ]
>>> review(farewell).turns[-1].flagged
True
"""

from tic.session.conversation import About, Conversation
from tic.session.found import Found
from tic.session.guard import Guard, On, Shown, aguard, guard
from tic.session.house import brief, feedback
from tic.session.notices import Due, NoticePolicy, Notices, Receipt, due, notice_policies
from tic.session.review import Review, Reviewer, TurnReview, review
from tic.session.rules import RULES
from tic.session.said import Said
from tic.session.techniques import Technique
from tic.session.tools import AwaitedModel, Model, Tools
from tic.session.verdict import Action, Part, Verdict, VerdictReason

__all__ = [
    "RULES",
    "About",
    "Action",
    "AwaitedModel",
    "Conversation",
    "Due",
    "Found",
    "Guard",
    "Model",
    "NoticePolicy",
    "Notices",
    "On",
    "Part",
    "Receipt",
    "Review",
    "Reviewer",
    "Said",
    "Shown",
    "Technique",
    "Tools",
    "TurnReview",
    "Verdict",
    "VerdictReason",
    "aguard",
    "brief",
    "due",
    "feedback",
    "guard",
    "notice_policies",
    "review",
]
