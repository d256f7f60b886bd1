"""The tiny model of a test."""

from pathlib import Path

import pytest
from tests.models.tiny import tiny_model


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the four files of a tiny model."""
    return tiny_model(tmp_path)
