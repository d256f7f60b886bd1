"""What each kind of pack has: one module that reads its files strictly, tries them, and compiles them.

A new kind is such a module, with the pydantic models of its files, and a line in `tic.data.KINDS`.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Protocol

from tic.data.kinds import DATA, KINDS


class Compiler(Protocol):
    """The module of a kind. Both functions raise `InvalidPackError`, which tells every problem."""

    def compiled_parts(self, folder: Path) -> dict[str, object]:
        """Read the files of a folder strictly; return plain data for JSON, a part a name.

        Runs no example sentences: a rule that was just changed is to be seen at work at once.
        """

    def check(self, folder: Path) -> None:
        """Read the files of a folder and run their example sentences."""


def compiler_of(name: str) -> tuple[Compiler, Path]:
    """Return who compiles the shipped packs called `name` ("signals", "rules/en"), and their folder."""
    compiler: Compiler = import_module(KINDS[name.partition("/")[0]].compiler)
    return compiler, Path(DATA, *name.split("/"))
