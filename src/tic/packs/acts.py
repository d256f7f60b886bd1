"""What the packs of both sides' acts share: their head, how patterns are read, and how a file is taken in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, ConfigDict, Field

from tic.errors import InvalidPackError, PatternError
from tic.packs import shapes
from tic.packs.strict import read_model
from tic.phrases import parse

Phrase = Annotated[str, Field(min_length=1, max_length=4_000)]
Phrases = Annotated[list[Phrase], Field(max_length=400)]


STRICT = ConfigDict(extra="forbid", frozen=True)


class ActsFile(BaseModel):
    """What a pack of either side's acts says of itself; unknown keys are refused."""

    model_config = STRICT

    lang: Annotated[str, Field(pattern=shapes.LANGUAGE)]
    review: Phrase
    sources: Annotated[list[Phrase], Field(min_length=1)]
    macros: dict[str, Phrase] = {}

    def to_core(self) -> dict[str, Any]:
        """The pack as it is compiled."""
        return self.model_dump(mode="json")

    def patterns(self) -> Iterable[str]:
        """Every pattern of the pack."""
        raise NotImplementedError

    def disproved(self) -> Iterator[str]:
        """Sentences that are not read as the pack says."""
        raise NotImplementedError

    def problems(self) -> Iterator[str]:
        """Patterns that cannot be read, or else sentences that disprove the pack."""
        return iter(list(self._unreadable()) or self.disproved())

    def _unreadable(self) -> Iterator[str]:
        for pattern in self.patterns():
            try:
                parse(pattern, self.macros)
            except PatternError as wrong:
                yield f"{wrong} in {pattern}"


Pack = TypeVar("Pack", bound=ActsFile)


def read_acts(path: str | Path, model: type[Pack]) -> Pack:
    """Read one pack and run its sentences; `InvalidPackError` names every problem."""
    page = Path(path)
    pack = read_model(page, model)
    if found := tuple(f"{page.name}: {problem}" for problem in pack.problems()):
        raise InvalidPackError(found)
    return pack
