"""The asyncio side: the loop goes on, and a no neither waits nor is cancelled."""

import asyncio
import inspect
import threading

import pytest
from tests.storage.along import Along
from tests.storage.events import KEY, NOON, ask, later, withdraw, yes
from tests.storage.test_store import FailingJournal

from tic.consent import Impaired
from tic.errors import NotDurableError
from tic.storage import AsyncConsentStore, ConsentStore, MemoryKeys
from tic.storage.sealing import Sealed


async def granted(store: AsyncConsentStore) -> None:
    question = ask()
    await store.record(KEY, question)
    await store.record(KEY, yes(question))
    assert await store.permits(KEY, at=later(2))


def test_it_is_the_same_store() -> None:
    async def main() -> None:
        async with AsyncConsentStore(
            Along(FailingJournal(), envelope=Sealed(MemoryKeys()))
        ) as store:
            assert await store.may_ask(KEY, at=NOON)
            await granted(store)
            assert set(await store.cells("p-1")) == {KEY.scope}
            assert len(await store.history("p-1")) == (await store.head("p-1")).seq == 2
            await store.record(KEY, withdraw())
            assert not await store.permits(KEY, at=later(3))
            await store.erase("p-1")
            assert await store.history("p-1") == ()

    asyncio.run(main())


def test_it_has_every_public_method_with_the_same_arguments() -> None:
    def public(kind: type) -> dict[str, object]:
        names = [name for name in dir(kind) if not name.startswith("_")]
        return {name: inspect.getattr_static(kind, name) for name in names}

    plain, other = public(ConsentStore), public(AsyncConsentStore)
    assert plain.keys() == other.keys()
    for name, method in plain.items():
        assert type(method) is type(other[name]), name
        if callable(method):
            arguments = [
                [
                    (one.name, one.kind, one.default)
                    for one in inspect.signature(act).parameters.values()
                ]
                for act in (method, other[name])
            ]
            assert arguments[0] == arguments[1], name
    waits = {name for name, act in other.items() if not inspect.iscoroutinefunction(act)}
    assert waits == {"enforce", "now", "unwritten"}  # which wait for nothing


def test_the_loop_goes_on_while_the_disk_is_slow() -> None:
    journal = FailingJournal()
    slow = threading.Event()

    async def main() -> None:
        async with AsyncConsentStore(Along(journal)) as store:
            journal.before_append = lambda: slow.wait(timeout=30)
            writing = asyncio.create_task(store.record(KEY, ask()))
            for _ in range(5):
                await asyncio.sleep(0)
            assert not writing.done()
            assert not await store.permits(KEY, at=NOON)  # answered meanwhile
            slow.set()
            assert (await writing).refused is None

    asyncio.run(main())


def test_a_no_does_not_stand_behind_slow_writers() -> None:
    journal = FailingJournal()
    slow, begun = threading.Event(), threading.Event()

    def slowly() -> None:
        begun.set()
        slow.wait(timeout=5)

    async def main() -> None:
        async with AsyncConsentStore(Along(journal), threads=1) as store:
            await granted(store)
            journal.before_append = slowly
            writing = asyncio.create_task(store.record(KEY, Impaired(id="i", at=later(2))))
            asking = [asyncio.create_task(store.permits(KEY, at=later(2))) for _ in range(3)]
            await asyncio.to_thread(begun.wait, 30)
            journal.before_append = lambda: None
            await store.record(KEY, withdraw())  # with every ordinary thread busy
            assert not writing.done()
            slow.set()
            await writing
            assert not any(await asyncio.gather(*asking))

    asyncio.run(main())


def test_a_cancelled_withdrawal_is_a_withdrawal() -> None:
    journal = FailingJournal()
    written = threading.Event()

    async def main() -> None:
        async with AsyncConsentStore(Along(journal), threads=1) as store:
            await granted(store)
            journal.before_append = written.set
            leaving = asyncio.create_task(store.record(KEY, withdraw()))
            await asyncio.sleep(0)
            leaving.cancel()
            with pytest.raises(asyncio.CancelledError):
                await leaving
            assert not await store.permits(KEY, at=later(3))

    asyncio.run(main())
    assert written.is_set()
    assert not Along(journal).permits(KEY, at=later(3))


def test_a_no_that_still_waits_for_its_thread_is_not_cancelled_with_its_task() -> None:
    journal = FailingJournal()
    slow = threading.Event()
    written_by: list[str] = []

    def wait() -> None:
        written_by.append(threading.current_thread().name)
        slow.wait(timeout=30)

    async def main() -> None:
        async with AsyncConsentStore(Along(journal), threads=1) as store:
            await granted(store)
            journal.before_append = wait
            before = asyncio.create_task(store.withdraw_all("p-2"))  # takes the only thread
            leaving = asyncio.create_task(store.record(KEY, withdraw()))
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            leaving.cancel()
            slow.set()
            with pytest.raises(asyncio.CancelledError):
                await leaving
            assert (await before).durable
            await store.withdraw_all("p-3")  # behind it, on the same thread
            assert store.unwritten == 0

    asyncio.run(main())
    # By the thread for noes itself, and not only by the one that writes again what was not written.
    assert sum(name.startswith("tic-consent-no") for name in written_by) == 3


def test_a_no_that_is_not_durable_is_told_here_too() -> None:
    journal = FailingJournal()

    async def main() -> None:
        store = AsyncConsentStore(Along(journal, patience=0.05))
        await granted(store)
        journal.writable = False
        with pytest.raises(NotDurableError):
            await store.record(KEY, withdraw())
        assert not await store.permits(KEY, at=later(3))
        with pytest.raises(NotDurableError):
            await store.close()

    asyncio.run(main())
