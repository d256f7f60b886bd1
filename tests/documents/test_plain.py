"""Plain text is paragraphs between blank lines, and nothing is lost between them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.documents_formats.checks import check_edit, check_maps, passages, texts

from tic.text.context import Context

TEXTS = st.lists(
    st.sampled_from(
        ["you must", "é", " ", "\n", "\n\n", "\r\n", "\t", "\u2028", ".", "\U0001f600"]
    ),
    max_size=25,
).map("".join)


def test_a_paragraph_keeps_its_line_ends():
    assert texts("one\ntwo\r\nthree\n\n\n  four  \n \t\n5 a\n", "a.txt") == [
        "one\ntwo\r\nthree",
        "four",
        "5 a",
    ]


@given(TEXTS)
def test_no_letter_is_lost_or_read_twice(source):
    letters = [sign for sign in source if sign.isalpha()]
    assert [sign for text in texts(source, "a.txt") for sign in text if sign.isalpha()] == letters


@given(TEXTS)
def test_there_is_no_blank_line_inside_a_paragraph(source):
    for text in texts(source, "a.txt"):
        assert all(line.strip() for line in text.split("\n"))
    check_maps(source, "a.txt")


@given(TEXTS, st.data())
def test_an_edit_changes_that_text_alone(source, data):
    check_edit(source, "a.txt", data)


@pytest.mark.parametrize("path", ["a.txt", "app/emails/welcome.txt", "chat.txt", "-"])
def test_plain_text_is_general_whatever_it_is_called(path):
    (text,) = passages("you must", path)
    assert (text.context, text.because) == (
        Context.GENERAL,
        "nothing says where it meets a person",
    )
