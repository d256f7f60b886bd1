"""`tic-care ground render`: an exercise as chat, speech, captions, picture, page, vibration or card."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence

from attrs import asdict

from tic.cli.streams import speak_utf8, tell
from tic.errors import InvalidInputError
from tic.grounding import Card, Script
from tic.grounding.render.canonical import canonical, plain
from tic.grounding.render.card import card
from tic.grounding.render.chat import chat
from tic.grounding.render.haptics import haptics
from tic.grounding.render.page import html
from tic.grounding.render.poster import poster
from tic.grounding.render.ssml import MAX_BREAK_MS, MOST_BREAKS, document
from tic.grounding.render.svg import breathing_steps, svg
from tic.grounding.render.webvtt import captions, metadata


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what to render and where to."""
    parser.add_argument("exercise", nargs="+", help="one; up to three for a card")
    parser.add_argument("--as", dest="form", required=True, choices=FORMS, metavar="FORM")
    parser.add_argument("--output", metavar="FILE", help="instead of the standard output")
    parser.add_argument("--region", help="for the people on a card; never guessed")
    parser.add_argument(
        "--max-break-ms",
        type=int,
        default=MAX_BREAK_MS,
        metavar="MS",
        help="the longest break of the speech engine (ssml)",
    )
    parser.add_argument(
        "--max-breaks",
        type=int,
        default=MOST_BREAKS,
        metavar="N",
        help="how many breaks the speech engine reads (ssml)",
    )


def write(
    scripts: Sequence[Script],
    options: argparse.Namespace,
    *,
    people: Card,
    elsewhere: Callable[[], Sequence[Script]],
) -> int:
    """Render `scripts` as `options.form` and write it; warnings go to the error output.

    `elsewhere` gives what the page offers besides the exercise.
    """
    if options.form == "card":
        text = card(scripts, people=people)
    elif len(scripts) > 1:
        raise InvalidInputError("exercise", "one, except for a card")
    elif options.form == "html":
        text = html(scripts[0], people=people, elsewhere=elsewhere())
    elif options.form == "ssml":
        text = _speech(scripts[0], options.max_break_ms, options.max_breaks)
    else:
        text = _ONE[options.form](scripts[0])
    if options.output is None:
        speak_utf8(sys.stdout)
        sys.stdout.write(text)
        return 0
    try:
        with open(options.output, "w", encoding="utf-8", newline="\n") as page:
            page.write(text)
    except OSError as error:
        raise InvalidInputError("--output", f"a file to write ({error.strerror})") from None
    return 0


def _speech(script: Script, max_break_ms: int, max_breaks: int) -> str:
    spoken = document(script, max_break_ms=max_break_ms, max_breaks=max_breaks)
    for reason in spoken.warnings:
        tell(f"tic-care ground: {reason.says}\n")
    return spoken.ssml


def _dump(values: object) -> str:
    return json.dumps(values, sort_keys=True, ensure_ascii=False, indent=1) + "\n"


_ONE: dict[str, Callable[[Script], str]] = {
    "chat": lambda script: _dump([asdict(message) for message in chat(script)]),
    "vtt": captions,
    "vtt-metadata": metadata,
    "svg": lambda script: svg(script) if breathing_steps(script) else poster(script),
    "poster": poster,
    "haptics": lambda script: _dump([asdict(one) for one in haptics(script, asked=True)]),
    "json": lambda script: canonical(plain(script)) + "\n",
}
FORMS = (*_ONE, "html", "ssml", "card")
