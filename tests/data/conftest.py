"""A cache of compiled forms that belongs to one test."""

from pathlib import Path

import pytest

from tic.data import compiled


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder where compiled forms are kept, empty at first; nothing is remembered either."""
    folder = tmp_path / "kept"
    monkeypatch.setenv("TIC_CACHE_DIR", str(folder))
    compiled.cache_clear()
    yield folder
    compiled.cache_clear()
