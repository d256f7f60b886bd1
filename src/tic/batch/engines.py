"""What an engine asks of its workers: a table with what was found behind its own columns. No engine is imported here."""

from __future__ import annotations

from typing import NamedTuple, Self

import pyarrow as pa

from tic.batch.how import How
from tic.batch.kernel import FINDINGS, check, strings
from tic.batch.talks import TURNS, Columns, review
from tic.errors import InvalidInputError, OtherRulesError


class Sent(NamedTuple):
    """A way of judging on its way to a worker, with the key that it has where it is sent from."""

    how: How
    key: str

    @classmethod
    def of(cls, how: How) -> Self:
        """Send it from here."""
        return cls(how, how.key)

    def arrived(self) -> How:
        """Return it on the worker; raises `OtherRulesError` where the same settings would judge otherwise."""
        if self.key not in _same:
            if self.how.key != self.key:
                raise OtherRulesError
            _same.add(self.key)
        return self.how


_same: set[str] = set()


def schema_with_findings(schema: pa.Schema, column: str) -> pa.Schema:
    """Return what `with_findings` makes of a table.

    Raises `InvalidInputError` for a column that is not there or holds no strings, and for one that has a name of
    `FINDINGS`.
    """
    strings("column", schema, column)
    return _behind(schema, FINDINGS)


def with_findings(table: pa.Table, column: str, sent: Sent) -> pa.Table:
    """Return the table with the columns of `FINDINGS` behind its own, in its order."""
    how = sent.arrived()
    schema = schema_with_findings(table.schema, column)
    told = [
        check(batch, column, context=how.context, linter=how.linter())
        for batch in table.to_batches()
    ]
    return _joined(table, pa.Table.from_batches(told, FINDINGS), schema)


def schema_with_turns(schema: pa.Schema, columns: Columns) -> pa.Schema:
    """Return what `with_turns` makes of a table; raises `InvalidInputError` as `tic.batch.review` does."""
    columns.refuse_missing(schema)
    return _behind(schema, TURNS)


def with_turns(talks: pa.Table, columns: Columns, sent: Sent) -> pa.Table:
    """Return whole talks with the columns of `TURNS` behind their own, in the order given."""
    how = sent.arrived()
    schema = schema_with_turns(talks.schema, columns)
    told = review(talks, **columns._asdict(), reviewer=how.reviewer())
    return _joined(talks, pa.Table.from_batches([told]), schema)


def _behind(schema: pa.Schema, told: pa.Schema) -> pa.Schema:
    if taken := set(schema.names).intersection(told.names):
        raise InvalidInputError("columns", f"none named {', '.join(sorted(taken))}")
    return pa.schema([*schema, *told])


def _joined(table: pa.Table, told: pa.Table, schema: pa.Schema) -> pa.Table:
    return pa.Table.from_arrays([*table.columns, *told.columns], schema=schema)
