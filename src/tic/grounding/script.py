"""An exercise laid out in time, in one language, for one person: what runner and renderers read."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from attrs import evolve, field, frozen

from tic._kernel.arguments import expect
from tic.errors import InvalidInputError
from tic.grounding.exercise import Cue, Exercise, Frame, Step
from tic.grounding.vocabulary import (
    BY_TIME,
    SELF_PACED,
    Cued,
    Kind,
    Label,
    Pace,
    Sense,
)

# Time inside a script is counted in sixtieths of a millisecond: 60 divides by 2, 3, 4 and 5, so
# every speed below moves it on by a whole number and no rounding can ever add up.
UNITS = 60
SPEEDS = (30, 40, 48, 60, 75)  # 1/2, 2/3, 4/5, 1, 5/4
CHECK_IN_EVERY_MS = 90_000
NOT_IN_THE_LAST_MS = 20_000
# The longest a held breath or a tensed muscle may last at any speed (section "limits" of the
# documentation); slowing down stops before it.
LONGEST_HOLD_MS = 7_000


@frozen
class Option:
    """An answer as shown: its key, its words, and the index of the scene it leads to."""

    key: str
    text: str
    to: int


@frozen
class Scene:
    """One step in time. `waits` means the person moves it on; `ms` is then only a usual length.

    `short_ms` is its length in the short form (`tic.grounding.lengths`), 0 where it is left out
    there, None where it stays as it is.
    """

    id: str
    kind: Kind
    text: str
    ms: int
    waits: bool
    cues: tuple[Cue, ...]
    options: tuple[Option, ...]
    sense: Sense | None
    n: int
    next: int
    short_ms: int | None = field(default=None, kw_only=True)
    marks: tuple[int, ...] = field(init=False, eq=False, repr=False)
    end: int = field(init=False, eq=False, repr=False)

    @marks.default
    def _marks(self) -> tuple[int, ...]:
        return tuple(cue.at * UNITS for cue in self.cues)

    @end.default
    def _end(self) -> int:
        return self.ms * UNITS


@frozen
class Script:
    """What will be shown and when. Times are integer milliseconds at speed 1.

    `caution` is one sentence to be given before it begins, whatever the person declared; `notes`
    are for what they did declare.
    """

    exercise: str
    version: int
    locale: str
    title: str
    summary: str
    caution: str
    opening: tuple[str, ...]
    closing: tuple[str, ...]
    words: Mapping[Cued, str] = field(hash=False)
    labels: Mapping[Label, str] = field(hash=False)
    asks_before: str
    asks_after: str
    notes: tuple[str, ...]
    pace: Pace
    scenes: tuple[Scene, ...]
    speeds: tuple[int, ...]

    @property
    def cautions(self) -> tuple[str, ...]:
        """What every form gives before the first step: `caution`, then the notes."""
        return (self.caution, *self.notes)

    @property
    def path(self) -> tuple[int, ...]:
        """The scenes in order when every choice is left as it is."""
        return _path(self.scenes, 0)

    def path_from(self, index: int) -> tuple[int, ...]:
        """Return the scenes from `index` on, itself included, when every choice is left."""
        return _path(self.scenes, index)

    @property
    def nominal_ms(self) -> int:
        """The length of `path` in milliseconds; nobody is held to it."""
        return _path_ms(self.scenes)


def _path(scenes: tuple[Scene, ...], index: int) -> tuple[int, ...]:
    order = []
    while index < len(scenes):
        order.append(index)
        index = scenes[index].next
    return tuple(order)


def _path_ms(scenes: tuple[Scene, ...]) -> int:
    return sum(scenes[index].ms for index in _path(scenes, 0))


def past_silence(script: Script, index: int) -> tuple[int, ...]:
    """Return the steps that a word or any key goes through, to what follows a silence.

    In a silence, and in what is said just before it, it is over as soon as the person says so.
    Everywhere else the way is empty.
    """
    scenes = script.scenes
    way = [] if scenes[index].kind is Kind.WAIT or scenes[index].waits else [scenes[index].next]
    place = way[-1] if way else index
    silent = False
    while place < len(scenes) and scenes[place].kind is Kind.WAIT:
        place, silent = scenes[place].next, True
        way.append(place)
    return tuple(way) if silent else ()


def spoken_seconds(ms: int) -> str:
    """Return a length as people write it in many languages: "4 s", "1.5 s", "1 min 30 s"."""
    minutes, rest = divmod(ms, 60_000)
    seconds = f"{rest / 1000:g} s" if rest or not minutes else ""
    return " ".join(part for part in (f"{minutes} min" if minutes else "", seconds) if part)


def lay_out(
    exercise: Exercise,
    *,
    frame: Frame,
    locale: str = "en",
    tags: frozenset[str] = frozenset(),
    without: frozenset[Sense] = frozenset(),
    pace: Pace | None = None,
) -> Script:
    """Return the script of `exercise` for a person's declared `tags` and unused senses.

    The whole script is in one language: `locale` where the exercise has it, else English. `pace`
    may be given where the exercise offers both; unless it is, the person moves such an exercise
    on. Raises `InvalidInputError` for a pace the exercise does not offer, for tags that are not
    known or exclude it, and where it cannot be done without the senses left out.
    """
    expect("exercise", exercise, Exercise)
    expect("frame", frame, Frame)
    expect("locale", locale, str)
    frame.check(tags)
    if not isinstance(without, AbstractSet) or not without <= set(Sense):
        raise InvalidInputError("without", f"some of {', '.join(Sense)}")
    if exercise.excludes & tags:
        raise InvalidInputError("tags", "none that exclude this exercise")
    if not exercise.fits(without):
        raise InvalidInputError("without", "senses that this exercise can do without")
    asked = exercise.pace if pace is None else pace
    if asked not in set(Pace) or exercise.pace not in {Pace.EITHER, asked}:
        raise InvalidInputError("pace", f"{exercise.pace} for this exercise")
    by_time = asked == Pace.TIMED
    speaks = exercise.language(locale)
    conditions = tags | frozenset(f"without.{sense}" for sense in without)
    steps = tuple(step for step in exercise.steps if step.is_there(conditions))
    places = _places(exercise.steps, steps)
    scenes = tuple(
        _scene(step, index, speaks, places, by_time=by_time) for index, step in enumerate(steps)
    )
    return Script(
        exercise=exercise.id,
        version=exercise.version,
        locale=speaks,
        title=exercise.title.in_locale(speaks),
        summary=exercise.summary.in_locale(speaks),
        caution=exercise.caution.in_locale(speaks),
        opening=(
            frame["about_long"]
            .in_locale(speaks)
            .replace("{length}", spoken_seconds(_path_ms(scenes))),
            frame["may_stop"].in_locale(speaks),
            *((frame["eyes_open"].in_locale(speaks),) if Sense.SIGHT not in without else ()),
        ),
        asks_before=frame["asks_before"].in_locale(speaks),
        closing=tuple(frame[name].in_locale(speaks) for name in ("back_here", "what_next")),
        words={what: frame[what].in_locale(speaks) for what in Cued},
        labels={label: frame[label].in_locale(speaks) for label in Label},
        asks_after=frame["asks_after"].in_locale(speaks),
        notes=tuple(care.note.in_locale(speaks) for care in exercise.care if care.tag in tags),
        pace=Pace.TIMED if by_time else Pace.SELF,
        scenes=with_check_ins(scenes),
        speeds=tuple(speed for speed in SPEEDS if _bearable(steps, speed)),
    )


def _places(every: tuple[Step, ...], kept: tuple[Step, ...]) -> dict[str, int]:
    """Say for each step id where it is now; a step left out leads to the next one that stayed."""
    there = {step.id: index for index, step in enumerate(kept)}
    place, places = len(kept), {}
    for step in reversed(every):
        place = there.get(step.id, place)
        places[step.id] = place
    return places


def _scene(step: Step, index: int, locale: str, places: dict[str, int], *, by_time: bool) -> Scene:
    waits = step.kind in SELF_PACED or (not by_time and step.kind not in BY_TIME)
    after = index + 1 if step.to is None else places[step.to]
    return Scene(
        id=step.id,
        kind=step.kind,
        text=step.text.in_locale(locale),
        ms=step.ms,
        waits=waits,
        cues=step.cues + quiet(step.ms, waits=waits),
        options=tuple(
            Option(
                choice.key,
                choice.text.in_locale(locale),
                after if choice.to is None else places[choice.to],
            )
            for choice in step.choices
        ),
        sense=step.sense,
        n=step.n,
        next=after,
        short_ms=step.short_ms,
    )


def quiet(ms: int, *, waits: bool) -> tuple[Cue, ...]:
    """Return one quiet "no rush" at twice the usual time, and nothing more: there is no maximum."""
    return (Cue(2 * ms, Cued.NO_RUSH),) if waits else ()


def with_check_ins(scenes: tuple[Scene, ...]) -> tuple[Scene, ...]:
    """Put a check-in at the first boundary after every 90 seconds, so it never cuts a breath."""
    done, due, result = 0, CHECK_IN_EVERY_MS, []
    last = sum(scene.ms for scene in scenes) - NOT_IN_THE_LAST_MS
    for scene in scenes:
        cues = []
        starts = {0} if not scene.cues else {cue.at for cue in scene.cues if cue.what is Cued.IN}
        for at in sorted(starts):
            if due <= done + at <= last:
                cues.append(Cue(at, Cued.CHECK_IN))
                due = done + at + CHECK_IN_EVERY_MS
        done += scene.ms
        merged = sorted((*scene.cues, *cues), key=lambda cue: cue.at)
        result.append(evolve(scene, cues=tuple(merged)))
    return tuple(result)


def _bearable(steps: tuple[Step, ...], speed: int) -> bool:
    held = [cue.ms for step in steps for cue in step.cues if cue.what is Cued.HOLD]
    tensed = [step.ms for step in steps if step.kind is Kind.TENSE]
    return speed == UNITS or all(ms * UNITS <= LONGEST_HOLD_MS * speed for ms in (*held, *tensed))
