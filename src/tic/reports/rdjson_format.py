"""Reviewdog Diagnostic Format: columns count UTF-8 bytes from 1."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable

from tic.checking.result import FileResult, Placed
from tic.language.rule import Severity
from tic.reports.about import About

LEVEL = {Severity.HIGH: "ERROR", Severity.MEDIUM: "WARNING", Severity.LOW: "INFO"}


def write(results: Iterable[FileResult], about: About, out: Callable[[str], object]) -> None:
    """Write `{"source": ..., "diagnostics": [...]}`."""
    out(f'{{"source": {json.dumps({"name": "tic-care"})}, "diagnostics": [')
    between = "\n"
    for result in results:
        path = about.relative(result.path)
        columns = _Columns(result.source)
        entries = [_diagnostic(each, path, columns) for each in result.findings]
        for gap in result.gaps:
            place = {"path": path, "range": {"start": {"line": gap.line}}}
            message = f"Not read: {gap.because.says}"
            level = "ERROR" if gap.whole else "WARNING"
            entries.append({"message": message, "location": place, "severity": level})
        for entry in entries:
            out(between + json.dumps(entry))
            between = ",\n"
    out("\n]}\n")


def _diagnostic(each: Placed, path: str, columns: _Columns) -> dict[str, object]:
    start = {"line": each.line, "column": columns.at(each.start, each.column)}
    end = {"line": each.end_line, "column": columns.at(each.end, each.end_column)}
    return {
        "message": each.says,
        "location": {"path": path, "range": {"start": start, "end": end}},
        "severity": LEVEL[each.rule.severity],
        "code": {"value": each.rule.code},
    }


class _Columns:
    """Turns columns in code points into columns in bytes, going on from the last one asked."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._line = self._offset = self._bytes = 0

    def at(self, offset: int, column: int) -> int:
        line = offset - (column - 1)
        if line != self._line or offset < self._offset:
            self._line = self._offset = line
            self._bytes = 0
        self._bytes += len(self._source[self._offset : offset].encode("utf-8", "surrogatepass"))
        self._offset = offset
        return self._bytes + 1
