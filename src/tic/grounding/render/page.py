"""HTML: a script as one page that plays it, whole in itself and without any request."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from hashlib import sha256

from tic._kernel.arguments import expect, expect_each
from tic.errors import InvalidInputError
from tic.grounding.handoff import Card
from tic.grounding.render.answers import ANSWERS
from tic.grounding.render.canonical import Plain, canonical
from tic.grounding.render.device import DEVICE
from tic.grounding.render.escape import xml
from tic.grounding.render.palette import DARK, LIGHT, variables
from tic.grounding.render.player import PLAYER
from tic.grounding.render.screen import SCREEN
from tic.grounding.render.steps import step_lines
from tic.grounding.render.style import STYLE
from tic.grounding.render.track import RATINGS, track
from tic.grounding.script import Script
from tic.grounding.vocabulary import Label

COLOURS = (
    f":root{{color-scheme:light dark;{variables(LIGHT)}}}\n"
    f"@media (prefers-color-scheme:dark){{:root{{{variables(DARK)}}}}}\n"
)
SCRIPT = f"(() => {{\n'use strict';\n{PLAYER}\n{DEVICE}\n{ANSWERS}\n{SCREEN}}})();\n"
PICTURE = (
    '<svg class="picture" viewBox="55 25 250 250" aria-hidden="true">'
    '<circle class="ring" cx="180" cy="150" r="118"/>'
    '<circle class="shape" id="shape" cx="180" cy="150" r="54"/></svg>'
)
# The order of the keys: stopping comes first, always.
FIRST = (("stop", Label.STOP), ("main", Label.BEGIN))
HOW = (("easier", Label.EASIER), ("same", Label.SAME), ("harder", Label.HARDER))
WAY = (
    ("back", Label.BACK),
    ("repeat", Label.REPEAT),
    ("skip", Label.SKIP),
    ("slower", Label.SLOWER),
    ("faster", Label.FASTER),
)
TOGGLES = (("sound", Label.SOUND), ("vibration", Label.VIBRATION))


def html(script: Script, *, people: Card, elsewhere: Sequence[Script] = ()) -> str:
    """Return the page. Nothing starts by itself, nothing is stored, nothing is sent.

    The script inside plays what `track` wrote of the runner; without scripts the page is the steps
    to read and the people to talk to, whom `handoff` gave as `people`. `elsewhere` are other
    scripts the person may go to from here, such as those of `Menu.elsewhere`. Its policy allows
    this one script and this one style, and no request at all. Raises `InvalidInputError` for
    anything but scripts, and where one exercise comes twice.
    """
    expect("script", script, Script)
    expect("people", people, Card)
    scripts = (script, *expect_each("elsewhere", elsewhere, Script))
    names = [one.exercise for one in scripts]
    if len(set(names)) < len(names):
        raise InvalidInputError("elsewhere", "scripts of other exercises, each once")
    tracks: list[Plain] = [
        track(one, elsewhere=tuple(name for name in names if name != one.exercise))
        for one in scripts
    ]
    body = "\n".join(
        [
            f'<main id="main-part" lang="{xml(script.locale)}">',
            '<div class="screen">',
            f'<div class="keys first">{_keys(script, FIRST)}</div>',
            f'<h1 id="title">{xml(script.title)}</h1>',
            *_before(script),
            '<div class="stage">',
            '<p id="step"></p>',
            '<div id="options" class="keys"></div>',
            PICTURE,
            '<div class="now"><p id="phase"></p><p id="count"></p></div>',
            '<p id="dots" aria-hidden="true"></p>',
            '<p id="beside"></p>',
            "</div>",
            '<p id="note"></p>',
            '<div class="keys how" role="group" aria-labelledby="asks"><p id="asks"></p>',
            f"{_keys(script, HOW)}</div>",
            _rating(script, "after"),
            f'<div class="keys way">{_keys(script, WAY)}</div>',
            f'<div class="keys choose"><label>{_label(script, Label.LENGTH)}',
            f'<select id="length"></select></label>{_keys(script, TOGGLES)}</div>',
            f'<div class="more">{_people(script, people)}{_others(scripts)}</div>',
            "</div>",
            '<p id="live" role="status" aria-live="polite"></p>',
            '<details id="steps" class="all" open>',
            f"<summary>{_label(script, Label.ALL_STEPS)}</summary>",
            *(_steps(one, index) for index, one in enumerate(scripts)),
            "</details>",
            "</main>",
            f'<script type="application/json" id="track">{canonical(tracks)}</script>',
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


def _label(script: Script, label: Label) -> str:
    return f'<span data-label="{label}">{xml(script.labels[label])}</span>'


def _keys(script: Script, keys: tuple[tuple[str, Label], ...]) -> str:
    return "".join(_key(script, name, label) for name, label in keys)


def _key(script: Script, name: str, label: Label) -> str:
    toggles = ' aria-pressed="false"' if (name, label) in (*HOW, *TOGGLES) else ""
    return (
        f'<button type="button" id="{name}"{toggles} data-label="{label}">'
        f"{xml(script.labels[label])}</button>"
    )


def _before(script: Script) -> list[str]:
    """Return what is read before it begins: what it is, who should mind what, how long."""
    return [
        f'<div class="before"><p id="summary">{xml(script.summary)}</p>',
        f'<div id="cautions">{_paragraphs(script.cautions)}</div>',
        f'<div id="opening" class="soft">{_paragraphs(script.opening)}</div>',
        "</div>",
        _rating(script, "before"),
    ]


def _rating(script: Script, when: str) -> str:
    """Return a rating that nothing is chosen in, so that leaving it is the default."""
    numbers = "".join(f"<option>{rating}</option>" for rating in RATINGS)
    return (
        f'<label class="choose rate-{when}"><span data-rates>{xml(script.asks_before)}</span>'
        f'<select id="{when}"><option value="">–</option>{numbers}</select></label>'
    )


def _others(scripts: tuple[Script, ...]) -> str:
    buttons = "".join(
        f'<button type="button" value="{index}" lang="{xml(one.locale)}">{xml(one.title)}</button>'
        for index, one in enumerate(scripts)
    )
    summary = f'<summary class="key">{_label(scripts[0], Label.SOMETHING_ELSE)}</summary>'
    return f'<details id="else">{summary}<div id="others" class="keys">{buttons}</div></details>'


def _people(script: Script, people: Card) -> str:
    summary = f'<summary class="key">{_label(script, Label.PEOPLE)}</summary>'
    lines = "".join(f'<p class="line">{xml(line)}</p>' for line in people.lines(script.locale))
    return f'<details id="people">{summary}<div lang="{xml(script.locale)}">{lines}</div></details>'


def _steps(script: Script, index: int) -> str:
    items = "".join(f"<li>{xml(line)}</li>" for line in step_lines(script))
    other = "" if index == 0 else " hidden"
    closing = _paragraphs(script.closing)
    return f'<div data-steps="{index}"{other}><ol>{items}</ol>{closing}</div>'


def _paragraphs(texts: tuple[str, ...]) -> str:
    return "".join(f"<p>{xml(text)}</p>" for text in texts)


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
