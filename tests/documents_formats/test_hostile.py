"""No bytes make a reader raise, and none make it slow: its work grows as the file grows."""

import gc
import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.documents_formats.checks import check_maps

from tic.documents import Document, NotRead, read

PATHS = ["a.json", "a.arb", "a.yml", "a.po", "strings.xml", "a.py", "a.js", "a.tsx"]

SIGNS = {
    "a.json": [
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        '"',
        "\\",
        "\\u00",
        "a",
        "1",
        "true",
        " ",
        "\n",
        '"a":',
        '"b c"',
    ],
    "a.arb": ["{", "}", ",", ":", '"@@locale"', '"@a"', '"a"', '"b {n, plural, other{c}}"', "\n"],
    "a.yml": [
        "a",
        ": ",
        "- ",
        "\n",
        "  ",
        "'",
        '"',
        "|",
        ">",
        "#",
        "&a ",
        "*a",
        "!t ",
        "{",
        "}",
        "[",
        "]",
        ",",
        "?",
        "\t",
        "\\",
        "%",
        "---\n",
        "nlu:",
        "utter_a",
        "responses:",
        "text: b\n",
    ],
    "a.po": [
        "msgid ",
        "msgstr ",
        "msgstr[0] ",
        "msgctxt ",
        "msgid_plural ",
        '"',
        '"a b"',
        "\n",
        "#",
        "#, fuzzy\n",
        "#~",
        "\\",
        " ",
    ],
    "strings.xml": [
        "<resources>",
        "</resources>",
        "<string name='a'>",
        "</string>",
        "<item>",
        "</item>",
        "<plurals>",
        "a b",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<xliff:g>",
        "</xliff:g>",
        "<b>",
        "&amp;",
        "&",
        "'",
        '"',
        "\\",
        "\\u00",
        "\n",
    ],
    "a.py": [
        "x",
        " = ",
        "f'",
        "'",
        '"""',
        "{",
        "}",
        "(",
        ")",
        "b c",
        "\\",
        "\n",
        "  ",
        "#",
        " + ",
        "def f():",
        ":",
        "r",
        "[",
        "]",
        "lambda:",
    ],
    "a.js": [
        "x",
        " = ",
        "`",
        "${",
        "}",
        "{",
        "'",
        '"',
        "(",
        ")",
        "b c",
        "\\",
        "\n",
        "//",
        "/*",
        "*/",
        " + ",
        "=>",
        "<p>",
        "</p>",
        "<b/>",
        "&amp;",
        ";",
        "?",
        ":",
    ],
}
SIGNS["a.tsx"] = [*SIGNS["a.js"], ": string", "<T,>", "<a b='c d'>", "</a>", "<>", "</>"]


@pytest.mark.parametrize("path", PATHS)
@given(st.data())
def test_no_soup_of_signs_makes_a_reader_raise(path, data):
    source = "".join(data.draw(st.lists(st.sampled_from(SIGNS[path]), max_size=30)))
    outcome = read(source.encode(), path=path)
    if isinstance(outcome, Document):
        check_maps(source, path)
    else:
        assert outcome.because.says
        assert outcome.line is None or 1 <= outcome.line <= source.count("\n") + 1


@pytest.mark.parametrize("path", PATHS)
@given(st.binary(max_size=60))
def test_no_bytes_make_a_reader_raise(path, source):
    assert isinstance(read(source, path=path), Document | NotRead)


