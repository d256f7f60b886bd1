import json

import pytest
from tests.cli.made import HARM


@pytest.fixture
def old(folder, call):
    """A project with a finding and a baseline that knows it."""
    (folder / "chat.txt").write_text(f"{HARM}\n")
    assert call("check", "--baseline", "known.json", "--create-baseline").code == 0
    return folder


def test_only_what_is_new_counts(call, old):
    ended = call("check", "chat.txt", "--baseline", "known.json")
    assert (ended.code, ended.err) == (0, "")
    assert "1 finding suppressed." in ended.out
    (old / "chat.txt").write_text(f"Hello.\n\n{HARM}\n\n{HARM}\n")
    ended = call("check", "chat.txt", "--baseline", "known.json", "--output-format", "json")
    assert ended.code == 1
    page = json.loads(ended.out)
    assert [each["line"] for each in page["files"][0]["findings"]] == [5]
    assert [each["by"] for each in page["files"][0]["suppressed"]] == ["baseline"]


def test_it_shrinks_and_never_grows(call, old):
    before = (old / "known.json").read_text()
    (old / "more-chat.txt").write_text(f"{HARM}\n")
    again = call("check", "--baseline", "known.json", "--create-baseline")
    assert again.code == 2
    assert "a baseline only shrinks" in again.err
    assert call("check", "--baseline", "known.json", "--prune-baseline").code == 1
    assert (old / "known.json").read_text() == before
    (old / "chat.txt").write_text("It is up to you.\n")
    assert "1 gone" in call("check", "--baseline", "known.json").err
    call("check", "--baseline", "known.json", "--prune-baseline")
    assert json.loads((old / "known.json").read_text())["findings"] == []


def test_a_run_that_could_not_read_everything_leaves_it_alone(call, old):
    before = (old / "known.json").read_text()
    (old / "chat.txt").write_text("It is up to you.\n")
    words = ("--baseline", "known.json", "--prune-baseline")
    assert call("check", "chat.txt", "missing.txt", *words).code == 2
    assert (old / "known.json").read_text() == before
    assert call("check", "missing.txt", "--baseline", "new.json", "--create-baseline").code == 2
    assert not (old / "new.json").exists()


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--create-baseline"], "--create-baseline: expected --baseline FILE"),
        (["--prune-baseline"], "--prune-baseline: expected --baseline FILE"),
        (["--baseline", "a", "--create-baseline", "--prune-baseline"], "expected without"),
        (["--baseline", "missing.json"], "missing.json: No such file"),
    ],
)
def test_options_that_do_not_fit_are_refused(call, old, words, says):
    ended = call("check", "chat.txt", *words)
    assert ended.code == 2
    assert says in ended.err


def test_sarif_carries_what_the_baseline_suppresses(call, old):
    page = json.loads(call("check", "--baseline", "known.json", "--output-format", "sarif").out)
    results = page["runs"][0]["results"]
    assert [each["suppressions"][0]["kind"] for each in results] == ["external"]
