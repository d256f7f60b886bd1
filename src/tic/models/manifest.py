"""`model.json`: what a model is called, what its outputs mean, from where they count, and its files."""

from __future__ import annotations

import hashlib
import json
from enum import StrEnum
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from tic.acts.kinds import HelperAct, PersonAct
from tic.errors import InvalidModelError, MissingModelError

MODEL, TOKENIZER, NEAR, MANIFEST = "model.onnx", "tokenizer.json", "near.json", "model.json"
VECTOR = (
    "vector"  # the output beside the heads: the mean of the last layer, by which sentences are near
)
MOST_BYTES = 64 * 2**20  # of one file: what is larger is no model of this kind


class Place(StrEnum):
    """Where a sentence stands, as far as its cuts ask."""

    COPY = "copy"  # an interface, a form, a letter, a note, an article
    TALK = "talk"  # a turn of a conversation
    ANY = "any"  # nothing says where: what counts in both


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)


class Cut(_Strict):
    """From which probability a label counts; `None`: never, in this profile."""

    default: float | None = Field(default=None, gt=0, lt=1)
    strict: float | None = Field(default=None, gt=0, lt=1)


class Line(_Strict):
    """A probability is 1 / (1 + exp(-(scale * logit + shift))) (Platt 1999)."""

    scale: float = Field(gt=0)
    shift: float


class HarmLabels(_Strict):
    """The families in the order of the output, after "none", which comes first.

    `cuts` are by place and family: short copy and talk are unlike each other.
    """

    families: tuple[str, ...] = Field(min_length=1)
    line: Line
    cuts: dict[Place, dict[str, Cut]]

    @model_validator(mode="after")
    def _complete(self) -> HarmLabels:
        places = self.cuts.keys() == set(Place)
        each = all(cuts.keys() == {*self.families} for cuts in self.cuts.values())
        if len(set(self.families)) < len(self.families) or not (places and each):
            raise ValueError("each family once, and in each place a cut for each")
        return self


class ActLabels(_Strict):
    """The acts in the order of the output, each with its line and from where it counts."""

    acts: tuple[str, ...] = Field(min_length=1)
    lines: tuple[Line, ...]
    cuts: tuple[float | None, ...]

    @model_validator(mode="after")
    def _as_long(self) -> ActLabels:
        if not len(self.acts) == len(self.lines) == len(self.cuts):
            raise ValueError("one line and one cut for each act")
        if any(cut is not None and not 0 < cut < 1 for cut in self.cuts):
            raise ValueError("cuts between 0 and 1")
        return self


class Manifest(_Strict):
    """The whole of `model.json`."""

    format: Literal[1]
    name: str = Field(min_length=1)
    version: str = Field(min_length=1)
    language: str = Field(min_length=2)
    files: dict[Literal["model.onnx", "tokenizer.json", "near.json"], str]
    harm: HarmLabels
    helper: ActLabels
    person: ActLabels
    figures: dict[str, object] = {}

    @model_validator(mode="after")
    def _known(self) -> Manifest:
        if set(self.helper.acts) != {act.value for act in HelperAct}:
            raise ValueError("helper: each act of a helper once")
        if set(self.person.acts) != {act.value for act in PersonAct}:
            raise ValueError("person: each act of a person once")
        if set(self.files) != {MODEL, TOKENIZER, NEAR}:
            raise ValueError("files: the sha256 of each")
        return self

    @property
    def named(self) -> str:
        """Name and version, as findings tell them."""
        return f"{self.name} {self.version}"


def read_manifest(folder: Path) -> Manifest:
    """Read `model.json` of a folder; raises `MissingModelError` or `InvalidModelError`."""
    try:
        return Manifest.model_validate(json.loads(_bytes(folder, MANIFEST)))
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(map(str, first["loc"])) or "the whole"
        raise InvalidModelError(MANIFEST, f"another value at {where} ({first['msg']})") from None
    except (ValueError, RecursionError):
        raise InvalidModelError(MANIFEST, "JSON") from None


def read_file(folder: Path, name: str, sha256: str) -> bytes:
    """Read one file of a model and compare it with what `model.json` says of it."""
    content = _bytes(folder, name)
    if hashlib.sha256(content).hexdigest() != sha256:
        raise InvalidModelError(name, f"the sha256 that {MANIFEST} names; the file was changed")
    return content


def _bytes(folder: Path, name: str) -> bytes:
    path = folder / name
    try:
        if path.stat().st_size > MOST_BYTES:
            raise InvalidModelError(name, f"at most {MOST_BYTES} bytes")
        return path.read_bytes()
    except OSError:
        raise MissingModelError(f"{name}: not found in the folder of the model") from None
