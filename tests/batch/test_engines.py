"""What engines ask of a worker, without an engine: nothing lost, doubled or moved, and the same judgment or none."""

import pickle
import subprocess
import sys

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.engines.rows import HARM, HOW, alone, alone_talks, mine, talks

from tic.batch import engines
from tic.batch.engines import (
    Sent,
    schema_with_findings,
    schema_with_turns,
    with_findings,
    with_turns,
)
from tic.batch.talks import Columns
from tic.errors import InvalidInputError, OtherRulesError

COLUMNS = Columns("talk", "order")


@given(
    st.lists(st.lists(st.sampled_from([None, "", "Hello.", HARM]), max_size=4), max_size=4),
    st.sampled_from([pa.string(), pa.large_string(), pa.string_view(), pa.null()]),
)
def test_each_row_keeps_its_place_and_its_columns_however_a_table_is_cut(cut, kind):
    cut = [[None] * len(texts) for texts in cut] if pa.types.is_null(kind) else cut
    chunks = [pa.array(texts, kind) for texts in cut]
    size = sum(map(len, cut))
    table = pa.table({"id": range(size), "text": pa.chunked_array(chunks, kind)})
    told = with_findings(table, "text", Sent.of(HOW))
    assert told.schema == schema_with_findings(table.schema, "text")
    assert told.to_pylist() == (alone(table) if size else [])


def test_turns_keep_their_place_and_their_columns():
    table = talks()
    columns = Columns("talk", "at")
    told = with_turns(table, columns, Sent.of(HOW))
    assert told.schema == schema_with_turns(table.schema, columns)
    assert told["id"].to_pylist() == table["id"].to_pylist()
    assert sorted(told.to_pylist(), key=lambda row: row["id"]) == alone_talks(table)


def test_a_turn_that_cannot_be_read_is_a_row_with_its_reason():
    raw = pa.array([b"\xff\xfe", HARM.encode()], pa.binary())
    broken = pa.Array.from_buffers(pa.string(), 2, raw.buffers())
    turns = {"talk": ["a", "a"], "order": [1, 2], "speaker": ["assistant"] * 2, "text": broken}
    told = with_turns(pa.table(turns), COLUMNS, Sent.of(HOW))
    assert told["not_reviewed"].to_pylist() == ["not UTF-8", None]
    assert told["flagged"].to_pylist() == [None, True]


def test_what_is_sent_judges_alike_where_it_arrives_or_not_at_all(tmp_path, monkeypatch):
    how = mine(tmp_path)
    sent = pickle.loads(pickle.dumps(Sent.of(how)))
    monkeypatch.setattr(engines, "_same", set())
    assert sent.arrived() == how
    monkeypatch.setattr(engines, "_same", set())
    monkeypatch.setattr("tic.batch.how.fingerprint", lambda _name: "edited")
    with pytest.raises(OtherRulesError):
        with_findings(pa.table({"text": [HARM]}), "text", sent)


def test_a_table_that_an_engine_could_not_hold_is_refused():
    schema = pa.schema([("text", pa.string()), ("n", pa.int64())])
    for column, match in (("n", "not int64"), ("x", "one of text, n")):
        with pytest.raises(InvalidInputError, match=match):
            schema_with_findings(schema, column)
    with pytest.raises(InvalidInputError, match="none named findings"):
        schema_with_findings(schema.append(pa.field("findings", pa.string())), "text")
    with pytest.raises(InvalidInputError, match="group: expected one of text, n"):
        schema_with_turns(schema, COLUMNS)
    talk = pa.schema([(name, pa.int64()) for name in COLUMNS])
    with pytest.raises(InvalidInputError, match="text: expected a column of strings"):
        schema_with_turns(talk, COLUMNS)


@pytest.mark.parametrize(
    ("module", "hidden", "extra"),
    [
        ("tic.batch", "pyarrow", "batch"),
        ("tic.integrations.spark", "pyspark", "spark"),
        ("tic.integrations.spark", "pandas", "spark"),
        ("tic.integrations.daft", "daft", "daft"),
        ("tic.integrations.ray", "ray", "ray"),
    ],
)
def test_without_its_extra_a_module_names_the_line_that_installs_it(module, hidden, extra):
    hide = f"import sys; sys.modules[{hidden!r}] = None"
    script = f"""{hide}
from tic.errors import MissingExtraError
try:
    import {module}
except MissingExtraError as error:
    print(error.extra, error)
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip().startswith(f"{extra} ")
    assert f"tic-care[{extra}]" in done.stdout
