"""What a device did stays in its own order, whatever its clock says and whatever its ids are."""

import itertools

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.consent.builders import DAY, HOUR, MINUTE, START, ask, event_for, plain, yes
from tests.consent.histories import POLICY

from tic.consent import (
    NEGATIVE,
    Ask,
    Cell,
    Device,
    Granted,
    Impaired,
    Invite,
    Moment,
    No,
    Origin,
    Pause,
    Resume,
    Unclear,
    Withdraw,
    Yes,
    event_from_dict,
    event_to_dict,
    merge,
    replay,
    step,
    walk,
)
from tic.errors import InvalidInputError

KINDS = (Ask, Yes, Ask, Yes, Unclear, Unclear, No, Withdraw, Pause, Resume, Invite, Impaired)
CLOSES = (*NEGATIVE, Unclear, Impaired)


def moment(at):
    return Moment(at, at)


@st.composite
def on_devices(draw, devices=2):
    """What two people's hands did: true order on each device, any clock, ids reused on purpose."""
    logs = []
    for n in range(devices):
        device, cell, log, true = Device(f"phone-{n}"), Cell(), [], START
        for count in range(draw(st.integers(0, 6))):
            true += draw(st.sampled_from([0, MINUTE, 20 * MINUTE, 2 * DAY]))
            wrong = draw(st.sampled_from([0, 0, -13 * MINUTE, -HOUR, HOUR, -400 * DAY, 400 * DAY]))
            name = draw(st.sampled_from([f"e{count}", "e0"]))
            made = event_for(draw(st.sampled_from(KINDS)), cell, name, moment(true + wrong))
            event = evolve(made, origin=device.next())
            taken = step(cell, event, POLICY)
            if taken.refused is None:
                cell, log = taken.after, [*log, event]
        logs.append(log)
    return logs


@given(on_devices())
def test_a_merge_keeps_the_order_of_each_device(logs):
    merged = merge(*logs)
    assert merged == merge(*reversed(logs)) == merge(merged, logs[0])
    for log in logs:
        assert [event for event in merged if event in log] == log


@given(on_devices())
def test_no_yes_counts_that_its_own_device_had_closed_since(logs):
    """Oracle: the true order of each device; a doubt or a no after a yes there, and no new opening, closes it."""
    cell = replay(merge(*logs), POLICY)
    if not isinstance(cell.standing, Granted):
        return
    said = cell.standing.yes
    [log] = [log for log in logs if log and log[0].origin.device == said.origin.device]
    after = [event for event in log if event.origin.number > said.origin.number]
    closed = [event for event in after if isinstance(event, CLOSES)]
    opened = [event for event in after if isinstance(event, Yes | Resume)]
    assert not closed or (opened and opened[-1].origin.number > closed[-1].origin.number)


def test_a_clock_stepped_back_between_a_yes_and_a_doubt_changes_nothing():
    device = Device("phone")
    log = (
        evolve(ask("q", moment(START)), origin=device.next()),
        evolve(yes("y", moment(START + MINUTE), question="phone#q"), origin=device.next()),
        evolve(plain(Unclear, "u", moment(START - 13 * MINUTE)), origin=device.next()),
    )
    for order in itertools.permutations(log):
        assert merge(*([one] for one in order)) == log
        assert not isinstance(replay(order, POLICY).standing, Granted)
        assert replay(merge(order), POLICY) == replay(log, POLICY)


def test_a_device_that_shares_a_name_is_taken_by_what_was_seen_and_by_time():
    first = evolve(plain(No, "a", moment(START)), origin=Origin("phone", 1))
    again = evolve(plain(Withdraw, "b", moment(START - DAY)), origin=Origin("phone", 1))
    assert merge((first,), (again,)) == merge((again,), (first,)) == (again, first)


def test_devices_may_count_alike():
    noes = [evolve(plain(No, "1", moment(START)), origin=Origin(name, 1)) for name in ("a", "b")]
    cell = replay(merge(*([one] for one in noes)), POLICY)
    assert set(cell.noes) == {"a#1", "b#1"}


