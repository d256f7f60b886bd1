"""The consent machine on one page.

Theory of operation
-------------------

Two questions that other systems mix are kept apart. *Standing* is what the person said; it has ten
states, and GRANTED is the only one that permits. *Question* is whether anyone may ask; it has four, and
IDLE is the only one from which asking is possible. A cell, one person on one scope, is in one state of
each. Every event is answered by both regions:

    a state          the region moves there
    =                the region stays as it is
    .                nothing happens at all, in either region (accepted, and there was nothing to do)
    a lower-case word    the event is refused, with that reason; a refused event changes nothing

If either region refuses, the event is refused, and the standing speaks first. The two grids below
therefore decide every combination, and `TABLE` is their product: 37 pairs of states (CLOSED is always
QUIET) times 16 events, every one filled.

Who acts is the event's type. Read the first column of each line and then the four blocks: only the
block "the person opens" contains GRANTED. The columns no, withdraw, pause, revoke and erase contain no
lower-case word: nothing can refuse them.

Beside the cell, an event must pass its guards (`CONDITIONS`, `CHECKS`, in this order), small named
functions in `guards.py`. A failed guard refuses, with one exception that this page shows and the
machine follows: a `yes` said in circumstances that are not calm, or not yet settled, moves to
PROVISIONAL where the grid says GRANTED.

Time is not an event. PROVISIONAL, GRANTED and PAUSED are EXPIRED from their end on; OPEN and UNCLEAR
are QUIET once they lapse, never an answer; QUIET is IDLE once it has passed. All three are derived
whenever a cell is read, so no timer can be late.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from tic._kernel.moment import Moment
from tic._kernel.reason import Reason
from tic.consent import guards
from tic.consent.cell import Cell
from tic.consent.events import (
    EVENTS,
    Ask,
    Confirm,
    Event,
    Invite,
    NoticeChanged,
    Recovered,
    Resume,
    Yes,
)
from tic.consent.grids import grid
from tic.consent.reasons import REFUSALS
from tic.consent.states import QUESTIONS, STANDINGS, Closed, Question, Quiet, Standing

STANDING = """
the person opens  yes      resume      confirm          invite
NONE              GRANTED  not-paused  not-provisional  =
PROVISIONAL       GRANTED  not-paused  GRANTED          =
GRANTED           GRANTED  not-paused  .                =
PAUSED            GRANTED  GRANTED     not-provisional  =
STALE             GRANTED  not-paused  not-provisional  =
EXPIRED           GRANTED  not-paused  not-provisional  =
DECLINED          GRANTED  not-paused  not-provisional  =
WITHDRAWN         GRANTED  not-paused  not-provisional  =
REVOKED           GRANTED  not-paused  not-provisional  =
CLOSED            closed   closed      closed           closed

the person closes no         not_now  unclear  withdraw   pause
NONE              DECLINED   =        =        WITHDRAWN  =
PROVISIONAL       WITHDRAWN  =        =        WITHDRAWN  =
GRANTED           WITHDRAWN  =        PAUSED   WITHDRAWN  PAUSED
PAUSED            WITHDRAWN  =        =        WITHDRAWN  =
STALE             WITHDRAWN  =        =        WITHDRAWN  =
EXPIRED           DECLINED   =        =        WITHDRAWN  =
DECLINED          =          =        =        WITHDRAWN  =
WITHDRAWN         =          =        =        =          =
REVOKED           DECLINED   =        =        WITHDRAWN  =
CLOSED            .          closed   closed   .          .

the service acts  ask      drop    impaired  recovered  notice_changed
NONE              =        =       =         =          =
PROVISIONAL       =        =       =         =          STALE
GRANTED           =        =       PAUSED    =          STALE
PAUSED            on-hold  =       =         =          STALE
STALE             =        =       =         =          =
EXPIRED           =        =       =         =          =
DECLINED          =        =       =         =          =
WITHDRAWN         =        =       =         =          =
REVOKED           =        =       =         =          =
CLOSED            closed   closed  closed    closed     closed

