"""One batch of rows: every text judged, and each row that cannot be, with its reason."""

from __future__ import annotations

from collections.abc import Iterator

import pyarrow as pa
import pyarrow.compute as pc

from tic._kernel.arguments import expect
from tic.errors import InvalidInputError
from tic.language import Linter, Report
from tic.text.context import Context

LONGEST = 1_000_000
"""Code points of one text; a longer one is not checked, and its row says so."""

FINDING = pa.struct(
    [
        pa.field("code", pa.string(), nullable=False),
        pa.field("family", pa.string(), nullable=False),
        pa.field("severity", pa.string(), nullable=False),
        pa.field("start", pa.int32(), nullable=False),
        pa.field("end", pa.int32(), nullable=False),
        pa.field("probability", pa.float32()),
    ]
)
"""One finding. `start` and `end` are code points of its text; `probability` is there where a model found it."""

FINDINGS = pa.schema(
    [pa.field("findings", pa.list_(FINDING)), pa.field("not_checked", pa.string())]
)
"""What `check` returns for each row: its findings, or null and why it was not checked."""

_NULL, _TOO_LONG, _NOT_UTF8 = "null", f"longer than {LONGEST:,} code points", "not UTF-8"
# Where so many rows repeat others, each text is judged once.
_WORTH = 0.8


def check(
    batch: pa.RecordBatch,
    column: str,
    *,
    context: Context | str = Context.GENERAL,
    linter: Linter | None = None,
) -> pa.RecordBatch:
    """Judge the texts of a column; the result has a row for each row, in order, by the schema `FINDINGS`.

    Texts that repeat are judged once. A null, a text that is too long or is no UTF-8 is a row with its reason.
    Raises `InvalidInputError` for a column that is not there or holds no strings.
    """
    expect("batch", batch, pa.RecordBatch)
    expect("column", column, str)
    strings("column", batch.schema, column)
    texts = _plain(batch.column(column))
    judging = linter or Linter.builtin()
    encoded = texts.dictionary_encode()
    if len(encoded.dictionary) < _WORTH * len(texts):
        once = _judged(encoded.dictionary, judging, context)
        taken = [once.column(name).take(encoded.indices) for name in FINDINGS.names]
        why = pc.if_else(texts.is_null(), pa.scalar(_NULL), taken[1])
        return pa.RecordBatch.from_arrays([taken[0], why], schema=FINDINGS)
    return _judged(texts, judging, context)


def strings(field: str, schema: pa.Schema, column: str) -> None:
    """Raise `InvalidInputError`, which names `field`, for a column that is not there or holds no strings."""
    if schema.names.count(column) != 1:
        raise InvalidInputError(field, f"one of {', '.join(schema.names)}")
    of = schema.field(column).type
    held = of.value_type if pa.types.is_dictionary(of) else of
    kinds = (
        pa.types.is_string,
        pa.types.is_large_string,
        pa.types.is_string_view,
        pa.types.is_null,
    )
    if not any(is_one(held) for is_one in kinds):
        raise InvalidInputError(field, f"a column of strings, not {of}")


def _plain(texts: pa.Array) -> pa.Array:
    """Return strings in one of the two ways that every step here reads."""
    if pa.types.is_dictionary(texts.type):
        texts = texts.dictionary_decode()
    plain = pa.types.is_string(texts.type) or pa.types.is_large_string(texts.type)
    return texts if plain else texts.cast(pa.large_string())


def _judged(texts: pa.Array, linter: Linter, context: Context | str) -> pa.RecordBatch:
    rows = list(each_text(texts))
    reports = linter.check_many((text for text, reason in rows if reason is None), context=context)
    findings = [None if reason else _findings(next(reports)) for _, reason in rows]
    return pa.RecordBatch.from_arrays(
        [
            pa.array(findings, FINDINGS.field(0).type),
            pa.array([why for _, why in rows], pa.string()),
        ],
        schema=FINDINGS,
    )


def each_text(texts: pa.Array) -> Iterator[tuple[str, str | None]]:
    """Yield each text of a column that `strings` let pass, with why it cannot be read, if it cannot."""
    texts = _plain(texts)
    try:
        values = texts.to_pylist()
    except UnicodeDecodeError:  # of a file that lies about its encoding: find which rows it is
        values = [_decoded(each) for each in texts.cast(_bytes(texts)).to_pylist()]
    for text in values:
        if text is None:
            yield "", _NULL
        elif text is _BROKEN:
            yield "", _NOT_UTF8
        elif len(text) > LONGEST:
            yield "", _TOO_LONG
        else:
            yield text, None


_BROKEN = "\udcff"


def _bytes(texts: pa.Array) -> pa.DataType:
    return pa.large_binary() if pa.types.is_large_string(texts.type) else pa.binary()


def _decoded(raw: bytes | None) -> str | None:
    try:
        return None if raw is None else raw.decode()
    except UnicodeDecodeError:
        return _BROKEN


def _findings(report: Report) -> list[dict[str, object]]:
    return [
        {
            "code": each.rule.code,
            "family": each.rule.family,
            "severity": str(each.rule.severity),
            "start": each.span.start,
            "end": each.span.end,
            "probability": each.meaning.probability if each.meaning else None,
        }
        for each in report.findings
    ]
