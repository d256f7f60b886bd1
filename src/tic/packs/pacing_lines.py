"""Ready sentences of pacing at the door: a TOML file a language, by kind of move and by why it is needed."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from tic.errors import InvalidPackError
from tic.pacing.lines import Situation
from tic.pacing.moves import STATEMENTS, Kind
from tic.packs import shapes
from tic.packs.strict import read_pack

Sentence = Annotated[str, Field(min_length=1, max_length=200)]


class _Line(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    kind: Annotated[Kind, Field(strict=False)]
    when: Annotated[Situation, Field(strict=False)]
    says: Annotated[list[Sentence], Field(min_length=1, max_length=10)]


class PacingLinesFile(BaseModel):
    """What a file of ready sentences may look like; unknown keys are refused."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    lang: Annotated[str, Field(pattern=shapes.ID)]
    review: Sentence
    line: Annotated[list[_Line], Field(min_length=1)]

    def problems(self) -> list[str]:
        """What cannot be said: a kind that asks, a question mark, a place that is filled twice."""
        found = [
            f"{self.lang}: {line.kind.value}: expected a statement"
            for line in self.line
            if line.kind not in STATEMENTS or any("?" in one for one in line.says)
        ]
        places = [(line.kind, line.when) for line in self.line]
        return found + [
            f"{self.lang}: {kind.value}, {when.value}: expected once"
            for kind, when in dict.fromkeys(places)
            if places.count((kind, when)) > 1
        ]


def compiled_parts(folder: Path) -> dict[str, object]:
    """Return the sentences of each language by kind and situation."""
    files = read_pack(folder, PacingLinesFile)
    problems = tuple(problem for one in files for problem in one.problems())
    if problems:
        raise InvalidPackError(problems)
    return {
        one.lang: {f"{line.kind.value} {line.when.value}": line.says for line in one.line}
        for one in files
    }


def check(folder: Path) -> None:
    """Read every file of a folder; its sentences are tried by the tests of pacing."""
    compiled_parts(folder)
