"""The authored sentences nearest to one: what a finding is explained by."""

from __future__ import annotations

import base64
import json

import numpy as np
import numpy.typing as npt
from pydantic import BaseModel, ConfigDict, ValidationError

from tic.errors import InvalidModelError
from tic.language.finding import Near

Vectors = npt.NDArray[np.float32]


class _File(BaseModel):
    """`near.json`: words and family of each sentence, and vectors as base64 of small whole numbers."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    sentences: list[tuple[str, str]]
    directions: str  # width x dimensions, float16: the directions in which sentences differ most
    vectors: str  # sentences x dimensions, int8


class Neighbours:
    """Sentences that a model learnt from, found by the direction of their vectors (cosine)."""

    def __init__(self, content: bytes, width: int) -> None:
        """Read the file of a model whose vectors are `width` long; raises `InvalidModelError`."""
        try:
            file = _File.model_validate_json(content)
            directions = np.frombuffer(base64.b64decode(file.directions), np.float16)
            vectors = np.frombuffer(base64.b64decode(file.vectors), np.int8)
            self._directions = directions.reshape(width, -1).astype(np.float32)
            self._vectors = vectors.reshape(len(file.sentences), self._directions.shape[1])
        except (ValidationError, ValueError):
            raise InvalidModelError("near.json", "sentences with a vector for each") from None
        self._sentences = [Near(words, family) for words, family in file.sentences]

    def nearest(self, vector: Vectors, count: int = 2) -> tuple[Near, ...]:
        """The `count` nearest sentences, the nearest first."""
        near = self._vectors @ _directed(vector[None], self._directions)[0]
        first = np.argsort(-near, kind="stable")[:count]
        return tuple(self._sentences[at] for at in first)


def near_file(sentences: list[tuple[str, str]], vectors: Vectors, dimensions: int) -> bytes:
    """The file of `sentences` (words and family) and their `vectors`, in at most `dimensions` directions."""
    _, _, across = np.linalg.svd(vectors, full_matrices=False)
    directions = across[:dimensions].T.astype(np.float16)
    small = np.round(127 * _directed(vectors, directions.astype(np.float32))).astype(np.int8)
    content = {
        "sentences": sentences,
        "directions": base64.b64encode(directions.tobytes()).decode(),
        "vectors": base64.b64encode(small.tobytes()).decode(),
    }
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()


def _directed(vectors: Vectors, directions: Vectors) -> Vectors:
    """The vectors seen in the directions, each of length one."""
    seen = vectors @ directions
    return np.asarray(seen / np.maximum(np.linalg.norm(seen, axis=1, keepdims=True), 1e-9))
