"""What a pattern finds and does not find, one line each."""

import pytest

from tic.phrases import Matcher
from tic.phrases.vocabulary import Vocabulary

MATCHER = Matcher.compile(
    [
        ("no-choice", "{you} (have|have got) no (choice|option) (but|$)"),
        ("calm", "calm down"),
        ("tell", "you [just] {must} tell~ (me|us)"),
        ("free", "you do not have to"),
        ("trust", "^ [just] trust (me|us) ($|on)"),
        ("shame", "(no|no thanks) / i (do not|would rather) <3> money"),
        ("open", "traumati* people"),
        ("step", "step #"),
        ("bound", "wheelchair-bound"),
    ],
    macros={"you": "you|you guys", "must": "must|have to|need to"},
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("You have no choice but to tell me.", ["You have no choice but"]),
        ("You\u2019ve no choice.", ["You\u2019ve no choice"]),
        ("You have no choice of colour here.", []),
        ("calm downnn", ["calm downnn"]),
        ("c a l m  d o w n now", ["c a l m  d o w n"]),
        ("c a l m d o w n", ["c a l m d o w n"]),
        ("ca\u200blm do\u00adwn", ["ca\u200blm do\u00adwn"]),
        ("\uff43\uff41\uff4c\uff4d down", ["\uff43\uff41\uff4c\uff4d down"]),
        ("\u0441\u0430lm down", ["\u0441\u0430lm down"]),
        ("calm\ndown", ["calm\ndown"]),
        ("calm\n\ndown", []),
        ("calm, down", []),
        ("calm down-tempo", []),
        ("un-calm down", []),
        ("Calm down, they trust me on this", ["Calm down"]),
        ("You don't have to.", ["You don't have to"]),
        ("you dont have to", ["you dont have to"]),
        ("u must  tell me", ["u must  tell me"]),
        ("You must told us", ["You must told us"]),
        ("Well, just trust me.", ["just trust me"]),
        ("They trust me.", []),
        ("Trust me on this", ["Trust me on"]),
        ("Trust me with this", []),
        ("No thanks. I'd rather waste my money", ["No thanks. I'd rather waste my money"]),
        ("No thanks, I do not want to save money", ["No thanks, I do not want to save money"]),
        ("traumatised people; traumatic people", ["traumatised people", "traumatic people"]),
        ("step 4 of 10", ["step 4"]),
        ("a step back", []),
        ("wheelchair bound", ["wheelchair bound"]),
        ("wheelchairbound", ["wheelchairbound"]),
        ("wheelchair-bound", ["wheelchair-bound"]),
        ("calm \ufffc down", []),
    ],
)
def test_the_words_found(text: str, found: list[str]) -> None:
    assert [text[hit.start : hit.end] for hit in MATCHER.find(text)] == found


def test_a_whole_text_is_covered_punctuation_aside() -> None:
    assert MATCHER.whole("You don't have to!") == {"free"}
    assert MATCHER.whole("You don't have to go.") == frozenset()
    assert MATCHER.whole("...") == frozenset()


@pytest.mark.parametrize("text", ["'", "´", " '", "' ", "''", "\t'\n'"])
def test_a_mark_that_stands_alone_is_no_word(text: str) -> None:
    matcher = Matcher.compile([("a", "b")])
    assert matcher.find(text) == ()
    assert matcher.whole(text) == frozenset()


def test_no_patterns_match_nothing():
    nothing = Matcher.compile([])

    for text in ("", "calm down", "c a l m", "It is up to you."):
        assert nothing.find(text) == ()
        assert nothing.whole(text) == frozenset()
        assert nothing.scan(text) is None


def test_a_small_vocabulary_remembers_few_words_and_gives_the_same_answers() -> None:
    known = ["calm", "down", "act*"]
    vocabulary = Vocabulary(known)
    words = ["calm", "acting", *(f"word{turn}" for turn in range(3_000)), "calm", "acting", "other"]
    sizes = []
    for word in words:
        assert vocabulary[word] == Vocabulary(known)[word]
        sizes.append(len(vocabulary))

    assert 300 < max(sizes) < 400
    assert min(sizes[1_000:]) < 10
