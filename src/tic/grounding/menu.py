"""Choosing what to offer: by what the person declared, with a reason for all that is left out.

Nothing here starts anything, and nothing here guesses. The order is the same for the same input.
"""

from __future__ import annotations

from collections.abc import Iterable

from attrs import field, frozen

from tic._kernel.arguments import expect, expect_each
from tic._kernel.reason import Reason
from tic.errors import InvalidInputError
from tic.grounding import reasons
from tic.grounding.exercise import Care, Catalogue, Exercise, Frame
from tic.grounding.lengths import lengths
from tic.grounding.outcome import Outcome, helped, last_was_worse
from tic.grounding.script import lay_out
from tic.grounding.vocabulary import Family, Focus, Grade, Need, Public, Sense

# Checked before anything else; with the first two no exercise is offered, not even to listen to.
GATES_NOW = {
    "acute.medical": reasons.EMERGENCY,
    "situ.driving": reasons.ON_THE_MOVE,
    "situ.underwater": reasons.ON_THE_MOVE,
    "situ.alone_in_water": reasons.ON_THE_MOVE,
    "situ.water_or_height": reasons.ON_THE_MOVE,
}
UNSAFE = "situ.unsafe"
GATES = frozenset({*GATES_NOW, UNSAFE})

# Nearness to the present counts first where the past is near (WHO PFA, Najavits 2002).
OUTWARD_FIRST = frozenset({Need.FLASHBACK, Need.PANIC, Need.TOO_LITTLE})
# Where to go from an exercise that made it harder; outward, hardly anybody excludes them.
ELSEWHERE = ("feet_on_floor", "object_detail", "categories")
SHOWN = 5
DIFFERENT = 3
# Ties are broken by how well a technique was tested, and by nothing stronger: half a point at most.
GRADE_POINTS = {Grade.A_MINUS: 10, Grade.B: 8, Grade.B_MINUS: 6, Grade.C: 4, Grade.D: 0}
POINT = 20
# Asked for by its own name; an exercise of a family that was asked for comes after these.
NAMED = 2


def _names(values: Iterable[str]) -> frozenset[str]:
    return frozenset(values)


def _needs(values: Iterable[str]) -> frozenset[Need]:
    try:
        return frozenset(Need(value) for value in values)
    except ValueError:
        raise InvalidInputError("needs", f"some of {', '.join(Need)}") from None


def _senses(values: Iterable[str]) -> frozenset[Sense]:
    try:
        return frozenset(Sense(value) for value in values)
    except ValueError:
        raise InvalidInputError("without", f"some of {', '.join(Sense)}") from None


@frozen
class Person:
    """What the person (or the host for them) declared. Nothing is inferred, all may be empty.

    `yes` and `never` hold ids or families; `liked` holds ids. `without` are senses and abilities
    not to be used now. Raises `InvalidInputError` for a need or sense that does not exist, and for
    a yes and a never to the same.
    """

    needs: frozenset[Need] = field(default=(), converter=_needs)
    tags: frozenset[str] = field(default=(), converter=_names)
    without: frozenset[Sense] = field(default=(), converter=_senses)
    yes: frozenset[str] = field(default=(), converter=_names)
    never: frozenset[str] = field(default=(), converter=_names)
    liked: frozenset[str] = field(default=(), converter=_names)

    def __attrs_post_init__(self) -> None:
        if self.yes & self.never:
            raise InvalidInputError("never", "nothing that is in yes too")


@frozen
class Setting:
    """Where the person is. `ms` is the time there is; `props` what is at hand (None: not asked).

    An exercise stays where one of its `lengths` fits into `ms`; `within` takes that one.
    """

    public: bool = False
    silent: bool = False
    ms: int | None = None
    props: frozenset[str] | None = None


@frozen
class Offer:
    """An exercise that may be offered, with the notes that go with it."""

    exercise: Exercise
    notes: tuple[Care, ...]


@frozen
class LeftOut:
    """An exercise that is not offered, and why."""

    exercise: str
    because: Reason


@frozen
class Menu:
    """What to show: `gate` first if there is one, a few offers, and always a way past them all."""

    gate: Reason | None
    offers: tuple[Offer, ...]
    more: tuple[Offer, ...]
    left_out: tuple[LeftOut, ...]
    none_of_these: Reason = reasons.NONE_OF_THESE
    hand_off: Reason = reasons.HAND_OFF

    @property
    def usable(self) -> frozenset[str]:
        """The ids of everything that may be offered now."""
        return frozenset(offer.exercise.id for offer in (*self.offers, *self.more))

    def elsewhere(self, exercise: Exercise, *, locale: str = "en") -> tuple[str, ...]:
        """Return up to three gentler exercises, for when it gets harder.

        Gentler is usable, outward, of another family, and nothing that asks first; where there is
        none, of the same family; and where there is none of these either, quiet or any other that
        does not ask first. Of these, what is written in `locale` comes first. It is empty only
        where the menu has no such exercise at all.
        """
        expect("exercise", exercise, Exercise)
        expect("locale", locale, str)
        usable = {offer.exercise.id: offer.exercise for offer in (*self.offers, *self.more)}
        others = (
            usable[name]
            for name in dict.fromkeys((*exercise.alternatives, *ELSEWHERE, *usable))
            if name in usable
        )
        gentle = [other for other in others if not other.asks_first and other is not exercise]
        outward = [other for other in gentle if other.focus is Focus.OUTWARD]
        another = [other for other in outward if other.family is not exercise.family]
        gentler = another or outward or gentle
        gentler.sort(key=lambda other: other.language(locale) == "en")
        return tuple(other.id for other in gentler)[:DIFFERENT]


