"""Snapshots that were damaged are refused by field; the drivers wait, listen, and can be cancelled."""

import asyncio
import contextlib
import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.grounding.strategies import (
    CATALOGUE,
    FRAME,
    acts,
    breathing,
    jumps,
    said,
    scripts,
    self_paced,
    timed,
)

from tic.errors import InvalidInputError
from tic.grounding import (
    Advance,
    By,
    Ended,
    Enter,
    Next,
    OnHold,
    Over,
    Pause,
    Resume,
    Run,
    Running,
    Start,
    Stop,
    begin,
    lay_out,
    play,
    play_async,
    step,
    within,
)

TIMED = timed(said("one", 3_000), breathing("two", 2), said("three", 2_000))
MIXED = self_paced(said("one", 3_000), said("two", 2_000))


@given(scripts(), st.lists(st.tuples(acts(), jumps()), max_size=20))
def test_a_snapshot_is_plain_json_and_comes_back(script, moves):
    run, now = begin(script), 0
    for act, jump in moves:
        now += jump
        run, _ = step(run, act(now))
    data = run.to_dict()
    assert Run.from_dict(json.loads(json.dumps(data)), script=script) == Run.from_dict(
        data, script=script
    )
    assert Run.from_dict(data, script=script).to_dict() == data


def paused():
    run, _ = step(begin(TIMED), Start(0))
    run, _ = step(run, Advance(4_000))
    return run.to_dict()


@pytest.mark.parametrize(
    ("field", "change"),
    [
        ("schema", {"schema": 1}),
        ("exercise", {"exercise": "other"}),
        ("version", {"version": 2}),
        ("steps", {"steps": ["one"]}),
        ("nominal_ms", {"nominal_ms": 1}),
        ("speed", {"speed": 61}),
        ("speed", {"speed": None}),
        ("before", {"before": 11}),
        ("after", {"after": "3"}),
        ("felt", {"felt": "fine"}),
        ("worse", {"worse": -1}),
        ("late", {"late": "never"}),
        ("used", {"used": "stop"}),
        ("elsewhere", {"elsewhere": [1]}),
        ("state", {"state": None}),
        ("state.is", {"state": {"is": "failed", "by": "person"}}),
        ("state.by", {"state": {"is": "on_hold", "by": "nobody"}}),
        ("state.trail", {"state": {"is": "on_hold", "by": "gap", "trail": [], "into": 0}}),
        ("state.trail", {"state": {"is": "on_hold", "by": "gap", "trail": [1, 0], "into": 0}}),
        ("state.trail", {"state": {"is": "on_hold", "by": "gap", "trail": [9], "into": 0}}),
        ("state.trail", {"state": {"is": "on_hold", "by": "gap", "trail": [True], "into": 0}}),
        ("into", {"state": {"is": "on_hold", "by": "gap", "trail": [0], "into": 180_000}}),
        ("into", {"state": {"is": "on_hold", "by": "gap", "trail": [0], "into": -1}}),
        ("portion", {"state": {"is": "over", "by": "person", "portion": 101}}),
    ],
)
def test_a_damaged_snapshot_is_refused_by_field(field, change):
    with pytest.raises(InvalidInputError) as caught:
        Run.from_dict({**paused(), **change}, script=TIMED)
    assert caught.value.field == field


def test_a_run_comes_back_in_the_length_it_was_begun_in():
    whole = lay_out(CATALOGUE["breath_longer_out"], frame=FRAME)
    short = within(whole, 40_000)
    run, _ = step(begin(short), Start(0))
    assert Run.from_dict(run.to_dict(), script=short).script is short
    with pytest.raises(InvalidInputError, match="nominal_ms"):
        Run.from_dict(run.to_dict(), script=whole)


