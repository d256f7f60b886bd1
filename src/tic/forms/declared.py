"""What the author of a form declares for pacing, checked once for all formats."""

from __future__ import annotations

import re
from collections.abc import Iterable

from tic.errors import InvalidInputError
from tic.pacing import Depth, WayOut, read_move

_NOT_KEY = re.compile(r"[^\w.:/+-]+")
_LONGEST_TITLE = 500  # characters
_NAMES = {depth.name.lower(): depth for depth in Depth}
# Answers by which a person declines, as forms write them; "don't know" and "none" are not refusals.
_REFUSING = re.compile(
    r"prefer(?: +\w+)? +not|rather +not|decline|refuse|no +answer|not +to +(?:say|answer)|skip"
    r"|keine +angabe|möchte +nicht|ne +(?:souhaite|préfère)|préfère +ne|prefiero +no|prefiro +não"
    r"|preferisco +non|zeg +ik +liever +niet|wil +ik +niet +zeggen",
    re.IGNORECASE,
)


def name_of(written: object, fallback: str) -> str:
    """Return a key for an item: its name with what cannot stand in a key replaced."""
    return _NOT_KEY.sub("-", str(written or fallback))[:64]


def depth_of(where: str, written: object) -> Depth | None:
    """Return the declared depth (a name or 0-5), or `None` where nothing is declared."""
    if written is None or written == "":
        return None
    text = str(written).strip().lower()
    if text in _NAMES:
        return _NAMES[text]
    if text.removesuffix(".0") in {str(int(depth)) for depth in Depth}:
        return Depth(int(text.removesuffix(".0")))
    raise InvalidInputError(where, f"a depth: 0 to 5 or one of {', '.join(_NAMES)}")


def guess_of(titles: Iterable[object]) -> Depth | None:
    """Return how deep the first title that can be read asks, or `None`. A guess, by the reader of acts.

    Words that are deep only where something hard was told ("sleep", "what did he say") count as
    feelings: a form is read by people to whom nothing may have happened.
    """
    for title in titles:
        text = str(title or "").strip()[:_LONGEST_TITLE]
        if not text:
            continue
        reading = read_move(text if text.endswith(("?", ".", "!")) else f"{text}?")
        if reading.depth is None or reading.turn.grave:
            return reading.depth
        return min(reading.depth, Depth.FEELINGS)
    return None


def yes(written: object) -> bool:
    """Return whether a cell or value says yes."""
    return written is True or str(written).strip().lower() in {"yes", "true", "true()", "1", "1.0"}


def refusing(choices: Iterable[str]) -> frozenset[WayOut]:
    """Return `CHOICE` if one of the answers is a way to decline."""
    return frozenset({WayOut.CHOICE} if any(_REFUSING.search(one[:200]) for one in choices) else ())
