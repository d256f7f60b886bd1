"""I9, I10: logs kept apart come together, and one no anywhere wins, whatever any clock says."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from tests.consent.builders import DAY, HOUR, MINUTE, START, ask, event_for, events, plain, yes
from tests.consent.histories import PATHS, POLICY

from tic._kernel.moment import LAST
from tic.consent import (
    EVENTS,
    NEGATIVE,
    Ask,
    Cell,
    Confirm,
    Erase,
    Invite,
    Moment,
    No,
    Open,
    Pause,
    Resume,
    Revoke,
    Unclear,
    Unsure,
    Withdraw,
    Yes,
    merge,
    permits,
    replay,
    step,
)
from tic.errors import InvalidInputError

KINDS = tuple(EVENTS.values())
logs = st.lists(events, max_size=6, unique_by=lambda event: event.id).map(tuple)


def device(draw, name, start, offset):
    """A log written on one device whose clock is off by `offset`; only what it accepted."""
    cell, log, now = start, [], START
    for count in range(draw(st.integers(0, 6))):
        now += draw(st.sampled_from([0, MINUTE, 20 * MINUTE, 2 * DAY, 100 * DAY]))
        kind = draw(
            st.sampled_from(
                [Ask, Yes, Ask, Yes, No, Withdraw, Pause, Resume, Invite, Confirm, Unclear]
            )
        )
        at = Moment(now + offset, now + offset)
        taken = step(cell, event_for(kind, cell, f"{name}{count}", at), POLICY)
        if taken.refused is None:
            cell, log = taken.after, [*log, taken.event]
    return tuple(log)


@st.composite
def apart(draw):
    """A common beginning and two devices that went on without each other."""
    path = PATHS[draw(st.sampled_from(sorted(PATHS)))]
    cell, common = Cell(), []
    for count, make in enumerate(path):
        event = make(
            cell, f"c{count}", max(START - 200 * DAY, common[-1].at.latest if common else 0)
        )
        cell, common = step(cell, event, POLICY).after, [*common, event]
    offsets = st.sampled_from([0, -HOUR, HOUR, -400 * DAY, 400 * DAY])
    one = device(draw, "a", cell, draw(offsets))
    other = device(draw, "b", cell, draw(offsets))
    return tuple(common), one, other


@given(logs, logs, logs)
def test_merging_is_commutative_associative_and_idempotent(a, b, c):
    whole = merge(a, b, c)
    assert whole == merge(c, a, b) == merge(merge(a, b), c) == merge(a, merge(b, c))
    assert merge(whole, whole, a) == whole
    assert {event.id for event in whole} == {event.id for log in (a, b, c) for event in log}


@given(apart())
def test_devices_that_meet_agree_and_keep_what_each_had_seen_in_order(split):
    common, one, other = split
    left, right = (*common, *one), (*common, *other)
    merged = merge(left, right)
    assert merged == merge(right, left)
    place = {event.id: index for index, event in enumerate(merged)}
    for event in merged:
        for seen in getattr(event, "seen", ()):
            assert place.get(seen, -1) < place[event.id]


@given(apart(), st.sampled_from(NEGATIVE), st.integers(-400 * DAY, 400 * DAY))
def test_one_unseen_no_anywhere_ends_the_merged_yes_whatever_its_time(split, kind, after):
    common, one, _ = split
    yes_said = (*common, *one)
    no = plain(kind, "elsewhere", Moment(START + after, START + after))
    merged = replay(merge(yes_said, (no,)), POLICY)
    for at in (START - 500 * DAY, START, START + after, START + 500 * DAY):
        assert not permits(merged, at=Moment(at, at))


@pytest.mark.parametrize("kind", NEGATIVE)
@pytest.mark.parametrize("days", [-300, -100, 0, 100])
def test_a_no_of_long_ago_that_was_not_seen_ends_the_yes_too(kind, days):
    no = plain(kind, "n", Moment(START + days * DAY, START + days * DAY))
    said = (ask("q", Moment(START, START)), yes("y", Moment(START + 1, START + 1), question="q"))
    assert permits(replay(said, POLICY), at=said[1].at)
    for at in (START + 1, START + DAY, START + 101 * DAY):
        assert not permits(replay(merge(said, (no,)), POLICY), at=Moment(at, at))


def test_a_yes_that_has_seen_the_no_counts():
    no = plain(No, "n", Moment(START, START))
    later = START + 40 * DAY
    put = ask("q", Moment(later, later), seen=("n",))
    said = yes("y", Moment(later, later), question="q", seen=("n",))
    assert permits(replay(merge((no,), (said, put)), POLICY), at=said.at)


def test_the_order_of_a_device_survives_its_clock_being_set_back():
    no = plain(No, "n", Moment(START + 90 * DAY, START + 90 * DAY))
    put = ask("q", Moment(START, START), seen=("n",))
    said = yes("y", Moment(START - 1, START - 1), question="q", seen=("n",))
    assert [event.id for event in merge((no, put, said))] == ["n", "q", "y"]


def test_forged_events_that_claim_to_have_seen_each_other_are_kept_and_change_nothing():
    one = ask("a", Moment(START, START), seen=("b",))
    other = ask("b", Moment(START, START), seen=("a",))
    assert {event.id for event in merge((one,), (other,))} == {"a", "b"}
    assert merge((one,), (other,)) == merge((other,), (one,))


def test_two_noes_of_one_id_are_two_and_both_have_to_be_seen():
    one, other = plain(No, "n", Moment(START, START)), plain(Withdraw, "n", Moment(START, START))
    merged = merge((one,), (other,))
    assert merged == merge((other,), (one,))
    assert set(merged) == {one, other}
    cell = replay(merged, POLICY)
    assert len(set(cell.noes)) == 2
    later = Moment(START + 100 * DAY, START + 100 * DAY)
    assert step(cell, ask("q", later, seen=("n",)), POLICY).refused
    assert step(cell, ask("q", later, seen=cell.noes), POLICY).refused is None
    assert step(cell, ask("q", later, seen=cell.seen), POLICY).refused is None


def test_a_log_is_replayed_once_for_each_event_and_takes_events_only():
    no = plain(No, "n", Moment(START, START))
    assert replay((no, no), POLICY) == replay((no,), POLICY)
    for strange in (None, "yes", {"type": "yes"}):
        with pytest.raises(InvalidInputError, match="sixteen event types"):
            replay((strange,), POLICY)


def test_merging_a_long_log_takes_time_in_proportion():
    long = tuple(plain(Unclear, f"u{n}", Moment(START + n, LAST)) for n in range(3000))
    assert merge(long[::-1], long) == long


# An agreement and a no are what matters here, so they come more often than the rest.
ACTS = st.one_of(st.sampled_from([(Ask, Yes), (No,)]), st.sampled_from([(one,) for one in KINDS]))


class Devices(RuleBasedStateMachine):
    """I9, I10 through histories: three devices, each with its own clock, that meet now and then."""

    def __init__(self):
        super().__init__()
        self.logs = [(), (), ()]
        self.clocks = [0, 0, 0]
        self.now, self.count = START, 0

    @initialize(
        path=st.sampled_from(sorted(PATHS)),
        clocks=st.permutations([0, -HOUR, 400 * DAY]) | st.permutations([0, -400 * DAY, HOUR]),
    )
    def begin_together_in_some_state(self, path, clocks):
        self.clocks = clocks
        cell, log = Cell(), ()
        for make in PATHS[path]:
            event = make(cell, self.new_id(), self.now)
            self.now = event.at.latest
            cell, log = step(cell, event, POLICY).after, (*log, event)
        self.logs = [log, log, log]

    @rule(by=st.sampled_from([0, MINUTE, 20 * MINUTE, 2 * DAY, 100 * DAY]))
    def let_time_pass(self, by):
        self.now += by

    @rule(who=st.integers(0, 2), kinds=ACTS)
    def something_happens(self, who, kinds):
        for kind in kinds:
            at = Moment(self.now + self.clocks[who], self.now + self.clocks[who])
            cell = replay(self.logs[who], POLICY)
            taken = step(cell, event_for(kind, cell, self.new_id(), at), POLICY)
            if taken.refused is None:
                self.logs[who] = (*self.logs[who], taken.event)

    @rule(
        who=st.integers(0, 2),
        other=st.integers(0, 2),
        no=st.sampled_from(NEGATIVE[:-1]),
        kinds=st.sampled_from([(Resume,), (Confirm,), (Invite, Ask, Yes)]),
    )
    def one_hears_of_anothers_no_and_opens(self, who, other, no, kinds):
        self.something_happens(who, (no,))
        self.meet(who, other)
        self.something_happens(other, kinds)

    @rule(who=st.integers(0, 2), other=st.integers(0, 2))
    def meet(self, who, other):
        self.logs[who] = self.logs[other] = merge(self.logs[who], self.logs[other])

    def new_id(self):
        self.count += 1
        return f"d{self.count:04}"  # in the order of their making, also where times are equal

    @invariant()
    def all_orders_agree_and_no_unseen_no_is_overruled(self):
        one, two, three = self.logs
        whole = merge(one, two, three)
        assert whole == merge(three, merge(two, one)) == merge(whole, two)
        assert {event.id for event in whole} == {event.id for log in self.logs for event in log}
        cell, live = replay(whole, POLICY), agreements_in_words(whole)
        ends = {agreed.at.earliest + POLICY.ttl for agreed in live}
        bounds = {end + step for end in ends for step in (-1, 0, 1)}
        for at in (START - 500 * DAY, self.now, self.now + 400 * DAY, *bounds):
            if permits(cell, at=Moment(at, at)):
                assert any(at < agreed.at.earliest + POLICY.ttl for agreed in live), at
        if isinstance(cell.question, Open | Unsure):
            noes = {event.id for event in whole if isinstance(event, NEGATIVE)}
            assert noes <= set(cell.question.ask.seen)

    @invariant()
    def everything_comes_after_what_it_has_seen_and_answers(self):
        whole = merge(*self.logs)
        for place, event in enumerate(whole):
            later = {other.id for other in whole[place:]}
            assert not later & {*getattr(event, "seen", ()), getattr(event, "question", None)}


def agreements_in_words(log):
    """Each yes to a question of the log that knew, or whose later resumption or confirmation knew,
    every no there is, wherever and whenever it was said."""
    noes = {event.id for event in log if isinstance(event, NEGATIVE)}
    ends = {event.id for event in log if isinstance(event, No | Withdraw | Revoke | Erase)}
    asked = {event.id: event for event in log if isinstance(event, Ask)}
    later = [event for event in log if isinstance(event, Resume | Confirm)]
    return [
        agreed
        for agreed in log
        if isinstance(agreed, Yes)
        and agreed.question in asked
        and ends <= set(agreed.seen)
        and (noes <= set(agreed.seen) or any(noes <= set(event.seen) for event in later))
    ]


TestDevices = Devices.TestCase
TestDevices.settings = settings(stateful_step_count=15)
