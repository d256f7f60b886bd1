"""Checkstyle XML, which many code review tools read."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from tic.checking.result import FileResult
from tic.language.rule import Severity
from tic.reports.about import About
from tic.reports.xml_text import xml

LEVEL = {Severity.HIGH: "error", Severity.MEDIUM: "warning", Severity.LOW: "info"}


def write(results: Iterable[FileResult], about: About, out: Callable[[str], object]) -> None:
    """Write `<checkstyle>` with a `<file>` for each file."""
    out('<?xml version="1.0" encoding="utf-8"?>\n<checkstyle version="4.3">\n')
    for result in results:
        out(f'<file name="{xml(about.relative(result.path))}">\n')
        for gap in result.gaps:
            out(
                f'<error line="{gap.line}" severity="{"error" if gap.whole else "warning"}"'
                f' message="{xml("Not read: " + gap.because.says)}" source="tic.not-read"/>\n'
            )
        for each in result.findings:
            out(
                f'<error line="{each.line}" column="{each.column}"'
                f' severity="{LEVEL[each.rule.severity]}" message="{xml(each.says)}"'
                f' source="tic.{each.rule.code}"/>\n'
            )
        out("</file>\n")
    out("</checkstyle>\n")
