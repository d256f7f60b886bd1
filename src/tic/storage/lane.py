"""The queue in front of a database file: one writer at a time, the others' jobs done by a thread.

Whoever finds nobody before them writes at once, without changing threads. Two lanes beside each
other, one for a person's no and one for all else, are what puts a no at the head of the queue: it
never stands behind anything but another no.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from concurrent.futures import TimeoutError as NotYetError
from contextlib import AbstractContextManager
from typing import Any, Generic, TypeVar

from attrs import field, frozen

from tic.errors import StorageError, StoreUnavailableError
from tic.storage.chain import Entry

R = TypeVar("R")


@frozen(eq=False)
class Task(Generic[R]):
    """Something on its way into the file; `done` ends as what it gives or as the error that stopped it."""

    done: Future[R] = field(factory=Future, kw_only=True)

    def settle(self, outcome: R | Exception) -> None:
        if isinstance(outcome, Exception):
            self.done.set_exception(outcome)
        else:
            self.done.set_result(outcome)


@frozen(eq=False)
class Job(Task[Entry]):
    """One event on its way."""

    stream: str
    id: str
    body: str
    after: int | None


@frozen(eq=False)
class Statement(Task[int]):
    """A change of the outbox on its way; it gives the number of lines that it changed."""

    sql: str
    values: tuple[str | int, ...]


class Lane:
    """Hands jobs to `write`, at most `batch` at a time, inside `turn`.

    `turn(wait=True)` is a block to be in while writing; `turn(wait=False)` waits for nobody and is
    told whether it may. `write` makes all jobs durable at once and returns an entry or an error
    for each; when it raises, none was written. `patience` is how long to wait for others, seconds.
    """

    def __init__(
        self,
        turn: Callable[..., AbstractContextManager[bool]],
        write: Callable[[Sequence[Task[Any]]], Sequence[Any]],
        *,
        batch: int,
        patience: float,
    ) -> None:
        self._turn, self._write = turn, write
        self._batch, self._patience = batch, patience
        self._jobs: queue.SimpleQueue[Task[Any] | None] = queue.SimpleQueue()
        self._writing = threading.Lock()
        self._closed = False
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def append(self, job: Task[R]) -> R:
        """Queue `job` and return what it gives once durable; raises what `Journal.append` raises."""
        if self._closed:
            raise StoreUnavailableError("this journal is closed")
        outcome = self._at_once(job)
        if outcome is not None:
            if isinstance(outcome, StorageError):
                raise outcome
            return outcome
        self._jobs.put(job)
        try:
            return job.done.result(timeout=self._patience)
        except NotYetError:
            if job.done.cancel():
                raise StoreUnavailableError("the log is busy: nothing was written") from None
            raise StoreUnavailableError(
                "the log does not answer: repeat with the same event id", unsure=True
            ) from None

    def close(self) -> None:
        """Write what waits, then end."""
        self._closed = True
        self._jobs.put(None)
        self._thread.join(timeout=self._patience)
        if self._writing.acquire(timeout=self._patience):  # someone may be writing at once
            self._writing.release()

    def _at_once(self, job: Task[R]) -> R | StorageError | None:
        """Write `job` here if nobody is before it; None if someone is."""
        if not self._jobs.empty() or not self._writing.acquire(blocking=False):
            return None
        try:
            with self._turn(wait=False) as mine:
                outcome: R | StorageError | None = self._write([job])[0] if mine else None
                return outcome
        finally:
            self._writing.release()

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            jobs: list[Task[Any]] = [job]
            outcomes: Sequence[Any]
            try:
                with self._writing, self._turn(wait=True):
                    jobs = self._taken(jobs)
                    outcomes = self._write(jobs)
            except Exception as error:  # noqa: BLE001 - those who wait must hear of it
                jobs = self._taken(jobs)
                outcomes = [error for _ in jobs]
            for one, outcome in zip(jobs, outcomes, strict=True):
                one.settle(outcome)

    def _taken(self, jobs: list[Task[Any]]) -> list[Task[Any]]:
        """Fill the batch, and drop those whose caller has given up: they were never begun."""
        while len(jobs) < self._batch and not self._jobs.empty():
            job = self._jobs.get()
            if job is None:
                self._jobs.put(None)  # the sign to end stays the last thing read
                break
            jobs.append(job)
        return [
            job for job in jobs if job.done.running() or job.done.set_running_or_notify_cancel()
        ]
