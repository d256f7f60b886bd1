"""Packs of a helper's acts at the door: phrases and cues with sentences that prove them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from tic.acts import HelperAct
from tic.acts.compiling import compile_helper
from tic.acts.helper import HelperReader
from tic.data.kinds import DATA
from tic.errors import InvalidPackError, PatternError
from tic.packs import shapes
from tic.packs.strict import read_model, read_pack
from tic.packs.toml_file import toml_files
from tic.phrases import parse
from tic.text import Analysis

SHIPPED = Path(DATA, "helper_acts")
Phrase = Annotated[str, Field(min_length=1, max_length=4_000)]
Phrases = Annotated[list[Phrase], Field(max_length=400)]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Cue(_Part):
    name: Annotated[str, Field(pattern=shapes.ID)]
    within: Annotated[Phrases, Field(min_length=1)]


class _Table(_Part):
    kind: HelperAct
    where: Literal["any", "question", "statement"] = "any"
    within: Annotated[Phrases, Field(min_length=1)]
    because: Phrase
    good: list[Phrase] = []
    bad: list[Phrase] = []
    after: list[
        tuple[Phrase, Phrase]
    ] = []  # the person's turn, and the sentence that is read behind it


class HelperActsFile(_Part):
    """What a pack of a helper's acts may look like; unknown keys are refused."""

    lang: Annotated[str, Field(pattern=shapes.LANGUAGE)]
    side: Literal["helper"]
    review: Phrase
    sources: Annotated[list[Phrase], Field(min_length=1)]
    macros: dict[str, Phrase] = {}
    cue: Annotated[list[_Cue], Field(min_length=1)]
    act: Annotated[list[_Table], Field(min_length=1)]

    def to_core(self) -> dict[str, Any]:
        """The pack as it is compiled."""
        return self.model_dump(mode="json")

    def problems(self) -> Iterator[str]:
        """Patterns that cannot be read, and sentences that disprove the pack."""
        broken = list(self._broken())
        if broken:
            yield from broken
            return
        reader = HelperReader(compile_helper(self.to_core()))
        for table in self.act:
            for wanted, sentences in ((True, table.good), (False, table.bad)):
                for sentence in sentences:
                    if reader.read(Analysis(sentence)).has(table.kind) is not wanted:
                        word = "" if wanted else "not "
                        yield f"{table.kind.value}: expected {word}to be read in: {sentence}"
            for before, sentence in table.after:
                if not reader.read(Analysis(sentence), Analysis(before)).has(table.kind):
                    yield f"{table.kind.value}: expected to be read in: {sentence}, after: {before}"

    def _broken(self) -> Iterator[str]:
        lists = [*(cue.within for cue in self.cue), *(act.within for act in self.act)]
        for pattern in (one for each in lists for one in each):
            try:
                parse(pattern, self.macros)
            except PatternError as wrong:
                yield f"{wrong} in {pattern}"


def read_helper_acts(path: str | Path) -> HelperActsFile:
    """Read one pack and run its sentences; `InvalidPackError` names every problem."""
    page = Path(path)
    pack = read_model(page, HelperActsFile)
    if found := tuple(f"{page.name}: {problem}" for problem in pack.problems()):
        raise InvalidPackError(found)
    return pack


def compiled_parts(folder: Path) -> dict[str, object]:
    """Return the packs of a folder, a part a language, as `HelperReader` takes them."""
    packs = read_pack(folder, HelperActsFile)
    return {pack.lang: compile_helper(pack.to_core()) for pack in packs}


def check(folder: Path) -> None:
    """Read every pack of a folder and run its sentences."""
    for page in toml_files(folder):
        read_helper_acts(page)
