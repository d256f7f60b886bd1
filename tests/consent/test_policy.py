"""Policies are strict, as values and as files; each shipped number says why and who should read it."""

from datetime import timedelta

import pytest
from attrs import evolve, fields
from hypothesis import given
from hypothesis import strategies as st
from tests.consent.builders import DAY, START, event_for

from tic.consent import (
    NEVER,
    STANDARD_POLICY,
    Ask,
    Cell,
    Circumstances,
    Confirm,
    Moment,
    Pause,
    Policy,
    Provisional,
    Resume,
    Yes,
    event_from_dict,
    event_to_dict,
    may_ask,
    permits,
    replay,
    step,
)
from tic.data import compiled
from tic.errors import InvalidInputError, InvalidPackError
from tic.packs.consent_policy import (
    STANDARD,
    compiled_parts,
    load_consent_policy,
    read_consent_policy,
)

VALUES = {
    one.name: getattr(STANDARD_POLICY, one.name) for one in fields(Policy) if one.name != "machine"
}
DURATIONS = [name for name, value in VALUES.items() if type(value) is int and value > 10]


def test_the_shipped_numbers_are_those_of_the_design():
    days = timedelta(days=1)
    assert (
        Policy(
            ttl=180 * days,
            provisional=7 * days,
            settle=timedelta(minutes=10),
            lapse=timedelta(minutes=15),
            soft_gap=days,
            after_no=30 * days,
            after_withdrawal=90 * days,
            renewal_window=14 * days,
            never_after=3,
            trusts_immaterial=False,
        )
        == STANDARD_POLICY
    )
    assert load_consent_policy(STANDARD) == STANDARD_POLICY


def test_every_shipped_number_says_why_and_names_its_readers():
    page = read_consent_policy(STANDARD)
    for name in VALUES:
        setting = getattr(page, name)
        assert setting.why
        assert "judgment" in setting.basis
        assert setting.review


def test_cool_downs_grow_and_then_stay():
    after = STANDARD_POLICY.after_no
    assert [STANDARD_POLICY.cool_down(n) for n in range(1, 5)] == [after, 2 * after, NEVER, NEVER]


@pytest.mark.parametrize("name", DURATIONS)
@pytest.mark.parametrize("value", [0, -1, timedelta(0), 1.5, True, None, "30", 10**16])
def test_a_duration_is_above_zero_and_never_missing(name, value):
    with pytest.raises(InvalidInputError, match=name):
        Policy(**VALUES | {name: value})
    with pytest.raises(TypeError):
        Policy(**{one: VALUES[one] for one in VALUES if one != name})


@pytest.mark.parametrize(
    "wrong",
    [
        {"never_after": 0},
        {"never_after": 11},
        {"never_after": True},
        {"trusts_immaterial": 1},
        {"after_withdrawal": VALUES["after_no"] - 1},
        {"renewal_window": VALUES["ttl"]},
        {"provisional": VALUES["ttl"] + 1},
    ],
)
def test_a_policy_that_contradicts_itself_is_refused_by_field(wrong):
    with pytest.raises(InvalidInputError, match=next(iter(wrong))):
        evolve(STANDARD_POLICY, **wrong)


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("days = 180", "days = 0", "ttl"),
        ("days = 180", "days = 180\nhours = 1", "ttl"),
        ("days = 180\n", "", "ttl"),
        ("days = 180", 'days = "180"', r"ttl\.days"),
        ("days = 180", "days = 180\nreason = 'x'", r"ttl\.reason"),
        ("days = 180", "days = 10", "renewal_window"),
        ("refusals = 3", "refusals = 30", "never_after"),
        ("[settle]", "[settled]", "settle"),
        ("days = 180", "days = ", "not TOML"),
        ('review = ["clinician", "data protection officer"]', "review = []", r"ttl\.review"),
    ],
)
def test_a_broken_file_is_refused_with_file_and_field(tmp_path, old, new, problem):
    text = STANDARD.read_text("utf-8")
    assert old in text
    page = tmp_path / "own.toml"
    page.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(InvalidPackError, match=problem) as caught:
        load_consent_policy(page)
    assert "own.toml" in str(caught.value)
    with pytest.raises(InvalidPackError, match=r"missing\.toml"):
        load_consent_policy(tmp_path / "missing.toml")


