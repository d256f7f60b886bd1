"""Asking the machine: may this be done, may it be asked, may it be put once more."""

from __future__ import annotations

from datetime import datetime

from tic._kernel.arguments import expect
from tic._kernel.moment import Moment, datetime_of, to_moment
from tic._kernel.reason import Reason
from tic.consent import reasons
from tic.consent.answer import Answer
from tic.consent.cell import Cell
from tic.consent.events import Ask
from tic.consent.guards import exactly
from tic.consent.machine import as_of, not_back
from tic.consent.states import (
    Closed,
    Declined,
    Expired,
    Granted,
    NoAnswer,
    Open,
    Paused,
    Provisional,
    Quiet,
    Revoked,
    Stale,
    Standing,
    Unsure,
    Withdrawn,
)
from tic.consent.table import CONDITIONS, TABLE
from tic.errors import InvalidInputError

_COVERED = (reasons.COVERED,)
_DENIED: dict[type[Standing], Answer] = {
    kind: Answer(allowed=False, reasons=(reason,))
    for kind, reason in (
        (NoAnswer, reasons.NEVER_ANSWERED),
        (Provisional, reasons.PROVISIONAL),
        (Paused, reasons.PAUSED),
        (Stale, reasons.STALE),
        (Expired, reasons.EXPIRED),
        (Declined, reasons.DECLINED),
        (Withdrawn, reasons.WITHDRAWN),
        (Revoked, reasons.REVOKED),
        (Closed, reasons.CLOSED),
    )
}


def permits(cell: Cell, *, at: datetime | Moment) -> Answer:
    """Return whether a live, calm yes covers acting now; the answer names the notice it was given to.

    A naive datetime raises `InvalidInputError`. Every moment of a process should go through one
    `Clock`, so that a clock set back revives nothing.
    """
    if type(cell) is not Cell:
        raise InvalidInputError("cell", "a Cell")
    now = at if type(at) is Moment else to_moment(at)
    standing = cell.standing
    if type(standing) is Granted and now.latest < standing.expires > cell.latest_seen:
        return Answer(True, _COVERED, standing.yes.evidence.notice)  # noqa: FBT003  a hot path
    return _DENIED[type(as_of(cell, now).standing)]


def may_ask(cell: Cell, *, at: datetime | Moment) -> Answer:
    """Return whether the question may be put now, with every reason against it."""
    expect("cell", cell, Cell)
    now = not_back(cell, to_moment(at))
    current = as_of(cell, now)
    move = TABLE[type(current.standing), type(current.question), Ask]
    against: list[Reason] = [exactly(move, current)] if isinstance(move, Reason) else []
    against += [reason for holds in CONDITIONS[Ask] if (reason := holds(current, now))]
    if not against:
        return Answer(allowed=True, reasons=(reasons.MAY_ASK,))
    return Answer(allowed=False, reasons=tuple(against), not_before=_not_before(current, against))


def _not_before(cell: Cell, against: list[Reason]) -> datetime | None:
    """Return when time alone will have answered every reason, or None if it cannot."""
    standing, question = cell.standing, cell.question
    waits: dict[Reason, int] = {reasons.SETTLING: cell.calm_from}
    if isinstance(question, Quiet):
        waits[reasons.COOL_DOWN] = question.until
    if isinstance(question, Open | Unsure):
        waits[reasons.ALREADY_OPEN] = question.lapses + question.gap
    if isinstance(standing, Granted):
        waits[reasons.ALREADY_GRANTED] = standing.expires - standing.window
    if not waits.keys() >= set(against):
        return None
    return datetime_of(max(waits[reason] for reason in against))


def may_rephrase(cell: Cell, *, at: datetime | Moment) -> Answer:
    """Return whether the open question may be put once more, after an unclear answer."""
    expect("cell", cell, Cell)
    unclear = isinstance(as_of(cell, to_moment(at)).question, Unsure)
    reason = reasons.MAY_REPHRASE if unclear else reasons.NOTHING_UNCLEAR
    return Answer(allowed=unclear, reasons=(reason,))
