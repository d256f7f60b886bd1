"""A tiny model of the right form, with random weights: what the loader reads, in a few kilobytes."""

from __future__ import annotations

import hashlib
import importlib
import json
import os
from pathlib import Path
from typing import Any

import pytest

from tic.acts.kinds import LOOSENING, HelperAct, PersonAct

WORDS = [
    "i",
    "you",
    "do",
    "not",
    "want",
    "to",
    "talk",
    "stop",
    "please",
    "no",
    "yes",
    "why",
    "did",
    "go",
    "tell",
    "me",
    "what",
    "happened",
    ".",
    "?",
    "!",
    ",",
]
FAMILIES = ("blame", "guilt")


def line(shift: float = 0.0) -> dict[str, float]:
    return {"scale": 1.0, "shift": shift}


def manifest(folder: Path, **changes: Any) -> dict[str, Any]:
    """What `model.json` of the tiny model says; every label counts from 0.3 on."""
    loosening = {act.value for act in LOOSENING}
    acts = {
        name: {
            "acts": [act.value for act in kinds],
            "lines": [line()] * len(kinds),
            "cuts": [None if act.value in loosening else 0.3 for act in kinds],
        }
        for name, kinds in (("helper", HelperAct), ("person", PersonAct))
    }
    return {
        "format": 1,
        "name": "tiny",
        "version": "0.0.1",
        "language": "en",
        "files": {
            name: hashlib.sha256((folder / name).read_bytes()).hexdigest()
            for name in ("model.onnx", "tokenizer.json", "near.json")
        },
        "harm": {
            "families": list(FAMILIES),
            "line": line(),
            "cuts": {
                place: {
                    "blame": {"default": 0.9, "strict": 0.1},
                    "guilt": {"default": None, "strict": None},
                }
                for place in ("copy", "talk", "any")
            },
        },
        **acts,
        **changes,
    }


def write_manifest(folder: Path, **changes: Any) -> None:
    (folder / "model.json").write_text(json.dumps(manifest(folder, **changes)), encoding="utf-8")


def needed(name: str) -> Any:
    """Import a library that runs the learned reader; skips without it, but never where CI says so."""
    if os.environ.get("CI"):
        return importlib.import_module(name)
    return pytest.importorskip(name, reason="pip install onnx onnxruntime tokenizers")


def tiny_model(into: Path) -> Path:
    """Make a folder with the four files of a tiny model in `into`; skips where a library is missing."""
    onnx, _, tokenizers, np = map(needed, ("onnx", "onnxruntime", "tokenizers", "numpy"))
    made = into / "tiny"
    made.mkdir()
    marks = ["[PAD]", "[UNK]", "[CLS]", "[SEP]"]
    vocabulary = {word: number for number, word in enumerate([*marks, *WORDS])}
    tokenizer = tokenizers.Tokenizer(tokenizers.models.WordPiece(vocabulary, unk_token="[UNK]"))
    tokenizer.normalizer = tokenizers.normalizers.BertNormalizer()
    tokenizer.pre_tokenizer = tokenizers.pre_tokenizers.BertPreTokenizer()
    tokenizer.save(str(made / "tokenizer.json"))

    rng = np.random.default_rng(7)
    helper, numpy = onnx.helper, onnx.numpy_helper
    table = rng.standard_normal((len(vocabulary), 8)).astype(np.float32)
    sizes = {"harm": 3, "depth": 6, "helper": len(HelperAct), "person": len(PersonAct)}
    constants = [numpy.from_array(table, "table"), numpy.from_array(np.array([1]), "places")]
    nodes = [
        helper.make_node("Gather", ["table", "ids"], ["each"]),
        helper.make_node("ReduceMean", ["each", "places"], ["vector"], keepdims=0),
    ]
    outputs = [helper.make_tensor_value_info("vector", onnx.TensorProto.FLOAT, ["rows", 8])]
    for name, size in sizes.items():
        weight = rng.standard_normal((8, size)).astype(np.float32)
        constants.append(numpy.from_array(weight, f"to_{name}"))
        nodes.append(helper.make_node("MatMul", ["vector", f"to_{name}"], [name]))
        outputs.append(helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, ["rows", size]))
    graph = helper.make_graph(
        nodes,
        "tiny",
        [helper.make_tensor_value_info("ids", onnx.TensorProto.INT64, ["rows", "places"])],
        outputs,
        constants,
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20)], ir_version=9)
    (made / "model.onnx").write_bytes(model.SerializeToString())
    near = importlib.import_module("tic.models.neighbours").near_file(
        [("why did you go", "blame"), ("please go", "none")],
        table[[vocabulary["why"], vocabulary["please"]]],
        dimensions=2,
    )
    (made / "near.json").write_bytes(near)
    write_manifest(made)
    return made
