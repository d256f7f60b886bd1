"""Whose turn it is to write a file, among threads and processes alike.

SQLite's own busy handler sleeps and tries again, so that under load one writer can lose every try
for seconds. An operating system's lock queues instead. Ordinary writers stand in line at a second
lock first, the turnstile; a person's no walks past it and waits for one writer at most two turns.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tic.storage.errors import StoreUnavailableError

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_LOCK, 1)  # tries for 10 s, then raises OSError

    def _unlock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX)

    def _unlock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold `path` for this block alone; it is made if absent, and never removed."""
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise StoreUnavailableError(f"the lock file cannot be opened: {error.strerror}") from None
    try:
        _lock(descriptor)
        try:
            yield
        finally:
            _unlock(descriptor)
    except OSError as error:
        raise StoreUnavailableError(f"the lock file does not lock: {error.strerror}") from None
    finally:
        os.close(descriptor)


@contextmanager
def ordinary_turn(lock: Path, turnstile: Path) -> Iterator[None]:
    """Hold `lock` after standing in line at `turnstile`, which is let go as soon as it is held."""
    with ExitStack() as turn:
        with locked(turnstile):
            turn.enter_context(locked(lock))
        yield
