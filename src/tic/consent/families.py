"""Several scopes: what depends on what, and which belong together so that one no quiets them all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from graphlib import CycleError, TopologicalSorter

from attrs import field, frozen

from tic._kernel.arguments import expect_each
from tic._kernel.moment import Moment, to_moment
from tic._kernel.reason import Reason
from tic.consent import reasons
from tic.consent.answer import Answer
from tic.consent.cell import Cell
from tic.consent.events import is_a
from tic.consent.machine import as_of
from tic.consent.queries import may_ask, permits
from tic.consent.scope import Scope, is_name
from tic.consent.states import Idle, Quiet
from tic.errors import InvalidInputError


@frozen(kw_only=True)
class CatalogueEntry:
    """One scope a service may ever ask about, its family, and the scopes it depends on.

    `retired`: it is not asked about or permitted any more, but its noes still quiet its family. A scope that
    was renamed or taken out stays as a retired entry.
    """

    scope: Scope
    family: str = field(validator=is_name)
    requires: tuple[Scope, ...] = ()
    retired: bool = field(default=False, validator=is_a(bool))


class Catalogue:
    """Every scope of a service. What is not in it is never asked about and never permitted.

    Raises `InvalidInputError` for a scope declared twice, a dependency that is not declared, or a
    circle of dependencies.
    """

    def __init__(self, entries: Iterable[CatalogueEntry]) -> None:
        """Check the entries and follow their dependencies once."""
        listed = expect_each("entries", entries, CatalogueEntry)
        by_scope = {entry.scope: entry for entry in listed}
        if len(by_scope) != len(listed):
            raise InvalidInputError("entries", "each scope once")
        if any(other not in by_scope for entry in listed for other in entry.requires):
            raise InvalidInputError("requires", "scopes that are in the catalogue")
        try:
            order = tuple(
                TopologicalSorter({one.scope: one.requires for one in listed}).static_order()
            )
        except CycleError:
            raise InvalidInputError("requires", "no circle of dependencies") from None
        needs: dict[Scope, tuple[Scope, ...]] = {}
        for scope in order:
            direct = by_scope[scope].requires
            deeper = (other for one in direct for other in needs[one])
            needs[scope] = tuple(dict.fromkeys((*direct, *deeper)))
        self._needs = needs
        self._offered = {entry.scope for entry in listed if not entry.retired}
        families: dict[str, list[Scope]] = {}
        for entry in listed:
            families.setdefault(entry.family, []).append(entry.scope)
        dependents: dict[Scope, list[Scope]] = {scope: [] for scope in order}
        for one in order:
            for needed in needs[one]:
                dependents[needed].append(one)
        self._dependents = {scope: tuple(below) for scope, below in dependents.items()}
        self._family = {entry.scope: tuple(families[entry.family]) for entry in listed}

    @property
    def scopes(self) -> tuple[Scope, ...]:
        """Every scope, what others depend on before those."""
        return tuple(self._needs)

    def dependents(self, scope: Scope) -> tuple[Scope, ...]:
        """Return every scope that depends on this one, directly or through others."""
        return self._dependents.get(scope, ())

    def permits(
        self, cells: Mapping[Scope, Cell], scope: Scope, *, at: datetime | Moment
    ) -> Answer:
        """Return whether this scope and everything it depends on permits.

        A scope that is not in the catalogue, or has no cell, is denied.
        """
        now = to_moment(at)
        if scope not in self._offered:
            return Answer(allowed=False, reasons=(reasons.UNKNOWN_SCOPE,))
        answer = permits(cells.get(scope, Cell()), at=now)
        missing = self._missing(cells, scope, now)
        if not missing:
            return answer
        own = () if answer else answer.reasons
        return Answer(allowed=False, reasons=(*own, *missing))

    def may_ask(
        self, cells: Mapping[Scope, Cell], scope: Scope, *, at: datetime | Moment
    ) -> Answer:
        """Return whether this may be asked about: also quiet and one at a time across its family.

        A no to one scope quiets every scope of its family and everything that depends on it, so that a
        new name for the same thing does not bring the question back. While there is a no to a scope that is
        not in the catalogue, nothing is asked: nobody can tell what it was about.
        """
        now = to_moment(at)
        if scope not in self._offered:
            return Answer(allowed=False, reasons=(reasons.UNKNOWN_SCOPE,))
        if any(one not in self._needs and cell.noes for one, cell in cells.items()):
            return Answer(allowed=False, reasons=(reasons.UNDECLARED_NO,))
        answer = may_ask(cells.get(scope, Cell()), at=now)
        against: list[Reason] = [] if answer else list(answer.reasons)
        for other in dict.fromkeys((*self._family[scope], *self._needs[scope])):
            question = as_of(cells.get(other, Cell()), now).question
            if other != scope and not isinstance(question, Idle):
                quiet = isinstance(question, Quiet)
                against.append(reasons.FAMILY_QUIET if quiet else reasons.FAMILY_OPEN)
        against += self._missing(cells, scope, now)
        if not against:
            return answer
        alone = answer.not_before if tuple(against) == answer.reasons else None
        return Answer(allowed=False, reasons=tuple(dict.fromkeys(against)), not_before=alone)

    def _missing(
        self, cells: Mapping[Scope, Cell], scope: Scope, now: Moment
    ) -> tuple[Reason, ...]:
        lacking = any(not permits(cells.get(one, Cell()), at=now) for one in self._needs[scope])
        return (reasons.NEEDS_OTHER,) if lacking else ()
