"""A finding is a place in the text with its rule; a report is all of them, and what was excused."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from tic._kernel.reason import Reason
from tic.language.rule import Rule, Severity


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

    def to_dict(self) -> dict[str, object]:
        """Return plain data for JSON."""
        return {
            "probability": self.probability,
            "reader": self.reader,
            "near": [each._asdict() for each in self.near],
        }

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
    def code(self) -> str:
        """The code of its rule, such as TIC102."""
        return self.rule.code

    @property
    def severity(self) -> Severity:
        """The severity of its rule."""
        return self.rule.severity

    def to_dict(self) -> dict[str, object]:
        """Return plain data for JSON; offsets are code points of the text that was checked."""
        return {
            "code": self.rule.code,
            "name": self.rule.name,
            "family": self.rule.family,
            "severity": str(self.rule.severity),
            "confidence": self.rule.confidence,
            "says": self.says,
            "why": self.rule.why,
            "instead": list(self.rule.instead),
            "start": self.span.start,
            "end": self.span.end,
            "words": self.words,
            "meaning": self.meaning.to_dict() if self.meaning else None,
        }

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

    def to_dict(self) -> dict[str, object]:
        """Return plain data for JSON."""
        return {
            "code": self.rule.code,
            "start": self.span.start,
            "end": self.span.end,
            "because": self.because.code,
            "says": self.because.says,
        }

    def __repr__(self) -> str:
        return (
            f"Excused({self.rule.code} at {self.span.start}:{self.span.end}: {self.because.code})"
        )


class Report:
    """What `Linter.check` says of one text: true if something was found, and iterates over its findings.

    `findings` stand in text order. `excused` are matches that a scope or guard let through.
    `hidden` counts findings of low-confidence rules that the profile leaves out. Immutable; equal by value.
    """

    __slots__ = ("excused", "findings", "hidden")

    findings: tuple[Finding, ...]
    excused: tuple[Excused, ...]
    hidden: int

    def __init__(
        self, findings: tuple[Finding, ...], excused: tuple[Excused, ...], hidden: int
    ) -> None:
        object.__setattr__(self, "findings", findings)
        object.__setattr__(self, "excused", excused)
        object.__setattr__(self, "hidden", hidden)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a report is immutable: {name}")

    def __reduce__(self) -> tuple[type[Report], tuple[object, ...]]:
        return Report, (self.findings, self.excused, self.hidden)

    def __bool__(self) -> bool:
        return bool(self.findings)

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.findings)

    def __len__(self) -> int:
        return len(self.findings)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Report):
            return NotImplemented
        return self.__reduce__()[1] == other.__reduce__()[1]

    def __hash__(self) -> int:
        return hash(self.__reduce__()[1])

    def __repr__(self) -> str:
        return f"Report(findings={self.findings!r}, excused={self.excused!r}, hidden={self.hidden})"

    def replaced(
        self, *, findings: tuple[Finding, ...], excused: tuple[Excused, ...] | None = None
    ) -> Report:
        """Return the report with other findings, and other excused matches where they are given."""
        return Report(findings, self.excused if excused is None else excused, self.hidden)

    def to_dict(self) -> dict[str, object]:
        """Return plain data, as `tic/data/schemas/report.json` describes it."""
        return {
            "findings": [each.to_dict() for each in self.findings],
            "excused": [each.to_dict() for each in self.excused],
            "hidden": self.hidden,
        }
