"""What may stand in a file of a pack: strict models, unknown keys refused.

One model serves every file, so that a small pack can be a single file and a large one can keep
its macros and sources in files of their own. `RuleModel.rule` is the one crossing into the core.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from tic._kernel.reason import Source
from tic.language.rule import Fix, Guards, Known, Rule, Severity
from tic.packs import shapes
from tic.text.context import TO_A_PERSON, Context

Name = Annotated[str, StringConstraints(pattern=shapes.KEBAB, max_length=60)]
Code = Annotated[str, StringConstraints(pattern=shapes.CODE)]
Key = Annotated[str, StringConstraints(pattern=shapes.KEY, max_length=40)]
Lang = Annotated[str, StringConstraints(pattern=shapes.LANGUAGE)]
MacroName = Annotated[str, StringConstraints(pattern=shapes.MACRO, max_length=30)]
Sentence = Annotated[
    str, StringConstraints(min_length=2, max_length=500, pattern=shapes.NO_CONTROL)
]
Pattern = Annotated[
    str, StringConstraints(min_length=1, max_length=4_000, pattern=shapes.NO_CONTROL)
]
Patterns = Annotated[tuple[Pattern, ...], Field(max_length=200)]
Plain = Annotated[str, StringConstraints(pattern=shapes.PLAIN_WORDS, max_length=60)]
Rewordings = Annotated[dict[Plain, Plain], Field(max_length=100)]
Two = Annotated[tuple[Sentence, ...], Field(min_length=2, max_length=30)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)


class SourceModel(_Strict):
    """A guideline, paper or list; `checked` says how far it was read."""

    name: Sentence
    year: Annotated[int, Field(strict=True, ge=1800, le=2100)]
    url: Annotated[str, StringConstraints(pattern=shapes.ADDRESS, max_length=500)]
    checked: Literal["seen", "part", "memory"]

    def source(self) -> Source:
        """Return the core's value."""
        return Source(self.name, self.year, self.url, self.checked)


class GuardsModel(_Strict):
    """When a match does not count; the five scopes are on unless a rule says otherwise."""

    negation: Annotated[bool, Field(strict=True)] = True
    quoted: Annotated[bool, Field(strict=True)] = True
    reported: Annotated[bool, Field(strict=True)] = True
    mention: Annotated[bool, Field(strict=True)] = True
    reflection: Annotated[bool, Field(strict=True)] = True
    question_only: Annotated[bool, Field(strict=True)] = False
    unless_before: Patterns = ()
    unless_after: Patterns = ()
    unless_sentence: Patterns = ()
    need_sentence: Patterns = ()

    def guards(self) -> Guards:
        """Return the core's value."""
        return Guards(**{field: getattr(self, field) for field in Guards._fields})


class KnownModel(_Strict):
    """A sentence the rule gets wrong today: flagged though it is fine, or missed."""

    text: Sentence
    because: Sentence
    wrong: Literal["flagged", "missed"] = "flagged"


class MeasuredModel(_Strict):
    """How often a rule matched in labelled text, and how often what it matched was a problem."""

    matches: Annotated[int, Field(strict=True, ge=10)]
    right: Annotated[int, Field(strict=True, ge=0)]

    @model_validator(mode="after")
    def _no_more_are_right_than_matched(self) -> MeasuredModel:
        if self.right > self.matches:
            raise ValueError("expected right to be at most matches")
        return self

    @property
    def confidence(self) -> float:
        """The share after one match more of either kind (Laplace), so that few matches claim less."""
        return round((self.right + 1) / (self.matches + 2), 2)


class RuleModel(_Strict):
    """One `[[rule]]`."""

    id: Code
    name: Name
    severity: Literal["low", "medium", "high"]
    confidence: Annotated[float, Field(strict=True, ge=0, le=1)]
    measured: Annotated[bool, Field(strict=True)] = False
    contexts: Annotated[tuple[Context, ...], Field(min_length=1)] | None = None
    in_prompts: Annotated[bool, Field(strict=True)] = False
    patterns: Annotated[Patterns, Field(min_length=1)]
    guards: GuardsModel = GuardsModel()
    says: Sentence
    why: Sentence
    instead: Annotated[tuple[Sentence, ...], Field(min_length=1, max_length=10)]
    sources: Annotated[tuple[Key, ...], Field(min_length=1, max_length=20)]
    bad: Two
    good: Two
    known: Annotated[tuple[KnownModel, ...], Field(max_length=30)] = ()
    fix: Rewordings = {}
    fix_noun: Rewordings = {}

    def rule(
        self,
        *,
        family: str,
        sources: dict[str, Source],
        measured: MeasuredModel | None = None,
        in_prompts: bool = False,
    ) -> Rule:
        """Return the core's value, with what was `measured` in place of the estimate.

        Every key of `self.sources` must be in `sources`. Without `contexts` a rule looks wherever a person
        is spoken to, and with `in_prompts` in prompts as well.
        """
        everywhere = frozenset(Context) if in_prompts or self.in_prompts else TO_A_PERSON
        return Rule(
            code=self.id,
            name=self.name,
            family=family,
            severity=Severity.parse(self.severity),
            confidence=measured.confidence if measured else float(self.confidence),
            measured=self.measured or measured is not None,
            matches=measured.matches if measured else 0,
            contexts=everywhere if self.contexts is None else frozenset(self.contexts),
            patterns=self.patterns,
            guards=self.guards.guards(),
            says=self.says,
            why=self.why,
            instead=self.instead,
            sources=tuple(sources[key] for key in self.sources),
            bad=self.bad,
            good=self.good,
            known=tuple(Known(known.text, known.because) for known in self.known),
            fix=Fix(tuple(self.fix.items()), tuple(self.fix_noun.items())),
        )


class Page(_Strict):
    """One file: a family of rules, or macros, sources and retired codes, or all of these."""

    name: Name | None = None
    lang: Lang | None = None
    family: Name | None = None
    in_prompts: Annotated[bool, Field(strict=True)] = False
    macros: dict[MacroName, Pattern] = {}
    sources: dict[Key, SourceModel] = {}
    retired: dict[Code, Sentence] = {}
    measured: dict[Code, MeasuredModel] = {}
    rule: Annotated[tuple[RuleModel, ...], Field(max_length=5_000)] = ()

    @model_validator(mode="after")
    def _rules_have_a_family(self) -> Page:
        if self.rule and self.family is None:
            raise ValueError('a file with rules needs a line such as family = "blame" at its top')
        return self
