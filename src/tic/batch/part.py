"""One batch of a file: the rows that something was found in or that were not checked."""

from __future__ import annotations

from typing import NamedTuple

import pyarrow as pa

from tic.batch.how import How
from tic.batch.kernel import FINDING, check

_MAY_BE_NULL = True
FOUND = pa.schema(
    [
        pa.field("file", pa.string(), nullable=False),
        pa.field("row", pa.int64(), nullable=False),
        *(FINDING.field(at).with_nullable(_MAY_BE_NULL) for at in range(FINDING.num_fields)),
        pa.field("not_checked", pa.string()),
    ]
)
"""One row for each finding, and one for each row that was not checked; `row` counts from 0 in its file."""


class Job(NamedTuple):
    """A batch to judge: `first` is the number of its first row in the file."""

    path: str
    first: int
    batch: pa.RecordBatch
    column: str
    how: How


class Part(NamedTuple):
    """What one batch gave."""

    rows: int
    found: pa.Table


def judged(job: Job) -> Part:
    """Judge a batch. Every row is told of: as many are judged as were given, or this raises."""
    told = check(job.batch, job.column, context=job.how.context, linter=job.how.linter())
    rows: list[dict[str, object]] = []
    for at, row in enumerate(told.to_pylist()):
        where = {"file": job.path, "row": job.first + at}
        rows += (where | finding for finding in row["findings"] or ())
        if row["not_checked"]:
            rows.append(where | {"not_checked": row["not_checked"]})
    assert told.num_rows == job.batch.num_rows
    return Part(told.num_rows, pa.Table.from_pylist(rows, schema=FOUND))
