"""The features by which a helper's draft is read, at the door: patterns with their sentences."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from tic.errors import InvalidPackError, PatternError
from tic.pacing.draft import FEATURES, DraftReader, FeatureWords
from tic.pacing.sources import SOURCES
from tic.packs import shapes
from tic.packs.strict import read_model
from tic.packs.toml_file import toml_files

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


def compile_moves() -> str:
    """Return the text of `tic/data/pacing_moves.py`."""
    rows = "".join(
        f"    {words.language!r}: {{\n"
        f"        'patterns': {words.patterns!r},\n        'macros': {dict(words.macros)!r},\n    }},\n"
        for page in toml_files(SHIPPED)
        for words in [read_move_file(page).to_core()]
    )
    return (
        '"""Compiled from moves/*.toml by `python -m tic.packs`; edit those files."""\n\n'
        "from typing import Any\n\n"
        f"LANGUAGES: dict[str, dict[str, Any]] = {{\n{rows}}}\n"
    )
