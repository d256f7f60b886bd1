"""The examples show what they say they show: harmful lines are found, good ones stay quiet."""

import json
from pathlib import Path

import pytest

from tic.cli.main import main

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = [
    "bot/domain.yml",
    "help/getting-support.md",
    "logs/chat.jsonl",
    "web/CheckIn.tsx",
    "web/locales/en.json",
]
LOUD = {
    "bot/domain.yml": [
        "You have no choice but",
        "You have to tell me",
        "Calm down",
        "Please don't go",
    ],
    "help/getting-support.md": ["committed suicide"],
    "logs/chat.jsonl": ["Why didn’t you leave"],
    "web/CheckIn.tsx": [
        "You must answer every question",
        "Tell us everything",
        "No thanks, I'd rather",
    ],
    "web/locales/en.json": [
        "Describe the assault in as much detail",
        "No thanks, I don’t care about",
    ],
}
QUIET = {
    "bot/domain.yml": ["It wasn't your fault", "Not now", "What you write stays"],
    "help/getting-support.md": ["You should have left sooner", "Why didn't you report it", "Calm down"],
    "logs/chat.jsonl": ["It was my own fault", "I'm just crazy", "you feel it was your fault"],
    "web/CheckIn.tsx": ["Everything happens for a reason", "You can skip any question", "check-in wide"],
    "web/locales/en.json": ["Nothing here is required", 'No thanks"', "Close my account"],
}  # fmt: skip


@pytest.fixture(scope="module")
def results():
    import contextlib
    import io

    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        code = main(["check", str(ROOT / "examples"), "--output-format", "json", "--isolated"])
    assert code == 1
    files = json.loads(out.getvalue())["files"]
    return {
        name: each
        for each in files
        for name in [*EXAMPLES, "README.md"]
        if each["path"].endswith(name)
    }


def test_every_example_is_read(results):
    assert sorted(results) == sorted([*EXAMPLES, "README.md"])
    assert all(each["not_read"] is None for each in results.values())


@pytest.mark.parametrize("name", EXAMPLES)
def test_harmful_lines_are_found(results, name):
    found = [each["words"] for each in results[name]["findings"]]
    for words in LOUD[name]:
        assert any(each.startswith(words) for each in found), (words, found)


@pytest.mark.parametrize("name", EXAMPLES)
def test_good_quoted_and_the_persons_own_lines_stay_quiet(results, name):
    source = (ROOT / "examples" / name).read_text(encoding="utf-8")
    for words in QUIET[name]:
        start = source.index(words)
        end = start + len(words)
        over = [
            each["code"]
            for each in results[name]["findings"]
            if each["start"] < end and start < each["end"]
        ]
        assert not over, (words, over)


def test_suppressions_of_the_examples_are_all_needed(results):
    suppressed = [each["code"] for name in EXAMPLES for each in results[name]["suppressed"]]
    assert sorted(suppressed) == ["TIC1606", "TIC2606", "TIC2607", "TIC804"]
    codes = {each["code"] for name in EXAMPLES for each in results[name]["findings"]}
    assert not any(code.startswith("TIC00") for code in codes)


def test_the_page_about_the_examples_is_quiet(results):
    assert results["README.md"]["findings"] == []
