"""How many bytes a cell adds to its log and its policy, counted object by object."""

import copy
import pickle
import sys

import pytest
from attrs import evolve, has
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from tests.consent.builders import DAY, MINUTE, START, event_for, plain
from tests.consent.histories import HISTORIES, PATHS, POLICY

from tic._kernel.moment import FIRST
from tic.consent import EVENTS, NEGATIVE, NEVER, Ask, Cell, Invite, Moment, Pause, replay, step
from tic.consent.states import IDLE, NONE

MOST = 300  # bytes, and 8 for each no
LONG = "a-very-long-event-id-of-some-other-system/" * 3
KINDS = tuple(EVENTS.values())


def parts(value):
    """Every object that a value of the log, of the policy or of a cell is made of."""
    yield value
    if has(type(value)):
        for one in value.__attrs_attrs__:
            yield from parts(getattr(value, one.name))
    elif isinstance(value, tuple):
        for one in value:
            yield from parts(one)


def beyond(cell, log):
    """The bytes of a cell that are neither of its log, of its policy, nor one object for everyone."""
    known = {id(one) for value in (*log, POLICY) for one in parts(value)}
    known |= {id(one) for one in (FIRST, NEVER, None, True, False, (), *range(-5, 257))}
    known |= {id(NONE), id(IDLE)}
    found = {id(one): sys.getsizeof(one) for one in parts(cell) if id(one) not in known}
    return sum(found.values())


class Histories(RuleBasedStateMachine):
    def __init__(self):
        super().__init__()
        self.cell, self.log, self.now, self.count = Cell(), [], START, 0

    @initialize(path=st.sampled_from(sorted(PATHS)))
    def begin_in_some_state(self, path):
        for make in PATHS[path]:
            self.take(make(self.cell, self.new_id(), self.now))

    @rule(
        kind=st.sampled_from((*KINDS[:-1], Ask, Invite)), by=st.sampled_from([0, MINUTE, 40 * DAY])
    )
    def something_happens(self, kind, by):
        self.now += by
        at = Moment(self.now - MINUTE, self.now)
        self.take(event_for(kind, self.cell, self.new_id(), at))

    def new_id(self):
        self.count += 1
        return f"{LONG[:120]}{self.count}"

    def take(self, event):
        taken = step(self.cell, event, POLICY)
        if taken.refused is None:
            self.cell, self.now = taken.after, max(self.now, event.at.latest)
            self.log.append(event)

    @invariant()
    def a_cell_stays_small(self):
        assert beyond(self.cell, self.log) <= MOST + 8 * len(self.cell.noes)

    @invariant()
    def a_cell_survives_being_copied(self):
        for again in (copy.copy(self.cell), copy.deepcopy(self.cell)):
            assert again == self.cell
        assert pickle.loads(pickle.dumps(self.cell)) == self.cell


TestHistories = Histories.TestCase
TestHistories.settings = settings(stateful_step_count=20)


@pytest.mark.parametrize("path", HISTORIES)
def test_every_beginning_is_held_in_300_bytes_also_with_long_ids(path):
    cell, log, now = Cell(), [], START
    for count, make in enumerate(HISTORIES[path]):
        log.append(make(cell, f"{LONG[:120]}{count}", now))
        now = log[-1].at.latest
        cell = step(cell, log[-1], POLICY).after
    assert beyond(cell, log) <= MOST + 8 * len(cell.noes)


def test_a_cell_is_as_small_after_many_noes():
    log = [plain(Pause, f"{LONG[:120]}{n}", Moment(START + n, START + n)) for n in range(500)]
    cell = replay(log, POLICY)
    assert len(cell.noes) <= 64
    assert beyond(cell, log) <= MOST + 130 + 8 * len(cell.noes)


def test_a_question_that_names_others_too_does_not_add_them_to_the_noes():
    cell = step(Cell(), plain(Pause, "p", Moment(START, START)), POLICY).after
    invited = event_for(Invite, cell, "i", Moment(START, START))
    more = step(cell, evolve(invited, seen=("p", "elsewhere")), POLICY).after
    assert more.noes == ("p",)


def test_a_cell_shows_states_and_ids_and_cannot_be_changed():
    cell = replay(
        [plain(kind, f"n{n}", Moment(START, START)) for n, kind in enumerate(NEGATIVE[:2])], POLICY
    )
    assert "WITHDRAWN" not in repr(Cell())
    assert "Withdrawn(" in repr(cell)
    assert "n0" in repr(cell)
    with pytest.raises(AttributeError):
        cell.refusals = 0
    assert hash(cell) == hash(copy.copy(cell))
