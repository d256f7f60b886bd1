"""Packs that come with other distributions are found by entry point and read, never imported."""

import sys
from pathlib import Path

import pytest
from tests.packs.test_load import HEAD, RULE, page

from tic.errors import InvalidPackError
from tic.packs import installed_packs


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.syspath_prepend(str(tmp_path))
    return tmp_path


def distribution(site: Path, name: str, value: str) -> None:
    info = site / f"{name}-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(f"[tic.packs]\n{name} = {value}\n")


def package(site: Path, name: str) -> Path:
    folder = site / name
    (folder / "rules").mkdir(parents=True)
    (folder / "__init__.py").write_text('raise AssertionError("imported")')
    return folder / "rules"


def test_there_is_none_by_default() -> None:
    assert installed_packs() == ()


def test_installed_packs_are_read_and_not_imported(site: Path) -> None:
    page(package(site, "zoe_words"))
    page(package(site, "acme_words"), (HEAD + RULE).replace("TIC70001", "TIC70002"))
    distribution(site, "zoe", "zoe_words.rules")
    distribution(site, "acme", "acme_words.rules")

    packs = installed_packs()

    assert [(each.pack.name, each.codes[0]) for each in packs] == [
        ("acme", "TIC70002"),
        ("zoe", "TIC70001"),
    ]
    assert not {"zoe_words", "acme_words"} & sys.modules.keys()


def test_all_installed_packs_that_cannot_be_used_are_told_at_once(site: Path) -> None:
    page(package(site, "zoe_words"), "colour = 1")
    distribution(site, "zoe", "zoe_words.rules")
    distribution(site, "acme", "acme_words.rules")
    distribution(site, "odd", "not-a-name")

    with pytest.raises(InvalidPackError) as refused:
        installed_packs()

    assert [problem.split(":")[0] for problem in refused.value.problems] == ["acme", "odd", "zoe"]
