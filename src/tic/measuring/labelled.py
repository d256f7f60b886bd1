"""Labelled text: one JSON object a line, read strictly."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from tic._kernel.arguments import expect, expect_several
from tic.errors import InvalidInputError
from tic.text.context import Context

MOST = 1_000_000  # rows of one file
_FINE = frozenset({"", "none"})
_KNOWN = "text, label, family, families, context, before"


class Labelled(NamedTuple):
    """A text and whether somebody would ask to reword it.

    `families` are those of the problem, where they are known. `before` is what the other side said last.
    """

    text: str
    problem: bool
    families: frozenset[str] = frozenset()
    context: Context = Context.GENERAL
    before: str | None = None

    def __repr__(self) -> str:
        # The text may be a person's: it stays out of logs and tracebacks.
        return f"Labelled(problem={self.problem}, context={self.context.value!r})"


def read_labelled(lines: Iterable[str]) -> Iterator[Labelled]:
    """Read rows: `text`, `label` (0, 1, true or false) or `family` ("none" is fine), `context`, `before`.

    Keys that are not known are passed over. Raises `InvalidInputError` naming the line and the field.
    """
    expect_several("lines", lines, "lines of JSON")
    for number, line in enumerate(lines, 1):
        if number > MOST:
            raise InvalidInputError("lines", f"at most {MOST:,} rows")
        if line.strip():
            yield _row(line, f"line {number}")


def _row(line: str, at: str) -> Labelled:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        raise InvalidInputError(at, "one JSON object") from None
    if not isinstance(row, dict):
        raise InvalidInputError(at, f"an object with {_KNOWN}")
    text, before = row.get("text"), row.get("before") or None
    expect(f"{at}: text", text, str)
    expect(f"{at}: before", before, (str, type(None)), "a string, or nothing")
    families = _families(row, at)
    label = row.get("label", row.get("problem"))
    if label is None and families is None:
        raise InvalidInputError(f"{at}: label", "0 or 1, or a family")
    if label not in (None, 0, 1):  # true and false are these
        raise InvalidInputError(f"{at}: label", "0 or 1")
    try:
        context = Context(row.get("context", Context.GENERAL.value))
    except ValueError:
        expected = ", ".join(each.value for each in Context)
        raise InvalidInputError(f"{at}: context", f"one of {expected}") from None
    problem = bool(label) if label is not None else bool(families)
    return Labelled(str(text), problem, families or frozenset(), context, before)


def _families(row: dict[str, object], at: str) -> frozenset[str] | None:
    named = row.get("families", row.get("family"))
    if named is None:
        return None
    several = named if isinstance(named, list) else [named]
    if not all(isinstance(each, str) for each in several):
        raise InvalidInputError(f"{at}: families", "a name, or a list of names")
    return frozenset(map(str, several)) - _FINE
