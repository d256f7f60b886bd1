"""Fine-tuning goes down, is the same twice, and goes on where it was interrupted."""

import random
from pathlib import Path

import pytest
from tests.models.tiny import WORDS, tiny_model

reason = "install what training needs: pip install --group training"
for name in ("jax", "optax", "onnxruntime", "tokenizers", "safetensors"):
    pytest.importorskip(name, reason=reason)
import numpy as np  # noqa: E402
from tests.training.test_export import random_layer  # noqa: E402
from training.base import WIDTH  # noqa: E402
from training.batches import CLASSES, Plan, encoded, epoch  # noqa: E402
from training.encoder import heads  # noqa: E402
from training.fitting import Settings, fit, scores, slowed  # noqa: E402
from training.rows import HELPER, PERSON, Row  # noqa: E402

from tic.models import Place  # noqa: E402
from tic.models.encoding import Encoding  # noqa: E402

SIZES = {"harm": len(CLASSES), "depth": 6, "helper": len(HELPER), "person": len(PERSON)}
ROWS = [
    Row(
        f"{word} {other}",
        "go" if at % 2 else None,
        "harm",
        "train",
        Place.TALK,
        harm="blame" if word in {"you", "why", "stop"} else "none",
        number=f"{at}{other}",
    )
    for at, word in enumerate(WORDS)
    for other in ("no", "talk")
]


@pytest.fixture
def params():
    rng = np.random.default_rng(0)
    return {
        "encoder": {
            "words": rng.standard_normal((len(WORDS) + 4, WIDTH)).astype(np.float32),
            "places": np.zeros((96, WIDTH), np.float32),
            "norm_scale": np.ones(WIDTH, np.float32),
            "norm_shift": np.zeros(WIDTH, np.float32),
            "layers": [random_layer(rng)],
        },
        "heads": heads(SIZES, 0),
    }


@pytest.fixture
def encoding(tmp_path: Path) -> Encoding:
    return Encoding((tiny_model(tmp_path) / "tokenizer.json").read_text(encoding="utf-8"))


def told(params, rows, encoding) -> float:
    """How much higher problems score than the rest."""
    harm = scores(params, rows, encoding)["harm"]
    gap = harm[:, 1 + CLASSES[1:].index("blame")] - harm[:, 0]
    bad = np.array([each.row.harm == "blame" for each in rows])
    return float(gap[bad].mean() - gap[~bad].mean())


def test_training_tells_problems_apart_and_goes_on_where_it_stopped(
    params, encoding: Encoding, tmp_path: Path
) -> None:
    rows = encoded(ROWS, encoding)
    settings = Settings(1, 4, Plan(0, 1, size=8), rate=1e-3)
    judged = iter(range(1, 100))
    whole = fit(params, rows, encoding, settings, tmp_path / "a", lambda _: next(judged))
    assert told(whole, rows, encoding) > told(params, rows, encoding) + 1

    once = iter([0.5])
    with pytest.raises(StopIteration):  # the judge of the second epoch fails
        fit(params, rows, encoding, settings, tmp_path / "b", lambda _: next(once))
    resumed = fit(params, rows, encoding, settings, tmp_path / "b", lambda _: next(judged))

    for name in SIZES:
        assert np.array_equal(whole["heads"][name]["weight"], resumed["heads"][name]["weight"])
    with pytest.raises(SystemExit, match="other settings"):
        fit(params, rows[1:], encoding, settings, tmp_path / "b", lambda _: 1.0)


def test_the_same_seed_draws_the_same_epoch(encoding: Encoding) -> None:
    rows = encoded(ROWS, encoding)
    one, same, other = (
        epoch(rows, encoding, Plan(0, 1), random.Random(seed)) for seed in (1, 1, 2)
    )

    assert all(np.array_equal(a["ids"], b["ids"]) for a, b in zip(one, same, strict=True))
    assert not all(np.array_equal(a["ids"], b["ids"]) for a, b in zip(one, other, strict=True))
    assert sum(int((batch["harm_weight"] > 0).sum()) for batch in one) == len(rows)


def test_the_rate_rises_then_falls() -> None:
    way = [slowed(at / 100) for at in range(101)]

    assert max(way) <= 1
    assert way[6] > way[0] > 0
    assert sorted(way[7:], reverse=True) == way[7:]
    assert way[-1] == pytest.approx(0.05)
