"""What a report says beside its results."""

from __future__ import annotations

import os
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class About(NamedTuple):
    """The run, and how to show it.

    `root` is the folder that machine formats name files from (a repository's top). `columns` is the width of a terminal; `verbose` asks for the context of each file, too. `unread` counts files that
    may hold copy and that no reader knows, by kind.
    """

    version: str
    root: str = "."
    colour: bool = False
    columns: int = 100
    verbose: bool = False
    unread: Mapping[str, int] = MappingProxyType({})

    def relative(self, path: str) -> str:
        """Return `path` from `root`, with / between names; one outside it stays absolute."""
        whole = os.path.abspath(path)
        try:
            below = os.path.relpath(whole, self.root)
        except ValueError:  # another drive
            below = os.pardir
        inside = below.split(os.sep)[0] != os.pardir
        return (below if inside else whole).replace(os.sep, "/")
