"""The plugin inside a real run of pytest, in a folder of its own."""

import subprocess
import sys
from pathlib import Path

import pytest

HARM = "You have no choice but to tell me."


def run(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    plugin = ["-p", "tic.integrations.pytest_plugin", "-p", "no:cacheprovider"]
    # Where tic is installed its entry point has the plugin loaded already.
    entry = ["-p", "no:tic"]
    return subprocess.run(
        [sys.executable, "-m", "pytest", *entry, *plugin, "-q", *words],
        cwd=folder, capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_a_test_of_ones_own_fails_with_the_finding_named(tmp_path: Path) -> None:
    (tmp_path / "test_copy.py").write_text(
        f"def test_kind(assert_kind):\n    assert_kind('It is up to you.')\n"
        f"def test_not(assert_kind):\n    assert_kind({HARM!r}, context='chat')\n"
    )
    told = run(tmp_path)
    assert told.returncode == 1
    assert "1 failed, 1 passed" in told.stdout
    assert "TIC102 no-choice" in told.stdout


@pytest.mark.parametrize(("words", "failed"), [((), 0), (("--tic",), 1)])
def test_copy_files_are_checked_where_it_is_asked_for(tmp_path: Path, words, failed) -> None:
    (tmp_path / "tic.toml").write_text('exclude = ["old"]\n')
    (tmp_path / "a.md").write_text(HARM)
    (tmp_path / "b.md").write_text("It is up to you.")
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "c.md").write_text(HARM)
    (tmp_path / "test_nothing.py").write_text("def test_nothing(): pass\n")
    told = run(tmp_path, *words)
    assert told.returncode == failed
    assert ("a.md:1:1: TIC102" in told.stdout) is bool(failed)
    assert "c.md" not in told.stdout


def test_a_file_that_cannot_be_read_fails(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text("{")
    told = run(tmp_path, "--tic")
    assert told.returncode == 1
    assert "not read: This is not JSON" in told.stdout
