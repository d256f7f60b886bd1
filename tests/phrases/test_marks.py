"""A mark fits where its clause has the feature; every feature can be asked for, and nothing else."""

import pytest

from tic.errors import PatternError
from tic.phrases import Matcher
from tic.text import FEATURES, Analysis

SENTENCES = [
    "Why did you leave?",
    "Tell me about it.",
    "If you don't want to, we can stop.",
    "You should have called.",
    "They will be fine, won't they?",
    "I was there and the door was shut.",
    "Do you want tea or coffee?",
]


@pytest.mark.parametrize("text", SENTENCES)
@pytest.mark.parametrize(
    ("feature", "value"), [(name, value) for name in FEATURES for value in FEATURES[name]]
)
def test_a_pattern_that_asks_for_a_feature_matches_where_the_clause_shows_it(
    text: str, feature: str, value: str
) -> None:
    read = Analysis(text)
    for word in range(len(read.tokens.words)):
        matcher = Matcher.compile([("it", f"^ {feature}:{value} {read.tokens.words[word]}")])
        opens = read.tokens.opens_clause(word)
        starts = {match.first for match in matcher.within(read, 0, len(read.tokens.words), 99)}
        assert (word in starts) == (opens and read.clause(word).shows(feature, value)), word


def test_a_feature_behind_the_last_word_is_that_of_the_clause_that_ended() -> None:
    matcher = Matcher.compile(
        [("asked", "leave mood:question $"), ("told", "leave mood:statement $")]
    )

    assert [hit.label for hit in matcher.find("Did you leave? I did not leave.")] == [
        "asked",
        "told",
    ]


@pytest.mark.parametrize("wrong", ["mood:loud", "tone:kind"])
def test_a_feature_that_no_clause_has_is_refused_with_its_column(wrong: str) -> None:
    with pytest.raises(PatternError, match="column"):
        Matcher.compile([("it", f"you {wrong} leave")])
