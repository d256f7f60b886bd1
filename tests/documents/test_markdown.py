"""Markdown: the words that are shown, where they stand, and what is nobody's words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.documents.oracles import markdown_texts, words
from tests.documents_formats.checks import check_edit, check_maps, notes, passages, texts

from tic.documents import PLACEHOLDER
from tic.text.context import Context

PATH = "a.md"

REFERENCES = ["[one]", "[you must][ref]", "![é](x)[one][]"]
SAID = ["you must", "é“x”", "a_b_c", "2 * 3", "&amp; co", "&#8217;s", r"\* no \_", "x &lt y", "!"]
UNSAID = ["`calm down`", "`` a ` b ``", "a<!-- note -->", "[^1]"]


def pages(more: list[str]) -> st.SearchStrategy[str]:
    """Pages of every kind of block, with `more` among the pieces of their lines."""
    inline = st.recursive(
        st.sampled_from(SAID + UNSAID + more),
        lambda inner: st.one_of(
            st.lists(inner, min_size=2, max_size=3).map(" ".join),
            inner.map(lambda text: f"*{text}*"),
            inner.map(lambda text: f"**{text}**"),
            inner.filter(lambda text: "~" not in text).map(lambda text: f"~~{text}~~"),
            inner.map(lambda text: f'<b class="x">{text}</b>'),
            inner.map(lambda text: f"[{text}](/there 'that')"),
            # A link in an image in a link: markdown-it and the algorithm of the standard differ.
            inner.filter(lambda text: "[" not in text).map(lambda text: f"![{text}](<a b>)"),
        ),
        max_leaves=5,
    )
    lines = st.lists(inline, min_size=1, max_size=3).map("\n".join)
    blocks = st.recursive(
        st.one_of(
            lines,
            lines.map(lambda text: text.replace("\n", "\r\n")),
            inline.map(lambda text: f"## {text} ##"),
            inline.map(lambda text: f"{text}\n==="),
            inline.map(lambda text: f"{text}\n---"),
            st.sampled_from(SILENT),
            st.tuples(inline, inline).map(
                lambda row: f"| one | two |\n|:--|---|\n| {row[0]} | {row[1]} |"
            ),
        ),
        lambda inner: st.one_of(
            inner.map(lambda text: "> " + text.replace("\n", "\n> ")),
            inner.map(lambda text: "- " + text.replace("\n", "\n  ")),
            inner.map(lambda text: "1. " + text.replace("\n", "\n   ")),
            st.lists(inner, min_size=2, max_size=3).map("\n\n".join),
        ),
        max_leaves=6,
    )
    return blocks.map(lambda text: f"{text}\n\n[ref]: /x 'title'\n[one]: <y z>\n")


SILENT = [
    "```py\nyou must\n\n- x\n```",
    "~~~\n> x\n~~~",
    "    you must\n\n    x",
    "***",
    "- - -",
    "<!-- you\n\nmust -->",
]
PAGES = pages(REFERENCES)


@given(PAGES)
def test_the_words_are_those_that_markdown_it_shows(page):
    assert words(texts(page, PATH)) == words(markdown_texts(page))


@given(PAGES)
def test_maps_are_true(page):
    check_maps(page, PATH)


@given(pages([]), st.data())  # a lone [label] is looked up: with another text it is none
def test_an_edit_at_a_span_changes_that_text_alone(page, data):
    check_edit(page, PATH, data)


def test_a_page_is_read_block_by_block():
    page = """---
title: You must
---
# Title *here* ##

Some **bold _nested_** text
over two lines.

- one
- two
  goes on

  its own paragraph

      code
- [ ] a task

1. number
   - nested

  > a quotation
  lazily going on

| Left | `Right` |
| --- | --- |
| a \\| b | c |
| d |

[^1]: A footnote.

