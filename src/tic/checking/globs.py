"""Globs over paths and keys: `*` within a folder, `**` across folders, a folder covers its content."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from typing import NamedTuple


class Target(NamedTuple):
    """Where a setting applies: a path glob, and a key glob or "" for the whole file."""

    path: str
    key: str

    @classmethod
    def parse(cls, text: str) -> Target:
        """Read `glob` or `glob:key-glob`."""
        path, _, key = text.partition(":")
        return cls(path, key)

    def __str__(self) -> str:
        return f"{self.path}:{self.key}" if self.key else self.path

    def has_key(self, key: str) -> bool:
        """Tell whether a string under `key` is meant, in a file that is."""
        return not self.key or one_name(self.key)(key)


def covers(glob: str, path: str) -> bool:
    """Tell whether `glob` matches `path` or a folder above it.

    A glob without a slash matches at any depth, as in .gitignore. The time is at most the product
    of both depths, whatever the glob says.
    """
    steps = _steps(glob)
    reached = {0}
    for part in path.split("/"):
        reached = _past_stars(steps, reached)
        if len(steps) in reached:
            return True
        reached = {after for at in reached for after in _after(steps, at, part)}
    return len(steps) in _past_stars(steps, reached)


@functools.cache
def one_name(glob: str) -> Callable[[str], bool]:
    """Return a test for one name or key: here `*` also crosses the dots of a key."""
    import fnmatch  # only settings that hold a glob pay for it

    match = re.compile(fnmatch.translate(glob)).match
    return lambda name: match(name) is not None


@functools.cache
def _steps(glob: str) -> tuple[Callable[[str], bool] | None, ...]:
    """Split `glob` into one test a folder; None stands for `**`."""
    parts = glob.strip("/").split("/")
    if "/" not in glob.rstrip("/"):
        parts.insert(0, "**")
    return tuple(None if part == "**" else one_name(part) for part in parts)


def _past_stars(steps: tuple[Callable[[str], bool] | None, ...], reached: set[int]) -> set[int]:
    """Add the places behind each `**`, which may stand for no folder at all."""
    wider = set(reached)
    for at in range(len(steps)):
        if at in wider and steps[at] is None:
            wider.add(at + 1)
    return wider


def _after(steps: tuple[Callable[[str], bool] | None, ...], at: int, part: str) -> tuple[int, ...]:
    step = steps[at]
    if step is None:
        return (at,)
    return (at + 1,) if step(part) else ()
