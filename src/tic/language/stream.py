"""The linter on a text that arrives in pieces: show what is safe, hold back what may become a finding.

Sentences are judged alone, so each is checked as soon as its end is certain, with the same result
as the whole text. Within a sentence, words go out at once unless a phrase that begins with them is
still open; that bounds the wait by one sentence, and a sentence is at most
`tic.phrases.LONGEST_SENTENCE` code points.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple, TypeAlias

from tic.errors import InvalidInputError
from tic.language.finding import Finding, Report, Span
from tic.phrases import Matcher, Pending
from tic.text import first_sentence, normal
from tic.text.contractions import opened
from tic.text.tokens import WORD


class Safe(NamedTuple):
    """Text that holds no finding and can be shown now; it begins at code point `start`."""

    text: str
    start: int


Event: TypeAlias = Safe | Finding


class Stream:
    """Feed pieces, get events. Safe texts and the words of findings together are the whole text."""

    def __init__(
        self,
        check: Callable[[str, str | None], Report],
        matchers: tuple[Matcher, ...],
        *,
        before: str | None = None,
        by_sentence: bool = False,
    ) -> None:
        """Check each sentence, with what was said `before` it; `by_sentence` shows none before its end."""
        self._check = check
        self._matchers = matchers
        self._before = before
        self._by_sentence = by_sentence
        self._text = ""  # the sentence that is still open
        self._begins = 0  # where it begins in the whole text
        self._shown = 0  # how much of it went out
        self._closed = False
        self._follow()

    def feed(self, piece: str) -> Iterator[Event]:
        """Take the next piece and yield, in text order, what became certain with it."""
        if self._closed:
            raise InvalidInputError("stream", "no piece after close()")
        if not isinstance(piece, str):
            raise InvalidInputError("piece", "a string")
        return iter(self._take(piece))

    def close(self) -> Iterator[Event]:
        """The text is complete: yield the rest. A second call yields nothing."""
        events = [] if self._closed else self._judged(len(self._text))
        self._closed = True
        return iter(events)

    def _follow(self) -> None:
        self._pending = [Pending(matcher) for matcher in self._matchers]
        self._starts: list[int] = []  # of the words followed, in the open sentence
        self._followed = 0

    def _take(self, piece: str) -> list[Event]:
        self._text += piece
        events: list[Event] = []
        while (end := first_sentence(self._text)) is not None:
            events += self._judged(end)
        if self._by_sentence:
            return events
        # The last word may go on in the next piece, and so may marks that fold onto a letter.
        whole = max(self._text.rfind(" "), self._text.rfind("\n"))
        if whole > self._followed:
            folded = normal(self._text[self._followed : whole])
            for word in WORD.finditer(folded.text):
                for part in opened(word[0]):
                    self._starts.append(self._followed + folded.origin(word.start()))
                    for pending in self._pending:
                        pending.push(part)
            self._followed = whole
        held = [first for pending in self._pending if (first := pending.oldest()) is not None]
        safe = self._starts[min(held)] if held else self._followed
        if safe > self._shown:
            events.append(Safe(self._text[self._shown : safe], self._begins + self._shown))
            self._shown = safe
        return events

    def _judged(self, end: int) -> list[Event]:
        """Check the sentence `self._text[:end]`, give out what was held, and go on behind it."""
        sentence, shown = self._text[:end], self._shown
        events: list[Event] = []
        for finding in self._check(sentence, self._before).findings:
            start, stop = finding.span
            if start > shown:
                events.append(Safe(sentence[shown:start], self._begins + shown))
            events.append(finding._replace(span=Span(self._begins + start, self._begins + stop)))
            shown = max(shown, stop)
        if shown < end:
            events.append(Safe(sentence[shown:], self._begins + shown))
        self._text, self._begins, self._shown = self._text[end:], self._begins + end, 0
        self._before = sentence
        self._follow()
        return events
