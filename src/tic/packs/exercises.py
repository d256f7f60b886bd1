"""What an exercise file may look like: strict models, and the one way from them into the core."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import accumulate
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

from tic._kernel.reason import Source
from tic.grounding.exercise import Care, Choice, Cue, Evidence, Exercise, Step, Text
from tic.grounding.vocabulary import (
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
from tic.packs import shapes

Id = Annotated[str, StringConstraints(pattern=shapes.ID)]
TagId = Annotated[str, StringConstraints(pattern=shapes.TAG)]
Locale = Annotated[str, StringConstraints(pattern=shapes.LOCALE)]
Sentence = Annotated[str, StringConstraints(min_length=1, max_length=400, strip_whitespace=True)]
Ms = Annotated[int, Field(ge=0, le=900_000)]


def _speaks_english(texts: dict[str, str]) -> dict[str, str]:
    if "en" not in texts:
        raise ValueError("an English text is missing")
    return texts


Texts = Annotated[dict[Locale, Sentence], AfterValidator(_speaks_english)]
# TOML has no enums, so words become members here; everything else stays strict.
Loose = Field(strict=False)


class Strict(BaseModel):
    """Unknown keys are refused, and nothing is converted silently."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class StepFile(Strict):
    """What every step has; `short_ms` 0 leaves it out of the short form of the exercise."""

    id: Id
    when: list[str] = []
    unless: list[str] = []
    to: Id | None = None
    short_ms: Ms | None = None


class SpokenFile(StepFile):
    """A step that is said or shown and then held for `ms`."""

    kind: Literal["say", "move", "tense", "release", "hold_object", "cool", "imagine"]
    text: Texts
    ms: Annotated[Ms, Field(ge=1_000)]
    effort: Annotated[float, Field(gt=0, le=1)] = 0.5


class WaitFile(StepFile):
    """Silence for `ms`."""

    kind: Literal["wait"]
    ms: Annotated[Ms, Field(ge=1_000)]


class SignalFile(StepFile):
    """A decoration without length; never the only carrier of anything."""

    kind: Literal["bell", "haptic"]
    text: Texts


class BreatheFile(StepFile):
    """Phases of one breath, as [what, ms] pairs, times `cycles`."""

    kind: Literal["breathe"]
    text: Texts
    breath: Annotated[
        list[Annotated[tuple[Literal["in", "hold", "out", "rest"], Ms], Loose]],
        Field(min_length=2, max_length=6),
    ]
    cycles: Annotated[int, Field(ge=1, le=60)]


class TapFile(StepFile):
    """`times` taps, one every `every` ms."""

    kind: Literal["tap"]
    text: Texts
    every: Annotated[Ms, Field(ge=500)]
    times: Annotated[int, Field(ge=1, le=60)]


class NoticeFile(StepFile):
    """An invitation to notice about `n` things with one sense, or with whichever suits."""

    kind: Literal["notice"]
    text: Texts
    ms: Annotated[Ms, Field(ge=1_000)]
    sense: Annotated[Sense, Loose] | None = None
    n: Annotated[int, Field(ge=1, le=10)]


class OptionFile(Strict):
    """One answer that is offered, and the later step it leads to."""

    key: Id
    text: Texts
    to: Id | None = None


class AskFile(StepFile):
    """A question that may always be left; the answer is the person's and is not kept."""

    kind: Literal["ask", "choose"]
    text: Texts
    ms: Annotated[Ms, Field(ge=1_000)]
    options: Annotated[list[OptionFile], Field(max_length=6)] = []


LeafFile = Annotated[
    SpokenFile | WaitFile | SignalFile | BreatheFile | TapFile | NoticeFile | AskFile,
    Field(discriminator="kind"),
]


class RepeatFile(Strict):
    """A block of steps, expanded when the file is read; the short form has it `short_times`."""

    kind: Literal["repeat"]
    times: Annotated[int, Field(ge=2, le=60)]
    short_times: Annotated[int, Field(ge=1, le=60)] | None = None
    steps: Annotated[list[LeafFile], Field(min_length=1, max_length=20)]


AnyStepFile = Annotated[LeafFile | RepeatFile, Field(discriminator="kind")]


class CareFile(Strict):
    """A tag that calls for a note; without one of its own the tag's usual note is shown."""

    tag: TagId
    note: Texts | None = None


class EvidenceFile(Strict):
    """How far it was tested, in the only words a host may show."""

    grade: Annotated[Grade, Loose]
    claim: Texts
    not_known: Texts
    sources: Annotated[list[str], Field(min_length=1)]


class ReviewFile(Strict):
    """Who looked at the exercise, in which role, and when."""

    role: str
    on: str


