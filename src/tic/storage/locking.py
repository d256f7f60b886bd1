"""Whose turn it is to write a file, among threads and processes alike.

SQLite's own busy handler sleeps and tries again, so that under load one writer can lose every try
for seconds. An operating system's lock queues instead. Ordinary writers stand in line at a second
lock first, the turnstile; a person's no walks past it and waits for one writer at most two turns.
"""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tic.errors import StoreUnavailableError

LOOK_AGAIN = 0.01  # seconds

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int, *, wait: bool) -> None:
        # LK_LOCK tries for 10 s, then raises OSError.
        msvcrt.locking(descriptor, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(descriptor: int, *, wait: bool) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))


@contextmanager
def locked(path: Path, *, wait: bool = True) -> Iterator[bool]:
    """Hold `path` for this block alone; it is made if absent, and never removed.

    Without `wait` nothing is waited for, and the block is told whether it holds the lock.
    """
    with ExitStack() as turn:
        try:
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
            turn.callback(os.close, descriptor)  # which lets go of the lock as well
            _lock(descriptor, wait=wait)
            held = True
        except OSError as error:
            if wait or error.errno not in (errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK):
                raise StoreUnavailableError(f"the lock file: {error.strerror}") from None
            held = False
        yield held


@contextmanager
def locked_within(patience: float, path: Path) -> Iterator[None]:
    """Hold `path` for this block alone, or raise `StoreUnavailableError` after so many seconds."""
    until = time.monotonic() + patience
    while True:
        with locked(path, wait=False) as held:
            if held:
                yield
                return
        if time.monotonic() >= until:
            raise StoreUnavailableError("another program holds this log and does not let go")
        time.sleep(LOOK_AGAIN)


@contextmanager
def ordinary_turn(lock: Path, turnstile: Path, *, wait: bool = True) -> Iterator[bool]:
    """Hold `lock` after standing in line at `turnstile`, which is let go as soon as it is held."""
    with ExitStack() as turn:
        with locked(turnstile, wait=wait) as first:
            held = first and turn.enter_context(locked(lock, wait=wait))
        yield held
