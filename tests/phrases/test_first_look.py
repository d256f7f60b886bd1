"""The first look passes over no word at which a phrase begins, names few others, and may forget."""

import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.phrases import brute_force

from tic.phrases import Matcher
from tic.phrases.firstlook import SPELLED, FirstLook
from tic.text import normal, tokens
from tic.text.tokens import Break, rough_breaks

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


def keep(most: int, patch: pytest.MonkeyPatch) -> None:
    patch.setattr("tic.phrases.firstlook._KEPT", most)
    patch.setattr("tic.phrases.firstlook._KEPT_FOR_EACH", 0)


@example("calm a a x, ")
@given(TEXTS)
def test_what_is_there_is_found_whatever_stands_around_it(text: str) -> None:
    for label in {label for label, _ in PATTERNS}:
        patterns = [pair for pair in PATTERNS if pair[0] == label]
        found = {tuple(hit) for hit in Matcher.compile(patterns).find(text)}

        assert found == brute_force.find(patterns, text)


@example("calm a a x, ")
@given(TEXTS)
def test_it_names_every_word_at_which_a_phrase_begins(text: str) -> None:
    found = {
        tuple(hit)
        for label, pattern in PATTERNS
        for hit in Matcher.compile([(label, pattern)]).find(text)
    }
    folded = normal(text)
    words = tokens(folded.text)
    named = looks(PATTERNS)(text)
    begun = {folded.span(words.starts[at], words.ends[at])[0] for at in named if at >= 0}

    # Where letters stand apart, it is asked again once they are joined.
    assert SPELLED in named or {start for _, start, _ in found} <= begun


@given(st.lists(TEXTS, min_size=2, max_size=8))
def test_forgetting_changes_no_answer(texts: list[str]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        keep(2, patch)
        forgetful = looks(PATTERNS)
        answers = [forgetful(text) for text in texts]

    assert answers == [looks(PATTERNS)(text) for text in texts]


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("calm down", "down calm"),
        ("calm down", "calm and down"),
        ("calm down now", "calm down or now"),
        ("^ calm down", "be calm down"),
        ("^ calm down", "be calm-down"),
        ("^ calm down", "so " * 5 + "calm down"),
        ("calm <2> down", "calm and so well down"),
        ("calm <2> down", "calm and so on"),
        ("calm <2> down now", "calm and down or now"),
        ("well calm <2> down", "well calm and so on down"),
        ("calm $", "calm or not"),
        ("calm <2> (down|$)", "calm or not or down"),
        ("calm $", "calm\ndown or calm now"),
        ("calm down", "x, calm and y"),
        ("calm down", "e.g. calm"),
        ("calm down", "c, a and x"),
    ],
)
def test_it_knows_what_cannot_be_there(pattern: str, text: str) -> None:
    assert not looks([("it", pattern)])(text)


@pytest.mark.parametrize(
    ("text", "begun"),
    [
        ("calm or well down", [0]),
        ("calm, or so down", [0]),
        ("so calm * down; x, calm down", [1, 4]),
        ("so calm\u2029and \u00e9t\u00e9 down", [1]),
        ("so 'calm' and down", [1]),
        ("so calm-down", [1]),
        ("so ' calm down", [1]),
        ("x''y so calm down", [3]),
        ("\ufffc's so calm down", [3]),
        ("so now and well please calm down", [5]),
        ("c a l m or well down", [SPELLED]),
        ("so calm or d o w n", [SPELLED]),
    ],
)
def test_it_names_the_words_where_something_may_begin(text: str, begun: list[int]) -> None:
    assert looks([("it", "calm <2> down"), ("it", "^ calm <2> down $")])(text) == begun


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("calm $", "calm or not. calm"),
        ("calm § now", "calm now, or calm (now)"),
        ("calm § now", "calm now or calm \u2014 now"),
        ("calm $", "so calm\n\nor not calm now"),
        ("calm $", "calm\u2019s or calm\u00a1 now"),
        ("^ calm", "calmly, calm or now, calm"),
        ("^ calm", "or so (calm"),
    ],
)
def test_it_hears_each_pause(pattern: str, text: str) -> None:
    found = Matcher.compile([("it", pattern)]).find(text)

    assert len(looks([("it", pattern)])(text)) >= len(found) > 0


