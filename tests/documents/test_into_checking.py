"""What readers say of a passage reaches the findings of a file."""

from tests.checking.made import RULES, codes

from tic.checking.file_check import check_source
from tic.checking.result import FileResult
from tic.checking.settings import Settings


def checked(source: str, path: str, *, explain: bool = False) -> FileResult:
    return check_source(
        source.encode(), path=path, rules=RULES, settings=Settings(), explain=explain
    )


def test_what_a_page_quotes_is_excused_and_says_so():
    page = "> red\n\nblue\n\n| Avoid | Say |\n|---|---|\n| green | blue |\n"
    result = checked(page, "a.md", explain=True)
    assert [(each.rule.code, each.line) for each in result.findings] == [
        ("TIC902", 3),
        ("TIC902", 7),
    ]
    assert [(each.rule.code, each.because.code) for each in result.excused] == [
        ("TIC901", "language.quoted"),
        ("TIC953", "language.quoted"),
    ]


def test_the_words_around_the_branches_of_a_message_are_found_once():
    source = '{"a": "red {n, plural, one {blue} other {green}} red"}'
    assert codes(checked(source, "en.json")) == ["TIC901", "TIC902", "TIC953", "TIC901"]


def test_the_persons_own_words_are_never_found():
    log = "speaker,text\nperson,red\nbot,blue\n"
    assert codes(checked(log, "chat.csv")) == ["TIC902"]


def test_a_comment_inside_a_paragraph_suppresses_its_line():
    page = "red <!-- tic: ignore[TIC901] -- a colour --> and\nred\n"
    result = checked(page, "a.md")
    assert [each.line for each in result.findings] == [2]
    assert [each.reason for each in result.suppressed] == ["a colour"]


def test_a_finding_through_markup_covers_the_markup():
    (finding,) = checked("a **re**d *one*", "a.md").findings
    assert (finding.start, finding.end, finding.words) == (4, 9, "red")
