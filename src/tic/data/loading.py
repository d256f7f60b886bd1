"""Find a compiled form, or make it: what the wheel brings, what an earlier run kept, or compiled now.

Each is taken only under the key of the files and the code that are here, so that no stale form is
ever read. Compiling needs `tic.packs`, which stands above this package: it is imported here by its
name, when there is something to compile, and nowhere else.
"""

from __future__ import annotations

import os
import time
from functools import cache
from importlib import import_module
from typing import Any

from tic.data import cache as kept
from tic.data.fingerprint import fingerprint, is_code_edited
from tic.data.kinds import DATA
from tic.data.parts import Parts, from_lines, to_lines

SHIPPED = "compiled"  # the folder below data that only a wheel has
STARTED = time.time()
__loader__: Any  # of files or of an archive: who imported this module can read beside it


@cache
def compiled(name: str) -> Parts:
    """Return the compiled form of a kind ("signals") or of a kind's language ("rules/en").

    Raises `LookupError` where there is none, and `InvalidPackError` where its files are wrong,
    which only an edited checkout can show.
    """
    key = fingerprint(name)
    if parts := from_lines(_brought(name), key):
        return parts
    if key is None:
        raise LookupError(name)
    if parts := from_lines(kept.read(name, key), key):
        return parts
    parts = made(name)
    # What was edited meanwhile is not what was compiled, and the code that ran is that of the start.
    if fingerprint(name) == key and not is_code_edited(name, since=STARTED):
        kept.write(name, key, to_lines(key, parts))
    return parts


def made(name: str) -> Parts:
    """Return a form compiled from its files, whatever is kept of it."""
    compiler, folder = import_module("tic.packs.kind").compiler_of(name)
    return Parts.of(compiler.compiled_parts(folder))


def for_wheel(name: str) -> tuple[str, bytes]:
    """Compile a form for a wheel: its file below the package `tic.data`, and the content."""
    return _shipped_file(name), to_lines(fingerprint(name) or "", made(name))


def _shipped_file(name: str) -> str:
    return f"{SHIPPED}/{name.replace('/', '-')}.jsonl"


def _brought(name: str) -> bytes:
    """Return what the wheel brought, from a folder or an archive, or nothing."""
    try:
        content: bytes = __loader__.get_data(os.path.join(DATA, *_shipped_file(name).split("/")))
    except OSError:
        return b""
    return content
