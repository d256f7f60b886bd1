"""Problems that no phrase shows: what a reader of meaning finds, joined with what the rules found.

A reader of meaning is the learned reader of `tic.models`, or one that the host brings. Rules win: what a
rule found in a sentence, or let through there, or what a phrase shows to be safety speech, is not
told again or otherwise by meaning.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import NamedTuple, Protocol

from tic._kernel.reason import Reason
from tic.acts.builtin import helper_reader
from tic.acts.kinds import BARRED, SAFETY_SPEECH
from tic.data import compiled
from tic.language.finding import Excused, Finding, Meaning, Report, Span
from tic.language.plain import rule_of
from tic.language.reasons import SAFETY
from tic.language.rule import Rule
from tic.text import Analysis
from tic.text.context import Context


class Problem(NamedTuple):
    """A sentence in which a reader of meaning sees a problem of a family."""

    span: Span
    family: str
    meaning: Meaning


class MeaningReader(Protocol):
    """Whatever judges sentences by their meaning."""

    def problems(
        self, text: str, *, before: str | None, context: Context, strict: bool
    ) -> Sequence[Problem]:
        """The problems in `text`, in order; `before` is what the other side said last."""
        ...


@cache
def families(lang: str) -> Mapping[str, Rule]:
    """The rules of the families in `lang`, by family; none where the language has no list of them."""
    rows = compiled("families").get(lang, ())
    return {rule.family: rule for rule in map(rule_of, rows)}


def with_meaning(
    report: Report, problems: Iterable[Problem], text: str, on: Mapping[str, Rule], lang: str
) -> Report:
    """The report with the problems that count; `on` are the rules of the families that look."""
    findings, excused = list(report.findings), list(report.excused)
    for problem in problems:
        rule = on.get(problem.family)
        if rule is None or _meet(problem.span, (each.span for each in report.findings)):
            continue
        because = _let_through(problem.span, report.excused, text, lang)
        if because:
            excused.append(Excused(rule, problem.span, because))
        else:
            start, end = problem.span
            findings.append(Finding(rule, problem.span, text[start:end], problem.meaning))
    findings.sort(key=lambda each: each.span)
    excused.sort(key=lambda each: each.span)
    return Report(tuple(findings), tuple(excused), report.hidden)


def _let_through(span: Span, excused: Sequence[Excused], text: str, lang: str) -> Reason | None:
    """Why the rules let the sentence through, if they did."""
    for each in excused:
        if _meet(span, [each.span]):
            return each.because
    read = helper_reader(lang).read(Analysis(text[span.start : span.end]))
    return SAFETY if read.has(*SAFETY_SPEECH) and not read.has(*BARRED) else None


def _meet(span: Span, others: Iterable[Span]) -> bool:
    return any(span.start < other.end and other.start < span.end for other in others)
