"""Whole talks in a batch: its turns are reviewed in the order in which they were said."""

from __future__ import annotations

from typing import NamedTuple

import pyarrow as pa

from tic._kernel.arguments import expect
from tic.batch.kernel import each_text, strings
from tic.documents.speakers import heard
from tic.errors import InvalidInputError
from tic.session import Reviewer
from tic.text.context import Speaker

TURNS = pa.schema(
    [
        pa.field("flagged", pa.bool_()),
        pa.field("codes", pa.list_(pa.string())),
        pa.field("techniques", pa.list_(pa.string())),
        pa.field("acts", pa.list_(pa.string())),
        pa.field("not_reviewed", pa.string()),
    ]
)
"""What `review` returns for each turn; `not_reviewed` says why a row is no turn."""

_NO_GROUP, _NO_SPEAKER = "null", "nobody speaks"


class Columns(NamedTuple):
    """Which columns of a table hold its talks."""

    group: str
    order: str
    speaker: str = "speaker"
    text: str = "text"

    def refuse_missing(self, schema: pa.Schema) -> None:
        """Raise `InvalidInputError` for a column that is not there, and for texts that are no strings."""
        for field, name in self._asdict().items():
            expect(field, name, str)
            if name not in schema.names:
                raise InvalidInputError(field, f"one of {', '.join(schema.names)}")
        strings("text", schema, self.text)


def review(
    batch: pa.RecordBatch | pa.Table,
    *,
    group: str,
    order: str,
    speaker: str = "speaker",
    text: str = "text",
    reviewer: Reviewer | None = None,
) -> pa.RecordBatch:
    """Review the talks of a batch, one row a turn; the result has a row for each row, in the order given.

    Rows of one talk share `group` and are said in the order of `order`; `speaker` names who speaks ("user",
    "assistant", "client" …). A row without group, or with a text that `check` would not check, is told as no turn, with
    the reason; one of a speaker whom nobody hears (system, tool) is passed over. Raises `InvalidInputError` for a
    column that is not there, and for texts that are no strings.
    """
    expect("batch", batch, (pa.RecordBatch, pa.Table))
    Columns(group, order, speaker, text).refuse_missing(batch.schema)
    reviewing = reviewer or Reviewer.builtin()
    size = batch.num_rows
    texts, speakers = _texts(batch.column(text)), batch.column(speaker).to_pylist()
    groups = batch.column(group).to_pylist()
    places = pa.table(
        {"group": batch.column(group), "order": batch.column(order), "at": pa.array(range(size))}
    )
    by_talk = places.sort_by([("group", "ascending"), ("order", "ascending"), ("at", "ascending")])
    rows: list[dict[str, object]] = [{} for _ in range(size)]
    talk: list[int] = []
    for at in [*by_talk.column("at").to_pylist(), None]:
        ends = at is None or (talk and groups[at] != groups[talk[0]])
        if ends and talk:
            _reviewed(talk, texts, speakers, reviewing, rows)
            talk = []
        if at is None:
            break
        _, why = texts[at]
        if why is not None or groups[at] is None:
            rows[at] = {"not_reviewed": why or _NO_GROUP}
        elif heard(str(speakers[at] or "")) is None:
            rows[at] = {"not_reviewed": _NO_SPEAKER}
        else:
            talk.append(at)
    return pa.RecordBatch.from_pylist(rows, schema=TURNS)


def _texts(column: pa.Array | pa.ChunkedArray) -> list[tuple[str, str | None]]:
    chunks = column.chunks if isinstance(column, pa.ChunkedArray) else [column]
    return [row for chunk in chunks for row in each_text(chunk)]


def _reviewed(
    talk: list[int],
    texts: list[tuple[str, str | None]],
    speakers: list[object],
    reviewer: Reviewer,
    rows: list[dict[str, object]],
) -> None:
    turns = [
        {"speaker": (heard(str(speakers[at] or "")) or Speaker.HELPER).value, "text": texts[at][0]}
        for at in talk
    ]
    for at, turn in zip(talk, reviewer.each(turns), strict=True):
        rows[at] = {
            "flagged": turn.flagged,
            "codes": [each.rule.code for each in turn.found],
            "techniques": sorted({one.value for each in turn.found for one in each.techniques}),
            "acts": sorted({act.kind.value for act in turn.turn.acts}),
        }
