"""What a helper may want to say or ask next: the kinds of move, and one proposed move."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import Enum

from attrs import field, frozen

from tic._kernel.arguments import expect_each
from tic.acts.depth import Depth, to_depth
from tic.errors import InvalidInputError

GENERAL = "general"  # the topic of a conversation that names none

# Keys are the host's, never a person's words: no spaces, and short.
_KEY = re.compile(r"[\w.:/+-]{1,64}")


class Kind(Enum):
    """Kinds of move, in the vocabulary of motivational interviewing (MITI 4.2.1) where it has one."""

    # Statements: nothing is asked.
    ACKNOWLEDGE = "acknowledge"
    REFLECTION = "reflection"
    AFFIRM = "affirm"
    INFORM = "inform"
    OFFER = "offer"  # options as a statement, so that it is there when questions are used up
    PRESENCE = "presence"
    EMPHASISE_AUTONOMY = "emphasise_autonomy"
    SUMMARY = "summary"
    CLOSE = "close"
    HANDOFF_INFO = "handoff_info"
    # Judged by more than its kind: by whether it was asked for, and by who says it beside what.
    ADVISE = "advise"
    HELPER_SELF_DISCLOSURE = "helper_self_disclosure"
    # Asking: an answer is invited.
    OPEN_QUESTION = "open_question"
    CLOSED_QUESTION = "closed_question"
    FOLLOW_UP = "follow_up"
    DETAIL_PROBE = "detail_probe"
    SCREENING_ITEM = "screening_item"
    CHECK_IN = "check_in"
    SAFETY_QUESTION = "safety_question"  # whether someone is safe now
    INVITATION = "invitation"  # a statement that invites telling: "I'd love to hear about it"
    SEEK_COLLABORATION = "seek_collaboration"
    # Barred: never allowed, in any state.
    CONFRONT = "confront"
    PERSUADE = "persuade"
    DIRECT = "direct"
    WHY_QUESTION = "why_question"
    REPEAT = "repeat"
    PRAISE_FOR_TELLING = "praise_for_telling"


STATEMENTS = frozenset(list(Kind)[:12])
ASKING = frozenset(list(Kind)[12:21])
BARRED = frozenset(list(Kind)[21:])
# Never withheld from anyone, whatever was declined or stopped.
SERVICES = frozenset({Kind.ACKNOWLEDGE, Kind.CLOSE, Kind.HANDOFF_INFO})
# What receives something heavy (WHO LIVES "validate"; MI reflection), or leaves a no as it is.
RECEIPTS = frozenset({Kind.ACKNOWLEDGE, Kind.REFLECTION, Kind.AFFIRM, Kind.EMPHASISE_AUTONOMY})
# What shows in a turn that the person was listened to before they are asked again.
LISTENING = RECEIPTS | {Kind.SUMMARY}
# What may be said while a person has paused.
QUIET = SERVICES | {Kind.PRESENCE, Kind.EMPHASISE_AUTONOMY}
# What speaks of earlier words of the person.
MIRRORS = frozenset({Kind.REFLECTION, Kind.SUMMARY})
# Statements that turn the talk to other things, so that it has come up again.
TURNS = frozenset({Kind.OFFER, Kind.INFORM, Kind.SUMMARY, Kind.CLOSE})
# What may ask for permission: a question, or an offer made as a statement.
SEEKING = frozenset({Kind.SEEK_COLLABORATION, Kind.OFFER})


class Obligation(Enum):
    """What must be shown together with an allowed move."""

    SHOW_DECLINE_PATH = "show_decline_path"  # skip, not now, change subject, stop: equally easy
    SAY_WHY = "say_why"  # what it is for, and who sees it
    SAY_LIMITS = "say_limits"  # the limits of confidentiality
    REMIND_STOP = "remind_stop"
    ONE_QUESTION = "one_question"
    OFFER_CHECK_IN = "offer_check_in"
    OFFER_RESOURCE = "offer_resource"
    REFLECT_MORE = "reflect_more"
    SAY_LESS = "say_less"


def key(name: str, value: object) -> str:
    """Return `value` if it can be a key: 1-64 letters, digits or `_ . : / + -`; no spaces."""
    if not isinstance(value, str) or not _KEY.fullmatch(value):
        raise InvalidInputError(name, "a short key of letters, digits and _ . : / + -, no spaces")
    return value


def count(name: str, value: object) -> int:
    """Return `value` if it is a whole number of at least 0."""
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise InvalidInputError(name, "a whole number of at least 0")
    return value


@frozen
class Proposal:
    """The helper's next move, as declared by whoever drafts it.

    Without `kind`, a move with a question in it is an open question. Without `depth`, a question is as
    deep as the policy says of an unread one. `questions` counts the questions in the text (default: 1 for asking kinds, else 0), and a
    statement that holds one is judged as a question. `item` names a question so that it is not
    asked again. `seeks` is the depth that a `seek_collaboration` or an `offer` asks permission for.
    `words` counts the words of the text, for the balance of talk. `likely` says that the depth was read
    from words that are deep only where something hard was told: "What did he say?"
    """

    kind: Kind | None = None
    depth: Depth | None = None
    topic: str = GENERAL
    item: str | None = None
    questions: int | None = None
    required: bool = False
    seeks: Depth | None = None
    words: int | None = None
    likely: bool = False
    # Derived once: what the move is judged as.
    judged_kind: Kind = field(init=False, eq=False, repr=False)
    asks: bool = field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        """Check every field, then settle what the move is judged as."""
        if self.kind is not None and not isinstance(self.kind, Kind):
            raise InvalidInputError("kind", "a Kind")
        for name in ("depth", "seeks"):
            if getattr(self, name) is not None:
                to_depth(name, getattr(self, name))
        key("topic", self.topic)
        if self.item is not None:
            key("item", self.item)
        for name in ("questions", "words"):
            if getattr(self, name) is not None:
                count(name, getattr(self, name))
        kind = self.kind or (Kind.OPEN_QUESTION if self.questions else Kind.INFORM)
        if kind in STATEMENTS and self.questions:
            kind = Kind.OPEN_QUESTION
        asks = kind not in STATEMENTS
        object.__setattr__(self, "judged_kind", kind)
        object.__setattr__(self, "asks", asks)


MOST_MOVES = 16


def _moves(moves: Iterable[object]) -> tuple[Proposal, ...]:
    return expect_each("moves", moves, Proposal)


@frozen
class Draft:
    """One turn in the making: its moves in the order in which they are said.

    "That sounds exhausting. What would help today?" is an acknowledgement, then an open question. At
    least one move and at most 16.
    """

    moves: tuple[Proposal, ...] = field(converter=_moves)

    def __attrs_post_init__(self) -> None:
        """Refuse a turn without a move, and one of more than a turn can hold."""
        if not 1 <= len(self.moves) <= MOST_MOVES:
            raise InvalidInputError("moves", f"1 to {MOST_MOVES} proposals")

    @property
    def asks(self) -> bool:
        """Whether the turn asks anything."""
        return any(move.asks for move in self.moves)

    @property
    def topic(self) -> str:
        """The topic of the first move that asks, else that of the first move."""
        return next((move for move in self.moves if move.asks), self.moves[0]).topic


Move = Proposal | Draft


def moves_of(move: Move) -> tuple[Proposal, ...]:
    """Return the moves of a turn: those of a draft, or the one proposal."""
    return move.moves if isinstance(move, Draft) else (move,)
