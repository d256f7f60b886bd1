"""The whole-number network says what the one that was trained says, whatever stands beside a row."""

import pytest

reason = "install what training needs: pip install --group training"
for name in ("jax", "optax", "onnx", "onnxruntime", "tokenizers", "safetensors"):
    pytest.importorskip(name, reason=reason)
import numpy as np  # noqa: E402
from training.base import WIDTH  # noqa: E402
from training.encoder import heads, logits  # noqa: E402
from training.export import onnx_model  # noqa: E402

from tic.models.scoring import Network  # noqa: E402

SIZES = {"harm": 4, "depth": 6}
WORDS = 50


def random_layer(rng: np.random.Generator) -> dict[str, np.ndarray]:
    shapes = {
        "qkv": (WIDTH, 3 * WIDTH),
        "out": (WIDTH, WIDTH),
        "up": (WIDTH, 4 * WIDTH),
        "down": (4 * WIDTH, WIDTH),
    }
    layer = {}
    for name, shape in shapes.items():
        layer[name] = (rng.standard_normal(shape) * 0.05).astype(np.float32)
        layer[f"{name}_bias"] = (rng.standard_normal(shape[1]) * 0.05).astype(np.float32)
    for name in ("norm1", "norm2"):
        layer[f"{name}_scale"] = np.ones(WIDTH, np.float32)
        layer[f"{name}_shift"] = np.zeros(WIDTH, np.float32)
    return layer


@pytest.fixture(scope="module")
def params():
    rng = np.random.default_rng(0)
    return {
        "encoder": {
            "words": rng.standard_normal((WORDS, WIDTH)).astype(np.float32),
            "places": (rng.standard_normal((96, WIDTH)) * 0.1).astype(np.float32),
            "norm_scale": np.ones(WIDTH, np.float32),
            "norm_shift": np.zeros(WIDTH, np.float32),
            "layers": [random_layer(rng)],
        },
        "heads": {
            name: {**head, "weight": head["weight"] * 10} for name, head in heads(SIZES, 0).items()
        },
    }


@pytest.fixture(scope="module")
def inputs() -> list[list[int]]:
    rng = np.random.default_rng(1)
    return [rng.integers(1, WORDS, rng.integers(2, 90)).tolist() for _ in range(40)]


def test_the_exported_network_agrees_with_the_trained_one(params, inputs) -> None:
    got = Network(onnx_model(params), SIZES).scores(inputs)
    ids = np.zeros((len(inputs), 96), np.int32)
    for row, each in enumerate(inputs):
        ids[row, : len(each)] = each
    wanted = logits(params, ids)

    for name in SIZES:
        assert np.abs(got[name] - np.asarray(wanted[name])).max() < 0.15
        assert np.corrcoef(got[name].ravel(), np.asarray(wanted[name]).ravel())[0, 1] > 0.999


def test_company_does_not_change_a_score(params, inputs) -> None:
    network = Network(onnx_model(params), SIZES)
    together = network.scores(inputs)

    for row, each in enumerate(inputs):
        alone = network.scores([each])
        assert all(np.abs(alone[name][0] - together[name][row]).max() < 1e-4 for name in SIZES)


def test_the_same_parameters_give_the_same_bytes(params) -> None:
    assert onnx_model(params) == onnx_model(params)
