"""The Python blocks of the README run as tests, like those of the documentation."""

import pytest
from sybil import Sybil
from sybil.parsers.myst import PythonCodeBlockParser

pytest_collect_file = Sybil(parsers=[PythonCodeBlockParser()], pattern="README.md").pytest()


def pytest_itemcollected(item: pytest.Item) -> None:
    """The blocks of one page build on each other: one process runs them all, in order."""
    if item.path.suffix == ".md":
        item.add_marker(pytest.mark.xdist_group(str(item.path)))
