"""Policies are strict, as values and as files; each shipped number says why and who should read it."""

from datetime import timedelta

import pytest
from attrs import evolve, fields

from tic._kernel.errors import InvalidInputError, InvalidPackError
from tic.consent import NEVER, STANDARD_POLICY, Policy
from tic.packs.consent_policy import (
    STANDARD,
    compile_consent_policy,
    load_consent_policy,
    read_consent_policy,
)

VALUES = {one.name: getattr(STANDARD_POLICY, one.name) for one in fields(Policy)}
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
    for one in fields(Policy):
        setting = getattr(page, one.name)
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
    room = {}
    exec(compile_consent_policy(), room)
    assert room["STANDARD"] == VALUES
