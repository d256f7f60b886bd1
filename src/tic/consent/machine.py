"""Following the table: `step` and `replay` change a cell, `as_of` reads it at an instant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from attrs import evolve, frozen

from tic._kernel.moment import Moment
from tic._kernel.reason import Reason
from tic.consent.cell import Cell
from tic.consent.devices import Origin
from tic.consent.events import (
    EVENTS,
    NAMING,
    NEGATIVE,
    TIGHTENING,
    Ask,
    Erase,
    Event,
    NoticeChanged,
)
from tic.consent.guards import exactly
from tic.consent.policy import Policy
from tic.consent.reasons import AHEAD_OF_TIME, REUSED_ID
from tic.consent.records import fingerprint
from tic.consent.scope import digest
from tic.consent.states import IDLE, Expired, Open, Paused, Quiet, Unsure
from tic.consent.table import CHECKS, CONDITIONS, REST, TABLE, Move
from tic.consent.transitions import (
    calm_after,
    question_after,
    refusals_after,
    standing_after,
    unanswered_after,
)
from tic.errors import InvalidInputError

_KINDS = frozenset(EVENTS.values())

MOST_NOES, KEPT_NOES = 64, 32
"""How many noes a cell names before all but the latest are named together, and how many those are."""

AHEAD = 5 * 60_000
"""How far the clock of whoever said something may run ahead of whoever received it, in milliseconds (engineering
judgment: clocks that are kept are right within seconds)."""


@frozen
class Received:
    """An event with what it was decided by: when the service received it, and the policy in force then.

    None is: not known, as in a log of tic 0.1.0. What was said counts no later than it was received.
    """

    event: Event
    when: Moment | None = None
    policy: Policy | None = None


class Step(NamedTuple):
    """One event's effect: the cell before and after, and the reason if it was refused."""

    before: Cell
    event: Event
    after: Cell
    refused: Reason | None


def not_back(cell: Cell, at: Moment) -> Moment:
    """Return the moment with `latest` at least as late as any that the cell has seen."""
    return at.reaching(cell.latest_seen)


def as_of(cell: Cell, at: Moment) -> Cell:
    """Return the cell with the passing of time applied: what ended, lapsed or passed by `at`.

    A permission ends at the latest that any clock has shown, so that a clock set back revives nothing;
    quiet time ends at the earliest that this clock may show.
    """
    latest = max(at.latest, cell.latest_seen)
    ended = latest >= cell.expires
    if (
        not ended
        and (at.earliest if type(cell.question) is Quiet else latest) < cell.question_changes_at
    ):
        return cell
    standing = Expired(held=type(cell.standing) is Paused) if ended else cell.standing
    question = cell.question
    if isinstance(question, Open | Unsure) and latest >= question.lapses:
        question = Quiet(question.since, question.lapse + question.gap, refused=False)
    if isinstance(question, Quiet) and at.earliest >= question.until:
        question = IDLE
    return evolve(cell, standing=standing, question=question)


def step(cell: Cell, event: Event, policy: Policy, *, received: Moment | None = None) -> Step:
    """Return what the event does to the cell; a refused event changes nothing.

    `received` is the service's own time when it heard of it. By it an event that claims to be of the future is
    refused if it would loosen anything, and counts as of now if not; and quiet time is counted from it where the
    event claims to be older. Never raises for a cell that a log can lead to. Raises `InvalidInputError` for what is none of the
    sixteen events, and for a cell made by hand in a pair of states that does not exist.
    """
    kind = type(event)
    if kind not in _KINDS:
        raise InvalidInputError("event", "a value of one of the sixteen event types")
    if type(cell) is not Cell or type(policy) is not Policy:
        raise InvalidInputError("cell and policy", "a Cell and a Policy")
    said = event
    if received is not None and event.at.latest > received.latest:
        if not isinstance(event, TIGHTENING) and event.at.earliest > received.latest + AHEAD:
            return Step(cell, event, cell, AHEAD_OF_TIME)
        event = no_later(event, received)
    now = not_back(cell, event.at)
    current = as_of(cell, now)
    move = TABLE.get((type(current.standing), type(current.question), kind))
    if move is None:
        raise InvalidInputError("cell", "a standing and a question; CLOSED goes with QUIET only")
    if isinstance(move, Reason):
        return Step(cell, said, cell, exactly(move, current))
    for condition in CONDITIONS.get(kind, ()):
        if reason := condition(current, now):
            return Step(cell, said, cell, reason)
    for check in CHECKS.get(kind, ()):
        if reason := check(current, event):
            return Step(cell, said, cell, reason)
    heard = now if received is None else now.reaching(received.latest)
    return Step(cell, said, _moved(move, current, event, now, policy, heard), None)


