"""Read a helper's drafted turn: its acts (`tic.acts`) as the moves of a `Draft`, in the order of the words.

What is read from words is a guess. It may tighten what the maker of the service declared and never
loosens it. What is declared is certain: reading never turns it into a kind that is barred, and a
declared hand-off is one whatever its words look like.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from types import NoneType

from attrs import evolve, frozen

from tic._kernel.arguments import expect, expect_each
from tic.acts import Reader
from tic.acts.depth import DEPTHS, Depth
from tic.acts.kinds import ASKING, HelperAct
from tic.acts.turn import Act, Confidence, Turn
from tic.errors import InvalidInputError
from tic.pacing.moves import (
    BARRED,
    GENERAL,
    MOST_MOVES,
    RECEIPTS,
    STATEMENTS,
    Draft,
    Kind,
    Proposal,
)
from tic.text import Analysis

KINDS: Mapping[HelperAct, Kind] = {
    # A service comes first, then what may never be said; then what asks, the most demanding first; then what is said.
    HelperAct.HANDOFF_INFO: Kind.HANDOFF_INFO,
    HelperAct.PRAISE_FOR_TELLING: Kind.PRAISE_FOR_TELLING,
    HelperAct.CONFRONT: Kind.CONFRONT,
    HelperAct.REPEAT: Kind.REPEAT,
    HelperAct.PERSUADE: Kind.PERSUADE,
    HelperAct.WHY_QUESTION: Kind.WHY_QUESTION,
    HelperAct.DIRECT: Kind.DIRECT,
    HelperAct.DETAIL_PROBE: Kind.DETAIL_PROBE,
    HelperAct.SCREENING_ITEM: Kind.SCREENING_ITEM,
    HelperAct.FOLLOW_UP: Kind.FOLLOW_UP,
    HelperAct.OPEN_QUESTION: Kind.OPEN_QUESTION,
    HelperAct.INVITATION_STATEMENT: Kind.INVITATION,
    HelperAct.CLOSED_QUESTION: Kind.CLOSED_QUESTION,
    HelperAct.SAFETY_QUESTION: Kind.SAFETY_QUESTION,
    HelperAct.CHECK_IN: Kind.CHECK_IN,
    HelperAct.SEEK_COLLABORATION: Kind.SEEK_COLLABORATION,
    HelperAct.HELPER_SELF_DISCLOSURE: Kind.HELPER_SELF_DISCLOSURE,
    HelperAct.ADVISE: Kind.ADVISE,
    HelperAct.CLOSE: Kind.CLOSE,
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
"""Each act as a kind of move, in the order in which one of several settles the kind of a sentence."""

# Beside one of these, advice is offered rather than pressed.
_SOFTENS_ADVICE = (
    HelperAct.SEEK_COLLABORATION, HelperAct.EMPHASISE_AUTONOMY, HelperAct.OFFER, HelperAct.INFORM,
)  # fmt: skip
LANGUAGES = ("en",)
_RANK = {act: place for place, act in enumerate(KINDS)}
NOTHING_READ = Turn(())


@frozen
class Part:
    """One move of a drafted turn, and the code points of the text in which it was read."""

    kind: Kind
    span: tuple[int, int]


@frozen
class MoveReading:
    """What a draft seems to be: its parts in order. `depth` is `None` where that of a question is unread.

    `turn` holds the acts it was read from, each with its place and what was seen.
    """

    parts: tuple[Part, ...]
    depth: Depth | None
    questions: int
    words: int
    turn: Turn = NOTHING_READ

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """The kinds of the moves, in order."""
        return tuple(part.kind for part in self.parts)

    def draft(self, declared: Proposal | None = None, *, topic: str = GENERAL) -> Draft:
        """Return the draft to decide on: what is declared, tightened by what was read.

        Without a declared kind, the parts as they were read. A declared hand-off is one whole. Another
        declared statement stands first, and what was read to ask stands after it. A declared question
        keeps what was heard before it, with the deeper depth and the greater number of questions.
        Nothing barred is added to what is declared.
        """
        expect("declared", declared, (Proposal, NoneType))
        expect("topic", topic, str)
        if declared is None:
            first, *rest = self._moves(topic)
            return Draft((evolve(first, words=self.words), *rest))
        if declared.words is None:
            declared = evolve(declared, words=self.words)
        if declared.judged_kind is Kind.HANDOFF_INFO:
            return Draft((declared,))
        if declared.kind is None:
            return self._with(declared)
        read = [move for move in self._moves(declared.topic) if move.judged_kind not in BARRED]
        if not declared.asks:
            asked = [evolve(move, item=declared.item) for move in read if move.asks]
            return Draft((declared, *asked))
        asking = next((place for place, move in enumerate(read) if move.asks), len(read))
        received = [move for move in read[:asking] if move.judged_kind in RECEIPTS]
        depth = declared.depth
        if depth is None:
            depth = self.depth if self.questions else None
        elif self.depth is not None:
            depth = DEPTHS[max(depth, self.depth)]
        questions = max(self.questions, declared.questions or 1)
        return Draft((*received, evolve(declared, depth=depth, questions=questions)))

    def _with(self, declared: Proposal) -> Draft:
        """The parts as they were read, what asks among them with the declared depth and item."""
        first, *rest = self._moves(declared.topic)
        moves = [evolve(first, words=declared.words), *rest]
        if declared.questions and not any(move.asks for move in moves):
            return Draft((*moves, declared))
        depth = declared.depth
        return Draft(
            [
                evolve(
                    move,
                    depth=move.depth if depth is None else DEPTHS[max(depth, move.depth or 0)],
                    likely=move.likely and depth is None,
                    item=declared.item,
                    required=declared.required,
                    seeks=declared.seeks,
                )
                if move.asks
                else move
                for move in moves
            ]
        )

    def _moves(self, topic: str) -> Iterator[Proposal]:
        """The parts as moves. Questions that one part stands for are counted with the last that asks."""
        asking = [place for place, part in enumerate(self.parts) if part.kind not in STATEMENTS]
        more = max(0, self.questions - len(asking))
        for place, part in enumerate(self.parts):
            if part.kind in STATEMENTS:
                yield Proposal(part.kind, Depth.PROCESS, topic)
            else:
                questions = 1 + (more if place == asking[-1] else 0)
                likely = self.depth is not None and not self.turn.grave
                yield Proposal(part.kind, self.depth, topic, questions=questions, likely=likely)


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
    turn = Reader.builtin().helper(read, before=before)
    words = read.tokens.words
    # "Okay. How is your sleep?" is one sentence to the tokens: what was asked may stand at its end.
    again = [
        read.span(first, last)
        for first, last in read.tokens.sentences()
        if any(
            len(one) > 2 and one == tuple(words[max(first, last - len(one)) : last])
            for one in asked
        )
    ]
    return _reading(turn, again)


def reading_of(turn: Turn) -> MoveReading:
    """Return the moves of a turn that was read by whatever reader."""
    expect("turn", turn, Turn)
    return _reading(turn, ())


def _reading(turn: Turn, again: Iterable[tuple[int, int]]) -> MoveReading:
    """The moves of a turn, of which the places `again` repeat a question."""
    repeats = [Part(Kind.REPEAT, span) for span in again]
    parts = [part for part in _parts(turn) if not any(_overlap(part, one) for one in repeats)]
    parts = sorted([*parts, *repeats], key=lambda part: part.span) or [Part(_empty(turn), (0, 0))]
    return MoveReading(tuple(parts[:MOST_MOVES]), turn.depth, turn.questions, turn.words, turn)


def _words(text: str) -> tuple[str, ...]:
    return tuple(Analysis(text).tokens.words)


def _empty(turn: Turn) -> Kind:
    return Kind.OPEN_QUESTION if turn.questions else Kind.INFORM


def _overlap(one: Part, other: Part) -> bool:
    return one.span[0] < other.span[1] and other.span[0] < one.span[1]


def _parts(turn: Turn) -> Iterator[Part]:
    """A part for each sentence that does something: of several acts the first in `KINDS` settles it."""
    softened = turn.has(*_SOFTENS_ADVICE)
    if turn.said_back is not None and all(act.span != turn.said_back for act in turn.acts):
        yield Part(Kind.REFLECTION, turn.said_back)
    for span, acts in groupby(turn.acts, key=lambda act: act.span):
        act, *others = sorted(acts, key=_rank)
        if HelperAct(act.kind) in ASKING and any(
            one.kind is HelperAct.REFLECTION for one in others
        ):
            yield Part(Kind.REFLECTION, span)  # a question that says back what was heard
        kind = KINDS[HelperAct(act.kind)]
        likely = act.confidence is Confidence.LIKELY
        if kind is Kind.ADVISE and (softened or likely):
            kind = Kind.INFORM
        elif kind is Kind.REPEAT and likely:  # whether the person declined is known from them
            kind = Kind.FOLLOW_UP
        yield Part(kind, span)


def _rank(act: Act) -> int:
    return _RANK[HelperAct(act.kind)]
