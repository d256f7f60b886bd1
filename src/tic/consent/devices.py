"""Where an event was made: the device, and its number there."""

from __future__ import annotations

from attrs import field, frozen

from tic.consent.scope import is_name
from tic.errors import InvalidInputError

LONGEST_DEVICE = 64
"""Longest name of a device, so that it and an id together are an id of a journal."""
MOST_NUMBER = 2**53 - 1
"""Highest number of an event on a device: what every JSON reader keeps exactly."""


@frozen(weakref_slot=False)
class Origin:
    """The device an event was made on, and its number there, counting from 1.

    What a device did stays in its own order, whatever its clock says. The name is made at installation and
    never again; `Device` counts.
    """

    device: str = field(validator=is_name)
    number: int = field()

    def __attrs_post_init__(self) -> None:
        """Refuse a name that is too long, and what counts from no beginning."""
        if len(self.device) > LONGEST_DEVICE:
            raise InvalidInputError("device", f"at most {LONGEST_DEVICE} characters")
        if type(self.number) is not int or not 1 <= self.number <= MOST_NUMBER:
            raise InvalidInputError("number", "a whole number from 1")


class Device:
    """Counts the events of one device; keep `name` and `number` where the device keeps its log.

    Each installation needs a name that no other ever had: a UUID, made then.
    """

    def __init__(self, name: str, number: int = 0) -> None:
        """Go on after `number`, the last one that was given out."""
        Origin(name, number + 1)
        self.name, self.number = name, number

    def next(self) -> Origin:
        """Return the origin of the next event."""
        self.number += 1
        return Origin(self.name, self.number)
