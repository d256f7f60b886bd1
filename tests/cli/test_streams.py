"""Standard streams that are closed, full, left by their reader or ASCII: a code and a line, no more."""

import json
import os
import subprocess
import sys

import pytest
from tests.cli.made import HARM

CLOSED, FULL, LEFT = "closed", "full", "left by its reader"
SAID = {CLOSED: "standard output is closed", FULL: "No space left on device"}
NUMBER = {"stdin": 0, "stdout": 1, "stderr": 2}
COMMANDS = [
    ("check", "chat.txt"),
    ("check", "chat.txt", "--output-format", "sarif", "-q"),
    ("check", "chat.txt", "--show-files", "-q"),
    ("rule", "TIC102"),
    ("consent", "table"),
    ("ground", "list"),
]
REFUSED = [
    ("check", "nowhere", "--output-format", "json"),
    ("rule", "TIC9"),
    ("pacing", "policy", "nowhere"),
    ("consent", "log", "nowhere"),
    ("ground", "explain", "nowhere"),
]


@pytest.fixture
def copy(folder):
    (folder / "chat.txt").write_text(HARM, encoding="utf-8")
    (folder / "calm.txt").write_text("It is up to you.", encoding="utf-8")
    return folder


@pytest.fixture
def run(copy):
    """Run `tic-care` with standard streams as they were asked for."""

    def run(*words: str, **streams: str) -> tuple[int, str, str]:
        closed = [NUMBER[name] for name, how in streams.items() if how == CLOSED]
        read_end, write_end = os.pipe()
        os.close(read_end)
        with open("/dev/full", "wb") as full:  # noqa: PTH123
            given = {
                name: {FULL: full, LEFT: write_end}.get(streams.get(name, ""), subprocess.PIPE)
                for name in ("stdout", "stderr")
            }
            ended = subprocess.run(
                [sys.executable, "-m", "tic", *words],
                input=b"",
                cwd=copy,
                env={"PATH": "/usr/bin:/bin", "PYTHONPATH": ":".join(sys.path)},
                check=False,
                preexec_fn=lambda: [os.close(number) for number in closed],
                **given,
            )
        os.close(write_end)
        return ended.returncode, *((said or b"").decode() for said in (ended.stdout, ended.stderr))

    return run


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_output_that_goes_nowhere_is_two_and_a_line(run, words):
    for how in (CLOSED, FULL, LEFT):
        code, _, err = run(*words, stdout=how)
        assert code == 2, how
        assert err.splitlines()[-1:] == ([f"tic-care: {SAID[how]}"] if how in SAID else []), how


@pytest.mark.parametrize("words", [*COMMANDS, *REFUSED], ids=" ".join)
def test_complaints_that_go_nowhere_change_no_exit_code(run, words):
    code, out, _ = run(*words)
    for how in (CLOSED, FULL, LEFT):
        assert run(*words, stderr=how) == (code, out, ""), how
    assert run(*words, stdout=CLOSED, stderr=CLOSED)[0] == 2


def test_a_report_in_a_file_needs_no_standard_output(run, copy):
    assert run("check", "chat.txt", "-o", "report.txt", stdout=CLOSED)[::2] == (1, "")
    assert "TIC102" in (copy / "report.txt").read_text(encoding="utf-8")


def test_standard_input_that_is_closed_was_not_read(run):
    code, out, _ = run("check", "-", "--output-format", "concise", stdin=CLOSED)
    assert (code, out) == (2, "-:1:1: not read: It cannot be opened: Bad file descriptor.\n")
    assert run("ground", "play", "box_breath", "--tag", "nowhere", stdin=CLOSED)[0] == 2


@pytest.mark.parametrize("coerce", ["0", "1"])
def test_no_alphabet_is_too_small(shell, folder, coerce):
    name = "chat-\u00e9\U0001f600.txt"
    (folder / name).write_text(f"caf\u00e9 \u201cthere\u201d \U0001f600 {HARM}", encoding="utf-8")
    ascii_only = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": coerce}
    found = shell("check", ".", **ascii_only)
    assert found.code == 1
    assert found.err == ""
    assert HARM in found.out
    for words in (("rule", "TIC102"), ("rules",), ("consent", "table"), ("ground", "list")):
        assert shell(*words, **ascii_only).code == 0, words
    page = ("ground", "render", "box_breath", "--as", "html")
    assert shell(*page, **ascii_only) == shell(*page)


@pytest.mark.parametrize(
    "form", ["json", "json-lines", "sarif", "gitlab", "rdjson", "junit", "checkstyle"]
)
def test_what_programs_read_is_the_same_in_every_locale(shell, folder, form):
    (folder / "chat.txt").write_text(f"caf\u00e9 {HARM}", encoding="utf-8")
    ascii_only = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    words = ("check", "chat.txt", "--output-format", form, "-q")
    named = shell(*words, **ascii_only)
    assert named == shell(*words)
    if form in ("json", "sarif"):
        json.loads(named.out)
