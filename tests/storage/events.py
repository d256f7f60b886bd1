"""A person, a question and what they may say to it: the events that the tests of storage record."""

from datetime import UTC, datetime, timedelta
from itertools import count

from tic.consent import (
    STANDARD_POLICY,
    Ask,
    Cell,
    Circumstances,
    Evidence,
    Key,
    No,
    Pause,
    Scope,
    Withdraw,
    Yes,
    digest,
)

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
LASTS = STANDARD_POLICY.ttl
NOTICE = digest("What we keep, and why.")
SCOPE = Scope(action="store", purpose="support", data="mood", recipient="service")
OTHER = Scope(action="share", purpose="support", data="mood", recipient="clinic")
KEY = Key(subject="p-1", scope=SCOPE)
ids = (f"event-{n}" for n in count())


def later(minutes: float) -> datetime:
    return NOON + timedelta(minutes=minutes)


def ask(minute: float = 0, *, cell: Cell | None = None, event_id: str | None = None) -> Ask:
    seen = cell.noes if cell else ()
    return Ask(id=event_id or next(ids), at=later(minute), notice=NOTICE, lasts=LASTS, seen=seen)


def yes(question: Ask, minute: float = 1, *, event_id: str | None = None) -> Yes:
    return Yes(
        id=event_id or next(ids),
        at=later(minute),
        question=question.id,
        evidence=Evidence(message=digest("yes please"), channel="web", notice=NOTICE),
        circumstances=Circumstances.CALM,
        seen=question.seen,
    )


def withdraw(minute: float = 2, *, event_id: str | None = None) -> Withdraw:
    return Withdraw(id=event_id or next(ids), at=later(minute))


def no(minute: float = 2) -> No:
    return No(id=next(ids), at=later(minute))


def pause(minute: float = 2) -> Pause:
    return Pause(id=next(ids), at=later(minute))


def granted(store, key: Key = KEY, minute: float = 0) -> Yes:
    """Record a question and its yes."""
    question = ask(minute, cell=store.cell(key))
    answer = yes(question, minute + 1)
    for event in (question, answer):
        assert store.record(key, event).refused is None
    assert store.permits(key, at=later(minute + 2))
    return answer
