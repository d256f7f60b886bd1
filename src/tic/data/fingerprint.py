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
    packages = _packages(name)
    key = blake2b(digest_size=20)
    try:
        for package in packages:
            _add(key, package, ".py")
    except OSError:
        return None
    try:
        for folder in dict.fromkeys((top, name, *KINDS[top].reads)):
            _add(key, f"data/{folder}", ".toml")
    except OSError:
        raise LookupError(name) from None
    return key.hexdigest()


def is_code_edited(name: str, *, since: float) -> bool:
    """Whether code that compiles `name` was written later than `since`, in seconds of the epoch."""
    return any(
        os.stat(page).st_mtime > since
        for package in _packages(name)
        for page in _pages(package, ".py")
    )


def _packages(name: str) -> list[str]:
    return sorted({*ALWAYS, *KINDS[name.partition("/")[0]].code})


def _pages(folder: str, suffix: str) -> list[str]:
    """The files of a kind directly inside a folder of tic, in the order of their names."""
    place = os.path.join(SOURCE, *folder.split("/"))
    return sorted(os.path.join(place, page) for page in os.listdir(place) if page.endswith(suffix))


def _add(key: blake2b, folder: str, suffix: str) -> None:
    """Add the name and content of each file directly inside a folder of tic."""
    for page in _pages(folder, suffix):
        content = _content(page)
        line = f"{folder}/{os.path.basename(page)} {len(content)}\n"
        key.update(line.encode(errors="surrogateescape"))
        key.update(content)


def _content(page: str) -> bytes:
    """Return what is in a file; nothing where it cannot be read, which compiling will tell of."""
    try:
        with open(page, "rb", buffering=0) as file:
            return file.readall()
    except OSError:
        return b""
