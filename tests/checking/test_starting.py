"""The first settings file: it can be read, says what stands in the tree, and is never written over another."""

import pytest

from tic.checking.nearest import settings_in
from tic.checking.starting import begin, look, settings_for
from tic.cli.main import main
from tic.errors import InvalidInputError
from tic.text.context import Context


def tree(folder):
    for name in (
        "locales/en.json",
        "chat/a.md",
        "tests/b.md",
        "app.py",
        "page.scala",
        "notes/c.txt",
    ):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text("{}" if name.endswith("json") else "words\n", encoding="utf-8")
    return folder


def test_it_is_read_as_settings_and_says_what_is_there(tmp_path):
    begin(str(tree(tmp_path)))
    settings = settings_in(str(tmp_path))
    assert settings is not None
    assert settings.exclude == ("tests",)
    assert [context for _, context in settings.contexts] == [Context.NOTE, Context.CHAT]
    page = (tmp_path / "tic.toml").read_text(encoding="utf-8")
    assert "1 .scala" in page
    assert "tic-care[code]" in page


@pytest.mark.parametrize("files", [{}, {"a.md": "x"}, {"a.exe": "x"}])
def test_any_tree_gives_settings_that_are_read(tmp_path, files):
    for name, words in files.items():
        (tmp_path / name).write_text(words)
    (tmp_path / "tic.toml").write_text(settings_for(look(str(tmp_path))), encoding="utf-8")
    assert settings_in(str(tmp_path)) is not None


@pytest.mark.parametrize("name", ["tic.toml", ".tic.toml"])
def test_settings_that_are_there_are_never_written_over(tmp_path, name, capsys):
    (tmp_path / name).write_text('fail-on = "high"\n')
    with pytest.raises(InvalidInputError, match="without settings"):
        begin(str(tmp_path))
    assert main(["init", str(tmp_path)]) == 2
    assert (tmp_path / name).read_text() == 'fail-on = "high"\n'


def test_the_command_writes_it_and_a_check_reads_it(tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tree(tmp_path))
    assert main(["init"]) == 0
    assert "tic.toml is written" in capsys.readouterr().out
    assert main(["check"]) in (0, 2)  # without the extra `code` a program is told as not read
