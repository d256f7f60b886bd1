"""Bytes in, a document or the reason why not out; never an exception, never silence."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tic.documents import Budget, Comment, Document, NotRead, Passage, read
from tic.documents.formats import BY_SUFFIX, FORMATS

SUFFIXES = sorted(BY_SUFFIX)


def refused(source: bytes, path: str = "a.txt", budget: Budget | None = None) -> tuple:
    outcome = read(source, path=path, budget=budget)
    assert isinstance(outcome, NotRead)
    assert outcome.path == path
    return outcome.because.code, outcome.line


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        ("you must é".encode(), "utf-8"),
        (codecs.BOM_UTF8 + "you must é".encode(), "utf-8-sig"),
        (codecs.BOM_UTF16_LE + "you must é".encode("utf-16-le"), "utf-16-le"),
        (codecs.BOM_UTF16_BE + "you must é".encode("utf-16-be"), "utf-16-be"),
    ],
)
def test_offsets_count_after_the_byte_order_mark(data, encoding):
    document = read(data, path="a.md")
    assert isinstance(document, Document)
    assert (document.source, document.encoding) == ("you must é", encoding)
    (passage,) = document.passages
    assert passage.text.span(0, 10) == (0, 10)


@pytest.mark.parametrize(
    ("data", "because"),
    [
        (b"ok\n\n\xff", ("documents.not-utf8", 3)),
        (b"ok\nsure \xed\xa0\x80", ("documents.not-utf8", 2)),  # a surrogate that stands alone
        (
            codecs.BOM_UTF16_LE + "a\n\n".encode("utf-16-le") + b"\x00\xd8",
            ("documents.not-utf16", 3),
        ),
        (codecs.BOM_UTF16_LE + b"a", ("documents.not-utf16", 1)),
        (b"ok\nno\0", ("documents.binary", 2)),
        (b"\x89PNG\r\n\x1a\n\0\0", ("documents.binary", 1)),
        ("you".encode("utf-16-le"), ("documents.binary", 1)),  # UTF-16 must say so
    ],
)
def test_bytes_that_are_no_text_are_refused_with_their_line(data, because):
    assert refused(data) == because


def test_line_ends_are_kept_as_they_are():
    document = read(b"one\r\ntwo\r\rthree\n", path="a.txt")
    assert isinstance(document, Document)
    assert document.source == "one\r\ntwo\r\rthree\n"


def test_a_file_above_the_size_budget_is_refused_unread():
    assert refused(b"12345", budget=Budget(size=4)) == ("documents.too-big", None)
    assert isinstance(read(b"1234", path="a.txt", budget=Budget(size=4)), Document)


def test_a_reader_that_takes_too_long_is_stopped_and_says_where():
    ticks = iter([0.0, 0.4, 0.9, 1.4])
    budget = Budget(seconds=1.0, clock=lambda: next(ticks))
    assert refused(b"<p>one\n<p>two\n<p>three\n<p>four", "a.html", budget) == (
        "documents.too-slow",
        3,
    )


@pytest.mark.parametrize("path", ["a.exe", "a.scala", "archive.tar.gz", "x.md.bak"])
def test_a_kind_of_file_that_nobody_reads_is_said_to_be_unknown(path):
    assert refused(b"you must", path) == ("documents.unknown-format", None)


@pytest.mark.parametrize("path", ["README", "dir.d/NOTES", "A.TXT", "a/b.MD", "x.HtMl"])
def test_the_suffix_decides_whatever_its_case_and_none_is_text(path):
    assert isinstance(read(b"you must", path=path), Document)


def test_of_two_formats_with_one_suffix_the_first_say_by_the_path_which_files_are_theirs():
    assert sum(map(len, BY_SUFFIX.values())) == sum(len(each.suffixes) for each in FORMATS)
    for formats in BY_SUFFIX.values():
        assert all(each.where for each in formats[:-1])


def test_passages_can_be_read_again_from_the_first():
    for path in ("a.txt", "a.md", "a.html"):
        document = read(b"<p>one\n\n<p>two", path=path)
        assert isinstance(document, Document)
        assert list(document.passages) == list(document.passages) != []


def test_passages_and_comments_come_in_the_order_of_the_source():
    document = read(b"<!-- one -->\n\na <!-- two --> b\n\nc", path="a.md")
    assert isinstance(document, Document)
    kinds = [type(part) for part in document.walk()]
    assert kinds == [Comment, Comment, Passage, Passage]
    assert list(document.comments) == [Comment("one", 0, 12), Comment("two", 16, 28)]


def test_no_words_show_in_reprs():
    document = read(b"my secret <!-- tic: x -->", path="a.md")
    assert isinstance(document, Document)
    shown = repr((document, list(document.passages), read(b"secret\0", path="a.txt")))
    assert "secret" not in shown


PIECES = st.sampled_from(
    [
        b"you must",
        b" ",
        b"\n",
        b"\r\n",
        b"\r",
        b"\t",
        b"    ",
        b"\xff",
        b"\0",
        b"\xed\xa0\x80",
        "é“”’\u2028\ufffc\U0001f600".encode(),
        *[bytes([sign]) for sign in b"<>&;/\"'`*_~[](){}#|!-+=:,.\\@$%^?0a"],
        *[b"<!--", b"-->", b"<q>", b"</p>", b"<script>", b"```", b"> ", b"- ", b"1. ", b"{{"],
        *[b"|---|", b"a: ", b'"a":', b"msgid ", b"<string>", b"tic: ignore[X]", b"\\ud83d", b"# "],
    ]
)


@given(st.sampled_from(SUFFIXES), st.lists(PIECES, max_size=30).map(b"".join) | st.binary())
def test_no_bytes_make_a_reader_raise_and_every_map_is_true(suffix, data):
    outcome = read(data, path=f"a{suffix}")
    if isinstance(outcome, NotRead):
        assert outcome.because.says
        assert outcome.line is None or 1 <= outcome.line <= data.count(b"\n") + 1
        return
    source = outcome.source
    for passage in outcome.passages:
        assert passage.text.has_letters()
        check_map(source, passage)
    for comment in outcome.comments:
        assert 0 <= comment.start <= comment.end <= len(source)


def check_map(source: str, passage: Passage) -> None:
    text, runs = passage.text
    before = 0
    for run, end in zip(runs, [*[run.at for run in runs[1:]], len(text)], strict=True):
        assert before <= run.start <= run.end <= len(source)
        before = run.end if run.copied else run.start
        if run.copied:
            assert source[run.start : run.end] == text[run.at : end]
