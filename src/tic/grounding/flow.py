"""How time moves a run on: from one tick to the next, entering each step once and in order."""

from __future__ import annotations

from attrs import field, frozen

from tic.grounding.effects import By, CheckIn, Effect, Ended, Enter, NoRush, Paused, Phase, Skipped
from tic.grounding.run import Run, at
from tic.grounding.script import UNITS, Scene, Script
from tic.grounding.state import Late, OnHold, Over, Running
from tic.grounding.vocabulary import Cued

# A longer silence than this means that the device slept, the page was throttled or a call came in.
# The person was away, so the exercise waits; only they resume (asked for by users of breathing apps).
MAX_GAP_MS = 5_000


def flow(run: Run, state: Running, now: int) -> tuple[Run, tuple[Effect, ...]]:
    """Move a running run to `now` and say what that brought.

    A gap of more than `MAX_GAP_MS` in a step that time moves on (also a clock set back by more)
    holds the run where it was last seen. A smaller step back of the clock counts as no time.
    """
    scenes, trail, cue = run.script.scenes, state.trail, state.cue
    scene = scenes[trail[-1]]
    passed = now - state.seen
    if not -MAX_GAP_MS <= passed <= MAX_GAP_MS:
        if not scene.waits:
            held = OnHold(By.GAP, trail, cue, state.into)
            return at(run, held), (Paused(By.GAP),)
        passed = max(passed, 0)
    elif passed < 0:
        passed, now = 0, state.seen
    into = state.into + passed * run.speed
    marks = scene.marks
    if (cue == len(marks) or into < marks[cue]) and (scene.waits or into < scene.end):
        return at(run, Running(now, trail, cue, into)), ()

    stretches = [_Stretch(trail[-1], len(trail), entered=False)]
    while True:
        while cue < len(marks) and marks[cue] <= into:
            stretches[-1].cues.append(cue)
            cue += 1
        if scene.waits or into < scene.end:
            return at(run, Running(now, trail, cue, into)), _effects(run, stretches, over=False)
        into -= scene.end
        if scene.next == len(scenes):
            after = (CheckIn("post", run.script.asks_after), Ended(By.SCRIPT, 100))
            done = at(run, Over(By.SCRIPT, 100))
            return done, (*_effects(run, stretches, over=True), *after)
        trail, cue = (*trail, scene.next), 0
        scene = scenes[scene.next]
        marks = scene.marks
        stretches.append(_Stretch(trail[-1], len(trail), entered=True))


@frozen
class _Stretch:
    """A step that time touched in one tick, and the cues that came in it."""

    index: int
    k: int
    entered: bool
    cues: list[int] = field(factory=list)


def entering(script: Script, index: int, k: int, speed: int) -> Enter:
    """Return the effect of entering a scene as the `k`th step on the person's way."""
    scene = script.scenes[index]
    return Enter(
        step=scene.id,
        kind=scene.kind,
        k=k,
        n=k - 1 + len(script.path_from(index)),
        text=scene.text,
        ms=real_ms(scene.ms, speed),
        waits=scene.waits,
        options=scene.options,
    )


def real_ms(ms: int, speed: int) -> int:
    """Return how long `ms` of the script last at `speed`, to the nearest millisecond."""
    return (2 * ms * UNITS + speed) // (2 * speed)


def cued(script: Script, scene: Scene, cue: int, speed: int) -> Effect:
    """Return the effect of one cue of `scene`."""
    this = scene.cues[cue]
    text = script.words[this.what]
    if this.what is Cued.CHECK_IN:
        return CheckIn("mid", text)
    if this.what is Cued.NO_RUSH:
        return NoRush(text)
    return Phase(this.what, real_ms(this.ms, speed), this.k, this.n, text)


def _effects(run: Run, stretches: list[_Stretch], *, over: bool) -> tuple[Effect, ...]:
    everything = run.late is Late.ALL
    found: list[Effect] = []
    for place, stretch in enumerate(stretches):
        scene = run.script.scenes[stretch.index]
        gone = over or place < len(stretches) - 1
        cues = [cued(run.script, scene, cue, run.speed) for cue in stretch.cues]
        if everything or not gone or not scene.ms:
            if stretch.entered:
                found.append(entering(run.script, stretch.index, stretch.k, run.speed))
        elif stretch.entered:
            found.append(Skipped(scene.id))
        if not everything:
            # Of the phases only the one that is true now is worth saying.
            phases = [effect for effect in cues if isinstance(effect, Phase)]
            stale = phases if gone else phases[:-1]
            cues = [effect for effect in cues if effect not in stale]
        found.extend(cues)
    return tuple(found)