others act        revoke   erase
NONE              REVOKED  CLOSED
PROVISIONAL       REVOKED  CLOSED
GRANTED           REVOKED  CLOSED
PAUSED            REVOKED  CLOSED
STALE             REVOKED  CLOSED
EXPIRED           REVOKED  CLOSED
DECLINED          =        CLOSED
WITHDRAWN         =        CLOSED
REVOKED           REVOKED  CLOSED
CLOSED            .        .
"""

QUESTION = """
the person opens  yes           resume  confirm  invite
IDLE              came-unasked  =       =        =
OPEN              IDLE          IDLE    IDLE     =
UNCLEAR           IDLE          IDLE    IDLE     =
QUIET             came-unasked  =       =        IDLE

the person closes no     not_now  unclear  withdraw  pause
IDLE              QUIET  QUIET    =        QUIET     QUIET
OPEN              QUIET  QUIET    UNCLEAR  QUIET     QUIET
UNCLEAR           QUIET  QUIET    QUIET    QUIET     QUIET
QUIET             QUIET  QUIET    =        QUIET     QUIET

the service acts  ask           drop       impaired  recovered  notice_changed
IDLE              OPEN          none-open  =         =          =
OPEN              already-open  QUIET      QUIET     =          QUIET
UNCLEAR           already-open  QUIET      QUIET     =          QUIET
QUIET             cool-down     none-open  =         =          =

others act        revoke  erase
IDLE              QUIET   QUIET
OPEN              QUIET   QUIET
UNCLEAR           QUIET   QUIET
QUIET             QUIET   QUIET
"""

Condition = Callable[[Cell, Moment], Reason | None]
Check = Callable[[Cell, Event], Reason | None]

CONDITIONS: dict[type[Event], tuple[Condition, ...]] = {
    Ask: (
        guards.is_not_held,
        guards.is_near_its_end,
        guards.has_a_new_notice,
        guards.is_calm,
        guards.is_settled,
        guards.clock_is_certain,
    ),
    Resume: (guards.is_calm, guards.is_settled),
    Confirm: (guards.is_calm, guards.is_settled),
    Invite: (guards.is_calm,),
}
CHECKS: dict[type[Event], tuple[Check, ...]] = {
    Ask: (guards.comes_in_order, guards.shows_the_notice_in_force, guards.has_seen_every_no),
    Yes: (
        guards.comes_in_order,
        guards.quotes_the_open_question,
        guards.shows_the_notice_asked_under,
        guards.has_seen_every_no,
    ),
    Resume: (
        guards.comes_in_order,
        guards.is_said_in_calm,
        guards.shows_the_notice_agreed_to,
        guards.has_seen_every_no,
    ),
    Confirm: (
        guards.comes_in_order,
        guards.is_said_in_calm,
        guards.shows_the_notice_agreed_to,
        guards.has_seen_every_no,
    ),
    Invite: (guards.comes_in_order, guards.is_said_in_calm, guards.has_seen_every_no),
    Recovered: (guards.comes_in_order,),
    NoticeChanged: (guards.brings_another_notice,),
}


class Move(NamedTuple):
    """Where an accepted event takes the two regions; None is: stays as it is."""

    standing: type[Standing] | None
    question: type[Question] | None


REST = Move(None, None)
"""The dot: accepted, and there was nothing to do. Compared by identity, since `= =` is not a rest."""

Row = tuple[type[Standing], type[Question], type[Event]]


def product(
    standing: dict[tuple[str, str], str], question: dict[tuple[str, str], str]
) -> dict[Row, Move | Reason]:
    """Return the total table of two grids; a missing cell or a strange word raises `KeyError`."""
    says: dict[str, type[Standing] | None] = {"=": None} | {one.name: one for one in STANDINGS}
    asks: dict[str, type[Question] | None] = {"=": None} | {one.name: one for one in QUESTIONS}
    table: dict[Row, Move | Reason] = {}
    for state in STANDINGS:
        for asked in (Quiet,) if state is Closed else QUESTIONS:
            for name, event in EVENTS.items():
                here, there = standing[state.name, name], question[asked.name, name]
                if here in REFUSALS:
                    table[state, asked, event] = REFUSALS[here]
                elif here == ".":
                    table[state, asked, event] = REST
                elif there in REFUSALS:
                    table[state, asked, event] = REFUSALS[there]
                else:
                    table[state, asked, event] = Move(says[here], asks[there])
    return table


TABLE = product(grid(STANDING), grid(QUESTION))
"""(standing, question, event) -> `Move` or `Reason`, total: every state answers every event."""
