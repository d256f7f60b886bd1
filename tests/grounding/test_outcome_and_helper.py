"""Outcomes hold numbers and closed words, are the person's, and know no score; helpers are offered a break."""

import json
from datetime import UTC, datetime

import pytest
from attrs import fields
from hypothesis import given
from hypothesis import strategies as st
from tests.grounding.strategies import CATALOGUE, acts, jumps, said, scripts, self_paced

from tic.errors import InvalidInputError
from tic.grounding import (
    Advance,
    By,
    Ended,
    Feel,
    Felt,
    History,
    OnHold,
    Outcome,
    Over,
    Paused,
    Person,
    Rate,
    Resume,
    Resumed,
    Setting,
    ShowHandOffBeside,
    Start,
    Stop,
    Suggest,
    begin,
    deadline,
    menu,
    offer_break,
    outcome,
    reasons,
    step,
    suggestion,
    worse_times,
)

NOON = datetime(2030, 1, 1, 12, tzinfo=UTC)
SCRIPT = self_paced(said("one", 1_000), said("two", 1_000))


def ended(*commands, script=SCRIPT, elsewhere=("categories",), worse=0):
    run = begin(script, elsewhere=elsewhere, worse=worse)
    for command in commands:
        run, _ = step(run, command)
    return run


def record(exercise="categories", felt=None):
    return Outcome(exercise, 1, NOON, "person", 10, None, None, felt, ())


@given(scripts(), st.lists(st.tuples(acts(), jumps()), max_size=20))
def test_any_outcome_survives_export_and_import(script, moves):
    run, now = begin(script), 0
    for act, jump in moves:
        now += jump
        run, _ = step(run, act(now))
    run, _ = step(run, Stop(now))
    kept = History(keep=True).add(outcome(run, started=NOON))
    back = History.from_dict(json.loads(json.dumps(kept.to_dict())))
    assert back == kept


def test_nothing_is_kept_without_a_yes():
    assert History(keep=False).add(record()).outcomes == ()
    with pytest.raises(TypeError):
        History()


def test_one_exercise_or_everything_can_be_forgotten():
    history = History(keep=True).add(record("categories")).add(record("recite"))
    assert [o.exercise for o in history.forget("categories").outcomes] == ["recite"]
    assert history.forget().outcomes == ()


def test_an_outcome_has_no_place_for_words_streaks_or_scores():
    names = {field.name for field in fields(Outcome)}
    assert names == {
        "exercise",
        "version",
        "started",
        "ended_by",
        "portion",
        "before",
        "after",
        "felt",
        "commands",
    }


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("exercise", "two words"),
        ("exercise", 7),
        ("version", -1),
        ("started", "2030-01-01T12:00:00"),
        ("started", "yesterday"),
        ("ended_by", "failure"),
        ("portion", 101),
        ("before", 11),
        ("after", True),
        ("felt", "awful"),
        ("commands", ["something said"]),
        ("commands", "stop"),
        ("note", "zebra"),
    ],
)
def test_a_damaged_record_is_refused_without_repeating_it(field, value):
    data = {"keep": True, "outcomes": [{**record().to_dict(), field: value}]}
    with pytest.raises(InvalidInputError) as caught:
        History.from_dict(data)
    assert str(value) not in str(caught.value) or value in (11, 101, -1, 7)


def test_worse_lowers_the_exercise_and_says_nothing_of_the_person():
    person, setting = Person(needs={"rumination"}), Setting()
    before = menu(CATALOGUE, person=person, setting=setting)
    first = before.offers[0].exercise.id
    after = menu(CATALOGUE, person=person, setting=setting, history=[record(first, Felt.WORSE)])
    assert first in after.usable
    assert first not in [offer.exercise.id for offer in after.offers[:3]]
    better = menu(
        CATALOGUE, person=person, setting=setting, history=[record("recite", Felt.BETTER)]
    )
    assert better.offers[0].exercise.id == "recite"


def test_one_good_time_after_a_bad_one_brings_it_back():
    person, setting = Person(needs={"rumination"}), Setting()
    history = [
        record("recite", Felt.WORSE),
        record("recite", Felt.BETTER),
        record("recite", Felt.BETTER),
    ]
    shown = menu(CATALOGUE, person=person, setting=setting, history=history).offers
    assert "recite" in [offer.exercise.id for offer in shown]


