"""Every cell of exercise x tag and exercise x sense, against pages that a clinician can read."""

import tomllib
from itertools import combinations
from pathlib import Path

import pytest
from tests.grounding.strategies import CATALOGUE, FRAME

from tic.errors import InvalidInputError
from tic.grounding import Basis, Component, Person, Sense, Setting, lay_out, menu
from tic.grounding.menu import GATES_NOW

HERE = Path(__file__).parent
LIMITS = tomllib.loads((HERE / "expected_limits.toml").read_text(encoding="utf-8"))
SENSES = tomllib.loads((HERE / "expected_senses.toml").read_text(encoding="utf-8"))
HEART = ("cardiac.any", "breath.cardiac", "beta_blocker_or_slow_pulse")
EVERY_LOSS = [
    frozenset(lost) for n in range(len(Sense) + 1) for lost in combinations(list(Sense), n)
]


def cell(exercise, tag):
    if tag in exercise.excludes:
        return "left_out"
    return "with_care" if tag in {care.tag for care in exercise.care} else "free"


def expected(exercise, tag):
    return [state for state, ids in LIMITS[tag].items() if exercise.id in ids]


def test_every_cell_is_written_once_and_true():
    assert set(LIMITS) == set(CATALOGUE.tags)
    wrong = [
        (tag, e.id, cell(e, tag), expected(e, tag))
        for tag in CATALOGUE.tags
        for e in CATALOGUE
        if expected(e, tag) != [cell(e, tag)]
    ]
    assert wrong == []
    written = sum(len(ids) for states in LIMITS.values() for ids in states.values())
    assert written == len(CATALOGUE) * len(CATALOGUE.tags) == 60 * 63


def test_the_menu_and_the_script_do_what_the_cell_says():
    for tag in CATALOGUE.tags.keys() - GATES_NOW.keys():
        tags = frozenset({tag})
        found = menu(
            CATALOGUE, person=Person(tags=tags, yes=CATALOGUE.exercises), setting=Setting()
        )
        notes = {offer.exercise.id: offer.notes for offer in (*found.offers, *found.more)}
        for e in CATALOGUE:
            state = expected(e, tag)
            if state == ["left_out"]:
                assert e.id not in notes, (tag, e.id)
                with pytest.raises(InvalidInputError, match="tags"):
                    lay_out(e, frame=FRAME, tags=tags)
                continue
            script = lay_out(e, frame=FRAME, tags=tags)
            assert len(script.notes) == (state == ["with_care"]), (tag, e.id)
            if e.id in notes:
                assert [care.tag for care in notes[e.id]] == [tag] * len(script.notes)


@pytest.mark.parametrize("tag", HEART)
def test_with_any_heart_tag_there_is_no_hold_no_cold_face_and_no_exertion(tag):
    asked = {Component.BREATH_HOLD, Component.COLD_FACE, Component.EXERTION}
    for e in CATALOGUE:
        if e.components & asked:
            assert tag in e.excludes, e.id
        if e.components & {Component.PACED_BREATH, Component.MUSCLE_TENSING, Component.PUSHING}:
            assert cell(e, tag) != "free", e.id


def test_who_declares_a_tag_has_declared_what_it_implies():
    weight = {"free": 0, "with_care": 1, "left_out": 2}
    for tag in CATALOGUE.tags.values():
        for other in tag.implies:
            for e in CATALOGUE:
                assert weight[cell(e, tag.id)] >= weight[cell(e, other)], (tag.id, other, e.id)


def test_each_limit_says_what_it_rests_on():
    for limit in CATALOGUE.limits:
        assert limit.why
        assert limit.sources or limit.basis is Basis.JUDGMENT
    tied = {(limit.tag, limit.component) for limit in CATALOGUE.limits}
    assert len(tied) == len(CATALOGUE.limits), "one reason for each, not two"
    reached = {component for _, component in tied}
    assert reached == set(Component), "a component without a limit is only a word"


def test_cold_on_the_face_and_high_pressure_name_the_study():
    (limit,) = (
        limit
        for limit in CATALOGUE.limits
        if (limit.tag, limit.component) == ("bp.high_uncontrolled", Component.COLD_FACE)
    )
    assert limit.excludes
    assert limit.basis is Basis.PHYSIOLOGY
    assert [source.year for source in limit.sources] == [1990]


def test_the_caution_names_every_excluded_bodily_tag_in_one_sentence():
    for e in CATALOGUE:
        for locale in e.locales:
            said = e.caution.in_locale(locale)
            assert said.endswith(".")
            assert ". " not in said
            assert "{" not in said
            for tag in CATALOGUE.tags.values():
                named = cell(e, tag.id) == "left_out" or (
                    tag.bodily and cell(e, tag.id) == "with_care"
                )
                if named and tag.short is not None and not tag.implies:
                    assert tag.short.in_locale(locale).lower() in said.lower(), (e.id, tag.id)


def test_the_nearest_note_is_shown():
    """The exercise's own note goes before the limit's, and that before the tag's."""

    def note(exercise, tag):
        (care,) = (care for care in CATALOGUE[exercise].care if care.tag == tag)
        return care.note.in_locale("en")

    usual = CATALOGUE.tags["seizure"].note.in_locale("en")
    assert note("cyclic_sigh", "seizure") == usual
    assert "strong cold or effort" in note("cold_face", "seizure")
    assert "leaving an argument" in note("time_out", "coercion_at_home")
    assert "if somebody else saw it" in note("reach_out", "coercion_at_home")


def test_nothing_recommended_in_a_flashback_is_cautioned_against_in_one():
    for e in CATALOGUE:
        if "flashback" in e.needs and not e.asks_first:
            assert cell(e, "flashback_now") == "free", e.id


def test_every_cell_of_exercise_and_sense_is_written_and_true():
    assert set(SENSES) == set(CATALOGUE.exercises)
    for e in CATALOGUE:
        assert set(SENSES[e.id]) == set(Sense)
        whole = [(s.id, s.text) for s in lay_out(e, frame=FRAME).scenes]
        for sense, said in SENSES[e.id].items():
            without = frozenset({Sense(sense)})
            if isinstance(said, str):
                here = [(s.id, s.text) for s in lay_out(e, frame=FRAME, without=without).scenes]
                assert said == ("the same" if here == whole else "other steps"), (e.id, sense)
                continue
            assert not e.fits(without), (e.id, sense)
            fitting = [other for other in e.alternatives if CATALOGUE[other].fits(without)]
            assert said == fitting != [], (e.id, sense)


@pytest.mark.parametrize("lost", EVERY_LOSS, ids=lambda lost: "-".join(sorted(lost)) or "none")
def test_whoever_leaves_out_any_senses_gets_three_that_need_none_of_them(lost):
    found = menu(CATALOGUE, person=Person(without=lost), setting=Setting())
    assert len(found.usable) >= 3
    for name in found.usable:
        scenes = lay_out(CATALOGUE[name], frame=FRAME, without=lost).scenes
        assert scenes
        assert not {scene.sense for scene in scenes} & lost
