"""What a new state is made of: the values it holds when the table moves a cell into it."""

from __future__ import annotations

from attrs import evolve

from tic.consent.events import (
    Ask,
    Circumstances,
    Confirm,
    Erase,
    Event,
    Impaired,
    Invite,
    No,
    NoticeChanged,
    Pause,
    Recovered,
    Withdraw,
    Yes,
)
from tic.consent.policy import Policy
from tic.consent.reading import NEVER, Reading
from tic.consent.states import (
    IDLE,
    Cell,
    Closed,
    Declined,
    Expired,
    Granted,
    Open,
    Paused,
    Provisional,
    Question,
    Quiet,
    Revoked,
    Stale,
    Standing,
    Unsure,
    Withdrawn,
)
from tic.consent.table import Move

_DECLINED, _WITHDRAWN, _CLOSED = Declined(), Withdrawn(), Closed()


def refusals_after(cell: Cell, event: Event) -> int:
    """Return how often they have said no; a no said again before any new question is the same no."""
    again = isinstance(cell.question, Quiet) and cell.question.refused
    return cell.refusals + (isinstance(event, No | Withdraw) and not again)


def standing_after(move: Move, cell: Cell, event: Event, now: Reading, policy: Policy) -> Standing:
    """Return the standing a move leads to."""
    standing, target = cell.standing, move.standing
    if target is None:
        return _remembered(standing, event)
    if target is Granted:
        return _yes(cell, event, now, policy)
    if target is Paused and isinstance(standing, Granted):
        return Paused(standing.yes, standing.lasts, standing.window)
    if target is Stale:
        return Stale(held=isinstance(standing, Paused))
    if target is Revoked:
        return Revoked(new_notice=False)
    return _DECLINED if target is Declined else _WITHDRAWN if target is Withdrawn else _CLOSED


def _remembered(standing: Standing, event: Event) -> Standing:
    """Return the standing that stays, with what the event adds to it."""
    if isinstance(standing, Stale | Expired) and isinstance(event, Pause | Invite):
        return evolve(standing, held=isinstance(event, Pause))
    if isinstance(standing, Revoked) and isinstance(event, NoticeChanged):
        return Revoked(new_notice=True)
    return standing


def _yes(cell: Cell, event: Event, now: Reading, policy: Policy) -> Standing:
    """Return what a yes, its confirmation or its resumption gives; its end is never moved later."""
    standing = cell.standing
    question = cell.question
    if isinstance(event, Yes) and isinstance(question, Open | Unsure):
        told = question.ask.lasts
        if event.circumstances is Circumstances.CALM and cell.calm_from <= now.earliest:
            return _granted(event, told, policy)
        return Provisional(event, min(told, policy.provisional), told)
    if isinstance(standing, Provisional) and isinstance(event, Confirm):
        return _granted(standing.yes, standing.told, policy)
    if isinstance(standing, Paused):
        return Granted(standing.yes, standing.lasts, standing.window)
    return standing


def _granted(yes: Yes, told: int, policy: Policy) -> Granted:
    """Return a yes that lasts as they were told, or as the policy has it if that is shorter."""
    lasts, window = min(told, policy.ttl), policy.renewal_window
    # A yes as short as the window would be asked about again at once: it is not renewed early.
    return Granted(yes, lasts, window if window < lasts else 0)


def question_after(
    move: Move, before: Cell, standing: Standing, event: Event, now: Reading, policy: Policy
) -> Question:
    """Return the question state a move leads to; quiet time only ever grows."""
    question, target = before.question, move.question
    if target is None:
        return question
    if target is Open and isinstance(event, Ask):
        # From `latest` to `latest`: the clock's own measure, whatever its doubt.
        return Open(event, now.latest, policy.lapse, policy.soft_gap)
    if target is Unsure and isinstance(question, Open):
        return Unsure(question.ask, question.since, question.lapse, question.gap)
    if target is Quiet:
        quiet = Quiet(
            now.latest,
            _wait(before, standing, event, policy),
            refused=isinstance(event, No | Withdraw),
        )
        if not isinstance(question, Quiet):
            return quiet
        longer = max(question, quiet, key=lambda one: one.until)
        return evolve(longer, refused=question.refused or quiet.refused)
    return IDLE


def _wait(before: Cell, standing: Standing, event: Event, policy: Policy) -> int:
    if isinstance(event, Erase):
        return NEVER
    wait = policy.soft_gap
    if isinstance(event, No | Withdraw):
        wait = policy.cool_down(refusals_after(before, event))
        if isinstance(standing, Withdrawn):
            wait = max(wait, policy.after_withdrawal)
    return wait


def calm_after(cell: Cell, standing: Standing, event: Event, now: Reading, policy: Policy) -> int:
    """Return from when the person counts as settled."""
    if isinstance(event, Impaired):
        return NEVER
    settled = now.latest + policy.settle
    if isinstance(event, Recovered) and cell.calm_from == NEVER:
        return settled
    if isinstance(event, Yes) and isinstance(standing, Provisional):
        return max(cell.calm_from, settled)
    return cell.calm_from
