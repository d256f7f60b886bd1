"""Where a run is, and the little that the person told it."""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen

from tic.grounding.commands import Felt
from tic.grounding.effects import By
from tic.grounding.script import Script


@frozen
class Ready:
    """Not begun: nothing ever starts by itself."""


@frozen
class Running:
    """In the step `trail[-1]`, `into` units (1/60 ms) into it at `seen`; `cue` cues are behind."""

    seen: int
    trail: tuple[int, ...]
    cue: int = 0
    into: int = 0


@frozen
class OnHold:
    """Waiting in the step `trail[-1]` until the person resumes; no time passes here."""

    by: By
    trail: tuple[int, ...]
    cue: int
    into: int


@frozen
class Over:
    """Ended, once; `portion` of the usual length in per cent, for the record only."""

    by: By
    portion: int


State = Ready | Running | OnHold | Over


class Late(StrEnum):
    """What to say of steps that passed between two ticks: only what is true now, or all of it."""

    COALESCE = "coalesce"
    ALL = "all"


@frozen
class SelfReport:
    """What the person told, and the names of the commands used; no free text.

    `felt` is the answer at the end; `worse_before` and `worse` count how often it got worse
    earlier in the session and in this run.
    """

    before: int | None = None
    after: int | None = None
    felt: Felt | None = None
    worse_before: int = 0
    worse: int = 0
    used: frozenset[str] = frozenset()


def portion(script: Script, trail: tuple[int, ...], into: int) -> int:
    """Return how much of the usual length is behind, in whole per cent."""
    scenes = script.scenes
    here = scenes[trail[-1]]
    behind = sum(scenes[index].end for index in trail[:-1])
    whole = behind + sum(scenes[index].end for index in script.path_from(trail[-1]))
    return 100 * (behind + min(into, here.end)) // whole if whole else 100
