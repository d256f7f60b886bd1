"""Read what a turn does: phrases and structure, and beside them whatever else reads, joined by one rule."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from tic._kernel.arguments import expect, expect_each
from tic.acts.asked import Asked
from tic.acts.builtin import helper_reader, person_reader
from tic.acts.joining import joined
from tic.acts.kinds import HelperAct, PersonAct
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
    def builtin(cls, lang: str = "en") -> Reader:
        """The reader that ships for `lang`; raises `InvalidInputError` where there is none."""
        return cls(lang)

    def person(
        self,
        text: str | Analysis,
        *,
        before: str | Analysis | Asked | None = None,
        declared: Iterable[PersonAct] = (),
    ) -> Turn:
        """What a turn of the person does.

        `before` is the helper's last turn, or what it asked: "No." after "Have you eaten?" is an answer.
        `declared` are acts that are known, such as a pressed button. Raises `InvalidInputError` for what
        is no text.
        """
        said, known = _read("text", text), expect_each("declared", declared, PersonAct)
        if isinstance(before, Asked):
            earlier, turn = None, self._person.read(said, asks=before)
        else:
            earlier = None if before is None else _read("before", before)
            turn = self._person.read(said, earlier)
        others = [
            each.person(said.text, before=earlier.text if earlier else None)
            for each in self._beside
        ]
        return joined(turn, *others, declared=known)

    def helper(
        self,
        text: str | Analysis,
        *,
        before: str | Analysis | Told | None = None,
        declared: Iterable[HelperAct] = (),
    ) -> Turn:
        """What a turn of the helper does, and how deep an answer it invites.

        `before` is the person's last turn, or what is kept of it (a reader beside this one then sees no turn
        before). What is `declared` is never read as a barred act. Raises `InvalidInputError` for what is no
        text, and where the language has no pack of a helper's acts.
        """
        said = _read("text", text)
        earlier = before if before is None or isinstance(before, Told) else _read("before", before)
        known = expect_each("declared", declared, HelperAct)
        others = [
            each.helper(said.text, before=earlier.text if isinstance(earlier, Analysis) else None)
            for each in self._beside
        ]
        return joined(helper_reader(self._lang).read(said, earlier), *others, declared=known)


def _read(field: str, text: str | Analysis) -> Analysis:
    expect(field, text, (str, Analysis), "a string")
    return Analysis.of(text)
