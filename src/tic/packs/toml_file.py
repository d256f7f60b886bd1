"""Read a TOML file that may be hostile: capped in size, shape and number, never followed blindly."""

from __future__ import annotations

import stat
import tomllib
from pathlib import Path
from typing import Any

from tic._kernel.dotted import has_long_key

MOST_BYTES = 1_000_000
MOST_FILES = 200
MOST_PARTS = 12  # of one dotted key; no pack needs more than a few


class NotTomlError(Exception):
    """A file that cannot be taken as TOML; the message says why, without its name."""


def toml_files(path: Path) -> list[Path]:
    """Return the pack's files: `path` itself, or every `*.toml` directly inside a directory."""
    try:
        mode = path.stat().st_mode
        if not stat.S_ISDIR(mode):
            return [path]
        found = sorted(page for page in path.iterdir() if page.suffix == ".toml")
    except (OSError, ValueError) as problem:
        raise NotTomlError(_why(problem)) from None
    if not found:
        raise NotTomlError("expected a .toml file in this directory")
    if len(found) > MOST_FILES:
        raise NotTomlError(f"expected at most {MOST_FILES} .toml files")
    return found


def read_toml(page: Path) -> dict[str, Any]:
    """Return the tables of one file, or raise `NotTomlError`."""
    try:
        if not stat.S_ISREG(page.stat().st_mode):
            raise NotTomlError("expected a regular file")
        with page.open("rb") as stream:
            content = stream.read(MOST_BYTES + 1)
    except (OSError, ValueError) as problem:
        raise NotTomlError(_why(problem)) from None
    if len(content) > MOST_BYTES:
        raise NotTomlError(f"expected at most {MOST_BYTES:,} bytes")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        raise NotTomlError(f"expected UTF-8, stopped at byte {problem.start}") from None
    if has_long_key(text, most=MOST_PARTS):
        raise NotTomlError(f"expected keys of fewer than {MOST_PARTS} dotted parts")
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise NotTomlError("expected values nested a few levels deep at most") from None
    except ValueError as problem:  # TOMLDecodeError, and numbers of thousands of digits
        raise NotTomlError(f"not TOML: {problem}") from None


def _why(problem: Exception) -> str:
    return getattr(problem, "strerror", None) or "expected a path that can be opened"
