"""The linter: every rule in one pass, each match judged in its sentence."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib import import_module
from typing import TypeVar

from tic._kernel.errors import InvalidInputError
from tic.language.compiled import Compiled, compile_pack, from_module
from tic.language.finding import Excused, Finding, Report, Span
from tic.language.rule import Context, Pack, Rule, Severity, Speaker
from tic.language.scope import Cue, Place, excuse
from tic.language.stream import Stream
from tic.phrases import Match, Scan

PROFILES = ("default", "strict")
DEFAULT_CONFIDENCE = 0.5  # below it, more matches are harmless than not: shown by "strict" only

_NOTHING = Report((), (), 0)


class Linter:
    """Looks for judgmental or coercive phrasing in what a helper says.

    A linter is immutable and can be shared across threads; there is no global registry. Work is
    linear in the text, and no text makes it raise.
    """

    def __init__(
        self,
        packs: Iterable[Pack | Compiled],
        *,
        profile: str = "default",
        select: Sequence[str] = (),
        extend_select: Sequence[str] = (),
        ignore: Sequence[str] = (),
    ) -> None:
        """Join `packs` into one linter.

        `select` and `ignore` take codes (TIC101), hundreds of codes (TIC1xx), names or families.
        `profile` "default" hides rules below a confidence of 0.5; "strict" shows all. What
        `extend_select` names is on besides, hidden by no profile; `ignore` has the last word.
        Raises `InvalidInputError` for an unknown profile, for a selector that no rule answers to
        and for a code that two packs claim, and `PatternError` for a pattern that cannot be read.
        """
        if profile not in PROFILES:
            raise InvalidInputError("profile", f"one of {', '.join(PROFILES)}")
        self._packs = tuple(
            pack if isinstance(pack, Compiled) else compile_pack(pack) for pack in packs
        )
        self.rules: tuple[Rule, ...] = tuple(
            rule for compiled in self._packs for rule in compiled.pack.rules
        )
        codes = [rule.code for rule in self.rules]
        if len(set(codes)) != len(codes):
            twice = sorted({code for code in codes if codes.count(code) > 1})
            raise InvalidInputError("packs", f"each code once, but {', '.join(twice)} came twice")
        extended = self._meant("extend_select", extend_select)
        selected = self._meant("select", select) if select else frozenset(codes)
        self._on = (selected | extended) - self._meant("ignore", ignore)
        doubtful = (rule.code for rule in self.rules if rule.confidence < DEFAULT_CONFIDENCE)
        self._hidden = frozenset(doubtful if profile == "default" else ()) - extended

    @classmethod
    def builtin(
        cls,
        lang: str = "en",
        *,
        profile: str = "default",
        select: Sequence[str] = (),
        ignore: Sequence[str] = (),
    ) -> Linter:
        """The rules that ship with tic, for one language (ISO 639-1). Compiles nothing."""
        return cls([builtin_pack(lang)], profile=profile, select=select, ignore=ignore)

    def check(
        self,
        text: str,
        *,
        context: Context | str = Context.CHAT,
        speaker: Speaker | str = Speaker.HELPER,
    ) -> Report:
        """Judge one text. Spans are code points of `text`; the person's own words are never flagged.

        Raises `InvalidInputError` for what is no text and for an unknown context or speaker.
        """
        if not isinstance(text, str):
            raise InvalidInputError("text", "a string")
        where = _member(Context, "context", context)
        if _member(Speaker, "speaker", speaker) is Speaker.PERSON:
            return _NOTHING
        report = _NOTHING
        for compiled in self._packs:
            scan = compiled.rules.scan(text)
            if scan is not None:
                report = _joined(report, self._judge(text, compiled, scan, where))
        return report

    def check_many(
        self, texts: Iterable[str], *, context: Context | str = Context.CHAT
    ) -> Iterator[Report]:
        """`check` each text in turn; nothing is kept between them."""
        where = _member(Context, "context", context)
        return (self.check(text, context=where) for text in texts)

    def stream(self, *, context: Context | str = Context.CHAT) -> Stream:
        """Follow a text that arrives in pieces, such as a language model's tokens."""
        where = _member(Context, "context", context)
        return Stream(
            lambda text: self.check(text, context=where),
            tuple(compiled.rules for compiled in self._packs),
        )

    @property
    def active(self) -> frozenset[str]:
        """The codes of the rules that can be findings: selected, not ignored, not hidden."""
        return self._on - self._hidden

    def _meant(self, field: str, words: Sequence[str]) -> frozenset[str]:
        meant: dict[str, set[str]] = {word: set() for word in words}
        for rule in self.rules if words else ():
            for word in rule.selectors:
                if word in meant:
                    meant[word].add(rule.code)
        for word, codes in meant.items():
            if not codes:
                raise InvalidInputError(field, f"a rule's code, name or family, not {word!r}")
        return frozenset().union(*meant.values())

    def _judge(self, text: str, compiled: Compiled, scan: Scan, context: Context) -> Report:
        findings, excused = [], []
        hidden = 0
        for place, rule, cues in self._places(compiled, scan, context):
            because = excuse(place, rule.guards, cues["cue"], cues[rule.code])
            span = Span(*scan.span(place.first, place.last))
            if because is not None:
                excused.append(Excused(rule, span, because))
            elif rule.code in self._hidden:
                hidden += 1
            else:
                findings.append(Finding(rule, span, text[span.start : span.end]))
        return Report(tuple(_longest(findings)), tuple(excused), hidden)

    def _places(
        self, compiled: Compiled, scan: Scan, context: Context
    ) -> Iterator[tuple[Place, Rule, Mapping[str, list[Cue]]]]:
        """Each match that is meant here, in its sentence, with the cues and guards found there."""
        words = scan.tokens
        sentences: dict[tuple[int, int], list[tuple[Match, Rule]]] = {}
        for match in scan.matches:
            rule = compiled.pack.rules[match.label]
            if context in rule.contexts and rule.code in self._on:
                sentences.setdefault(words.sentence(match.first), []).append((match, rule))
        for (begins, ends), matches in sentences.items():
            cues = compiled.cues(words, begins, ends, {rule.code for _, rule in matches})
            question = _asks(scan, ends)
            for match, rule in matches:
                yield Place(words, begins, ends, match.first, match.last, question), rule, cues


def builtin_pack(lang: str) -> Compiled:
    """The compiled pack that ships for `lang`, or `InvalidInputError` where there is none."""
    if re.fullmatch("[a-z]{2,3}", lang):
        try:
            return from_module(import_module(f"tic.data.rules_{lang}"))
        except ModuleNotFoundError:
            pass
    raise InvalidInputError("lang", "a language that tic ships rules for, such as en")


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


def _joined(one: Report, two: Report) -> Report:
    if one is _NOTHING:
        return two
    findings = sorted([*one.findings, *two.findings], key=lambda found: found.span)
    return Report(tuple(findings), one.excused + two.excused, one.hidden + two.hidden)


Kind = TypeVar("Kind", Context, Speaker)


def _member(kind: type[Kind], field: str, word: str) -> Kind:
    if isinstance(word, kind):
        return word
    try:
        return kind(word)
    except ValueError:
        raise InvalidInputError(field, f"one of {', '.join(kind)}") from None
