"""The two drivers for hosts that want one: the only place that waits, and only with their sleep."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

from tic._kernel.arguments import expect, expect_callable
from tic.grounding.commands import Advance, Command
from tic.grounding.effects import Effect
from tic.grounding.run import Run
from tic.grounding.runner import deadline, step
from tic.grounding.state import Over

# How often to look for what the person did while nothing else is due.
LISTEN_EVERY_MS = 250

# What the person did since the last look: a command's class, or any function from `now` to one.
CommandMaker = Callable[[int], Command]


def no_command() -> CommandMaker | None:
    """Return None: the default for hosts in which the person cannot act."""
    return None


def play(
    run: Run,
    *,
    clock: Callable[[], int],
    sleep: Callable[[int], object],
    next_command: Callable[[], CommandMaker | None] = no_command,
) -> Iterator[tuple[Run, tuple[Effect, ...]]]:
    """Yield the run and its effects whenever there are any, until it is over.

    `clock` returns monotonic milliseconds; `sleep` waits about as many milliseconds as it is told
    and may return early; `next_command` is asked after each sleep for what the person did, for instance
    `Pause` or `lambda now: Rate(now, 3)`. The caller always holds the newest run, so leaving the
    loop, or an interrupt inside `sleep`, loses nothing. A run that was not started, and a step that
    the person moves on, wait for `next_command` for as long as it takes.
    """
    _expect(run, clock, sleep, next_command)
    while not isinstance(run.state, Over):
        act = next_command()
        now = clock()
        run, effects = step(run, Advance(now) if act is None else act(now))
        if effects:
            yield run, effects
        if act is None and not isinstance(run.state, Over):
            sleep(_wait(run, clock()))


async def play_async(
    run: Run,
    *,
    clock: Callable[[], int],
    sleep: Callable[[int], Awaitable[object]],
    next_command: Callable[[], CommandMaker | None] = no_command,
) -> AsyncIterator[tuple[Run, tuple[Effect, ...]]]:
    """Do what `play` does, awaiting `sleep`; cancelling the task cancels the sleep, nothing else."""
    _expect(run, clock, sleep, next_command)
    while not isinstance(run.state, Over):
        act = next_command()
        now = clock()
        run, effects = step(run, Advance(now) if act is None else act(now))
        if effects:
            yield run, effects
        if act is None and not isinstance(run.state, Over):
            await sleep(_wait(run, clock()))


def _expect(run: Run, clock: object, sleep: object, next_command: object) -> None:
    expect("run", run, Run)
    expect_callable("clock", clock)
    expect_callable("sleep", sleep)
    expect_callable("next_command", next_command)


def _wait(run: Run, now: int) -> int:
    """Return how long to sleep, in ms: to the deadline, but never deaf for long."""
    at = deadline(run)
    return LISTEN_EVERY_MS if at is None else max(0, min(at - now, LISTEN_EVERY_MS))
