"""Several people: each has a cell of their own, and what they permit together is the least of them.

Joint consent, a guardian's permission and a child's assent are not states. 45 CFR 46.402(b) and 46.408
take a child's assent as the child's own agreement, beside the permission of a parent or guardian.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from attrs import field, frozen

from tic._kernel.moment import Moment, to_moment
from tic._kernel.reason import Reason
from tic.consent import reasons
from tic.consent.answer import Answer
from tic.consent.cell import Cell
from tic.consent.machine import as_of
from tic.consent.queries import permits
from tic.consent.scope import is_name
from tic.consent.states import Declined, NoAnswer, Withdrawn
from tic.errors import InvalidInputError


def joint(parties: Mapping[str, Cell | None], *, at: datetime | Moment) -> Answer:
    """Return whether every party permits; None is a party whose yes is needed and who is not here.

    Nobody at all permits nothing. Raises `InvalidInputError` where one cell stands for two parties.
    """
    now = to_moment(at)
    _are_different(cell for cell in parties.values() if cell is not None)
    against: list[Reason] = [] if parties else [reasons.PARTY_MISSING]
    for cell in parties.values():
        if cell is None:
            against.append(reasons.PARTY_MISSING)
        elif not (answer := permits(cell, at=now)):
            against += answer.reasons
    if against:
        return Answer(allowed=False, reasons=tuple(dict.fromkeys(against)))
    return Answer(allowed=True, reasons=(reasons.COVERED,))


@frozen(kw_only=True)
class Override:
    """A rule that lets a guardian decide without the child: named, with its law, and on record.

    `basis` cites the law or policy that allows it; `record` is the id under which the decision to use
    it was logged.
    """

    name: str = field(validator=is_name)
    basis: str = field(validator=is_name)
    record: str = field(validator=is_name)


def assent(
    child: Cell, guardian: Cell, *, at: datetime | Moment, override: Override | None = None
) -> Answer:
    """Return whether both child and guardian permit. A child's dissent decides.

    With an `override` the guardian's yes may stand in for an assent that was refused, taken back or
    never given, and the answer says so. It never stands in for a pause, a provisional yes or an erased
    record, and never for the guardian. Raises `InvalidInputError` where one cell stands for both. When a
    guardianship ends is for `Minor` to say.
    """
    check_override(override)
    _are_different((child, guardian))
    now = to_moment(at)
    theirs, answer = permits(child, at=now), permits(guardian, at=now)
    if theirs and answer:
        return Answer(allowed=True, reasons=(reasons.COVERED,))
    if answer and override and unwilling(child, now):
        return Answer(allowed=True, reasons=(reasons.OVERRIDDEN,))
    against = () if theirs else (reasons.CHILD_DISSENTS, *theirs.reasons)
    return Answer(allowed=False, reasons=against if answer else (*against, *answer.reasons))


def check_override(override: object) -> None:
    """Raise `InvalidInputError` for what is neither an `Override` nor None."""
    if override is not None and not isinstance(override, Override):
        raise InvalidInputError("override", "an Override with its name, basis and record")


def unwilling(child: Cell, at: Moment) -> bool:
    """Return whether assent was refused, taken back or never given."""
    return isinstance(as_of(child, at).standing, NoAnswer | Declined | Withdrawn)


def _are_different(cells: Iterable[Cell]) -> None:
    held = [id(cell) for cell in cells]
    if len(set(held)) != len(held):
        raise InvalidInputError("parties", "a cell of their own for each")