@frozen
class FirstQuestion:
    """The one question worth asking before a menu, and the need each answer declares."""

    asks: str
    answers: tuple[tuple[str, Need | None], ...]


# More than one question is work for somebody who has none to spare.
FIRST_QUESTION = FirstQuestion(
    reasons.STIRRED_OR_SHUT.says,
    (
        (reasons.STIRRED.says, Need.TOO_MUCH),
        (reasons.SHUT.says, Need.TOO_LITTLE),
        (reasons.NEITHER.says, None),
    ),
)


def menu(
    catalogue: Catalogue,
    *,
    person: Person,
    setting: Setting,
    history: Iterable[Outcome] = (),
) -> Menu:
    """Return what may be offered now; the first three come from different families.

    What the person asked for by name (`yes`) comes before all else, then exercises of a family
    they asked for, then the others, each by what serves the need; no opinion of this library moves
    what was asked for down.

    Gates come before anything: an emergency, the road, water or height leave no exercise at all;
    an unsafe place leaves only discreet, outward ones. `history` is what the person allowed the
    host to keep, oldest first. Raises `InvalidInputError` for a tag, or a name in `yes` or `never`,
    that the catalogue does not know: a misspelt no would offer what was refused.
    """
    expect("catalogue", catalogue, Catalogue)
    expect("person", person, Person)
    expect("setting", setting, Setting)
    history = expect_each("history", history, Outcome)
    catalogue.check(person.tags)
    for field_name, names in (("yes", person.yes), ("never", person.never)):
        if not names <= {*Family, *catalogue.exercises}:
            raise InvalidInputError(field_name, "families, or ids of the catalogue")
    past = tuple(history)
    gate = next((GATES_NOW[tag] for tag in GATES_NOW if tag in person.tags), None)
    kept, left_out = [], []
    for exercise in sorted(catalogue, key=lambda exercise: exercise.id):
        because = gate or _left_out(exercise, person, setting, catalogue.frame)
        if because:
            left_out.append(LeftOut(exercise.id, because))
        else:
            notes = tuple(care for care in exercise.care if care.tag in person.tags)
            place = (_asked(exercise, person), _points(exercise, person, setting, past, notes))
            kept.append((place, Offer(exercise, notes)))
    kept.sort(key=lambda pair: pair[0], reverse=True)
    named = [offer for (asked, _), offer in kept if asked == NAMED]
    ordered = named + _different_first([offer for (asked, _), offer in kept if asked != NAMED])
    if gate is None and UNSAFE in person.tags:
        gate = reasons.NOT_SAFE
    return Menu(gate, tuple(ordered[:SHOWN]), tuple(ordered[SHOWN:]), tuple(left_out))


def _left_out(exercise: Exercise, person: Person, setting: Setting, frame: Frame) -> Reason | None:
    names = {exercise.id, exercise.family}
    asked = names & person.yes or exercise.id in person.liked
    if exercise.excludes & person.tags:
        return reasons.EXCLUDED
    if names & person.never:
        return reasons.NEVER
    if not exercise.fits(person.without):
        return reasons.ABILITY
    if exercise.asks_first and not asked:
        return reasons.ASKS_FIRST
    if UNSAFE in person.tags and (
        exercise.focus is not Focus.OUTWARD or exercise.public is not Public.DISCREET
    ):
        return reasons.NOT_HERE
    if setting.public and exercise.public is Public.NO:
        return reasons.NOT_HERE
    if setting.silent and not exercise.silent:
        return reasons.NOT_QUIET
    if setting.ms is not None and _too_long(exercise, setting.ms, frame):
        return reasons.TOO_LONG
    if setting.props is not None and exercise.props - setting.props:
        return reasons.PROPS
    return None


def _too_long(exercise: Exercise, ms: int, frame: Frame) -> bool:
    """Tell whether its short form, as written, takes longer; leaving out a sense never makes it fit."""
    if exercise.nominal_ms <= ms:
        return False
    return lengths(lay_out(exercise, frame=frame))[0].nominal_ms > ms


def _asked(exercise: Exercise, person: Person) -> int:
    if exercise.id in person.yes:
        return NAMED
    return int(exercise.family in person.yes)


def _points(
    exercise: Exercise,
    person: Person,
    setting: Setting,
    past: tuple[Outcome, ...],
    notes: tuple[Care, ...],
) -> int:
    points = 3 * bool(exercise.needs & person.needs) + 2 * (exercise.id in person.liked)
    points += max(-2, min(2, helped(past, exercise.id)))
    points += bool(person.needs & OUTWARD_FIRST) and exercise.focus is Focus.OUTWARD
    points += setting.public and exercise.public is Public.DISCREET
    points -= 3 * last_was_worse(past, exercise.id)
    points -= 2 * bool(notes)
    return POINT * points + GRADE_POINTS[exercise.evidence.grade]


def _different_first(offers: list[Offer]) -> list[Offer]:
    """Move the first of each further family up until three families stand in front."""
    front: list[Offer] = []
    for offer in offers:
        if len(front) < DIFFERENT and all(
            offer.exercise.family is not other.exercise.family for other in front
        ):
            front.append(offer)
    return front + [offer for offer in offers if offer not in front]
