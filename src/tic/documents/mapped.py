"""Text that knows where it came from.

A reader never searches for its words again: it starts from a copy of a piece of the source and
takes it through slices, joins and edits. Each of these keeps the map right by construction, so
`source[start:end]` is what was matched, through every escape and piece of markup.

The map is a tuple of runs that tile the text in order. A *copied* run stands in the source letter
for letter; any other run (a decoded escape, a placeholder, an inserted sign) belongs to its source
range as a whole. What an edit removes has no run: markup has zero width.

All offsets are code points, in the text and in the source.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable
from operator import itemgetter
from typing import NamedTuple

from tic.errors import InvalidInputError

PLACEHOLDER = "\ufffc"
"""OBJECT REPLACEMENT CHARACTER: stands for `{name}`, a URL, code; no phrase matches inside it."""


class Run(NamedTuple):
    """`text[at:]`, up to the next run's `at`, comes from `source[start:end]`."""

    at: int
    start: int
    end: int
    copied: bool


_AT = itemgetter(0)
_LETTER = re.compile(r"[^\W\d_]")


class Mapped(NamedTuple):
    """`text` and, for each part of it, its place in the source it was read from."""

    # A NamedTuple, not attrs: a command that checks one file would pay 29 ms for that import.
    text: str
    runs: tuple[Run, ...]

    def __repr__(self) -> str:
        # The text may be a person's: it stays out of logs and tracebacks.
        return f"Mapped(runs={self.runs!r})"

    @classmethod
    def copy(cls, source: str, start: int = 0, end: int | None = None) -> Mapped:
        """Return `source[start:end]` as it stands."""
        stop = len(source) if end is None else end
        return cls(source[start:stop], (Run(0, start, stop, copied=True),))

    @classmethod
    def join(cls, parts: Iterable[Mapped], glue: str = "") -> Mapped:
        """Return `parts`, in the order of the source, with `glue` between them.

        The glue belongs to what lies between two parts in the source. Raises `InvalidInputError`
        when there is no part, or a part stands in the source before the one it follows.
        """
        made = _Making()
        last: int | None = None
        for part in parts:
            first = part.runs[0].start
            if last is not None and first < made.floor:
                raise InvalidInputError("parts", "pieces in the order of the source")
            if last is not None and glue:
                made.put(glue, min(last, first), first)
            for run, text in part.pieces(0, len(part.text)):
                made.add(text, run)
            made.floor, last = part.runs[-1].start, part.runs[-1].end
        if last is None:
            raise InvalidInputError("parts", "one piece at least")
        return made.done(last)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where `text[start:end]` stands in the source.

        Markup inside the span is covered, markup at its edges is not. An empty span is a place
        between two characters. Raises `InvalidInputError` for a span outside the text.
        """
        if not 0 <= start <= end <= len(self.text):
            raise InvalidInputError("span", f"0 <= start <= end <= {len(self.text)}")
        if start == end:
            if start == len(self.text):
                return (self.runs[-1].end,) * 2
            return (self._source_start(start),) * 2
        return self._source_start(start), self._source_end(end)

    def verbatim(self, start: int, end: int) -> bool:
        """Tell whether the source of `text[start:end]` is these very characters, no more."""
        return all(run.copied for run, _ in self.pieces(start, end)) and (
            end - start == self.span(start, end)[1] - self.span(start, end)[0]
        )

    def has_letters(self) -> bool:
        """Tell whether there is anything to read: a letter of any script."""
        return bool(_LETTER.search(self.text))

    def slice(self, start: int, end: int) -> Mapped:
        """Return `text[start:end]`. Half a decoded escape still maps to the whole escape."""
        first = self.runs[0]
        if len(self.runs) == 1 and first.copied and 0 <= start <= end <= len(self.text):
            # Most texts are plain prose: nothing to look up.
            place = first.start
            return Mapped(self.text[start:end], (Run(0, place + start, place + end, copied=True),))
        place = self.span(start, end)[0]
        made = _Making()
        for run, text in self.pieces(start, end):
            made.add(text, run)
        return made.done(place)

    def strip(self) -> Mapped:
        """Return the text without white space at its ends."""
        text = self.text
        if text and not (text[0].isspace() or text[-1].isspace()):
            return self
        start = len(text) - len(text.lstrip())
        end = max(start, len(text.rstrip()))
        return self if end - start == len(text) else self.slice(start, end)

    def edit(self, edits: Iterable[tuple[int, int, str]]) -> Mapped:
        """Return the text with each `text[start:end]` replaced; edits are in order, apart.

        A replacement maps to all that it replaces; replacing by "" leaves no trace but the gap.
        Raises `InvalidInputError` for edits that overlap or run backwards.
        """
        made = _Making()
        done = 0
        for start, end, new in edits:
            if start < done:
                raise InvalidInputError("edits", "ordered edits that do not overlap")
            for run, text in self.pieces(done, start):
                made.add(text, run)
            if new:
                made.put(new, *self.span(start, end))
            done = end
        for run, text in self.pieces(done, len(self.text)):
            made.add(text, run)
        return made.done(self.span(0, 0)[0])

    def rewrite(
        self, pattern: re.Pattern[str], new: str | Callable[[re.Match[str]], str | None]
    ) -> Mapped:
        """Return the text with every match of `pattern` replaced; None leaves a match alone."""
        edits = []
        for match in pattern.finditer(self.text):
            by = new if isinstance(new, str) else new(match)
            if by is not None and by != match[0]:
                edits.append((match.start(), match.end(), by))
        return self.edit(edits) if edits else self

    def pieces(self, start: int, end: int) -> Iterable[tuple[Run, str]]:
        """Yield the runs of `text[start:end]`, cut to it, each with its text."""
        runs, text = self.runs, self.text
        index = bisect_right(runs, start, key=_AT) - 1
        while start < end:
            run = runs[index]
            index += 1
            stop = min(end, runs[index].at) if index < len(runs) else end
            if run.copied:
                shift = run.start - run.at
                yield Run(start, start + shift, stop + shift, copied=True), text[start:stop]
            else:
                yield Run(start, run.start, run.end, copied=False), text[start:stop]
            start = stop

    def _source_start(self, place: int) -> int:
        run = self.runs[bisect_right(self.runs, place, key=_AT) - 1]
        return run.start + place - run.at if run.copied else run.start

    def _source_end(self, place: int) -> int:
        run = self.runs[bisect_right(self.runs, place - 1, key=_AT) - 1]
        return run.start + place - run.at if run.copied else run.end


class _Making:
    """A text in the making; runs that continue one another become one."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.runs: list[Run] = []
        self.at = 0
        self.floor = 0

    def add(self, text: str, run: Run) -> None:
        last = self.runs[-1] if self.runs else None
        if last and last.copied and run.copied and last.end == run.start:
            self.runs[-1] = Run(last.at, last.start, run.end, copied=True)
        elif not (last and not last.copied and last[1:] == run[1:]):
            self.runs.append(Run(self.at, run.start, run.end, run.copied))
        self.texts.append(text)
        self.at += len(text)

    def put(self, text: str, start: int, end: int) -> None:
        self.add(text, Run(self.at, start, end, copied=False))

    def done(self, place: int) -> Mapped:
        """Return the text; one with nothing left stands at `place`."""
        return Mapped("".join(self.texts), tuple(self.runs) or (Run(0, place, place, copied=True),))
