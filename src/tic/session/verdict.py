"""The one answer to a drafted turn: the strictest of all parts, with every reason kept."""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple

from attrs import frozen

from tic.pacing import Decision, Obligation
from tic.session.found import Found


class Action(IntEnum):
    """What to do with a draft, from the freest to the most held back; parts combine by the greatest."""

    SEND = 0
    SEND_WITH = 1  # with its obligations shown beside it
    REPLACE = 2  # send `instead`, which may be sent as it is
    ASK_AGAIN = 3  # have another draft made; `feedback` says to a language model what to do
    HOLD = 4  # nothing of the kind now; `instead` may be said, or nothing


class Part(IntEnum):
    """Who says so."""

    CONSENT = 0
    PACING = 1
    EXERCISE = 2
    LANGUAGE = 3
    CONVERSATION = 4


class VerdictReason(NamedTuple):
    """Why: the part that says so, a stable code, what it asks for, and a sentence without anyone's words."""

    part: Part
    code: str
    action: Action
    says: str

    def to_dict(self) -> dict[str, object]:
        """Return the reason as JSON values."""
        return {
            "part": self.part.name.lower(),
            "code": self.code,
            "action": self.action.name.lower(),
            "says": self.says,
        }


@frozen
class Verdict:
    """Whether a draft may be sent, as one answer. True where it may be sent as it is.

    `reasons` are those of every part, the most held back first; `found` the findings in the words;
    `obligations` what is to be shown beside an allowed draft; `instead` is a ready sentence that may be
    sent, or None. `service`: the draft acknowledges, closes or names other help, which nothing withholds.
    """

    action: Action
    reasons: tuple[VerdictReason, ...] = ()
    found: tuple[Found, ...] = ()
    obligations: frozenset[Obligation] = frozenset()
    instead: str | None = None
    service: bool = False
    pacing: Decision | None = None

    def __bool__(self) -> bool:
        """Whether the draft may be sent now, with its obligations."""
        return self.action <= Action.SEND_WITH

    def to_dict(self) -> dict[str, object]:
        """Return the verdict as JSON values; it holds no words of the draft or of a person."""
        return {
            "action": self.action.name.lower(),
            "allowed": bool(self),
            "service": self.service,
            "reasons": [reason.to_dict() for reason in self.reasons],
            "findings": [each.to_dict() for each in self.found],
            "obligations": sorted(one.value for one in self.obligations),
            "instead": self.instead,
        }
