"""How many bytes a cell adds to its log and its policy, counted object by object."""

import copy
import pickle
import sys

import pytest
from attrs import evolve, has
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from tests.consent.making import DAY, MINUTE, START, event_for, plain
from tests.consent.reaching import HISTORIES, PATHS, POLICY

from tic.consent import EVENTS, NEGATIVE, NEVER, Ask, Cell, Invite, Pause, Reading, replay, step
from tic.consent.reading import FIRST, shared

LONG = "a-very-long-event-id-of-some-other-system/" * 3
KINDS = tuple(EVENTS.values())


def parts(value):
    """Every object that a value of the log or the policy is made of."""
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
    known |= {id(shared(POLICY.lapse + POLICY.soft_gap)), id(POLICY.cool_down(2))}
    total = sys.getsizeof(cell)
    for one in cell:
        if not isinstance(one, type) and id(one) not in known:
            total += sys.getsizeof(one)
    return total


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
        at = Reading(self.now - MINUTE, self.now)
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
        unnamed = len(self.cell.heard)
        assert beyond(self.cell, self.log) <= 200 + 8 * max(0, unnamed - 3)

    @invariant()
    def a_cell_survives_being_copied(self):
        for again in (copy.copy(self.cell), copy.deepcopy(self.cell)):
            assert again == self.cell
        assert pickle.loads(pickle.dumps(self.cell)) == self.cell
        assert self.cell.changed() == self.cell


TestHistories = Histories.TestCase
TestHistories.settings = settings(stateful_step_count=20)


@pytest.mark.parametrize("path", HISTORIES)
def test_every_beginning_is_held_in_200_bytes_also_with_long_ids(path):
    cell, log, now = Cell(), [], START
    for count, make in enumerate(HISTORIES[path]):
        log.append(make(cell, f"{LONG[:120]}{count}", now))
        now = log[-1].at.latest
        cell = step(cell, log[-1], POLICY).after
    assert beyond(cell, log) <= 200


def test_a_question_that_named_every_no_takes_the_place_of_their_list():
    cell, log, now = Cell(), [], START
    for count in range(40):
        log.append(plain(Pause, f"p{count}", Reading(now, now)))
        cell = step(cell, log[-1], POLICY).after
    assert len(cell.heard) == 40
    log.append(event_for(Invite, cell, "i", Reading(now, now)))
    cell = step(cell, log[-1], POLICY).after
    assert (cell.seen, cell.heard) == (log[-1].seen, ())
    assert cell.noes == tuple(f"p{count}" for count in range(40))
    assert beyond(cell, log) <= 200


def test_a_question_that_names_others_too_does_not_stand_for_what_was_heard():
    cell = step(Cell(), plain(Pause, "p", Reading(START, START)), POLICY).after
    invited = event_for(Invite, cell, "i", Reading(START, START))
    more = step(cell, evolve(invited, seen=("p", "elsewhere")), POLICY).after
    assert more.noes == ("p",)


def test_a_cell_shows_states_and_ids_and_cannot_be_changed():
    cell = replay(
        [plain(kind, f"n{n}", Reading(START, START)) for n, kind in enumerate(NEGATIVE[:2])], POLICY
    )
    assert "WITHDRAWN" not in repr(Cell())
    assert "Withdrawn(" in repr(cell)
    assert "n0" in repr(cell)
    with pytest.raises(AttributeError):
        cell.refusals = 0
    assert hash(cell) == hash(copy.copy(cell))
