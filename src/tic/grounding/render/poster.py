"""SVG: any script as one still picture, for where only a picture can be shown."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from tic._kernel.arguments import expect
from tic.grounding.render.escape import identifier, one_line, xml
from tic.grounding.render.palette import DARK, LIGHT, variables
from tic.grounding.render.steps import step_lines
from tic.grounding.script import Script

SIDE, MARGIN = 360, 14
# Size, height of a line, and how many characters surely fit into one, by kind of text.
KINDS = {"title": (20, 26, 24), "caution": (12, 16, 48), "text": (14, 19, 42), "soft": (12, 16, 48)}
GAP = 8
STYLE = (
    f".tic-poster{{{variables(LIGHT)};font-family:system-ui,sans-serif}}"
    ".tic-poster .paper{fill:var(--paper)}.tic-poster text{fill:var(--ink)}"
    ".tic-poster .soft{fill:var(--soft)}.tic-poster .title{font-weight:600}"
    + "".join(f".tic-poster .{kind}{{font-size:{size}px}}" for kind, (size, _, _) in KINDS.items())
    + f"@media (prefers-color-scheme:dark){{.tic-poster{{{variables(DARK)}}}}}"
)


def poster(script: Script) -> str:
    """Return the whole script as a picture to read: what it is, its cautions, its steps, the end.

    It moves nothing and asks for nothing; `svg` has the moving picture of a step that breathes.
    """
    expect("script", script, Script)
    y, drawn = MARGIN, []
    for kind, paragraph in _paragraphs(script):
        _, height, width = KINDS[kind]
        for line in textwrap.wrap(one_line(paragraph), width, break_on_hyphens=False):
            y += height
            drawn.append(f'<text class="{kind}" x="{MARGIN}" y="{y}">{xml(line)}</text>')
        y += GAP
    height = y + MARGIN
    told = " ".join(paragraph for kind, paragraph in _paragraphs(script) if kind != "title")
    name = identifier(f"tic-{script.exercise}-poster")
    named = f'class="tic-poster" role="img" aria-labelledby="{name}-title {name}-desc"'
    head = f'{named} xml:lang="{xml(script.locale)}"'
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIDE} {height}" {head}>',
        f'<title id="{name}-title">{xml(one_line(script.title))}</title>',
        f'<desc id="{name}-desc">{xml(one_line(told))}</desc>',
        f"<style>{STYLE}</style>",
        f'<rect class="paper" width="{SIDE}" height="{height}"/>',
        *drawn,
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def _paragraphs(script: Script) -> Iterator[tuple[str, str]]:
    yield "title", script.title
    yield "text", script.summary
    for caution in script.cautions:
        yield "caution", caution
    yield "soft", " ".join(script.opening)
    for number, line in enumerate(step_lines(script), start=1):
        yield "text", f"{number}. {line}"
    yield "soft", " ".join(script.closing)
