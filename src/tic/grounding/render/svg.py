"""A breathing step as one animated SVG: no script, nothing from outside, the same bytes each time.

Sizes move by SMIL, so a host that puts the picture inline can hold it with `pauseAnimations()`.
Words and dots change by SMIL too, at the same instants, and stay when motion is reduced; only the
moving circle gives way to a still one. It ends after the last breath and does not start again.
Below it stand, from the first moment, its cautions.
"""

from __future__ import annotations

import textwrap
from itertools import accumulate

from tic.errors import InvalidInputError
from tic.grounding.exercise import Cue
from tic.grounding.lengths import rounds
from tic.grounding.render.escape import identifier, one_line, xml
from tic.grounding.render.palette import DARK, LIGHT, variables
from tic.grounding.render.steps import rhythm
from tic.grounding.script import Scene, Script
from tic.grounding.vocabulary import BREATH_PHASES, Cued

SMALL, LARGE = 54, 118
# The picture is a square; the cautions stand below it in lines of about so many characters.
SIDE, CAUTION_LINE, CAUTION_WIDTH = 360, 15, 50
# Every rule begins with the picture's own class, so that inline it changes nothing around it.
_RULES = (
    (".paper", "fill:var(--paper)"),
    (".ring", "fill:none;stroke:var(--line);stroke-width:2"),
    (".shape", "fill:var(--shape)"),
    (".dot", "fill:none;stroke:var(--ink);stroke-width:1.5"),
    (".on", "fill:var(--ink)"),
    (".word", "fill:var(--ink);font-size:22px;text-anchor:middle"),
    (".caution", "fill:var(--ink);font-size:12px"),
    (".breath", "fill:none;stroke:var(--line);stroke-width:1.5"),
    (".past", "fill:var(--line)"),
    (".calm", "display:none"),
)
STYLE = (
    f".tic-breath{{{variables(LIGHT)};font-family:system-ui,sans-serif}}"
    + "".join(f".tic-breath {name}{{{rule}}}" for name, rule in _RULES)
    + "@media (prefers-reduced-motion:reduce){"
    ".tic-breath .moves{display:none}.tic-breath .calm{display:inline}}"
    f"@media (prefers-color-scheme:dark){{.tic-breath{{{variables(DARK)}}}}}"
)


def breathing_steps(script: Script) -> tuple[str, ...]:
    """Return the ids of the steps that can be drawn: those that breathe in equal rounds."""
    return tuple(scene.id for scene in script.scenes if _breath(scene) is not None)


def svg(script: Script, *, step: str | None = None) -> str:
    """Return the picture of a breathing step: the named one, or the first on the usual path.

    It lasts as long as the step, in the step's own times. Raises `InvalidInputError` where the
    script has no such step.
    """
    on_path = (script.scenes[index] for index in script.path)
    scenes = on_path if step is None else (s for s in script.scenes if s.id == step)
    for scene in scenes:
        once = _breath(scene)
        if once is not None:
            return _draw(script, scene, once)
    raise InvalidInputError("step", "a step that breathes in equal rounds")


def _breath(scene: Scene) -> tuple[Cue, ...] | None:
    """Return the cues of one breath, or None where the step is no row of equal breaths."""
    once = rounds(scene)
    return once if once and all(cue.what in BREATH_PHASES for cue in once) else None


def _draw(script: Script, scene: Scene, once: tuple[Cue, ...]) -> str:
    cycle, n = sum(cue.ms for cue in once), once[0].n
    timing = f'dur="{cycle}ms" repeatCount="{n}"'
    desc = " ".join((*script.cautions, script.summary, scene.text, rhythm(script, scene.id)))
    cautions = [
        line for text in script.cautions for line in textwrap.wrap(one_line(text), CAUTION_WIDTH)
    ]
    height = SIDE + CAUTION_LINE * len(cautions) + CAUTION_LINE // 2
    name = identifier(f"tic-{script.exercise}-{scene.id}")
    named = f'class="tic-breath" role="img" aria-labelledby="{name}-title {name}-desc"'
    head = f'{named} xml:lang="{xml(script.locale)}"'
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIDE} {height}" {head}>',
        f'<title id="{name}-title">{xml(one_line(script.title))}</title>',
        f'<desc id="{name}-desc">{xml(one_line(desc))}</desc>',
        f"<style>{STYLE}</style>",
        f'<rect class="paper" width="{SIDE}" height="{height}"/>',
        f'<circle class="ring" cx="180" cy="150" r="{LARGE}"/>',
        f'<circle class="shape calm" cx="180" cy="150" r="{(SMALL + LARGE) // 2}"/>',
        f'<circle class="shape moves" cx="180" cy="150" r="{SMALL}">{_sizes(once, timing)}</circle>',
    ]
    at = 0
    for cue in once:
        lines += _phase(script, cue, at, cycle, timing)
        at += cue.ms
    lines += _breaths(cycle, n)
    for number, words in enumerate(cautions, start=1):
        lines.append(
            f'<text class="caution" x="14" y="{SIDE + CAUTION_LINE * number}">{xml(words)}</text>'
        )
    lines.append("</svg>")
    return "\n".join(lines) + "\n"


