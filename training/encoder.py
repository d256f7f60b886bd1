"""The encoder in JAX: a BERT of a few layers, mean pooling, and the four heads on one pooled vector."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax

from training.base import EPSILON, HEADS, WIDTH

Tree = dict


# A turn does one act or two of some thirty: heads that begin there need not learn it first.
_FIRST = {"helper": -3.0, "person": -3.0}


def heads(sizes: dict[str, int], seed: int) -> Tree:
    """Small random heads, one for each name: a matrix and a bias."""
    rng = np.random.default_rng(seed)
    return {
        name: {
            "weight": (rng.standard_normal((WIDTH, size)) * 0.02).astype(np.float32),
            "bias": np.full(size, _FIRST.get(name, 0.0), np.float32),
        }
        for name, size in sizes.items()
    }


def _norm(x: jax.Array, scale: jax.Array, shift: jax.Array) -> jax.Array:
    centred = x - x.mean(-1, keepdims=True)
    return centred * jax.lax.rsqrt((centred**2).mean(-1, keepdims=True) + EPSILON) * scale + shift


def _layer(x: jax.Array, bias: jax.Array, p: Tree) -> jax.Array:
    rows, length, width = x.shape
    parts = (x @ p["qkv"] + p["qkv_bias"]).reshape(rows, length, 3, HEADS, width // HEADS)
    query, key, value = parts[:, :, 0], parts[:, :, 1], parts[:, :, 2]
    scores = jnp.einsum("bqhd,bkhd->bhqk", query, key) / np.sqrt(width // HEADS)
    mixed = jnp.einsum("bhqk,bkhd->bqhd", jax.nn.softmax(scores + bias, -1), value)
    x = _norm(
        x + mixed.reshape(rows, length, width) @ p["out"] + p["out_bias"],
        p["norm1_scale"],
        p["norm1_shift"],
    )
    inner = jax.nn.gelu(x @ p["up"] + p["up_bias"], approximate=False)
    return _norm(x + inner @ p["down"] + p["down_bias"], p["norm2_scale"], p["norm2_shift"])


def pooled(params: Tree, ids: jax.Array) -> jax.Array:
    """The mean of the last layer over the tokens of each row; `ids` is rows by places, 0 is padding."""
    there = (ids != 0).astype(jnp.float32)
    x = params["words"][ids] + params["places"][: ids.shape[1]]
    x = _norm(x, params["norm_scale"], params["norm_shift"])
    bias = (there - 1)[:, None, None, :] * 1e9
    for layer in params["layers"]:
        x = _layer(x, bias, layer)
    return (x * there[:, :, None]).sum(1) / there.sum(1, keepdims=True)


def logits(params: Tree, ids: jax.Array, keep: jax.Array | float = 1.0) -> dict[str, jax.Array]:
    """The logits of every head; `keep` multiplies the pooled vector (dropout drawn outside)."""
    vector = pooled(params["encoder"], ids) * keep
    return {name: vector @ head["weight"] + head["bias"] for name, head in params["heads"].items()}


def loss(
    params: Tree, ids: jax.Array, keep: jax.Array, wanted: Tree, smoothing: float
) -> jax.Array:
    """The weighted mean of the heads' losses over a batch; a head without a label weighs nothing.

    Harm and depth are one class a row (cross-entropy); acts are several (binary cross-entropy summed
    over the labels that are known, `*_mask`).
    """
    out = logits(params, ids, keep)
    total = jnp.float32(0)
    for name, share in (("harm", 1.0), ("depth", 0.5)):
        aim = jax.nn.one_hot(wanted[name], out[name].shape[-1])
        aim = optax.smooth_labels(aim, smoothing)
        each = optax.softmax_cross_entropy(out[name], aim)
        total += share * (each * wanted[f"{name}_weight"]).sum()
    for name in ("helper", "person"):
        aim = wanted[name] * (1 - smoothing) + smoothing / 2 * 0.1
        each = optax.sigmoid_binary_cross_entropy(out[name], aim) * wanted[f"{name}_mask"]
        total += 0.5 * each.sum()
    return total / ids.shape[0]
