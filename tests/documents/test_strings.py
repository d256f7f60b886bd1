"""Strings of programs: escapes, placeholders, markup and message branches, against references."""

import ast
import html
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tic.documents import PLACEHOLDER, Mapped
from tic.documents.escapes import ANDROID, JAVASCRIPT, JSON, PO, PYTHON, YAML, Dialect
from tic.documents.icu import MOST, sentences
from tic.documents.markup import unentitied, untagged
from tic.documents.placeholders import in_prose, in_string
from tic.documents.spoken import spoken


def decoded(dialect: Dialect, source: str) -> str:
    return dialect.decode(Mapped.copy(source)).text


BODIES = st.lists(
    st.sampled_from(
        [
            "a",
            "é",
            "\\n",
            "\\\\",
            '\\"',
            "\\u2019",
            "\\ud83d",
            "\\ude00",
            "\\u00e9",
            "\\t",
            "\\/",
            " ",
        ]
    ),
    max_size=12,
).map("".join)


def no_half_pairs(text: str) -> str:
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


@given(BODIES)
def test_json_escapes_are_those_of_json(body):
    assert decoded(JSON, body) == no_half_pairs(json.loads(f'"{body}"'))


@given(
    st.lists(
        st.sampled_from(
            [
                r"a",
                r"é",
                r"\n",
                r"\\",
                r"\'",
                r"\"",
                r"\x41",
                r"\101",
                r"\0",
                r"\u00e9",
                r"\U0001F600",
                r"\N{BULLET}",
                r"\a",
                r"\v",
                r"{x}",
            ]
        ),
        max_size=12,
    ).map("".join)
)
def test_python_escapes_are_those_of_python(body):
    assert decoded(PYTHON, body) == ast.literal_eval(f'"""{body} """')[:-1]


@pytest.mark.parametrize(
    ("dialect", "source", "text"),
    [
        (PYTHON, "\\d \\ud83d", "\\d \ufffd"),
        (PYTHON, "\\N{NO SUCH SIGN}", "\\N{NO SUCH SIGN}"),
        (JAVASCRIPT, "don\\'t \\d \\x41\\u{1F600}\\ud83d\\ude00\\\nx\\0", "don't d A😀😀x\0"),
        (JAVASCRIPT, "\\u{110000}\\u{d800}", "\ufffd\ufffd"),
        (PO, 'a\\"b\\n\\t\\\\ \\x41\\101', 'a"b\n\t\\ AA'),
        (YAML, "\\e\\_\\N\\L\\P\\x41\\u2019\\U0001F600\\/\\ ", "\x1b\xa0\x85\u2028\u2029A’😀/ "),
        (ANDROID, "don\\'t \\@ \\u2019\\n\\q", "don't @ ’\nq"),
        (JSON, "ends in \\", "ends in \\"),
    ],
)
def test_each_dialect_has_its_own_escapes(dialect, source, text):
    assert decoded(dialect, source) == text


def test_a_character_maps_to_the_escape_it_came_from():
    mapped = JSON.decode(Mapped.copy("don\\u2019t \\ud83d\\ude00!"))
    assert mapped.text == "don’t 😀!"
    assert [mapped.span(at, at + 1) for at in (3, 4, 6, 7)] == [(3, 9), (9, 10), (11, 23), (23, 24)]
    assert not mapped.verbatim(0, 5)


@pytest.mark.parametrize(
    "hole",
    [
        "{name}",
        "{0}",
        "{}",
        "{{name}}",
        "{{{html}}}",
        "${name}",
        "#{name}",
        "%{name}",
        "{n,number}",
        "%s",
        "%d",
        "%1$s",
        "%(name)s",
        "%.2f",
        "%@",
        "%lld",
        "%name%",
        "$t(other.key)",
        "$NAME$",
        "{%if%}",
        "https://a.b/c?d=e",
        "www.a.org/b",
        "me.too@a-b.org",
        "{name:>10}",
        "{a.b}",
    ],
)
def test_what_a_program_fills_in_is_one_sign(hole):
    mapped = in_string(Mapped.copy(f"you {hole}, go"))
    assert mapped.text == f"you {PLACEHOLDER}, go"
    assert mapped.span(4, 5) == (4, 4 + len(hole))


