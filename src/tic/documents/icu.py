"""ICU MessageFormat: every branch of a plural or select is a sentence of its own.

`You have {n, plural, one {# turn} other {# turns}} left` reads as two sentences, each mapped to its
own part of the source. Of several arguments one varies at a time, the others take their last
branch; that shows every branch in its place without every combination.

Grammar: https://unicode-org.github.io/icu/userguide/format_parse/messages/ (ICU 4.8 quoting).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from tic.documents.mapped import PLACEHOLDER, Mapped

DEPTH = 8
MOST = 24
"""More branches than these in one string are read, but each without the words around it."""

_ICU = re.compile(r"\{\s*+[\w.\-]++\s*+,\s*+(?:plural|select|selectordinal)\s*+,")
_TOKEN = re.compile(
    r"(?P<apostrophe>'')"
    r"|'(?P<literal>[{}#|](?>(?:[^']|'')*))'?+"
    r"|(?P<choice>\{\s*+[\w.\-]++\s*+,\s*+(?:plural|select|selectordinal)\s*+,)"
    r"|(?P<simple>\{[^{}']{0,200}\})"
    r"|(?P<number>\#)"
    r"|(?P<close>\})"
    r"|(?P<open>\{)"
)
_OFFSET = re.compile(r"\s*+offset\s*+:\s*+[0-9]++")
_SELECTOR = re.compile(r"\s*+(?:=[0-9]++|[\w\-]++)\s*+\{")
_END = re.compile(r"\s*+\}")


class _Branch(NamedTuple):
    """A branch: its own words with their edits, from `start` to `end`, and the choices inside it."""

    start: int
    end: int
    edits: list[tuple[int, int, str]]
    choices: list[_Choice]


class _Choice(NamedTuple):
    start: int
    end: int
    branches: list[_Branch]


class _NotIcuError(Exception):
    """The braces do not pair as a message's do: the string is taken as it stands."""


def sentences(text: Mapped) -> tuple[Mapped, ...]:
    """Return the sentences of a message; a string that is none is its own only sentence."""
    if not _ICU.search(text.text):
        return (text,)
    try:
        whole = _branch(text.text, 0, 0)
    except _NotIcuError:
        return (text,)
    ways = list(islice(_ways(whole, {}), MOST))
    if len(ways) == MOST:
        return tuple(_made(text, branch, None) for branch in _all(whole))
    return tuple(_made(text, whole, way) for way in (*ways, {}))


def _branch(text: str, start: int, depth: int) -> _Branch:
    """Read from `start` to the brace that closes this branch, or to the end at depth 0."""
    if depth > DEPTH:
        raise _NotIcuError
    edits: list[tuple[int, int, str]] = []
    choices: list[_Choice] = []
    at = start
    while token := _TOKEN.search(text, at):
        at = token.end()
        if token.lastgroup == "close":
            if not depth:
                raise _NotIcuError
            return _Branch(start, token.start(), edits, choices)
        if token.lastgroup == "open":
            raise _NotIcuError
        if token.lastgroup == "choice":
            choice = _choice(text, token, depth)
            choices.append(choice)
            at = choice.end
        elif token.lastgroup == "apostrophe":
            edits.append((*token.span(), "'"))
        elif token.lastgroup == "literal":
            edits.append((*token.span(), token["literal"].replace("''", "'")))
        elif token.lastgroup == "simple" or depth:
            edits.append((*token.span(), PLACEHOLDER))
    if depth:
        raise _NotIcuError
    return _Branch(start, len(text), edits, choices)


def _choice(text: str, head: re.Match[str], depth: int) -> _Choice:
    offset = _OFFSET.match(text, head.end())
    at = offset.end() if offset else head.end()
    branches = []
    while selector := _SELECTOR.match(text, at):
        branches.append(_branch(text, selector.end(), depth + 1))
        at = branches[-1].end + 1
    end = _END.match(text, at)
    if not branches or not end:
        raise _NotIcuError
    return _Choice(head.start(), end.end(), branches)


def _ways(branch: _Branch, way: dict[int, int]) -> Iterator[dict[int, int]]:
    """Yield choices to make, by where they start, so that each branch but the last is shown."""
    for choice in branch.choices:
        for index, below in enumerate(choice.branches):
            here = {**way, choice.start: index}
            if below is not choice.branches[-1]:
                yield here
            yield from _ways(below, here)


def _all(branch: _Branch) -> Iterator[_Branch]:
    yield branch
    for choice in branch.choices:
        for below in choice.branches:
            yield from _all(below)


def _made(text: Mapped, branch: _Branch, way: dict[int, int] | None) -> Mapped:
    """Return the words of a branch with its choices made; those not in `way` take the last.

    With no way at all each choice is a placeholder.
    """
    edits = [(0, branch.start, ""), *_edits(branch, way), (branch.end, len(text.text), "")]
    return text.edit(edits)


def _edits(branch: _Branch, way: dict[int, int] | None) -> list[tuple[int, int, str]]:
    edits = list(branch.edits)
    for choice in branch.choices:
        if way is None:
            edits.append((choice.start, choice.end, PLACEHOLDER))
            continue
        taken = choice.branches[way.get(choice.start, -1)]
        edits += [
            (choice.start, taken.start, ""),
            *_edits(taken, way),
            (taken.end, choice.end, ""),
        ]
    return sorted(edits)
