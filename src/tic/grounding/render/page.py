"""HTML: a script as one page that plays it, whole in itself and without any request."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256

from tic.grounding.render.canonical import canonical, plain
from tic.grounding.render.chat import rhythm
from tic.grounding.render.escape import xml
from tic.grounding.render.palette import DARK, LIGHT, variables
from tic.grounding.render.player import SCRIPT, STYLE
from tic.grounding.script import Scene, Script, spoken_seconds
from tic.grounding.vocabulary import BREATH_PHASES, Label

COLOURS = (
    f":root{{color-scheme:light dark;{variables(LIGHT)}}}\n"
    f"@media (prefers-color-scheme:dark){{:root{{{variables(DARK)}}}}}\n"
)
# The order of the keys: stopping comes first, always.
CONTROLS = (
    ("stop", Label.STOP),
    ("main", Label.BEGIN),
    ("skip", Label.SKIP),
    ("slower", Label.SLOWER),
    ("faster", Label.FASTER),
)


def html(script: Script) -> str:
    """Return the page. Nothing starts by itself, nothing is stored, nothing is sent.

    The script inside runs by the same timeline that `plain` gives; without scripts the page is the
    steps to read. Its policy allows this one script and this one style, and no request at all.
    """
    buttons = "".join(
        f'<button type="button" id="{name}">{xml(script.labels[label])}</button>'
        for name, label in CONTROLS
    )
    opening = _paragraphs(script.opening)
    body = "\n".join(
        [
            "<main>",
            f'<div class="controls">{buttons}</div>',
            f"<h1>{xml(script.title)}</h1>",
            f'<div class="before"><p>{xml(script.summary)}</p><div class="soft">{opening}</div></div>',
            _paragraphs(script.notes),
            '<div class="stage">',
            '<p id="step"></p>',
            '<div id="options"></div>',
            _picture(script),
            '<p id="phase"></p>',
            '<p id="dots" aria-hidden="true"></p>',
            '<p id="count"></p>',
            '<p id="beside"></p>',
            '<p id="note"></p>',
            "</div>",
            '<p id="live" role="status" aria-live="polite"></p>',
            _steps(script),
            "</main>",
            f'<script type="application/json" id="timeline">{canonical(plain(script))}</script>',
            f"<script>{SCRIPT}</script>",
        ]
    )
    return document(script.locale, script.title, STYLE, body, script=SCRIPT)


def document(locale: str, title: str, style: str, body: str, *, script: str = "") -> str:
    """Return a whole page around `body`, with a policy that allows only what stands in it."""
    style = COLOURS + style
    runs = f"; script-src {_hash(script)}" if script else ""
    policy = (
        f"default-src 'none'; style-src {_hash(style)}{runs}; base-uri 'none'; form-action 'none'"
    )
    lines = [
        "<!DOCTYPE html>",
        f'<html lang="{xml(locale)}">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        f"<title>{xml(title)}</title>",
        f"<style>{style}</style>",
        "</head>",
        "<body>",
        body,
        "</body>",
        "</html>",
    ]
    return "\n".join(lines) + "\n"


def step_lines(script: Script) -> tuple[str, ...]:
    """Return the steps as escaped lines for a list, with lengths, rhythms and answers."""
    return tuple(xml(_line(script, scene)) for scene in script.scenes)


def _line(script: Script, scene: Scene) -> str:
    parts = [scene.text or "...", rhythm(script, scene.id)]
    if scene.ms and not scene.waits and not parts[1]:
        parts.append(f"({spoken_seconds(scene.ms)})")
    parts.append(" / ".join(way.text for way in scene.options))
    return " ".join(part for part in parts if part)


def _steps(script: Script) -> str:
    items = "".join(f"<li>{line}</li>" for line in step_lines(script))
    title = xml(script.labels[Label.ALL_STEPS])
    closing = _paragraphs(script.closing)
    return f'<details id="steps" open><summary>{title}</summary><ol>{items}</ol>{closing}</details>'


def _paragraphs(texts: tuple[str, ...]) -> str:
    return "".join(f"<p>{xml(text)}</p>" for text in texts)


def _picture(script: Script) -> str:
    if not any(cue.what in BREATH_PHASES for scene in script.scenes for cue in scene.cues):
        return ""
    return (
        '<svg class="picture" viewBox="55 25 250 250" aria-hidden="true">'
        '<circle class="ring" cx="180" cy="150" r="118"/>'
        '<circle class="shape" id="shape" cx="180" cy="150" r="54"/></svg>'
    )


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
