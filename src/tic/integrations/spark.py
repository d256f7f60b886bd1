"""Spark: a column of replies checked and whole talks reviewed on its executors (extra `spark`).

Each executor makes its rules once, by the settings that it was sent; what is sent is these settings and no linter.
Executors need `tic-care[batch]`, and where a model is asked for `tic-care[model]`, in the version of the driver.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tic.errors import MissingExtraError

try:
    import pandas as pd  # noqa: F401  Spark asks for it before it hands over Arrow
    import pyarrow as pa
    from pyspark.sql import DataFrame
    from pyspark.sql.pandas.types import from_arrow_schema, to_arrow_schema
    from pyspark.sql.types import StructType
except ImportError:
    raise MissingExtraError("spark") from None

from tic._kernel.arguments import expect
from tic.batch.engines import (
    Sent,
    schema_with_findings,
    schema_with_turns,
    with_findings,
    with_turns,
)
from tic.batch.how import DEFAULT, How
from tic.batch.kernel import FINDINGS
from tic.batch.talks import TURNS, Columns


def check(df: DataFrame, column: str, *, how: How = DEFAULT) -> DataFrame:
    """Return the rows with the columns of `tic.batch.FINDINGS` behind their own.

    A null or a text that is too long is a row with its reason. Raises `InvalidInputError` at once for a column that is
    not there, holds no strings, or has a name of `FINDINGS`. On an executor `OtherRulesError`, `MissingExtraError` and
    `MissingModelError` end the task, and Spark names them.
    """
    expect("df", df, DataFrame, "a DataFrame of Spark")
    schema_with_findings(to_arrow_schema(df.schema), column)
    sent = Sent.of(how)

    def checked(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            yield from with_findings(pa.Table.from_batches([batch]), column, sent).to_batches()

    return df.mapInArrow(checked, _behind(df, FINDINGS))


def review(
    df: DataFrame,
    *,
    group: str,
    order: str,
    speaker: str = "speaker",
    text: str = "text",
    how: How = DEFAULT,
) -> DataFrame:
    """Return the turns with the columns of `tic.batch.TURNS` behind their own, each talk reviewed whole.

    Talks are brought together by Spark's shuffle, and each lies in the memory of one task. Columns and errors are
    those of `tic.batch.review`; of `how` all but the context counts, which a talk decides turn by turn.
    """
    expect("df", df, DataFrame, "a DataFrame of Spark")
    columns = Columns(group, order, speaker, text)
    schema_with_turns(to_arrow_schema(df.schema), columns)
    sent = Sent.of(how)

    def reviewed(talks: pa.Table) -> pa.Table:
        return with_turns(talks, columns, sent)

    return df.groupBy(df[group]).applyInArrow(reviewed, _behind(df, TURNS))


def _behind(df: DataFrame, told: pa.Schema) -> StructType:
    return StructType([*df.schema.fields, *from_arrow_schema(told).fields])
