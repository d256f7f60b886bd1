"""What every receipt and export is made of: one person's log on one scope, and who holds it."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from datetime import datetime

from attrs import field, fields, frozen

from tic._kernel.reason import Reason
from tic.consent import (
    Cell,
    Event,
    Key,
    Moment,
    Policy,
    Received,
    Step,
    datetime_of,
    event_from_dict,
    event_to_dict,
    replay,
    walk,
)
from tic.consent.records import policy_from_dict, policy_to_dict
from tic.errors import InvalidInputError

MOST_EVENTS = 100_000  # of an imported log, so that a file cannot exhaust memory


@frozen(kw_only=True)
class Party:
    """Someone the person may have to reach: every field is mandatory in ISO/IEC TS 27560."""

    id: str
    name: str
    address: str
    contact: str


@frozen(kw_only=True)
class Service:
    """What a receipt must say and the log does not know; ISO/IEC TS 27560 makes each mandatory.

    `notice` is a URL, `language` a BCP 47 tag, `retention` and `withdrawal` say in words how long
    things are kept and how to take a yes back. `vocabulary` is the IRI that the names of scopes are
    appended to in linked data and codes; `words` gives those names in plain words. `basis` is the URL of the
    law or policy that consent is asked under, if one is named.
    """

    controller: Party
    notice: str
    language: str
    jurisdiction: str
    storage_locations: tuple[str, ...]
    retention: str
    withdrawal: str
    vocabulary: str
    words: Mapping[str, str] = field(factory=dict)
    basis: str | None = None

    def called(self, name: str) -> str:
        """Return the words for a name of a scope, or the name where there are none."""
        return self.words.get(name, name)


@frozen(kw_only=True)
class Account:
    """One person's events on one scope, and where the chain of their whole log ends.

    `events` are those of `ConsentStore.said`, which know what each was decided by; `policy` decides plain events.

    `entries` and `head` are the number and link of the last entry: printed on a receipt they let the
    person show later that the log was cut or rewritten.
    """

    key: Key
    events: tuple[Event | Received, ...]
    policy: Policy
    entries: int
    head: str

    @property
    def said(self) -> tuple[Event, ...]:
        """What was said, without what it was decided by."""
        return tuple(one.event if isinstance(one, Received) else one for one in self.events)

    @property
    def steps(self) -> tuple[Step, ...]:
        """What each event did."""
        return tuple(walk(self.events, self.policy))

    @property
    def cell(self) -> Cell:
        """Where the person stands."""
        return replay(self.events, self.policy)

    @property
    def id(self) -> str:
        """A name for this record that is the same every time it is exported."""
        scope = self.key.scope
        parts = (self.key.subject, scope.action, scope.purpose, scope.data, scope.recipient)
        return str(uuid.uuid5(uuid.NAMESPACE_OID, "\n".join(parts)))

    def to_dict(self) -> dict[str, object]:
        """Return everything as plain values, so that an export can carry the log itself."""
        return {
            "key": self.key.to_dict(),
            "events": [_said_to_dict(event) for event in self.events],
            "policy": policy_to_dict(self.policy),
            "entries": self.entries,
            "head": self.head,
        }

    @classmethod
    def from_dict(cls, page: object) -> Account:
        """Read what `to_dict` wrote, strictly; raises `InvalidInputError` naming the field."""
        names = {one.name for one in fields(cls)}
        if not isinstance(page, Mapping) or set(page) != names:
            raise InvalidInputError("log", f"exactly {', '.join(sorted(names))}")
        events, policy = page["events"], page["policy"]
        if not isinstance(events, Sequence) or len(events) > MOST_EVENTS:
            raise InvalidInputError("events", f"a list of at most {MOST_EVENTS} events")
        entries, head = page["entries"], page["head"]
        if type(entries) is not int or not isinstance(head, str):
            raise InvalidInputError("head", "the number and the link of the last entry")
        return cls(
            key=Key.from_dict(page["key"]),
            events=tuple(_said_from_dict(event) for event in events),
            policy=policy_from_dict(policy),
            entries=entries,
            head=head,
        )


def _said_to_dict(said: Event | Received) -> dict[str, object]:
    if not isinstance(said, Received):
        return event_to_dict(said)
    when = said.when
    return {
        "event": event_to_dict(said.event),
        "received": when and [when.earliest, when.latest],
        "policy": said.policy and policy_to_dict(said.policy),
    }


def _said_from_dict(page: object) -> Event | Received:
    match page:
        case {"event": Mapping() as event, "received": received, "policy": policy, **rest} if (
            not rest
        ):
            when = None if received is None else _moment(received)
            under = None if policy is None else policy_from_dict(policy)
            return Received(event_from_dict(event), when, under)
        case Mapping():
            return event_from_dict(page)
        case _:
            raise InvalidInputError("events", "a list of objects")


def _moment(value: object) -> Moment:
    match value:
        case [int(earliest), int(latest)]:
            return Moment(earliest, latest)
        case _:
            raise InvalidInputError("received", "[earliest, latest] in milliseconds since 1970")


@frozen
class Imported:
    """What could be taken over without loss, ready to be recorded, or why nothing was."""

    events: tuple[tuple[Key, Event], ...] = ()
    refused: Reason | None = None

    def __bool__(self) -> bool:
        """Return whether anything was taken over."""
        return self.refused is None


def utc(moment: datetime | int) -> str:
    """Return an instant (milliseconds or aware datetime) as ISO 8601 in UTC with its Z."""
    when = moment if isinstance(moment, datetime) else datetime_of(moment)
    if when is None:
        raise InvalidInputError("moment", "a moment before the year 10000")
    whole = Moment.of(when).latest
    told = datetime_of(whole)
    assert told is not None
    return f"{told:%Y-%m-%dT%H:%M:%S}.{whole % 1000:03}Z"
