"""What goes wrong on one machine: killed processes, checkpoints that no longer hold, options that would be ignored."""

import os
import pickle
import signal
import subprocess
import sys
from contextlib import suppress

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tic.batch import check
from tic.batch.how import How
from tic.batch.part import FOUND, Job, judged
from tic.batch.pool import TRIES, Pool
from tic.batch.run import run, write
from tic.batch.tables import batches
from tic.cli.main import main
from tic.errors import InvalidInputError, LostWorkerError
from tic.packs import load_pack

HARM = "You have no choice but to tell me."
PACK = """
family = "selling"
[[rule]]
id = "TIC70001"
name = "sell-hope"
severity = "medium"
confidence = 0.7
patterns = ["purple {word}"]
says = "This sells hope."
why = "Hope that can be bought can also run out."
instead = ["See what we offer."]
sources = ["JUDGMENT"]
bad = ["A purple {word}.", "The purple {word}."]
good = ["A plant.", "You do not have to buy hope."]
"""


def pack(tmp_path, word):
    """Write and load a pack of one rule that finds a word behind "purple"."""
    source = "[sources.JUDGMENT]\nname = 'Style'\nyear = 2024\nurl = 'https://example.org'\nchecked = 'seen'\n"
    file = tmp_path / "mine.toml"
    text = PACK.replace("{word}", word)
    family, rest = text.split("[[rule]]", 1)
    file.write_text(family + source + "[[rule]]" + rest)
    return file


def job(first=0):
    return Job(
        "a", first, pa.record_batch({"text": [HARM, "Take your time.", None]}), "text", How("chat")
    )


def killing(pool, times):
    """Kill the processes of a pool right after a batch was begun, so many times: none has begun to judge by then."""
    begin, left = pool.begin, [times]

    def begun(given):
        pending = begin(given)
        if left[0]:
            left[0] -= 1
            for process in list((pending.executor._processes or {}).values()):
                with suppress(ProcessLookupError):  # ended with the pool of an earlier batch
                    os.kill(process.pid, signal.SIGKILL)
        return pending

    pool.begin = begun
    return left


@pytest.mark.skipif(sys.platform == "win32", reason="kills by a signal that Windows does not have")
def test_what_a_killed_process_held_is_judged_again_and_once():
    with Pool(1) as pool:
        left = killing(pool, TRIES - 1)
        pending = [pool.begin(job(first)) for first in (0, 3)]
        assert [pool.result(each) for each in pending] == [judged(job(0)), judged(job(3))]
        assert left == [0]


@pytest.mark.skipif(sys.platform == "win32", reason="kills by a signal that Windows does not have")
def test_rows_that_end_each_process_are_named_and_not_their_words():
    with Pool(1) as pool:
        killing(pool, TRIES)
        with pytest.raises(LostWorkerError, match="rows 6 to 8") as told:
            pool.result(pool.begin(job(6)))
        assert "choice" not in str(told.value)


@given(
    st.lists(
        st.sampled_from([None, "", "Hello.", HARM, f"At least you're alive. {HARM} Calm down."]),
        max_size=12,
    )
)
def test_what_a_batch_gave_has_every_finding_in_its_order_and_every_row_not_checked(texts):
    batch = pa.record_batch({"text": pa.array(texts, pa.string())})
    told = check(batch, "text", context="chat", linter=How("chat").linter()).to_pylist()
    expected = []
    for at, row in enumerate(told, start=7):
        blank = dict.fromkeys(FOUND.names) | {"file": "a", "row": at}
        expected += [blank | finding for finding in row["findings"] or ()]
        if row["not_checked"]:
            expected.append(blank | {"not_checked": row["not_checked"]})
    part = judged(Job("a", 7, batch, "text", How("chat")))
    assert part.rows == len(texts)
    assert part.found.to_pylist() == expected
    assert part.found.schema == FOUND


def test_what_is_held_of_a_file_does_not_grow_with_it(tmp_path):
    path = tmp_path / "a.parquet"
    group = pa.table({"text": [f"{at:0100}" for at in range(20_000)]})
    with pq.ParquetWriter(path, group.schema) as writer:
        for _ in range(60):
            writer.write_table(group)
    before, most = pa.total_allocated_bytes(), 0
    for batch in batches(str(path), ["text"]):
        batch.column(0).to_pylist()  # slower than reading: what is read ahead would pile up
        most = max(most, pa.total_allocated_bytes() - before)
    assert most < 10 * group.nbytes  # of 60


