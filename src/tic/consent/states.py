"""The states of the two regions, each holding only what is true in it.

Standing is what the person said; Question is whether anyone may ask. Instants are milliseconds since
1970 UTC. A cell is never stored: it is the fold of its log, read at an instant.
"""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from tic._kernel.moment import NEVER
from tic.consent.events import Ask, Yes


@frozen(weakref_slot=False)
class NoAnswer:
    """Never answered."""

    name: ClassVar[str] = "NONE"


@frozen(weakref_slot=False)
class Provisional:
    """A yes in hard circumstances: permits nothing until confirmed in calm ones.

    Once confirmed it lasts as long as they were `told`.
    """

    name: ClassVar[str] = "PROVISIONAL"
    yes: Yes
    lasts: int
    told: int

    @property
    def expires(self) -> int:
        """When it is gone, counted from the earliest the yes may have been said."""
        return self.yes.at.earliest + self.lasts


@frozen(weakref_slot=False)
class Granted:
    """The only standing that permits. May be asked to renew from `expires` less `window`."""

    name: ClassVar[str] = "GRANTED"
    yes: Yes
    lasts: int
    window: int

    @property
    def expires(self) -> int:
        """When it ends, counted from the earliest the yes may have been said."""
        return self.yes.at.earliest + self.lasts


@frozen(weakref_slot=False)
class Paused:
    """A yes on hold until the person resumes it; its end keeps coming nearer meanwhile."""

    name: ClassVar[str] = "PAUSED"
    yes: Yes
    lasts: int
    window: int

    @property
    def expires(self) -> int:
        """When the yes on hold ends."""
        return self.yes.at.earliest + self.lasts


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
    """One live question, open for `lapse`; then nobody asks for the `gap`."""

    name: ClassVar[str] = "OPEN"
    ask: Ask
    since: int
    lapse: int
    gap: int

    @property
    def lapses(self) -> int:
        """When it lapses, which is not an answer."""
        return self.since + self.lapse


@frozen(weakref_slot=False)
class Unsure:
    """The answer was unclear: the same question may be put once more in gentler words."""

    name: ClassVar[str] = "UNCLEAR"
    ask: Ask
    since: int
    lapse: int
    gap: int

    @property
    def lapses(self) -> int:
        """When it lapses, which is not an answer."""
        return self.since + self.lapse


@frozen(weakref_slot=False)
class Quiet:
    """Nobody asks for `wait`, or NEVER; `refused` if a no or a withdrawal is the reason."""

    name: ClassVar[str] = "QUIET"
    since: int
    wait: int
    refused: bool

    @property
    def until(self) -> int:
        """When asking becomes possible again, or NEVER."""
        return NEVER if self.wait == NEVER else self.since + self.wait


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
