"""Policies: a floor nobody can lower, every problem at once, every number with its basis."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.pacing.strategies import policies

from tic.cli.main import main
from tic.errors import InvalidInputError, InvalidPackError
from tic.pacing import Policy
from tic.pacing.floor import ROLES
from tic.pacing.policy import NUMBERS, default_of, is_at_least_as_strict
from tic.pacing.sources import SOURCES, Grade
from tic.packs.pacing_policy import (
    load_pacing_policy,
    read_policy_file,
    settings_of,
    shipped_policies,
)


def test_there_is_a_policy_for_every_role_and_it_loads():
    assert set(shipped_policies()) == set(ROLES)
    for name in shipped_policies():
        policy = load_pacing_policy(name)
        assert policy.role == name
        assert policy.max_depth <= ROLES[name]


@pytest.mark.parametrize("name", NUMBERS)
def test_every_number_is_refused_one_past_either_end_of_its_floor(name):
    bounds = NUMBERS[name]
    for value in (bounds.least - 1, bounds.most + 1, True, 2.5, "2", None):
        with pytest.raises(InvalidPackError, match=f"{name}: expected a whole number"):
            Policy("x", "clinician_tool", **{name: value})


@pytest.mark.parametrize("name", NUMBERS)
def test_every_default_lies_within_its_floor_and_names_its_basis(name):
    bounds = NUMBERS[name]

    assert bounds.least <= default_of(name) <= bounds.most
    assert bounds.says
    assert set(bounds.sources) <= set(SOURCES)
    assert bounds.sources or bounds.grade is Grade.E


def test_the_defaults_are_those_of_the_design():
    assert {name: default_of(name) for name in NUMBERS} == {
        "max_depth": 3,
        "entry": 2,
        "max_step": 1,
        "questions_in_row": 3,
        "asking_turns": 5,
        "depth_when_unread": 1,
        "depth_when_unread_told": 2,
        "depth_when_unread_probe": 5,
        "advice_turns": 3,
        "rest_turns": 3,
        "questions_in_row_tight": 1,
        "questions_per_turn": 1,
        "rephrases": 1,
        "cool_turns": 8,
        "cool_seconds": 600,
        "declines_to_close": 2,
        "hold_at": 4,
        "cap_at": 6,
        "low_at": 8,
        "person_at": 9,
        "rise": 2,
        "receipt_from": 3,
        "deep_from": 4,
        "deep_budget": 3,
        "checkin_every": 5,
        "checkin_gap": 3,
        "checkin_refusals": 2,
        "end_turns": 3,
        "end_seconds": 600,
        "gap_seconds": 1800,
        "silence_seconds": 120,
        "ratio_window": 10,
        "ratio_questions": 4,
        "ratio_percent": 100,
        "talk_percent": 150,
        "offer_seconds": 600,
        "choice_from": 2,
        "why_from": 3,
        "limits_from": 4,
        "leading_from": 4,
        "needs_from": 3,
        "private_from": 4,
        "resource_from": 4,
        "required_below": 2,
    }


@pytest.mark.parametrize("role", ROLES)
def test_no_role_goes_deeper_than_it_is_there_for(role):
    deepest = ROLES[role]

    assert Policy("x", role, max_depth=deepest).max_depth == deepest
    if deepest < 5 and role != "survey":
        with pytest.raises(InvalidPackError, match="max_depth"):
            Policy("x", role, max_depth=deepest + 1, approved=True)


def test_a_survey_asks_about_events_only_with_approval():
    assert Policy("x", "survey", max_depth=4, approved=True).max_depth == 4
    with pytest.raises(InvalidPackError, match="max_depth"):
        Policy("x", "survey", max_depth=4)
    with pytest.raises(InvalidPackError, match="max_depth"):
        Policy("x", "survey", max_depth=5, approved=True)


def test_every_problem_is_named_at_once():
    with pytest.raises(InvalidPackError) as refused:
        Policy("x", "helpdesk", max_depth=9, entry=3, cool_turns=1, hold_at=5, cap_at=4, rise=0)

    named = {problem.split(":")[0] for problem in refused.value.problems}
    assert named == {"max_depth", "entry", "cool_turns", "hold_at", "rise"}


@pytest.mark.parametrize(
    ("smaller", "value"),
    [
        ("entry", {"entry": 2, "max_depth": 1}),
        ("questions_in_row_tight", {"questions_in_row_tight": 2, "questions_in_row": 1}),
        ("hold_at", {"hold_at": 5, "cap_at": 4}),
        ("cap_at", {"cap_at": 6, "low_at": 5}),
        ("low_at", {"low_at": 8, "person_at": 7}),
        ("why_from", {"why_from": 3, "limits_from": 2}),
        ("checkin_gap", {"checkin_gap": 6, "checkin_every": 5}),
        ("ratio_questions", {"ratio_questions": 6, "ratio_window": 5}),
    ],
)
def test_numbers_that_contradict_each_other_are_refused(smaller, value):
    with pytest.raises(InvalidPackError, match=f"{smaller}: expected at most"):
        Policy("x", "clinician_tool", **value)


def test_a_service_that_converses_asks_at_most_three_times_in_a_row():
    assert Policy("x", "survey", questions_in_row=12, asking_turns=12).questions_in_row == 12
    with pytest.raises(InvalidPackError, match="questions_in_row"):
        Policy("x", "peer_support", questions_in_row=4)


def test_an_unknown_role_is_refused():
    with pytest.raises(InvalidPackError, match="role: expected one of intake_form"):
        Policy("x", "therapist")


@given(policies(), st.data())
def test_a_policy_drawn_to_be_stricter_is_stricter(policy, data):
    stricter = data.draw(policies(near=policy))

    assert is_at_least_as_strict(policy, policy)
    assert is_at_least_as_strict(stricter, policy)
    assert (
        stricter == policy
        or not is_at_least_as_strict(policy, stricter)
        or all(getattr(policy, name) == getattr(stricter, name) for name in NUMBERS)
    )


def test_a_file_is_refused_with_every_problem_and_its_name(tmp_path):
    page = tmp_path / "ours.toml"
    page.write_text(
        'name = "ours"\nrole = "helpdesk"\nsays = "Ours."\n'
        '[numbers.cool_turns]\nvalue = 1\nwhy = "w"\nbasis = "b"\n'
        '[numbers.colour]\nvalue = 1\nwhy = "w"\nbasis = "b"\nsources = ["nowhere"]\n'
    )

    with pytest.raises(InvalidPackError) as refused:
        load_pacing_policy(page)

    # the unknown number, its source, the short cool-down, and a default past the role
    assert len(refused.value.problems) == 4
    assert all(problem.startswith("ours.toml: ") for problem in refused.value.problems)


@pytest.mark.parametrize(
    "text", ["name = 1", "x", 'name = "ours"\nrole = "helpdesk"\nsays = "s"\nz = 1']
)
def test_a_malformed_file_is_refused(tmp_path, text):
    page = tmp_path / "ours.toml"
    page.write_text(text)

    with pytest.raises(InvalidPackError, match=r"ours\.toml"):
        load_pacing_policy(page)


def test_an_unknown_name_is_a_clear_error():
    with pytest.raises(InvalidInputError, match=r"policy: expected a \.toml file or one of"):
        load_pacing_policy("nobody")


def test_the_command_prints_every_number_with_its_basis(capsys):
    for name in shipped_policies():
        assert main(["pacing", "policy", name]) == 0
        printed = capsys.readouterr().out
        for setting in settings_of(read_policy_file(name)):
            assert f"{setting.name} = {setting.value} " in printed
            assert setting.basis in printed


def test_the_command_lists_names_and_says_what_is_wrong(capsys):
    assert main(["pacing", "policy"]) == 0
    assert "peer_support" in capsys.readouterr().out
    assert main(["pacing", "policy", "nobody"]) == 2
    assert "expected a .toml file" in capsys.readouterr().err
