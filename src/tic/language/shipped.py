"""Packs as a linter takes them: those that ship, compiled before, and any other compiled now."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from tic._kernel.arguments import expect, expect_several
from tic.data import compiled as compiled_data
from tic.errors import InvalidInputError
from tic.language.compiled import Compiled
from tic.language.plain import from_parts
from tic.language.rule import Pack


def builtin_pack(lang: str) -> Compiled:
    """The compiled pack that ships for `lang`, or `InvalidInputError` where there is none."""
    if isinstance(lang, str) and re.fullmatch("[a-z]{2,3}", lang):
        try:
            return _shipped(lang)
        except LookupError:
            pass
    raise InvalidInputError("lang", "a language that tic ships rules for, such as en")


@cache  # a linter for each person, with their own words beside, must not cost each a copy
def _shipped(lang: str) -> Compiled:
    return from_parts(compiled_data(f"rules/{lang}"))


def each_compiled(packs: Iterable[Pack | Compiled], field: str = "packs") -> Iterator[Compiled]:
    """Yield each pack compiled; raise `InvalidInputError` for what is no pack."""
    expect_several(field, None if isinstance(packs, Pack | Compiled) else packs, "packs in a list")
    for pack in packs:
        expect(field, pack, (Pack, Compiled))
        if isinstance(pack, Compiled):
            yield pack
        else:
            from tic.language.compiling import compile_pack  # noqa: PLC0415  those of tic are compiled

            yield compile_pack(pack)
