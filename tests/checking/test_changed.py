"""Only new lines, against a real repository of git."""

import shutil
import subprocess

import pytest

from tic.checking.changed import changed_since
from tic.cli.main import main
from tic.errors import InvalidInputError

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="install git")
HARM = "You have no choice but to tell me."


def git(folder, *words):
    names = ["-c", "user.name=a", "-c", "user.email=a@b.example", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *names, *words], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    git(tmp_path, "init", "-q")
    (tmp_path / "chat").mkdir()
    (tmp_path / "chat" / "a.md").write_text(f"{HARM}\n\nHello.\n")
    (tmp_path / "old.md").write_text(f"{HARM}\n")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "one")
    return tmp_path


def lines(capsys):
    return [
        line.rpartition(": TIC")[0]
        for line in capsys.readouterr().out.splitlines()
        if ": TIC" in line
    ]


def test_old_lines_are_let_be_and_new_ones_are_told(repository, capsys):
    assert main(["check", "--diff", "--output-format", "concise"]) == 0
    assert lines(capsys) == []
    (repository / "chat" / "a.md").write_text(f"{HARM}\n\nHello.\n\n{HARM}\n")
    (repository / "ä ö.md").write_text(HARM)
    (repository / "b.exe").write_text(HARM)
    assert main(["check", "--diff", "--output-format", "concise"]) == 1
    assert lines(capsys) == ["chat/a.md:5:1", "ä ö.md:1:1"]
    assert main(["check", "--output-format", "concise"]) == 1
    assert len(lines(capsys)) == 4


def test_what_was_committed_since_counts_and_a_folder_keeps_to_itself(
    repository, capsys, monkeypatch
):
    (repository / "new.md").write_text(HARM)
    (repository / "chat" / "a.md").write_text(f"Hello.\n\n{HARM} So.\n")
    git(repository, "add", ".")
    git(repository, "commit", "-qm", "two")
    assert main(["check", "--diff", "HEAD~1", "--output-format", "concise"]) == 1
    assert lines(capsys) == ["chat/a.md:3:1", "new.md:1:1"]
    assert main(["check", "--diff=HEAD~1", "chat", "--output-format", "concise"]) == 1
    assert lines(capsys) == ["chat/a.md:3:1"]
    monkeypatch.chdir(repository / "chat")
    assert main(["check", "--diff", "HEAD~1", "--output-format", "concise"]) == 1
    assert lines(capsys) == ["a.md:3:1"]


def test_a_file_that_is_gone_or_left_out_is_no_matter(repository, capsys):
    (repository / "old.md").unlink()
    (repository / "tic.toml").write_text('exclude = ["chat"]\n')
    (repository / "chat" / "a.md").write_text(f"{HARM} Again.\n")
    assert main(["check", "--diff"]) == 0


@pytest.mark.parametrize("ref", ["no-such-commit", "--output=pwned", "HEAD:old.md^{tree}"])
def test_a_ref_that_names_no_commit_is_refused(repository, ref, capsys):
    assert main(["check", f"--diff={ref}"]) == 2
    assert not (repository / "pwned").exists()


def test_outside_of_a_repository_nothing_can_be_told(tmp_path):
    with pytest.raises(InvalidInputError, match="diff"):
        changed_since("HEAD", str(tmp_path))
