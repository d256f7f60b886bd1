"""The notices of a service: one new version for all, instead of an event for each person."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import Attribute, evolve, field, frozen

from tic.consent import Cell, Moment, NoticeChanged, Policy, Scope, step
from tic.consent.scope import is_digest
from tic.storage.known import Known


def _are_digests(owner: object, attribute: Attribute[Any], value: tuple[str, ...]) -> None:
    for one in value:
        is_digest(owner, attribute, one)


@frozen
class Notice:
    """The notice that is in force about a scope: its digest, and those of earlier versions that say the same.

    Whether an earlier version says the same is the service's judgment, and `Policy.trusts_immaterial` says
    whether it is relied on; with the standard policy any other notice needs a new question.
    """

    digest: str = field(validator=is_digest)
    same_as: tuple[str, ...] = field(default=(), converter=tuple, validator=_are_digests)


Notices = Mapping[Scope, Notice]


def change_due(cell: Cell, notice: Notice | None, at: Moment, name: str) -> NoticeChanged | None:
    """Return what a person who was shown another notice has still to be told, as the event `name`."""
    if notice is None or cell.notice in (None, notice.digest):
        return None
    material = cell.notice not in notice.same_as
    return NoticeChanged(id=name, at=at, notice=notice.digest, material=material)


def under(known: Known, notices: Notices, at: Moment, policy: Policy) -> Known:
    """Return what is known with the notices in force taken for told; nothing is written."""
    changed = {
        scope: step(cell, change, policy).after
        for scope, cell in known.cells.items()
        if (change := change_due(cell, notices.get(scope), at, "notice-in-force"))
    }
    return evolve(known, cells={**known.cells, **changed}) if changed else known
