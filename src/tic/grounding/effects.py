"""What a run asks the host to do. No effect carries anything a person said."""

from __future__ import annotations

from enum import StrEnum
from fractions import Fraction

from attrs import frozen

from tic._kernel.reason import Reason
from tic.grounding.script import Option
from tic.grounding.vocabulary import Cued, Kind


class By(StrEnum):
    """What ended or paused a run. None of these is a failure."""

    SCRIPT = "script"
    PERSON = "person"
    SWITCH = "switch"
    HOST = "host"
    GAP = "gap"
    RESTORE = "restore"
    WORSE = "worse"


@frozen
class Enter:
    """Show or speak a step: the `k`th, of about `n`; `ms` real milliseconds at the speed of now.

    Where `waits` is true the person moves on, and `ms` says only how long people often take.
    """

    step: str
    kind: Kind
    k: int
    n: int
    text: str
    ms: int
    waits: bool
    options: tuple[Option, ...] = ()


@frozen
class Phase:
    """Breathe in, hold, out, rest, or tap: the `k`th of `n`, for `ms` real milliseconds."""

    what: Cued
    ms: int
    k: int
    n: int
    text: str


@frozen
class Skipped:
    """A step that passed while nobody looked, or that the person left out; it was not missed."""

    step: str


@frozen
class CheckIn:
    """Ask, as something that may be ignored: how is it going? `when` is "mid" or "post"."""

    when: str
    text: str


@frozen
class NoRush:
    """Say once, quietly, that there is no hurry."""

    text: str


@frozen
class Paused:
    """It waits. After a gap, a restore or a "worse" too, only the person resumes."""

    by: By


@frozen
class Resumed:
    """It goes on where it was, in this step."""

    step: str


@frozen
class SpeedChanged:
    """The speed is now `rate` (1 is as written)."""

    rate: Fraction


@frozen
class Suggest:
    """Offer, never do: something else (`switch`, ids), stopping, people, quiet, and why."""

    switch: tuple[str, ...]
    people: bool
    why: Reason


@frozen
class ShowHandOffBeside:
    """Show the hand-off card beside the exercise, not instead of it."""

    why: Reason


@frozen
class Ended:
    """It is over, whole at any length. `portion` is for the record, never to be shown as a score."""

    by: By
    portion: int


Effect = (
    Enter
    | Phase
    | Skipped
    | CheckIn
    | NoRush
    | Paused
    | Resumed
    | SpeedChanged
    | Suggest
    | ShowHandOffBeside
    | Ended
)
