"""The hook, the action and the page of settings say what the command does."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tic.checking.settings import read_settings
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
    assert main(["check", "--output", "sarif=tic-care.sarif", "--fail-on", "low", "a.txt"]) == 0
    assert main(["check", "--force-exclude", "--ignore-unknown", "a.txt"]) == 0
    assert (tmp_path / "tic-care.sarif").exists()


HARM = "You have no choice but to tell me.\n"


@pytest.mark.skipif(shutil.which("bash") is None, reason="the action's steps are written for bash")
@pytest.mark.parametrize(
    ("paths", "fail_on", "settings", "code", "read"),
    [
        ("docs locales", "", "", 1, {"docs/a.md", "locales/b.md"}),
        ("docs\nlocales", "", "", 1, {"docs/a.md", "locales/b.md"}),
        ("docs", "", 'fail-on = "high"', 1, {"docs/a.md"}),
        ("docs", "", 'ignore = ["TIC102"]', 0, set()),
        ("$(touch pwned)", "", "", 2, set()),
    ],
)
def test_the_step_of_the_action_checks_what_it_is_told(
    tmp_path, paths, fail_on, settings, code, read
):
    steps = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))["runs"]["steps"]
    (step,) = [each for each in steps if each.get("name") == "Check"]
    for path in ("docs/a.md", "locales/b.md"):
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(HARM)
    (tmp_path / "tic.toml").write_text(settings)
    tools = tmp_path / "bin"
    tools.mkdir()
    (tools / "tic-care").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m tic "$@"\n')
    (tools / "tic-care").chmod(0o755)
    done = subprocess.run(
        ["bash", "-e", "-c", step["run"]],
        cwd=tmp_path,
        env={
            **os.environ,
            "PATH": f"{tools}:{os.environ['PATH']}",
            "PATHS": paths,
            "FAIL_ON": fail_on,
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == code, done.stderr
    assert not (tmp_path / "pwned").exists()
    assert {path for path in ("docs/a.md", "locales/b.md") if path in done.stdout} == read
    if code < 2:
        report = json.loads((tmp_path / "tic-care.sarif").read_text(encoding="utf-8"))
        assert len(report["runs"][0]["results"]) == len(read)


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
