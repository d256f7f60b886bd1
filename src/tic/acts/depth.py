"""Depth: how personal an answer a move invites. A design scale, not a measure of a person."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum

from attrs import field, frozen

from tic.errors import InvalidInputError


class Depth(IntEnum):
    """Six ordered levels of *invitation*.

    There is no validated scale for this; the levels are a declared design scale. They say nothing
    about severity, honesty, progress or value of what a person tells.
    """

    PROCESS = 0  # nothing personal: choices, consent, breaks, information
    PRACTICAL = 1  # present needs and plain facts
    FEELINGS = 2  # how things are now, opinions, feelings in general
    IMPACT = 3  # what hard things do to life now; no event needed
    EVENT = 4  # that something happened, and its general kind
    DETAIL = 5  # account, sequence, senses, meaning


DEEPEST = Depth.DETAIL
DEPTHS: Mapping[int, Depth] = {int(depth): depth for depth in Depth}


def to_depth(name: str, value: object) -> Depth:
    """Return `value` as a `Depth`, or raise `InvalidInputError` naming `name`."""
    if isinstance(value, bool) or not isinstance(value, int) or value not in DEPTHS:
        raise InvalidInputError(name, "a depth from 0 (PROCESS) to 5 (DETAIL)")
    return DEPTHS[value]


@frozen
class Scale:
    """An application's own names for some of the six levels, in order.

    `Scale({"menu": Depth.PROCESS, "mood": Depth.FEELINGS})["mood"]` is `Depth.FEELINGS`. At least
    two levels, strictly deeper from one to the next, and the first is `PROCESS`: an application
    without a level that asks nothing could not offer a way out.
    """

    levels: Mapping[str, Depth] = field()

    @levels.validator
    def _ordered(self, _attribute: object, levels: Mapping[str, Depth]) -> None:
        depths = [to_depth(f"levels.{name}", depth) for name, depth in levels.items()]
        if len(depths) < 2 or depths[0] != Depth.PROCESS or sorted(set(depths)) != depths:
            raise InvalidInputError(
                "levels", "two or more levels, each deeper than the one before, PROCESS first"
            )

    def __getitem__(self, name: str) -> Depth:
        """Return the depth of the level called `name`."""
        if name not in self.levels:
            raise InvalidInputError("level", f"one of {', '.join(self.levels)}")
        return self.levels[name]
