"""The steps as lines to read, with their rhythms, lengths and answers: what pages and papers list."""

from __future__ import annotations

from tic.grounding.script import Scene, Script, spoken_seconds
from tic.grounding.vocabulary import BREATH_PHASES


def step_lines(script: Script) -> tuple[str, ...]:
    """Return one line a step."""
    return tuple(_line(script, scene) for scene in script.scenes)


def rhythm(script: Script, step: str) -> str:
    """Return the rhythm of a step in words and numbers: "(breathe in 4 s, breathe out 6 s; 9 ×)"."""
    scene = next(scene for scene in script.scenes if scene.id == step)
    once = [cue for cue in scene.cues if cue.k == 1 and (cue.what in BREATH_PHASES or cue.n > 1)]
    words = ", ".join(f"{script.words[cue.what].lower()} {spoken_seconds(cue.ms)}" for cue in once)
    return f"({words}; {once[0].n} ×)" if once else ""


def _line(script: Script, scene: Scene) -> str:
    parts = [scene.text or "...", rhythm(script, scene.id)]
    if scene.ms and not scene.waits and not parts[1]:
        parts.append(f"({spoken_seconds(scene.ms)})")
    parts.append(" / ".join(way.text for way in scene.options))
    return " ".join(part for part in parts if part)
