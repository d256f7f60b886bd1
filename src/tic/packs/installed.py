"""Packs that other distributions bring along: entry points of the group `tic.packs`.

An entry point names a package whose directory holds the TOML files (`acme = "acme_rules.tic"`).
The directory is looked up and read; nothing in the package is imported or run.
"""

from __future__ import annotations

from importlib.metadata import EntryPoint, entry_points
from importlib.util import find_spec
from pathlib import Path

from tic.errors import InvalidPackError
from tic.language import Compiled
from tic.packs.load import load_pack

GROUP = "tic.packs"


def installed_packs() -> tuple[Compiled, ...]:
    """Load every installed pack, in the order of their names.

    Raises `InvalidPackError` with the problems of all packs that cannot be used.
    """
    packs, problems = [], []
    for entry in sorted(entry_points(group=GROUP), key=lambda entry: entry.name):
        try:
            packs.append(load_pack(_directory(entry), name=entry.name))
        except InvalidPackError as wrong:
            problems += [f"{entry.name}: {problem}" for problem in wrong.problems]
    if problems:
        raise InvalidPackError(tuple(problems))
    return tuple(packs)


def _directory(entry: EntryPoint) -> Path:
    top, *below = entry.value.split(".")
    spec = find_spec(top) if top.isidentifier() else None
    places = list(spec.submodule_search_locations or ()) if spec else []
    if not places:
        raise InvalidPackError(("expected an entry point that names a package with TOML files",))
    return Path(places[0], *below)
