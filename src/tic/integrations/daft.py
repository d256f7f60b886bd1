"""Daft: a column of replies checked and whole talks reviewed (extra `daft`).

Each process makes its rules once, by the settings that it was sent; what is sent is these settings and no linter.
"""

from __future__ import annotations

from tic.errors import MissingExtraError

try:
    import daft
    import pyarrow as pa
except ImportError:
    raise MissingExtraError("daft") from None

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
from tic.batch.tables import ROWS
from tic.batch.talks import Columns

_TOLD = "_told"


def check(df: daft.DataFrame, column: str, *, how: How = DEFAULT) -> daft.DataFrame:
    """Return the rows with the columns of `tic.batch.FINDINGS` behind their own.

    A null or a text that is too long is a row with its reason. Raises `InvalidInputError` at once for a column that is
    not there, holds no strings, or has a name of `FINDINGS`. A worker with other rules or without the model raises
    `OtherRulesError`, `MissingExtraError` or `MissingModelError`, which Daft names.
    """
    expect("df", df, daft.DataFrame, "a DataFrame of Daft")
    schema_with_findings(df.schema().to_pyarrow_schema(), column)
    sent = Sent.of(how)

    def checked(texts: daft.Series) -> pa.Array:
        table = pa.table([texts.to_arrow()], [column])
        return _rows(with_findings(table, column, sent).select(FINDINGS.names))

    made = daft.func.batch(return_dtype=_struct(FINDINGS), unnest=True, batch_size=ROWS)
    return df.select(daft.col("*"), made(checked)(df[column]))


def review(
    df: daft.DataFrame,
    *,
    group: str,
    order: str,
    speaker: str = "speaker",
    text: str = "text",
    how: How = DEFAULT,
) -> daft.DataFrame:
    """Return the turns with the columns of `tic.batch.TURNS` behind their own, each talk reviewed whole.

    Daft brings talks together; each lies in the memory of one process. Columns and errors are those of
    `tic.batch.review`; of `how` all but the context counts, which a talk decides turn by turn.
    """
    expect("df", df, daft.DataFrame, "a DataFrame of Daft")
    columns = Columns(group, order, speaker, text)
    schema = schema_with_turns(df.schema().to_pyarrow_schema(), columns)
    names, sent = df.column_names, Sent.of(how)

    def reviewed(*turns: daft.Series) -> pa.Array:
        return _rows(
            with_turns(pa.table([each.to_arrow() for each in turns], names), columns, sent)
        )

    each = daft.func.batch(return_dtype=_struct(schema))(reviewed)(*(df[name] for name in names))
    # Behind the group comes one column that holds the whole row: the group is in it too.
    told = df.groupby(group).map_groups(each.alias(_TOLD))
    return told.select(daft.col(_TOLD).unnest())


def _struct(schema: pa.Schema) -> daft.DataType:
    return daft.DataType.from_arrow_type(pa.struct(list(schema)))


def _rows(table: pa.Table) -> pa.Array:
    return table.to_struct_array().combine_chunks()