***
Last.
"""
    assert texts(page, PATH) == [
        "Title here",
        "Some bold nested text\nover two lines.",
        "one",
        "two\n  goes on",
        "its own paragraph",
        "a task",
        "number",
        "nested",
        "a quotation\n  lazily going on",
        "Left",
        "a | b",
        "c",
        "d",
        "A footnote.",
        "Last.",
    ]


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("see <https://a.b/c> or https://d.e/f_g.", "see ￼ or ￼."),
        ("write to <me@there.org> or me@there.org", "write to ￼ or ￼"),
        ("dear {name}, {{ mood }} day, 50% off", "dear ￼, ￼ day, 50% off"),
        ("a `` ` `` b", "a ￼ b"),
        ("an ` open tick", "an ` open tick"),
        ("an open **star", "an open **star"),
        ("an <q>inner</q> voice<br>and more", "an “inner” voice\nand more"),
        ("if a < b and c > d", "if a < b and c > d"),
        ("what [is\nthis](http://x.y/(z) 't)') for", "what is\nthis for"),
        ("[a [b](c) d](e)", "[a b d](e)"),
        (r"\![a](b) and ![c](d)", "!a and c"),
        ("http://" * 400 + "a *b*", PLACEHOLDER * 2 + " b"),
        ("not [a link] nor (this)", "not [a link] nor (this)"),
        ("you <!-- tic: x --> must", "you  must"),
        ("a <!-- that never ends", "a <!-- that never ends"),
        ("line one\\\nline two", "line one\nline two"),
        ("&copy; &nosuch; &#x1F600; &#xD800;", "© &nosuch; \U0001f600 \ufffd"),
        ("***both*** __two__ _one_", "both two one"),
        ("a_b c_ and _d e_f", "a_b c_ and _d e_f"),
        ("snake_case_name and 2*3*4", "snake_case_name and 234"),
    ],
)
def test_inline_marks_have_no_width(page, expected):
    assert texts(page, PATH) == [expected]


@pytest.mark.parametrize("line", ["   go on", "*now*", "1986 was", "2) choice", "(go on)"])
def test_a_line_below_a_paragraph_goes_on_with_it(line):
    [_, told, _] = texts(f"One.\n\nYou must\n{line}\n\nMore.\n", PATH)

    assert told.startswith("You must\n")


def test_a_phrase_through_marks_is_covered_with_them():
    page = "so you **must** tell"
    (passage,) = passages(page, PATH)
    at = passage.text.text.index("you must")
    start, end = passage.text.span(at, at + 8)
    assert page[start:end] == "you **must"
    assert not passage.text.verbatim(at, at + 8)
    assert passage.text.verbatim(at + 4, at + 8)


def quoted(page: str) -> list[str]:
    return [each.text.text for each in passages(page, PATH) if each.quoted]


def test_block_quotations_quote_and_alerts_do_not():
    assert quoted("said\n\n> You must\n> > and so\n>\n> - on\n\nafter") == [
        "You must",
        "and so",
        "on",
    ]
    assert quoted("> one\n>\ntwo\n\n> # three\nfour\n\n> five\nsix") == [
        "one",
        "three",
        "five\nsix",
    ]
    assert quoted("> ```\nyou\n```\n") == []
    assert texts("> ```\nyou\n", PATH) == ["you"]
    assert quoted("> [!NOTE]\n> You must") == []
    assert texts("> [!NOTE]\n> You must", PATH) == ["You must"]


def test_columns_and_lists_of_words_to_avoid_mention_them():
    table = "| Avoid | Say |\n|---|---|\n| calm down | take your time |\n| relax | |\n"
    assert quoted(table) == ["calm down", "relax"]
    assert quoted("| Do | Don’t |\n|---|---|\n| one | two |") == ["two"]
    assert quoted("## Phrases to avoid\n\n- calm down\n\n## Say\n\n- I hear you") == ["calm down"]
    assert quoted("Please don't say:\n\n* relax\n\nRather say:\n\n* hello") == ["relax"]
    assert quoted("## Words to avoid\n\ncalm down") == []  # a paragraph speaks for itself


def test_quotations_within_quotations_are_followed_to_a_depth():
    deep = "> " * 30 + "you must"
    (passage,) = passages(deep, PATH)
    assert (passage.text.text, passage.quoted) == ("you must", True)


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("```\nyou must\n```\nafter", ["after"]),
        ("```\nyou must\n~~~\n```` \nafter", ["after"]),
        ("- ```\n  you must\n\nafter", ["after"]),  # a line further left ends an item's fence
        ("~~~ sh\nnever closed\n\nyou", []),
        ("text\n    goes on\n\n    code", ["text\n    goes on"]),
        ("-     code\n\n  text", ["text"]),
        ("- a\n\n      code\n\n  b", ["a", "b"]),
        ("- a\n\nb\n\n    code\n\nc", ["a", "b", "c"]),
        ("- a\n\n  b\n\n    c", ["a", "b", "c"]),
        ("- a\n\n\tb", ["a", "b"]),
        ("1. a\n    * b", ["a", "b"]),
        ("[a]: /b\n  'c'\ntext", ["text"]),
        ("[a]: /b\n'c' d", ["'c' d"]),
        ("[a]: /b 'c\n\nd'", ["a: /b 'c", "d'"]),
        ('[a\\]b]: <c d> "e\n\\"f"\ntext', ["text"]),
        ("<pre>\nyou\n\nmust\n</pre>\nafter", ["after"]),
        ("<textarea>\nyou\n\nmust</textarea>", ["you\nmust"]),
        ("---\nnot: closed", ["not: closed"]),
        ("<script>\nyou must\n\n</script>\nafter", ["after"]),
        ("<div>you\n<b>must</b></div>\n\n*after*", ["you\nmust", "after"]),
        ("<!-- you\n\nmust --> after", ["after"]),
        ("```{note} You must\nRead *this*.\n```\nafter", ["Read this.", "after"]),
        (":::{tip}\nRead *this*.\n:::\n", ["Read this."]),
        ("#hash\n\n#\n\n# a #b\n\n## c \\#", ["#hash", "a #b", "c #"]),
    ],
)
def test_what_is_code_and_what_is_not(page, expected):
    assert texts(page, PATH) == expected


def test_comments_are_found_where_they_are_comments():
    page = "<!-- tic: one -->\n\na <!-- tic: two --> b\n\n```\n<!-- tic: no -->\n```\n"
    page += "`<!-- tic: no -->`\n\n> <!-- tic: three -->\n\n<div>\n<!-- tic: four -->\n</div>\n"
    assert notes(page, PATH) == ["tic: one", "tic: two", "tic: three", "tic: four"]


def test_nothing_in_a_page_says_where_it_meets_a_person():
    assert [each.context for each in passages("x", "bot/greeting.md")] == [Context.GENERAL]
    assert [each.context for each in passages("- No thanks", PATH)] == [Context.GENERAL]
