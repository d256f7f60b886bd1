"""One labelled row: what is read, and what somebody said it is."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from typing import Any, NamedTuple, TypeVar

from tic.errors import InvalidInputError
from tic.text.context import Context, Speaker

Kind = TypeVar("Kind", Context, Speaker)
FIELDS = ("text", "label", "families", "context", "before", "speaker")


class Labelled(NamedTuple):
    """A text and whether it is a problem (`label`), of which families where that was said."""

    text: str
    label: bool
    families: frozenset[str] = frozenset()
    context: Context = Context.GENERAL
    before: str | None = None
    speaker: Speaker = Speaker.HELPER

    def __repr__(self) -> str:
        return f"Labelled(key={self.key!r}, label={self.label})"

    @property
    def key(self) -> str:
        """A hash of all that is read: the same row has the same key in every run."""
        read = (self.text, self.before or "", self.context, self.speaker)
        return sha256("\0".join(read).encode("utf-8", "surrogatepass")).hexdigest()[:24]

    @classmethod
    def of(cls, row: object, place: str) -> Labelled:
        """Read a row of `FIELDS`; others are left alone.

        Raises `InvalidInputError` that names the place and the field. `label` is 0 or 1, or `families`
        is a list of names, none of them for a text that is fine; where both stand, they agree.
        """
        if not isinstance(row, Mapping):
            raise InvalidInputError(place, "an object with text and label or families")
        text, before = row.get("text"), row.get("before")
        if not isinstance(text, str) or not text:
            raise InvalidInputError(f"{place}: text", "a string that is not empty")
        if before is not None and not isinstance(before, str):
            raise InvalidInputError(f"{place}: before", "a string")
        families = _families(row, place)
        return cls(
            text,
            _label(row, families, place),
            families or frozenset(),
            _one_of(Context, row, "context", Context.GENERAL, place),
            before,
            _one_of(Speaker, row, "speaker", Speaker.HELPER, place),
        )


def _families(row: Mapping[Any, object], place: str) -> frozenset[str] | None:
    found = row.get("families")
    if found is None:
        return None
    if not isinstance(found, list) or not all(isinstance(name, str) and name for name in found):
        raise InvalidInputError(f"{place}: families", "a list of names of families")
    return frozenset(found)


def _label(row: Mapping[Any, object], families: frozenset[str] | None, place: str) -> bool:
    label = row.get("label")
    if label is None:
        if families is None:
            raise InvalidInputError(f"{place}: label", "0 or 1, or families beside the text")
        return bool(families)
    if label not in (0, 1):
        raise InvalidInputError(f"{place}: label", "0 or 1")
    if families and not label:
        raise InvalidInputError(f"{place}: label", "1 where families are named")
    return bool(label)


def _one_of(
    kind: type[Kind], row: Mapping[Any, object], field: str, usual: Kind, place: str
) -> Kind:
    word = row.get(field)
    if word is None:
        return usual
    for one in kind:
        if one == word:
            return one
    raise InvalidInputError(f"{place}: {field}", ", ".join(kind))
