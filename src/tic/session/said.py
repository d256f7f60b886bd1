"""Turns as they are given: who speaks, and the words, under the names that common logs use."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from tic.errors import InvalidInputError
from tic.text.context import Speaker

KEYS = (("speaker", "text"), ("role", "content"), ("from", "value"))
"""Who and what, as this library, OpenAI messages and ShareGPT call them."""
SPEAKERS: Mapping[str, Speaker | None] = {
    **dict.fromkeys(("person", "user", "human", "client", "patient", "caller"), Speaker.PERSON),
    **dict.fromkeys(
        (
            "helper",
            "assistant",
            "gpt",
            "bot",
            "ai",
            "model",
            "counsellor",
            "counselor",
            "therapist",
        ),
        Speaker.HELPER,
    ),
    # Said to a program, or by one to another: nobody hears it, so it is no turn.
    **dict.fromkeys(("system", "developer", "tool", "function"), None),
}
"""Whose a turn is, by the name of its speaker; None: it is passed over."""


class Said(NamedTuple):
    """One turn: who says it (None: nobody hears it) and its words, which no repr shows."""

    speaker: Speaker | None
    text: str

    def __repr__(self) -> str:
        return f"Said({self.speaker}, {len(self.text)} characters)"


def said_each(turns: Iterable[Mapping[str, object] | Said]) -> Iterator[Said]:
    """Yield each turn checked.

    Raises `InvalidInputError` naming the turn by its number, from 0, for a speaker that is not known and
    for words that are none. No words at all (a call of a tool) are an empty turn.
    """
    if isinstance(turns, str | bytes | Mapping) or not isinstance(turns, Iterable):
        raise InvalidInputError("turns", "turns in a list, each with speaker and text")
    for number, turn in enumerate(turns):
        yield turn if isinstance(turn, Said) else _said(f"turns[{number}]", turn)


def _said(field: str, turn: object) -> Said:
    if not isinstance(turn, Mapping):
        raise InvalidInputError(field, "a mapping with speaker and text")
    who, what = next(((who, what) for who, what in KEYS if who in turn), KEYS[0])
    name = turn.get(who)
    if not isinstance(name, str) or name.strip().lower() not in SPEAKERS:
        raise InvalidInputError(f"{field}.{who}", f"one of {', '.join(SPEAKERS)}")
    return Said(SPEAKERS[name.strip().lower()], _words(f"{field}.{what}", turn.get(what)))


def _words(field: str, value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, list | tuple):  # the parts of a message: images and calls are no words
        parts = [part.get("text") for part in value if isinstance(part, Mapping)]
        return "\n".join(part for part in parts if isinstance(part, str))
    raise InvalidInputError(field, "a string, or a list of parts with text")
