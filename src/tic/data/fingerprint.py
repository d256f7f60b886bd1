"""A key for everything a compiled form is made from: the files of the pack and the code that compiles."""

from __future__ import annotations

import os
from hashlib import blake2b

from tic.data.kinds import ALWAYS, DATA, KINDS

SOURCE = os.path.dirname(DATA)


def fingerprint(name: str) -> str | None:
    """Return the key of the compiled form `name`, or None where the code is in no folder.

    In an archive or a frozen program nothing can be edited, and nothing needs a key. Raises
    `LookupError` for a name that no folder of packs has.
    """
    top, _, _ = name.partition("/")
    kind = KINDS[top]
    key = blake2b(digest_size=20)
    try:
        for package in sorted({*ALWAYS, *kind.code}):
            _add(key, package, ".py")
    except OSError:
        return None
    try:
        for folder in dict.fromkeys((top, name)):
            _add(key, f"data/{folder}", ".toml")
    except OSError:
        raise LookupError(name) from None
    return key.hexdigest()


def _add(key: blake2b, folder: str, suffix: str) -> None:
    """Add the name and content of each file directly inside a folder of tic."""
    place = os.path.join(SOURCE, *folder.split("/"))
    for page in sorted(os.listdir(place)):
        if page.endswith(suffix):
            content = _content(os.path.join(place, page))
            key.update(f"{folder}/{page} {len(content)}\n".encode(errors="surrogateescape"))
            key.update(content)


def _content(page: str) -> bytes:
    """Return what is in a file; nothing where it cannot be read, which compiling will tell of."""
    try:
        with open(page, "rb", buffering=0) as file:
            return file.readall()
    except OSError:
        return b""
