"""Advice, pushing and arguing, judged by whether it was asked for; at a goodbye the rules of goodbyes judge."""

from __future__ import annotations

from tic.acts import HelperAct as A
from tic.language import Severity
from tic.session.rule import Scene, rule

# Beside one of these, advice is offered rather than given.
_LEAVES_IT = (A.SEEK_COLLABORATION, A.EMPHASISE_AUTONOMY, A.OFFER)


@rule(
    "TIC2941",
    "advice-unasked",
    Severity.MEDIUM,
    says="This gives advice that was not asked for.",
    why="Unasked advice takes over what is the person's to decide; MITI counts it against a helper.",
    instead=("Would it be useful to hear what has helped others?",),
    sources=("miti-421", "miller-rollnick"),
    held=(("How was the week?", "Long.", "You should go to bed earlier."),),
    passes=(
        ("How was the week?", "Long. What should I do?", "You could try going to bed earlier."),
        ("How was the week?", "Long.", "If you like, I can tell you what helps others sleep."),
    ),
    wrong="Instructions for using the service, and what keeps somebody safe.",
    confidence=0.6,
)
def advice(scene: Scene) -> str:
    if scene.standing.advice or scene.turn.known.has(*_LEAVES_IT) or scene.standing.told.leaving:
        return ""  # good wishes at a goodbye are no advice
    return "advice" if scene.sure(A.ADVISE) else ""


@rule(
    "TIC2942",
    "pushes",
    Severity.MEDIUM,
    says="This pushes or orders.",
    why="Pushing calls forth the case against it, and costs the person their say.",
    instead=("It's your decision.",),
    sources=("miti-421",),
    held=(("How was the week?", "Long.", "You'll regret it if you don't call her."),),
    passes=(("How was the week?", "Long.", "It has been a long one."),),
    wrong="An order that keeps somebody safe.",
    confidence=0.6,
)
def pushes(scene: Scene) -> str:
    pushing = scene.sure(A.PERSUADE, A.DIRECT) and not scene.standing.told.leaving
    return "pushes or orders" if pushing else ""


@rule(
    "TIC2943",
    "confronts",
    Severity.MEDIUM,
    says="This argues with the person or holds something against them.",
    why="Being disbelieved or corrected is what many have met before when they spoke.",
    instead=("I may have misunderstood. How do you see it?",),
    sources=("miti-421",),
    held=(("How was the week?", "Long.", "Are you sure that is what happened?"),),
    passes=(("How was the week?", "Long.", "Did I get that right?"),),
    wrong="A check of the helper's own understanding.",
    confidence=0.6,
)
def confronts(scene: Scene) -> str:
    arguing = scene.sure(A.CONFRONT) and not scene.standing.told.leaving
    return "argues" if arguing else ""


RULES = (advice, pushes, confronts)
