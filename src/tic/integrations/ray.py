"""Ray Data: a column of replies checked and whole talks reviewed by its workers (extra `ray`).

Each worker makes its rules once, by the settings that it was sent; what is sent is these settings and no linter.
"""

from __future__ import annotations

from typing import Any

from tic.errors import MissingExtraError

try:
    import pyarrow as pa
    from ray.data import Dataset
except ImportError:
    raise MissingExtraError("ray") from None

from tic._kernel.arguments import expect
from tic.batch.engines import (
    Sent,
    schema_with_findings,
    schema_with_turns,
    with_findings,
    with_turns,
)
from tic.batch.how import DEFAULT, How
from tic.batch.tables import ROWS
from tic.batch.talks import Columns


def check(ds: Dataset, column: str, *, how: How = DEFAULT, **options: Any) -> Dataset:
    """Return the rows with the columns of `tic.batch.FINDINGS` behind their own.

    `options` go to `Dataset.map_batches` as they are, such as `concurrency`, `num_cpus` and `runtime_env`.
    A null or a text that is too long is a row with its reason. Raises `InvalidInputError` for a column that is not there,
    holds no strings, or has a name of `FINDINGS`: at once where Ray knows the columns, else when it runs. A worker with
    other rules or without the model raises `OtherRulesError`, `MissingExtraError` or `MissingModelError`.
    """
    expect("ds", ds, Dataset, "a Dataset of Ray")
    if (schema := _known(ds)) is not None:
        schema_with_findings(schema, column)
    return ds.map_batches(
        with_findings,
        batch_format="pyarrow",
        fn_kwargs={"column": column, "sent": Sent.of(how)},
        **{"batch_size": ROWS} | options,
    )


def review(
    ds: Dataset,
    *,
    group: str,
    order: str,
    speaker: str = "speaker",
    text: str = "text",
    how: How = DEFAULT,
    **options: Any,
) -> Dataset:
    """Return the turns with the columns of `tic.batch.TURNS` behind their own, each talk reviewed whole.

    Ray's shuffle brings talks together; each lies in the memory of one task. `options` go to `map_groups`. Columns and errors are those of
    `tic.batch.review`; of `how` all but the context counts, which a talk decides turn by turn.
    """
    expect("ds", ds, Dataset, "a Dataset of Ray")
    columns = Columns(group, order, speaker, text)
    if (schema := _known(ds)) is not None:
        schema_with_turns(schema, columns)
    return ds.groupby(group).map_groups(
        with_turns,
        batch_format="pyarrow",
        fn_kwargs={"columns": columns, "sent": Sent.of(how)},
        **options,
    )


def _known(ds: Dataset) -> pa.Schema | None:
    """Return the columns where they are known without running anything."""
    schema = getattr(ds.schema(fetch_if_missing=False), "base_schema", None)
    return schema if isinstance(schema, pa.Schema) else None
