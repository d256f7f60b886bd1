"""What happens in a conversation. The type says who acts: only a person declines, stops, resumes."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from enum import Enum
from types import NoneType
from typing import get_args

from attrs import Attribute, field, frozen

from tic._kernel.arguments import expect
from tic._kernel.moment import Moment, to_moment
from tic.acts.depth import Depth, to_depth
from tic.errors import InvalidInputError
from tic.pacing.moves import GENERAL, Draft, Move, Obligation, Proposal, count, key
from tic.pacing.signals import Signal, Signals, Wish


def _key(_event: object, attribute: Attribute[str], value: str) -> None:
    key(attribute.name, value)


def _key_or_none(_event: object, attribute: Attribute[str | None], value: str | None) -> None:
    if value is not None:
        key(attribute.name, value)


def _depth(_event: object, attribute: Attribute[Depth], value: Depth) -> None:
    to_depth(attribute.name, value)


def _depth_or_none(_event: object, attribute: Attribute[Depth | None], value: Depth | None) -> None:
    if value is not None:
        to_depth(attribute.name, value)


def _count(_event: object, attribute: Attribute[int], value: int) -> None:
    count(attribute.name, value)


def _count_or_none(_event: object, attribute: Attribute[int | None], value: int | None) -> None:
    if value is not None:
        count(attribute.name, value)


_Time = datetime | Moment | None


def _at(value: _Time) -> Moment | None:
    return None if value is None else to_moment(value, field="at")


def _until(value: _Time) -> Moment | None:
    return None if value is None else to_moment(value, field="until")


def _ends_at(value: _Time) -> Moment | None:
    return None if value is None else to_moment(value, field="ends_at")


def _flag(_event: object, attribute: Attribute[bool], value: bool) -> None:  # noqa: FBT001
    if not isinstance(value, bool):
        raise InvalidInputError(attribute.name, "True or False")


def _rating(_event: object, attribute: Attribute[int | None], value: int | None) -> None:
    if value is not None and (type(value) is not int or not 0 <= value <= 10):
        raise InvalidInputError(attribute.name, "a whole number from 0 to 10, or None")


def _move(_event: object, _attribute: object, value: Move) -> None:
    if not isinstance(value, Proposal | Draft):
        raise InvalidInputError("proposal", "a Proposal or a Draft")


def _signals(signals: Iterable[Signal]) -> frozenset[Signal]:
    return frozenset(signals)


def _wishes(wishes: Iterable[Wish]) -> frozenset[Wish]:
    return frozenset(wishes)


def _obligations(met: Iterable[Obligation]) -> frozenset[Obligation]:
    return frozenset(met)


@frozen(kw_only=True)
class _Event:
    """Shared by all events: an `id` makes delivery idempotent, `at` is when it happened."""

    id: str | None = field(default=None, validator=_key_or_none)
    at: Moment | None = field(default=None, converter=_at)


@frozen
class PersonTurn(_Event):
    """The person said something. Never refused.

    `depth` is how deep it went, if the person or their screen declared it (never a classifier).
    `opened` means that the person themselves brought the topic up or asked to talk about it.
    Without `topic` the one last asked about is meant. `likely` are those of the `signals` that are not
    certain; `wishes` are what the person asked for in so many words.
    """

    topic: str | None = field(default=None, validator=_key_or_none)
    depth: Depth | None = field(default=None, validator=_depth_or_none)
    opened: bool = field(default=False, kw_only=True, validator=_flag)
    signals: frozenset[Signal] = field(default=frozenset(), kw_only=True, converter=_signals)
    words: int | None = field(default=None, kw_only=True, validator=_count_or_none)
    likely: frozenset[Signal] = field(default=frozenset(), kw_only=True, converter=_signals)
    wishes: frozenset[Wish] = field(default=frozenset(), kw_only=True, converter=_wishes)

    @classmethod
    def of(
        cls,
        read: Signals,
        topic: str | None = None,
        depth: Depth | None = None,
        *,
        opened: bool = False,
        words: int | None = None,
        at: datetime | Moment | None = None,
        id: str | None = None,  # noqa: A002 - the name of the field
    ) -> PersonTurn:
        """A turn with what was read in its words."""
        expect("read", read, Signals)
        expect("depth", depth, (Depth, NoneType))
        return cls(
            topic,
            depth,
            opened=opened,
            signals=read.found,
            likely=read.likely,
            wishes=read.wishes,
            words=words,
            at=at,
            id=id,
        )

    @signals.validator
    @likely.validator
    def _known(self, attribute: Attribute[object], signals: frozenset[object]) -> None:
        if not all(isinstance(signal, Signal) for signal in signals):
            raise InvalidInputError(attribute.name, "members of Signal")

    @wishes.validator
    def _wished(self, _attribute: object, wishes: frozenset[object]) -> None:
        if not all(isinstance(wish, Wish) for wish in wishes):
            raise InvalidInputError("wishes", "members of Wish")


@frozen
class Decline(_Event):
    """The person declined a topic, or one item of it. `soft`: they only turned to something else."""

    topic: str = field(default=GENERAL, validator=_key)
    item: str | None = field(default=None, validator=_key_or_none)
    soft: bool = field(default=False, kw_only=True, validator=_flag)


@frozen
class StopAsked(_Event):
    """The person ended the conversation."""


@frozen
class PauseAsked(_Event):
    """The person paused the conversation."""


@frozen
class Resume(_Event):
    """The person takes the conversation up again. Never sent by a timer of the host."""


@frozen
class ConsentChanged(_Event):
    """The person's consent for a topic now reaches `depth`, until `until` if that is set.

    `agreed`: it is a yes to the very question whether they may be asked, which is then honoured: what
    was agreed to is neither too big a step nor put off until other things were asked.
    """

    topic: str = field(validator=_key)
    depth: Depth = field(validator=_depth)
    until: Moment | None = field(default=None, kw_only=True, converter=_until)
    agreed: bool = field(default=False, kw_only=True, validator=_flag)


@frozen
class ConsentWithdrawn(_Event):
    """The person took their consent for a topic back. Not the same as having given none."""

    topic: str = field(default=GENERAL, validator=_key)


@frozen
class SelfRating(_Event):
    """The person rated their distress from 0 to 10; `None` means that they declined to."""

    value: int | None = field(validator=_rating)


@frozen
class Silence(_Event):
    """Nothing came for so many seconds. Never loosens, never counts against anyone."""

    seconds: int = field(validator=_count)


class Outcome(Enum):
    """What came of offering a resource. All three count the same: an offer suffices."""

    OFFERED = "offered"
    DONE = "done"
    REFUSED = "refused"


@frozen
class ResourceOffered(_Event):
    """Something to steady oneself with was offered."""

    outcome: Outcome = Outcome.OFFERED


@frozen
class Surroundings(_Event):
    """Whether the person said that they are in private; `None` takes it back to unknown."""

    private: bool | None


@frozen
class TimeLeft(_Event):
    """How many helper turns remain, or when the session ends, as far as the host knows."""

    turns: int | None = field(default=None, validator=_count_or_none)
    ends_at: Moment | None = field(default=None, converter=_ends_at)


@frozen
class HelperSent(_Event):
    """A turn was really sent: one move or a draft, with the obligations shown along with it."""

    proposal: Move = field(validator=_move)
    met: frozenset[Obligation] = field(default=frozenset(), converter=_obligations)


@frozen
class SessionGap(_Event):
    """So many seconds passed without contact, or a new session began."""

    seconds: int = field(default=0, validator=_count)
    new_session: bool = field(default=False, kw_only=True, validator=_flag)


Event = (
    PersonTurn
    | Decline
    | StopAsked
    | PauseAsked
    | Resume
    | ConsentChanged
    | ConsentWithdrawn
    | SelfRating
    | Silence
    | ResourceOffered
    | Surroundings
    | TimeLeft
    | HelperSent
    | SessionGap
)

EVENTS: frozenset[type] = frozenset(get_args(Event))
