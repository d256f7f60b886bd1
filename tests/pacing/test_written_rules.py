"""The pages of the rules: complete, arguable, and true where an example can be tried by itself."""

import re

import pytest
from tests.pacing.strategies import DEFAULT

from tic.language import Context, Linter
from tic.pacing import RULES, begin, decide, read_move
from tic.pacing.moves import BARRED

LINTER = Linter.builtin()
# What the words of the example alone show; the others need a state, and have their bound tests.
BY_WORDS = {"PACE10", "PACE12", "PACE23"}


def spoken(example):
    """The example without what is told about it in brackets."""
    return re.sub(r"\([^)]*\)", "", example).strip()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_page_says_what_it_rests_on_and_when_it_is_wrong(rule):
    for text in (rule.says, rule.exceptions, rule.held, rule.said, rule.wrong_when):
        assert text
    assert rule.held != rule.said
    for text in (rule.says, rule.exceptions, rule.wrong_when, rule.strength):
        assert not LINTER.check(text, context=Context.ARTICLE).findings


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_what_may_be_said_instead_is_never_barred(rule):
    assert not BARRED.intersection(read_move(spoken(rule.said)).kinds)
    assert not LINTER.check(spoken(rule.said), context=Context.CHAT).findings


@pytest.mark.parametrize(
    "rule", [rule for rule in RULES if rule.id in BY_WORDS], ids=lambda rule: rule.id
)
def test_an_example_that_words_alone_show_is_held_by_its_rule(rule):
    decision = decide(begin(DEFAULT), read_move(spoken(rule.held)).draft())

    assert not decision
    assert rule.id in {reason.rule for reason in decision.reasons}
    assert decide(begin(DEFAULT), read_move(spoken(rule.said)).draft())