def no_later(event: Event, end: Moment) -> Event:
    """Return the event as said at `end` at the latest."""
    at = event.at
    if at.latest <= end.latest:
        return event
    return evolve(event, at=Moment(min(at.earliest, end.latest), end.latest))


def _moved(
    move: Move, cell: Cell, event: Event, now: Moment, policy: Policy, heard: Moment
) -> Cell:
    devices = _devices_after(cell, event)
    if move is REST:
        return evolve(cell, latest_seen=now.latest, devices=devices)
    if isinstance(event, NoticeChanged) and policy.trusts_immaterial and not event.material:
        return evolve(cell, notice=event.notice, latest_seen=now.latest, devices=devices)
    standing = standing_after(move, cell, event, now, policy)
    question = question_after(move, cell, standing, event, now, policy, heard)
    if isinstance(event, Erase):
        return Cell(standing, question, latest_seen=now.latest)
    calm_since, settle = calm_after(cell, standing, event, now, policy)
    noes, before_opened = _noes_after(cell, event, policy)
    return Cell(
        standing,
        question,
        calm_since=calm_since,
        settle=settle,
        notice=event.notice if isinstance(event, (Ask, NoticeChanged)) else cell.notice,
        refusals=refusals_after(cell, event),
        unanswered=unanswered_after(cell, event),
        latest_seen=now.latest,
        noes=noes,
        opened=event.reference if isinstance(event, NAMING) else cell.opened,
        before_opened=before_opened,
        devices=devices,
    )


def _noes_after(cell: Cell, event: Event, policy: Policy) -> tuple[tuple[str, ...], int]:
    """Return the noes by name, and how many of these names the last opening had seen.

    The oldest of many are named by one digest over their names, which only those know who saw them all in
    this order: so a cell stays small, and a no that was missed still wins.
    """
    if isinstance(event, NAMING):
        return cell.noes, len(cell.noes)
    if not isinstance(event, NEGATIVE):
        return cell.noes, cell.before_opened
    noes = (*cell.noes, _name(cell, event))
    if policy.machine == 1 or len(noes) <= MOST_NOES:
        return noes, cell.before_opened
    together = len(noes) - KEPT_NOES
    noes = (digest("\n".join(noes[:together])), *noes[together:])
    return noes, max(cell.before_opened - together + 1, 0)


def _name(cell: Cell, event: Event) -> str:
    """Return how a no is named: two under one reference are two, and each has to be seen."""
    name = event.reference
    return f"{name}~{fingerprint(event)}" if name in cell.noes else name


def _devices_after(cell: Cell, event: Event) -> tuple[Origin, ...]:
    origin = event.origin
    if origin is None or origin.number <= cell.number_of(origin.device):
        return cell.devices
    return (*(one for one in cell.devices if one.device != origin.device), origin)


def walk(
    events: Iterable[Event | Received], policy: Policy, start: Cell | None = None
) -> Iterator[Step]:
    """Yield the steps of a log in its order; `policy` decides what was not received under one of its own.

    An event that comes twice counts once. Of different events under one reference each no and each doubt
    counts, and of the others only the first. Raises `InvalidInputError` for what is no event.
    """
    cell = start or Cell()
    known: dict[str, list[Event]] = {}
    for one in events:
        received = one if isinstance(one, Received) else Received(one)
        event = received.event
        if type(event) not in _KINDS:
            raise InvalidInputError("events", "values of the sixteen event types")
        before = known.setdefault(event.reference, [])
        if event in before:
            continue
        before.append(event)
        if len(before) > 1 and not isinstance(event, TIGHTENING):
            yield Step(cell, event, cell, REUSED_ID)
            continue
        taken = step(cell, event, received.policy or policy, received=received.when)
        cell = taken.after
        yield taken


def replay(events: Iterable[Event | Received], policy: Policy, start: Cell | None = None) -> Cell:
    """Return the cell that a log amounts to: the fold of `step` over it. Raises as `walk` does."""
    cell = start or Cell()
    for taken in walk(events, policy, start):
        cell = taken.after
    return cell
