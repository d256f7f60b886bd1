"""Processes that judge batches. One that is killed is replaced, and what it held is judged again."""

from __future__ import annotations

from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from types import TracebackType
from typing import NamedTuple, Self

from tic.batch.part import Job, Part, judged
from tic.errors import LostWorkerError

TRIES = 3
"""How often a batch is begun. One that ends its process each time would end every process that is given it."""


class Pending(NamedTuple):
    """A batch that is being judged, and by which processes: when one is killed, its pool is of no more use."""

    job: Job
    future: Future[Part]
    executor: ProcessPoolExecutor


class Pool:
    """`workers` processes, begun afresh: they have nothing of this one but the jobs that they are given."""

    def __init__(self, workers: int) -> None:
        self._workers = workers
        self._executor = self._begun()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._executor.shutdown(cancel_futures=True)

    def begin(self, job: Job) -> Pending:
        """Begin a batch."""
        try:
            return Pending(job, self._executor.submit(judged, job), self._executor)
        except BrokenProcessPool:
            self._renew(self._executor)
            return Pending(job, self._executor.submit(judged, job), self._executor)

    def result(self, pending: Pending) -> Part:
        """Wait for a batch.

        Raises `LostWorkerError` where a process ended at each try, and what judging raises.
        """
        for _ in range(TRIES - 1):
            try:
                return pending.future.result()
            except BrokenProcessPool:
                self._renew(pending.executor)
                pending = self.begin(pending.job)
        try:
            return pending.future.result()
        except BrokenProcessPool:
            job = pending.job
            last = job.first + job.batch.num_rows - 1
            raise LostWorkerError(
                f"rows {job.first} to {last}: the process that judged them ended {TRIES} times"
                " (was it killed, or out of memory?)"
            ) from None

    def _renew(self, broken: ProcessPoolExecutor) -> None:
        """Begin new processes, unless another batch of the same broken pool has done so."""
        if broken is self._executor:
            broken.shutdown(cancel_futures=True)
            self._executor = self._begun()

    def _begun(self) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(self._workers, mp_context=get_context("spawn"))
