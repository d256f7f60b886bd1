"""The line a finding stands on, cut to the width of a terminal, with the words underlined."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from tic.checking.result import Placed
from tic.reports.neutral import neutral

MORE = "…"
TAB = "    "
LINES = 4  # of a finding that runs over more lines; the rest is counted


class Shown(NamedTuple):
    """One line of an excerpt; `mark` starts below the first marked cell, after `indent` cells."""

    number: int
    text: str
    indent: int
    mark: int


def excerpt(source: str, finding: Placed, columns: int) -> Iterator[Shown]:
    """Yield the lines of `finding`, each at most `columns` cells wide.

    Only what is shown is looked at, so a line of a megabyte costs no more than a short one.
    """
    start = finding.start
    line_start = start - (finding.column - 1)
    for number in range(finding.line, min(finding.end_line, finding.line + LINES - 1) + 1):
        reach = max(start, min(finding.end, start + columns))
        line_end = _line_end(source, start, reach + columns)
        stop = max(start, min(finding.end, line_end))
        if stop > start or finding.end == finding.start:
            yield _cut(source, number, line_start, start, stop, line_end, columns)
        if number < finding.end_line:
            start = line_start = _next_line(source, line_end, finding.end)
            while start < finding.end - 1 and source[start] in " \t":  # the indent is not meant
                start += 1


def _line_end(source: str, start: int, limit: int) -> int:
    ends = [at for sign in "\r\n" if (at := source.find(sign, start, limit)) >= 0]
    return min(ends, default=min(limit, len(source)))


def _next_line(source: str, line_end: int, limit: int) -> int:
    ends = [at for sign in "\r\n" if (at := source.find(sign, line_end, limit)) >= 0]
    at = min(ends, default=limit - 1)
    return at + (2 if source.startswith("\r\n", at) else 1)


def _cut(
    source: str, number: int, line_start: int, start: int, stop: int, line_end: int, columns: int
) -> Shown:
    """Return the line around `source[start:stop]`: the words first, then what fits around them."""
    words, used = _fitting(source[start:stop], columns - 2)
    before_room = (columns - used) // 2
    after = source[stop:line_end]
    after_shown, after_used = _fitting(after, columns - used - 1)
    before_room = max(before_room, columns - used - after_used - 1)
    before = source[max(line_start, start - columns) : start]
    before_shown, before_used = _fitting(before[::-1], before_room - 1)
    after_shown, _ = _fitting(after, columns - used - before_used - 2)
    left_out = line_start < start - len(before_shown)
    text = [MORE if left_out else ""]
    text += [_cell(sign) for sign in reversed(before_shown)]
    text += [_cell(sign) for sign in words]
    if len(words) < stop - start:
        text.append(MORE)
    else:
        text += [_cell(sign) for sign in after_shown]
        if len(after_shown) < len(after):
            text.append(MORE)
    return Shown(number, "".join(text).rstrip(), before_used + left_out, max(used, 1))


def _fitting(text: str, cells: int) -> tuple[str, int]:
    """Return the beginning of `text` that fits into `cells`, and how many it takes."""
    used = 0
    for at, sign in enumerate(text):
        more = used + _width(sign)
        if more > cells:
            return text[:at], used
        used = more
    return text, used


def _cell(sign: str) -> str:
    return TAB if sign == "\t" else neutral(sign)


def _width(sign: str) -> int:
    """Return the cells that a terminal gives to `sign` (Unicode Standard Annex 11)."""
    if sign.isascii() and sign.isprintable():
        return 1
    cell = _cell(sign)
    if cell != sign:
        return len(cell)
    if unicodedata.category(sign) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(sign) in {"W", "F"} else 1
