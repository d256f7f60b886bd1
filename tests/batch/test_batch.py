"""The linter over columns against the linter over texts, row by row, with rows that are none among them."""

import json

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tic.batch import FINDINGS, LONGEST, check, review
from tic.batch.how import How
from tic.batch.part import FOUND
from tic.batch.run import run, write
from tic.batch.tables import batches
from tic.cli.main import main
from tic.errors import InvalidInputError
from tic.language import Context, Linter
from tic.session import review as review_talk

HARM, CALM = "You have no choice but to tell me.", "It is up to you."
TEXTS = st.lists(
    st.one_of(
        st.none(),
        st.sampled_from([HARM, CALM, "", "🌿 " + HARM, "At least you're alive. Relax."]),
        st.text(max_size=20),
    ),
    max_size=12,
)
LINTER = Linter.builtin()


def columns(texts):
    plain = pa.array(texts, pa.string())
    return {
        "plain": plain,
        "large": plain.cast(pa.large_string()),
        "dictionary": plain.dictionary_encode(),
    }


@given(TEXTS, st.sampled_from(["plain", "large", "dictionary"]), st.sampled_from(Context))
def test_a_column_gives_what_each_text_gives(texts, kind, context):
    batch = pa.record_batch({"n": list(range(len(texts))), "said": columns(texts)[kind]})
    told = check(batch, "said", context=context, linter=LINTER)
    assert told.schema == FINDINGS
    assert told.num_rows == len(texts)
    for text, row in zip(texts, told.to_pylist(), strict=True):
        if text is None:
            assert row == {"findings": None, "not_checked": "null"}
            continue
        expected = LINTER.check(text, context=context).findings
        assert row["not_checked"] is None
        assert [(each["code"], each["start"], each["end"]) for each in row["findings"]] == [
            (each.rule.code, *each.span) for each in expected
        ]


def test_a_row_that_cannot_be_checked_is_a_row_with_its_reason():
    broken = pa.Array.from_buffers(
        pa.string(), 3, pa.array([b"ok", b"\xff\xfe", HARM.encode()], pa.binary()).buffers()
    )
    told = check(pa.record_batch({"a": broken}), "a", linter=LINTER).to_pylist()
    assert [row["not_checked"] for row in told] == [None, "not UTF-8", None]
    assert [each["code"] for each in told[2]["findings"]] == ["TIC102"]
    long = check(pa.record_batch({"a": ["x" * (LONGEST + 1)]}), "a", linter=LINTER).to_pylist()
    assert long[0]["not_checked"].startswith("longer than")
    nothing = check(pa.record_batch({"a": pa.nulls(2)}), "a", linter=LINTER).to_pylist()
    assert [row["not_checked"] for row in nothing] == ["null", "null"]


@pytest.mark.parametrize(("column", "values"), [("b", ["x"]), ("a", [1])])
def test_a_column_that_is_none_is_refused(column, values):
    with pytest.raises(InvalidInputError, match="column"):
        check(pa.record_batch({"a": values}), column, linter=LINTER)


def test_talks_are_reviewed_in_their_order_whatever_the_order_of_rows():
    talk = [
        ("user", "I'd rather not talk about it."),
        ("assistant", "Why not? Tell me what happened."),
        ("user", "No."),
    ]
    rows = [
        {"talk": name, "at": at, "who": who, "said": said}
        for name in ("a", "b")
        for at, (who, said) in enumerate(talk)
    ]
    rows += [
        {"talk": "a", "at": 9, "who": "system", "said": "x"},
        {"talk": None, "at": 0, "who": "user", "said": "x"},
    ]
    expected = review_talk([{"role": who, "content": said} for who, said in talk]).turns
    mixed = [*rows[::2], *rows[1::2]]
    told = review(
        pa.RecordBatch.from_pylist(mixed), group="talk", order="at", speaker="who", text="said"
    ).to_pylist()
    for row, turn in zip(mixed, told, strict=True):
        if row["talk"] is None or row["who"] == "system":
            assert turn["not_reviewed"] in ("null", "nobody speaks")
        else:
            assert turn["flagged"] == expected[row["at"]].flagged
            assert turn["codes"] == [each.rule.code for each in expected[row["at"]].found]


def replies(tmp_path, n=25_000):
    """A table in which every fiftieth row holds a planted phrase."""
    texts = [f"{HARM} {row}" if row % 50 == 7 else f"Reply number {row}." for row in range(n)]
    texts[3] = None
    path = tmp_path / "replies.parquet"
    pq.write_table(pa.table({"text": texts, "n": range(n)}), path, row_group_size=7_000)
    return str(path), {row for row in range(n) if row % 50 == 7}


@pytest.mark.parametrize("workers", [1, 2])
def test_every_planted_phrase_is_found_once_and_no_row_is_lost(tmp_path, workers):
    path, planted = replies(tmp_path)
    out = tmp_path / "found.parquet"
    summary = write(run(path, "text", How("chat"), workers=workers), out)
    found = pq.read_table(out)
    assert found.schema == FOUND
    assert summary.rows == 25_000
    assert summary.flagged == len(planted)
    assert summary.not_checked == {"null": 1}
    assert summary.codes == {"TIC102": len(planted)}
    codes = found.filter(found.column("code").is_valid())
    assert codes.column("row").to_pylist() == sorted(planted)


