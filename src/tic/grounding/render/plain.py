"""Plain text: a script as a page of Markdown, and one effect as one line for a terminal."""

from __future__ import annotations

from collections.abc import Mapping

from tic.grounding.effects import (
    CheckIn,
    Effect,
    Ended,
    Enter,
    NoRush,
    Paused,
    Phase,
    Resumed,
    ShowHandOffBeside,
    Skipped,
    SpeedChanged,
    Suggest,
)
from tic.grounding.exercise import Exercise
from tic.grounding.menu import GATES_NOW
from tic.grounding.script import Scene, Script, spoken_seconds
from tic.grounding.vocabulary import BREATH_PHASES, Cued

READ = {
    "seen": "read in full for this library",
    "part": "read in part or as an abstract",
    "memory": "named from the literature, not opened again",
}


def markdown(script: Script) -> str:
    """Return the script as a page: what it is, caution and notes, numbered steps with their lengths, the end."""
    lines = [f"# {script.title}", "", script.summary, "", script.caution, ""]
    if script.notes:
        lines += [*(f"- {note}" for note in script.notes), ""]
    lines += [*script.opening, ""]
    for number, scene in enumerate(script.scenes, start=1):
        lines.append(f"{number}. {_scene(script, scene)}")
        lines += [f"   - {option.text}: step {option.to + 1}" for option in scene.options]
        if scene.next != number and scene.next < len(script.scenes):
            lines.append(f"   - then step {scene.next + 1}")
    lines += ["", *script.closing]
    return "\n".join(lines) + "\n"


def about(exercise: Exercise, *, locale: str = "en") -> str:
    """Return who it is not for, what to mind, and how far it was tested, as Markdown."""
    evidence = exercise.evidence
    lines = ["## With care", ""]
    if exercise.asks_first:
        lines.append("- Offered only when the person asks for it, or liked it before.")
    if excludes := exercise.excludes - GATES_NOW.keys():
        lines.append(f"- Not with: {', '.join(sorted(excludes))}.")
    lines += [f"- {care.tag}: {care.note.in_locale(locale)}" for care in exercise.care]
    lines += ["- You can stop at any point.", "", "## What is known", ""]
    lines += [f"Grade {evidence.grade}. {evidence.claim.in_locale(locale)}", ""]
    lines += [f"Not known: {evidence.not_known.in_locale(locale)}", "", "Sources:", ""]
    for source in evidence.sources:
        where = f" <{source.url}>" if source.url else ""
        year = f", {source.year}" if source.year else ""
        lines.append(f"- {source.name}{year}.{where} ({READ[source.checked]})")
    lines += ["", f"Something else instead: {', '.join(exercise.alternatives)}."]
    return "\n".join(lines) + "\n"


def line(effect: Effect, titles: Mapping[str, str] | None = None) -> str | None:
    """Return one line for a terminal or a screen reader, or None where there is nothing to say.

    What is suggested is named by its title where `titles` has one for its id.
    """
    match effect:
        case Enter(text=text, options=options):
            ways = "".join(f"\n  {number} {way.text}" for number, way in enumerate(options, 1))
            return f"{text or '...'}{ways}"
        case Phase(text=text, ms=ms, k=k, n=n):
            return f"  {text} ({spoken_seconds(ms)}; {k} of {n})"
        case CheckIn(text=text) | NoRush(text=text):
            return f"  {text}"
        case Suggest(why=why, switch=switch):
            names = (f"\n  - {(titles or {}).get(name, name)}" for name in switch)
            return f"  {why.says}{''.join(names)}"
        case ShowHandOffBeside(why=why):
            return f"  {why.says}"
        case Paused():
            return "  (paused)"
        case Resumed():
            return "  (going on)"
        case SpeedChanged(rate=rate):
            return f"  (speed {rate})"
        case Skipped() | Ended():
            return None


def _scene(script: Script, scene: Scene) -> str:
    breath = [cue for cue in scene.cues if cue.k == 1 and cue.what in BREATH_PHASES]
    if breath:
        phases = ", ".join(
            f"{script.words[cue.what].lower()} {spoken_seconds(cue.ms)}" for cue in breath
        )
        return f"{scene.text} ({phases}; {breath[0].n} times)"
    taps = [cue for cue in scene.cues if cue.what is Cued.TAP]
    if taps:
        return f"{scene.text} ({taps[0].n} times, one every {spoken_seconds(taps[0].ms)})"
    if not scene.ms:
        return scene.text
    about = "about " if scene.waits else ""
    return f"{scene.text or '...'} ({about}{spoken_seconds(scene.ms)})"
