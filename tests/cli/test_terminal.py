import io

import pytest

from tic.cli import terminal
from tic.cli.terminal import Progress, colour, columns, complain


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def clock(monkeypatch):
    """A clock that stands still until it is told."""
    now = [100.0]
    monkeypatch.setattr(terminal.time, "monotonic", lambda: now[0])
    return now


def test_a_short_run_shows_no_progress(clock, capsys):
    assert list(Progress(3, on=True).over("abc")) == ["a", "b", "c"]
    assert capsys.readouterr().err == ""


def test_a_long_run_counts_aloud_and_cleans_up(clock, capsys):
    progress = Progress(3, on=True)
    for _ in progress.over("abc"):
        clock[0] += 0.6
    told = capsys.readouterr().err
    assert "checked 2 of 3 files" in told
    assert "checked 1 of 3 files" not in told
    assert told.endswith("\r\x1b[K")


def test_output_takes_the_line_away_first(clock, capsys):
    progress = Progress(9, on=True)
    for _ in progress.over("ab"):
        clock[0] += 2
        progress.clear()
    assert capsys.readouterr().err.count("\r\x1b[Kchecked") == 1
    progress.clear()
    assert capsys.readouterr().err == ""


def test_no_terminal_no_progress(clock, capsys):
    for _ in Progress(3, on=False).over("abc"):
        clock[0] += 2
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("env", "wanted", "expected"),
    [
        ({}, "auto", True),
        ({"NO_COLOR": "1"}, "auto", False),
        ({"NO_COLOR": ""}, "auto", True),
        ({"NO_COLOR": "1", "FORCE_COLOR": "1"}, "auto", False),
        ({"TERM": "dumb"}, "auto", False),
        ({"NO_COLOR": "1"}, "always", True),
        ({"FORCE_COLOR": "1"}, "never", False),
    ],
)
def test_colour_on_a_terminal(monkeypatch, env, wanted, expected):
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    assert colour(Terminal(), wanted) is expected
    if wanted == "auto" and not env.get("FORCE_COLOR"):
        assert colour(io.StringIO(), wanted) is False


def test_a_stream_that_is_no_terminal_is_a_hundred_wide():
    assert columns(io.StringIO()) == 100


def test_complaints_are_one_line_each_and_harmless(capsys):
    complain(["one\ntwo", "\x1b[31m"])
    assert capsys.readouterr().err == "tic-care: one<U+000A>two\ntic-care: <U+001B>[31m\n"
