"""Daft on this machine against the kernel, row by row."""

from __future__ import annotations

from itertools import pairwise

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from tests.engines import rows

pytest.importorskip("daft", reason='pip install "tic-care[daft]"')

import daft

from tic.batch.how import How
from tic.errors import InvalidInputError
from tic.integrations import daft as tic_daft


def told(df) -> list[dict[str, object]]:
    return rows.by_id(df.to_arrow().to_pylist())


def parted(tmp_path, table: pa.Table, cuts: tuple[int, ...]):
    """The table as files with their ends at `cuts`, which Daft reads side by side."""
    for first, last in pairwise((0, *cuts, table.num_rows)):
        pq.write_table(table.slice(first, last - first), tmp_path / f"{first}-{last}.parquet")
    return daft.read_parquet(f"{tmp_path}/*.parquet")


def test_replies_are_found_as_on_one_machine_however_they_are_parted(tmp_path):
    table = rows.replies()
    skewed = parted(tmp_path, table, (10, 10, 2_800))
    for df in (daft.from_arrow(table), skewed, skewed.into_batches(70)):
        assert told(tic_daft.check(df, "text", how=rows.HOW)) == rows.alone(table)
    empty = daft.from_arrow(table).where(daft.col("id") < 0)
    assert told(tic_daft.check(empty, "text", how=rows.HOW)) == []


def test_talks_are_reviewed_as_on_one_machine_wherever_their_turns_lie(tmp_path):
    table = rows.talks()
    df = parted(tmp_path, table, (50, 50, 300))
    found = told(tic_daft.review(df, group="talk", order="at", how=rows.HOW))
    assert found == rows.alone_talks(table)


def test_settings_and_a_pack_of_ones_own_reach_the_workers(tmp_path):
    how = rows.mine(tmp_path)
    table = pa.table({"id": [0, 1], "text": ["The purple kettle sings.", rows.HARM]})
    found = told(tic_daft.check(daft.from_arrow(table), "text", how=how))
    assert found == rows.alone(table, how)
    assert [[each["code"] for each in row["findings"]] for row in found] == [["TIC70001"], []]


def test_a_worker_that_cannot_judge_ends_the_query_and_says_why(monkeypatch):
    df = daft.from_arrow(rows.replies().slice(0, 100))
    with pytest.raises(Exception, match="profile: expected") as error:
        tic_daft.check(df, "text", how=How(profile="none")).to_arrow()
    assert "no choice" not in str(error.value)
    late = tic_daft.check(df, "text")
    monkeypatch.setattr("tic.batch.engines._same", set())
    monkeypatch.setattr("tic.batch.how.fingerprint", lambda _name: "edited")
    with pytest.raises(Exception, match="judge otherwise"):
        late.to_arrow()


def test_what_cannot_be_checked_is_refused_before_a_query_begins():
    df = daft.from_arrow(rows.replies().slice(0, 10))
    for name, match in (("id", "not int64"), ("nothing", "one of id, text")):
        with pytest.raises(InvalidInputError, match=match):
            tic_daft.check(df, name)
    with pytest.raises(InvalidInputError, match="none named not_checked"):
        tic_daft.check(df.with_column_renamed("id", "not_checked"), "text")
    with pytest.raises(InvalidInputError, match="speaker"):
        tic_daft.review(df, group="id", order="id")
