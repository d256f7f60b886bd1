import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.checking.made import RULES, FindsWords, checked, codes, reads_comments, rules_of

from tic._kernel.reason import Reason
from tic.checking.file_check import check_source
from tic.checking.settings import Settings, read_settings
from tic.documents import NotRead
from tic.text.context import Context


def settings(**table) -> Settings:
    return read_settings(
        {key.replace("_", "-"): value for key, value in table.items()}, file="tic.toml", folder="."
    )


def test_a_finding_is_placed_and_carries_its_words():
    (finding,) = checked("calm\nso red\n").findings
    assert (finding.line, finding.column, finding.end_line, finding.end_column) == (2, 4, 2, 7)
    assert (finding.start, finding.end, finding.words) == (8, 11, "red")
    assert finding.says == finding.rule.says


PIECES = st.sampled_from(["red", " ", "\n", "\r", "\r\n", "é", "\U0001f33f", "\t", "x "])


@given(st.lists(PIECES, max_size=40).map("".join))
def test_lines_and_columns_equal_a_naive_count(text):
    for finding in checked(text).findings:
        lines = re.split(r"\r\n|\r|\n", text)
        assert lines[finding.line - 1][finding.column - 1 :].startswith("red")
        assert text[finding.start : finding.end] == "red"
        before = re.split(r"\r\n|\r|\n", text[: finding.start])
        assert (finding.line, finding.column) == (len(before), len(before[-1]) + 1)
        assert (finding.end_line, finding.end_column) == (finding.line, finding.column + 3)


def test_what_could_not_be_read_says_so_and_has_no_findings():
    def fails(source, *, path):
        return NotRead(path, Reason("documents.syntax", "A brace is missing."), 7)

    result = check_source(b"red", path="a.json", rules=RULES, settings=Settings(), reader=fails)
    assert result.not_read == Reason("documents.syntax", "A brace is missing.")
    assert (result.line, result.findings) == (7, ())


def test_the_context_is_the_command_lines_then_the_settings_then_the_guess():
    linter = FindsWords()
    rules = rules_of(linter)
    by_glob = settings(contexts={"a.md": "email", "*.md:key": "form"})
    guessed = checked("red", rules=rules)
    set_ = checked("red", rules=rules, settings=by_glob)
    forced = checked("red", rules=rules, settings=by_glob, context=Context.NOTE)
    assert linter.asked == [Context.UI, Context.EMAIL, Context.NOTE]
    assert guessed.contexts == ((Context.UI, "a made guess"),)
    assert set_.contexts == ((Context.EMAIL, 'settings: contexts."a.md"'),)
    assert forced.contexts == ((Context.NOTE, "given on the command line"),)
    assert forced.findings[0].context is Context.NOTE


def test_a_context_for_keys_leaves_other_keys_alone():
    linter = FindsWords()
    checked("red", rules=rules_of(linter), settings=settings(contexts={"*.md:other.*": "form"}))
    assert linter.asked == [Context.UI]


def test_settings_ignore_by_path_and_by_key():
    by_path = settings(per_file_ignores={"old/**": ["TIC9"]})
    assert codes(checked("red blue", path="old/a/b.md", settings=by_path)) == []
    assert codes(checked("red blue", path="new/b.md", settings=by_path)) == ["TIC901", "TIC902"]
    by_key = settings(per_key_ignores={"*.md:ke*": ["leaves"], "*.md:other": ["TIC901"]})
    result = checked("red green", settings=by_key)
    assert codes(result) == ["TIC901"]
    assert [(each.by, each.reason) for each in result.suppressed] == [
        ("per-key-ignores", 'settings: per-key-ignores."*.md:ke*"')
    ]


def test_a_setting_can_ignore_what_is_wrong_with_a_suppression():
    text = "calm <!-- tic: ignore[TIC901] -->"
    assert codes(checked(text)) == ["TIC003"]
    assert codes(checked(text, settings=settings(per_file_ignores={"a.md": ["TIC003"]}))) == []


def test_excused_matches_are_placed_only_on_request():
    text = 'so "red" and blue'
    assert checked(text).excused == ()
    (excused,) = checked(text, explain=True).excused
    assert (excused.rule.code, excused.because.code) == ("TIC901", "made.quoted")
    assert (excused.line, excused.column) == (1, 5)
    (excused,) = checked('so "red"', explain=True).excused
    assert excused.column == 5


def test_hidden_findings_are_counted():
    rules = rules_of(FindsWords(hides=("TIC901",)))
    result = checked("red\nred blue", rules=rules)
    assert (result.hidden, codes(result)) == (2, ["TIC902"])


def test_findings_come_in_the_order_of_the_file():
    result = checked("green <!-- tic: ignore[TIC901] -->\nblue <!-- tic: on -->\nred")
    assert codes(result) == ["TIC953", "TIC003", "TIC902", "TIC004", "TIC901"]


def test_neither_results_nor_findings_show_words_in_their_repr():
    result = checked("a canary sings red", explain=True)
    assert "canary" not in repr(result)
    assert "red" not in repr(result.findings[0])


@pytest.mark.parametrize("text", ["", "\n", "\ufeff", "\r", "<!--", "<!-- tic: -->"])
def test_small_texts_do_no_harm(text):
    assert codes(checked(text)) in ([], ["TIC004"])


def test_the_document_is_read_once_where_nothing_speaks_to_tic():
    reads = []

    def counts(source, *, path):
        reads.append(path)
        return reads_comments(source, path=path)

    check_source(b"red", path="a.md", rules=RULES, settings=Settings(), reader=counts)
    assert reads == ["a.md"]
