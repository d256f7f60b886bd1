"""The same store for asyncio: nothing here blocks the loop, and a no does not wait in line."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from datetime import datetime
from functools import partial
from types import TracebackType
from typing import Self, TypeVar

from tic.consent import NEGATIVE, Answer, Cell, Event, Key, Moment, Override, Received, Scope, Step
from tic.storage.chain import Head
from tic.storage.in_force import Ended
from tic.storage.journal import Delivery
from tic.storage.outbox import Receiver
from tic.storage.person_logs import Recorded
from tic.storage.store import ConsentStore

T = TypeVar("T")


class AsyncConsentStore:
    """Runs a `ConsentStore` on threads of its own.

    A no is in force when `record` is first awaited, before the disk is touched, and goes on being
    written when the awaiting task is cancelled. It has its own threads, so that no amount of slow
    reading or writing stands before it.
    """

    def __init__(self, store: ConsentStore, *, threads: int = 8) -> None:
        self._store = store
        self._ordinary = ThreadPoolExecutor(threads, thread_name_prefix="tic-consent")
        self._urgent = ThreadPoolExecutor(threads, thread_name_prefix="tic-consent-no")

    async def permits(
        self, key: Key, *, at: datetime | Moment | None = None, override: Override | None = None
    ) -> Answer:
        """As `ConsentStore.permits`."""
        ask = partial(self._store.permits, key, at=at, override=override)
        return await self._on(self._ordinary, ask)

    async def may_ask(self, key: Key, *, at: datetime | Moment | None = None) -> Answer:
        """As `ConsentStore.may_ask`."""
        return await self._on(self._ordinary, lambda: self._store.may_ask(key, at=at))

    async def cells(self, subject: str) -> dict[Scope, Cell]:
        """As `ConsentStore.cells`."""
        return await self._on(self._ordinary, lambda: self._store.cells(subject))

    async def history(self, subject: str) -> tuple[Recorded, ...]:
        """As `ConsentStore.history`."""
        return await self._on(self._ordinary, lambda: self._store.history(subject))

    async def cell(self, key: Key) -> Cell:
        """As `ConsentStore.cell`."""
        return await self._on(self._ordinary, lambda: self._store.cell(key))

    async def said(self, key: Key) -> tuple[Received, ...]:
        """As `ConsentStore.said`."""
        return await self._on(self._ordinary, lambda: self._store.said(key))

    async def head(self, subject: str) -> Head:
        """As `ConsentStore.head`."""
        return await self._on(self._ordinary, lambda: self._store.head(subject))

    async def record(self, key: Key, event: Event) -> Step:
        """As `ConsentStore.record`."""
        if not isinstance(event, NEGATIVE):
            return await self._on(self._ordinary, lambda: self._store.record(key, event))
        self._store.enforce(key, event)
        return await self._kept(lambda: self._store.record(key, event))

    async def withdraw(self, subject: str, scope: Scope) -> Ended:
        """As `ConsentStore.withdraw`; goes on when the awaiting task is cancelled."""
        return await self._kept(lambda: self._store.withdraw(subject, scope))

    async def withdraw_all(self, subject: str) -> Ended:
        """As `ConsentStore.withdraw_all`; goes on when the awaiting task is cancelled."""
        return await self._kept(lambda: self._store.withdraw_all(subject))

    def enforce(self, key: Key, event: Event) -> None:
        """As `ConsentStore.enforce`, which waits for nothing."""
        self._store.enforce(key, event)

    @property
    def unwritten(self) -> int:
        """As `ConsentStore.unwritten`."""
        return self._store.unwritten

    async def on_change(self, name: str, receiver: Receiver, *, every: float = 1.0) -> None:
        """As `ConsentStore.on_change`; `receiver` is called on a thread, not in the loop."""
        await self._on(self._ordinary, lambda: self._store.on_change(name, receiver, every=every))

    async def forget_receiver(self, name: str) -> None:
        """As `ConsentStore.forget_receiver`."""
        await self._on(self._ordinary, lambda: self._store.forget_receiver(name))

    async def deliver(self) -> int:
        """As `ConsentStore.deliver`."""
        return await self._on(self._ordinary, self._store.deliver)

    async def undelivered(self) -> tuple[Delivery, ...]:
        """As `ConsentStore.undelivered`."""
        return await self._on(self._ordinary, self._store.undelivered)

    async def correct_time(self, subject: str) -> None:
        """As `ConsentStore.correct_time`."""
        await self._on(self._ordinary, lambda: self._store.correct_time(subject))

    async def stream(self, subject: str) -> str | None:
        """As `ConsentStore.stream`."""
        return await self._on(self._ordinary, lambda: self._store.stream(subject))

    async def subjects(self) -> tuple[str, ...]:
        """As `ConsentStore.subjects`, all of them at once."""
        return await self._on(self._ordinary, lambda: tuple(self._store.subjects()))

    def now(self) -> Moment:
        """As `ConsentStore.now`, which waits for nothing."""
        return self._store.now()

    async def erase(self, subject: str) -> None:
        """As `ConsentStore.erase`; goes on when the awaiting task is cancelled."""
        await self._kept(lambda: self._store.erase(subject))

    async def close(self) -> None:
        """As `ConsentStore.close`."""
        try:
            await asyncio.to_thread(self._store.close)
        finally:
            self._ordinary.shutdown(wait=False)
            self._urgent.shutdown(wait=False)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    async def _kept(self, act: Callable[[], T]) -> T:
        # Shielded: a web server cancels the task when the person closes the page.
        return await asyncio.shield(asyncio.wrap_future(self._urgent.submit(act)))

    @staticmethod
    async def _on(executor: Executor, act: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(executor, act)
