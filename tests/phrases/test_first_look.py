"""The first look says no only where nothing is to be found, mostly says no, and may forget."""

import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.phrases import brute_force

from tic.phrases import Matcher, tokens
from tic.phrases.firstlook import FirstLook

# Pauses, openers, paragraphs, lone letters and long words, in all neighbourhoods.
PIECES = st.sampled_from(
    [
        *("calm", "down", "now", "so", "well", "actually", "act", "acting", "please", "x,", "a", "e.g."),
        *("calm-down", "calm,down", "calm/down", "(calm", "down)", '"calm', "down.", "down!?", "--", "-", ".", "*", "_"),
        *("calm\ndown", "calm \n \n", "\u2029", "now\u2026", "\u00a1calm", "calm\u2014", "\u201ccalm\u201d"),
        *("'calm", "down'", "mr.", "\ufffc", "7", "o\u2019clock", f" {'x' * 60} "),
    ]
)  # fmt: skip
TEXTS = st.lists(
    st.tuples(PIECES, st.sampled_from([" ", " ", " ", "", "\n", "  "])), max_size=12
).map(lambda pairs: "".join(piece + space for piece, space in pairs))
PATTERNS = [
    ("anchored", "^ calm down"),
    ("anchored", "^ calm <3> now"),
    ("plain", "calm down [now]"),
    ("open", "act* (calm|down)"),
    ("gap", "calm <2> (down|now)"),
    ("gap", "down <1> <1> calm"),
    ("loose", "calm / down"),
    ("paused", "calm § (now|down)"),
    ("end", "(down|now) $"),
    ("end", "calm <1> (,|$)"),
    ("middle", "now ^ calm"),
]


def looks(patterns: list[tuple[str, str]]) -> FirstLook:
    matcher = Matcher.compile(patterns)
    return FirstLook(matcher.graph, matcher.symbol)


@given(TEXTS)
def test_what_is_there_is_found_whatever_stands_around_it(text: str) -> None:
    for label in {label for label, _ in PATTERNS}:
        patterns = [pair for pair in PATTERNS if pair[0] == label]
        found = {tuple(hit) for hit in Matcher.compile(patterns).find(text)}

        assert found == brute_force.find(patterns, text)


@given(st.lists(TEXTS, min_size=2, max_size=8))
def test_forgetting_changes_no_answer(texts: list[str]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("tic.phrases.firstlook._STEPS_KEPT", 3)
        patch.setattr("tic.phrases.firstlook._CHUNKS_KEPT", 2)
        forgetful = looks(PATTERNS)
        answers = [forgetful(text) for text in texts]

    assert answers == [looks(PATTERNS)(text) for text in texts]


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("calm down", "calm, down"),
        ("calm down", "down calm"),
        ("calm down", "calm. down"),
        ("calm down", 'calm "down'),
        ("calm down", "calm\n\ndown"),
        ("^ calm down", "be calm down"),
        ("^ calm down", "now and so calm" + " so" * 5),
        ("calm <2> down", "calm and so on down"),
        ("calm <2> down", "calm and so on"),
        ("calm $", "calm or not"),
        ("calm § down", "calm down"),
        ("calm / down", "calm or down"),
        ("calm down", "x, calm and y"),
        ("calm down", "e.g. calm"),
    ],
)
def test_it_knows_what_cannot_be_there(pattern: str, text: str) -> None:
    look = looks([("it", pattern)])

    assert not look(text)


@pytest.mark.parametrize(
    "text",
    [
        "calm or well down",
        "calm, or so down",
        "c a l m or well down",
        "so calm or d o w n",
        "calm * down",
    ],
)
def test_it_sees_what_may_be_there(text: str) -> None:
    assert looks([("it", "^ calm <2> down $")])(text)


@pytest.mark.parametrize("opener", ["actually", "so", "well so please"])
def test_a_clause_opens_behind_words_that_patterns_hold(opener: str) -> None:
    patterns = [("calm", "^ calm down"), ("other", "act* x"), ("other", "please <2> x")]

    assert [hit.label for hit in Matcher.compile(patterns).find(f"{opener} calm down")] == ["calm"]


def test_a_clause_opens_where_a_long_sentence_is_cut() -> None:
    matcher = Matcher.compile([("calm", "^ calm down")])
    cut = []
    for more in range(6):
        text = f"{'a' * more} {'bay ' * 249}calm down now"
        words = tokens(text)
        cut.append(bool(matcher.find(text)))
        assert cut[-1] == words.opens_clause(words.words.index("calm"))

    assert any(cut)
    assert not all(cut)


def test_what_is_remembered_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tic.phrases.firstlook._STEPS_KEPT", 50)
    look = looks([("a", "calm <4> down"), ("b", "down <4> calm")])
    most = 0
    for turn in range(200):
        words = ["calm", "down", "now", "so", "calm,"]
        look(" ".join(words[(turn * step + step) % 5] for step in range(1, 9)))
        most = max(most, look.remembered)

    assert 20 < most <= 60


def test_threads_that_forget_what_others_read_give_the_same_answers(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("tic.phrases.firstlook._STEPS_KEPT", 4)
    words = ["calm", "down", "so", "now,", "actually", "x", "a", "--"]
    texts = [
        " ".join(words[(turn + turn // 8 * step + step * step) % 8] for step in range(1, 7))
        for turn in range(400)
    ]
    patterns = [("gap", "calm <2> down"), ("anchored", "^ now calm")]
    expected = [looks(patterns)(text) for text in texts]
    shared = looks(patterns)
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(4) as pool:
            answers = list(pool.map(lambda _: [shared(text) for text in texts], range(4)))
    finally:
        sys.setswitchinterval(usual)

    assert answers == [expected] * 4
    assert True in expected
    assert False in expected
