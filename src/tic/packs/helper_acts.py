"""Packs of a helper's acts at the door: phrases and cues with sentences that prove them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, Field

from tic.acts import HelperAct
from tic.acts.compiling import compile_helper
from tic.acts.helper import HelperReader
from tic.data.kinds import DATA
from tic.packs import shapes
from tic.packs.acts import STRICT, ActsFile, Phrase, Phrases, read_acts
from tic.packs.strict import read_pack
from tic.packs.toml_file import toml_files
from tic.text import Analysis

SHIPPED = Path(DATA, "helper_acts")


class _Part(BaseModel):
    model_config = STRICT


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


class HelperActsFile(ActsFile):
    """What a pack of a helper's acts may look like; unknown keys are refused."""

    side: Literal["helper"]
    cue: Annotated[list[_Cue], Field(min_length=1)]
    act: Annotated[list[_Table], Field(min_length=1)]

    def disproved(self) -> Iterator[str]:
        """Sentences that are not read as the pack says."""
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

    def patterns(self) -> Iterator[str]:
        """Every pattern of the pack."""
        for cue in self.cue:
            yield from cue.within
        for act in self.act:
            yield from act.within


def read_helper_acts(path: str | Path) -> HelperActsFile:
    """Read one pack and run its sentences; `InvalidPackError` names every problem."""
    return read_acts(path, HelperActsFile)


def compiled_parts(folder: Path) -> dict[str, object]:
    """Return the packs of a folder, a part a language, as `HelperReader` takes them."""
    packs = read_pack(folder, HelperActsFile)
    return {pack.lang: compile_helper(pack.to_core()) for pack in packs}


def check(folder: Path) -> None:
    """Read every pack of a folder and run its sentences."""
    for page in toml_files(folder):
        read_helper_acts(page)
