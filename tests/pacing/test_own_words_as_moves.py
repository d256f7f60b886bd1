"""Every sentence that tic itself says is read as what it is, never as barred, and may be said."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tic.data.kinds import DATA
from tic.language import Linter
from tic.pacing import Depth, Kind, begin, decide, read_move
from tic.pacing.moves import BARRED
from tic.pacing.reasons import WORDS
from tic.packs.pacing_policy import load_pacing_policy

FRESH = begin(load_pacing_policy("llm_companion"), session="x")
REWORDINGS = sorted(
    {
        sentence
        for rule in Linter.builtin().rules
        if "chat" in {context.value for context in rule.contexts}
        for sentence in rule.instead
    }
)
# What is read as barred and why: a demand for a reason that is one.
READ_AS_BARRED = {
    "Tell us why (optional).": Kind.WHY_QUESTION,
}


def english(table):
    """Every English sentence below a table."""
    if isinstance(table, list):
        for one in table:
            yield from english(one)
    elif isinstance(table, dict):
        for key, value in table.items():
            if key == "en":
                yield from (value if isinstance(value, list) else [value])
            else:
                yield from english(value)


SPOKEN = sorted(
    {
        sentence
        for page in Path(DATA, "exercises").glob("*.toml")
        for sentence in english(tomllib.loads(page.read_text("utf-8")).get("steps", []))
    }
    | {words.tells for words in WORDS.values()}
)


@given(st.sampled_from(REWORDINGS))
def test_no_rewording_is_read_as_barred(sentence):
    barred = BARRED.intersection(read_move(sentence).kinds)

    assert not barred or barred == {READ_AS_BARRED.get(sentence)}


@pytest.mark.parametrize("sentence", READ_AS_BARRED)
def test_the_exceptions_are_still_rewordings(sentence):
    assert sentence in REWORDINGS
    assert READ_AS_BARRED[sentence] in read_move(sentence).kinds


@given(st.sampled_from(REWORDINGS))
def test_a_rewording_may_be_said_in_a_fresh_talk_unless_it_asks_deeper_than_one_opens(sentence):
    reading = read_move(sentence)
    opens = reading.depth is not None and reading.depth <= Depth.FEELINGS

    assert decide(FRESH, reading.draft()) or not opens or sentence in READ_AS_BARRED


def test_nearly_all_rewordings_may_open_a_talk():
    held = [one for one in REWORDINGS if not decide(FRESH, read_move(one).draft())]

    assert len(held) <= len(REWORDINGS) * 0.07


@pytest.mark.parametrize("sentence", SPOKEN)
def test_what_an_exercise_or_a_reason_says_is_never_read_as_barred(sentence):
    assert not BARRED.intersection(read_move(sentence).kinds)
