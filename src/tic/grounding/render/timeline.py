"""What is true when: a script's usual path cut into moments that follow each other without a gap.

Every renderer reads these, so all of them agree on time.
"""

from __future__ import annotations

from attrs import evolve, frozen

from tic.grounding.script import Scene, Script
from tic.grounding.vocabulary import Cued

_BESIDE = frozenset({Cued.CHECK_IN, Cued.NO_RUSH})


@frozen
class Moment:
    """From `at`, for `ms` (milliseconds at speed 1), one thing is true.

    `text` is what the step says, at its first moment only, else "". `word` is the phase ("Breathe
    in"), "" where there is none; it is the `k`th of `n`. `check_in` is the question that may come
    here, or "". Where `waits` is true the person moves on, and `ms` is only a usual length.
    """

    step: str
    at: int
    ms: int
    text: str
    waits: bool
    what: Cued | None = None
    word: str = ""
    k: int = 1
    n: int = 1
    check_in: str = ""

    @property
    def says(self) -> str:
        """What is said in this moment: the step's text, the phase, the question."""
        return " ".join(part for part in (self.text, self.word, self.check_in) if part)

    @property
    def name(self) -> str:
        """An id of its own inside the script: the step's, with the phase where there is one."""
        return self.step if self.what is None else f"{self.step}.{self.what}.{self.k}.{self.at}"


def moments(script: Script) -> tuple[Moment, ...]:
    """Return the moments of `script.path`; their lengths add up to `script.nominal_ms`.

    A step of no length, such as a bell, speaks with the moment that follows it, or with the last.
    """
    found: list[Moment] = []
    waiting = ""
    at = 0
    for index in script.path:
        scene = script.scenes[index]
        if not scene.ms:
            waiting = f"{waiting} {scene.text}".strip()
            continue
        parts = _scene(script, scene, at)
        if waiting:
            parts[0] = evolve(parts[0], text=f"{waiting} {parts[0].text}".strip())
            waiting = ""
        found += parts
        at += scene.ms
    if waiting and found:
        found[-1] = evolve(found[-1], text=f"{found[-1].text} {waiting}".strip())
    return tuple(found)


def _scene(script: Script, scene: Scene, start: int) -> list[Moment]:
    cues = [cue for cue in scene.cues if cue.what not in _BESIDE and cue.at < scene.ms]
    asked = {cue.at for cue in scene.cues if cue.what is Cued.CHECK_IN}
    plain = Moment(scene.id, start, scene.ms, scene.text, scene.waits)
    if not cues:
        return [evolve(plain, check_in=_asks(script, 0 in asked))]
    ends = [*(cue.at for cue in cues[1:]), scene.ms]
    parts = [evolve(plain, ms=cues[0].at)] if cues[0].at else []
    parts += [
        Moment(
            step=scene.id,
            at=start + cue.at,
            ms=end - cue.at,
            text="" if cue.at else scene.text,
            waits=scene.waits,
            what=cue.what,
            word=script.words[cue.what],
            k=cue.k,
            n=cue.n,
            check_in=_asks(script, cue.at in asked),
        )
        for cue, end in zip(cues, ends, strict=True)
        if end > cue.at
    ]
    return parts


def _asks(script: Script, here: bool) -> str:  # noqa: FBT001  one answer, not an option
    return script.words[Cued.CHECK_IN] if here else ""
