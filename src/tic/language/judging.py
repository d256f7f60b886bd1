"""Judge what was found: each match in its sentence, under its rule's guards and the scope cues."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Callable, Container, Iterator
from typing import NamedTuple

from tic.language.finding import Excused, Finding, Report, Span
from tic.language.rule import Pack, Rule, Severity
from tic.language.scope import Cue, MatchedWords, excuse
from tic.phrases import Match, Matcher, Scan
from tic.text import Analysis


class Judging(NamedTuple):
    """A pack, and what may stand around a match.

    Patterns are labelled by kind; `guards` returns those of a rule, or None where it has none.
    """

    pack: Pack
    cues: Matcher
    guards: Callable[[str], Matcher | None]

    def report(self, text: str, scan: Scan, *, hidden: Container[str]) -> Report:
        """What the matches of `scan` come to; findings of the rules `hidden` are only counted."""
        findings, excused = [], []
        left_out = 0
        for matched, rule, cues, exceptions in self._matched(scan):
            because = excuse(matched, rule.guards, cues, exceptions)
            span = Span(*scan.read.span(matched.first, matched.last))
            if because is not None:
                excused.append(Excused(rule, span, because))
            elif rule.code in hidden:
                left_out += 1
            else:
                findings.append(Finding(rule, span, text[span.start : span.end]))
        return Report(tuple(_longest(findings)), tuple(excused), left_out)

    def _matched(self, scan: Scan) -> Iterator[tuple[MatchedWords, Rule, list[Cue], list[Cue]]]:
        """Each match in its sentence, with cues of scope and the rule's exceptions."""
        words = scan.read.tokens
        sentences: dict[tuple[int, int], list[tuple[Match, Rule]]] = {}
        for match in scan.matches:
            rule = self.pack.rules[match.label]
            sentences.setdefault(words.sentence(match.first), []).append((match, rule))
        for (begins, ends), matches in sentences.items():
            question = _asks(scan.read, ends)
            last = matches[-1][0].first  # what begins behind it is no cue for any of them
            cues = _cues(self.cues, scan.read, begins, ends, last)
            exceptions: dict[str, list[Cue]] = {}
            for match, rule in matches:
                if rule.code not in exceptions:
                    guards = self.guards(rule.code)
                    found = _cues(guards, scan.read, begins, ends, ends) if guards else []
                    exceptions[rule.code] = found
                matched = MatchedWords(scan.read, begins, ends, match.first, match.last, question)
                yield matched, rule, cues, exceptions[rule.code]


def _cues(patterns: Matcher, read: Analysis, begins: int, ends: int, until: int) -> list[Cue]:
    """What stands in the sentence `begins:ends` and begins before word `until`."""
    matches = patterns.within(read, begins, ends, until)
    return [Cue(patterns.labels[match.label], match.first, match.last) for match in matches]


def _asks(read: Analysis, ends: int) -> bool:
    """Whether a question mark closes the sentence whose words end at `ends`."""
    tokens, text = read.tokens, read.folded.text
    behind = tokens.starts[ends] if ends < len(tokens.words) else len(text)
    return "?" in text[tokens.ends[ends - 1] : behind]


def _longest(findings: list[Finding]) -> list[Finding]:
    """In text order, each place once.

    Of overlapping findings of one family the gravest stays, and of equal ones the first and
    longest; a finding that lies within a graver or equal one says nothing new and goes.
    """
    if len(findings) < 2:
        return findings
    held: dict[str, list[Span]] = {}
    alone = []
    for finding in sorted(findings, key=lambda f: (-f.rule.severity, f.span.start, -f.span.end)):
        spans = held.setdefault(finding.rule.family, [])
        place = bisect(spans, finding.span)
        after = spans[place].start if place < len(spans) else finding.span.end
        before = spans[place - 1].end if place else 0
        if before <= finding.span.start and finding.span.end <= after:
            spans.insert(place, finding.span)
            alone.append(finding)
    kept = []
    covered = dict.fromkeys(Severity, 0)  # how far findings at least so grave go
    for finding in sorted(alone, key=lambda f: (f.span.start, -f.span.end, -f.rule.severity)):
        if finding.span.end > covered[finding.rule.severity]:
            kept.append(finding)
            for grade in Severity:
                if grade <= finding.rule.severity:
                    covered[grade] = max(covered[grade], finding.span.end)
    return kept