def test_what_a_process_raises_is_what_the_run_raises(tmp_path):
    path = tmp_path / "a.parquet"
    pq.write_table(pa.table({"text": [HARM]}), path)
    for workers in (1, 2):
        with pytest.raises(InvalidInputError, match="profile"):
            write(run(str(path), "text", How(profile="none"), workers=workers), None)


def test_the_key_is_the_same_in_every_process_and_another_for_another_judgment(tmp_path):
    how = How("chat", packs=(load_pack(pack(tmp_path, "kettle")).pack,))
    told = tmp_path / "how"
    told.write_bytes(pickle.dumps(how))
    ask = "import pickle,sys; print(pickle.load(open(sys.argv[1],'rb')).key)"
    for seed in "12":  # sets are in another order under another seed
        said = subprocess.run(
            [sys.executable, "-c", ask, str(told)],
            env=os.environ | {"PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
            text=True,
        )
        assert said.stdout.strip() == how.key
    others = [
        how._replace(context="ui"),
        how._replace(profile="strict"),
        how._replace(ignore=("TIC102",)),
        how._replace(packs=()),
        how._replace(packs=(load_pack(pack(tmp_path, "lamp")).pack,)),
    ]
    assert len({how.key, *(other.key for other in others)}) == 1 + len(others)


def test_a_checkpoint_holds_no_longer_when_the_content_of_a_pack_or_a_rule_of_tic_changed(
    tmp_path, monkeypatch
):
    path = tmp_path / "a.parquet"
    pq.write_table(pa.table({"text": ["The purple kettle sings.", "A purple lamp."]}), path)
    for word, row in (("kettle", 0), ("lamp", 1)):
        how = How(packs=(load_pack(pack(tmp_path, word)).pack,))
        parts = list(run(str(path), "text", how, checkpoint=tmp_path / "kept"))
        assert parts[0].found.column("row").to_pylist() == [row]
    monkeypatch.setattr("tic.batch.how.fingerprint", lambda _name: "other rules")
    list(run(str(path), "text", how, checkpoint=tmp_path / "kept"))
    assert len(list((tmp_path / "kept").iterdir())) == 3


def test_a_checkpoint_that_is_torn_or_of_other_rows_is_judged_again(tmp_path):
    path, kept = tmp_path / "a.parquet", tmp_path / "kept"
    pq.write_table(pa.table({"text": [HARM, "Hello.", None]}), path)
    whole = list(run(str(path), "text", checkpoint=kept))
    [file] = kept.iterdir()
    content = file.read_bytes()
    for damaged in (b"", content[: len(content) // 2], b"PAR1"):
        file.write_bytes(damaged)
        assert list(run(str(path), "text", checkpoint=kept)) == whole
    fewer = pq.read_table(file).slice(0, 0)
    pq.write_table(fewer.replace_schema_metadata({"rows": "2"}), file)
    assert list(run(str(path), "text", checkpoint=kept)) == whole


def test_the_options_that_choose_rules_choose_them_in_a_table_too(tmp_path, capsys):
    path = tmp_path / "a.parquet"
    pq.write_table(pa.table({"text": [HARM, "The purple kettle sings."]}), path)
    words = ["check", str(path), "--column", "text", "--workers", "1"]
    assert main(words) == 1
    assert main([*words, "--ignore", "TIC102"]) == 0
    assert main([*words, "--select", "TIC101"]) == 0
    mine = str(pack(tmp_path, "kettle"))
    assert main([*words, "--ignore", "TIC102", "--pack", mine]) == 1
    assert main([*words, "--ignore", "nothing"]) == 2
    (tmp_path / "mine.toml").write_text("[[rule]]\n")
    assert main([*words, "--pack", mine]) == 2
    capsys.readouterr()


@pytest.mark.parametrize(
    "option",
    [
        ["--output-format", "json"],
        ["--statistics"],
        ["--fail-on", "high"],
        ["--baseline", "b.json"],
        ["--diff"],
        ["--config", "tic.toml"],
        ["--reader-command", "cat"],
    ],
)
def test_an_option_that_a_table_does_not_know_is_refused_and_named(tmp_path, capsys, option):
    path = tmp_path / "a.parquet"
    pq.write_table(pa.table({"text": ["Hello."]}), path)
    (tmp_path / "tic.toml").touch()
    option = [str(tmp_path / each) if each == "tic.toml" else each for each in option]
    assert main(["check", str(path), "--column", "text", *option]) == 2
    assert f"{option[0]}: expected" in capsys.readouterr().err
