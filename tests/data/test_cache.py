"""Compiled forms are kept for one user, and never needed."""

import os

import pytest

from tic.data import cache


def test_what_was_kept_is_there_again_under_its_name_and_key_only(kept):
    cache.write("rules/en", "a" * 40, b"content")

    assert cache.read("rules/en", "a" * 40) == b"content"
    assert cache.read("rules/en", "b" * 40) == b""
    assert cache.read("rules/de", "a" * 40) == b""


def test_a_file_that_others_may_write_is_not_read(kept):
    cache.write("rules/en", "a" * 40, b"content")
    [file] = kept.iterdir()
    assert file.stat().st_mode & 0o777 == 0o600

    file.chmod(0o622)

    assert cache.read("rules/en", "a" * 40) == b""


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="files have no owner by number here")
def test_a_file_of_another_user_is_not_read(kept, monkeypatch):
    cache.write("rules/en", "a" * 40, b"content")
    monkeypatch.setattr(os, "geteuid", lambda: 4_000_000)

    assert cache.read("rules/en", "a" * 40) == b""


def test_where_nothing_can_be_written_nothing_is_kept_and_nothing_raised(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("TIC_CACHE_DIR", str(tmp_path / "file" / "below"))

    cache.write("rules/en", "a" * 40, b"content")

    assert cache.read("rules/en", "a" * 40) == b""


def test_a_file_that_cannot_be_put_in_its_place_leaves_nothing_behind(kept, monkeypatch):
    def refuse(*_):
        raise PermissionError

    monkeypatch.setattr(os, "replace", refuse)
    cache.write("rules/en", "a" * 40, b"content")

    assert list(kept.iterdir()) == []


def test_the_oldest_are_forgotten_and_those_of_other_names_stay(kept):
    cache.write("signals", "0" * 40, b"content")
    for number in range(cache.KEPT + 3):
        cache.write("rules/en", f"{number:040}", b"content")
        for age, file in enumerate(sorted(kept.glob("rules-en-*"), reverse=True)):
            os.utime(file, (1_000_000 - age, 1_000_000 - age))

    assert sorted(file.name for file in kept.glob("rules-en-*")) == [
        f"rules-en-{number:040}.jsonl" for number in range(3, cache.KEPT + 3)
    ]
    assert cache.read("signals", "0" * 40) == b"content"


@pytest.mark.skipif(os.name == "nt", reason="LOCALAPPDATA is the place there")
def test_the_place_follows_the_platform(monkeypatch):
    monkeypatch.delenv("TIC_CACHE_DIR", raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("HOME", "/home/ada")
    monkeypatch.setenv("XDG_CACHE_HOME", "/var/ada")
    assert cache.cache_folder() == "/var/ada/tic"
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")  # to be ignored, says the specification
    assert cache.cache_folder() == "/home/ada/.cache/tic"
    monkeypatch.delenv("XDG_CACHE_HOME")
    assert cache.cache_folder() == "/home/ada/.cache/tic"
    monkeypatch.setattr("sys.platform", "darwin")
    assert cache.cache_folder() == "/home/ada/Library/Caches/tic"
    monkeypatch.setattr("os.path.expanduser", lambda path: path)  # there is no home
    assert cache.cache_folder() is None
    monkeypatch.setenv("TIC_CACHE_DIR", "/own")
    assert cache.cache_folder() == "/own"
