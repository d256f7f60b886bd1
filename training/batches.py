"""Rows as arrays: encoded once, drawn anew each epoch, in batches of one padded length."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator

import numpy as np
from attrs import field, frozen

from tic.models.encoding import Encoding
from training.rows import FAMILIES, HELPER, PERSON, Row

LENGTHS = (16, 24, 32, 48, 64, 96)  # each compiles once; most inputs have 10 to 30 pieces
CLASSES = ("none", *FAMILIES)

Batch = dict[str, np.ndarray]


@frozen
class Encoded:
    """A row with its pieces."""

    row: Row
    text: list[int]
    before: list[int]


@frozen
class Plan:
    """What an epoch is made of."""

    unlabelled: int  # rows without a label of ours that are drawn, other ones each epoch
    acts_times: int = 4  # acts have few rows and need more passes than harm
    drop_before: float = 0.15  # of the rows that have one: the reader is often asked without
    size: int = 32
    names: tuple[str, ...] = field(default=("person_acts", "helper_acts"))


def encoded(rows: list[Row], encoding: Encoding) -> list[Encoded]:
    """Cut every row into pieces, once."""
    return [
        Encoded(
            row,
            encoding.pieces(row.text),
            encoding.pieces(row.before, last=True) if row.before else [],
        )
        for row in rows
    ]


def epoch(rows: list[Encoded], encoding: Encoding, plan: Plan, rng: random.Random) -> list[Batch]:
    """The batches of one epoch, in random order."""
    ours = [each for each in rows if each.row.number]
    others = [each for each in rows if not each.row.number]
    drawn = [each for each in ours for _ in range(plan.acts_times if _acts(each, plan) else 1)]
    drawn += rng.sample(others, min(plan.unlabelled, len(others)))
    rng.shuffle(drawn)
    by_length: dict[int, list[tuple[Encoded, list[int]]]] = defaultdict(list)
    batches = []
    for each in drawn:
        said = [] if rng.random() < plan.drop_before else each.before
        ids = encoding.pair(each.text, said)
        length = padded(len(ids))
        by_length[length].append((each, ids))
        if len(by_length[length]) == plan.size:
            batches.append(batch(by_length.pop(length), length, plan.size))
    batches += [batch(rest, length, plan.size) for length, rest in by_length.items()]
    rng.shuffle(batches)
    return batches


def _acts(each: Encoded, plan: Plan) -> bool:
    return each.row.source in plan.names


def padded(length: int) -> int:
    """The length to which an input is padded."""
    return next(most for most in LENGTHS if length <= most)


def batch(chosen: list[tuple[Encoded, list[int]]], length: int, size: int) -> Batch:
    """Arrays of `size` rows; rows that are missing weigh nothing."""
    out: Batch = {
        "ids": np.zeros((size, length), np.int32),
        "harm": np.zeros(size, np.int32),
        "harm_weight": np.zeros(size, np.float32),
        "depth": np.zeros(size, np.int32),
        "depth_weight": np.zeros(size, np.float32),
        "helper": np.zeros((size, len(HELPER)), np.float32),
        "helper_mask": np.zeros((size, len(HELPER)), np.float32),
        "person": np.zeros((size, len(PERSON)), np.float32),
        "person_mask": np.zeros((size, len(PERSON)), np.float32),
    }
    out["ids"][:, 0] = 1  # a row of padding alone has no mean
    for at, (each, ids) in enumerate(chosen):
        row = each.row
        out["ids"][at, : len(ids)] = ids
        if row.harm is not None:
            out["harm"][at] = CLASSES.index(row.harm)
            out["harm_weight"][at] = row.harm_weight
        if row.depth is not None:
            out["depth"][at], out["depth_weight"][at] = row.depth, 1
        if row.person is not None:
            out["person"][at] = [act in row.person for act in PERSON]
            out["person_mask"][at] = 1
        if row.helper is not None:
            out["helper"][at] = [act in row.helper for act in HELPER]
            out["helper_mask"][at] = [act in row.helper_known for act in HELPER]
    return out


def in_order(
    rows: list[Encoded], encoding: Encoding, size: int
) -> Iterator[tuple[list[int], np.ndarray]]:
    """Inputs for scoring: the places of the rows and their padded numbers, by length."""
    inputs = [encoding.pair(each.text, each.before) for each in rows]
    by_length: dict[int, list[int]] = defaultdict(list)
    for at, ids in enumerate(inputs):
        by_length[padded(len(ids))].append(at)
    for length, places in sorted(by_length.items()):
        for first in range(0, len(places), size):
            chosen = places[first : first + size]
            ids = np.zeros((size, length), np.int32)
            ids[:, 0] = 1
            for row, at in enumerate(chosen):
                ids[row, : len(inputs[at])] = inputs[at]
            yield chosen, ids
