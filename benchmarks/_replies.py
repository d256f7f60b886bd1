"""Synthetic replies of about a hundred characters, no two alike, one in fifty with a planted phrase."""

import os
import random

import pyarrow as pa

ROWS = int(os.environ.get("TIC_BENCH_ROWS", "1000000"))
PLANTED, EVERY = "You have no choice but to tell me.", 50
CALM = (
    "Take your time with it.",
    "The parcel leaves on Monday and should reach you by noon.",
    "I looked at the second page of the form.",
    "It is up to you which day you would like.",
    "Your seat is by the window, and lunch is served after two.",
    "We keep the letter for a year.",
    "That train stops at every station on the way north.",
)


def replies(rows: int = ROWS, *, seed: int = 20261201) -> pa.Table:
    """`id` and `text`; a planted phrase stands in each row whose `id` is a multiple of `EVERY`."""
    draw = random.Random(seed)
    texts = []
    for row in range(rows):
        planted = f" {PLANTED}" if row % EVERY == 0 else ""
        texts.append(f"{row}: {' '.join(draw.sample(CALM, 2))}{planted}")
    return pa.table({"id": pa.array(range(rows), pa.int64()), "text": texts})


def refuse_other(found: pa.Table, expected: pa.Table) -> None:
    """End the benchmark unless these are the same findings of the same rows, each planted phrase among them."""
    rows = found.select(expected.column_names).sort_by("id").cast(expected.schema)
    if rows.combine_chunks() != expected:
        raise SystemExit("an engine found other things than the kernel")


def refuse_unfound(told: pa.Table) -> None:
    """End the benchmark unless something was found in exactly the planted rows."""
    found = {
        row
        for row, each in zip(
            told["id"].to_pylist(),
            told["findings"].combine_chunks().value_lengths().to_pylist(),
            strict=True,
        )
        if each
    }
    if found != set(range(0, told.num_rows, EVERY)):
        raise SystemExit("the planted phrases were not all found, or others were")
