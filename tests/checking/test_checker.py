import pytest
from tests.checking.made import RULES

from tic.checking import Checker, Settings
from tic.errors import InvalidSettingsError


class Breaks:
    rules = ()

    def check(self, text, **options):
        raise RuntimeError(text)


def test_a_crash_is_told_and_the_next_file_is_checked(tmp_path):
    checker = Checker(load=lambda _: RULES._replace(linter=Breaks()))
    (tmp_path / "a.txt").write_text("a canary sings")
    for _ in range(2):
        result = checker.file(str(tmp_path / "a.txt"), Settings())
        assert result.not_read
        assert result.not_read.code == "checking.crashed"
        assert "RuntimeError" in result.not_read.says
        assert "canary" not in result.not_read.says


def test_what_cannot_be_opened_is_told(tmp_path):
    checker = Checker(load=lambda _: RULES)
    for path in (str(tmp_path), str(tmp_path / "none.txt"), "nul\0.txt"):
        result = checker.file(path, Settings())
        assert result.not_read
        assert result.not_read.code == "checking.unreadable"


def test_rules_are_made_ready_once_for_each_settings():
    loads = []

    def load(settings):
        loads.append(settings)
        return RULES

    checker = Checker(load=load)
    for settings in (Settings(), Settings(), Settings(profile="strict")):
        checker.source(b"red", "a.txt", settings)
    assert loads == [Settings(), Settings(profile="strict")]


def test_rules_that_cannot_be_had_are_raised_and_no_crash():
    with pytest.raises(InvalidSettingsError, match="TIC9999 is not a code"):
        Checker().source(b"", "a.txt", Settings(select=("TIC9999",)))


def test_what_is_too_large_is_not_read(tmp_path):
    with (tmp_path / "a.txt").open("wb") as file:
        file.truncate(33 * 1024 * 1024)
    result = Checker(load=lambda _: RULES).file(str(tmp_path / "a.txt"), Settings())
    assert result.not_read
    assert result.not_read.code == "documents.too-big"