@pytest.mark.parametrize(
    "text",
    [
        "100% sure",
        "50%",
        "a { b",
        "{you must tell us}",
        "{name, tell us}",
        "{note: tell us}",
        "{ not a name, surely }",
        "5 % of",
        "x @ y",
        "$5 or $6",
    ],
)
def test_what_no_program_fills_in_stays(text):
    assert in_string(Mapped.copy(text)).text == text


def test_in_prose_a_percent_sign_is_one():
    assert in_prose(Mapped.copy("100 %s {x}")).text == f"100 %s {PLACEHOLDER}"


def test_tags_vanish_and_quotations_show():
    mapped = untagged(Mapped.copy("<0>you</0> <b class='a>b'>must</b><br/><q>x</q> 2 < 3"))
    assert mapped.text == "you must\n“x” 2 < 3"
    assert mapped.span(0, 8) == (3, 30)


@given(
    st.lists(
        st.sampled_from(
            ["&amp;", "&#8217;", "&#x1F600;", "&nbsp;", "&NotEqualTilde;", "&#xD800;", "& ", "a;"]
        )
    )
)
def test_entities_are_those_of_html(pieces):
    expected = "".join(map(html.unescape, pieces))
    assert unentitied(Mapped.copy("".join(pieces))).text == expected


def test_what_is_no_entity_stays():
    assert unentitied(Mapped.copy("&lt &no; &; &#; R&D")).text == "&lt &no; &; &#; R&D"


def shown(source: str) -> list[str]:
    return [sentence.text for sentence in sentences(Mapped.copy(source))]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("just {name}, don't", ["just {name}, don't"]),
        ("{n, plural, one {a} other {b}} c", ["a c", "b c"]),
        (
            "{n, plural, offset:1 =0 {no one} one {# of} other {#}}!",
            ["no one!", "\ufffc of!", "\ufffc!"],
        ),
        ("{g, select, f {her} m {his} other {their}} way", ["her way", "his way", "their way"]),
        (
            "{g, select, f {{n, plural, one {a} other {b}}} other {c}} {k, selectordinal, one {d} other {e}}",
            ["b e", "a e", "c d", "c e"],
        ),
        ("It''s '{'x'}' {n, plural, other {it''s '#' '{y}'}}", ["It's {x} it's # {y}"]),
        ("{n, plural, other {a {name} b}}", ["a \ufffc b"]),
        (
            "{n, plural, one {a} other {b}",
            ["{n, plural, one {a} other {b}"],
        ),  # no message: as it is
        ("{n, plural, } x", ["{n, plural, } x"]),
        ("{n, plural, other {a}} }", ["{n, plural, other {a}} }"]),
    ],
)
def test_each_branch_is_a_sentence(source, expected):
    assert shown(source) == expected


def test_a_branch_maps_to_its_own_words():
    source = "you {n, plural, one {must} other {may}} go"
    one, other = sentences(Mapped.copy(source))
    for sentence, word in ((one, "must"), (other, "may")):
        at = sentence.text.index(word)
        start, end = sentence.span(at, at + len(word))
        assert source[start:end] == word
    assert one.span(0, 3) == other.span(0, 3)


def test_very_many_branches_are_read_without_their_surroundings():
    branches = " ".join("=" + f"{n} {{word{n}}}" for n in range(MOST + 1))
    found = shown(f"before {{n, plural, {branches}}} after")
    assert found[0] == f"before {PLACEHOLDER} after"
    assert found[1:] == [f"word{n}" for n in range(MOST + 1)]


def test_a_nest_too_deep_is_taken_as_it_stands():
    deep = "{n, plural, other {" * 9 + "x" + "}}" * 9
    assert shown(deep) == [deep]


@given(st.text(alphabet="{}ab,#'|plurse otheqc=0", max_size=60), st.data())
def test_any_string_has_true_maps(source, data):
    del data
    text = "{n, plural, other {" + source
    for sentence in [*spoken(Mapped.copy(source)), *spoken(Mapped.copy(text + "}}"))]:
        assert sentence.has_letters()
        assert sentence.text == sentence.text.strip()
