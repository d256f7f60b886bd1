"""Shorter forms of a script: fewer breaths or taps, never more than it was written with."""

from __future__ import annotations

from itertools import accumulate

from attrs import evolve

from tic._kernel.arguments import expect
from tic.grounding.exercise import Cue
from tic.grounding.script import Scene, Script, spoken_seconds, with_check_ins
from tic.grounding.vocabulary import PHASES, Cued

# Thirds are far enough apart to be a choice, and few enough to be an easy one. More than is written
# is not offered: for some exercises, as the ones with held breath, the number of rounds is a limit.
PARTS = 3


def lengths(script: Script) -> tuple[Script, ...]:
    """Return the script with a third and two thirds of its rounds, and as it is, shortest first.

    A round is one breath or one tap; at least one is left in every step that has them. Steps
    without rounds stay as they are, so a script without any comes back alone. Check-ins are set
    anew, and the first sentence of the opening tells the new length.
    """
    expect("script", script, Script)
    found = {one.nominal_ms: one for one in (_part(script, part) for part in range(1, PARTS))}
    return (*(one for ms, one in sorted(found.items()) if ms < script.nominal_ms), script)


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
    scenes = with_check_ins(tuple(_shorter(scene, part) for scene in script.scenes))
    one = evolve(script, scenes=scenes)
    whole, now = spoken_seconds(script.nominal_ms), spoken_seconds(one.nominal_ms)
    return evolve(
        one, opening=(*(t.replace(whole, now) for t in script.opening[:1]), *script.opening[1:])
    )


def _shorter(scene: Scene, part: int) -> Scene:
    plain = tuple(cue for cue in scene.cues if cue.what is not Cued.CHECK_IN)
    once = rounds(scene)
    if once is None:
        return evolve(scene, cues=plain)
    n = max(1, once[0].n * part // PARTS)
    kept = tuple(evolve(cue, n=n) for cue in plain if cue.k <= n)
    return evolve(scene, cues=kept, ms=n * sum(cue.ms for cue in once))
