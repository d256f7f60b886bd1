"""YAML with copy in it: Rasa's domains, stories and training data, Rails locales, and any other.

In Rasa's files only what is said is read: texts and button titles of responses, a story's `bot`; a
story's `user` and the examples of `nlu` are the person's words. Elsewhere every value is copy; where
an object says who speaks (`role: user`), its texts are turns of a chat log.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from tic.documents.declared import Languages
from tic.documents.guess import Guess, guess
from tic.documents.keyed import Leaf
from tic.documents.keyed_copy import STRINGS, passages
from tic.documents.keyed_log import TURN, Log
from tic.documents.mapped import Mapped
from tic.documents.passage import Comment, Passage
from tic.documents.yaml_text import leaves
from tic.text.context import Context, Speaker

_BOT = Guess(Context.CHAT, "what a Rasa bot says")
_BUTTON = Guess(Context.UI, "a button that a Rasa bot shows")
_PERSON = Guess(Context.CHAT, "what a person says to a Rasa bot")

_EXAMPLE = re.compile(r"^[ \t]*+-[ \t]++(?P<words>\S[^\n]*+)", re.MULTILINE)


def read(source: str, _path: str) -> Iterator[Passage | Comment]:
    """Yield every text that is copy, with its key path, and every comment."""
    found = tuple(leaves(source))
    is_rasa = any(_is_rasa(part.names) for part in found if isinstance(part, Leaf))
    langs = Languages(part.names for part in found if isinstance(part, Leaf))
    log = Log(part for part in found if isinstance(part, Leaf))
    for part in found:
        if isinstance(part, Comment):
            yield part
        elif is_rasa:
            yield from _rasa(part)
        else:
            who = log.speaker(part)
            meant = log.meant(part, TURN if who else guess(part.path, STRINGS))
            yield from passages(
                part.text, part.path, meant, who or Speaker.HELPER, langs(part.names)
            )


def _rasa(leaf: Leaf) -> Iterator[Passage]:
    speaker = _rasa_speaker(leaf.names)
    if speaker is Speaker.HELPER:
        meant = _BOT if {"buttons", "quick_replies"}.isdisjoint(leaf.names) else _BUTTON
        yield from passages(leaf.text, leaf.path, meant)
    elif speaker is Speaker.PERSON:
        for words in _examples(leaf.text):
            yield from passages(words, leaf.path, _PERSON, speaker)


def _is_rasa(names: tuple[str, ...]) -> bool:
    """Tell whether only a file of Rasa's has something under these keys."""
    match names:
        case (
            ("intents", *_)
            | ("nlu", "intent" | "examples", *_)
            | ("stories" | "rules", "steps", *_)
        ):
            return True
        case ("responses" | "templates", response, *_):
            return response.startswith("utter_")
        case _:
            return False


def _rasa_speaker(names: tuple[str, ...]) -> Speaker | None:
    """Return who says what stands under these keys of a file of Rasa's; None if nobody does."""
    match names:
        case ("responses" | "templates", *between, "text" | "title" | "subtitle"):
            return None if "condition" in between else Speaker.HELPER
        case ("stories" | "rules", "steps", "bot"):
            return Speaker.HELPER
        case ("stories" | "rules", "steps", "user") | ("nlu", "examples", *_):
            return Speaker.PERSON
        case _:
            return None


def _examples(text: Mapped) -> Iterable[Mapped]:
    """Return the lines of a list in one scalar, as training data writes it, or the whole text."""
    lines = [text.slice(*line.span("words")) for line in _EXAMPLE.finditer(text.text)]
    return lines or [text]
