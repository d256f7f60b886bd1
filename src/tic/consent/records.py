"""Events as plain values and back, strictly: what a journal stores and an export carries."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any, TypeVar

from attrs import AttrsInstance, asdict, fields

from tic._kernel.moment import Moment
from tic.consent.devices import Origin
from tic.consent.events import EVENTS, Authority, Circumstances, Event, Evidence
from tic.consent.policy import Policy
from tic.consent.scope import digest, str_of
from tic.errors import InvalidInputError

Kind = TypeVar("Kind", bound=AttrsInstance)

MOST_IDS = 100_000
"""Longest accepted list of ids in one event, so that an untrusted log cannot exhaust memory."""


def _moment(name: str, value: object) -> Moment:
    if not isinstance(value, list) or len(value) != 2:
        raise InvalidInputError(name, "[earliest, latest] in milliseconds since 1970")
    return Moment(*value)


def _ids(name: str, value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or len(value) > MOST_IDS:
        raise InvalidInputError(name, f"a list of at most {MOST_IDS} ids")
    return tuple(str_of(name, one) for one in value)


def _int(name: str, value: object) -> int:
    if type(value) is not int:
        raise InvalidInputError(name, "a whole number of milliseconds")
    return value


def _bool(name: str, value: object) -> bool:
    if type(value) is not bool:
        raise InvalidInputError(name, "true or false")
    return value


def _origin(name: str, value: object) -> Origin:
    if not isinstance(value, list) or len(value) != 2:
        raise InvalidInputError(name, "[device, number]")
    return Origin(*value)


def _evidence(name: str, value: object) -> Evidence:
    names = [one.name for one in fields(Evidence)]
    if not isinstance(value, Mapping) or set(value) != set(names):
        raise InvalidInputError(name, f"an object with exactly {', '.join(names)}")
    return Evidence(**{one: str_of(one, value[one]) for one in names})


def _one_of(kind: type[Enum]) -> Callable[[str, object], Enum]:
    values = {one.value: one for one in kind}

    def read(name: str, value: object) -> Enum:
        if type(value) is not str or value not in values:
            raise InvalidInputError(name, f"one of {', '.join(values)}")
        return values[value]

    return read


# field -> (to a plain value, from one). A field means the same in every event that has it.
_FORMS: dict[str, tuple[Callable[[Any], object], Callable[[str, object], object]]] = {
    "id": (str, str_of),
    "at": (lambda value: [value.earliest, value.latest], _moment),
    "notice": (str, str_of),
    "question": (str, str_of),
    "origin": (lambda value: [value.device, value.number], _origin),
    "item": (str, str_of),
    "content": (str, str_of),
    "topic": (str, str_of),
    "exercise": (str, str_of),
    "digest": (str, str_of),
    "words": (str, str_of),
    "instead": (lambda value: value, lambda name, value: value and str_of(name, value)),
    "seen": (list, _ids),
    "lasts": (int, _int),
    "material": (bool, _bool),
    "by": (lambda value: value.value, _one_of(Authority)),
    "circumstances": (lambda value: value.value, _one_of(Circumstances)),
    "evidence": (
        lambda value: {
            "message": value.message,
            "channel": value.channel,
            "notice": value.notice,
        },
        _evidence,
    ),
}


def event_to_dict(event: Event) -> dict[str, object]:
    """Return the event as strings, whole numbers, lists and dicts, ready for canonical JSON."""
    return to_dict(event.name, event)


def event_from_dict(page: Mapping[str, object]) -> Event:
    """Read what `event_to_dict` wrote.

    Raises `InvalidInputError` for an unknown type, a missing or unknown field or a wrong value; the
    message names the field and never shows its value.
    """
    return from_dict(page, EVENTS)


def policy_to_dict(policy: Policy) -> dict[str, object]:
    """Return a policy as plain values, with the version of the rules."""
    return asdict(policy)


def policy_from_dict(page: object) -> Policy:
    """Read what `policy_to_dict` wrote, strictly; one without a version is of the first version of the rules."""
    names = {one.name for one in fields(Policy)}
    if not isinstance(page, Mapping) or not names - {"machine"} <= set(page) <= names:
        raise InvalidInputError("policy", "every field of a policy, and no other")
    return Policy(**{"machine": 1} | dict(page))


def to_dict(name: str, value: AttrsInstance) -> dict[str, object]:
    """Return an event of any of the small machines as plain values, with its name as its type."""
    names = (one.name for one in fields(type(value)))
    held = {one: getattr(value, one) for one in names}
    return {"type": name} | {
        one: _FORMS[one][0](said) for one, said in held.items() if one != "origin" or said
    }


def fingerprint(event: Event) -> str:
    """Return 16 digits that tell an event from another under the same reference."""
    return digest(repr(sorted(event_to_dict(event).items())))[-16:]


def from_dict(page: Mapping[str, object], kinds: Mapping[str, type[Kind]]) -> Kind:
    """Read what `to_dict` wrote, as one of `kinds`, strictly."""
    if not isinstance(page, Mapping):
        raise InvalidInputError("event", "an object")
    name = page.get("type")
    if type(name) is not str or name not in kinds:
        raise InvalidInputError("type", f"one of {', '.join(kinds)}")
    shape = {one.name for one in fields(kinds[name])}
    # Events of 0.1.0 have no origin, and many of today have none.
    if set(page) not in (shape | {"type"}, shape - {"origin"} | {"type"}):
        raise InvalidInputError("event", f"exactly type, {', '.join(sorted(shape))} for {name}")
    values: dict[str, Any] = {one: _FORMS[one][1](one, page[one]) for one in shape if one in page}
    return kinds[name](**values)
