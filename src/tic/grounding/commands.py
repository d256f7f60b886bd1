"""What can happen to a run. Each carries `now`: the host's monotonic clock, integer milliseconds."""

from __future__ import annotations

from enum import StrEnum
from typing import get_args

from attrs import Attribute, field, frozen

from tic.errors import InvalidInputError

HIGHEST_RATING = 10


class Felt(StrEnum):
    """How it is now, compared with before."""

    BETTER = "better"
    SAME = "same"
    WORSE = "worse"


def _whole(_: object, attribute: Attribute[int], value: object) -> None:
    if type(value) is not int:
        raise InvalidInputError(attribute.name, "milliseconds as an integer")


def _rating(_: object, attribute: Attribute[int | None], value: object) -> None:
    if value is not None and (type(value) is not int or not 0 <= value <= HIGHEST_RATING):
        raise InvalidInputError(attribute.name, "an integer from 0 to 10, or None for no answer")


def _felt(value: str) -> Felt:
    try:
        return Felt(value)
    except ValueError:
        raise InvalidInputError("felt", f"one of {', '.join(Felt)}") from None


@frozen
class Advance:
    """Time has passed."""

    now: int = field(validator=_whole)


@frozen
class Start:
    """The person begins."""

    now: int = field(validator=_whole)


@frozen
class Next:
    """The person is ready for what comes after."""

    now: int = field(validator=_whole)


@frozen
class Skip:
    """The person leaves this step out."""

    now: int = field(validator=_whole)


@frozen
class Back:
    """The person wants the step before this one."""

    now: int = field(validator=_whole)


@frozen
class Repeat:
    """The person wants this step from its start."""

    now: int = field(validator=_whole)


@frozen
class Slower:
    """The person wants it slower."""

    now: int = field(validator=_whole)


@frozen
class Faster:
    """The person wants it faster."""

    now: int = field(validator=_whole)


@frozen
class Pause:
    """The person wants it to wait."""

    now: int = field(validator=_whole)


@frozen
class Resume:
    """The person wants it to go on; nothing else ever ends a pause."""

    now: int = field(validator=_whole)


@frozen
class Answer:
    """The person's answer to a question, a word that ends a silence, or None.

    The run keeps none of it, and repr hides it.
    """

    now: int = field(validator=_whole)
    value: object = field(default=None, repr=False)


@frozen
class Rate:
    """A rating from 0 to 10, or None for "no answer". 0 is a rating."""

    now: int = field(validator=_whole)
    value: int | None = field(validator=_rating)


@frozen
class Feel:
    """The person's answer to "better, the same, or worse?"."""

    now: int = field(validator=_whole)
    felt: Felt = field(converter=_felt)


@frozen
class Switch:
    """The person goes to something else."""

    now: int = field(validator=_whole)


@frozen
class Stop:
    """The end, at once: by the person, or by the host (`by_host`), for instance on shutdown."""

    now: int = field(validator=_whole)
    by_host: bool = False


Command = (
    Advance
    | Start
    | Next
    | Skip
    | Back
    | Repeat
    | Slower
    | Faster
    | Pause
    | Resume
    | Answer
    | Rate
    | Feel
    | Switch
    | Stop
)

COMMANDS: frozenset[type] = frozenset(get_args(Command))
COMMAND_NAMES = frozenset(kind.__name__.lower() for kind in COMMANDS)
