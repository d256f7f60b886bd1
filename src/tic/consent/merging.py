"""One log out of several kept apart: a no wins by having been said, whatever any clock says.

A log is a grow-only set of events. A question carries the ids of every no its asker knew (`seen`), and
the machine refuses one that missed a no. So wherever an unseen no lands in the order, before the
question, between question and yes, or after the yes, nothing is permitted afterwards. Times only order
events that do not contradict each other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from heapq import heapify, heappop, heappush
from itertools import pairwise

from tic._kernel.arguments import expect_several
from tic.consent.events import EVENTS, NAMING, NEGATIVE, Event, Yes
from tic.consent.records import fingerprint
from tic.errors import InvalidInputError

_KINDS = frozenset(EVENTS.values())


def merge(*logs: Iterable[Event]) -> tuple[Event, ...]:
    """Return the events of all logs, each once, in an order that depends only on which they are.

    Commutative, associative and idempotent. An event comes after every event it has seen, a yes after its
    question, and what one device did in the order in which it did it, whatever its clock said. Different
    events under one reference are all kept. O(n log n).
    """
    events: dict[Event, None] = {}
    for log in logs:
        expect_several("logs", log, "lists of events")
        for event in log:
            if type(event) not in _KINDS:
                raise InvalidInputError("logs", "values of the sixteen event types")
            events[event] = None
    named: dict[str, list[Event]] = {}
    for event in events:
        named.setdefault(event.reference, []).append(event)

    def order(event: Event) -> tuple[int, int, str, str]:
        alone = len(named[event.reference]) == 1
        mark = "" if alone else fingerprint(event)
        return event.at.latest, event.at.earliest, event.reference, mark

    waits_for = {event: set(_follows(event, named)) - {event} for event in events}
    for before, after in _steps_of_devices(events):
        waits_for[after].add(before)
    return _in_order(waits_for, order)


def _in_order(
    waits_for: dict[Event, set[Event]], order: Callable[[Event], tuple[int, int, str, str]]
) -> tuple[Event, ...]:
    """Return the events so that each comes after what it waits for, and by `order` where that is free."""
    followers: dict[Event, list[Event]] = {}
    for event, others in waits_for.items():
        for other in others:
            followers.setdefault(other, []).append(event)
    by_order = {order(event): event for event in waits_for}
    ready = [key for key, event in by_order.items() if not waits_for[event]]
    heapify(ready)
    merged: dict[Event, None] = {}
    while ready:
        event = by_order[heappop(ready)]
        merged[event] = None
        for follower in followers.get(event, ()):
            waits_for[follower].discard(event)
            if not waits_for[follower]:
                heappush(ready, order(follower))
    # Only events that claim to have seen each other are left: a forged log. They come last, and noes after all.
    left = sorted(
        (isinstance(event, NEGATIVE), order(event)) for event in waits_for.keys() - merged
    )
    return (*merged, *(by_order[key] for _, key in left))


def _follows(event: Event, named: dict[str, list[Event]]) -> Iterator[Event]:
    """Yield every event that this one has seen."""
    seen = event.seen if isinstance(event, NAMING) else ()
    for name in (*seen, event.question) if isinstance(event, Yes) else seen:
        yield from _meant(name, named)


def _meant(name: str, named: dict[str, list[Event]]) -> list[Event]:
    """Return the events that a reference may mean; on a device it is the first that was made under it."""
    reference, _, mark = name.partition("~")
    meant = named.get(reference, [])
    if mark:
        return [event for event in meant if fingerprint(event) == mark]
    made = [(event.origin.number, event) for event in meant if event.origin]
    if len(made) < max(2, len(meant)):
        return meant
    first = min(number for number, _ in made)
    return [event for number, event in made if number == first]


def _steps_of_devices(events: Iterable[Event]) -> Iterator[tuple[Event, Event]]:
    """Yield neighbours in the order of each device.

    Where two events have one number, two devices share a name, and nothing can be told from its numbers.
    """
    by_device: dict[str, list[Event]] = {}
    for event in events:
        if event.origin:
            by_device.setdefault(event.origin.device, []).append(event)
    for done in by_device.values():
        numbered = {event.origin.number: event for event in done if event.origin}
        if len(numbered) == len(done):
            yield from pairwise(numbered[number] for number in sorted(numbered))
