"""The hook, the action and the page of settings say what the command does."""

import re
from pathlib import Path

import yaml

from tic.checking.settings import Settings, read_settings
from tic.cli.main import main
from tic.errors import InvalidSettingsError

ROOT = Path(__file__).resolve().parent.parent.parent


def test_the_hook_takes_every_text_and_passes_over_what_no_reader_knows():
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert hook["types"] == ["text"]
    assert "files" not in hook
    assert hook["entry"].split() == ["tic-care", "check", "--force-exclude", "--ignore-unknown"]


def test_the_action_pins_what_it_uses_and_gives_no_input_to_the_shell():
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    for step in action["runs"]["steps"]:
        if "uses" in step:
            assert re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", step["uses"])
        else:
            assert "${{" not in step["run"]


def test_the_commands_of_the_action_and_the_hook_are_understood(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text("It is up to you.\n")
    words = ["--output-format", "sarif", "--output-file", "tic-care.sarif", "--fail-on", "medium"]
    action = (ROOT / "action.yml").read_text(encoding="utf-8")
    assert " ".join(words[:4]) in action
    assert yaml.safe_load(action)["inputs"]["fail-on"]["default"] == str(Settings().fail_on)
    assert main(["check", *words, "a.txt"]) == 0
    assert main(["check", "--force-exclude", "a.txt"]) == 0
    assert (tmp_path / "tic-care.sarif").exists()


def test_every_key_of_the_settings_has_a_row_on_its_page_and_no_other():
    page = (ROOT / "docs" / "checking" / "index.md").read_text(encoding="utf-8")
    table = page[page.index("| key | meaning |") : page.index("A glob without a slash")]
    rows = re.findall(r"^\| `([a-z-]+)` \|", table, re.MULTILINE)
    try:
        read_settings({"q": 1}, file="tic.toml", folder=".")
    except InvalidSettingsError as error:
        known = error.problems[0].split("known: ")[1].split(", ")
    assert rows == known


def test_the_settings_on_the_page_are_settings():
    import tomllib

    page = (ROOT / "docs" / "checking" / "index.md").read_text(encoding="utf-8")
    (block,) = re.findall(r"```toml\n(.*?)```", page, re.DOTALL)
    table = tomllib.loads(block)["tool"]["tic"]
    assert read_settings(table, file="pyproject.toml", folder=".").fail_on.name == "HIGH"
