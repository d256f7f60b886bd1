"""A contraction is the words it stands for: a pattern and a gap count the same either way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tic.phrases import Matcher
from tic.phrases.prefilter import Prefilter
from tic.text import Analysis
from tic.text.contractions import AMBIGUOUS, CONTRACTED, EITHER_WAY, opened

FORMS = sorted(CONTRACTED)


@pytest.mark.parametrize("form", FORMS)
def test_its_words_share_its_range_and_nothing_stands_between_them(form: str) -> None:
    tokens = Analysis(f"So {form} then.").tokens
    words = CONTRACTED[form]

    assert tokens.words == ["so", *words, "then"]
    assert {*zip(tokens.starts[1:-1], tokens.ends[1:-1], strict=True)} == {(3, 3 + len(form))}
    assert not any(tokens.breaks[1 : len(words) + 2])


@pytest.mark.parametrize("form", FORMS)
def test_a_pattern_in_full_hears_it_and_so_does_one_that_is_written_like_it(form: str) -> None:
    full = " ".join(AMBIGUOUS.get(word, (word,))[0] for word in CONTRACTED[form])
    text = f"so {form} then"
    for pattern in (full, form):
        hits = Matcher.compile([("it", f"{pattern} then")]).find(text)
        assert [text[hit.start : hit.end] for hit in hits] == [f"{form} then"]


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("You don't have to tell me.", "You do not have to tell me."),
        ("It\u2019s your fault.", "It is your fault."),
        ("Shouldn't you be gone?", "Should not you be gone?"),
        ("DON'T CRY", "DO NOT CRY"),
        ("doooon't cry", "do not cry"),
    ],
)
def test_short_and_full_are_read_alike(short: str, full: str) -> None:
    matcher = Matcher.compile(
        [
            ("gap", "you <2> to"),
            ("is", "it is your"),
            ("not", "not <3> (cry|gone)"),
            ("do", "do not"),
        ]
    )

    assert [hit.label for hit in matcher.find(short)] == [hit.label for hit in matcher.find(full)]
    assert [c[2:] for c in Analysis(short).clauses] == [c[2:] for c in Analysis(full).clauses]


@pytest.mark.parametrize(("form", "pair"), EITHER_WAY.items())
def test_a_form_that_is_a_word_of_its_own_is_heard_both_ways(
    form: str, pair: tuple[str, str]
) -> None:
    matcher = Matcher.compile([("full", " ".join(pair)), ("own", form)])

    assert {hit.label for hit in matcher.find(f"well {form} here")} == {"full", "own"}


@given(st.lists(st.sampled_from([*FORMS, "calm", "down", ",", ".", "'"]), max_size=8).map(" ".join))
def test_the_first_look_counts_the_same_words(text: str) -> None:
    matcher = Matcher.compile(
        [("calm", "calm"), ("not", "not [<2>] down"), ("is", "(is|has|would)")]
    )
    tokens = Analysis(text).tokens
    begun = Prefilter(matcher.graph, matcher.symbol)(text)

    found = {match.first for match in matcher.within(Analysis(text), 0, len(tokens.words), 99)}
    assert found <= set(begun)


@given(st.text(max_size=30))
def test_whatever_is_no_contraction_stays_one_word(word: str) -> None:
    assert "".join(opened(word)) == word or word in CONTRACTED or len(opened(word)) > 1