def _sizes(once: tuple[Cue, ...], timing: str) -> str:
    """Grow while breathing in, shrink while breathing out; two breaths in share the way up."""
    risen, size = 0, [SMALL]
    into = sum(cue.ms for cue in once if cue.what is Cued.IN)
    out_of = sum(cue.ms for cue in once if cue.what is Cued.OUT)
    fallen = 0
    for cue in once:
        if cue.what is Cued.IN:
            risen += cue.ms
            size.append(SMALL + (LARGE - SMALL) * risen // into)
        elif cue.what is Cued.OUT:
            fallen += cue.ms
            size.append(LARGE - (LARGE - SMALL) * fallen // out_of)
        else:
            size.append(size[-1])
    values = ";".join(map(str, size))
    times = ";".join(_shares(once))
    return f'<animate attributeName="r" values="{values}" keyTimes="{times}" {timing}/>'


def _shares(once: tuple[Cue, ...]) -> list[str]:
    cycle = sum(cue.ms for cue in once)
    return [_share(at, cycle) for at in (0, *accumulate(cue.ms for cue in once))]


def _share(at: int, cycle: int) -> str:
    return f"{at / cycle:.6f}".rstrip("0").rstrip(".")


def _shown(start: int, end: int, cycle: int, timing: str) -> str:
    """Show an element from `start` to `end` of every round and at no other time."""
    keys = [(0, "hidden"), (start, "visible"), (end, "hidden")]
    kept = [key for place, key in enumerate(keys) if place == 0 or 0 < key[0] < cycle]
    if start == 0:
        kept[0] = (0, "visible")
    values = ";".join(value for _, value in kept)
    times = ";".join(_share(at, cycle) for at, _ in kept)
    return (
        f'<animate attributeName="visibility" calcMode="discrete" values="{values}" '
        f'keyTimes="{times}" {timing}/>'
    )


def _phase(script: Script, cue: Cue, at: int, cycle: int, timing: str) -> list[str]:
    """Return the word of a phase and, for reduced motion, a dot for each of its seconds."""
    word = xml(one_line(script.words[cue.what]))
    shown = _shown(at, at + cue.ms, cycle, timing)
    dots = max(1, cue.ms // 1_000)
    left = 180 - 9 * (dots - 1)
    lines = [
        f'<text class="word" x="180" y="157" visibility="hidden">{word}{shown}</text>',
        f'<g class="calm"><g visibility="hidden">{shown}',
    ]
    lines += [f'<circle class="dot" cx="{left + 18 * i}" cy="185" r="5"/>' for i in range(dots)]
    lines.append("</g>")
    for i in range(dots):
        on = _shown(at + i * cue.ms // dots, at + cue.ms, cycle, timing)
        lines.append(
            f'<circle class="on" cx="{left + 18 * i}" cy="185" r="5" visibility="hidden">{on}'
            "</circle>"
        )
    lines.append("</g>")
    return lines


def _breaths(cycle: int, n: int) -> list[str]:
    """Return a row of rings, one a breath, each filled once its breath has passed."""
    gap = min(18, 320 / n)
    left = 180 - gap * (n - 1) / 2
    radius = min(5, gap * 0.35)
    lines = []
    for k in range(n):
        place = f'cx="{left + gap * k:g}" cy="325" r="{radius:g}"'
        shown = f'<set attributeName="visibility" to="visible" begin="{(k + 1) * cycle}ms"/>'
        lines += [
            f'<circle class="breath" {place}/>',
            f'<circle class="past" {place} visibility="hidden">{shown}</circle>',
        ]
    return lines
