"""Reading a free-text answer to a question for consent: only an exact, whole yes is a yes.

Everything else errs toward no. The acts of a reply are read by `tic.acts`, as pacing reads them: a refusal
anywhere in it is a no, an excuse or a delay a not-now, a question is a question, and the rest is unclear:
hedges, "fine", "whatever", a lone emoji. The machine takes a yes only to its open question; this module
never sees one and never grants anything.
"""

from __future__ import annotations

import enum

from attrs import frozen

from tic._kernel.arguments import expect
from tic._kernel.reason import Reason
from tic.acts import Confidence, PersonAct, PersonReader, Turn, person_reader
from tic.text import Analysis

LONGEST = 20_000
"""Code points of a reply that are looked at; a longer one is unclear at best (engineering judgment)."""

_ASKS = frozenset("?\uff1f\u00bf\u061f")


class ReplyKind(enum.Enum):
    """What a reply was read as."""

    YES = "yes"
    NO = "no"
    NOT_NOW = "not_now"
    QUESTION = "question"
    UNCLEAR = "unclear"


@frozen
class Reply:
    """A reading of a reply; it holds nothing of what was written."""

    kind: ReplyKind
    language: str
    reason: Reason


REASONS: dict[ReplyKind, Reason] = {
    ReplyKind.YES: Reason(
        "consent.whole-yes",
        "The whole reply is one clear yes.",
        "It counts only for the open question.",
    ),
    ReplyKind.NO: Reason(
        "consent.refusing", "There is a refusal in the reply.", "A yes to a later question."
    ),
    ReplyKind.NOT_NOW: Reason(
        "consent.delaying", "The reply puts it off.", "Time, or an invitation of theirs."
    ),
    ReplyKind.QUESTION: Reason(
        "consent.asking", "The reply asks something back.", "An answer to what they asked."
    ),
    ReplyKind.UNCLEAR: Reason(
        "consent.not-a-clear-yes",
        "The reply is no clear yes.",
        "The same question once more, gently.",
    ),
}
"""What each reading is explained with."""

_REFUSING = (
    PersonAct.STOP, PersonAct.PRIVACY_LOST, PersonAct.DECLINE_TOPIC, PersonAct.DECLINE_ITEM,
    PersonAct.CONSENT_NO, PersonAct.COMPLAINT,
)  # fmt: skip
_DELAYING = (PersonAct.POSTPONE, PersonAct.PAUSE, PersonAct.OVERWHELM, PersonAct.GOODBYE)
_ASKING = (PersonAct.ASK_WHY, PersonAct.ASK_INFO, PersonAct.ASK_ADVICE)


def read_reply(text: str, *, language: str = "en") -> Reply:
    """Return how a short reply to a question for consent reads.

    A reply that is a whole refusal in any language counts as a no; a yes counts only in `language`.
    Raises `InvalidInputError` for a language without a pack and for what is no text.
    """
    return reply_in(person_reader(language), text, language)


def reply_in(reader: PersonReader, text: str, language: str) -> Reply:
    """The same with a reader of one's own."""
    expect("text", text, str)
    kind = _kind(reader.read(Analysis(text[:LONGEST])), text)
    return Reply(kind, language, REASONS[kind])


def _kind(turn: Turn, text: str) -> ReplyKind:
    """The gravest act decides; a yes is certain, whole and all there is."""
    if turn.has(*_REFUSING):
        return ReplyKind.NO
    if turn.has(*_DELAYING):
        return ReplyKind.NOT_NOW
    if turn.has(*_ASKING) or not _ASKS.isdisjoint(text):
        return ReplyKind.QUESTION
    yes = [
        act.confidence is Confidence.CERTAIN
        for act in turn.acts
        if act.kind is PersonAct.CONSENT_YES
    ]
    held = turn.has(
        PersonAct.HESITATE, PersonAct.SILENCE, PersonAct.REDIRECT, PersonAct.DISSOCIATION
    )
    return ReplyKind.YES if any(yes) and not held and len(text) <= LONGEST else ReplyKind.UNCLEAR
