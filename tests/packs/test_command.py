"""`python -m tic.packs` tries what ships, says how it went, and takes no option it does not know."""

import shutil
from pathlib import Path

import pytest

from tic.data import shipped_names
from tic.packs import __main__ as command
from tic.packs.kind import compiler_of


@pytest.mark.parametrize("words", [["--check"], ["--checks"], ["-x"], ["--he"], ["policies", "-n"]])
def test_unknown_options_are_refused(words, capsys):
    with pytest.raises(SystemExit) as ended:
        command.main(words)

    assert ended.value.code == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("usage: python -m tic.packs ")


@pytest.mark.parametrize("name", ["rules", "rule/en", "../rules/en", ""])
def test_unknown_packs_are_refused(name, capsys):
    with pytest.raises(SystemExit) as ended:
        command.main(["policies", name])

    assert ended.value.code == 2
    told = capsys.readouterr()
    assert f"{name}: expected one of {', '.join(shipped_names())}" in told.err
    assert told.out == ""


def test_each_pack_that_is_fine_is_named(capsys):
    assert command.main(["policies", "person_acts"]) == 0

    told = capsys.readouterr()
    assert [line.split(":")[0] for line in told.out.splitlines()] == ["policies", "person_acts"]
    assert told.err == ""


@pytest.fixture
def edited(tmp_path, monkeypatch):
    """Returns how to edit a file of the data before the command reads a copy of it."""

    def copied(name: str) -> tuple[object, Path]:
        compiler, folder = compiler_of(name)
        target = tmp_path / name
        if not target.exists():
            shutil.copytree(folder, target)
        return compiler, target

    def edit(page: str, old: str, new: str) -> None:
        copied(page.rpartition("/")[0])
        text = (tmp_path / page).read_text("utf-8")
        assert old in text
        (tmp_path / page).write_text(text.replace(old, new, 1), "utf-8")

    monkeypatch.setattr(command, "compiler_of", copied)
    return edit


def test_a_wrong_pack_is_told_and_the_others_are_tried_all_the_same(edited, capsys):
    edited("policies/consent.toml", "days = 180", "days = 0")

    assert command.main(["policies", "helper_acts"]) == 1

    told = capsys.readouterr()
    assert told.err == "policies: consent.toml: ttl.days: expected more than 0\n"
    assert told.out.startswith("helper_acts: read")


WRONG = {
    "unknown key": (
        "person_acts/en.toml",
        "review =",
        "reviews = 1\nreview =",
        "did you mean review?",
    ),
    "example": (
        "person_acts/en.toml",
        "good = [",
        'good = ["The sky is blue.", ',
        "expected to be read in",
    ),
    "key of a row": (
        "person_acts/en.toml",
        "within = [",
        "withn = [",
        "withn: unknown key; did you mean within?",
    ),
    "kind": ("person_acts/en.toml", 'kind = "', 'kind = "x', "act 1: kind: expected"),
    "feature": (
        "helper_acts/en.toml",
        "within = [",
        "within = [1, ",
        "cue 1: within[1]: expected text",
    ),
}


@pytest.mark.parametrize("case", WRONG)
def test_what_is_wrong_is_named_with_file_row_and_field(edited, capsys, case):
    page, old, new, told = WRONG[case]
    edited(page, old, new)

    assert command.main([page.partition("/")[0]]) == 1

    problems = capsys.readouterr().err.splitlines()
    assert any(told in problem and "en.toml" in problem for problem in problems), problems


def test_every_name_that_ships_has_a_folder_and_a_compiler():
    for name in shipped_names():
        compiler, folder = compiler_of(name)
        assert folder.is_dir()
        assert callable(compiler.compiled_parts)
        assert callable(compiler.check)
