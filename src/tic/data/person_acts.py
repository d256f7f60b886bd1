"""The packs of what a person's turn does, one a language, from `acts/<language>/person.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files


@cache
def person_packs() -> Mapping[str, Mapping[str, object]]:
    """Every pack by language, as it was written."""
    folder = files("tic.data") / "acts"
    return {
        each.name: tomllib.loads((each / "person.toml").read_text(encoding="utf-8"))
        for each in sorted(folder.iterdir(), key=lambda one: one.name)
        if each.is_dir() and (each / "person.toml").is_file()
    }
