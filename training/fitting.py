"""Fine-tuning: AdamW with linear warm-up and decay, a checkpoint after each epoch, a limit in minutes."""

from __future__ import annotations

import pickle
import random
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import optax
from attrs import evolve, frozen

from tic.models.encoding import Encoding
from training.base import WIDTH
from training.batches import Encoded, Plan, epoch, in_order
from training.encoder import logits, loss

Params = dict[str, Any]


@frozen
class Settings:
    """What a run is told."""

    seed: int
    epochs: int
    plan: Plan
    minutes: float | None = None
    rate: float = 8e-5  # between what harm (5e-5) and acts (1.2e-4) did best with, each alone
    head_rate: float = 1e-3  # heads start from nothing
    frozen_layers: int = 0  # the lowest; word and place embeddings never change
    smoothing: float = 0.05
    dropout: float = 0.1
    decay: float = 0.01


@frozen
class Clock:
    """How long training has gone on, so that a resumed run keeps to its limit."""

    started: float
    before: float = 0.0

    def minutes(self) -> float:
        """Minutes of training, also before an interruption."""
        return self.before + (time.monotonic() - self.started) / 60


def _split(params: Params, below: int) -> tuple[Params, Params]:
    """What is learnt and what stays."""
    encoder = params["encoder"]
    stays = {name: value for name, value in encoder.items() if name != "layers"}
    stays["layers"] = encoder["layers"][:below]
    return {"layers": encoder["layers"][below:], "heads": params["heads"]}, stays


def _whole(learnt: Params, stays: Params) -> Params:
    return {
        "encoder": {**stays, "layers": [*stays["layers"], *learnt["layers"]]},
        "heads": learnt["heads"],
    }


def _optimiser(settings: Settings) -> optax.GradientTransformation:
    groups = {
        name: optax.adamw(rate, weight_decay=settings.decay)
        for name, rate in (("layers", settings.rate), ("heads", settings.head_rate))
    }
    return optax.chain(
        optax.clip_by_global_norm(1.0),
        optax.multi_transform(groups, {"layers": "layers", "heads": "heads"}),
    )


def slowed(progress: float) -> float:
    """The share of the learning rate: it rises over a sixteenth of the way, then falls to a twentieth."""
    if progress < 1 / 16:
        return max(16 * progress, 1e-3)
    return 1 - 0.95 * min(1.0, (progress - 1 / 16) / (15 / 16))


def fit(
    params: Params,
    rows: list[Encoded],
    encoding: Encoding,
    settings: Settings,
    checkpoint: Path,
    judge: Callable[[Params], float],
) -> Params:
    """Train and return the parameters that `judge` liked best, of those after each epoch.

    A checkpoint that is there is gone on from; one of other settings is refused. After
    `settings.minutes` training stops, and what was reached is judged too; the rate falls with the
    steps or with the minutes, whichever is further on, so that a slow machine ends its way too.
    """
    plan = settings.plan
    steps_each = len(epoch(rows, encoding, plan, random.Random(settings.seed)))
    made = (evolve(settings, minutes=None), len(rows), steps_each)
    learnt, stays = _split(jax.tree.map(jnp.asarray, params), settings.frozen_layers)
    optimiser = _optimiser(settings)
    state, first, best = optimiser.init(learnt), 0, (-1.0, params)
    clock = Clock(time.monotonic())
    if checkpoint.exists():
        saved = pickle.loads(checkpoint.read_bytes())  # noqa: S301 - written by this program
        if saved["made"] != made:
            raise SystemExit(f"training: {checkpoint} is of a run with other settings; remove it")
        learnt, state, first, best = (saved[name] for name in ("learnt", "state", "next", "best"))
        clock = Clock(time.monotonic(), saved["minutes"])
        _say(f"going on after epoch {first}")

    @jax.jit
    def step(
        learnt: Params, state: Any, batch: Params, keep: jax.Array, pace: jax.Array
    ) -> tuple[Any, Any, Any]:
        def of(these: Params) -> jax.Array:
            return loss(_whole(these, stays), batch["ids"], keep, batch, settings.smoothing)

        value, slope = jax.value_and_grad(of)(learnt)
        change, state = optimiser.update(slope, state, learnt)
        change = jax.tree.map(lambda each: each * pace, change)
        return optax.apply_updates(learnt, change), state, value

    late = False
    for number in range(first, settings.epochs):
        rng, noise = (
            random.Random(f"{settings.seed}:{number}"),
            np.random.default_rng((settings.seed, number)),
        )
        losses: list[Any] = []
        for batch in epoch(rows, encoding, plan, rng):
            keep = (noise.random((plan.size, WIDTH)) >= settings.dropout) / (1 - settings.dropout)
            progress = (number + len(losses) / steps_each) / settings.epochs
            if settings.minutes:
                progress = max(progress, clock.minutes() / settings.minutes)
            pace = np.float32(slowed(progress))
            learnt, state, value = step(learnt, state, batch, keep.astype(np.float32), pace)
            losses.append(value)
            if len(losses) % 50 == 0:
                mean = float(np.mean(jax.device_get(losses[-50:])))
                _say(
                    f"  epoch {number + 1} step {len(losses)}/{steps_each} loss {mean:.3f} {clock.minutes():.1f} min"
                )
            jax.block_until_ready(value)  # else the clock would be read before the work is done
            late = settings.minutes is not None and clock.minutes() >= settings.minutes
            if late:
                break
        now = jax.device_get(_whole(learnt, stays))
        worth = judge(now)
        _say(f"epoch {number + 1}: dev {worth:.4f}, {clock.minutes():.1f} min")
        if worth > best[0]:
            best = (worth, now)
        kept = {
            "made": made,
            "learnt": jax.device_get(learnt),
            "state": jax.device_get(state),
            "next": settings.epochs if late else number + 1,
            "best": best,
            "minutes": clock.minutes(),
        }
        partial = checkpoint.with_suffix(".part")
        partial.write_bytes(pickle.dumps(kept))
        partial.replace(checkpoint)
        if late:
            break
    return best[1]


def _say(line: str) -> None:
    print(line, flush=True)


_scored = jax.jit(logits)


def scores(
    params: Params, rows: list[Encoded], encoding: Encoding, size: int = 32
) -> dict[str, np.ndarray]:
    """The logits of every head, one row each, in order."""
    out: dict[str, np.ndarray] = {}
    for places, ids in in_order(rows, encoding, size):
        for name, part in jax.device_get(_scored(params, ids)).items():
            if name not in out:
                out[name] = np.zeros((len(rows), part.shape[-1]), np.float32)
            out[name][places] = part[: len(places)]
    return out
