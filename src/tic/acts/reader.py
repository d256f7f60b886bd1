"""Read what a turn does: phrases and structure, and beside them whatever else reads, joined by one rule."""

from __future__ import annotations

from collections.abc import Iterable
from types import NoneType
from typing import Protocol

from tic._kernel.arguments import expect, expect_each
from tic._kernel.installed import installed_reader
from tic.acts.builtin import helper_reader, person_reader
from tic.acts.joining import joined
from tic.acts.kinds import HelperAct, PersonAct
from tic.acts.questions import Asked
from tic.acts.told import Told
from tic.acts.turn import Turn
from tic.text import Analysis


class TurnReader(Protocol):
    """Whatever reads turns: a learned model, or a reader that the host brings."""

    def person(self, text: str, *, before: str | None = None) -> Turn:
        """What a turn of the person does; `before` is what the helper said last."""
        ...

    def helper(self, text: str, *, before: str | None = None) -> Turn:
        """What a turn of the helper does; `before` is what the person said last."""
        ...


class Reader:
    """Reads turns by phrases and structure; immutable, and safe to share across threads.

    No text makes it raise, though what a reader beside it raises is passed on. A turn holds no word of
    the text. Nothing heard means nothing: most refusals are indirect (Kitzinger & Frith 1999).
    """

    def __init__(self, lang: str = "en", *, beside: Iterable[TurnReader] = ()) -> None:
        """Read `lang`; the readers `beside` may add what the joining rule lets them."""
        self._lang = lang
        self._person = person_reader(lang)
        self._beside = tuple(beside)

    @classmethod
    def builtin(cls, lang: str = "en", *, model: bool | TurnReader = False) -> Reader:
        """The reader that ships for `lang`; raises `InvalidInputError` where there is none.

        With `model`, a learned reader stands beside it: true for the one that is installed, or a reader.
        Raises `MissingModelError` where none is installed.
        """
        beside = installed_reader(lang) if model is True else model
        return cls(lang, beside=[beside] if beside else [])

    def person(
        self,
        text: str | Analysis,
        *,
        before: str | Analysis | None = None,
        asks: Asked | None = None,
        declared: Iterable[PersonAct] = (),
    ) -> Turn:
        """What a turn of the person does.

        `before` is the helper's last turn: "No." after "Have you eaten?" is an answer. `asks` is what it asked
        for, where that is known better, or is all that was kept. `declared` are acts that are known, such as
        a pressed button. Raises `InvalidInputError` for what is no text.
        """
        said, earlier = _read("text", text), None if before is None else _read("before", before)
        expect("asks", asks, (Asked, NoneType))
        known = expect_each("declared", declared, PersonAct)
        others = [
            each.person(said.text, before=earlier.text if earlier else None)
            for each in self._beside
        ]
        return joined(self._person.read(said, earlier, asks=asks), *others, declared=known)

    def helper(
        self,
        text: str | Analysis,
        *,
        before: str | Analysis | None = None,
        told: Told | None = None,
        declared: Iterable[HelperAct] = (),
    ) -> Turn:
        """What a turn of the helper does, and how deep an answer it invites.

        `before` is the person's last turn, and `told` what it did, where that is known better, or is all that
        was kept. What is `declared` is never read as a barred act. Raises `InvalidInputError` for what is no
        text, and where the language has no pack of a helper's acts.
        """
        said, earlier = _read("text", text), None if before is None else _read("before", before)
        expect("told", told, (Told, NoneType))
        known = expect_each("declared", declared, HelperAct)
        others = [
            each.helper(said.text, before=earlier.text if earlier else None)
            for each in self._beside
        ]
        return joined(
            helper_reader(self._lang).read(said, earlier if told is None else told),
            *others,
            declared=known,
        )


def _read(field: str, text: str | Analysis) -> Analysis:
    expect(field, text, (str, Analysis), "a string")
    return Analysis.of(text)
