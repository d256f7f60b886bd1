"""JSON: accepts what json accepts, decodes what json decodes, and knows where it stands."""

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.documents_formats.checks import (
    by_key,
    check_edit,
    document,
    notes,
    passages,
    refused,
    texts,
)

from tic.documents.json_text import leaves, loose_leaves
from tic.documents.keyed import Leaf
from tic.errors import UnreadableError
from tic.text.context import Context

WORDS = st.text(
    st.characters(exclude_categories=["Cs"]) | st.sampled_from('"\\/\n\r\t\x00\u2028\U0001f600é'),
    max_size=12,
)
VALUES = st.recursive(
    WORDS
    | st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(WORDS, inner, max_size=4),
    max_leaves=12,
)


def strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for each in value:
            yield from strings(each)
    elif isinstance(value, dict):
        for each in value.values():
            yield from strings(each)


def strict(source):
    """Parse as json does, and refuse what RFC 8259 does not know or leaves open."""

    def unique(pairs):
        if len({key for key, _ in pairs}) < len(pairs):
            raise ValueError
        return dict(pairs)

    def no(_):
        raise ValueError

    return json.loads(source, object_pairs_hook=unique, parse_constant=no)


@st.composite
def sources(draw):
    """JSON texts, written in more than one way."""
    source = json.dumps(
        draw(VALUES),
        ensure_ascii=draw(st.booleans()),
        indent=draw(st.sampled_from([None, 0, 2, "\t"])),
        separators=draw(st.sampled_from([(",", ":"), (" , ", " : "), (",\r\n", ":\n")])),
    )
    return draw(st.sampled_from(["", " ", "\n\t"])) + source + draw(st.sampled_from(["", "\r\n"]))


@given(sources())
def test_strings_are_those_of_json_in_its_order(source):
    assert [leaf.text.text for leaf in leaves(source)] == list(strings(json.loads(source)))


@given(sources(), st.data())
def test_it_accepts_exactly_what_json_accepts(source, data):
    at = data.draw(st.integers(0, len(source)))
    cut = data.draw(st.integers(0, 2))
    put = data.draw(
        st.sampled_from(["", '"', "\\", ",", ":", "{", "}", "[", "]", "0", "e", "\n", "u"])
    )
    broken = source[:at] + put + source[at + cut :]
    try:
        wanted = list(strings(strict(broken)))
    except ValueError:
        with pytest.raises(UnreadableError):
            list(leaves(broken))
    else:
        found = [leaf.text.text for leaf in leaves(broken)]
        assert found == [re.sub("[\ud800-\udfff]", "\ufffd", text) for text in wanted]


COPY = st.dictionaries(
    st.sampled_from(["title", "no_thanks", "a.b", "é", "error", "x y"]),
    st.text('aeiou \n"\\é\U0001f600', min_size=1, max_size=20),
    min_size=1,
)


@given(COPY, st.booleans(), st.data())
def test_an_edit_changes_that_text_alone(copy, ascii_only, data):
    check_edit(json.dumps(copy, ensure_ascii=ascii_only), "en.json", data)


def test_values_are_copy_and_keys_are_their_names():
    source = (
        '{"menu": {"You must": "Take your time"}, "list": ["One day", {"a": "Two days"}], "n": 1}'
    )
    assert by_key(source, "en.json") == {
        "menu.You must": "Take your time",
        "list[0]": "One day",
        "list[1].a": "Two days",
    }


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (
            '{"left_one": "{{count}} day", "left_other": "{{count}} days"}',
            ["\ufffc day", "\ufffc days"],
        ),
        ('{"a": "See $t(other.key) first"}', ["See \ufffc first"]),
        (
            '{"a": "{n, plural, one {# day} other {# days}} left"}',
            ["\ufffc day left", "\ufffc days left"],
        ),
        (
            '[{"id": "x", "defaultMessage": "Hello {name}", "description": "For the head"}]',
            ["Hello \ufffc"],
        ),
        ('{"a": "You <b>must</b> &amp; will"}', ["You must & will"]),
        ('{"$schema": "Not for people", "a": "For people"}', ["For people"]),
        ('{"a": "12", "b": ""}', []),
    ],
)
def test_dialects(source, expected):
    assert texts(source, "locales/en.json") == expected


def test_chrome_reads_messages_alone():
    source = json.dumps(
        {
            "hello": {
                "message": "Hello $NAME$",
                "description": "tic: ignore[TIC101] -- why",
                "placeholders": {"name": {"content": "$1", "example": "Ann Other"}},
            }
        }
    )
    assert by_key(source, "_locales/en/messages.json") == {"hello.message": "Hello \ufffc"}
    assert notes(source, "_locales/en/messages.json") == ["tic: ignore[TIC101] -- why"]


