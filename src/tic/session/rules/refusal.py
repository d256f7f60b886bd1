"""After a no: it stands until the person takes it back."""

from __future__ import annotations

from tic.acts import HelperAct as A
from tic.language import Severity
from tic.session.rule import Scene, rule

_ASKS_AGAIN = (
    A.OPEN_QUESTION, A.CLOSED_QUESTION, A.FOLLOW_UP, A.DETAIL_PROBE, A.SCREENING_ITEM, A.REPEAT,
    A.INVITATION_STATEMENT, A.SEEK_COLLABORATION,
)  # fmt: skip
_PUSHES = (A.PERSUADE, A.CONFRONT, A.DIRECT)
# What leaves the matter, whatever words of it are taken up; what only receives does, where nothing follows.
_LEAVES = (A.CLOSE, A.EMPHASISE_AUTONOMY, A.APOLOGY, A.HANDOFF_INFO, A.SAFETY_QUESTION, A.PRESENCE)
_RECEIVES = frozenset({A.ACKNOWLEDGE, A.RECEIPT_OF_DISCLOSURE, A.AFFIRM, A.SMALLTALK})


_TAKES_IN = (*_LEAVES, *_RECEIVES, A.OFFER, A.SEEK_COLLABORATION, A.CHECK_IN)


def _leaves_it(scene: Scene) -> bool:
    known = scene.turn.known
    kinds = known.kinds()
    return known.has(*_LEAVES) or (bool(kinds) and kinds <= _RECEIVES)


@rule(
    "TIC2901",
    "asks-again-after-no",
    Severity.HIGH,
    says="This asks again for what the person said no to.",
    why="A second question after a no says that the first answer does not count.",
    instead=("That's fine. We can leave it.", "Okay. What would you like to talk about?"),
    sources=("kitzinger-frith-1999", "who-pfa", "ahern-2014"),
    held=(
        (
            "Would you like to tell me about the accident?",
            "No thanks.",
            "What happened in the accident?",
        ),
    ),
    passes=(
        (
            "Would you like to tell me about the accident?",
            "No thanks.",
            "Okay. We can leave it there.",
        ),
    ),
    wrong="The person came back to it in words that were not read as theirs.",
)
def asks_again(scene: Scene) -> str:
    if not scene.standing.refused or scene.standing.told.leaving:
        return ""
    if scene.sure(A.REPEAT):
        return "a question that was put before"
    if scene.again and scene.turn.has(*_ASKS_AGAIN):
        return "a question about what was declined"
    return ""


@rule(
    "TIC2902",
    "appeal-after-no",
    Severity.HIGH,
    says="This argues with a no.",
    why="A reason, a smaller request or a doubt after a no turns a choice into a negotiation.",
    instead=("I understand. Thank you for telling me.", "That's your decision."),
    sources=("miti-421", "cialdini-1976", "beebe-1990"),
    held=(
        (
            "Shall I book the group for you?",
            "No, I don't want to.",
            "Just one visit would make such a difference.",
        ),
    ),
    passes=(
        ("Shall I book the group for you?", "No, I don't want to.", "Okay, I won't book anything."),
    ),
    wrong="A fact that the person asked for, or that keeps somebody safe.",
)
def appeals(scene: Scene) -> str:
    if not scene.standing.refused or scene.standing.told.leaving:
        return ""
    if scene.sure(*_PUSHES) and (scene.standing.told.refused or scene.again):
        return "a push against a no"
    refused = scene.standing.told.refused and scene.standing.offered
    if refused and not scene.sure(*_TAKES_IN) and scene.turn.words:
        return "passes over a no"
    if scene.again and not _leaves_it(scene) and not scene.standing.told.asks:
        return "goes on about what was declined"
    return ""


@rule(
    "TIC2903",
    "why-after-no",
    Severity.HIGH,
    says="This asks the person to account for a no.",
    why="A no needs no reason; asking for one makes it something to defend.",
    instead=("That's fine.",),
    sources=("kitzinger-frith-1999", "miti-421"),
    held=(("Can I call your sister?", "No.", "Why?"),),
    passes=(("Can I call your sister?", "No.", "Okay, I won't."),),
    wrong="The person asked to be asked.",
)
def asks_why(scene: Scene) -> str:
    if (
        scene.standing.refused
        and scene.turn.has(A.WHY_QUESTION)
        and not scene.standing.told.leaving
    ):
        return "why, behind a no"
    return ""


RULES = (asks_again, appeals, asks_why)
