"""What a new state is made of: the values it holds when the table moves a cell into it."""

from __future__ import annotations

from attrs import evolve

from tic._kernel.moment import NEVER, Moment
from tic.consent.cell import Cell
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
from tic.consent.states import (
    IDLE,
    Closed,
    Declined,
    Expired,
    Granted,
    Idle,
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

_REFUSES = (No, Withdraw)


def refusals_after(cell: Cell, event: Event) -> int:
    """Return how often they have said no; a no said again before any new question is the same no."""
    if not isinstance(event, _REFUSES):
        return cell.refusals
    question = cell.question
    return cell.refusals + (not (isinstance(question, Quiet) and question.refused))


def unanswered_after(cell: Cell, event: Event) -> int:
    """Return how many questions there were since the last yes or invitation."""
    if isinstance(event, Yes | Invite):
        return 0
    return cell.unanswered + isinstance(event, Ask)


def standing_after(move: Move, cell: Cell, event: Event, now: Moment, policy: Policy) -> Standing:
    """Return the standing a move leads to."""
    standing, target = cell.standing, move.standing
    if target is None:
        return _remembered(standing, event, policy)
    if target is Granted:
        return _yes(cell, event, now, policy)
    if target is Paused and isinstance(standing, Granted):
        return Paused(standing.yes, standing.lasts, standing.window)
    if target is Stale:
        return Stale(held=isinstance(standing, Paused))
    if target is Revoked:
        return Revoked(new_notice=False)
    return Declined() if target is Declined else Withdrawn() if target is Withdrawn else Closed()


def _remembered(standing: Standing, event: Event, policy: Policy) -> Standing:
    """Return the standing that stays, with what the event adds to it."""
    if isinstance(standing, Stale | Expired) and isinstance(event, Pause | Invite):
        return evolve(standing, held=isinstance(event, Pause))
    if isinstance(standing, Revoked) and isinstance(event, NoticeChanged):
        # 0.1.0 took any change of the words for a reason to ask again.
        material = event.material or policy.machine == 1
        return Revoked(new_notice=standing.new_notice or material)
    return standing


def _yes(cell: Cell, event: Event, now: Moment, policy: Policy) -> Standing:
    """Return what a yes, its confirmation or its resumption gives; its end is never moved later."""
    standing = cell.standing
    if isinstance(event, Yes) and (asked := cell.ask):
        told = asked.lasts
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
    move: Move,
    before: Cell,
    standing: Standing,
    event: Event,
    now: Moment,
    policy: Policy,
    heard: Moment,
) -> Question:
    """Return the question state a move leads to; quiet time only ever grows, and begins when it was heard."""
    target = move.question
    if target is Open and isinstance(event, Ask):
        # From `latest` to `latest`: the clock's own measure, whatever its doubt.
        return Open(event, now.latest, policy.lapse, policy.gap(before.unanswered + 1))
    if target is Idle:
        return IDLE
    question = before.question
    if target is Unsure and isinstance(question, Open):
        return Unsure(question.ask, question.since, question.lapse, question.gap)
    if target is Quiet and policy.machine == 1 and isinstance(event, Impaired):
        return IDLE  # as it was in 0.1.0
    if target is Quiet:
        wait, refused = _wait(before, standing, event, policy), isinstance(event, _REFUSES)
        return _quieter(question, Quiet(heard.latest, wait, refused))
    return question


def _quieter(before: Question, after: Quiet) -> Quiet:
    """Return the quiet time that ends later, and whether either came of a no."""
    if not isinstance(before, Quiet):
        return after
    longer = before if before.until >= after.until else after
    return Quiet(longer.since, longer.wait, before.refused or after.refused)


def _wait(before: Cell, standing: Standing, event: Event, policy: Policy) -> int:
    if isinstance(event, Erase):
        return NEVER
    wait = policy.gap(before.unanswered)
    if isinstance(event, _REFUSES):
        wait = policy.cool_down(refusals_after(before, event))
        if isinstance(standing, Withdrawn):
            wait = max(wait, policy.after_withdrawal)
    return wait


def calm_after(
    cell: Cell, standing: Standing, event: Event, now: Moment, policy: Policy
) -> tuple[int, int]:
    """Return since when it is calm, and how long after that the person counts as settled."""
    before, settled = (cell.calm_since, cell.settle), (now.latest, policy.settle)
    if isinstance(event, Impaired):
        return NEVER, 0
    if isinstance(event, Recovered) and cell.calm_from == NEVER:
        return settled
    if isinstance(event, Yes) and isinstance(standing, Provisional):
        return max(before, settled, key=sum)
    return before
