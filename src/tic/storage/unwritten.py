"""What is in force before it is on disk: a no counts from the moment it is said.

It is written at once. Where that fails it stays in force in this process, a thread writes it again
and again until it is durable, and whoever recorded it is told.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from tic.errors import NotDurableError
from tic.storage.forked import renewed_after_fork

SHORTEST_PAUSE, LONGEST_PAUSE = 0.01, 1.0  # seconds between two tries


class OfSubject(Protocol):
    """Anything in force that names the person it is about."""

    @property
    def subject(self) -> str: ...


S = TypeVar("S", bound=OfSubject)
R = TypeVar("R")


class Unwritten(Generic[S, R]):
    """Holds each thing said until `write` has succeeded with it; `write` may be called again.

    `awaits_commit` tells whether this thread is in a transaction of the host's. What is written there stays held, and is
    written again by the thread here, which ends where the host's commit is seen or, after a rollback, without it.
    """

    def __init__(
        self, write: Callable[[S], R], *, awaits_commit: Callable[[], bool], patience: float
    ) -> None:
        self._write, self._awaits_commit, self._patience = write, awaits_commit, patience
        self._held: dict[S, None] = {}
        self._changed = threading.Lock()
        self._closing = threading.Event()
        self._thread: threading.Thread | None = None
        renewed_after_fork(self)

    def after_fork(self) -> None:
        """Go on with what is in force; the thread that wrote it belongs to the other process."""
        self._changed, self._thread = threading.Lock(), None

    def __len__(self) -> int:
        """Return how many are not on disk yet."""
        return len(self._held)

    def hold(self, said: S) -> None:
        """Put it in force; nothing is written yet."""
        with self._changed:
            self._held[said] = None

    def holds(self, said: S) -> bool:
        """Return whether it is not on disk yet, as far as is known here."""
        return said in self._held

    def of(self, subject: str) -> tuple[S, ...]:
        """Return what is in force for one person, in the order in which it was said."""
        if not self._held:  # the usual case, on every read
            return ()
        with self._changed:
            return tuple(said for said in self._held if said.subject == subject)

    def write(self, said: S) -> R:
        """Hold it and write it; `NotDurableError` says that it has not reached the disk yet.

        It stays in force and is written again also where the thread that said it was interrupted.
        """
        self.hold(said)
        try:
            return self._once(said)
        except BaseException as error:
            self._try_again()
            if not isinstance(error, Exception):
                raise
            raise NotDurableError(
                f"this no is in force here, and is written again until it is on disk ({error})"
            ) from error

    def close(self) -> None:
        """Try once more; `NotDurableError` if something in force would end with this process."""
        self._closing.set()
        if thread := self._thread:
            thread.join(timeout=self._patience)
        for said in tuple(self._held):
            try:
                self._once(said)
            except Exception as error:
                raise NotDurableError(
                    f"{len(self)} that are in force here are not on disk: record them again"
                ) from error

    def _once(self, said: S) -> R:
        done = self._write(said)
        if self._awaits_commit():
            self._try_again()
            return done
        with self._changed:
            self._held.pop(said, None)
        return done

    def _try_again(self) -> None:
        with self._changed:
            if self._thread is None:
                self._thread = threading.Thread(target=self._until_done, daemon=True)
                self._thread.start()

    def _until_done(self) -> None:
        pause = SHORTEST_PAUSE
        while not self._closing.wait(pause):
            pause = min(pause * 2, LONGEST_PAUSE)
            for said in tuple(self._held):
                # Whatever it was that failed: a no is not given up.
                with contextlib.suppress(Exception):
                    self._once(said)
                    pause = SHORTEST_PAUSE
            with self._changed:
                if not self._held:
                    self._thread = None
                    return
