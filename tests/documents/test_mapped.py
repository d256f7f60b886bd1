"""A text that knows where it came from, through every slice, join and edit."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tic.documents.lines import Lines
from tic.documents.mapped import PLACEHOLDER, Mapped, Run
from tic.errors import InvalidInputError

SOURCES = st.text(alphabet="ab<>&\\\n é\U0001f600", min_size=1, max_size=40)


@st.composite
def texts(draw: st.DrawFn) -> tuple[str, Mapped]:
    """A source and a text made from it by a few random steps."""
    source = draw(SOURCES)
    mapped = Mapped.copy(source)
    for step in draw(st.lists(st.sampled_from(["slice", "edit", "rewrite", "join"]), max_size=5)):
        size = len(mapped.text)
        cuts = sorted(draw(st.lists(st.integers(0, size), min_size=2, max_size=6)))
        if step == "slice":
            mapped = mapped.slice(cuts[0], cuts[-1])
        elif step == "edit":
            news = st.sampled_from(["", "x", "yz", PLACEHOLDER])
            pairs = zip(cuts[::2], cuts[1::2], strict=False)
            mapped = mapped.edit([(a, b, draw(news)) for a, b in pairs])
        elif step == "rewrite":
            mapped = mapped.rewrite(re.compile(r"<|a+"), lambda m: "" if m[0] == "<" else "A")
        else:
            glue = draw(st.sampled_from(["", " "]))
            parts = [mapped.slice(a, b) for a, b in pairwise(cuts)]
            mapped = Mapped.join(parts, glue)
    return source, mapped


@given(texts())
def test_a_copied_run_stands_in_the_source_and_runs_tile_in_order(made):
    source, mapped = made
    ends = [run.at for run in mapped.runs[1:]] + [len(mapped.text)]
    assert mapped.runs[0].at == 0
    before = 0
    for run, end in zip(mapped.runs, ends, strict=True):
        assert run.at < end or not mapped.text
        assert before <= run.start <= run.end <= len(source)
        before = run.start if not run.copied else run.end
        if run.copied:
            assert source[run.start : run.end] == mapped.text[run.at : end]


@given(texts(), st.data())
def test_a_span_is_where_its_first_and_last_characters_stand(made, data):
    source, mapped = made
    start = data.draw(st.integers(0, len(mapped.text)))
    end = data.draw(st.integers(start, len(mapped.text)))
    a, b = mapped.span(start, end)
    assert 0 <= a <= b <= len(source)
    assert mapped.slice(start, end).span(0, end - start) == (a, b)
    if mapped.verbatim(start, end):
        assert source[a:b] == mapped.text[start:end]
    if start < end:
        assert (a, b) == (mapped.span(start, start + 1)[0], mapped.span(end - 1, end)[1])


@given(texts(), st.data())
def test_pieces_joined_again_are_the_text(made, data):
    _, mapped = made
    cut = data.draw(st.integers(0, len(mapped.text)))
    again = Mapped.join([mapped.slice(0, cut), mapped.slice(cut, len(mapped.text))])
    assert again.text == mapped.text
    assert [again.span(i, i + 1) for i in range(len(again.text))] == [
        mapped.span(i, i + 1) for i in range(len(mapped.text))
    ]


@given(SOURCES, st.data())
def test_an_edit_says_what_str_slicing_says(source, data):
    cuts = sorted(data.draw(st.lists(st.integers(0, len(source)), min_size=2, max_size=2)))
    new = data.draw(st.text(max_size=3))
    edited = Mapped.copy(source).edit([(cuts[0], cuts[1], new)])
    assert edited.text == source[: cuts[0]] + new + source[cuts[1] :]
    if new:
        assert edited.span(cuts[0], cuts[0] + len(new)) == (cuts[0], cuts[1])


def test_markup_inside_a_span_is_covered_and_at_its_edges_is_not():
    source = "you <b>must</b> tell"
    mapped = Mapped.copy(source).rewrite(re.compile(r"</?b>"), "")
    assert mapped.text == "you must tell"
    a, b = mapped.span(0, 8)
    assert source[a:b] == "you <b>must"
    a, b = mapped.span(4, 8)
    assert source[a:b] == "must"
    assert mapped.verbatim(4, 8)
    assert not mapped.verbatim(0, 8)


def test_half_an_escape_maps_to_the_whole_of_it():
    mapped = Mapped.copy("x&#1;y").rewrite(re.compile("&#1;"), "ab")
    assert mapped.span(1, 2) == mapped.span(2, 3) == (1, 5)
    assert mapped.slice(2, 4).span(0, 2) == (1, 6)


def test_a_text_with_nothing_left_still_has_a_place():
    empty = Mapped.copy("<b>", 1, 2).rewrite(re.compile("b"), "")
    assert (empty.text, empty.span(0, 0)) == ("", (1, 1))
    assert Mapped.copy("abc").slice(2, 2).span(0, 0) == (2, 2)


def test_signs_can_be_put_around_a_text():
    quoted = Mapped.copy("calm down").edit([(0, 0, "“"), (9, 9, "”")])
    assert quoted.text == "“calm down”"
    assert quoted.span(1, 10) == (0, 9)
    assert quoted.verbatim(1, 10)
    assert not quoted.verbatim(0, 10)


def test_white_space_at_the_ends_is_stripped_and_nothing_else():
    assert Mapped.copy(" \n a b\t").strip().span(0, 3) == (3, 6)
    assert Mapped.copy("  ").strip().text == ""


def test_a_text_does_not_show_its_words_in_its_repr():
    assert "secret" not in repr(Mapped.copy("secret"))


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        (lambda: Mapped.copy("ab").span(1, 3), "span"),
        (lambda: Mapped.copy("ab").span(2, 1), "span"),
        (lambda: Mapped.copy("ab").edit([(1, 2, ""), (0, 1, "")]), "edits"),
        (lambda: Mapped.join([Mapped.copy("ab", 1, 2), Mapped.copy("ab", 0, 1)]), "parts"),
        (lambda: Mapped.join([]), "parts"),
    ],
)
def test_wrong_use_is_named(wrong, field):
    with pytest.raises(InvalidInputError) as caught:
        wrong()
    assert caught.value.field == field


def test_many_edits_cost_as_many_runs():
    mapped = Mapped.copy("a<" * 500).rewrite(re.compile("<"), "")
    assert len(mapped.runs) == 500
    assert mapped.runs[3] == Run(3, 6, 7, copied=True)


@given(st.text(alphabet="ab\r\n\u2028é", max_size=30), st.data())
def test_lines_and_columns_agree_with_counting(source, data):
    offset = data.draw(st.integers(0, len(source)))
    before = source[:offset]
    if source[offset - 1 : offset + 1] == "\r\n":
        before = before[:-1] + "x"  # inside a CRLF the line has not ended yet
    flat = before.replace("\r\n", "\n").replace("\r", "\n")
    line, column = Lines(source).place(offset)
    assert line == flat.count("\n") + 1
    assert column == len(flat) - flat.rfind("\n")


def test_the_words_of_a_line_come_without_its_end():
    lines = Lines("one\r\ntwo\rthree\n")
    assert [lines.text(n + 1) for n in range(len(lines))] == ["one", "two", "three", ""]
