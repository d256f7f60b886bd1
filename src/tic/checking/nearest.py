"""Which settings file holds for a folder: the nearest one above it in its project wins, whole."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping

from tic._kernel.arguments import expect
from tic._kernel.dotted import has_long_key
from tic.checking.settings import Settings, read_settings
from tic.errors import InvalidSettingsError

NAMES = ("tic.toml", ".tic.toml", "pyproject.toml")
LARGEST = 1_000_000  # bytes; a settings file is a page, not a data set
MOST_PARTS = 64  # of one dotted key, in a file that belongs to other tools as well


class Nearest:
    """Finds settings for folders and remembers each folder it has asked.

    The search ends at the top of a repository: what lies above it belongs to another project. Where no
    settings file holds, the project begins at that top, or where the file system does. `isolated`
    looks for no file and keeps that beginning.
    """

    def __init__(self, *, isolated: bool = False) -> None:
        expect("isolated", isolated, bool)
        self._isolated = isolated
        self._of: dict[str, Settings] = {}

    def settings(self, folder: str) -> Settings:
        """Return the settings that hold in `folder`, or raise `InvalidSettingsError`."""
        expect("folder", folder, str)
        folder = os.path.abspath(folder)
        asked = []
        while folder not in self._of:
            asked.append(folder)
            here = None if self._isolated else settings_in(folder)
            above = os.path.dirname(folder)
            top = above == folder or os.path.lexists(os.path.join(folder, ".git"))
            if here is None and not top:
                folder = above
                continue
            self._of[folder] = here or Settings(folder=folder)
        for below in asked:
            self._of[below] = self._of[folder]
        return self._of[folder]


def settings_in(folder: str) -> Settings | None:
    """Return what the settings file in `folder` says; None where there is none.

    Raises `InvalidSettingsError` also where two stand side by side: only one could hold.
    """
    files = [os.path.join(folder, name) for name in NAMES]
    found = [each for each in map(load_settings, filter(os.path.isfile, files)) if each is not None]
    if len(found) > 1:
        side_by_side = " and ".join(each.file for each in found)
        raise InvalidSettingsError([f"{side_by_side}: expected settings in one of them alone"])
    return found[0] if found else None


def load_settings(file: str) -> Settings | None:
    """Read one settings file; None if it is a pyproject.toml without a [tool.tic] table.

    Raises `InvalidSettingsError` with every problem.
    """
    expect("file", file, str)
    shown = os.path.relpath(file)
    folder = os.path.dirname(os.path.abspath(file))
    try:
        with open(file, "rb") as stream:
            source = stream.read(LARGEST + 1)
    except OSError as error:
        raise InvalidSettingsError([f"{shown}: {error.strerror}"]) from None
    if len(source) > LARGEST:
        raise InvalidSettingsError([f"{shown}: expected at most {LARGEST:,} bytes"])
    if os.path.basename(file) != "pyproject.toml":
        return read_settings(_decode(source, shown), file=shown, folder=folder)
    if not re.search(rb"\btic\b|\\[uU]", source):
        return None  # most projects above a file do not speak of tic: spare them the parser
    tool = _decode(source, shown).get("tool")
    table = tool.get("tic") if isinstance(tool, dict) else None
    if table is None:
        return None
    if not isinstance(table, dict):
        raise InvalidSettingsError([f"{shown}: tool.tic: expected a table"])
    return read_settings(table, file=shown, folder=folder, at="tool.tic.")


def _decode(source: bytes, shown: str) -> Mapping[str, object]:
    import tomllib  # only a settings file pays for it

    try:
        text = source.decode("utf-8-sig")
        long = has_long_key(text, most=MOST_PARTS)
        tables = {} if long else tomllib.loads(text)
    except ValueError as error:  # also numbers of thousands of digits
        raise InvalidSettingsError([f"{shown}: not a TOML file: {error}"]) from None
    except RecursionError:
        raise InvalidSettingsError([f"{shown}: not a TOML file: nested too deeply"]) from None
    if long:
        expected = f"expected keys of fewer than {MOST_PARTS} dotted parts"
        raise InvalidSettingsError([f"{shown}: {expected}"])
    return tables


def path_below(path: str, folder: str) -> str:
    """Return `path` as globs see it: relative to `folder`, with / between names."""
    try:
        return os.path.relpath(path, folder).replace(os.sep, "/")
    except ValueError:  # another drive
        return path.replace(os.sep, "/")
