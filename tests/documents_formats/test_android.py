"""Android resources: what XML and aapt make of a string, exactly placed."""

import xml.etree.ElementTree as ET
from xml.sax.saxutils import escape

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.documents_formats.checks import by_key, check_edit, check_maps, notes, refused, texts

from tic.documents.android_text import Resource, resources

HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<resources>\n'
CHARACTERS = st.sampled_from("ab \n\t'\"\\@?<>&é\U0001f600")


@st.composite
def written(draw):
    """A text, and one way to write it in a resource file."""
    text = draw(st.text(CHARACTERS, max_size=20))
    source, quoted = "", False
    for letter in text:
        if letter in " \n\t":
            if letter == " " and not quoted:
                quoted = True
                source += '"'
            source += {" ": " ", "\n": "\\n", "\t": draw(st.sampled_from(["\\t", "\\u0009"]))}[
                letter
            ]
        elif letter in "'\"\\@?":
            source += "\\" + letter
        elif ord(letter) < 0x10000 and letter not in "<>&" and draw(st.booleans()):
            source += f"\\u{ord(letter):04x}"
        elif draw(st.booleans()):
            source += f"&#x{ord(letter):x};"
        else:
            source += escape(letter)
    return text, source + ('"' if quoted else "")


def shown(source):
    return [each for each in resources(source) if isinstance(each, Resource)]


@given(st.lists(written(), max_size=3))
def test_a_text_is_read_back_however_it_is_written(pairs):
    rows = [f'<string name="n{i}">{source}</string>' for i, (_, source) in enumerate(pairs)]
    source = HEAD + "\n".join(rows) + "</resources>"
    assert [each.text.text for each in shown(source)] == [text.strip() for text, _ in pairs]
    check_maps(source, "strings.xml")


@given(
    st.lists(
        st.sampled_from(
            [
                "word",
                " ",
                "\n  ",
                "é\U0001f600",
                "&amp;",
                "&#233;",
                "<b>",
                "</b>",
                "<!-- c -->",
                "<i/>",
                "<![CDATA[",
                "]]>",
                "<?p i?>",
                "&lt;",
            ]
        ),
        max_size=12,
    )
)
@example(parts=["<![CDATA[", "word", "]]>", "<b>", "&amp;", "</b>"])
def test_words_are_those_of_an_xml_parser(parts):
    source = f'<resources><string name="a">{"".join(parts)}</string></resources>'
    try:
        [element] = ET.fromstring(source)
    except ET.ParseError:
        assert refused(source, "strings.xml").because.code == "documents.syntax"
        return
    if "<![CDATA[" in parts:
        return  # markup inside it is text to XML, and markup to Android
    words = " ".join("".join(element.itertext()).split())
    assert [each.text.text for each in shown(source)] == [words]


@given(st.lists(st.text("aeiou \\'\n", min_size=1, max_size=20), min_size=1, max_size=3), st.data())
def test_an_edit_changes_that_text_alone(copy, data):
    rows = [
        f'<string name="n{i}">{words.replace(chr(92), chr(92) * 2)}</string>'
        for i, words in enumerate(copy)
    ]
    check_edit(HEAD + "".join(rows) + "</resources>", "strings.xml", data)


PAGE = (
    HEAD
    + r"""
  <!-- tic: ignore-next[TIC101] — a quotation -->
  <string name="hello">Don\'t   worry,
     <b>you</b> \u2014 <xliff:g id="n" example="1 &lt; 2">%1$s</xliff:g>, must</string>
  <string name="same">@string/hello</string>
  <string name="none"/>
  <string name="html"><![CDATA[Take <i>your</i> time & rest]]></string>
  <string name="spaces">"  Two  words  "</string>
  <plurals name="days"><item quantity="one">%d day</item><item quantity="other">%d days</item></plurals>
  <string-array name="steps"><item>First step</item><item>Last step</item></string-array>
  <style name="Theme"><item name="colour">Not copy</item></style>
  <color name="c">Not copy</color>
</resources>
"""
)


def test_strings_arrays_and_plurals():
    assert by_key(PAGE, "res/values/strings.xml") == {
        "hello": "Don't worry, you — \ufffc, must",
        "html": "Take your time & rest",
        "spaces": "Two  words",
        "days.one": "\ufffc day",
        "days.other": "\ufffc days",
        "steps[0]": "First step",
        "steps[1]": "Last step",
    }
    assert notes(PAGE, "strings.xml") == ["tic: ignore-next[TIC101] -- a quotation"]
    check_maps(PAGE, "strings.xml")


def test_a_placeholder_stands_for_the_whole_xliff_element():
    source = HEAD + "<string name='a'>Hi <xliff:g id='n'>%s</xliff:g>!</string></resources>"
    [found] = shown(source)
    start, end = found.text.span(3, 4)
    assert source[start:end] == "<xliff:g id='n'>%s</xliff:g>"


@pytest.mark.parametrize(
    ("source", "line", "code"),
    [
        ("<resources>\n<string>a</strin></resources>", 2, "documents.syntax"),
        ("<resources>\n<string>a & b</string></resources>", 2, "documents.syntax"),
        ("<resources>\n<string name='a'>open", 2, "documents.syntax"),
        ('<!DOCTYPE r [<!ENTITY a "b">]>\n<resources/>', 1, "documents.syntax"),
        ("<project>\n<name>x</name></project>", 1, "documents.unknown-format"),
        ("<resources>\n" + "<a>" * 200, 2, "documents.too-deep"),
        ("", 1, "documents.syntax"),
    ],
)
def test_what_is_no_resource_file_is_said_with_its_line(source, line, code):
    no = refused(source, "strings.xml")
    assert (no.line, no.because.code) == (line, code)


def test_texts_before_the_first_tag_close_are_not_lost():
    assert texts(
        HEAD + '<string name="a">One <b>two</b></string></resources>', "res/values-en-rGB/copy.xml"
    ) == ["One two"]


def test_other_xml_is_of_no_known_kind():
    for path in ("AndroidManifest.xml", "pom.xml", "res/layout/main.xml"):
        assert refused("<resources/>", path).because.code == "documents.unknown-format"
    for path in ("strings.xml", "res/values/arrays.xml", "res\\values\\x.xml", "strings_en.xml"):
        assert texts("<resources/>", path) == []
