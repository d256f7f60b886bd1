"""What a service shows of its logs: all about one person, and who stands where.

These read whole logs, and lists read the logs of everybody: for the person, for staff and for auditors, not for each
request.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from attrs import frozen

from tic.consent import Cell, Key, Moment, Scope, as_of, datetime_of, event_to_dict
from tic.consent.states import STANDINGS
from tic.errors import ErasedError, InvalidInputError
from tic.storage.person_logs import Recorded
from tic.storage.store import ConsentStore

FORMAT = "tic-export/1"
NAMES = tuple(kind.name for kind in STANDINGS)


@frozen(kw_only=True)
class Stands:
    """Where one person stands on one scope.

    `standing` and `question` are the names in the table, `permits` whether acting is covered, `ends` when a yes
    comes to its end, `heard` when anything about this was last received; both None where there is none.
    """

    subject: str
    scope: Scope
    standing: str
    question: str
    permits: bool
    ends: datetime | None
    heard: datetime | None


def export(store: ConsentStore, subject: str) -> dict[str, object]:
    """Return all there is about a person as plain values for JSON: what was said, and what follows from it.

    Times are milliseconds since 1970 as [earliest, latest]. `entries` and `head` are the end of their log, which a
    later copy can be checked against. Nothing is left out and no words of theirs are in it. Raises as
    `ConsentStore.history` does.
    """
    head, history = store.head(subject), store.history(subject)
    return {
        "format": FORMAT,
        "subject": subject,
        "entries": head.seq,
        "head": head.link,
        "said": [_said(one) for one in history],
        "stands": [_page(one) for one in about(store, subject)],
    }


def about(store: ConsentStore, subject: str) -> Iterator[Stands]:
    """Yield where one person stands on each scope there is anything about."""
    history = store.history(subject)
    now = store.now()
    for scope, cell in store.cells(subject).items():
        heard = [one.received for one in history if one.received and one.concerns(scope)]
        yield Stands(
            subject=subject,
            scope=scope,
            standing=as_of(cell, now).standing.name,
            question=as_of(cell, now).question.name,
            permits=bool(store.permits(Key(subject=subject, scope=scope))),
            ends=_end(cell),
            heard=datetime_of(heard[-1].latest) if heard else None,
        )


def standings(
    store: ConsentStore,
    *,
    scope: Scope | None = None,
    standing: str | None = None,
    heard_since: datetime | None = None,
    ends_before: datetime | None = None,
) -> Iterator[Stands]:
    """Yield where everybody stands, or those whom all the conditions hold for; by the name of their log.

    `standing` is a name in the table such as GRANTED. Raises `InvalidInputError` for one that is not there and for
    a naive datetime, `DamagedLogError` at a log that cannot be believed: a list that left it out would look whole.
    """
    if standing is not None and standing not in NAMES:
        raise InvalidInputError("standing", f"one of {', '.join(NAMES)}")
    for name, moment in (("heard_since", heard_since), ("ends_before", ends_before)):
        if moment is not None and moment.tzinfo is None:
            raise InvalidInputError(name, "a datetime with its time zone")
    for subject in store.subjects():
        try:
            found = tuple(about(store, subject))
        except ErasedError:  # while the list was read
            continue
        for one in found:
            if (
                scope in (None, one.scope)
                and standing in (None, one.standing)
                and (heard_since is None or (one.heard is not None and one.heard >= heard_since))
                and (ends_before is None or (one.ends is not None and one.ends < ends_before))
            ):
                yield one


def _end(cell: Cell) -> datetime | None:
    return datetime_of(cell.expires) if cell.yes else None


def _said(one: Recorded) -> dict[str, object]:
    return {
        "number": one.seq,
        "link": one.link,
        "scopes": None if one.scopes is None else [scope.to_dict() for scope in one.scopes],
        "event": event_to_dict(one.event),
        "received": _pair(one.received),
    }


def _page(one: Stands) -> dict[str, object]:
    return {
        "scope": one.scope.to_dict(),
        "standing": one.standing,
        "question": one.question,
        "permits": one.permits,
        "ends": one.ends and one.ends.isoformat(),
        "heard": one.heard and one.heard.isoformat(),
    }


def _pair(moment: Moment | None) -> list[int] | None:
    return None if moment is None else [moment.earliest, moment.latest]
