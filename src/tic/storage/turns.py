"""Turns within a process: those who decide about one person go one after another instead of starting anew."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from tic.storage.forked import renewed_after_fork


class Turns:
    """A lock a name, kept only while somebody uses it.

    It orders, and guards nothing: whoever has waited for `patience` seconds goes on without it.
    """

    def __init__(self, *, patience: float) -> None:
        self._patience = patience
        self.after_fork()
        renewed_after_fork(self)

    def after_fork(self) -> None:
        """Begin with locks of this process."""
        self._changing = threading.Lock()
        self._locks: dict[str, threading.Lock] = {}
        self._users: dict[str, int] = {}

    @contextmanager
    def of(self, name: str) -> Iterator[None]:
        """Wait for the turn of `name`; the block is in it."""
        with self._changing:
            lock = self._locks.setdefault(name, threading.Lock())
            self._users[name] = self._users.get(name, 0) + 1
        held = lock.acquire(timeout=self._patience)
        try:
            yield
        finally:
            if held:
                lock.release()
            with self._changing:
                self._users[name] -= 1
                if not self._users[name]:
                    del self._users[name], self._locks[name]
