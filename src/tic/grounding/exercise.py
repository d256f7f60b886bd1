"""What an exercise is, as frozen data; files become these through `tic.packs`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet

from attrs import field, frozen

from tic._kernel.arguments import expect
from tic._kernel.reason import Source
from tic.errors import InvalidInputError
from tic.grounding.vocabulary import (
    ASKS_FIRST,
    Basis,
    Component,
    Cued,
    Family,
    Focus,
    Grade,
    Kind,
    Need,
    Pace,
    Public,
    Sense,
)


@frozen
class Text:
    """One sentence in each language it was written in; English is always there."""

    by_locale: Mapping[str, str] = field(hash=False)

    def in_locale(self, locale: str) -> str:
        """Return the sentence for `locale` (as "pt-BR", then "pt"), or the English one."""
        expect("locale", locale, str)
        for name in (locale, locale.partition("-")[0]):
            if name in self.by_locale:
                return self.by_locale[name]
        return self.by_locale["en"]


@frozen
class Cue:
    """Something that happens `at` milliseconds into a step, for `ms`; the `k`th of `n`."""

    at: int
    what: Cued
    ms: int = 0
    k: int = 1
    n: int = 1


@frozen
class Choice:
    """An answer offered by a step, and the id of the step it leads to (None: the next one)."""

    key: str
    text: Text
    to: str | None = None


@frozen
class Step:
    """One step: what is said, how long it lasts (ms, nominal where the person moves it on).

    `when` and `unless` hold declared tags, or "without.sight" and the like: the step is there if
    any of `when` is true (or `when` is empty) and none of `unless`. `to` names a later step to
    go to afterwards instead of the next one. `short_ms` is how long it lasts in the short form of
    the exercise, 0 where it is left out there; without it the step stays as it is.
    """

    id: str
    kind: Kind
    text: Text
    ms: int
    cues: tuple[Cue, ...] = ()
    choices: tuple[Choice, ...] = ()
    sense: Sense | None = None
    n: int = 0
    to: str | None = None
    when: frozenset[str] = frozenset()
    unless: frozenset[str] = frozenset()
    short_ms: int | None = None

    def is_there(self, conditions: frozenset[str]) -> bool:
        """Tell whether the step belongs in a script made for these conditions."""
        return bool(not self.when or self.when & conditions) and not self.unless & conditions


@frozen
class Care:
    """A declared tag for which an exercise is offered with a note, and later in the list."""

    tag: str
    note: Text


@frozen
class Limit:
    """Why a declared tag excludes an exercise with this component, or calls for care.

    `sources` is empty only where `basis` is judgment. `note` replaces the tag's usual note.
    """

    tag: str
    component: Component
    excludes: bool
    basis: Basis
    why: str
    sources: tuple[Source, ...] = ()
    note: Text | None = None


@frozen
class Evidence:
    """How far it was tested, the only claim a host may show, and what nobody knows."""

    grade: Grade
    claim: Text
    not_known: Text
    sources: tuple[Source, ...]


@frozen
class Exercise:
    """A grounding exercise. `uses` is a list of alternatives: one sense of each group is needed.

    `excludes` and `care` follow from the `components` by the catalogue's `limits` (and from what
    the exercise adds itself); `caution` is one sentence about both, to be given before it begins
    whatever was declared.
    """

    id: str
    version: int
    family: Family
    title: Text
    summary: Text
    needs: frozenset[Need]
    pace: Pace
    steps: tuple[Step, ...]
    uses: tuple[frozenset[Sense], ...]
    adapts: bool
    focus: Focus
    opt_in: bool
    components: frozenset[Component]
    excludes: frozenset[str]
    care: tuple[Care, ...]
    caution: Text
    public: Public
    silent: bool
    props: frozenset[str]
    alternatives: tuple[str, ...]
    evidence: Evidence
    locales: Mapping[str, str] = field(hash=False)

    @property
    def asks_first(self) -> bool:
        """Whether it is offered only after the person's own yes, or when they liked it before."""
        return self.opt_in or self.family in ASKS_FIRST

    @property
    def nominal_ms(self) -> int:
        """How long it lasts when nobody is in a hurry and no step is left out, in ms."""
        return sum(step.ms for step in path(self.steps))

    def language(self, locale: str) -> str:
        """Return the language it is given in for `locale` ("pt-BR", then "pt"), or else English."""
        expect("locale", locale, str)
        names = (locale, locale.partition("-")[0])
        return next((name for name in names if name in self.locales), "en")

    def fits(self, without: frozenset[Sense]) -> bool:
        """Tell whether it can be done when the senses in `without` are not to be used.

        Where the exercise adapts, its steps leave out the senses they are about, and one of them
        has to stay; every other group of `uses` needs a sense that is there.
        """
        expect("without", without, AbstractSet, "a set of senses")
        if not self.adapts:
            return all(group - without for group in self.uses)
        conditions = frozenset(f"without.{sense}" for sense in without)
        stays = any(step.is_there(conditions) and step.sense for step in self.steps)
        left_out = {step.sense for step in self.steps}
        return stays and all(group - without or group & left_out for group in self.uses)


def path(steps: tuple[Step, ...]) -> Iterator[Step]:
    """Yield the steps in the order they come when every choice is left and nothing is adapted."""
    awaited: str | None = None
    for step in steps:
        if step.when or (awaited is not None and step.id != awaited):
            continue
        awaited = step.to
        yield step


@frozen
class Frame:
    """What is around every exercise: the sentences of opening, cues, closing, and the known tags."""

    texts: Mapping[str, Text] = field(hash=False)
    tags: frozenset[str]

    def __getitem__(self, name: str) -> Text:
        return self.texts[name]

    def check(self, tags: frozenset[str]) -> frozenset[str]:
        """Return `tags`, or raise `InvalidInputError` if one of them is not known here."""
        expect("tags", tags, AbstractSet, "a set of tags")
        if tags <= self.tags:
            return tags
        raise InvalidInputError("tags", "tags of the catalogue")


@frozen
class Tag:
    """A declared limit or circumstance: what the person says, and the note it usually calls for.

    Whoever declares it has declared all that it `implies` too. `short` is its name in the caution
    before an exercise that it excludes, or, where it is `bodily`, that calls for care.
    """

    id: str
    says: Text
    note: Text
    implies: frozenset[str] = frozenset()
    bodily: bool = False
    short: Text | None = None


@frozen
class Catalogue:
    """Exercises by id in a stable order, the frame around them, the tags they know, the limits."""

    exercises: Mapping[str, Exercise] = field(hash=False)
    frame: Frame
    tags: Mapping[str, Tag] = field(hash=False)
    limits: tuple[Limit, ...] = ()

    def __getitem__(self, exercise: str) -> Exercise:
        try:
            return self.exercises[exercise]
        except KeyError:
            raise InvalidInputError("exercise", "the id of an exercise in the catalogue") from None

    def __iter__(self) -> Iterator[Exercise]:
        return iter(self.exercises.values())

    def __len__(self) -> int:
        return len(self.exercises)

    def check(self, tags: frozenset[str]) -> frozenset[str]:
        """Return `tags`, or raise `InvalidInputError` if the catalogue does not know one of them."""
        return self.frame.check(tags)