def test_an_id_that_is_used_again_refuses_itself_alone():
    first, second = ask("q", moment(START)), ask("q", moment(START + 1))
    steps = list(walk([first, second, yes("y", moment(START + 2), question="q")], POLICY))
    assert [taken.refused and taken.refused.code for taken in steps] == [
        None,
        "consent.reused-id",
        None,
    ]


def test_what_a_question_has_to_have_seen_stays_short():
    """Kind of fault: each question named every no there ever was."""
    cell = Cell()
    now = START
    for n in range(50):
        for kind in (Invite, Ask, Yes, Pause, Pause):
            now += MINUTE
            event = event_for(kind, cell, f"{kind.name}-{now}-{n}", moment(now))
            if hasattr(event, "seen"):
                event = evolve(event, seen=cell.seen)
                assert len(event.seen) <= 3
            cell = step(cell, event, POLICY).after
    assert len(cell.noes) <= 64


@given(
    kinds=st.lists(st.sampled_from([No, Pause, Withdraw]), min_size=60, max_size=200),
    missed=st.integers(0, 199),
    invited=st.booleans(),
)
def test_a_no_of_long_ago_that_was_missed_still_wins(kinds, missed, invited):
    """Many noes have one name together, and nobody knows that name who missed one of them."""
    noes = [event_for(kind, Cell(), f"n{n}", moment(START + n)) for n, kind in enumerate(kinds)]
    opened = [event_for(Invite, Cell(), "first", moment(START))] if invited else []
    known, all_of_them = noes[:missed] + noes[missed + 1 :], replay(opened + noes, POLICY)
    assert len(all_of_them.noes) <= 64
    asked = event_for(Invite, all_of_them, "i", moment(START + DAY))
    assert step(all_of_them, evolve(asked, seen=all_of_them.seen), POLICY).refused is None
    elsewhere = evolve(asked, seen=replay(opened + known, POLICY).seen)
    refused = step(all_of_them, elsewhere, POLICY).refused
    assert (refused is None) == (missed >= len(noes))


def test_what_the_first_version_named_one_by_one_it_still_does():
    first = evolve(POLICY, machine=1)
    noes = [plain(Pause, f"n{n}", moment(START + n)) for n in range(200)]
    assert replay(noes, first).noes == tuple(f"n{n}" for n in range(200))


@given(st.lists(st.sampled_from([No, Pause, Withdraw, Invite]), max_size=8), st.data())
def test_naming_the_last_opening_is_naming_the_noes_it_knew_and_no_other(kinds, data):
    cell, now, names = Cell(), START, []
    for n, kind in enumerate(kinds):
        now += MINUTE
        event = event_for(kind, cell, f"e{n}", moment(now))
        if hasattr(event, "seen"):
            event = evolve(event, seen=cell.seen)
        cell = step(cell, event, POLICY).after
        names.append((kind, event.id))
    invite = event_for(Invite, cell, "last", moment(now + DAY))
    seen = data.draw(st.lists(st.sampled_from([name for _, name in names] or ["x"]), unique=True))
    openings = [n for n, (kind, _) in enumerate(names) if kind is Invite]
    known = set(seen)
    if openings and names[openings[-1]][1] in seen:
        known |= {name for kind, name in names[: openings[-1]] if kind is not Invite}
    accepted = step(cell, evolve(invite, seen=tuple(seen)), POLICY).refused is None
    assert accepted == ({name for kind, name in names if kind is not Invite} <= known)


def test_an_origin_travels_and_old_events_have_none():
    event = evolve(plain(No, "n"), origin=Device("phone").next())
    assert event_from_dict(event_to_dict(event)) == event
    assert "origin" not in event_to_dict(plain(No, "n"))


@pytest.mark.parametrize(
    ("device", "number"), [("", 1), ("a b", 1), ("x" * 65, 1), ("a", 0), (1, 1)]
)
def test_an_origin_is_a_name_and_a_number(device, number):
    with pytest.raises(InvalidInputError):
        Origin(device, number)
