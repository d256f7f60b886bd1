"""Reports: what was found, in the shape that people, editors and code hosts read."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from importlib import import_module
from typing import cast

from tic.checking.result import FileResult
from tic.errors import InvalidInputError
from tic.reports.about import About
from tic.reports.rule_page import rule_page

__all__ = ["FORMATS", "About", "Writer", "rule_page", "writer"]

Writer = Callable[[Iterable[FileResult], About, Callable[[str], object]], None]
"""`write(results, about, out)`: takes results one by one and hands text to `out` as it goes."""

FORMATS = {
    "full": "for people: the line, what is underlined, why, and rewordings",
    "concise": "path:line:column: CODE message",
    "json": "one object with every file",
    "json-lines": "one object a line",
    "github": "annotations of GitHub Actions",
    "gitlab": "GitLab Code Quality",
    "sarif": "SARIF 2.1.0",
    "junit": "JUnit XML",
    "checkstyle": "Checkstyle XML",
    "rdjson": "Reviewdog Diagnostic Format",
}
"""Every output format, and what it is."""


def writer(name: str) -> Writer:
    """Return the writer of a format in `FORMATS`; only its module is imported."""
    if name not in FORMATS:
        raise InvalidInputError("name", f"one of {', '.join(FORMATS)}")
    module = import_module(f"tic.reports.{name.replace('-', '_')}_format")
    return cast("Writer", module.write)
