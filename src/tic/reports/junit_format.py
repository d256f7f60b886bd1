"""JUnit XML: a suite a file, a failure a finding, an error for a file that was not read."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from tic.checking.result import FileResult, Placed
from tic.reports.about import About
from tic.reports.xml_text import xml


def write(results: Iterable[FileResult], about: About, out: Callable[[str], object]) -> None:
    """Write `<testsuites>`; a clean file is one case that passed."""
    out('<?xml version="1.0" encoding="utf-8"?>\n<testsuites name="tic-care">\n')
    for result in results:
        path = about.relative(result.path)
        errors = len(result.gaps)
        cases = max(1, errors + len(result.findings))
        out(
            f'<testsuite name="{xml(path)}" tests="{cases}" failures="{len(result.findings)}"'
            f' errors="{errors}">\n'
        )
        for gap in result.gaps:
            says, code = xml(gap.because.says), xml(gap.because.code)
            out(f'<testcase classname="{xml(path)}" name="not read"><error type="{code}" ')
            out(f'message="{says}"/></testcase>\n')
        if not (result.gaps or result.findings):
            out(f'<testcase classname="{xml(path)}" name="no findings"/>\n')
        for each in result.findings:
            out(_case(path, each))
        out("</testsuite>\n")
    out("</testsuites>\n")


def _case(path: str, each: Placed) -> str:
    place = f"line {each.line}, column {each.column}"
    said = "\n".join([place, each.says, *(f"Instead: {words}" for words in each.rule.instead)])
    return (
        f'<testcase classname="{xml(path)}" name="tic.{each.rule.code} at {each.line}:{each.column}"'
        f' line="{each.line}"><failure type="{each.rule.severity}" message="{xml(each.says)}">'
        f"{xml(said)}</failure></testcase>\n"
    )
