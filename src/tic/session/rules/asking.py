"""How deep and how often the helper asks."""

from __future__ import annotations

from tic.acts import ASKING, Depth
from tic.acts import HelperAct as A
from tic.language import Severity
from tic.session.rule import Scene, rule

RUN = 5  # asking turns in a row (engineering judgement; the question-answer trap has no number)
AT_ONCE = 3  # questions in one turn (engineering judgement)
_DEEP = Depth.EVENT


@rule(
    "TIC2921",
    "deeper-uninvited",
    Severity.MEDIUM,
    says="This asks for an account that the person has not begun.",
    why="Telling what happened is theirs to begin; nobody has to be asked for it to be helped.",
    instead=("What would help today?", "How are things right now?"),
    sources=("who-pfa", "rose-2002", "titration"),
    held=(("Hello.", "Hi.", "Tell me exactly what he did to you."),),
    passes=(("Hello.", "Hi.", "What would be useful today?"),),
    wrong="A service whose stated purpose is to receive an account, with consent.",
    confidence=0.6,
)
def deeper(scene: Scene) -> str:
    depth, standing = scene.turn.depth, scene.standing
    if depth is None or depth <= _DEEP or standing.reached >= _DEEP:
        return ""
    return "asks for detail that was not offered" if _asks_detail(scene) else ""


def _asks_detail(scene: Scene) -> bool:
    return scene.turn.has(A.DETAIL_PROBE) and not scene.turn.known.has(A.SEEK_COLLABORATION)


@rule(
    "TIC2922",
    "question-run",
    Severity.LOW,
    says="This is one more in a row of questions, and nothing was received in between.",
    why="A row of questions puts the person in a passive place (the question-answer trap).",
    instead=("It sounds as if the nights are the hardest.",),
    sources=("miller-rollnick", "miti-421"),
    held=(),
    passes=(),
    wrong="A form, or screening that was agreed to.",
    confidence=0.5,
)
def run(scene: Scene) -> str:
    asks = scene.turn.has(*ASKING) and len(scene.turn.kinds() - ASKING) == 0
    return (
        f"question {scene.standing.run + 1} in a row" if asks and scene.standing.run >= RUN else ""
    )


@rule(
    "TIC2923",
    "many-questions",
    Severity.LOW,
    says="This asks several things at once.",
    why="Several questions at once are more than one can hold, and only the last is answered.",
    instead=("How has the week been?",),
    sources=("miti-421", "nichd"),
    held=(("Hello.", "Hi.", "How are you? Did you sleep? Have you eaten?"),),
    passes=(("Hello.", "Hi.", "How are you?"),),
    wrong="Choices of one question.",
    confidence=0.5,
)
def many(scene: Scene) -> str:
    return f"{scene.turn.questions} questions" if scene.turn.questions >= AT_ONCE else ""


@rule(
    "TIC2924",
    "no-way-out",
    Severity.LOW,
    says="This asks for something deep, and no way out was ever shown.",
    why="A question that can be left is one that can be answered.",
    instead=("You can skip this: has it happened before?",),
    sources=("va-guide", "who-pfa"),
    held=(("Hello.", "Hi.", "Have you ever been hit by your partner?"),),
    passes=(
        ("Hello.", "Hi.", "You don't have to answer this. Have you ever been hit by your partner?"),
    ),
    wrong="The way out stands beside the words: a button to skip.",
    confidence=0.5,
)
def no_way_out(scene: Scene) -> str:
    deep = scene.turn.depth is not None and scene.turn.depth >= _DEEP
    shown = scene.standing.choice or scene.turn.known.has(
        A.EMPHASISE_AUTONOMY, A.SEEK_COLLABORATION
    )
    return "a deep question, and no choice shown" if deep and not shown else ""


RULES = (deeper, run, many, no_way_out)
