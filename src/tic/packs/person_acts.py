"""Packs of a person's acts at the door: phrases and structures with sentences that prove them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, Field, field_validator

from tic.acts import Asked, PersonAct, PersonReader
from tic.acts.compiling import compile_person
from tic.data.kinds import DATA
from tic.packs.acts import STRICT, ActsFile, Phrase, Phrases, read_acts
from tic.packs.strict import read_pack
from tic.packs.toml_file import toml_files
from tic.text import FEATURES, Analysis

SHIPPED = Path(DATA, "person_acts")
Word = Annotated[str, Field(min_length=1, max_length=40)]
_OWN_KEYS = {"words", "also", "without", "longest", "first", "echo"}


class _Part(BaseModel):
    model_config = STRICT


class _Patterns(_Part):
    patterns: Phrases = []


class _Table(_Part):
    kind: PersonAct
    because: Phrase
    confidence: Literal["certain", "likely"] = "certain"
    after: list[Asked] = []
    unless: list[Asked] = []
    of: Literal["", "others", "anyone"] = ""
    longest: Annotated[int, Field(ge=1)] = 1_000_000
    ends: bool = False
    everywhere: bool = True
    whole: Phrases = []
    alone: Phrases = []
    opening: Phrases = []
    within: Phrases = []
    clauses: list[dict[str, str | int | bool]] = []
    good: list[Phrase] = []
    bad: list[Phrase] = []

    @field_validator("clauses")
    @classmethod
    def _known(
        cls, clauses: list[dict[str, str | int | bool]]
    ) -> list[dict[str, str | int | bool]]:
        for name in {name for one in clauses for name in one}:
            if name not in FEATURES and name not in _OWN_KEYS:
                raise ValueError(f"a feature of clauses or one of {', '.join(sorted(_OWN_KEYS))}")
        return clauses


class PersonActsFile(ActsFile):
    """What a pack of a person's acts may look like; unknown keys are refused."""

    side: Literal["person"]
    leads: Annotated[list[Word], Field(default_factory=list)]
    tails: Annotated[list[Word], Field(default_factory=list)]
    aside: _Patterns = _Patterns()
    told: _Patterns = _Patterns()
    act: Annotated[list[_Table], Field(min_length=1)]

    def reader(self) -> PersonReader:
        """A reader by this pack alone."""
        return PersonReader(compile_person(self.to_core()))

    def disproved(self) -> Iterator[str]:
        """Sentences that are not read as the pack says."""
        reader = self.reader()
        for table in self.act:
            asks = table.after[0] if table.after else Asked.NOTHING
            for wanted, sentences in ((True, table.good), (False, table.bad)):
                for sentence in sentences:
                    if reader.read(Analysis(sentence), asks=asks).has(table.kind) is not wanted:
                        word = "" if wanted else "not "
                        yield f"{table.kind.value}: expected {word}to be read in: {sentence}"

    def patterns(self) -> Iterator[str]:
        """Every pattern of the pack."""
        yield from (*self.aside.patterns, *self.told.patterns)
        for act in self.act:
            yield from (*act.whole, *act.alone, *act.opening, *act.within)


def read_person_acts(path: str | Path) -> PersonActsFile:
    """Read one pack and run its sentences; `InvalidPackError` names every problem."""
    return read_acts(path, PersonActsFile)


def load_person_reader(path: str | Path) -> PersonReader:
    """A reader for a service's own pack, to give to `signals_in` and `reply_in`."""
    return read_person_acts(path).reader()


def compiled_parts(folder: Path) -> dict[str, object]:
    """Return the packs of a folder, a part a language, as `PersonReader` takes them."""
    packs = {page.lang: page.to_core() for page in read_pack(folder, PersonActsFile)}
    return {
        lang: compile_person(pack, (other for name, other in packs.items() if name != lang))
        for lang, pack in packs.items()
    }


def check(folder: Path) -> None:
    """Read every pack of a folder and run its sentences."""
    for page in toml_files(folder):
        read_person_acts(page)
