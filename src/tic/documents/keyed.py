"""Texts that stand under keys: what the JSON and the YAML reader have in common."""

from __future__ import annotations

from typing import NamedTuple

from tic.documents.mapped import Mapped

DEPTH = 100
"""Deeper nesting than this is refused: no copy is kept so deep."""
LONGEST_PATH = 300
"""A key path is cut here, so that a huge key is not repeated with each text below it."""


class Level:
    """An object or a list on the way to a text.

    `index` is the place in a list, None for an object; `strings` keeps the texts that stand
    directly in it, by key; `seen` every key met so far. `flags` keeps what is true or false in the
    whole file, by the path of its object and its key: all levels of a file share it.
    """

    __slots__ = ("flags", "index", "names", "path", "seen", "strings")

    def __init__(
        self,
        path: str,
        names: tuple[str, ...],
        *,
        is_list: bool,
        flags: dict[tuple[str, str], bool] | None = None,
    ) -> None:
        self.path = path
        self.names = names
        self.index = 0 if is_list else None
        self.seen: set[str] = set()
        self.strings: dict[str, Mapped] = {}
        self.flags: dict[tuple[str, str], bool] = {} if flags is None else flags

    def below(self, key: str, *, is_list: bool) -> Level:
        """Return a new level that stands under `key` here."""
        return Level(self.path_of(key), self.names_of(key), is_list=is_list, flags=self.flags)

    def path_of(self, key: str) -> str:
        """Return the path of `key` in this level, as in `menu.items[2].title`."""
        if self.index is not None:
            return f"{self.path}[{self.index}]"[:LONGEST_PATH]
        return (f"{self.path}.{key}" if self.path else key)[:LONGEST_PATH]

    def names_of(self, key: str) -> tuple[str, ...]:
        """Return the keys that lead to `key`; places in lists and empty keys are left out."""
        return (*self.names, key) if key and self.index is None else self.names


class Leaf(NamedTuple):
    """One text: the level it stands in, its key there ("" in a list), and its words."""

    level: Level
    key: str
    path: str
    text: Mapped

    @property
    def names(self) -> tuple[str, ...]:
        return self.level.names_of(self.key)
