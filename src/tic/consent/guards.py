"""The named guards: what must hold beside the table's cell, each answering None or a reason.

A condition looks at the cell and the clock; a check looks at what the event brings. `may_ask` runs the
same conditions as the event `ask`, so that the query and the act cannot disagree.
"""

from __future__ import annotations

from tic._kernel.moment import NEVER, Moment
from tic._kernel.reason import Reason
from tic.consent.cell import Cell
from tic.consent.events import (
    NAMING,
    Ask,
    Circumstances,
    Confirm,
    Event,
    Invite,
    NoticeChanged,
    Resume,
    Yes,
)
from tic.consent.reasons import (
    ALREADY_GRANTED,
    CLOCK_UNCERTAIN,
    COOL_DOWN,
    NEEDS_NEW_NOTICE,
    NOT_AGAIN,
    NOT_CALM,
    NOTICE_NOT_CURRENT,
    NOTICE_UNCHANGED,
    ON_HOLD,
    OTHER_NOTICE,
    OTHER_QUESTION,
    OUT_OF_ORDER,
    SETTLING,
    UNSEEN_NO,
)
from tic.consent.states import (
    Expired,
    Granted,
    Quiet,
    Revoked,
    Stale,
)

WIDEST = 3_600_000
"""A clock less certain than one hour may not be used to ask (product judgment)."""

# --- conditions: the cell and the clock ----------------------------------------------------------


def clock_is_certain(_cell: Cell, now: Moment) -> Reason | None:
    """Nobody asks by a clock that may be wrong by more than an hour."""
    return CLOCK_UNCERTAIN if now.latest - now.earliest > WIDEST else None


def is_calm(cell: Cell, _now: Moment) -> Reason | None:
    """Nothing is asked or opened while the person is impaired."""
    return NOT_CALM if cell.calm_from == NEVER else None


def is_settled(cell: Cell, now: Moment) -> Reason | None:
    """Nor in the first while afterwards."""
    return SETTLING if now.earliest < cell.calm_from else None


def is_not_held(cell: Cell, _now: Moment) -> Reason | None:
    """A pause survives the end of the yes and a change of the notice, until the person returns."""
    standing = cell.standing
    held = isinstance(standing, Stale | Expired) and standing.held
    return ON_HOLD if held else None


def is_near_its_end(cell: Cell, now: Moment) -> Reason | None:
    """While there is a yes, asking is only for renewing it."""
    standing = cell.standing
    early = isinstance(standing, Granted) and now.earliest < standing.expires - standing.window
    return ALREADY_GRANTED if early else None


def has_a_new_notice(cell: Cell, _now: Moment) -> Reason | None:
    """What others ended is not asked again under the same notice."""
    standing = cell.standing
    revoked = isinstance(standing, Revoked) and not standing.new_notice
    return NEEDS_NEW_NOTICE if revoked else None


def exactly(refused: Reason, cell: Cell) -> Reason:
    """Return the table's refusal, or the sharper one where quiet time has no end."""
    question = cell.question
    for_good = isinstance(question, Quiet) and question.wait == NEVER
    return NOT_AGAIN if refused is COOL_DOWN and for_good else refused


# --- checks: what the event brings ---------------------------------------------------------------


def shows_the_notice_in_force(cell: Cell, event: Event) -> Reason | None:
    """A question shows the notice in force; the first one brings it."""
    wrong = isinstance(event, Ask) and cell.notice not in (None, event.notice)
    return NOTICE_NOT_CURRENT if wrong else None


def has_seen_every_no(cell: Cell, event: Event) -> Reason | None:
    """Who asks, or opens something, must know of every no; one unseen no wins."""
    if not cell.noes or not isinstance(event, NAMING):
        return None
    seen = {*event.seen, event.question} if isinstance(event, Yes) else set(event.seen)
    noes = cell.noes[cell.before_opened :] if cell.opened in seen else cell.noes
    return None if seen.issuperset(noes) else UNSEEN_NO


def comes_in_order(cell: Cell, event: Event) -> Reason | None:
    """What a device did earlier opens nothing once something that it did later is known."""
    origin = event.origin
    late = origin is not None and origin.number <= cell.number_of(origin.device)
    return OUT_OF_ORDER if late else None


def quotes_the_open_question(cell: Cell, event: Event) -> Reason | None:
    """A yes is to one question."""
    asked = cell.ask
    wrong = isinstance(event, Yes) and asked is not None and event.question != asked.reference
    return OTHER_QUESTION if wrong else None


def shows_the_notice_asked_under(cell: Cell, event: Event) -> Reason | None:
    """A yes was given to the notice shown with its question."""
    asked = cell.ask
    wrong = (
        isinstance(event, Yes)
        and asked is not None
        and event.evidence.notice not in (asked.notice, cell.notice)
    )
    return OTHER_NOTICE if wrong else None


def shows_the_notice_agreed_to(cell: Cell, event: Event) -> Reason | None:
    """Resuming and confirming are about the notice the yes was given to."""
    yes = cell.yes
    wrong = (
        isinstance(event, Resume | Confirm)
        and yes is not None
        and event.evidence.notice not in (yes.evidence.notice, cell.notice)
    )
    return OTHER_NOTICE if wrong else None


def is_said_in_calm(_cell: Cell, event: Event) -> Reason | None:
    """Resuming, confirming and inviting wait for calm circumstances."""
    calm = (
        not isinstance(event, Resume | Confirm | Invite)
        or event.circumstances is Circumstances.CALM
    )
    return None if calm else NOT_CALM


def brings_another_notice(cell: Cell, event: Event) -> Reason | None:
    """The notice in force cannot be announced as new."""
    same = isinstance(event, NoticeChanged) and event.notice == cell.notice
    return NOTICE_UNCHANGED if same else None
