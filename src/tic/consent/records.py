"""Events as plain values and back, strictly: what a journal stores and an export carries."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any

from attrs import fields

from tic._kernel.errors import InvalidInputError
from tic.consent.events import EVENTS, Authority, Circumstances, Event, Evidence
from tic.consent.reading import Reading
from tic.consent.scope import str_of

MOST_IDS = 100_000
"""Longest accepted list of ids in one event, so that an untrusted log cannot exhaust memory."""


def _reading(name: str, value: object) -> Reading:
    if not isinstance(value, list) or len(value) != 2:
        raise InvalidInputError(name, "[earliest, latest] in milliseconds since 1970")
    return Reading(*value)


def _ids(name: str, value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or len(value) > MOST_IDS:
        raise InvalidInputError(name, f"a list of at most {MOST_IDS} ids")
    return tuple(str_of(name, one) for one in value)


def _bool(name: str, value: object) -> bool:
    if type(value) is not bool:
        raise InvalidInputError(name, "true or false")
    return value


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
    "at": (lambda value: [value.earliest, value.latest], _reading),
    "notice": (str, str_of),
    "question": (str, str_of),
    "seen": (list, _ids),
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
_SHAPES = {name: frozenset(one.name for one in fields(kind)) for name, kind in EVENTS.items()}


def event_to_dict(event: Event) -> dict[str, object]:
    """Return the event as strings, whole numbers, lists and dicts, ready for canonical JSON."""
    names = (one.name for one in fields(type(event)))
    return {"type": event.name} | {name: _FORMS[name][0](getattr(event, name)) for name in names}


def event_from_dict(page: Mapping[str, object]) -> Event:
    """Read what `event_to_dict` wrote.

    Raises `InvalidInputError` for an unknown type, a missing or unknown field or a wrong value; the
    message names the field and never shows its value.
    """
    if not isinstance(page, Mapping):
        raise InvalidInputError("event", "an object")
    name = page.get("type")
    if type(name) is not str or name not in EVENTS:
        raise InvalidInputError("type", f"one of {', '.join(EVENTS)}")
    shape = _SHAPES[name]
    if set(page) != shape | {"type"}:
        raise InvalidInputError("event", f"exactly type, {', '.join(sorted(shape))} for {name}")
    values: dict[str, Any] = {one: _FORMS[one][1](one, page[one]) for one in shape}
    return EVENTS[name](**values)
