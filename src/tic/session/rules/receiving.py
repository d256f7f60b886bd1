"""What was told is received before anything else is done."""

from __future__ import annotations

from tic.acts import ASKING
from tic.acts import HelperAct as A
from tic.language import Severity
from tic.session.rule import Scene, rule
from tic.session.standing import RECEIVING

_GOES_ON = (ASKING | {A.ADVISE, A.PERSUADE, A.DIRECT, A.CONFRONT}) - RECEIVING


def _passes_over(scene: Scene) -> bool:
    return scene.turn.has(*_GOES_ON) and not scene.turn.known.has(*RECEIVING)


@rule(
    "TIC2931",
    "passes-over-overwhelm",
    Severity.HIGH,
    says="The person said that it is too much, and this goes on.",
    why="Who says that it is too much needs less, at once.",
    instead=("We can stop here. There is no hurry.", "Thank you for saying so. Let's slow down."),
    sources=("draucker-2009", "va-guide", "ahern-2014"),
    held=(("What is it like for you at home?", "It's all too much.", "And what about the days?"),),
    passes=(("What is it like for you at home?", "It's all too much.", "We can stop here."),),
    wrong="Somebody who says that work is too much, and wants to talk about it.",
)
def overwhelm(scene: Scene) -> str:
    return "goes on" if scene.standing.overwhelmed and _passes_over(scene) else ""


@rule(
    "TIC2932",
    "passes-over-dissociation",
    Severity.HIGH,
    says="The person said that they are far away or numb, and this goes on.",
    why="Questions cannot be answered from far away; coming back to the room comes first.",
    instead=("Let's pause here. I'm with you.",),
    sources=("draucker-2009", "titration"),
    held=(("What came next?", "Everything feels unreal, I'm floating.", "And what did he say?"),),
    passes=(
        ("What came next?", "Everything feels unreal, I'm floating.", "Let's pause. I'm here."),
    ),
    wrong="Somebody who speaks of another time.",
)
def dissociation(scene: Scene) -> str:
    return "goes on" if scene.standing.adrift and _passes_over(scene) else ""


@rule(
    "TIC2933",
    "not-received",
    Severity.LOW,
    says="Something hard was told, and the next turn asks or advises at once.",
    why="Who tells something hard listens for whether it was heard.",
    instead=("Thank you for telling me. That sounds very hard.",),
    sources=("who-2013", "ahern-2014"),
    held=(("How was home?", "My father used to hit me.", "How old are you?"),),
    passes=(
        (
            "How was home?",
            "My father used to hit me.",
            "I'm sorry that happened. Are you safe now?",
        ),
    ),
    wrong="It was received in words that were not read as such.",
    confidence=0.5,
)
def received(scene: Scene) -> str:
    return "asks or advises at once" if scene.standing.heavy and _passes_over(scene) else ""


@rule(
    "TIC2934",
    "praise-for-telling",
    Severity.MEDIUM,
    says="This rewards the person for telling.",
    why="Praise for telling asks for more, and says what would have disappointed.",
    instead=("Thank you for telling me.",),
    sources=("who-2013", "miti-421"),
    held=(
        ("How was home?", "My father used to hit me.", "I'm so proud of you for opening up to me."),
    ),
    passes=(("How was home?", "My father used to hit me.", "Thank you for telling me."),),
    wrong="Thanks that name courage once and ask for nothing (a receipt).",
)
def praise(scene: Scene) -> str:
    praised = scene.turn.has(A.PRAISE_FOR_TELLING) and not scene.standing.told.leaving
    return "praise for having told" if praised else ""


RULES = (overwhelm, dissociation, received, praise)
