"""A person's own words to avoid: found everywhere, told as findings, and in no error."""

import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tic.errors import InvalidInputError
from tic.language import Context, Linter, Speaker, words_to_avoid

AVOID = {"victim": "survivor", "don't worry": None, "überlebende": None, "what happened": "it"}


@pytest.mark.parametrize("context", Context)
@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("As a Victim you have rights.", "Victim"),
        ("You are not a victim.", "victim"),
        ("You wrote \u201cvictim\u201d.", "victim"),
        ("Don\u2019t  worry about it.", "Don\u2019t  worry"),
        ("Sie sind \u00dcberlebende.", "\u00dcberlebende"),
        ("Tell me what happened.", "what happened"),
    ],
)
def test_their_words_are_found_in_every_context_and_also_where_they_are_quoted(
    context, text, found
):
    findings = Linter.builtin(beside=[words_to_avoid(AVOID)]).check(text, context=context).findings
    (own,) = (one for one in findings if one.rule.family == "own-words")
    assert text[own.span.start : own.span.end] == found
    assert own.rule.says == "They asked that these words not be used to them."
    (instead,) = (say for words, say in AVOID.items() if own.rule.patterns == (words,))
    assert own.rule.instead == ((instead,) if instead else ())


def test_what_stands_beside_takes_nothing_from_the_rules_and_their_own_turns_are_theirs():
    text = "You have no choice here, victim."
    alone = Linter.builtin().check(text).findings
    beside = Linter.builtin(beside=[words_to_avoid(AVOID)])
    assert set(alone) < set(beside.check(text).findings)
    assert beside.check(text, speaker=Speaker.PERSON).findings == ()
    assert Linter([words_to_avoid({})]).check(text).findings == ()
    quiet = Linter.builtin(beside=[words_to_avoid(AVOID)], ignore=["own-words"])
    assert quiet.check(text).findings == alone


WORDS = st.text(st.characters(codec="utf-8"), max_size=30)


@given(WORDS)
def test_a_phrase_is_found_in_itself_or_refused(phrase):
    try:
        pack = words_to_avoid({phrase: None})
    except InvalidInputError:
        return
    linter, (words,) = Linter([pack]), pack.rules[0].patterns
    assert linter.check(words).findings
    assert linter.check(f"We said: {words}").findings
    if all(one.isalpha() or one == " " for one in phrase):
        assert linter.check(phrase).findings


@pytest.mark.parametrize(
    "phrase", ["[dear] victim", "(dear|x) victim", "dear~ victim*", "^dear <3> victim$"]
)
def test_no_sign_of_a_phrase_is_read_as_a_pattern(phrase):
    (rule,) = words_to_avoid({phrase: None}).rules
    assert set(rule.patterns[0]) <= set("dear victim x3")


@pytest.mark.parametrize(
    "words",
    [
        None,
        "victim",
        ["victim"],
        {1: None},
        {"victim": 1},
        {"": None},
        {"#": None},
        {"\u53d7\u5bb3\u8005": None},
        {f"w{n}": None for n in range(501)},
    ],
)
def test_what_cannot_be_looked_for_is_refused(words):
    with pytest.raises(InvalidInputError) as refused:
        words_to_avoid(words)
    assert "victim" not in str(refused.value)


def test_a_linter_for_each_person_costs_little_memory():
    def made() -> list[Linter]:
        return [Linter.builtin(beside=[words_to_avoid({f"word{n}": None})]) for n in range(20)]

    text = "It is up to you how much of this we talk about. " * 20
    for linter in made():
        linter.check(text)
    tracemalloc.start()
    try:
        kept = made()
        for linter in kept:
            linter.check(text)
        used = tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()

    assert used / len(kept) < 150_000  # bytes; with a copy of the rules it would be millions
