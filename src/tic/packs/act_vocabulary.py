"""The vocabularies of acts at the door: each act with its definition, examples and near misses."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, Field, RootModel

from tic.acts.kinds import HelperAct, PersonAct
from tic.errors import InvalidPackError
from tic.packs import shapes
from tic.packs.acts import STRICT
from tic.packs.models import Sentence
from tic.packs.strict import read_model

SIDES: dict[str, type[Enum]] = {"person": PersonAct, "helper": HelperAct}
Sentences = Annotated[list[Sentence], Field(min_length=2, max_length=4)]


class _Act(BaseModel):
    model_config = STRICT

    definition: Sentence
    examples: Sentences
    near_misses: Sentences


class VocabularyFile(RootModel[dict[Annotated[str, Field(pattern=shapes.ID)], _Act]]):
    """What the file of a side may look like: a table for each act."""


def compiled_parts(folder: Path) -> dict[str, object]:
    """Return the acts of each side by name, in the order of the file."""
    return {side: _read(folder / f"{side}.toml", kinds) for side, kinds in SIDES.items()}


def check(folder: Path) -> None:
    """Read both files; whether examples are read as their acts is for the tests of `tic.acts`."""
    compiled_parts(folder)


def _read(path: Path, kinds: type[Enum]) -> dict[str, object]:
    acts = read_model(path, VocabularyFile).model_dump()
    wanted = {str(kind.value) for kind in kinds}
    wrong = [f"{path.name}: {name}: unknown act" for name in acts.keys() - wanted]
    wrong += [f"{path.name}: {name}: expected a table" for name in wanted - acts.keys()]
    if wrong:
        raise InvalidPackError(tuple(sorted(wrong)))
    return dict(acts)
