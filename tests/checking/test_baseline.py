import json
from collections import Counter

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
    return lambda there=lambda _: True: Baseline(
        load_baseline(str(file)).entries(), folder=".", there=there
    )


def test_what_is_known_is_suppressed_and_what_is_new_counts(tmp_path):
    again = begun(tmp_path, checked("red\n\nblue"))
    result = again().take(checked("calm\n\nred\n\nred\n\nblue\n\ngreen"))
    assert [(each.rule.code, each.line) for each in result.findings] == [
        ("TIC901", 5),
        ("TIC953", 9),
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
    again = begun(tmp_path, checked("red\n\nblue", path="a.md"), checked("red", path="b.md"))
    baseline = again()
    baseline.take(checked("red", path="a.md"))
    assert baseline.gone == 1
    rows = json.loads(baseline.text())["findings"]
    assert [(row["path"], row["code"]) for row in rows] == [("a.md", "TIC901"), ("b.md", "TIC901")]


def test_a_file_that_was_not_read_keeps_its_entries(tmp_path):
    baseline = begun(tmp_path, checked("red"))()
    baseline.take(FileResult("a.md", not_read=Reason("made", "It is made.")))
    assert baseline.gone == 0


def test_an_entry_can_be_read_by_people(tmp_path):
    begun(tmp_path, checked("calm\n\nred"))
    lines = (tmp_path / "baseline.json").read_text().splitlines()
    (row,) = json.loads("".join(lines))["findings"]
    assert json.loads(lines[1]) == row
    assert (row["path"], row["code"], row["line"]) == ("a.md", "TIC901", 3)
    assert len(row["words"]) == 16


def test_a_swap_is_seen(tmp_path):
    """The same words in another sentence are another finding, though their number is the same."""
    baseline = begun(tmp_path, checked("One red door.\n\nOne calm wall."))()
    result = baseline.take(checked("One calm door.\n\nOne red wall."))
    assert [(each.rule.code, each.line) for each in result.findings] == [("TIC901", 3)]
    assert baseline.gone == 1


def test_a_rename_is_followed_and_a_copy_is_not(tmp_path):
    again = begun(tmp_path, checked("red and blue", path="a.md"), checked("red", path="c.md"))
    moved = again(lambda path: not path.endswith("a.md"))
    assert codes(moved.take(checked("red and blue\n\ngreen", path="b.md"))) == ["TIC953"]
    assert moved.gone == 0
    assert [each.path for each in moved.entries()] == ["b.md", "b.md", "c.md"]
    assert codes(moved.take(checked("red and blue", path="d.md"))) == ["TIC901", "TIC902"]
    assert codes(again().take(checked("red and blue", path="b.md"))) == ["TIC901", "TIC902"]


def test_asking_twice_changes_nothing(tmp_path):
    baseline = begun(tmp_path, checked("red"))()
    assert baseline.take(checked("red")) == baseline.take(checked("red"))
    assert (len(baseline.entries()), baseline.gone) == (1, 0)


def test_it_holds_no_words(tmp_path):
    first = Baseline(folder=".", recording=True)
    first.take(checked("red"))
    assert "red" not in first.text()


WORDS = st.lists(st.sampled_from(["red", "blue", "green", "calm"]), max_size=6).map(" ".join)


@given(st.lists(WORDS, max_size=4), st.lists(WORDS, max_size=4))
def test_pruning_never_adds_and_takes_out_exactly_what_is_gone(before, after):
    first = Baseline(folder=".", recording=True)
    first.take(checked("\n".join(before)))
    second = Baseline(first.entries(), folder=".")
    result = second.take(checked("\n".join(after)))
    third = Baseline(second.entries(), folder=".")
    kinds = [Counter(each.same for each in one.entries()) for one in (third, first)]
    assert kinds[0] <= kinds[1]
    again = third.take(checked("\n".join(after)))
    assert again == result
    assert third.gone == 0
    assert len(result.findings) + len(result.suppressed) == len(checked("\n".join(after)).findings)


@pytest.mark.parametrize(
    "text",
    [
        *("", "{", "[]", '{"a": {"TIC901": ["x"]}}', "[" * 99_999, '{"version": 2}'),
        *('{"version": 2, "findings": [1]}', '{"version": 2, "findings": [{"path": "a"}]}'),
        '{"version": 2, "findings": [{"path": "a", "code": "b", "words": 1, "line": 1}]}',
        '{"version": 2, "findings": [{"path": "a", "code": "b", "words": "1", "line": "1"}]}',
    ],
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
