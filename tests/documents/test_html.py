"""HTML: the words a person meets on a page, in blocks, buttons, fields and attributes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.documents.oracles import html_texts, words
from tests.documents_formats.checks import check_edit, check_maps, notes, passages, texts

from tic.text.context import Context

PATH = "a.html"

INLINE = st.recursive(
    st.sampled_from(
        ["you must", "é", "a &lt; b", "&amp;", "don&rsquo;t", "5 > 4", "x\n y", "&nope;"]
    ),
    lambda inner: st.one_of(
        st.lists(inner, min_size=2, max_size=3).map("".join),
        inner.map(lambda text: f"<b>{text}</b>"),
        inner.map(lambda text: f'<a href="/x?a=1&amp;b=<i>" class=\'it"s\'>{text}</a>'),
        inner.map(lambda text: f"<SPAN >{text}</SPAN\n>"),
        inner.map(lambda text: f"<code>{text}</code>"),
        st.sampled_from(["<br/>", "<!-- note > -->", "<wbr>", "<img src=x alt='a face'>"]),
    ),
    max_leaves=5,
)
BLOCKS = st.recursive(
    st.one_of(
        INLINE.map(lambda text: f"<p>{text}</p>"),
        INLINE.map(lambda text: f"<li>{text}"),
        INLINE.map(lambda text: f"<button title='tell us'>{text}</button>"),
        INLINE,
        st.sampled_from(
            [
                "<script>if (a < b) { 'you must' }</script>",
                "<style>p > b { content: 'you' }</style>",
                "<pre>you\n\nmust</pre>",
                "<!doctype html>",
                "<hr>",
                "\n\n",
            ]
        ),
    ),
    lambda inner: st.one_of(
        inner.map(lambda text: f"<div class='you must'>{text}</div>"),
        inner.map(lambda text: f"<form>{text}</form>"),
        inner.map(lambda text: f"<blockquote>\n{text}\n</blockquote>"),
        st.lists(inner, min_size=2, max_size=4).map("".join),
    ),
    max_leaves=6,
)


@given(BLOCKS)
def test_the_words_are_those_that_the_standard_parser_reads(page):
    shown = [each.text.text for each in passages(page, PATH) if not each.key]
    assert words(shown) == words(html_texts(page))


@given(BLOCKS)
def test_maps_are_true(page):
    check_maps(page, PATH)


@given(BLOCKS, st.data())
def test_an_edit_at_a_span_changes_that_text_alone(page, data):
    check_edit(page, PATH, data)


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("you <b>must</b>n’t", ["you mustn’t"]),
        ("<p>one<p>two", ["one", "two"]),
        ("one<br>two", ["one\ntwo"]),
        ("<p>you\n\n  must</p>", ["you\nmust"]),  # a blank line of the source is white space
        ("run <code>x <b>you</b></code> now", ["run ￼ now"]),
        ("dear {{ name }}, {% if x %}you{% endif %}", ["dear ￼, ￼you￼"]),
        ("a <q>quoted</q> word", ["a “quoted” word"]),
        ("&notit; &#0; &#xD800; &#x110000;", ["¬it; \ufffd \ufffd \ufffd"]),
        ("<script>you", []),
        ("<!-- you", []),
        ("a<!-- you", ["a"]),
        ("a {# you #} b {# c", ["a  b {# c"]),
        ("<p title='", ["<p title='"]),
        ("x < y > z", ["x < y > z"]),
        ("<title>Your story</title>", ["Your story"]),
    ],
)
def test_what_is_shown(page, expected):
    assert texts(page, PATH) == expected


def test_attributes_hold_words_too():
    page = (
        '<meta name="description" content="A &amp; B"><meta name="viewport" content="width=device">'
        '<img alt="A calm room" src="you.png"><input placeholder="Your story" value="you must">'
        "<input type=submit value='Tell us'><a title=\"Go on\" aria-label=More>x</a>"
        '<option label="No one">'
    )
    assert [(each.key, each.text.text) for each in passages(page, PATH) if each.key] == [
        ("content", "A & B"),
        ("alt", "A calm room"),
        ("placeholder", "Your story"),
        ("value", "Tell us"),
        ("title", "Go on"),
        ("aria-label", "More"),
        ("label", "No one"),
    ]
    check_maps(page, PATH)


@pytest.mark.parametrize(
    ("page", "context"),
    [
        ("<p>you</p>", Context.GENERAL),
        ("<button>you</button>", Context.UI),
        ("<button><b>you</b></button>", Context.UI),
        ("<button>x</button><p>you</p>", Context.GENERAL),
        ("<form><p>you</p></form>", Context.FORM),
        ("<label>you</label>", Context.FORM),
        ("<select><option>x<option>you</select>", Context.FORM),
        ("<select><option>x</select><p>you", Context.GENERAL),
        ("<dialog>you</dialog>", Context.UI),
        ("<p><a href=x>you</a></p>", Context.UI),
        ("<p><a href=x>see</a> you</p>", Context.GENERAL),
        ("<input type=button value=you>", Context.UI),
        ("<button></button></button></button><p>you", Context.GENERAL),
    ],
)
def test_the_elements_around_decide_the_context(page, context):
    last = passages(page, PATH)[-1]
    assert last.context is context
    assert last.because


def test_block_quotations_and_lists_of_words_to_avoid_are_quoted():
    page = "<blockquote><p>one</blockquote>two<h2>Words to avoid</h2><ul><li>three</ul><h2>x</h2><li>4 a"
    assert [each.text.text for each in passages(page, PATH) if each.quoted] == ["one", "three"]


def test_comments_of_the_page_and_of_its_template_are_found():
    page = "a <!-- tic: one --> b <script>/* <!-- tic: no --> */</script> {# tic: two #} c"
    assert notes(page, PATH) == ["tic: one", "tic: two"]
    # An unclosed comment is one to the end of the page, as in a browser.
    assert notes("a <!-- tic: x", PATH) == ["tic: x"]
