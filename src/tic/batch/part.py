"""One batch of a file: the rows that something was found in or that were not checked."""

from __future__ import annotations

from typing import NamedTuple

import pyarrow as pa
import pyarrow.compute as pc

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
    assert told.num_rows == job.batch.num_rows
    return Part(told.num_rows, _found(job, told))


def _found(job: Job, told: pa.RecordBatch) -> pa.Table:
    """Return what there is to tell, in the order of rows; nothing is made for a row without."""
    findings, why = told.columns
    of_row = pc.list_parent_indices(findings).cast(pa.int64())
    unchecked = pc.indices_nonzero(why.is_valid()).cast(pa.int64())
    table = pa.concat_tables(
        [
            pa.table([of_row, *findings.flatten().flatten()], names=["row", *FINDING.names]),
            pa.table([unchecked, why.take(unchecked)], names=["row", "not_checked"]),
        ],
        promote_options="default",
    ).sort_by("row")
    row = pc.add(table["row"], job.first)
    file = pa.array([job.path] * table.num_rows, pa.string())
    return pa.table([file, row, *table.columns[1:]], schema=FOUND).combine_chunks()
