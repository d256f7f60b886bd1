"""Every event, fitting and unfitting, on every bound of time, from every beginning: against the words.

Random histories seldom stand exactly on a bound. What is finite is walked here instead: each beginning
of `reaching`, each moment at which something ends (one before, on it, one after, and with a clock in
doubt on either side), each event with everything right and with one thing wrong. After each step the
answers are compared on the bounds that follow.
"""

import pytest
from attrs import evolve
from tests.consent.builders import DAY, MINUTE, NOTICE, OTHER_NOTICE, START, event_for
from tests.consent.histories import HISTORIES, POLICY
from tests.consent.oracle import Oracle

from tic.consent import (
    EVENTS,
    Ask,
    Cell,
    Circumstances,
    Confirm,
    Invite,
    Moment,
    NoticeChanged,
    Resume,
    Yes,
    may_ask,
    permits,
    step,
)

OPENS = (Yes, Resume, Confirm, Invite)
STRANGE = EVENTS["notice_changed"](
    id="x", at=Moment(START, START), notice="sha256:" + "0" * 64, material=True
).notice


def begun(path):
    """The cell and the oracle after a beginning, and the moment it is then."""
    cell, oracle, now = Cell(), Oracle(POLICY), START
    for count, make in enumerate(HISTORIES[path]):
        event = make(cell, f"b{count}", now)
        now = event.at.latest
        taken = step(cell, event, POLICY)
        assert oracle.accepts(event)
        assert taken.refused is None
        oracle.hear(event)
        cell = taken.after
    return cell, oracle, now


def bounds(oracle):
    """The moments at which something changes by itself, as the words have it, and one far off."""
    return {START + 2999 * DAY, *(one for one in oracle.bounds() if one < START + 3000 * DAY)}


def moments(oracle, now):
    """Readings on those bounds and beside them, exact and in doubt, and one of a clock set back."""
    yield Moment(now, now)
    yield Moment(now - 5 * DAY, now - 5 * DAY)
    yield Moment(now - 40 * MINUTE, now - 40 * MINUTE)
    for bound in bounds(oracle):
        for at in (bound - 1, bound, bound + 1):
            yield Moment(at, at)
        yield Moment(bound - 20 * MINUTE, bound)
        yield Moment(bound - 1, bound + 20 * MINUTE)
        yield Moment(bound, bound + 60 * MINUTE)
        yield Moment(bound, bound + 60 * MINUTE + 1)


def with_one_thing_wrong(event, cell):
    """The event as it should be, and once for each thing that can be wrong with it."""
    yield event
    if isinstance(event, OPENS):
        for how in set(Circumstances) - {Circumstances.CALM}:
            yield evolve(event, circumstances=how)
        for notice in (NOTICE, OTHER_NOTICE, STRANGE):
            yield evolve(event, evidence=evolve(event.evidence, notice=notice))
    if isinstance(event, (*OPENS, Ask)):
        yield evolve(event, seen=())
        yield evolve(event, seen=cell.noes[1:])
        yield evolve(event, seen=(*cell.noes, "elsewhere"))
    if isinstance(event, Ask | NoticeChanged):
        yield evolve(event, notice=OTHER_NOTICE)
        yield evolve(event, notice=NOTICE)
    if isinstance(event, NoticeChanged):
        yield evolve(event, material=False)
    if isinstance(event, Yes):
        yield evolve(event, question="another")


def same_answers(cell, oracle, at):
    assert bool(permits(cell, at=at)) == oracle.permits(at), ("permits", at)
    assert bool(may_ask(cell, at=at)) == oracle.may_ask(at), ("may_ask", at)


@pytest.mark.parametrize("path", HISTORIES)
def test_every_event_on_every_bound_is_as_the_words_say(path):
    cell, oracle, now = begun(path)
    for at in moments(oracle, now):
        same_answers(cell, oracle, at)
        for kind in EVENTS.values():
            for event in with_one_thing_wrong(event_for(kind, cell, "e1", at), cell):
                taken = step(cell, event, POLICY)
                assert (taken.refused is None) == oracle.accepts(event), (event, taken.refused)
                if taken.refused:
                    assert taken.after is cell
                    continue
                heard = oracle.copy()
                heard.hear(event)
                same_answers(taken.after, heard, at)
                for bound in bounds(heard):
                    for after in (bound - 1, bound):
                        same_answers(taken.after, heard, Moment(after, after))