class ExerciseFile(Strict):
    """One exercise, one file."""

    id: Id
    version: Annotated[int, Field(ge=1)]
    family: Annotated[Family, Loose]
    title: Texts
    summary: Texts
    needs: Annotated[list[Annotated[Need, Loose]], Field(min_length=1)]
    pace: Annotated[Pace, Loose]
    uses: list[Annotated[list[Annotated[Sense, Loose]], Field(min_length=1)]]
    adapts: bool = False
    focus: Annotated[Focus, Loose]
    opt_in: bool = False
    components: Annotated[list[Annotated[Component, Loose]], Field(min_length=1)]
    excludes: list[TagId] = []
    care: list[CareFile] = []
    public: Annotated[Public, Loose]
    silent: bool = True
    props: list[str] = []
    alternatives: Annotated[list[Id], Field(min_length=1)]
    locales: dict[Locale, Literal["complete", "needs native review"]]
    reviewed: list[ReviewFile]
    evidence: EvidenceFile
    steps: Annotated[list[AnyStepFile], Field(min_length=1, max_length=60)]

    def leaves(self) -> Iterator[LeafFile]:
        """Yield the steps with every `repeat` written out."""
        for step in self.steps:
            if isinstance(step, RepeatFile):
                for time in range(1, step.times + 1):
                    here = step.short_times is None or time <= step.short_times
                    short = {} if here else {"short_ms": 0}
                    for inner in step.steps:
                        yield inner.model_copy(update={"id": f"{inner.id}_{time}", **short})
            else:
                yield step

    def to_core(
        self,
        sources: Mapping[str, Source],
        *,
        excludes: frozenset[str],
        care: tuple[Care, ...],
        caution: Text,
        reach: Callable[[str], frozenset[str]],
    ) -> Exercise:
        """Return the exercise as the core knows it; the file has passed every check by now.

        `excludes`, `care` and `caution` are what the limits made of it; `reach` gives the tags that
        a tag in a step's `when` or `unless` stands for.
        """
        return Exercise(
            id=self.id,
            version=self.version,
            family=self.family,
            title=Text(self.title),
            summary=Text(self.summary),
            needs=frozenset(self.needs),
            pace=self.pace,
            steps=tuple(step_to_core(step, reach) for step in self.leaves()),
            uses=tuple(frozenset(group) for group in self.uses),
            adapts=self.adapts,
            focus=self.focus,
            opt_in=self.opt_in,
            components=frozenset(self.components),
            excludes=excludes,
            care=care,
            caution=caution,
            public=self.public,
            silent=self.silent,
            props=frozenset(self.props),
            alternatives=tuple(self.alternatives),
            evidence=Evidence(
                grade=self.evidence.grade,
                claim=Text(self.evidence.claim),
                not_known=Text(self.evidence.not_known),
                sources=tuple(sources[name] for name in self.evidence.sources),
            ),
            locales=self.locales,
        )


def step_to_core(step: LeafFile, reach: Callable[[str], frozenset[str]]) -> Step:
    """Return one step as the core knows it, its cues counted out."""
    cues = tuple(_cues(step))
    options = step.options if isinstance(step, AskFile) else []
    return Step(
        id=step.id,
        kind=Kind(step.kind),
        text=Text({"en": ""}) if isinstance(step, WaitFile) else Text(step.text),
        ms=length(step),
        cues=cues,
        choices=tuple(Choice(way.key, Text(way.text), way.to) for way in options),
        sense=step.sense if isinstance(step, NoticeFile) else None,
        n=step.n if isinstance(step, NoticeFile) else 0,
        to=step.to,
        when=frozenset(name for tag in step.when for name in reach(tag)),
        unless=frozenset(name for tag in step.unless for name in reach(tag)),
        short_ms=step.short_ms,
    )


def length(step: LeafFile) -> int:
    """Return how long a step lasts in ms, counted from its parts and never typed in twice."""
    match step:
        case BreatheFile(breath=breath, cycles=cycles):
            return cycles * sum(ms for _, ms in breath)
        case TapFile(every=every, times=times):
            return every * times
        case SignalFile():
            return 0
        case SpokenFile(ms=ms) | WaitFile(ms=ms) | NoticeFile(ms=ms) | AskFile(ms=ms):
            return ms


def _cues(step: LeafFile) -> Iterator[Cue]:
    if isinstance(step, BreatheFile):
        breath = [(what, ms) for what, ms in step.breath if ms]
        starts = [0, *accumulate(ms for _, ms in breath)]
        for k in range(step.cycles):
            for start, (what, ms) in zip(starts, breath, strict=False):
                yield Cue(k * starts[-1] + start, Cued(what), ms, k + 1, step.cycles)
    elif isinstance(step, TapFile):
        for k in range(step.times):
            yield Cue(k * step.every, Cued.TAP, step.every, k + 1, step.times)