def test_an_outcome_needs_an_end_and_a_time_zone():
    with pytest.raises(InvalidInputError, match="run"):
        outcome(ended(Start(0)), started=NOON)
    with pytest.raises(InvalidInputError, match="started"):
        outcome(ended(Start(0), Stop(1)), started=datetime(2030, 1, 1))  # noqa: DTZ001


def test_a_better_end_is_recorded_as_better():
    run = ended(Start(0), Stop(1), Feel(2, Felt.BETTER))
    assert outcome(run, started=NOON).felt is Felt.BETTER
    assert suggestion(run) is None


def test_worse_stops_the_guiding_and_names_something_gentler_three_times_shows_people():
    run = ended(Start(0))
    run, first = step(run, Feel(1, Felt.WORSE))
    assert first[0] == Paused(By.WORSE)
    assert isinstance(run.state, OnHold)
    assert deadline(run) is None
    run, second = step(run, Feel(2, Felt.WORSE))
    run, third = step(run, Feel(3, Felt.WORSE))
    run, fourth = step(run, Feel(4, Felt.WORSE))
    assert first[1:] == second == (Suggest(("categories",), people=True, why=reasons.HARDER),)
    quiet = Suggest((), people=True, why=reasons.ENOUGH_OFFERS)
    assert third == fourth == (quiet, ShowHandOffBeside(reasons.WORSE_AGAIN))


@given(scripts(), st.integers(0, 20_000))
def test_worse_holds_at_the_place_of_now_and_says_nothing_more(script, later):
    run, _ = step(begin(script), Start(0))
    now = 0
    while now + 2_000 <= later:
        now += 2_000
        run, _ = step(run, Advance(now))
    straight, _ = step(run, Advance(later))
    held, effects = step(run, Feel(later, Felt.WORSE))
    if isinstance(straight.state, Over):
        assert held.state == straight.state
        ends = [e for e in effects if isinstance(e, Ended)]
        assert len(ends) == (not isinstance(run.state, Over))
        assert effects[-1:] == tuple(ends), "nothing comes after the end"
        return
    assert held.state.trail == straight.state.trail
    assert (held.state.cue, held.state.into) == (straight.state.cue, straight.state.into)
    assert {type(e) for e in effects} <= {Paused, Suggest}
    assert step(held, Advance(later + 60_000))[1] == ()
    assert step(held, Resume(later + 60_000))[1] == (
        Resumed(script.scenes[held.state.trail[-1]].id),
    )


def test_worse_is_counted_over_the_whole_session():
    first = ended(Start(0), Stop(1), Feel(2, Felt.WORSE))
    assert suggestion(first).switch == ("categories",)
    second = ended(Start(0), Feel(1, Felt.WORSE), worse=worse_times(first))
    assert worse_times(second) == 2
    _, effects = step(ended(Start(0), worse=2), Feel(1, Felt.WORSE))
    assert [type(e) for e in effects] == [Paused, Suggest, ShowHandOffBeside]
    assert effects[1].switch == ()


@pytest.mark.parametrize(
    ("before", "after", "worse"),
    [(3, 5, True), (3, 4, False), (0, 2, True), (0, 0, False), (None, 10, False), (5, None, False)],
)
def test_two_points_more_count_as_worse(before, after, worse):
    during = ended(Rate(0, before), Start(0))
    _, effects = step(during, Rate(1, after))
    assert any(getattr(e, "why", None) is reasons.HARDER for e in effects) == worse
    run = ended(Rate(0, before), Start(0), Stop(1), Rate(2, after))
    assert isinstance(run.state, Over)
    assert (suggestion(run) is not None) == worse
    assert outcome(run, started=NOON).after == after


def test_a_break_is_offered_after_each_run_of_hard_items():
    offered = [n for n in range(13) if offer_break(n, every=5)]
    assert offered == [5, 10]
    assert offer_break(5, every=5) is reasons.BREAK_OFFER
    with pytest.raises(InvalidInputError, match="every"):
        offer_break(3, every=0)
    with pytest.raises(InvalidInputError, match="hard_items"):
        offer_break(-1, every=5)