REPEATED = {
    "a.json": ["[", '{"a":', '"', "\\", '"a",', "[],", " ", '"\\u', '{"', "\\\\", '["', "\n"],
    "a.yml": ["[", "{", "- ", "? ", "a: ", "'", '"', "&a ", "*a ", "!", "#", "# ", " ", "\t", "\n", "|", "\\", "a\n", "%"],
    "a.po": ['"', "#", "\n", 'msgid "a"\n', '"a"\n', "\\", " ", "msgstr", "#, fuzzy\n", "["],
    "strings.xml": ["<", "<a>", "<!--", "<![CDATA[", "&", "&amp;", "<resources>", "<?", " ", "<!DOCTYPE", "]]>"],
    "a.py": ["(", "[", "{", "'", '"""', 'f"{', "\\", " ", "\n", "@", "not ", "lambda: ", "x = 'a\n", "'a b'\n", "#"],
    "a.tsx": ["(", "{", "<", "<a>", "<a>{", "`${", "'", "/*", "/", "=>", "a?b:", "&", "\\", " ", "\n", "a.", "// \n"],
}  # fmt: skip
FRAMED = [
    ("a.json", '{"x": "', "\\n", '"}'),
    ("a.json", '{"', "k", '": 1}'),
    ("a.json", '{"x": "', "{", '"}'),
    ("a.json", '{"x": "', "<a ", '"}'),
    ("a.json", '{"x": "', "{a, plural, ", '"}'),
    ("a.json", '{"x": "', "&a", '"}'),
    ("a.json", '{"x": "', "%", '"}'),
    ("a.yml", 'a: "', "\\\n", '"'),
    ("a.yml", "a: '", " \n", "'"),
    ("a.yml", "a: >\n", "\n", " b"),
    ("a.yml", "a: >\n  ", "b\n  ", ""),
    ("a.yml", "a: |\n  ", " ", "b"),
    ("a.yml", "a: >\n  b\n", "   \n", "  c"),
    ("a.yml", "a: b", " ", "c"),
    ("a.yml", 'a: "', " ", '"'),
    ("a.yml", "nlu:\n- examples: |\n", "    - a\n", ""),
    ("a.yml", "nlu:\n- examples: |\n    ", "-", ""),
    ("a.yml", "a: [", "b c, ", "]"),
    ("a.yml", "responses:\n", "  utter_a: [{text: b c}]\n", ""),
    ("a.po", 'msgid "a"\nmsgstr "', "\\x", '"'),
    ("a.po", 'msgid "a"\nmsgstr ""\n', '"b"\n', ""),
    ("strings.xml", "<resources><string name='a'>", "b <i>c</i>", "</string></resources>"),
    ("strings.xml", "<resources><string name='a'>", "<!-- -->", "</string></resources>"),
    ("strings.xml", "<resources><string name='a'>", '"', "</string></resources>"),
    ("strings.xml", "<resources><string name='a'>", "\\", "</string></resources>"),
    ("strings.xml", "<resources><string name='a'>", " \n", "</string></resources>"),
    ("strings.xml", "<resources><string name='a'>", "&lt;xliff:g&gt;", "</string></resources>"),
    ("strings.xml", "<resources>", "<!-- a -->", "</resources>"),
    ("strings.xml", "<resources>", "<string name='a'>b</string>", "</resources>"),
    ("strings.xml", "<resources>\n<string name='a' b='", "c ", "'>d</string></resources>"),
    ("a.py", "x = ", "'a b' + ", "'c'"),
    ("a.py", "x = (", "'a b' ", ")"),
    ("a.py", "x = f'", "{a}", "'"),
    *(
        (path, "", sign, tail)
        for path in ("a.haml", "a.slim", "a.pug", "a.feature", "a.ink", "a.graphql", "a.prompt")
        for sign in (
            "a(",
            "(a)",
            ".b",
            "{a}",
            '"',
            "\\",
            " a='b'",
            "#{",
            "[",
            "- ",
            "\n ",
            "user:\n",
        )
        for tail in ("", "\n")
    ),
    ("a.feature", "Then ", 'a "b" ', ""),
    ("a.graphql", '"""', '" ', ""),
    ("a.py", "x = a", ".b('c d')", ""),
    ("a.py", "x = {", "'a': 'b c',", "}"),
    ("a.py", "x = [", "'b c',", "]"),
    ("a.py", "x = '", "\\N{", "'"),
    ("a.tsx", "x = ", "'a b' + ", "'c'"),
    ("a.tsx", "x = `", "${a}", "`"),
    ("a.tsx", "x = a", ".b('c d')", ""),
    ("a.tsx", "x = <p>", "<b>c</b> d ", "</p>"),
    ("a.tsx", "x = <p>", "{a}{'b'}", "</p>"),
    ("a.tsx", "x = <p>", " \n", "</p>"),
    ("a.tsx", "x = <p a='", "b ", "' />"),
    ("a.tsx", "x = <p>", "<p>c d</p>", "</p>"),
    ("a.tsx", "x = [", "'b c',", "]"),
    ("a.tsx", "x = <p>c ", "&amp;", "</p>"),
    ("a.tsx", "x = '", "\\u{", "'"),
]
HOSTILE = [
    *((path, "", sign, "") for path, signs in REPEATED.items() for sign in signs),
    *FRAMED,
]


def cost(path, head, sign, tail, size):
    source = (head + sign * (size // len(sign)) + tail).encode()
    gc.disable()  # how often it runs depends on everything that is alive, not on this file
    start = time.process_time()
    outcome = read(source, path=path)
    spent = time.process_time() - start
    gc.enable()
    if isinstance(outcome, Document):
        assert sum(len(each.text.text) for each in outcome.passages) <= 2 * len(source)
    return spent


@pytest.mark.parametrize(("path", "head", "sign", "tail"), HOSTILE)
def test_four_times_the_file_is_not_sixteen_times_the_work(path, head, sign, tail):
    # Below a hundredth of a second a clock says nothing; what is quadratic is far above it. A busy
    # machine can double one reading, but not the lowest of several.
    small = large = float("inf")
    for _ in range(6):
        small = min(small, max(cost(path, head, sign, tail, 12_500), 0.01))
        large = min(large, cost(path, head, sign, tail, 50_000))
        if large < 8 * small:
            return
    pytest.fail(f"{large:.3f} s for 50 kB, {small:.3f} s for 12.5 kB")


def test_deep_jsx_and_long_chains_need_no_recursion():
    deep = "x = " + "<p>" * 3000 + "Deep words" + "</p>" * 3000
    assert [each.text.text for each in read(deep.encode(), path="a.tsx").passages] == ["Deep words"]
    for path, end in (("a.py", ""), ("a.js", ";")):
        long = "x = " + "'a b ' + " * 3000 + "'c'" + end
        [found] = read(long.encode(), path=path).passages
        assert found.text.text == "a b " * 3000 + "c"


def test_a_huge_key_is_not_repeated_before_every_text():
    huge = "k" * 20_000
    source = json.dumps({huge: {f"a{i}": "Some words" for i in range(200)}})
    assert sum(len(each.key) for each in read(source.encode(), path="a.json").passages) < 100_000
