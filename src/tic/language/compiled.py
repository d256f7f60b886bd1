"""A pack made ready to look with; what judging a match needs comes with the first match."""

from __future__ import annotations

from collections.abc import Callable, Collection, Container
from typing import TYPE_CHECKING, NamedTuple

from tic.language.rule import Pack
from tic.phrases import Matcher

if TYPE_CHECKING:
    from tic.language.judging import Judging


class Compiled(NamedTuple):
    """A pack with its rules in one graph.

    `looking` has one label a rule; `codes`, `confidence` and `contexts` are those of the rules, in
    the same order. `judging` returns, always the same, what says whether a match counts: most texts hold
    none, so a pack that travels compiled is read as far as that only then.
    """

    looking: Matcher
    codes: tuple[str, ...]
    confidence: tuple[float, ...]
    contexts: tuple[Collection[str], ...]
    judging: Callable[[], Judging]

    def serving(self, places: Collection[str], on: Container[str]) -> frozenset[int]:
        """The rules, by number, that look in one of `places` and whose codes are among those `on`."""
        rules = enumerate(zip(self.codes, self.contexts, strict=True))
        return frozenset(
            number
            for number, (code, contexts) in rules
            if code in on and not {*places}.isdisjoint(contexts)
        )

    @property
    def pack(self) -> Pack:
        """The rules themselves, with all that their pages say."""
        return self.judging().pack
