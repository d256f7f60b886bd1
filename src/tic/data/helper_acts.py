"""The pack of what a helper's turn does, as it is written in `acts/<language>/helper.toml`."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parent / "acts"


@cache
def helper_pack(language: str) -> dict[str, Any]:
    """Return the tables of the pack of `language`, read once."""
    return tomllib.loads((FOLDER / language / "helper.toml").read_text(encoding="utf-8"))
