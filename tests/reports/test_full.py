import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.checking.made import RED, checked
from tests.reports.builders import ABOUT, HOSTILE, placed, results, written

from tic.reports.excerpt import excerpt
from tic.reports.neutral import neutral


def test_a_finding_reads_like_a_compilers():
    (first, *_) = results()
    told = written("full", [first._replace(excused=())])
    assert told.startswith(
        "high[TIC901 says-red]: The word red stands here.\n"
        " --> docs/a.md:1:4 (key)\n"
        "  |\n"
        "1 | so red\n"
        "  |    ^^^\n"
        "  = why: Tests look for the word red.\n"
        "  = instead: another word than red\n"
        "\n"
    )
    assert told.endswith(
        "3 findings (1 high, 1 medium, 1 low) in 1 of 1 file.\n1 finding suppressed.\n"
    )


def test_why_is_told_once_a_rule():
    told = written("full", [checked("red red\nred")])
    assert told.count("= why:") == 1
    assert told.count("= instead:") == 3


def test_what_was_not_read_stands_out():
    told = written("full", results()[2:])
    assert told == (
        "not read: A brace is missing.\n  --> docs/b.json:7\n\n1 file could not be checked.\n"
    )


def test_a_clean_run_says_so():
    assert written("full", results()[1:2]) == (
        "No findings in 1 file, read as ui (see --context).\n"
    )


def test_excused_matches_say_why():
    told = written("full", results()[:1])
    assert "docs/a.md:4:6: not flagged: TIC953 says-green\n  = It is quoted.\n" in told


def test_colour_only_when_asked_and_it_changes_no_words():
    plain, coloured = (
        written("full", results()),
        written("full", results(), ABOUT._replace(colour=True)),
    )
    assert "\x1b" not in plain
    assert "\x1b[1;31mhigh[TIC901 says-red]\x1b[0m" in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == plain


def test_notes_are_wrapped_to_the_width():
    long = RED._replace(why="one two three four five six seven eight nine ten eleven twelve")
    made = checked("red")
    (finding,) = made.findings
    told = written(
        "full", [made._replace(findings=(finding._replace(rule=long),))], ABOUT._replace(columns=40)
    )
    assert "  = why: one two three four five six\n         seven eight nine ten eleven\n" in told


def shown(source: str, start: int, end: int, columns: int = 40):
    return list(excerpt(source, placed(RED, source, start, end), columns))


def cells(text: str) -> int:
    """Count the cells of a line without what the module under test knows."""
    return sum(
        0
        if unicodedata.category(sign) in {"Mn", "Me", "Cf"}
        else 2
        if unicodedata.east_asian_width(sign) in {"W", "F"}
        else 1
        for sign in text
    )


def marked(line) -> str:
    """Return what stands above the underline."""
    out, at = "", 0
    for sign in line.text:
        if line.indent <= at < line.indent + line.mark:
            out += sign
        at += cells(sign)
    return out


@pytest.mark.parametrize(
    ("source", "words", "text", "indent", "mark"),
    [
        ("so red\n", "red", "so red", 3, 3),
        ("\tred", "red", "    red", 4, 3),
        ("红色 red", "red", "红色 red", 5, 3),
        ("e\u0301\u0301 red", "red", "e\u0301\u0301 red", 2, 3),
        ("re\u200bd", "re\u200bd", "re<U+200B>d", 0, 11),
        ("\x1b[31m red", "red", "<U+001B>[31m red", 13, 3),
        ("\u202ered", "red", "<U+202E>red", 8, 3),
        ("a\rred\rb", "red", "red", 0, 3),
    ],
)
def test_the_underline_stands_below_the_words(source, words, text, indent, mark):
    start = source.index(words)
    (line,) = shown(source, start, start + len(words))
    assert (line.text, line.indent, line.mark) == (text, indent, mark)


def test_a_long_line_is_cut_around_the_words():
    source = "before " * 1_000 + "red" + " after" * 1_000
    start = source.index("red")
    (line,) = shown(source, start, start + 3)
    assert len(line.text) <= 40
    assert line.text.startswith("…")
    assert line.text.endswith("…")
    assert marked(line) == "red"


def test_words_longer_than_the_width_are_cut_at_their_end():
    source = "red" * 100
    (line,) = shown(source, 0, 300)
    assert line.text == ("red" * 13)[:38] + "…"
    assert (line.indent, line.mark) == (0, 38)


def test_a_finding_over_lines_shows_the_first_and_counts_the_rest():
    source = "so red\n  red\n\nred\nred\nred x"
    lines = shown(source, 3, len(source) - 2)
    assert [(line.number, line.text, marked(line)) for line in lines] == [
        (1, "so red", "red"),
        (2, "  red", "red"),
        (4, "red", "red"),
    ]
    made = checked("red")._replace(source=source)
    made = made._replace(findings=(placed(RED, source, 3, len(source) - 2),))
    assert "  | and 2 more lines\n" in written("full", [made])


@given(HOSTILE, st.data())
def test_any_excerpt_fits_and_marks_the_words(source, data):
    source = source.replace("\r\n", "\n") + "x"
    start = data.draw(st.integers(0, len(source) - 1))
    end = data.draw(st.integers(start + 1, len(source)))
    columns = data.draw(st.integers(20, 60))
    for line in excerpt(source, placed(RED, source, start, end), columns):
        assert cells(line.text) <= columns
        assert line.indent + line.mark <= columns
        assert not re.search("[\x00-\x1f\x7f-\x9f\ud800-\udfff]", line.text)
        if line.number == placed(RED, source, start, end).line:
            first = source[start]
            whole = "    " if first == "\t" else neutral(first)
            assert (
                first in "\r\n"
                or whole in marked(line)
                or line.text.endswith("…")
                or (unicodedata.category(first) in {"Mn", "Me", "Cf"} or first.isspace())
            )


def test_a_megabyte_on_one_line_is_cut_without_being_walked():
    source = "red " * 250_000
    made = checked("red")
    findings = tuple(placed_fast(source, at * 4) for at in range(2_000))
    told = written("full", [made._replace(source=source, findings=findings)])
    assert max(map(len, told.splitlines())) <= 100


def placed_fast(source, start):
    return placed(RED, source[:0], 0, 0)._replace(
        start=start, end=start + 3, column=start + 1, end_column=start + 4, words="red"
    )


def test_neutral_leaves_ordinary_text_alone():
    text = "Ordinary text, “quotes”, ümläut, 红, 👩‍👩‍👧 and नमस्ते\u200d"
    assert neutral(text) == text
