"""Everything as JSON: one object, its files written one after the other."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable

from tic.checking.result import FileResult
from tic.reports.about import About
from tic.reports.entries import file_entry
from tic.reports.tally import Tally


def write(results: Iterable[FileResult], about: About, out: Callable[[str], object]) -> None:
    """Write `{"tool", "version", "files": [...], "summary": {...}}`."""
    out(f'{{"tool": "tic-care", "version": {json.dumps(about.version)}, "files": [')
    tally = Tally(about.unread)
    between = "\n"
    for result in tally.of(results):
        out(between + json.dumps(file_entry(result)))
        between = ",\n"
    out(f'\n], "summary": {json.dumps(tally.numbers())}}}\n')
