"""Compiled forms between runs: files of one user, named by key, which may vanish at any time."""

from __future__ import annotations

import os
import sys
from contextlib import suppress

KEPT = 16  # files a form: several checkouts, and the last few edits of each


def cache_folder() -> str | None:
    """Return where this user's compiled forms are kept: `TIC_CACHE_DIR`, or as the platform has it.

    None where the user has no home.
    """
    if own := os.environ.get("TIC_CACHE_DIR"):
        return os.path.abspath(own)
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA")
        return os.path.join(local, "tic", "cache") if local else None
    caches = "" if sys.platform == "darwin" else os.environ.get("XDG_CACHE_HOME", "")
    if not os.path.isabs(caches):
        caches = os.path.expanduser("~/Library/Caches" if sys.platform == "darwin" else "~/.cache")
    return os.path.join(caches, "tic") if os.path.isabs(caches) else None


def read(name: str, key: str) -> bytes:
    """Return what was written under `name` and `key`, or nothing.

    A file that another user owns or may write is not read: its rules would not be ours.
    """
    folder = cache_folder()
    if folder is None:
        return b""
    try:
        with open(_file(folder, name, key), "rb", buffering=0) as file:
            return file.readall() if _is_own(os.fstat(file.fileno())) else b""
    except OSError:
        return b""


def write(name: str, key: str, content: bytes) -> None:
    """Keep `content` if that can be done; whoever reads meanwhile sees the whole file or none."""
    folder = cache_folder()
    if folder is None:
        return
    from tempfile import NamedTemporaryFile

    with suppress(OSError):
        os.makedirs(folder, mode=0o700, exist_ok=True)
        with NamedTemporaryFile(dir=folder, prefix=".", suffix=".new", delete=False) as file:
            try:
                file.write(content)
                file.close()
                os.replace(file.name, _file(folder, name, key))
            except OSError:
                file.close()
                os.unlink(file.name)
                raise
        _forget_oldest(folder, name)


def _file(folder: str, name: str, key: str) -> str:
    return os.path.join(folder, f"{name.replace('/', '-')}-{key}.jsonl")


def _is_own(info: os.stat_result) -> bool:
    if sys.platform == "win32":  # a profile is its user's own there
        return True
    return info.st_uid == os.geteuid() and not info.st_mode & 0o022


def _forget_oldest(folder: str, name: str) -> None:
    start = f"{name.replace('/', '-')}-"
    with os.scandir(folder) as entries:
        files = [entry for entry in entries if entry.name.startswith(start)]
    for old in sorted(files, key=lambda entry: -entry.stat().st_mtime)[KEPT:]:
        with suppress(OSError):
            os.unlink(old.path)
