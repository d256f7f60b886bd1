"""The encoder as ONNX with whole-number weights.

Weights are seven-bit numbers with a scale for each column: with eight, the sums of older processors'
instructions overflow (onnxruntime calls it `reduce_range`). Activations get a scale for each token, not
for the whole batch as `quantize_dynamic` gives them, so that a text's score does not depend on what is
scored beside it.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from tic.models.manifest import VECTOR
from training.base import EPSILON, HEADS, WIDTH

OPSET = 20  # the first with Gelu
_MOST = 63  # of a weight


class _Graph:
    """Nodes and constants as they are added; a node's output is its name."""

    def __init__(self) -> None:
        self.nodes: list[Any] = []
        self.constants: dict[str, Any] = {}

    def constant(self, value: np.ndarray, name: str = "") -> str:
        name = name or f"c{len(self.constants)}"
        self.constants[name] = numpy_helper.from_array(np.ascontiguousarray(value), name)
        return name

    def ints(self, *values: int) -> str:
        return self.constant(np.array(values, np.int64))

    def number(self, value: float) -> str:
        return self.constant(np.array(value, np.float32))

    def add(self, kind: str, *inputs: str, outputs: int = 1, **attributes: object) -> Any:
        names = [f"n{len(self.nodes)}_{at}" for at in range(outputs)]
        self.nodes.append(helper.make_node(kind, list(inputs), names, **attributes))
        return names[0] if outputs == 1 else names

    def quantised(self, value: np.ndarray, axis: int) -> tuple[str, str]:
        """Whole numbers and their scales along the other axis."""
        scale = np.maximum(np.abs(value).max(axis=axis, keepdims=True), 1e-8) / _MOST
        whole = np.clip(np.round(value / scale), -_MOST, _MOST).astype(np.int8)
        return self.constant(whole), self.constant(scale.astype(np.float32))

    def scaled(self, x: str) -> tuple[str, str]:
        """`x` as whole numbers with a scale for each token."""
        most = self.add("ReduceMax", self.add("Abs", x), self.ints(-1), keepdims=1)
        scale = self.add("Mul", self.add("Add", most, self.number(1e-8)), self.number(1 / 127))
        # Unsigned around 128: onnxruntime multiplies signed by signed fifteen times as slowly.
        moved = self.add("Add", self.add("Round", self.add("Div", x, scale)), self.number(128.0))
        return self.add("Cast", moved, to=TensorProto.UINT8), scale

    def dense(self, x: str, weight: np.ndarray, bias: np.ndarray) -> str:
        whole, scale = self.scaled(x)
        weights, columns = self.quantised(weight, 0)
        middle = self.constant(np.array(128, np.uint8))
        summed = self.add(
            "Cast", self.add("MatMulInteger", whole, weights, middle), to=TensorProto.FLOAT
        )
        product = self.add("Mul", self.add("Mul", summed, scale), columns)
        return str(self.add("Add", product, self.constant(bias)))

    def norm(self, x: str, scale: np.ndarray, shift: np.ndarray) -> str:
        return str(
            self.add(
                "LayerNormalization", x, self.constant(scale), self.constant(shift), epsilon=EPSILON
            )
        )


def _layer(g: _Graph, x: str, bias: str, p: dict[str, np.ndarray]) -> str:
    parts = g.add("Split", g.dense(x, p["qkv"], p["qkv_bias"]), axis=-1, num_outputs=3, outputs=3)
    heads = g.ints(0, 0, HEADS, WIDTH // HEADS)
    split = [g.add("Reshape", part, heads) for part in parts]
    query, value = (g.add("Transpose", split[at], perm=[0, 2, 1, 3]) for at in (0, 2))
    key = g.add("Transpose", split[1], perm=[0, 2, 3, 1])
    root = g.number(1 / np.sqrt(WIDTH // HEADS))
    scores = g.add("Add", g.add("Mul", g.add("MatMul", query, key), root), bias)
    mixed = g.add("MatMul", g.add("Softmax", scores, axis=-1), value)
    flat = g.add("Reshape", g.add("Transpose", mixed, perm=[0, 2, 1, 3]), g.ints(0, 0, WIDTH))
    summed = g.add("Add", x, g.dense(flat, p["out"], p["out_bias"]))
    x = g.norm(summed, p["norm1_scale"], p["norm1_shift"])
    inner = g.add("Gelu", g.dense(x, p["up"], p["up_bias"]))
    summed = g.add("Add", x, g.dense(inner, p["down"], p["down_bias"]))
    return g.norm(summed, p["norm2_scale"], p["norm2_shift"])


def onnx_model(params: dict[str, Any]) -> bytes:
    """The model as the bytes of an ONNX file: `ids` in, the logits of each head out."""
    g, encoder = _Graph(), params["encoder"]
    there = g.add("Cast", g.add("Not", g.add("Equal", "ids", g.ints(0))), to=TensorProto.FLOAT)
    bias = g.add("Mul", g.add("Sub", there, g.number(1.0)), g.number(1e9))
    bias = g.add("Unsqueeze", bias, g.ints(1, 2))
    words, scales = g.quantised(encoder["words"], 1)
    pieces = g.add("Cast", g.add("Gather", words, "ids"), to=TensorProto.FLOAT)
    pieces = g.add("Mul", pieces, g.add("Gather", scales, "ids"))
    length = g.add("Shape", "ids", start=1, end=2)
    places = g.add("Slice", g.constant(encoder["places"]), g.ints(0), length, g.ints(0))
    x = g.norm(g.add("Add", pieces, places), encoder["norm_scale"], encoder["norm_shift"])
    for layer in encoder["layers"]:
        x = _layer(g, x, bias, layer)
    mask = g.add("Unsqueeze", there, g.ints(2))
    summed = g.add("ReduceSum", g.add("Mul", x, mask), g.ints(1), keepdims=0)
    pooled = g.add("Div", summed, g.add("ReduceSum", there, g.ints(1), keepdims=1))
    # The vector itself is an output too: sentences are near each other by it.
    g.nodes.append(helper.make_node("Identity", [pooled], [VECTOR]))
    outputs = [helper.make_tensor_value_info(VECTOR, TensorProto.FLOAT, ["rows", WIDTH])]
    for name, head in params["heads"].items():
        weight, shift = g.constant(head["weight"]), g.constant(head["bias"])
        g.nodes.append(helper.make_node("Gemm", [pooled, weight, shift], [name]))
        outputs.append(
            helper.make_tensor_value_info(name, TensorProto.FLOAT, ["rows", head["bias"].size])
        )
    graph = helper.make_graph(
        g.nodes,
        "reader",
        [helper.make_tensor_value_info("ids", TensorProto.INT64, ["rows", "places"])],
        outputs,
        list(g.constants.values()),
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=9)
    onnx.checker.check_model(model)
    return bytes(model.SerializeToString(deterministic=True))
