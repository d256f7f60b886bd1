"""R12 to R14 of choosing, walked whole where it is finite."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.grounding.strategies import CATALOGUE, people, settings_drawn

from tic.errors import InvalidInputError
from tic.grounding import (
    FIRST_QUESTION,
    Family,
    Focus,
    Need,
    Person,
    Public,
    Sense,
    Setting,
    menu,
    reasons,
)
from tic.grounding.menu import GATES, GATES_NOW, UNSAFE

HERE = Setting()
TAGS = sorted(CATALOGUE.tags)
ACUTE = (Need.TOO_MUCH, Need.TOO_LITTLE, Need.FLASHBACK, Need.PANIC, Need.RUMINATION)


def usable(setting=HERE, **person):
    return menu(CATALOGUE, person=Person(**person), setting=setting).usable


def default(need):
    """What is offered for a need to somebody who declared nothing else."""
    return {e for e in CATALOGUE if need in e.needs and not e.asks_first}


@given(people, settings_drawn)
def test_r12_the_menu_is_the_same_every_time_and_never_empty_handed(person, setting):
    first = menu(CATALOGUE, person=person, setting=setting)
    assert first == menu(CATALOGUE, person=person, setting=setting)
    assert first.none_of_these is reasons.NONE_OF_THESE
    assert first.hand_off is reasons.HAND_OFF
    shown = [offer.exercise for offer in (*first.offers, *first.more)]
    for exercise in shown:
        assert not exercise.excludes & person.tags
        assert not {exercise.id, exercise.family} & person.never
        assert exercise.fits(person.without)
        if exercise.asks_first:
            assert {exercise.id, exercise.family} & person.yes or exercise.id in person.liked
    told = sorted([e.id for e in shown] + [left.exercise for left in first.left_out])
    assert told == sorted(CATALOGUE.exercises), "each exercise is offered or left out with a reason"


def test_r12_what_a_limit_excludes_is_left_out_even_when_it_was_asked_for():
    for e in CATALOGUE:
        for tag in e.excludes - GATES:
            found = menu(
                CATALOGUE, person=Person(tags={tag}, yes={e.id}, liked={e.id}), setting=HERE
            )
            assert e.id not in found.usable, (e.id, tag)
            assert reasons.EXCLUDED in {x.because for x in found.left_out if x.exercise == e.id}


@given(people, settings_drawn, st.sampled_from(TAGS))
def test_r13_one_more_limit_never_adds_an_exercise(person, setting, tag):
    more = Person(
        needs=person.needs,
        tags=person.tags | {tag},
        without=person.without,
        yes=person.yes,
        never=person.never,
        liked=person.liked,
    )
    before = menu(CATALOGUE, person=person, setting=setting).usable
    assert menu(CATALOGUE, person=more, setting=setting).usable <= before


@given(people, settings_drawn, st.sampled_from(list(Sense)))
def test_r13_one_more_missing_sense_never_adds_an_exercise(person, setting, sense):
    more = Person(
        needs=person.needs,
        tags=person.tags,
        without=person.without | {sense},
        yes=person.yes,
        never=person.never,
        liked=person.liked,
    )
    before = menu(CATALOGUE, person=person, setting=setting).usable
    assert menu(CATALOGUE, person=more, setting=setting).usable <= before


def test_r14_each_need_under_each_limit_leaves_three_without_exclusion_or_caution():
    thin = [
        (need, tag, sorted(left))
        for need in Need
        for tag in sorted(set(TAGS) - GATES)
        if len(
            left := {
                e.id
                for e in default(need)
                if tag not in e.excludes and tag not in {care.tag for care in e.care}
            }
        )
        < 3
    ]
    assert thin == []
    assert len(Need) == 19
    assert len(set(TAGS) - GATES) == 57


def test_r14_acute_needs_survive_the_loss_of_any_one_sense():
    for need in ACUTE:
        for sense in Sense:
            left = [e.id for e in default(need) if e.fits(frozenset({sense}))]
            assert len(left) >= 6, (need, sense, left)


def test_acute_needs_survive_the_loss_of_any_two_senses():
    for need in ACUTE:
        for pair in combinations(Sense, 2):
            assert any(e.fits(frozenset(pair)) for e in default(need)), (need, pair)


@pytest.mark.parametrize("tag", sorted(GATES_NOW))
@given(people)
def test_a_gate_leaves_no_exercise_at_all(tag, person):
    found = menu(
        CATALOGUE,
        person=Person(needs=person.needs, tags={*person.tags, tag}, yes=person.yes),
        setting=HERE,
    )
    assert found.usable == frozenset()
    assert found.gate in set(GATES_NOW.values())
    assert {left.because for left in found.left_out} == {found.gate}


def test_an_emergency_goes_before_the_road():
    found = menu(CATALOGUE, person=Person(tags={"situ.driving", "acute.medical"}), setting=HERE)
    assert found.gate is reasons.EMERGENCY


@given(people)
def test_an_unsafe_place_leaves_only_what_is_discreet_and_outward(person):
    tags = (person.tags | {UNSAFE}) - set(GATES_NOW)
    found = menu(CATALOGUE, person=Person(tags=tags, yes=person.yes), setting=HERE)
    assert found.gate is reasons.NOT_SAFE
    for name in found.usable:
        assert CATALOGUE[name].focus is Focus.OUTWARD
        assert CATALOGUE[name].public is Public.DISCREET


def test_the_first_three_come_from_different_families():
    for need in Need:
        shown = menu(CATALOGUE, person=Person(needs={need}), setting=HERE).offers[:3]
        assert len({offer.exercise.family for offer in shown}) == 3, need


def test_what_serves_the_need_comes_first():
    for need in Need:
        best = menu(CATALOGUE, person=Person(needs={need}), setting=HERE).offers[0].exercise
        assert need in best.needs, need


def test_breath_comes_only_when_it_is_asked_for_or_was_liked():
    assert "breath_longer_out" not in usable(needs={Need.PANIC})
    assert "breath_longer_out" in usable(yes={"breath"})
    assert "breath_longer_out" in usable(liked={"breath_longer_out"})
    assert "breath_longer_out" not in usable(yes={"breath"}, never={"breath_longer_out"})


@given(people, settings_drawn)
def test_what_was_asked_for_by_name_comes_before_all_else(person, setting):
    found = menu(CATALOGUE, person=person, setting=setting)
    shown = [offer.exercise for offer in (*found.offers, *found.more)]
    named = [e.id in person.yes for e in shown]
    assert named == sorted(named, reverse=True)
    others = [e for e in shown if e.id not in person.yes]
    if any(e.family in person.yes for e in others):
        assert others[0].family in person.yes


@pytest.mark.parametrize("need", list(Need))
@pytest.mark.parametrize("family", list(Family))
def test_who_asks_for_a_family_gets_it_first_whatever_else_they_declared(need, family):
    for tag in set(TAGS) - set(GATES_NOW):
        found = menu(CATALOGUE, person=Person(needs={need}, tags={tag}, yes={family}), setting=HERE)
        usable_here = [name for name in found.usable if CATALOGUE[name].family is family]
        if usable_here:
            assert found.offers[0].exercise.family is family, (need, family, tag)


def test_a_yes_and_a_never_to_the_same_are_refused():
    with pytest.raises(InvalidInputError, match="never"):
        Person(yes={"breath"}, never={"breath"})


def test_worse_leads_somewhere_gentler_under_each_tag_and_each_loss():
    every = [Person(tags={tag}, yes=list(Family)) for tag in set(TAGS) - set(GATES_NOW)]
    every += [Person(without=pair, yes=list(Family)) for pair in combinations(Sense, 2)]
    for person in every:
        found = menu(CATALOGUE, person=person, setting=HERE)
        for name in found.usable:
            others = found.elsewhere(CATALOGUE[name])
            assert others, (person, name)
            assert name not in others
            for other in others:
                assert other in found.usable
                assert not CATALOGUE[other].asks_first
                assert CATALOGUE[other].focus is Focus.OUTWARD


def test_a_caution_keeps_the_exercise_lower_and_with_its_note():
    free = menu(CATALOGUE, person=Person(needs={"too_little"}), setting=HERE)
    careful = menu(
        CATALOGUE, person=Person(needs={"too_little"}, tags={"foot_injury"}), setting=HERE
    )

    def place(found):
        return [o.exercise.id for o in (*found.offers, *found.more)].index("feet_on_floor")

    assert place(careful) > place(free)
    offer = next(o for o in (*careful.offers, *careful.more) if o.exercise.id == "feet_on_floor")
    assert [care.tag for care in offer.notes] == ["foot_injury"]


def test_time_things_and_silence_are_respected():
    assert usable(Setting(ms=21_999)) == frozenset()
    assert "warm_hand" in usable(Setting(ms=22_000))
    assert "hold_object" not in usable(Setting(props=frozenset()))
    assert "hold_object" in usable(Setting(props=frozenset({"small_object"})))
    assert "hold_object" in usable(Setting(props=None)), "not asked is not missing"
    assert "brief_exertion" in usable(yes={"brief_exertion"})
    assert "brief_exertion" not in usable(Setting(silent=True), yes={"brief_exertion"})
    assert "brief_exertion" not in usable(Setting(public=True), yes={"brief_exertion"})


@given(people, settings_drawn, st.sampled_from(list(CATALOGUE.exercises)))
def test_elsewhere_is_usable_asks_nothing_first_and_is_outward_where_it_can_be(
    person, setting, name
):
    found = menu(CATALOGUE, person=person, setting=setting)
    exercise = CATALOGUE[name]
    gentle = [CATALOGUE[x] for x in found.usable - {name} if not CATALOGUE[x].asks_first]
    outward = [e for e in gentle if e.focus is Focus.OUTWARD]
    another = [e for e in outward if e.family is not exercise.family]
    others = found.elsewhere(exercise)
    assert len(others) == min(3, len(another or outward or gentle))
    assert {CATALOGUE[x] for x in others} <= set(another or outward or gentle)


def test_what_speaks_the_language_of_the_person_comes_first():
    found = menu(CATALOGUE, person=Person(yes=CATALOGUE.exercises), setting=HERE)
    for exercise in CATALOGUE:
        for locale in ("de", "pt-BR"):
            others = [CATALOGUE[name] for name in found.elsewhere(exercise, locale=locale)]
            assert all(other.language(locale) != "en" for other in others), exercise.id
        assert found.elsewhere(exercise, locale="it") == found.elsewhere(exercise)


def test_unknown_words_are_refused_by_name():
    with pytest.raises(InvalidInputError, match="tags"):
        menu(CATALOGUE, person=Person(tags={"no.such"}), setting=HERE)
    with pytest.raises(InvalidInputError, match=r"^yes: expected"):
        menu(CATALOGUE, person=Person(yes={"breathing"}), setting=HERE)
    with pytest.raises(InvalidInputError, match=r"^never: expected"):
        menu(CATALOGUE, person=Person(never={"breathing"}), setting=HERE)
    with pytest.raises(InvalidInputError, match="needs"):
        Person(needs={"calm"})
    with pytest.raises(InvalidInputError, match="without"):
        Person(without={"magic"})
    with pytest.raises(InvalidInputError, match="exercise"):
        CATALOGUE["no_such"]


def test_one_question_at_most_and_every_answer_leads_to_a_full_menu():
    assert [need for _, need in FIRST_QUESTION.answers] == [Need.TOO_MUCH, Need.TOO_LITTLE, None]
    for _, need in FIRST_QUESTION.answers:
        found = menu(CATALOGUE, person=Person(needs={need} if need else ()), setting=HERE)
        assert len(found.offers) == 5
