"""The states of the two regions, each holding only what is true in it, and the cell of both.

Standing is what the person said; Question is whether anyone may ask. Instants are milliseconds since
1970 UTC. A cell is never stored: it is the fold of its log, read at an instant.
"""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from tic.consent.events import Ask, Yes
from tic.consent.reading import FIRST


@frozen(weakref_slot=False)
class NoAnswer:
    """Never answered."""

    name: ClassVar[str] = "NONE"


@frozen(weakref_slot=False)
class Provisional:
    """A yes in hard circumstances: permits nothing until confirmed in calm ones."""

    name: ClassVar[str] = "PROVISIONAL"
    yes: Yes
    expires: int


@frozen(weakref_slot=False)
class Granted:
    """The only standing that permits. May be asked to renew from `expires - window`."""

    name: ClassVar[str] = "GRANTED"
    yes: Yes
    expires: int
    window: int


@frozen(weakref_slot=False)
class Paused:
    """A yes on hold until the person resumes it; its end keeps coming nearer meanwhile."""

    name: ClassVar[str] = "PAUSED"
    yes: Yes
    expires: int
    window: int


@frozen(weakref_slot=False)
class Stale:
    """The notice changed since the yes. `held`: it was on hold, so nobody asks until invited."""

    name: ClassVar[str] = "STALE"
    held: bool


@frozen(weakref_slot=False)
class Expired:
    """The yes came to its end. Derived when read. `held` as for Stale."""

    name: ClassVar[str] = "EXPIRED"
    held: bool


@frozen(weakref_slot=False)
class Declined:
    """The person said no. A no has no end; only the right to ask comes back."""

    name: ClassVar[str] = "DECLINED"


@frozen(weakref_slot=False)
class Withdrawn:
    """The person took their yes back."""

    name: ClassVar[str] = "WITHDRAWN"


@frozen(weakref_slot=False)
class Revoked:
    """Someone else ended it; `new_notice`: there has been a material new notice since."""

    name: ClassVar[str] = "REVOKED"
    new_notice: bool


@frozen(weakref_slot=False)
class Closed:
    """Erased. What is left says only that nothing may be done or asked here."""

    name: ClassVar[str] = "CLOSED"


@frozen(weakref_slot=False)
class Idle:
    """No question is open, and time does not stand in the way of one."""

    name: ClassVar[str] = "IDLE"


@frozen(weakref_slot=False)
class Open:
    """One live question. It lapses at `lapses`, and then nobody asks before `quiet`."""

    name: ClassVar[str] = "OPEN"
    ask: Ask
    lapses: int
    quiet: int


@frozen(weakref_slot=False)
class Unsure:
    """The answer was unclear: the same question may be put once more in gentler words."""

    name: ClassVar[str] = "UNCLEAR"
    ask: Ask
    lapses: int
    quiet: int


@frozen(weakref_slot=False)
class Quiet:
    """Nobody asks before `until`; `refused` if a no or a withdrawal is the reason."""

    name: ClassVar[str] = "QUIET"
    until: int
    refused: bool


Standing = (
    NoAnswer
    | Provisional
    | Granted
    | Paused
    | Stale
    | Expired
    | Declined
    | Withdrawn
    | Revoked
    | Closed
)
Question = Idle | Open | Unsure | Quiet

STANDINGS: tuple[type[Standing], ...] = (
    *(NoAnswer, Provisional, Granted, Paused, Stale),
    *(Expired, Declined, Withdrawn, Revoked, Closed),
)
QUESTIONS: tuple[type[Question], ...] = (Idle, Open, Unsure, Quiet)

NONE = NoAnswer()
IDLE = Idle()


@frozen(weakref_slot=False)
class Cell:
    """Where one person stands on one scope. `Cell()` is: never asked, never answered.

    `calm_from` is when the person counts as settled (NEVER while impaired), `notice` the digest in
    force, `noes` the ids of every negative event, `refusals` how often they said no to being asked,
    `mark` the highest `latest` of any recorded reading.
    """

    standing: Standing = NONE
    question: Question = IDLE
    calm_from: int = FIRST
    notice: str | None = None
    noes: tuple[str, ...] = ()
    refusals: int = 0
    mark: int = FIRST
