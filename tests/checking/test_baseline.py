import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.checking.made import checked, codes

from tic._kernel.reason import Reason
from tic.checking.baseline import Baseline, load_baseline
from tic.checking.result import FileResult
from tic.errors import InvalidSettingsError


def begun(tmp_path, *results):
    """Write a baseline of what is found now, and read it back."""
    first = Baseline(folder=".", recording=True)
    for result in results:
        assert first.take(result).findings == ()
    file = tmp_path / "baseline.json"
    file.write_text(first.text())
    return lambda: Baseline(load_baseline(str(file))._known, folder=".")


def test_what_is_known_is_suppressed_and_what_is_new_counts(tmp_path):
    again = begun(tmp_path, checked("red\nblue"))
    result = again().take(checked("new red\n\nred\nblue green"))
    assert [(each.rule.code, each.line) for each in result.findings] == [
        ("TIC901", 3),
        ("TIC953", 4),
    ]
    assert [(each.by, each.finding.rule.code) for each in result.suppressed] == [
        ("baseline", "TIC901"),
        ("baseline", "TIC902"),
    ]


def test_it_holds_for_its_file_alone(tmp_path):
    again = begun(tmp_path, checked("red", path="a.md"))
    assert codes(again().take(checked("red", path="b.md"))) == ["TIC901"]
    assert codes(again().take(checked("red", path="./a.md"))) == []


def test_what_is_gone_is_told_for_checked_files_only_and_pruned(tmp_path):
    again = begun(tmp_path, checked("red blue", path="a.md"), checked("red", path="b.md"))
    baseline = again()
    baseline.take(checked("red", path="a.md"))
    assert [entry[:2] for entry in baseline.gone] == [("a.md", "TIC902")]
    pages = json.loads(baseline.text())
    assert {path: sorted(rules) for path, rules in pages.items()} == {
        "a.md": ["TIC901"],
        "b.md": ["TIC901"],
    }


def test_a_file_that_was_not_read_keeps_its_entries(tmp_path):
    baseline = begun(tmp_path, checked("red"))()
    baseline.take(FileResult("a.md", not_read=Reason("made", "It is made.")))
    assert baseline.gone == frozenset()


def test_it_holds_no_words(tmp_path):
    first = Baseline(folder=".", recording=True)
    first.take(checked("red"))
    assert "red" not in first.text()


WORDS = st.lists(st.sampled_from(["red", "blue", "green", "calm"]), max_size=6).map(" ".join)


@given(st.lists(WORDS, max_size=4), st.lists(WORDS, max_size=4))
def test_pruning_never_adds_and_takes_out_exactly_what_is_gone(before, after):
    first = Baseline(folder=".", recording=True)
    first.take(checked("\n".join(before)))
    second = Baseline(first._met, folder=".")
    result = second.take(checked("\n".join(after)))
    third = Baseline(second._known - second.gone, folder=".")
    assert third._known <= first._met
    again = third.take(checked("\n".join(after)))
    assert again == result
    assert third.gone == frozenset()
    assert len(result.findings) + len(result.suppressed) == len(checked("\n".join(after)).findings)


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", '{"a": []}', '{"a": {"TIC901": "x"}}', '{"a": {"TIC901": [1]}}', "[" * 99_999],
)
def test_a_broken_baseline_is_refused_by_name(tmp_path, text):
    file = tmp_path / "baseline.json"
    file.write_text(text)
    with pytest.raises(InvalidSettingsError, match=r"baseline\.json: expected"):
        load_baseline(str(file))
    with pytest.raises(InvalidSettingsError, match="No such file"):
        load_baseline(str(tmp_path / "none.json"))


def test_the_settings_may_name_the_baseline_and_a_run_from_below_finds_it(
    tmp_path, monkeypatch, capsys
):
    from tic.cli.main import main

    (tmp_path / "tic.toml").write_text('baseline = "known.json"\n')
    (tmp_path / "chat").mkdir()
    (tmp_path / "chat" / "a.md").write_text("You have no choice but to tell me.\n")
    monkeypatch.chdir(tmp_path)
    assert main(["check"]) == 2  # the file is not there yet
    assert main(["check", "--create-baseline"]) == 0
    assert main(["check"]) == 0
    monkeypatch.chdir(tmp_path / "chat")
    assert main(["check"]) == 0
    (tmp_path / "chat" / "a.md").write_text("You have no choice but to tell me. Calm down.\n")
    assert main(["check"]) == 1
    (tmp_path / "tic.toml").write_text('baseline = "../known.json"\n')
    assert main(["check"]) == 2
    assert "below the folder" in capsys.readouterr().err
