"""A finding is a place in the text with its rule; a report is all of them, and what was excused."""

from __future__ import annotations

from typing import NamedTuple

from tic._kernel.reason import Reason
from tic.language.rule import Rule


class Span(NamedTuple):
    """A half-open range of code points in the text that was given."""

    start: int
    end: int

    def shifted(self, by: int) -> Span:
        """Return the range `by` code points further on."""
        return Span(self.start + by, self.end + by)


class Near(NamedTuple):
    """A sentence written for tic that a finding is close to, with its family ("none": it is fine)."""

    words: str
    family: str


class Meaning(NamedTuple):
    """What a reader of meaning rests a finding on.

    `probability` (0-1) is how likely the sentence is a problem of any family, or None where the reader
    does not say. `reader` is its name and version; `near` are the nearest sentences it learnt from.
    """

    probability: float | None
    reader: str
    near: tuple[Near, ...] = ()

    def __str__(self) -> str:
        sure = "" if self.probability is None else f" with {100 * self.probability:.0f} %"
        return f"{self.reader} judged the sentence by its meaning{sure}"


class Finding(NamedTuple):
    """Words that a rule is about: `text[span.start:span.end] == words`.

    `meaning` is there where no pattern but a reader of meaning found it; the span is then a sentence.
    """

    rule: Rule
    span: Span
    words: str
    meaning: Meaning | None = None

    @property
    def says(self) -> str:
        """What is the matter with these words, and who judged them where no pattern did."""
        return f"{self.rule.says} {self.meaning}." if self.meaning else self.rule.says

    @property
    def instead(self) -> tuple[str, ...]:
        """Rewordings to choose from; offers, not corrections."""
        return self.rule.instead

    def __repr__(self) -> str:
        # The words may come from a chat log: they stay out of logs and tracebacks.
        return f"Finding({self.rule.code} {self.rule.name} at {self.span.start}:{self.span.end})"


class Excused(NamedTuple):
    """A match that does not count, and which scope or guard excused it."""

    rule: Rule
    span: Span
    because: Reason

    def __repr__(self) -> str:
        return (
            f"Excused({self.rule.code} at {self.span.start}:{self.span.end}: {self.because.code})"
        )


class Report(NamedTuple):
    """What `Linter.check` says of one text.

    `findings` stand in text order. `excused` are matches that a scope or guard let through.
    `hidden` counts findings of low-confidence rules that the profile leaves out.
    """

    findings: tuple[Finding, ...]
    excused: tuple[Excused, ...]
    hidden: int

    def __repr__(self) -> str:
        return f"Report(findings={self.findings!r}, excused={self.excused!r}, hidden={self.hidden})"
