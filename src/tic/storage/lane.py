"""One thread that writes what is handed to it, in order: the queue in front of a database.

A lane for ordinary events gives each up when the database fails. A lane for a person's no is
stubborn: it tries again until the no is written, and those who wait are told meanwhile. The two
lanes run beside each other, so that a no never stands behind anything but another no.
"""

from __future__ import annotations

import os
import queue
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from concurrent.futures import TimeoutError as NotYetError
from contextlib import AbstractContextManager

from attrs import field, frozen

from tic.storage.chain import Entry
from tic.storage.errors import NotDurableError, StorageError, StoreUnavailableError

SHORTEST_PAUSE, LONGEST_PAUSE = 0.01, 1.0  # seconds between two tries of a no


@frozen(eq=False)
class Job:
    """One event on its way; `done` ends as its entry or as the error that stopped it."""

    stream: str
    id: str
    body: str
    after: int | None
    done: Future[Entry] = field(factory=Future)

    def settle(self, outcome: Entry | Exception) -> None:
        if isinstance(outcome, Exception):
            self.done.set_exception(outcome)
        else:
            self.done.set_result(outcome)


class Lane:
    """Hands jobs to `write` in its own thread, at most `batch` at a time, inside `turn`.

    `write` makes all of them durable at once and returns an entry or an error for each, or raises
    `StoreUnavailableError` when none was written. `patience` is how long a caller waits, seconds.
    """

    def __init__(
        self,
        turn: Callable[[], AbstractContextManager[object]],
        write: Callable[[Sequence[Job]], Sequence[Entry | StorageError]],
        *,
        batch: int,
        stubborn: bool,
        patience: float,
    ) -> None:
        self._turn, self._write = turn, write
        self._batch, self._stubborn, self._patience = batch, stubborn, patience
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._closing = threading.Event()
        self._given_up = 0
        self._process = os.getpid()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def append(self, job: Job) -> Entry:
        """Queue `job` and return its entry once durable; raises what `Journal.append` raises."""
        if os.getpid() != self._process:
            raise StoreUnavailableError("a journal does not survive fork: open it again here")
        if self._closing.is_set():
            raise StoreUnavailableError("this journal is closed")
        self._jobs.put(job)
        try:
            return job.done.result(timeout=self._patience)
        except NotYetError:
            if self._stubborn:
                raise NotDurableError(
                    "this no is not on disk yet; it is being written again and again"
                ) from None
            if job.done.cancel():
                raise StoreUnavailableError("the log is busy: nothing was written") from None
            raise StoreUnavailableError(
                "the log does not answer: repeat with the same event id", unsure=True
            ) from None

    def close(self) -> None:
        """Write what waits and end; `NotDurableError` if a no could not be written even now."""
        self._closing.set()
        self._jobs.put(None)
        self._thread.join(timeout=self._patience)
        if self._stubborn and (self._given_up or self._thread.is_alive()):
            raise NotDurableError("closed with a no that is not on disk: record it again")

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            waiting, pause = [job], SHORTEST_PAUSE
            outcomes: Sequence[Entry | Exception]
            while waiting:
                try:
                    with self._turn():
                        waiting = self._taken(waiting)
                        outcomes = self._write(waiting)
                except StoreUnavailableError as error:
                    if self._stubborn and not self._closing.is_set():
                        self._closing.wait(pause)
                        pause = min(pause * 2, LONGEST_PAUSE)
                        continue
                    waiting = self._taken(waiting)
                    self._given_up += len(waiting)
                    outcomes = [error for _ in waiting]
                except Exception as error:  # noqa: BLE001 - those who wait must hear of it
                    waiting = self._taken(waiting)
                    outcomes = [error for _ in waiting]
                for one, outcome in zip(waiting, outcomes, strict=True):
                    one.settle(outcome)
                waiting = []

    def _taken(self, waiting: list[Job]) -> list[Job]:
        """Fill the batch, and drop those whose caller has given up: they were never begun."""
        while len(waiting) < self._batch and not self._jobs.empty():
            job = self._jobs.get()
            if job is None:
                self._jobs.put(None)  # the sign to end stays the last thing read
                break
            waiting.append(job)
        return [
            job for job in waiting if job.done.running() or job.done.set_running_or_notify_cancel()
        ]
