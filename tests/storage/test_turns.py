"""Turns in a process: in order for one name, beside each other for others, and never for ever."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from tic.storage.turns import Turns


def test_one_name_is_used_by_one_at_a_time_and_nothing_is_kept() -> None:
    turns, inside, most = Turns(patience=60), [0], [0]

    def use(_: int) -> None:
        with turns.of("a"):
            inside[0] += 1
            most[0] = max(most[0], inside[0])
            inside[0] -= 1

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(use, range(400)))
    assert most == [1]
    assert not turns._locks
    assert not turns._users


def test_another_name_does_not_wait_and_who_waited_long_enough_goes_on() -> None:
    turns, ended = Turns(patience=0.01), threading.Event()
    with turns.of("a"), turns.of("b"), ThreadPoolExecutor(1) as pool:

        def late() -> None:
            with turns.of("a"):
                ended.set()

        pool.submit(late).result()
        assert ended.is_set()
    assert not turns._locks


def test_what_is_raised_inside_ends_the_turn() -> None:
    turns = Turns(patience=0.01)
    for _ in range(2):
        with pytest.raises(KeyError), turns.of("a"):
            {}["nothing"]
        assert not turns._locks
