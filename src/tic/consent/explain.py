"""A person's history in plain words: one line for each thing that happened, and where it leaves them."""

from __future__ import annotations

from collections.abc import Iterable

from tic._kernel.moment import Moment, datetime_of
from tic.consent.cell import Cell
from tic.consent.events import (
    Ask,
    Circumstances,
    Confirm,
    Drop,
    Erase,
    Event,
    Impaired,
    Invite,
    No,
    NoticeChanged,
    NotNow,
    Pause,
    Recovered,
    Resume,
    Revoke,
    Unclear,
    Withdraw,
    Yes,
)
from tic.consent.machine import Received, walk
from tic.consent.policy import Policy
from tic.consent.queries import may_ask, permits
from tic.consent.states import Granted, Paused, Provisional, Quiet

_HAPPENED: dict[type[Event], str] = {
    Ask: "They were asked.",
    Drop: "The question was taken back.",
    Impaired: "It was a hard moment, or they were not alone.",
    Recovered: "The hard moment had passed.",
    NoticeChanged: "What people are told changed.",
    Yes: "They said yes.",
    Resume: "They took it up again.",
    Confirm: "They said again, in calm, that they mean their yes.",
    Invite: "They said they may be asked.",
    No: "They said no.",
    NotNow: "They said not now.",
    Unclear: "Their answer was unclear, so it counts as no answer.",
    Withdraw: "They took their yes back.",
    Pause: "It was put on hold.",
    Revoke: "Someone else ended it.",
    Erase: "The record was erased.",
}


def told(moment: int) -> str:
    """Return an instant as date and time in UTC, or in words where it lies beyond the calendar."""
    when = datetime_of(moment)
    return f"{when:%Y-%m-%d %H:%M} UTC" if when else "no set time"


def _left(cell: Cell) -> str:
    standing, question = cell.standing, cell.question
    parts = []
    match standing:
        case Granted():
            parts.append(f"This permits until {told(standing.expires)}.")
        case Provisional():
            parts.append(f"It waits for a calm confirmation until {told(standing.expires)}.")
        case Paused():
            parts.append(
                f"Nothing is permitted until they resume; it ends {told(standing.expires)}."
            )
        case _:
            parts.append("Nothing is permitted.")
    if isinstance(question, Quiet):
        when = datetime_of(question.until)
        waits = f"before {told(question.until)}" if when else "again"
        parts.append(f"Nobody asks {waits}, unless they invite it.")
    return " ".join(parts)


def explain_log(events: Iterable[Event | Received], policy: Policy) -> list[str]:
    """Return one line for each event: when, what happened, and what it left.

    Raises `InvalidInputError` as `walk` does.
    """
    lines = []
    for taken in walk(events, policy):
        event = taken.event
        what = _HAPPENED[type(event)]
        if isinstance(event, Yes) and event.circumstances is not Circumstances.CALM:
            what = "They said yes in a hard moment."
        if taken.refused:
            rest = f"It changed nothing: {taken.refused.says} ({taken.refused.code})"
        else:
            rest = _left(taken.after)
        lines.append(f"{told(event.at.latest)}  {what} {rest}")
    return lines


def explain_cell(cell: Cell, *, at: Moment) -> list[str]:
    """Return what holds at an instant, with reasons and what would change each."""
    answers = (
        ("May it be done?", permits(cell, at=at)),
        ("May they be asked?", may_ask(cell, at=at)),
    )
    return [
        f"{question} {'Yes' if answer else 'No'}. {answer.says} What would change it: {answer.change}"
        for question, answer in answers
    ]
