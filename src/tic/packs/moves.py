"""The features by which a helper's draft is read, at the door: patterns with their sentences."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

from attrs import asdict
from pydantic import BaseModel, ConfigDict, Field

from tic._kernel.errors import InvalidPackError
from tic.pacing.draft import FEATURES, DraftReader, FeatureWords
from tic.pacing.sources import SOURCES
from tic.packs import shapes
from tic.packs.strict import read_model, read_pack
from tic.packs.toml_file import toml_files
from tic.phrases import PatternError

SHIPPED = Path(__file__).resolve().parent.parent / "data" / "moves"
Phrase = Annotated[str, Field(min_length=1, max_length=2_000)]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _FeaturePart(_Part):
    name: Phrase
    patterns: Annotated[list[Phrase], Field(min_length=1, max_length=200)]
    good: Annotated[list[Phrase], Field(min_length=1)]
    bad: Annotated[list[Phrase], Field(min_length=1)]


class MoveFile(_Part):
    """What a pack of features may look like; unknown keys are refused."""

    language: Annotated[str, Field(pattern=shapes.LANGUAGE)]
    review: Phrase
    sources: Annotated[list[Phrase], Field(min_length=1)]
    macros: dict[str, Phrase] = {}
    feature: Annotated[list[_FeaturePart], Field(min_length=1)]

    def to_core(self) -> FeatureWords:
        """Return the patterns that pacing compiles."""
        patterns = tuple((part.name, one) for part in self.feature for one in part.patterns)
        return FeatureWords(self.language, patterns, dict(self.macros))

    def problems(self) -> Iterator[str]:
        """Everything the pack's own sentences disprove, and names and sources nobody knows."""
        for source in self.sources:
            if source not in SOURCES:
                yield f"sources: expected a known source, not {source}"
        names = [part.name for part in self.feature]
        if sorted(names) != sorted(FEATURES):
            yield f"feature: expected each of {', '.join(FEATURES)} once"
        try:
            reader = DraftReader(self.to_core())
        except PatternError as wrong:
            yield str(wrong)
            return
        for part in self.feature:
            for sentence in part.good:
                if part.name not in reader.features(sentence):
                    yield f"{part.name}: expected to be read in: {sentence}"
            for sentence in part.bad:
                if part.name in reader.features(sentence):
                    yield f"{part.name}: expected not to be read in: {sentence}"


def read_move_file(path: str | Path) -> MoveFile:
    """Read one pack of features and run its sentences; `InvalidPackError` names every problem."""
    page = Path(path)
    pack = read_model(page, MoveFile)
    if found := tuple(f"{page.name}: {problem}" for problem in pack.problems()):
        raise InvalidPackError(found)
    return pack


def compiled_parts(folder: Path) -> dict[str, object]:
    """Return the packs of a folder, a part a language, as `read_move` reads them."""
    packs = [page.to_core() for page in read_pack(folder, MoveFile)]
    return {words.language: asdict(words) for words in packs}


def check(folder: Path) -> None:
    """Read every pack of a folder and run its sentences."""
    for page in toml_files(folder):
        read_move_file(page)
