"""Shorter forms of a script: fewer rounds, shorter or fewer steps, never more than was written."""

from __future__ import annotations

from itertools import accumulate

from attrs import evolve

from tic._kernel.arguments import expect
from tic.errors import InvalidInputError
from tic.grounding.exercise import Cue
from tic.grounding.script import Scene, Script, quiet, spoken_seconds, with_check_ins
from tic.grounding.vocabulary import PHASES, Cued

# Thirds are far enough apart to be a choice, and few enough to be an easy one. More than is written
# is not offered: for some exercises, as the ones with held breath, the number of rounds is a limit.
PARTS = 3
SHORT = 1


def lengths(script: Script) -> tuple[Script, ...]:
    """Return the forms of the script that a person may choose from, shortest first, itself last.

    The short form has a third of the rounds (breaths, taps), and every other step as its file says
    (`Scene.short_ms`): shorter, left out, or as it is. Where there are rounds, a form between has
    two thirds of them. At least one round is left in every step that has them. Check-ins are set
    anew, and the first sentence of the opening tells the new length.
    """
    expect("script", script, Script)
    found = {one.nominal_ms: one for one in (_part(script, part) for part in range(1, PARTS))}
    return (*(one for ms, one in sorted(found.items()) if 0 < ms < script.nominal_ms), script)


def within(script: Script, ms: int) -> Script:
    """Return the longest of `lengths` that lasts at most `ms` milliseconds, or else the shortest.

    Raises `InvalidInputError` for anything but a whole number from 1 up.
    """
    if type(ms) is not int or ms < 1:
        raise InvalidInputError("ms", "a whole number of milliseconds from 1 up")
    shortest, *longer = lengths(script)
    return next((one for one in reversed(longer) if one.nominal_ms <= ms), shortest)


def rounds(scene: Scene) -> tuple[Cue, ...] | None:
    """Return the cues of one round, or None where the step is no row of equal rounds."""
    cues = [cue for cue in scene.cues if cue.what in PHASES]
    once = tuple(cue for cue in cues if cue.k == 1)
    if not once or any(cue.ms < 1 for cue in once):
        return None
    length, n = sum(cue.ms for cue in once), once[0].n
    starts = (0, *accumulate(cue.ms for cue in once))
    equal = [
        Cue(k * length + start, cue.what, cue.ms, k + 1, n)
        for k in range(n)
        for start, cue in zip(starts, once, strict=False)
    ]
    return once if cues == equal and n * length == scene.ms else None


def _part(script: Script, part: int) -> Script:
    stays = [part != SHORT or scene.short_ms != 0 for scene in script.scenes]
    # Where each step is now; one that is left out leads to the next one that stayed.
    places = (0, *accumulate(map(int, stays)))
    scenes = tuple(
        _moved(_shorter(scene, part), places)
        for scene, here in zip(script.scenes, stays, strict=True)
        if here
    )
    one = evolve(script, scenes=with_check_ins(scenes))
    whole, now = spoken_seconds(script.nominal_ms), spoken_seconds(one.nominal_ms)
    return evolve(
        one, opening=(*(t.replace(whole, now) for t in script.opening[:1]), *script.opening[1:])
    )


def _shorter(scene: Scene, part: int) -> Scene:
    plain = tuple(cue for cue in scene.cues if cue.what is not Cued.CHECK_IN)
    once = rounds(scene)
    if once is not None:
        n = max(1, once[0].n * part // PARTS)
        kept = tuple(evolve(cue, n=n) for cue in plain if cue.k <= n)
        return evolve(scene, cues=kept, ms=n * sum(cue.ms for cue in once))
    if part == SHORT and scene.short_ms is not None:
        return evolve(scene, cues=quiet(scene.short_ms, waits=scene.waits), ms=scene.short_ms)
    return evolve(scene, cues=plain)


def _moved(scene: Scene, places: tuple[int, ...]) -> Scene:
    options = tuple(evolve(way, to=places[way.to]) for way in scene.options)
    return evolve(scene, next=places[scene.next], options=options, short_ms=None)
