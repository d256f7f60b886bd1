"""The limits no exercise file may break, each with the reason for its number.

The numbers are engineering judgement from the studies named beside them (see the grounding pages of
the documentation); a clinician may tighten them here, in one place.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet

from tic.grounding.vocabulary import Component, Family, Sense
from tic.packs.exercises import (
    AskFile,
    BreatheFile,
    ExerciseFile,
    LeafFile,
    NoticeFile,
    SignalFile,
    SpokenFile,
    TapFile,
    WaitFile,
    length,
)

LONGEST_TOTAL_MS = 900_000
LONGEST_BREATHING_MS = 300_000  # Balban 2023 used five minutes a day
SLOWEST_PER_MINUTE, FASTEST_PER_MINUTE = 3.5, 12.0  # box breathing is 3.75; 12 was a placebo rate
IN_MS, OUT_MS = (2_000, 6_000), (2_000, 10_000)
LONGEST_HOLD_MS, LONGEST_HOLD_EVER_MS = 4_000, 7_000
LONGEST_TENSE_MS, MOST_EFFORT, RELEASE_TIMES = 7_000, 0.5, 2
LONGEST_SILENCE_MS = 20_000
# What a step does is a component, so that the limits reach it whoever wrote the file.
STEP_COMPONENTS = {
    "breathe": {Component.PACED_BREATH},
    "tense": {Component.MUSCLE_TENSING},
    "cool": {Component.COLD_FACE, Component.COLD_TOUCH},
    "imagine": {Component.IMAGERY},
    "tap": {Component.ALTERNATING_TAPS},
}
SENSE_COMPONENTS = {
    Sense.HEARING: {Component.LISTENING},
    Sense.SMELL: {Component.SMELLING},
    Sense.TASTE: {Component.FOOD_OR_DRINK},
}
# The exclusion lists of trials of paced breathing (NCT05676658), read as a floor that no limits
# of one's own may go below.
FLOOR = {
    Component.PACED_BREATH: {"breath.trauma"},
    Component.BREATH_HOLD: {"pregnancy", "breath.respiratory", "cardiac.any"},
    Component.COLD_FACE: {"cardiac.any", "bp.high_uncontrolled", "cold_allergy"},
    Component.EXERTION: {"cardiac.any"},
}


def reading_ms(text: str) -> int:
    """Return the least time a sentence is held: 250 ms and 330 ms a word, an unhurried reading pace."""
    return 250 + 330 * len(text.split())


def broken_limits(exercise: ExerciseFile) -> Iterator[str]:
    """Yield every limit that the file breaks, each as "field: what was expected"."""
    steps = list(exercise.leaves())
    total = sum(length(step) for step in steps if not step.when)
    if total > LONGEST_TOTAL_MS:
        yield f"steps: expected at most {LONGEST_TOTAL_MS} ms together, found {total}"
    for step in steps:
        where = f"steps.{step.id}"
        if isinstance(step, BreatheFile):
            yield from (f"{where}: {problem}" for problem in _breath(step, opt_in=exercise.opt_in))
        elif isinstance(step, SpokenFile):
            yield from (f"{where}: {problem}" for problem in _spoken(step))
        yield from (f"{where}: {problem}" for problem in _too_short(step))
        yield from (f"{where}: {problem}" for problem in _short_form(step))
        yield from (f"{where}: {problem}" for problem in _components(step, exercise))
        if both := sorted({*step.when} & {*step.unless}):
            yield f"{where}: expected {both[0]} in when or in unless, found it in both"
    whole = [(step, length(step)) for step in steps]
    short = [(step, ms if step.short_ms is None else step.short_ms) for step, ms in whole]
    kept = [(step, ms) for step, ms in short if ms]
    yield from dict.fromkeys((*_releases(whole), *_releases(kept)))
    yield from _families(exercise, steps)
    yield from _ways(steps)


def below_the_floor(components: Iterable[Component], excludes: AbstractSet[str]) -> Iterator[str]:
    """Yield each tag that components like these have to exclude and do not."""
    for component in components:
        for tag in sorted(FLOOR.get(component, set()) - excludes):
            yield f"components: expected limits in which {tag} excludes {component}"


def _components(step: LeafFile, exercise: ExerciseFile) -> Iterator[str]:
    ways = [STEP_COMPONENTS.get(step.kind, set())]
    if isinstance(step, NoticeFile) and step.sense is not None:
        ways.append(SENSE_COMPONENTS.get(step.sense, set()))
    if step.kind == "wait" and length(step) >= LONGEST_SILENCE_MS:
        ways.append({Component.SILENCE})
    if isinstance(step, BreatheFile) and any(
        (what == "hold" and ms) or (what == "rest" and ms > 1_000) for what, ms in step.breath
    ):
        ways.append({Component.BREATH_HOLD})
    for wanted in ways:
        if wanted and not wanted & set(exercise.components):
            yield f"components: expected {' or '.join(sorted(wanted))}, since the step asks it"


def _breath(step: BreatheFile, *, opt_in: bool) -> Iterator[str]:
    sums = {"in": 0, "hold": 0, "out": 0, "rest": 0}
    for what, ms in step.breath:
        sums[what] += ms
    for what, (least, most) in (("in", IN_MS), ("out", OUT_MS)):
        if not least <= sums[what] <= most:
            yield f"breath: expected {what} from {least} to {most} ms, found {sums[what]}"
    if sums["out"] < sums["in"]:
        yield "breath: expected out at least as long as in (no over-breathing)"
    for what in ("hold", "rest"):
        most = LONGEST_HOLD_EVER_MS if opt_in else LONGEST_HOLD_MS
        if sums[what] > most:
            yield f"breath: expected {what} of at most {most} ms, found {sums[what]}"
    cycle = sum(sums.values())
    rate = 60_000 / cycle if cycle else 0.0
    if rate > FASTEST_PER_MINUTE or (rate < SLOWEST_PER_MINUTE and not opt_in):
        yield (
            f"breath: expected {SLOWEST_PER_MINUTE} to {FASTEST_PER_MINUTE} breaths a minute, "
            f"found {rate:.2f}"
        )
    if length(step) > LONGEST_BREATHING_MS:
        yield f"cycles: expected at most {LONGEST_BREATHING_MS} ms of breathing in one go"


def _spoken(step: SpokenFile) -> Iterator[str]:
    if step.kind == "tense" and step.ms > LONGEST_TENSE_MS:
        yield f"ms: expected at most {LONGEST_TENSE_MS} for tensing, found {step.ms}"
    if step.effort > MOST_EFFORT:
        yield f"effort: expected at most {MOST_EFFORT}, found {step.effort}"


def _too_short(step: LeafFile) -> Iterator[str]:
    if isinstance(step, SpokenFile | NoticeFile | AskFile | BreatheFile | TapFile):
        for locale, text in step.text.items():
            if length(step) < reading_ms(text):
                yield f"ms: expected at least {reading_ms(text)} to read the {locale} text"


def _short_form(step: LeafFile) -> Iterator[str]:
    if not step.short_ms:
        return
    if isinstance(step, BreatheFile | TapFile | SignalFile):
        yield "short_ms: expected 0 or nothing, since the step has rounds or no length"
    elif step.short_ms >= step.ms:
        yield f"short_ms: expected less than {step.ms}, found {step.short_ms}"
    elif not isinstance(step, WaitFile):
        for locale, text in step.text.items():
            if step.short_ms < reading_ms(text):
                yield f"short_ms: expected at least {reading_ms(text)} to read the {locale} text"


def _releases(steps: list[tuple[LeafFile, int]]) -> Iterator[str]:
    for place, (step, ms) in enumerate(steps):
        if step.kind != "tense":
            continue
        after, rest = steps[place + 1] if place + 1 < len(steps) else (None, 0)
        if after is None or after.kind != "release":
            yield f"steps.{step.id}: expected a release right after tensing"
        elif rest < RELEASE_TIMES * ms:
            yield f"steps.{after.id}: expected a release at least twice as long as the tensing"


def _families(exercise: ExerciseFile, steps: list[LeafFile]) -> Iterator[str]:
    kinds = {step.kind for step in steps}
    if "breathe" in kinds and exercise.family is not Family.BREATH:
        yield "family: expected breath, since a step paces the breath"
    imagines = exercise.family is Family.IMAGERY or "imagine" in kinds
    holds = Component.BREATH_HOLD in exercise.components
    if (imagines or holds) and not exercise.opt_in:
        yield "opt_in: expected true for imagery and for held breath"
    if Component.COLD_FACE in exercise.components and not exercise.opt_in:
        yield "opt_in: expected true for cold on the face"
    if exercise.id in exercise.alternatives:
        yield "alternatives: expected other exercises than this one"


def _ways(steps: list[LeafFile]) -> Iterator[str]:
    """Every way leads onward to a step that is there, so no exercise can run in a circle."""
    order = {step.id: place for place, step in enumerate(steps)}
    if twice := sorted(name for name, n in Counter(step.id for step in steps).items() if n > 1):
        yield f"steps: expected each id once, found twice: {', '.join(twice)}"
    for place, step in enumerate(steps):
        ways = [step.to] if step.to is not None else []
        if isinstance(step, AskFile):
            ways += [way.to for way in step.options if way.to is not None]
            if step.kind == "choose" and len(step.options) < 2:
                yield f"steps.{step.id}.options: expected two at least"
        for way in ways:
            if order.get(way, -1) <= place:
                yield f"steps.{step.id}: expected a later step to go to, found {way!r}"