def test_what_travels_compiled_is_what_the_file_says():
    assert compiled_parts(STANDARD.parent) == {"consent": VALUES}
    assert compiled("policies") == {"consent": VALUES}


# --- a policy that changes -----------------------------------------------------------------------

LONGER = evolve(STANDARD_POLICY, ttl=1000 * DAY, provisional=100 * DAY)


def agreed(lasts, policy, *, calm=True):
    """The log and the cell of a yes to a question that named its length; confirmed if it must be."""
    log, cell, at = [], Cell(), START
    kinds = (Ask, Yes) if calm else (Ask, Yes, Confirm)
    for count, kind in enumerate(kinds):
        event = event_for(kind, cell, f"e{count}", Moment(at, at))
        if kind is Ask:
            event = evolve(event, lasts=lasts)
        if kind is Yes and not calm:
            event = evolve(event, circumstances=Circumstances.DISTRESSED)
            at += policy.settle
        log.append(event)
        cell = step(cell, event, policy).after
    assert permits(cell, at=Moment(at, at))
    return log, cell


@given(
    st.integers(1, 400).map(lambda days: days * DAY),
    st.integers(15, 400).map(lambda days: days * DAY),
    st.integers(15, 400).map(lambda days: days * DAY),
    st.booleans(),
)
def test_a_yes_ends_by_what_they_were_told_and_by_every_policy_it_is_read_under(
    told, ttl, other, calm
):
    """Not lengthened by a later policy, and shortened by one."""
    then, now = evolve(STANDARD_POLICY, ttl=ttl), evolve(STANDARD_POLICY, ttl=other)
    log, cell = agreed(told, then, calm=calm)
    for read, policy in ((cell, then), (replay(log, now), now)):
        end = START + min(told, policy.ttl)
        for at in (end - 1, end, end + 1):
            assert bool(permits(read, at=Moment(at, at))) == (at < end)
        last = Moment(end - 1, end - 1)
        renewable = min(told, policy.ttl) > policy.renewal_window
        assert bool(may_ask(read, at=last)) == renewable


def test_a_longer_policy_lengthens_nothing_that_was_agreed_to_before():
    for calm in (True, False):
        log, cell = agreed(STANDARD_POLICY.ttl, STANDARD_POLICY, calm=calm)
        assert replay(log, LONGER).standing == cell.standing
        resumed = [*log, event_for(Pause, cell, "p", Moment(START + DAY, START + DAY))]
        paused = replay(resumed, LONGER)
        later = Moment(START + 3 * DAY, START + 3 * DAY)
        resumed.append(event_for(Resume, paused, "r", later))
        assert replay(resumed, LONGER).standing == cell.standing


def test_a_yes_from_a_hard_moment_waits_no_longer_than_it_would_last():
    asked = evolve(event_for(Ask, Cell(), "q", Moment(START, START)), lasts=DAY)
    cell = step(Cell(), asked, STANDARD_POLICY).after
    said = event_for(Yes, cell, "y", Moment(START, START))
    hard = evolve(said, circumstances=Circumstances.NOT_ALONE)
    waiting = step(cell, hard, STANDARD_POLICY).after.standing
    assert isinstance(waiting, Provisional)
    assert waiting.expires == START + DAY


@pytest.mark.parametrize("lasts", [0, -1, timedelta(0), None, 1.5, True, "1", 10**16])
def test_a_question_says_how_long_a_yes_would_last(lasts):
    asked = event_for(Ask, Cell(), "q", Moment(START, START))
    with pytest.raises(InvalidInputError, match="lasts"):
        evolve(asked, lasts=lasts)
    page = {**event_to_dict(asked), "lasts": lasts if type(lasts) is not timedelta else 0}
    with pytest.raises(InvalidInputError, match="lasts"):
        event_from_dict(page)
    assert evolve(asked, lasts=timedelta(days=2)).lasts == 2 * DAY
