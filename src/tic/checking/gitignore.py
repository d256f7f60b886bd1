"""What a repository's `.gitignore` files leave out, nested and negated, as pathspec reads them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from tic.checking.nearest import path_below

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

LARGEST = 1_000_000  # bytes of one .gitignore

_Specs = tuple[tuple[str, "GitIgnoreSpec"], ...]


class Gitignore:
    """The ignore files that hold below `top`: its own, those below, and those above up to the repository's top.

    A `top` that is itself ignored was named on purpose: then nothing above it counts. The user's global
    ignore file is not read, so that a run says the same on every machine.
    """

    def __init__(self, top: str) -> None:
        self._floor = os.path.abspath(top)
        self._specs: dict[str, _Specs] = {}
        above = os.path.dirname(self._floor)
        if above != self._floor and _repository(self._floor) != self._floor:
            self._specs[above] = self._from(_repository(self._floor), above)
            if self.covers(self._floor, is_folder=True):
                self._specs[above] = ()
        else:
            self._specs[above] = ()
        if above == self._floor:  # the root of the file system is its own parent
            del self._specs[above]

    def covers(self, path: str, *, is_folder: bool) -> bool:
        """Tell whether the nearest ignore file that speaks of `path` leaves it out."""
        path = os.path.abspath(path)
        for folder, spec in reversed(self._holding_in(os.path.dirname(path))):
            below = path_below(path, folder) + ("/" if is_folder else "")
            says = spec.check_file(below).include
            if says is not None:
                return says
        return False

    def _holding_in(self, folder: str) -> _Specs:
        if folder not in self._specs:
            above = os.path.dirname(folder)
            before = () if above == folder else self._holding_in(above)
            self._specs[folder] = before + _in(folder)
        return self._specs[folder]

    def _from(self, repository: str | None, folder: str) -> _Specs:
        """Return the specs of `folder` and those above it, up to the top of its repository."""
        if repository is None:
            return ()
        before = () if folder == repository else self._from(repository, os.path.dirname(folder))
        return before + _in(folder)


def _repository(folder: str) -> str | None:
    while not os.path.lexists(os.path.join(folder, ".git")):
        above = os.path.dirname(folder)
        if above == folder:
            return None
        folder = above
    return folder


def _in(folder: str) -> _Specs:
    """Return the folder's own ignore file, and before it what only this checkout leaves out."""
    names = (os.path.join(".git", "info", "exclude"), ".gitignore")
    found = (_spec(os.path.join(folder, name)) for name in names)
    return tuple((folder, spec) for spec in found if spec)


def _spec(file: str) -> GitIgnoreSpec | None:
    try:
        with open(file, encoding="utf-8", errors="surrogateescape") as stream:
            lines = stream.read(LARGEST).splitlines()
    except OSError:  # none, a folder, or not ours to read: git goes on without it as well
        return None
    patterns = [line for line in lines if line.strip() and not line.startswith("#")]
    if not patterns:
        return None
    from pathspec import GitIgnoreSpec  # 22 ms: only a project that ignores something pays for it

    try:
        return GitIgnoreSpec.from_lines(patterns)
    except ValueError:  # one that git would not read either: the others hold
        return GitIgnoreSpec.from_lines(filter(_is_pattern, patterns))


def _is_pattern(line: str) -> bool:
    from pathspec import GitIgnoreSpec

    try:
        GitIgnoreSpec.from_lines([line])
    except ValueError:
        return False
    return True
