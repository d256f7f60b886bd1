"""One line a finding, as compilers print it: editors and grep know this shape."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from tic.checking.result import FileResult
from tic.reports.about import About
from tic.reports.neutral import neutral


def write(results: Iterable[FileResult], about: About, out: Callable[[str], object]) -> None:
    """Write `path:line:column: CODE message`, lines and columns from 1, columns in code points."""
    for result in results:
        path = neutral(result.path)
        for gap in result.gaps:
            out(f"{path}:{gap.line}:1: not read: {neutral(gap.because.says)}\n")
        for each in result.findings:
            out(f"{path}:{each.line}:{each.column}: {each.rule.code} {neutral(each.says)}\n")
        for match in result.excused:
            place = f"{path}:{match.line}:{match.column}"
            out(f"{place}: not flagged: {match.rule.code} {neutral(match.because.says)}\n")
        if about.verbose:
            for context, because in result.contexts:
                out(f"{path}:1:1: context: {context} ({neutral(because)})\n")