def test_one_word_again_and_again_is_listened_to_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []

    class Counted(tuple):
        __slots__ = ()

        def __contains__(self, sign: object) -> bool:
            asked.append(sign)
            return super().__contains__(sign)

    def counted(text: str, most: int) -> list[Break]:
        asked.append(most)
        return rough_breaks(text, most)

    monkeypatch.setattr("tic.phrases.firstlook._SPACES", Counted([b" ", b"\n"]))
    monkeypatch.setattr("tic.phrases.firstlook.rough_breaks", counted)
    look = looks([("it", "calm $")])

    assert look("calm " * 190 + "or") == []
    assert len(asked) < 200
    asked.clear()
    assert len(look("calm. " * 160)) == 160
    assert len(asked) < 20
    asked.clear()
    assert look("calm " * 190) == [189]
    assert len(asked) < 2_000  # all of them again each time the pauses are worked out twice as far


@pytest.mark.parametrize("opener", ["actually", "so", "well so please", "so, 'so"])
def test_a_clause_opens_behind_words_that_patterns_hold(opener: str) -> None:
    patterns = [("calm", "^ calm down"), ("other", "act* x"), ("other", "please <2> x")]

    assert [hit.label for hit in Matcher.compile(patterns).find(f"{opener} calm down")] == ["calm"]


def test_what_is_named_for_one_pattern_is_not_another() -> None:
    matcher = Matcher.compile([("anchored", "^ calm down"), ("free", "calm down now")])

    assert [hit.label for hit in matcher.find("be calm down now")] == ["free"]


@pytest.mark.parametrize("text", ["calm down now", "calm, down or so"])
def test_a_mark_leads_on_beside_the_next_word(text: str) -> None:
    assert looks([("it", "calm down now"), ("it", "calm / down or")])(text) == [0]


@example("calm down now", {"anchored"})
@given(TEXTS, st.sets(st.sampled_from([label for label, _ in PATTERNS])))
def test_what_is_not_wanted_is_not_there(text: str, wanted: set[str]) -> None:
    matcher = Matcher.compile(PATTERNS)
    numbers = {number for number, label in enumerate(matcher.labels) if label in wanted}
    scan = matcher.scan(text, numbers)
    alone = Matcher.compile([pair for pair in PATTERNS if pair[0] in wanted])

    assert (
        {
            (matcher.labels[label], *scan.read.span(first, last))
            for label, first, last in scan.matches
        }
        if scan
        else set()
    ) == {tuple(hit) for hit in alone.find(text)}


def test_letters_that_are_words_stand_between_others_that_spell_one() -> None:
    matcher = Matcher.compile([("it", "bad day"), ("other", "a x")])

    assert [hit.label for hit in matcher.find("so b a d day")] == ["it"]
    assert matcher.find("so b or d day") == ()


def test_a_word_is_not_named_for_what_nobody_wants() -> None:
    look = looks([("one", "calm down"), ("two", "so well")])

    assert look("calm down, so well") == [0, 2]
    assert look("calm down, so well", {1}) == [2]


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
    keep(50, monkeypatch)
    look = looks(PATTERNS)
    chunks = look._word.__self__
    kept = []
    for turn in range(200):
        assert look(f"calm{turn} and calm down or {'x' * (turn % 80)}") == [2]
        kept.append(len(chunks))

    assert max(kept) == 50
    assert min(kept[50:]) < 5


def test_threads_that_forget_what_others_read_give_the_same_answers(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    keep(4, monkeypatch)
    words = ["calm", "down", "so", "now,", "actually", "x", "a", "--"]
    texts = [
        " ".join(words[(turn + turn // 8 * step + step * step) % 8] for step in range(1, 7))
        for turn in range(400)
    ]
    patterns = [("gap", "calm <2> down"), ("anchored", "^ now calm")]
    expected = [looks(patterns)(text) for text in texts]
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(4) as pool:
            for shared in [looks(patterns) for _ in range(20)]:
                answers = list(pool.map(lambda look: [*map(look, texts)], [shared] * 4))
                assert answers == [expected] * 4
    finally:
        sys.setswitchinterval(usual)

    assert any(expected)
    assert not all(expected)
