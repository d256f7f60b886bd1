"""Read a helper's drafted turn as a move: its acts (`tic.acts`) as a kind of `tic.pacing`, and its depth.

A proposal made from this is a guess from the words. It may tighten what the maker of the service
declared and never loosens it. What is declared is certain: reading never turns it into a kind that is
barred, so that a declared hand-off stays one. A question whose depth cannot be read counts as the
deepest.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import NoneType

from attrs import frozen

from tic._kernel.arguments import expect, expect_each
from tic.acts import Reader
from tic.acts.depth import DEPTHS, Depth
from tic.acts.kinds import HelperAct
from tic.acts.turn import Confidence, Turn
from tic.errors import InvalidInputError
from tic.pacing.moves import BARRED, GENERAL, STATEMENTS, Kind, Proposal
from tic.text import Analysis

KINDS: Mapping[HelperAct, Kind] = {
    # What may never be said comes first; then what asks, the most demanding first; then what is said.
    HelperAct.PRAISE_FOR_TELLING: Kind.PRAISE_FOR_TELLING,
    HelperAct.HELPER_SELF_DISCLOSURE: Kind.HELPER_SELF_DISCLOSURE,
    HelperAct.CONFRONT: Kind.CONFRONT,
    HelperAct.REPEAT: Kind.REPEAT,
    HelperAct.PERSUADE: Kind.PERSUADE,
    HelperAct.ADVISE: Kind.PERSUADE,
    HelperAct.WHY_QUESTION: Kind.WHY_QUESTION,
    HelperAct.DIRECT: Kind.DIRECT,
    HelperAct.DETAIL_PROBE: Kind.DETAIL_PROBE,
    HelperAct.SCREENING_ITEM: Kind.SCREENING_ITEM,
    HelperAct.FOLLOW_UP: Kind.FOLLOW_UP,
    HelperAct.OPEN_QUESTION: Kind.OPEN_QUESTION,
    HelperAct.INVITATION_STATEMENT: Kind.OPEN_QUESTION,
    HelperAct.CLOSED_QUESTION: Kind.CLOSED_QUESTION,
    HelperAct.SAFETY_QUESTION: Kind.CLOSED_QUESTION,
    HelperAct.CHECK_IN: Kind.CHECK_IN,
    HelperAct.SEEK_COLLABORATION: Kind.SEEK_COLLABORATION,
    HelperAct.CLOSE: Kind.CLOSE,
    HelperAct.HANDOFF_INFO: Kind.HANDOFF_INFO,
    HelperAct.SUMMARY: Kind.SUMMARY,
    HelperAct.REFLECTION: Kind.REFLECTION,
    HelperAct.AFFIRM: Kind.AFFIRM,
    HelperAct.OFFER: Kind.OFFER,
    HelperAct.EMPHASISE_AUTONOMY: Kind.EMPHASISE_AUTONOMY,
    HelperAct.PRESENCE: Kind.PRESENCE,
    HelperAct.ACKNOWLEDGE: Kind.ACKNOWLEDGE,
    HelperAct.RECEIPT_OF_DISCLOSURE: Kind.ACKNOWLEDGE,
    HelperAct.APOLOGY: Kind.ACKNOWLEDGE,
    HelperAct.INFORM: Kind.INFORM,
    HelperAct.STRUCTURE: Kind.INFORM,
    HelperAct.SMALLTALK: Kind.INFORM,
}
"""Each act as a kind of move, in the order in which one of several settles the kind of a turn."""

# Beside one of these, advice is offered rather than pressed.
_SOFTENS_ADVICE = (
    HelperAct.SEEK_COLLABORATION, HelperAct.EMPHASISE_AUTONOMY, HelperAct.OFFER, HelperAct.INFORM,
)  # fmt: skip
LANGUAGES = ("en",)
NOTHING_READ = Turn(())


@frozen
class MoveReading:
    """What a draft seems to be. `depth` is `None` where a question's depth cannot be read.

    `turn` holds the acts it was read from, each with its place and what was seen.
    """

    kind: Kind
    depth: Depth | None
    questions: int
    words: int
    turn: Turn = NOTHING_READ

    def proposal(self, declared: Proposal | None = None, *, topic: str = GENERAL) -> Proposal:
        """Return the proposal to decide on: declared values, tightened by what was read.

        A question wins over a statement, the deeper depth and the greater number of questions win. A
        declared kind never becomes one that is barred.
        """
        expect("declared", declared, (Proposal, NoneType))
        expect("topic", topic, str)
        if declared is None:
            return Proposal(
                self.kind, self.depth, topic, questions=self.questions, words=self.words
            )
        kind = declared.judged_kind
        if kind in STATEMENTS and self.kind not in STATEMENTS | BARRED:
            kind = self.kind
        depth = self.depth if declared.depth is None else max(declared.depth, self.depth or 0)
        return Proposal(
            kind,
            None if depth is None else DEPTHS[depth],
            declared.topic,
            declared.item,
            max(self.questions, declared.questions or 0),
            declared.required,
            declared.seeks,
            self.words if declared.words is None else declared.words,
        )


def read_move(
    text: str,
    *,
    language: str = "en",
    before: str | None = None,
    earlier: Iterable[str] = (),
) -> MoveReading:
    """Read a drafted turn of a helper.

    `before` is the person's last turn, by which it is read; `earlier` are questions put before in
    this conversation: a sentence with the same words is read as a repeat. Raises `InvalidInputError`
    for a language that is not read and for what is no text.
    """
    asked = frozenset(_words(one) for one in expect_each("earlier", earlier, str))
    if not isinstance(text, str):
        raise InvalidInputError("text", "a string")
    expect("before", before, (str, NoneType))
    if language not in LANGUAGES:
        raise InvalidInputError("language", f"one of {', '.join(LANGUAGES)}")
    read = Analysis(text)
    turn = Reader.builtin().helper(text, before=before)
    words = read.tokens.words
    # "Okay. How is your sleep?" is one sentence to the tokens: what was asked may stand at its end.
    again = any(
        len(one) > 2 and one == tuple(words[max(first, last - len(one)) : last])
        for one in asked
        for first, last in read.tokens.sentences()
    )
    return MoveReading(
        Kind.REPEAT if again else _kind(turn), turn.depth, turn.questions, len(words), turn
    )


def _words(text: str) -> tuple[str, ...]:
    return tuple(Analysis(text).tokens.words)


def _kind(turn: Turn) -> Kind:
    """The kind of a turn: a hand-off is never barred, and advice beside a choice is information."""
    handoff = turn.has(HelperAct.HANDOFF_INFO)
    for act, kind in KINDS.items():
        if not turn.has(act) or (handoff and kind in BARRED):
            continue
        if act is HelperAct.ADVISE and (turn.has(*_SOFTENS_ADVICE) or _only_likely(turn, act)):
            continue
        return kind
    return Kind.OPEN_QUESTION if turn.questions else Kind.INFORM


def _only_likely(turn: Turn, kind: HelperAct) -> bool:
    """Whether the acts of `kind` rest on the form of the sentence alone."""
    return all(act.confidence is Confidence.LIKELY for act in turn.only([kind]))
