"""Every promise of the documentation names tests, and each of them exists."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "docs" / "promises.md", *sorted((ROOT / "docs" / "promises").glob("*.md"))]
NAMED = re.compile(r"`(tests/[\w/]+\.py)(?:::(\w+))?(?:::(\w+))?`")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_each_test_a_promise_names_exists(page: Path) -> None:
    named = NAMED.findall(page.read_text(encoding="utf-8"))

    for file, *names in named:
        text = (ROOT / file).read_text(encoding="utf-8")
        for name in filter(None, names):
            defined = re.search(
                rf"^\s*(async def|def|class) {name}\b|^{name} = ", text, re.MULTILINE
            )
            assert defined, f"{page.name}: {file} has no {name}"


@pytest.mark.parametrize("page", PAGES[1:], ids=lambda page: page.name)
def test_each_promise_names_a_test(page: Path) -> None:
    rows = [row for row in page.read_text(encoding="utf-8").splitlines() if row.startswith("|")]

    assert len(rows) > 2
    for row in rows[2:]:
        assert NAMED.search(row), row[:80]
