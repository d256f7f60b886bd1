"""Judge what was found: each match in its sentence, under its rule's guards and the scope cues."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from tic.language.finding import Excused, Finding, Report, Span
from tic.language.rule import Context, Pack, Rule, Severity
from tic.language.scope import Cue, Place, excuse
from tic.phrases import Match, Matcher, Scan, Tokens


class Owner(NamedTuple):
    """Whose patterns stand around a match: a rule with guards, or "cue" for those of scope."""

    kinds: Mapping[int, str]  # by label
    begins: frozenset[str]  # symbols of the words that these patterns begin with


class Judging(NamedTuple):
    """A pack, and the graph of what may stand around a match.

    The labels of `around` are "OWNER KIND".
    """

    pack: Pack
    around: Matcher
    owner: Callable[[str], Owner]

    @classmethod
    def of(cls, pack: Pack, around: Matcher, begins: Mapping[str, str]) -> Judging:
        """Join the parts; `begins` are the first words of each owner's patterns, with spaces between."""
        kinds: dict[str, dict[int, str]] = {}
        for number, label in enumerate(around.labels):
            name, _, kind = label.partition(" ")
            kinds.setdefault(name, {})[number] = kind

        @cache  # few of the rules ever match in one run
        def owner(name: str) -> Owner:
            return Owner(kinds.get(name, {}), frozenset(begins.get(name, "").split()))

        return cls(pack, around, owner)

    def report(
        self,
        text: str,
        scan: Scan,
        *,
        context: Context,
        on: Container[str],
        hidden: Container[str],
    ) -> Report:
        """What the matches of `scan` come to; `on` are the rules that look, `hidden` those only counted."""
        findings, excused = [], []
        left_out = 0
        for place, rule, cues in self._places(scan, context, on):
            because = excuse(place, rule.guards, cues["cue"], cues[rule.code])
            span = Span(*scan.span(place.first, place.last))
            if because is not None:
                excused.append(Excused(rule, span, because))
            elif rule.code in hidden:
                left_out += 1
            else:
                findings.append(Finding(rule, span, text[span.start : span.end]))
        return Report(tuple(_longest(findings)), tuple(excused), left_out)

    def _places(
        self, scan: Scan, context: Context, on: Container[str]
    ) -> Iterator[tuple[Place, Rule, Mapping[str, list[Cue]]]]:
        """Each match that is meant here, in its sentence, with the cues and guards found there."""
        words = scan.tokens
        sentences: dict[tuple[int, int], list[tuple[Match, Rule]]] = {}
        for match in scan.matches:
            rule = self.pack.rules[match.label]
            if context in rule.contexts and rule.code in on:
                sentences.setdefault(words.sentence(match.first), []).append((match, rule))
        for (begins, ends), matches in sentences.items():
            last = matches[-1][0].first
            cues = self._cues(words, begins, ends, last, {rule.code for _, rule in matches})
            question = _asks(scan, ends)
            for match, rule in matches:
                yield Place(words, begins, ends, match.first, match.last, question), rule, cues

    def _cues(
        self, words: Tokens, begins: int, ends: int, last: int, codes: Iterable[str]
    ) -> Mapping[str, list[Cue]]:
        """What stands in the sentence `begins:ends`: scope cues, and guards of the rules `codes`.

        Cues count before a match only, and the last one begins at word `last`.
        """
        symbols = self.around.read(words.words[begins:ends])
        found: dict[str, list[Cue]] = {}
        for name in ("cue", *codes):
            kinds, first = self.owner(name)
            until = last if name == "cue" else ends
            starts = [at for at in range(begins, until) if symbols[at - begins] in first]
            found[name] = [
                Cue(kinds[match.label], match.first, match.last)
                for match in self.around.beginning(starts, symbols, words, begins, kinds)
            ]
        return found


def _asks(scan: Scan, ends: int) -> bool:
    """Whether a question mark closes the sentence whose words end at `ends`."""
    tokens, text = scan.tokens, scan.folded.text
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
