"""Every exercise can be had shorter, and a shorter form is the same exercise with less of it."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.grounding.strategies import CATALOGUE, FRAME, breathing, said, scripts, timed

from tic.errors import InvalidInputError
from tic.grounding import (
    Cued,
    Kind,
    Pace,
    Person,
    Sense,
    Setting,
    lay_out,
    lengths,
    menu,
    within,
)
from tic.grounding.vocabulary import PHASES

# Every exercise is useful after twenty seconds (a design rule of this library), so none is shorter.
USEFUL_MS = 20_000


def laid_out(exercise, **declared):
    return lay_out(exercise, frame=FRAME, **declared)


def phases(scene):
    return [cue for cue in scene.cues if cue.what in PHASES]


# --- every exercise


def test_every_exercise_can_be_had_shorter_and_never_too_short_to_be_of_use():
    for exercise in CATALOGUE:
        for pace in (Pace.TIMED, Pace.SELF):
            if exercise.pace in (pace, Pace.EITHER):
                shortest, *longer = lengths(laid_out(exercise, pace=pace))
                assert longer, exercise.id
                assert shortest.nominal_ms >= USEFUL_MS, exercise.id


def test_whoever_leaves_out_a_sense_or_declares_a_tag_can_have_it_shorter_too():
    for exercise in CATALOGUE:
        for sense in Sense:
            if exercise.fits(frozenset({sense})):
                shorter_forms_hold(laid_out(exercise, without=frozenset({sense})))
        # No other tag changes a step.
        named = {tag for step in exercise.steps for tag in step.when | step.unless}
        for tag in named & CATALOGUE.tags.keys() - exercise.excludes:
            shorter_forms_hold(laid_out(exercise, tags=frozenset({tag})))


def test_a_short_form_of_every_exercise_says_its_own_length_in_every_language():
    for exercise in CATALOGUE:
        for locale in exercise.locales:
            told = [one.opening[0] for one in lengths(laid_out(exercise, locale=locale))]
            assert len(set(told)) == len(told), exercise.id


def test_what_tires_a_muscle_rests_twice_as_long_in_a_short_form_too():
    for exercise in CATALOGUE:
        for one in lengths(laid_out(exercise)):
            for scene, after in pairwise((*one.scenes, None)):
                if scene.kind is Kind.TENSE:
                    assert after.kind is Kind.RELEASE, exercise.id
                    assert after.ms >= 2 * scene.ms, exercise.id


# --- what a shorter form is


@given(scripts())
def test_lengths_are_shorter_forms_and_the_script_itself_comes_last(script):
    shorter_forms_hold(script)


def shorter_forms_hold(script):
    *shorter, whole = lengths(script)
    assert whole is script
    sizes = [one.nominal_ms for one in (*shorter, whole)]
    assert sizes == sorted(set(sizes))
    written = {scene.id: (place, scene) for place, scene in enumerate(script.scenes)}
    for one in shorter:
        kept = [written[scene.id][0] for scene in one.scenes]
        assert kept == sorted(set(kept)) != []
        for place, scene in enumerate(one.scenes):
            _, other = written[scene.id]
            assert scene.text == other.text
            assert scene.ms <= other.ms
            leads_to_the_same(one, scene.next, script, other.next)
            for way, before in zip(scene.options, other.options, strict=True):
                leads_to_the_same(one, way.to, script, before.to)
            assert place < scene.next
            fewer_rounds(scene, other)


def leads_to_the_same(one, place, script, before):
    """The step a way led to, or where that was left out, the next one that stayed."""
    here = {scene.id for scene in one.scenes}
    led = next((scene.id for scene in script.scenes[before:] if scene.id in here), None)
    assert (one.scenes[place].id if place < len(one.scenes) else None) == led


def fewer_rounds(scene, other):
    mine, theirs = phases(scene), phases(other)
    assert [(c.at, c.what, c.ms, c.k) for c in mine] == [
        (c.at, c.what, c.ms, c.k) for c in theirs[: len(mine)]
    ]
    assert bool(mine) == bool(theirs)
    assert {cue.n for cue in mine} <= {mine[-1].k if mine else 0}
    if mine:
        assert scene.ms == sum(cue.ms for cue in mine)
    quiet = [cue.at for cue in scene.cues if cue.what is Cued.NO_RUSH]
    assert quiet == ([2 * scene.ms] if scene.waits else [])


def test_a_length_is_told_and_check_ins_stand_where_its_own_length_puts_them():
    short, middle, whole = lengths(laid_out(CATALOGUE["breath_even_six"]))
    assert [one.nominal_ms for one in (short, middle, whole)] == [65_000, 125_000, 185_000]
    assert short.opening[0] == "About 1 min 5 s, or as long as you like."
    asked = [
        [cue.at for scene in one.scenes for cue in scene.cues if cue.what is Cued.CHECK_IN]
        for one in (short, middle, whole)
    ]
    assert list(map(len, asked)) == [0, 1, 1]
    near_its_end = lengths(timed(said("a", 1_000), breathing("b", 15)))[1]
    assert not any(c.what is Cued.CHECK_IN for s in near_its_end.scenes for c in s.cues)


def test_a_step_can_be_left_out_or_shortened_and_breaths_are_counted_down():
    short, whole = lengths(laid_out(CATALOGUE["feet_on_floor"]))
    assert [scene.id for scene in short.scenes] == ["meet", "press_1", "ease_1", "room"]
    assert len(whole.scenes) == 7
    short, _ = lengths(laid_out(CATALOGUE["quiet_minute"]))
    assert [scene.ms for scene in short.scenes] == [10_000, 20_000, 0]


def test_what_cannot_be_shorter_has_one_length():
    script = timed(said("a", 4_000))
    assert lengths(script) == (script,)
    with pytest.raises(InvalidInputError, match="script"):
        lengths(CATALOGUE["categories"])


# --- choosing one


@given(scripts(), st.integers(1, 400_000))
def test_within_takes_the_longest_that_fits_or_the_shortest_there_is(script, ms):
    forms = lengths(script)
    fitting = [one for one in forms if one.nominal_ms <= ms]
    assert within(script, ms) == (fitting[-1] if fitting else forms[0])


@pytest.mark.parametrize("ms", [0, -1, 60_000.0, True, "60000", None])
def test_a_time_that_is_none_is_refused(ms):
    with pytest.raises(InvalidInputError, match="ms"):
        within(laid_out(CATALOGUE["categories"]), ms)


@pytest.mark.parametrize("ms", [20_000, 30_000, 45_000, 60_000, 120_000])
def test_a_menu_offers_what_fits_in_one_of_its_lengths(ms):
    person = Person(yes=CATALOGUE.exercises)
    offered = menu(CATALOGUE, person=person, setting=Setting(ms=ms)).usable
    assert offered == {e.id for e in CATALOGUE if within(laid_out(e), ms).nominal_ms <= ms}
