"""From the words on the command line to files: sorted, each once, and nothing left out unsaid."""

from __future__ import annotations

import functools
import os
import re
from collections.abc import Callable, Iterable
from typing import NamedTuple

from tic._kernel.arguments import expect_callable, expect_each
from tic._kernel.reason import Reason
from tic.checking.gitignore import Gitignore
from tic.checking.globs import covers
from tic.checking.nearest import path_below
from tic.checking.reasons import MISSING, NO_COPY, unreadable
from tic.checking.settings import Settings
from tic.documents.formats import format_of
from tic.documents.kinds import is_for_tools, unread_kind
from tic.documents.reasons import UNKNOWN_FORMAT

NEVER_COPY = frozenset(
    [
        *(".git", ".hg", ".svn", ".jj", ".bzr"),
        *("node_modules", "bower_components", "site-packages", "__pypackages__"),
        *(".venv", ".tox", ".nox", ".direnv", ".eggs"),
        *("__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".hypothesis"),
    ]
)
"""Folders of version control, installed packages and caches: what others wrote, or machines."""
_HEAD = 4_000  # bytes in which the root of an XML file stands
# UTF-16 is let through: its reader tells.
_STRINGS = re.compile(
    rb"<(?:\w+:)?(?:resources|xliff|root|plist|html|data|document|speak|tt)\b|\A(?:\xff\xfe|\xfe\xff)"
)
BUILT = frozenset(["vendor", "third_party", "dist", "build"])
"""Folders of what was brought in or built: left out inside folders, read when they are named."""


class Plan(NamedTuple):
    """What a run will check.

    `files` are paths with the settings that hold for them. `failed` are paths that cannot be
    checked. `left_out` are folders and named files not entered, each with why. `unread` are files
    that may hold copy but that no reader knows, each with its kind (".vue"); `unknown` counts files
    whose kind is not copy.
    """

    files: list[tuple[str, Settings]]
    failed: list[tuple[str, Reason]]
    left_out: list[tuple[str, str]]
    unread: list[tuple[str, str]]
    unknown: int


def plan(
    words: Iterable[str],
    *,
    settings_of: Callable[[str], Settings],
    force_exclude: bool = False,
    ignore_unknown: bool = False,
) -> Plan:
    """Find the files that `words` (paths, folders, globs) mean.

    A file named by its path is always checked, unless `force_exclude` applies the settings'
    `exclude` to it too, or `ignore_unknown` passes over one that no reader knows; files inside folders
    are checked if a reader knows their kind. Raises `InvalidSettingsError` where a settings file on the
    way is refused.
    """
    words = expect_each("words", words, str)
    expect_callable("settings_of", settings_of)
    search = _Search(settings_of)
    for word in words:
        if os.path.isdir(word):
            search.folder(word)
        elif os.path.lexists(word):
            if not (ignore_unknown and search.passed_over(word)):
                search.file(word, named=not force_exclude)
        elif any(sign in word for sign in "*?[") and "\0" not in word:
            search.glob(word)
        else:
            search.plan.failed.append((word, MISSING))
    return search.plan._replace(unknown=search.unknown)


class _Search:
    def __init__(self, settings_of: Callable[[str], Settings]) -> None:
        self.settings_of = settings_of
        self.plan = Plan([], [], [], [], 0)
        self.unknown = 0
        self._seen: set[str] = set()

    def file(self, path: str, *, named: bool) -> None:
        path = os.path.normpath(path)
        identity = os.path.abspath(path)
        if identity in self._seen:
            return
        self._seen.add(identity)
        settings = self.settings_of(os.path.dirname(path) or ".")
        if not named and _excluded(path, settings):
            self.plan.left_out.append((path, "excluded by settings"))
        else:
            self.plan.files.append((path, settings))

    def glob(self, word: str) -> None:
        import glob

        known = [
            self.found(path)
            for path in sorted(glob.glob(word, recursive=True))
            if not _below_never_copy(os.path.dirname(path)) and not os.path.isdir(path)
        ]
        if not any(known):
            self.plan.failed.append((word, NO_COPY))

    def found(self, path: str) -> bool:
        """Take a file that no one named; tell whether it is of a kind that tic reads."""
        if self.passed_over(path):
            return False
        if os.path.isfile(path):
            self.file(path, named=False)
        else:
            self.plan.left_out.append((path, "not a regular file"))
        return True

    def passed_over(self, path: str) -> bool:
        """Tell whether a file is not for tic, and count it: by kind, if it may hold copy."""
        for_tools = is_for_tools(path)
        suffix = os.path.splitext(path)[1].lower()
        if not for_tools and suffix and format_of(path) is not None:
            if suffix != ".xml" or _has_strings(path):
                return False
            self.plan.unread.append((path, suffix))
            return True
        kind = None if for_tools else unread_kind(path)
        if kind is None:
            self.unknown += 1
        elif self.settings_of(os.path.dirname(path) or ".").strict_reading:
            self.plan.failed.append((path, UNKNOWN_FORMAT))
        else:
            self.plan.unread.append((path, kind))
        return True

    def folder(self, top: str) -> None:
        waiting = [os.path.normpath(top)]
        ignored = Gitignore(top)
        while waiting:
            folder = waiting.pop()
            try:
                with os.scandir(folder) as scan:
                    entries = sorted(scan, key=lambda entry: entry.name)
            except OSError as error:
                self.plan.failed.append((folder, unreadable(error)))
                continue
            settings = self.settings_of(folder)
            below = []
            for entry in entries:
                path = os.path.normpath(os.path.join(folder, entry.name))
                link = entry.is_symlink()
                # Of links that go in a circle `entry.is_dir` raises.
                is_folder = os.path.isdir(path) if link else entry.is_dir()
                if is_folder and _never_copy(path):
                    self.plan.left_out.append((path, "never copy"))
                elif is_folder and link:
                    self.plan.left_out.append((path, "a link to a folder"))
                elif settings.respect_gitignore and ignored.covers(path, is_folder=is_folder):
                    self.plan.left_out.append((path, "ignored by git"))
                elif not is_folder:
                    self.found(path)
                elif entry.name in BUILT:
                    self.plan.left_out.append((path, "built, or brought in; name it to check it"))
                elif _excluded(path, settings):
                    self.plan.left_out.append((path, "excluded by settings"))
                else:
                    below.append(path)
            waiting.extend(reversed(below))


def _has_strings(path: str) -> bool:
    """Tell by its root whether an XML file is of a kind that holds strings: its name promised that it is."""
    try:
        with open(path, "rb") as stream:
            return bool(_STRINGS.search(stream.read(_HEAD)))
    except OSError:
        return True  # told when it is read


def _never_copy(folder: str) -> bool:
    return os.path.basename(folder) in NEVER_COPY or os.path.exists(
        os.path.join(folder, "pyvenv.cfg")
    )


@functools.cache
def _below_never_copy(folder: str) -> bool:
    above = os.path.dirname(folder)
    return _never_copy(folder) or (above != folder and _below_never_copy(above))


def _excluded(path: str, settings: Settings) -> bool:
    if not settings.exclude:
        return False
    below = path_below(path, settings.folder)
    return any(covers(glob, below) for glob in settings.exclude)
