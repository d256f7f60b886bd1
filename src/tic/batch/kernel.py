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
    texts = _texts(batch, column)
    judging = linter or Linter.builtin()
    encoded = texts.dictionary_encode()
    if len(encoded.dictionary) < _WORTH * len(texts):
        once = _judged(encoded.dictionary, judging, context)
        taken = [once.column(name).take(encoded.indices) for name in FINDINGS.names]
        why = pc.if_else(texts.is_null(), pa.scalar(_NULL), taken[1])
        return pa.RecordBatch.from_arrays([taken[0], why], schema=FINDINGS)
    return _judged(texts, judging, context)


def _texts(batch: pa.RecordBatch, column: str) -> pa.Array:
    if column not in batch.schema.names:
        raise InvalidInputError("column", f"one of {', '.join(batch.schema.names)}")
    texts = batch.column(column)
    if pa.types.is_dictionary(texts.type):
        texts = texts.dictionary_decode()
    if pa.types.is_null(texts.type):
        return texts.cast(pa.string())
    if not (pa.types.is_string(texts.type) or pa.types.is_large_string(texts.type)):
        raise InvalidInputError("column", f"a column of strings, not {texts.type}")
    return texts


def _judged(texts: pa.Array, linter: Linter, context: Context | str) -> pa.RecordBatch:
    rows = list(_rows(texts))
    reports = linter.check_many((text for text, reason in rows if reason is None), context=context)
    findings = [None if reason else _findings(next(reports)) for _, reason in rows]
    return pa.RecordBatch.from_arrays(
        [
            pa.array(findings, FINDINGS.field(0).type),
            pa.array([why for _, why in rows], pa.string()),
        ],
        schema=FINDINGS,
    )


def _rows(texts: pa.Array) -> Iterator[tuple[str, str | None]]:
    """Yield each text with why it is not checked, if it is not."""
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
