"""The readers that come with tic, each made when first asked for."""

from __future__ import annotations

from functools import cache

from tic.acts.helper import HelperReader
from tic.acts.person import PersonReader
from tic.data import compiled
from tic.errors import InvalidInputError


def languages() -> tuple[str, ...]:
    """The languages in which a person's turn is read, in order."""
    return tuple(sorted(compiled("person_acts")))


def person_reader(lang: str = "en") -> PersonReader:
    """The reader of `lang`, with the refusals of all others; raises `InvalidInputError` without a pack."""
    if lang not in languages():
        raise InvalidInputError("language", f"one of {', '.join(languages())}")
    return _person(lang)


@cache
def _person(lang: str) -> PersonReader:
    return PersonReader(compiled("person_acts")[lang])


def helper_reader(lang: str = "en") -> HelperReader:
    """The reader of a helper's turns in `lang`; raises `InvalidInputError` without a pack."""
    known = sorted(compiled("helper_acts"))
    if lang not in known:
        raise InvalidInputError("language", f"one of {', '.join(known)}")
    return _helper(lang)


@cache
def _helper(lang: str) -> HelperReader:
    return HelperReader(compiled("helper_acts")[lang])
