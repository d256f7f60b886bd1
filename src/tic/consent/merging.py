"""One log out of several kept apart: a no wins by having been said, whatever any clock says.

A log is a grow-only set of events. A question carries the ids of every no its asker knew (`seen`), and
the machine refuses one that missed a no. So wherever an unseen no lands in the order, before the
question, between question and yes, or after the yes, nothing is permitted afterwards. Times only order
events that do not contradict each other.
"""

from __future__ import annotations

from collections.abc import Iterable
from heapq import heapify, heappop, heappush

from tic._kernel.arguments import expect_several
from tic.consent.events import EVENTS, Ask, Event, PersonOpens, Yes
from tic.errors import InvalidInputError

_KINDS = frozenset(EVENTS.values())


def merge(*logs: Iterable[Event]) -> tuple[Event, ...]:
    """Return the events of all logs, each once, in an order that depends only on which they are.

    Commutative, associative and idempotent. An event comes after every no it has seen, and a yes after
    its question, also where a clock was set back between them. Raises `InvalidInputError` if two
    different events share an id. O(n log n).
    """
    known: dict[str, Event] = {}
    for log in logs:
        expect_several("logs", log, "lists of events")
        for event in log:
            if type(event) not in _KINDS:
                raise InvalidInputError("logs", "values of the sixteen event types")
            if known.setdefault(event.id, event) != event:
                raise InvalidInputError("logs", "one event for each id")

    waits_for = {name: set(_follows(event)) & known.keys() for name, event in known.items()}
    followers: dict[str, list[str]] = {}
    for name, others in waits_for.items():
        for other in others:
            followers.setdefault(other, []).append(name)

    ready = [_order(event) for name, event in known.items() if not waits_for[name]]
    heapify(ready)
    merged: dict[str, Event] = {}
    while ready:
        name = heappop(ready)[-1]
        merged[name] = known[name]
        for follower in followers.get(name, ()):
            waits_for[follower].discard(name)
            if not waits_for[follower]:
                heappush(ready, _order(known[follower]))
    # Only events that claim to have seen each other are left: a forged log. They come last.
    left = sorted(_order(event) for name, event in known.items() if name not in merged)
    return (*merged.values(), *(known[key[-1]] for key in left))


def _order(event: Event) -> tuple[int, int, str]:
    return event.at.latest, event.at.earliest, event.id


def _follows(event: Event) -> tuple[str, ...]:
    if isinstance(event, Yes):
        return (*event.seen, event.question)
    return event.seen if isinstance(event, Ask | PersonOpens) else ()