class Clock:
    """Time that passes only while somebody sleeps; each sleep is a little late."""

    def __init__(self, late=3):
        self.now, self.late, self.slept = 5_000, late, []

    def __call__(self):
        return self.now

    def sleep(self, ms):
        self.slept.append(ms)
        self.now += ms + self.late

    async def sleep_async(self, ms):
        self.sleep(ms)


def test_play_waits_until_the_end_and_says_everything_in_order():
    clock = Clock()
    run, first = step(begin(TIMED), Start(clock()))
    seen = list(first)
    for latest, effects in play(run, clock=clock, sleep=clock.sleep):
        run_now, seen = latest, seen + list(effects)
    assert isinstance(run_now.state, Over)
    assert [e.step for e in seen if isinstance(e, Enter)] == ["one", "two", "three"]
    assert isinstance(seen[-1], Ended)
    assert 25_000 <= clock.now - 5_000 < 25_000 + 260 + 3, (
        "late by one sleep at most, not by their sum"
    )
    assert max(clock.slept) <= 250


def test_play_hears_the_person_between_sleeps():
    clock = Clock()
    acts_in_order = iter([None, Next, None, Pause, None, Resume, None, Stop])
    run, _ = step(begin(MIXED), Start(clock()))
    seen = []
    for latest, effects in play(
        run, clock=clock, sleep=clock.sleep, next_command=lambda: next(acts_in_order)
    ):
        newest, seen = latest, seen + list(effects)
    assert [type(e).__name__ for e in seen] == ["Enter", "Paused", "Resumed", "Ended"]
    assert newest.state.by is By.PERSON


def test_play_does_not_start_by_itself_and_ends_at_once_when_over():
    run, _ = step(begin(TIMED), Start(0))
    run, _ = step(run, Stop(0))
    clock = Clock()
    assert list(play(run, clock=clock, sleep=clock.sleep)) == []
    assert clock.slept == []
    ready = play(
        begin(TIMED), clock=clock, sleep=clock.sleep, next_command=iter([None, Stop]).__next__
    )
    assert [effects for _, effects in ready] == [(Ended(By.PERSON, 0),)]


def test_an_interrupt_in_the_sleep_leaves_the_newest_run_in_the_hosts_hand():
    clock = Clock()

    def sleep(ms):
        if clock.now > 8_500:
            raise KeyboardInterrupt
        clock.sleep(ms)

    run, _ = step(begin(TIMED), Start(clock()))
    played, newest = play(run, clock=clock, sleep=sleep), run
    with contextlib.suppress(KeyboardInterrupt):
        for latest, _ in played:
            newest = latest
    assert clock.now > 8_500
    assert isinstance(newest.state, Running)
    back = Run.from_dict(newest.to_dict(), script=TIMED)
    assert isinstance(back.state, OnHold)
    assert back.state.trail == (0, 1)


def test_play_async_says_the_same_as_play():
    async def walk():
        clock = Clock()
        run, _ = step(begin(TIMED), Start(clock()))
        return [
            e async for _, es in play_async(run, clock=clock, sleep=clock.sleep_async) for e in es
        ]

    clock = Clock()
    run, _ = step(begin(TIMED), Start(clock()))
    assert asyncio.run(walk()) == [
        e for _, es in play(run, clock=clock, sleep=clock.sleep) for e in es
    ]


def test_play_async_on_a_real_loop_is_cancelled_in_its_sleep():
    async def walk():
        run, _ = step(begin(TIMED), Start(time.monotonic_ns() // 1_000_000))
        latest, sleeping = [run], asyncio.Event()

        async def sleep(ms):
            sleeping.set()
            await asyncio.sleep(ms / 1_000)

        async def host():
            played = play_async(run, clock=lambda: time.monotonic_ns() // 1_000_000, sleep=sleep)
            async for now_run, _ in played:
                latest[0] = now_run

        task = asyncio.create_task(host())
        await sleeping.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return latest[0]

    run = asyncio.run(walk())
    run, effects = step(run, Stop(10**9))
    assert len(effects) == 1, "the run is whole and can still be ended or kept"
