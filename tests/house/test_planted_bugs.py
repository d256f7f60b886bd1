"""The planting of bugs is itself tested: a bug is planted where it is meant, or nowhere."""

from pathlib import Path

import pytest
from tests import outside
from tests.mutants.__main__ import ROOT, Bug, Fate, fate, judge
from tests.mutants.anchors import AnchorMovedError, definitions, edited

PAGE = '''"""A page."""

from bisect import bisect_right as right

LIMIT = 3
if LIMIT:

    def low(x):
        return x < 3


class Cell:
    until: int = 3

    @property
    def first(self):
        return self.until < 3

    @first.setter
    def first(self, x):
        self.until = x

    def outer(self):
        limit = 3

        def inner():
            return limit + 3

        return inner
'''


@pytest.fixture
def source(tmp_path: Path) -> Path:
    (tmp_path / "page.py").write_text(PAGE, encoding="utf-8")
    (tmp_path / "other.py").write_text("def far(x):\n    return x >= 30\n", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("where", "old", "line"),
    [
        ("low", "3", 9),
        ("Cell.first", "3", 17),
        ("Cell.first", "property", 15),  # a decorator belongs to what it decorates
        ("Cell.first", "until = x", 21),  # of two with one name, the one that has it
        ("Cell.outer.inner", "3", 27),
        ("Cell.until", "3", 13),
        ("LIMIT", "3", 5),
        ("right", "bisect_right", 3),
    ],
)
def test_the_same_snippet_elsewhere_does_not_matter(source, where, old, line):
    changed = edited(source, "page.py", where, old, "y")

    was, now = PAGE.split("\n"), changed.split("\n")
    assert [at for at, pair in enumerate(zip(was, now, strict=True), 1) if pair[0] != pair[1]] == [
        line
    ]


def test_edits_elsewhere_break_no_anchor(source):
    page = source / "page.py"
    page.write_text("def before(x):\n    return x < 3\n\n\n" + PAGE + "\nx = 1 < 3\n")

    assert edited(source, "page.py", "low", "< 3", "<= 3").count("<= 3") == 1


def test_what_a_function_assigns_is_no_name_of_the_module():
    assert [one.name for one in definitions(PAGE)] == [
        "right",
        "LIMIT",
        "low",
        "Cell",
        "Cell.until",
        "Cell.first",
        "Cell.first",
        "Cell.outer",
        "Cell.outer.inner",
    ]


@pytest.mark.parametrize(
    ("file", "where", "old", "told"),
    [
        ("page.py", "lower", "< 3", ["page.py defines no lower", "near misses: low"]),
        ("page.py", "low", "x <= 3", ["page.py: low has no", "page.py:9: return x < 3"]),
        ("page.py", "low", "x >= 30", ["page.py: low has no", "other.py (far)"]),
        ("gone.py", "far", "x >= 30", ["there is no", "gone.py", "other.py (far)"]),
        ("page.py", "Cell", "< 3", None),
        ("page.py", "Cell", "3", ["more than once: lines 13, 17, 24, 27"]),
        ("page.py", "LIMIT", "= 3", ["with the bug planted in LIMIT this is no Python"]),
    ],
)
def test_a_moved_anchor_tells_its_file_and_what_comes_near(source, file, where, old, told):
    if told is None:  # a class holds what its methods hold
        assert edited(source, file, where, old, "< 4") != PAGE
        return
    with pytest.raises(AnchorMovedError) as moved:
        edited(source, file, where, old, ") = 3")

    assert all(part in str(moved.value) for part in told), str(moved.value)


@pytest.mark.parametrize(
    ("code", "printed", "expected"),
    [
        (1, "1 failed", Fate.DIED),
        (1, "ERROR during collection", Fate.BROKE),
        (0, "3 passed", Fate.SURVIVED),
        (0, f"SKIPPED [1] {outside.NEEDS['browser'].says}", Fate.NOT_JUDGED),
        (2, "interrupted", Fate.BROKE),
        (4, "no such file", Fate.BROKE),
        (5, "no tests ran", Fate.BROKE),
    ],
)
def test_only_a_failed_test_kills(code, printed, expected):
    assert fate(code, printed) is expected


@pytest.mark.parametrize(
    ("new", "expected"), [("return None", Fate.DIED), ("return (moment)", Fate.SURVIVED)]
)
def test_a_bug_is_planted_and_judged(tmp_path, monkeypatch, new, expected):
    monkeypatch.chdir(ROOT)
    page = tmp_path / "test_moment.py"
    page.write_text(
        "from datetime import UTC, datetime\n"
        "from tic._kernel.moment import aware\n"
        "def test_it():\n"
        "    assert aware('at', datetime(2026, 1, 1, tzinfo=UTC))\n"
    )
    bug = Bug(
        part="house",
        name="a bug of this test",
        file="_kernel/moment.py",
        where="aware",
        old="return moment",
        new=new,
        tests=[str(page)],
    )

    (tmp_path / "packs").mkdir()
    assert judge(bug, tmp_path / "bytecode", tmp_path / "packs")[0] is expected


@pytest.mark.parametrize("name", outside.NEEDS)
def test_what_is_missing_is_skipped_with_its_line_or_fails_where_required(monkeypatch, name):
    monkeypatch.setenv("TIC_TEST_WITHOUT", name)
    monkeypatch.setenv("TIC_TEST_REQUIRE", "")
    with pytest.raises(pytest.skip.Exception, match=r"(apt-get|npm|pip) install"):
        outside.need(name)

    monkeypatch.setenv("TIC_TEST_REQUIRE", name)
    with pytest.raises(
        pytest.fail.Exception, match=r"required, but not here: .*(apt-get|npm|pip) install"
    ):
        outside.need(name)


@pytest.mark.parametrize("variable", ["TIC_TEST_WITHOUT", "TIC_TEST_REQUIRE"])
def test_a_need_that_is_none_is_refused_by_name(monkeypatch, variable):
    monkeypatch.setenv(variable, "browser,postgras")

    known = ", ".join(outside.NEEDS)
    with pytest.raises(ValueError, match=f"{variable}: expected {known}, got postgras"):
        outside.need("browser")