def test_a_run_that_was_stopped_goes_on_where_it_was(tmp_path, monkeypatch):
    path, planted = replies(tmp_path)
    kept, asked = tmp_path / "kept", ("text", How("chat"))
    begun = run(path, *asked, checkpoint=kept)
    next(begun)
    begun.close()
    files = set(kept.iterdir())
    assert len(files) == 1
    judged = []
    monkeypatch.setattr(
        "tic.batch.part.check", lambda batch, *a, **k: judged.append(batch) or check(batch, *a, **k)
    )
    summary = write(run(path, *asked, checkpoint=kept), None)
    assert sum(batch.num_rows for batch in judged) == 25_000 - summary_of_first(files)
    assert (summary.rows, summary.flagged) == (25_000, len(planted))
    judged.clear()
    write(
        run(path, "text", How("ui"), checkpoint=kept), None
    )  # judged in another way: nothing holds
    assert sum(batch.num_rows for batch in judged) == 25_000


def summary_of_first(files):
    [file] = files
    return int(pq.read_table(file).schema.metadata[b"rows"])


@pytest.mark.parametrize(
    "name", ["a.csv", "a.jsonl", "a.parquet", "a.arrow", "a.csv.gz", "a.jsonl.gz"]
)
def test_every_kind_of_table_gives_the_same_rows(tmp_path, name):
    import gzip

    rows = [{"text": HARM, "n": 1}, {"text": CALM, "n": 2}]
    path = tmp_path / name
    table = pa.Table.from_pylist(rows)
    if ".csv" in name:
        data = ("text,n\n" + "".join(f'"{row["text"]}",{row["n"]}\n' for row in rows)).encode()
        path.write_bytes(gzip.compress(data) if name.endswith(".gz") else data)
    elif ".jsonl" in name:
        data = "".join(json.dumps(row) + "\n" for row in rows).encode()
        path.write_bytes(gzip.compress(data) if name.endswith(".gz") else data)
    elif name.endswith(".parquet"):
        pq.write_table(table, path)
    else:
        with pa.ipc.new_file(path, table.schema) as writer:
            writer.write_table(table)
    assert [batch.column("text").to_pylist() for batch in batches(str(path), ["text"])] == [
        [HARM, CALM]
    ]


def test_the_command_writes_what_was_found_and_says_what_it_counted(tmp_path, capsys):
    path, planted = replies(tmp_path, 2_000)
    out = tmp_path / "found.parquet"
    words = ["check", path, "--column", "text", "--context", "chat", "--workers", "1"]
    assert main([*words, "-o", str(out)]) == 1
    said = capsys.readouterr().out
    assert f"2,000 rows, {len(planted)} with findings" in said
    assert "1  not checked: null" in said
    assert pq.read_table(out).num_rows == len(planted) + 1
    assert main([*words, "--exit-zero"]) == 0
    assert main(["check", path, "--column", "nothing"]) == 2
    assert main(["check", str(tmp_path / "a.xls"), "--column", "text"]) == 2
    assert main(["check", path, "--workers", "2"]) == 2
    broken = tmp_path / "broken.parquet"
    broken.write_bytes(b"PAR1 no")
    assert main(["check", str(broken), "--column", "text"]) == 2
    assert "a table that can be read" in capsys.readouterr().err


def test_talks_in_a_table_are_reviewed_by_the_command(tmp_path, capsys):
    path, out = tmp_path / "talks.parquet", tmp_path / "told.parquet"
    said = ["I'd rather not talk about it.", "Why not? Tell me what happened.", "No."]
    rows = [
        {"talk": name, "at": at, "role": "assistant" if at == 1 else "user", "words": text}
        for name in ("a", "b")
        for at, text in enumerate(said)
    ]
    pq.write_table(pa.Table.from_pylist(rows), path)
    words = [
        "review",
        str(path),
        "--group",
        "talk",
        "--order",
        "at",
        "--speaker",
        "role",
        "--text",
        "words",
    ]
    assert main([*words, "-o", str(out)]) == 1
    assert "6 turns, 2 flagged" in capsys.readouterr().out
    told = pq.read_table(out).to_pylist()
    assert [row["flagged"] for row in told] == [False, True, False] * 2
    assert main(["review", str(path), "--group", "talk"]) == 2
    assert main([*words[:-1], "nothing"]) == 2


def test_a_reader_of_meaning_judges_several_texts_at_once_as_one_by_one():
    pytest.importorskip("tic_care_model_en", reason="install the model: dev.py does")
    pytest.importorskip("onnxruntime", reason='pip install "tic-care[model]"')
    linter = Linter.builtin(model=True, profile="strict")
    texts = [
        HARM,
        CALM,
        "You always make everything about you. Nobody else would put up with it.",
        "",
        "Hello.",
    ] * 20
    for context in (Context.CHAT, Context.UI):
        assert list(linter.check_many(texts, context=context)) == [
            linter.check(text, context=context) for text in texts
        ]
