"""The linter: every rule in one pass, each match judged in its sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import islice
from types import NoneType
from typing import TYPE_CHECKING, TypeVar

from tic._kernel.arguments import expect, expect_each, expect_several
from tic._kernel.installed import installed_reader
from tic.errors import InvalidInputError
from tic.language.compiled import Compiled
from tic.language.finding import Report
from tic.language.rule import Pack, Rule
from tic.language.shipped import builtin_pack, each_compiled
from tic.text.context import Context, Speaker
from tic.text.pieces import LONGEST_PIECE, pieces

if TYPE_CHECKING:
    from tic.language.meaning import MeaningReader, Problem
    from tic.language.stream import Stream

PROFILES = ("default", "strict")
TOGETHER = 64  # texts that a reader of meaning judges at once: memory stays bounded
DEFAULT_CONFIDENCE = 0.5  # below it, more matches are harmless than not: shown by "strict" only

_NOTHING = Report((), (), 0)
_PERSON = Speaker.PERSON  # bound once: to reach a member of an enum is slow


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
        meaning: MeaningReader | None = None,
        lang: str = "en",
    ) -> None:
        """Join `packs` into one linter, with a reader of `meaning` beside them if there is one.

        `select` and `ignore` take codes (TIC101), hundreds of codes (TIC1xx), names or families.
        `profile` "default" hides rules below a confidence of 0.5; "strict" shows all, and looks for
        advice also where it is not known whether it was asked for. What
        `extend_select` names is on besides, hidden by no profile; `ignore` has the last word. `lang` is
        the language of the families (TIC99xx) that a reader of meaning finds.
        Raises `InvalidInputError` for an unknown profile, for a selector that no rule answers to
        and for a code that two packs claim, and `PatternError` for a pattern that cannot be read.
        """
        if profile not in PROFILES:
            raise InvalidInputError("profile", f"one of {', '.join(PROFILES)}")
        if not callable(getattr(meaning, "problems", None)) and meaning is not None:
            raise InvalidInputError("meaning", "a reader of meaning, or None")
        expect("lang", lang, str)
        self._packs = tuple(each_compiled(packs))
        codes = [code for compiled in self._packs for code in compiled.codes]
        if len(set(codes)) != len(codes):
            twice = sorted({code for code in codes if codes.count(code) > 1})
            raise InvalidInputError("packs", f"each code once, but {', '.join(twice)} came twice")
        self._meaning, self._lang = meaning, lang
        self._families = _families(lang) if meaning else {}
        extended = self._meant("extend_select", extend_select)
        every = frozenset([*codes, *(rule.code for rule in self._families.values())])
        selected = self._meant("select", select) or every
        self._on = every & (selected | extended) - self._meant("ignore", ignore)
        doubtful = (
            code
            for compiled in self._packs
            for code, confidence in zip(compiled.codes, compiled.confidence, strict=True)
            if confidence < DEFAULT_CONFIDENCE
        )
        self._hidden = frozenset(doubtful if profile == "default" else ()) - extended
        self._strict = profile == "strict"
        self._served: dict[Context, tuple[tuple[Compiled, frozenset[int]], ...]] = {}

    @classmethod
    def builtin(
        cls,
        lang: str = "en",
        *,
        profile: str = "default",
        select: Sequence[str] = (),
        extend_select: Sequence[str] = (),
        ignore: Sequence[str] = (),
        beside: Iterable[Pack | Compiled] = (),
        model: bool | MeaningReader = False,
    ) -> Linter:
        """The rules that ship with tic, for one language (ISO 639-1), which compiles nothing.

        What stands `beside` them is looked for too, such as a person's own `words_to_avoid`. With
        `model`, what no phrase shows is looked for by meaning (TIC99xx): true for the learned reader
        that is installed, or a reader. Raises `MissingModelError` where none is installed.
        """
        if not (isinstance(model, bool) or callable(getattr(model, "problems", None))):
            raise InvalidInputError("model", "true, false or a reader of meaning")
        packs = [builtin_pack(lang), *each_compiled(beside, "beside")]
        return cls(
            packs,
            profile=profile,
            select=select,
            extend_select=extend_select,
            ignore=ignore,
            meaning=installed_reader(lang) if model is True else model or None,
            lang=lang,
        )

    def check(
        self,
        text: str,
        *,
        context: Context | str = Context.GENERAL,
        speaker: Speaker | str = Speaker.HELPER,
        before: str | None = None,
    ) -> Report:
        """Judge one text. Spans are code points of `text`; the person's own words are never flagged.

        `before` is what the person said last, which a reader of meaning looks at: the same advice may
        have been asked for or not. Raises `InvalidInputError` for what is no text and for an unknown
        context or speaker.
        """
        expect("text", text, str)
        expect("before", before, (str, NoneType), "a string or None")
        where = _member(Context, "context", context)
        if _member(Speaker, "speaker", speaker) is _PERSON:
            return _NOTHING
        report = self._by_rules(text, where)
        if self._meaning is None:
            return report
        problems = self._meaning.problems(text, before=before, context=where, strict=self._strict)
        return self._with_meaning(report, problems, text, where)

    def _by_rules(self, text: str, context: Context) -> Report:
        if not isinstance(text, str):
            raise InvalidInputError("text", "a string")
        if len(text) <= LONGEST_PIECE:
            return self._piece(text, context)
        report = _NOTHING
        for start, end in pieces(text):
            report = _after(report, self._piece(text[start:end], context), start)
        return report

    def _with_meaning(
        self, report: Report, problems: Iterable[Problem], text: str, context: Context
    ) -> Report:
        from tic.language.meaning import with_meaning  # noqa: PLC0415  most runs have no such reader

        places = self._places(context)
        on = {
            family: rule
            for family, rule in self._families.items()
            if rule.code in self._on and not places.isdisjoint(rule.contexts)
        }
        return with_meaning(report, problems, text, on, self._lang)

    def _piece(self, text: str, context: Context) -> Report:
        report = _NOTHING
        for compiled, rules in self._served.get(context) or self._serving(context):
            scan = compiled.looking.scan(text, rules)
            if scan is not None:
                judged = compiled.judging().report(text, scan, hidden=self._hidden)
                report = _joined(report, judged)
        return report

    def _serving(self, context: Context) -> tuple[tuple[Compiled, frozenset[int]], ...]:
        """Each pack with its rules that look in this context, by number."""
        places = self._places(context)
        served = tuple((compiled, compiled.serving(places, self._on)) for compiled in self._packs)
        return self._served.setdefault(context, served)

    def _places(self, context: Context) -> set[Context]:
        """Where rules must look to be asked: strict asks advice rules too, wherever a person is spoken to."""
        strict = self._strict and context is not Context.PROMPT
        return {context, Context.CONVERSATION} if strict else {context}

    def check_many(
        self, texts: Iterable[str], *, context: Context | str = Context.GENERAL
    ) -> Iterator[Report]:
        """`check` each text in turn; nothing is kept between them.

        A reader of meaning that can judge several texts at once is given some at a time.
        """
        where = _member(Context, "context", context)
        expect_several("texts", texts, "strings in a list or an iterator")
        each = getattr(self._meaning, "problems_each", None)
        if each is None:
            return (self.check(text, context=where) for text in texts)
        return self._together(iter(texts), where, each)

    def _together(
        self, texts: Iterator[str], where: Context, each: Callable[..., Sequence[Sequence[Problem]]]
    ) -> Iterator[Report]:
        while some := list(islice(texts, TOGETHER)):
            reports = [self._by_rules(text, where) for text in some]
            pairs = [(None, text) for text in some]
            found = each(pairs, context=where, strict=self._strict)
            for report, problems, text in zip(reports, found, some, strict=True):
                yield self._with_meaning(report, problems, text, where)

    def stream(
        self, *, context: Context | str = Context.GENERAL, before: str | None = None
    ) -> Stream:
        """Follow a text that arrives in pieces, such as a language model's tokens.

        `before` is what the person said last. With a reader of meaning, whole sentences are held until
        they are judged.
        """
        from tic.language.stream import Stream  # noqa: PLC0415  a check of files follows none

        expect("before", before, (str, NoneType), "a string or None")
        where = _member(Context, "context", context)
        return Stream(
            lambda text, before: self.check(text, context=where, before=before),
            tuple(compiled.looking for compiled in self._packs),
            before=before,
            by_sentence=self._meaning is not None,
        )

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """Every rule of the packs, on or off, and with a reader of meaning the families it finds."""
        rules = tuple(rule for compiled in self._packs for rule in compiled.pack.rules)
        return (*rules, *self._families.values())

    @property
    def active(self) -> frozenset[str]:
        """The codes of the rules that can be findings: selected, not ignored, not hidden."""
        return self._on - self._hidden

    def _meant(self, field: str, words: Sequence[str]) -> frozenset[str]:
        meant: dict[str, set[str]] = {word: set() for word in expect_each(field, words, str)}
        for rule in (*self.rules, *_families(self._lang).values()) if words else ():
            for word in rule.selectors:
                if word in meant:
                    meant[word].add(rule.code)
        for word, codes in meant.items():
            if not codes:
                raise InvalidInputError(field, f"a rule's code, name or family, not {word!r}")
        return frozenset().union(*meant.values())


def _families(lang: str) -> Mapping[str, Rule]:
    from tic.language.meaning import families  # noqa: PLC0415  most runs name no rule and need none

    return families(lang)


def _after(before: Report, piece: Report, shift: int) -> Report:
    """Return both, where the piece stands `shift` code points into the text."""
    if piece is _NOTHING or not shift:
        return before if piece is _NOTHING else piece
    findings = [each._replace(span=each.span.shifted(shift)) for each in piece.findings]
    excused = [each._replace(span=each.span.shifted(shift)) for each in piece.excused]
    return Report(
        (*before.findings, *findings), (*before.excused, *excused), before.hidden + piece.hidden
    )


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
