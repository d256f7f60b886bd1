"""The readers of a person's turns that come with tic, one a language, each made when first asked for."""

from __future__ import annotations

from functools import cache

from tic._kernel.errors import InvalidInputError
from tic.acts.person import PersonReader
from tic.data.person_acts import person_packs


def languages() -> tuple[str, ...]:
    """The languages with a pack, in order."""
    return tuple(person_packs())


def person_reader(language: str = "en") -> PersonReader:
    """The reader of `language`, with the refusals of all others; raises `InvalidInputError` without a pack."""
    if language not in person_packs():
        raise InvalidInputError("language", f"one of {', '.join(languages())}")
    return _reader(language)


@cache
def _reader(language: str) -> PersonReader:
    packs = person_packs()
    return PersonReader(packs[language], [pack for name, pack in packs.items() if name != language])
