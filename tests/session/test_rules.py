"""Every rule of conversation finds the talks that it shows, and lets the others through."""

import pytest

from tic.language import Linter
from tic.session import RULES, Reviewer, Technique
from tic.session.techniques import OF_FAMILY, OF_RULE

REVIEWER = Reviewer.builtin()
SIDES = ("helper", "person", "helper")
TALKS = [
    (one, talk, wanted)
    for one in RULES
    for wanted, talks in ((True, one.held), (False, one.passes))
    for talk in talks
]


def last_turn(talk):
    turns = [{"speaker": who, "text": said} for who, said in zip(SIDES, talk, strict=True)]
    return list(REVIEWER.each(turns))[-1]


@pytest.mark.parametrize(("one", "talk", "wanted"), TALKS)
def test_a_rule_finds_what_it_shows_and_nothing_else(one, talk, wanted):
    found = {each.rule.code for each in last_turn(talk).found}

    assert (one.page.code in found) is wanted


def test_codes_are_each_one_rules_and_none_of_the_linters():
    codes = [one.page.code for one in RULES]

    assert len(set(codes)) == len(codes)
    assert not set(codes) & {rule.code for rule in Linter.builtin().rules}
    assert all(code.startswith("TIC29") for code in codes)


@pytest.mark.parametrize("one", RULES)
def test_what_a_rule_says_and_proposes_passes_the_linter(one):
    linter = Linter.builtin()

    for words in (one.page.says, one.page.why, *one.page.instead, one.wrong):
        assert not linter.check(words, context="chat").findings, words


@pytest.mark.parametrize("one", RULES)
def test_what_a_rule_proposes_instead_is_not_flagged_in_its_place(one):
    for talk in one.held:
        for instead in one.page.instead:
            assert not last_turn((*talk[:-1], instead)).flagged, (one.page.name, instead)


def test_techniques_name_rules_and_families_that_are_there():
    rules = Linter.builtin().rules

    assert set(OF_RULE) <= {rule.name for rule in rules}
    assert set(OF_FAMILY) <= {rule.family for rule in rules}
    tagged = {one for found in (*OF_RULE.values(), *OF_FAMILY.values()) for one in found}
    assert tagged | {one for rule in RULES for one in rule.techniques} == set(Technique)
