"""Streaming, batching and neighbours change nothing; every span is what was matched."""

import itertools
import tracemalloc

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.language.packs import PACK

from tic.language import Finding, Linter, Report, Safe
from tic.text.pieces import pieces

LINTER = Linter([PACK], profile="strict")
PIECES = [
    "You must tell me", "you really have to trust us", "Calm down", "c a l m d o w n", "calm downnn",
    "It wasn't that bad", "your own fault", "Why did you leave", "After all we two have done",
    "You don't have to", "My partner said", "Avoid saying", "You feel", "No", "Thanks", "never",
    "you", "\u2019tis", "\U0001f600", "e.g", "a b", "whose question", "the 7 days",
]  # fmt: skip
STOPS = [
    " ",
    " ",
    ". ",
    "? ",
    "! ",
    ", ",
    "\n",
    "\n\n",
    ' "',
    '" ',
    " '",
    "' ",
    "; ",
    " - ",
    "\u2026 ",
]


def texts(*, stops: list[str] = STOPS, size: int = 10) -> st.SearchStrategy[str]:
    pair = st.tuples(st.sampled_from(PIECES), st.sampled_from(stops))
    return st.lists(pair, max_size=size).map(lambda pairs: "".join(map("".join, pairs)))


def plain(report: Report) -> list[tuple[str, int, int]]:
    return [(finding.rule.code, *finding.span) for finding in report.findings]


@st.composite
def chunked(draw: st.DrawFn, text: st.SearchStrategy[str]) -> tuple[str, list[str]]:
    whole = draw(text)
    cuts = sorted(draw(st.lists(st.integers(0, len(whole)), max_size=12)))
    edges = [0, *cuts, len(whole)]
    return whole, [whole[a:b] for a, b in itertools.pairwise(edges)]


STOP_IN_QUOTATION = 'You feel no e.g "\U0001f600. You must tell me. " You must tell me '
LONG_QUOTED = 'You must tell me "now. Calm down. ' + "Calm down " * 60 + '" you said. ' * 9
SPLIT_QUOTATION = 'You must tell me "You must tell me. \U0001f600 "You must tell me '


@example((SPLIT_QUOTATION, [SPLIT_QUOTATION]))
@example((STOP_IN_QUOTATION, [STOP_IN_QUOTATION]))
@given(chunked(texts() | st.text()))
def test_a_stream_finds_what_the_whole_text_holds(pieces: tuple[str, list[str]]) -> None:
    whole, chunks = pieces
    stream = LINTER.stream()
    events = [event for chunk in chunks for event in stream.feed(chunk)]
    events += stream.close()

    found = [event for event in events if isinstance(event, Finding)]
    assert [(f.rule.code, *f.span, f.words) for f in found] == [
        (f.rule.code, *f.span, f.words) for f in LINTER.check(whole).findings
    ]
    covered = {
        place: letter
        for event in events
        for place, letter in enumerate(
            event.text if isinstance(event, Safe) else event.words,
            event.start if isinstance(event, Safe) else event.span.start,
        )
    }
    assert "".join(covered[place] for place in range(len(whole))) == whole
    assert len(covered) == len(whole)


LONG = st.lists(texts(size=12), min_size=8, max_size=40).map("".join)


@example(LONG_QUOTED)
@example("You must tell me " * 20 + STOP_IN_QUOTATION * 9)
@given(LONG)
def test_a_long_text_in_pieces_finds_what_the_whole_holds(text: str) -> None:
    whole = LINTER.check(text)

    for longest in (60, 300, 1_500):
        with pytest.MonkeyPatch.context() as patch:
            for module in ("text.pieces", "language.linter"):
                patch.setattr(f"tic.{module}.LONGEST_PIECE", longest)
            assert LINTER.check(text) == whole
            ranges = list(pieces(text))
        assert [a for a, _ in ranges] == [0, *(b for _, b in ranges[:-1])]
        assert ranges[-1][1] == len(text)


@given(st.lists(texts(stops=[" ", ". ", "? "], size=8), min_size=20, max_size=60).map("".join))
def test_pieces_are_not_much_longer_than_asked_for(text: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("tic.text.pieces.LONGEST_PIECE", 1_500)
        assert all(end - start <= 3_000 for start, end in pieces(text))


def test_memory_does_not_grow_with_a_line_of_any_length() -> None:
    def peak(text: str) -> int:
        tracemalloc.start()
        try:
            LINTER.check(text)
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    sentence = "It is up to you how much of this we two talk about today. "
    LINTER.check(sentence * 2_000)  # what is worked out once, and remembered
    assert peak(sentence * 8_000) < 1.2 * peak(sentence * 2_000)


@given(chunked(texts()))
def test_what_is_shown_early_holds_no_finding(pieces: tuple[str, list[str]]) -> None:
    whole, chunks = pieces
    stream = LINTER.stream()
    safe = [e for chunk in chunks for e in stream.feed(chunk) if isinstance(e, Safe)]

    for finding in LINTER.check(whole).findings:
        for event in safe:
            overlap = range(
                max(finding.span.start, event.start),
                min(finding.span.end, event.start + len(event.text)),
            )
            assert not overlap


@given(st.lists(texts(size=3), min_size=1, max_size=40))
def test_what_is_held_back_is_bounded(pieces: list[str]) -> None:
    stream = LINTER.stream()
    fed = shown = 0
    for piece in pieces:
        fed += len(piece)
        for event in stream.feed(piece):
            shown = max(
                shown,
                event.start + len(event.text) if isinstance(event, Safe) else event.span.end,
            )
        assert fed - shown <= 1_000 + 400 + 100 + len(piece)


@given(st.lists(texts(size=4), max_size=5))
def test_many_texts_are_checked_as_each_alone(several: list[str]) -> None:
    assert list(LINTER.check_many(several)) == [LINTER.check(text) for text in several]


# Sentences that stand for themselves: no quotation mark is open, and none is an answer word alone.
ALONE = texts(stops=[" ", " ", ", ", "; ", " - "], size=4).map(
    lambda text: f"Look here, {text.strip()} there."
)


@given(ALONE, ALONE, ALONE)
def test_other_sentences_change_nothing(before: str, text: str, after: str) -> None:
    shift = len(before) + 1
    around = LINTER.check(f"{before} {text} {after}")

    assert [
        (code, start - shift, end - shift)
        for code, start, end in plain(around)
        if shift <= start < shift + len(text)
    ] == plain(LINTER.check(text))


@given(texts() | st.text())
def test_a_span_is_what_was_matched(text: str) -> None:
    report = LINTER.check(text)

    assert all(text[f.span.start : f.span.end] == f.words for f in report.findings)
    assert [f.span for f in report.findings] == sorted(f.span for f in report.findings)


@given(texts())
def test_no_words_of_the_text_are_in_a_repr(text: str) -> None:
    report = LINTER.check(f"{text} zebra")

    assert "zebra" not in repr(report)
    assert all(finding.words not in repr(finding) for finding in report.findings)