def test_an_object_with_more_than_chrome_knows_is_read_whole():
    source = '{"login": {"message": "It failed", "title": "Sorry about that"}}'
    assert texts(source, "en.json") == ["It failed", "Sorry about that"]


def test_arb_keeps_what_it_says_about_a_text_apart():
    source = '{"@@locale": "en", "hi": "Hello {name}", "@hi": {"description": "tic: off", "placeholders": {"name": {"example": "Ann B"}}}}'
    assert by_key(source, "app_en.arb") == {"hi": "Hello \ufffc"}
    [comment] = document(source, "app_en.arb").comments
    assert comment.text == "tic: off"
    assert source[comment.start : comment.end].startswith("Hello {name}")


def test_a_note_stands_for_the_texts_of_its_object():
    source = '{"a": {"one": "First words",\n "x-tic": "tic: ignore[TIC101] -- why",\n "two": "Last words"}}'
    [comment] = document(source, "en.json").comments
    assert comment.text == "tic: ignore[TIC101] -- why"
    assert source[comment.start : comment.end].startswith("First words")
    assert source[comment.start : comment.end].endswith("Last words")


def test_context_is_guessed_from_the_key_and_never_from_the_path():
    assert passages('{"form": {"hint": "Take your time"}}', "x.json")[0].context is Context.FORM
    assert passages('{"x": "Take your time"}', "bots/chat.json")[0].context is Context.UI
    assert passages('{"x": "Take your time"}', "x.json")[0].context is Context.UI


@pytest.mark.parametrize(
    ("source", "line", "code"),
    [
        ('{"a": 1,\n"a": 2}', 2, "documents.syntax"),
        ('{"a": "b"}\n{', 2, "documents.syntax"),
        ("", 1, "documents.syntax"),
        ('{"a": "b', 1, "documents.syntax"),
        ("[\n" * 150, 101, "documents.too-deep"),
        ("// c\n{a b}", 1, "documents.syntax"),
    ],
)
def test_what_is_not_json_is_said_with_its_line(source, line, code):
    no = refused(source, "en.json")
    assert (no.line, no.because.code) == (line, code)


def test_half_a_surrogate_pair_is_a_replacement_character():
    assert texts(r'{"a": "x y \ud83d z \ude00"}', "en.json") == ["x y \ufffd z \ufffd"]
    assert texts(r'{"a": "x y \ud83d\ude00"}', "en.json") == ["x y \U0001f600"]


LOOSE = """// of the whole
{
  /* of one */ "a": "Take your time", // beside
  unquoted: 'You may\\
 stop', 'b': [1, .5, +0x1F, true, "one more",], "c": {"d": "Later",},
}
"""


@pytest.mark.parametrize("path", ["a.json", "a.jsonc", "a.json5"])
def test_comments_commas_at_the_end_and_json5_are_read(path):
    assert by_key(LOOSE, path) == {
        "a": "Take your time",
        "unquoted": "You may stop",
        "b[4]": "one more",
        "c.d": "Later",
    }
    assert notes(LOOSE, path) == ["of the whole", "of one", "beside"]
    for each in passages(LOOSE, path):
        start, _ = each.text.span(0, 1)
        assert LOOSE[start] == each.text.text[0]


@pytest.mark.parametrize(
    "source",
    ['{"a": "b" "c": "d"}', "{,}", "[,]", "{a b}", '{"a": b}', "[1,,2]", "{'a: 1}", "/* {}"],
)
def test_what_is_no_json5_either_is_refused_as_json(source):
    assert refused(source, "a.json").because.says == "This is not JSON (RFC 8259)."


@given(VALUES, st.data())
def test_comments_and_commas_change_no_string(value, data):
    plain = json.dumps(value, indent=1)
    lines = plain.split("\n")
    for at in range(len(lines)):
        if data.draw(st.booleans()) and lines[at][-1:] not in ("{", "[", ",", ""):
            nxt = lines[at + 1].strip() if at + 1 < len(lines) else ""
            lines[at] += "," if nxt[:1] in ("}", "]") else ""
        lines[at] += data.draw(st.sampled_from(["", " // remark", " /* remark */"]))
    try:
        expected = [leaf.text.text for leaf in leaves(plain)]
    except UnreadableError:
        return
    found = loose_leaves("\n".join(lines))
    assert [part.text.text for part in found if isinstance(part, Leaf)] == expected
