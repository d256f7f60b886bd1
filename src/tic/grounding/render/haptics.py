"""Vibration patterns for breath phases and taps; only for people who asked for them."""

from __future__ import annotations

from attrs import frozen

from tic.grounding.render.timeline import moments
from tic.grounding.script import Script
from tic.grounding.vocabulary import Cued

LONG_MS = 500
SHORT_MS = 120
# Wrist and phone motors blur pulses that stand closer.
APART_MS = 150


@frozen
class Pattern:
    """What a motor does in one moment: pairs of (on, off) milliseconds that add up to its length."""

    step: str
    what: Cued | None
    waits: bool
    pulses: tuple[tuple[int, int], ...]


def haptics(script: Script, *, asked: bool = False) -> tuple[Pattern, ...]:
    """Return a pattern a moment: in is one long pulse, out two short ones, a tap one short one.

    Holds, rests and everything else are still. Without the person's `asked` there is none at all.
    """
    if not asked:
        return ()
    return tuple(
        Pattern(moment.step, moment.what, moment.waits, pulses(moment.what, moment.ms))
        for moment in moments(script)
    )


def pulses(what: Cued | None, ms: int) -> tuple[tuple[int, int], ...]:
    """Return the pairs of (on, off) milliseconds for one phase of `ms`, or for none."""
    match what:
        case Cued.IN:
            on = min(LONG_MS, ms)
            return ((on, ms - on),)
        case Cued.TAP:
            on = min(SHORT_MS, ms)
            return ((on, ms - on),)
        case Cued.OUT:
            two = 2 * SHORT_MS + APART_MS
            if ms < two:  # too short for two: a quarter of it each
                on = ms // 4
                return ((on, on), (on, ms - 3 * on))
            return ((SHORT_MS, APART_MS), (SHORT_MS, ms - two))
        case _:
            return ((0, ms),)
