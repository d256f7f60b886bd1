"""One JSON object a line: findings as they come, then a summary."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable

from tic.checking.result import FileResult
from tic.reports.about import About
from tic.reports.entries import file_entry
from tic.reports.tally import Tally

_SINGLE = {"findings": "finding", "suppressed": "suppressed", "excused": "excused"}


def write(results: Iterable[FileResult], about: About, out: Callable[[str], object]) -> None:
    """Write lines of `"type"` finding, suppressed, excused, file and, last, summary."""
    tally = Tally(about.unread)

    def line(kind: str, fields: dict[str, object]) -> None:
        out(json.dumps({"type": kind, **fields}) + "\n")

    for result in tally.of(results):
        entry = file_entry(result)
        for plural, kind in _SINGLE.items():
            rows = entry.pop(plural)
            assert isinstance(rows, list)
            for row in rows:
                line(kind, {"path": result.path, **row})
        line("file", entry)
    line("summary", {"version": about.version, **tally.numbers()})
