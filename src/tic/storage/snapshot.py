"""Where a person stood, written into their log now and then: a long log is read from there on.

A snapshot is an entry like any other, sealed and chained like them, so it cannot be changed or put elsewhere unseen. It
decides nothing: whoever reads the log whole finds the same, or finds the log damaged.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import evolve, fields

from tic._kernel.moment import NEVER
from tic.consent import Ask, Cell, Scope, Yes, event_from_dict, event_to_dict
from tic.consent.devices import Origin
from tic.consent.records import policy_from_dict, policy_to_dict
from tic.consent.states import QUESTIONS, STANDINGS
from tic.errors import InvalidInputError
from tic.storage.chain import Head
from tic.storage.known import Known, Last
from tic.storage.payload import policy_digest

EVERY = 1_000
"""Entries after which a snapshot is due: reading so many takes some tenths of a second."""

FORMAT = 1
_STATES = {kind.name: kind for kind in (*STANDINGS, *QUESTIONS)}
_NUMBERS = {
    one.name for kind in (Cell, *_STATES.values()) for one in fields(kind) if one.type == "int"
}


def snapshot_id(seq: int) -> str:
    """Return the id of the snapshot that is due after entry `seq`."""
    return f"snapshot:{seq // EVERY}"


def snapshot_of(known: Known) -> dict[str, object]:
    """Return a snapshot as plain values. What was refused last is left out: it changed nothing."""
    return {
        "format": FORMAT,
        "after": [known.head.seq, known.head.link],
        "received": known.received,
        "policies": [policy_to_dict(one) for one in known.policies.values()],
        "everything": _cell_page(known.everything),
        "cells": [[scope.to_dict(), _cell_page(cell)] for scope, cell in known.cells.items()],
        "last": [
            [scope and scope.to_dict(), last.seq, _cell_page(last.before)]
            for scope, last in known.last.items()
            if last.refused is None
        ],
    }


def known_of(page: Mapping[str, object]) -> Known:
    """Return what a snapshot says was known; raises `InvalidInputError` for one of another format."""
    match page:
        case {
            "format": 1,
            "after": [int(seq), str(link)],
            "received": int(received),
            "policies": [*policies],
            "everything": everything,
            "cells": [*cells],
            "last": [*last],
            **rest,
        } if not rest:
            rules = [policy_from_dict(one) for one in policies]
            known = Known(
                head=Head(seq, link),
                everything=_cell(everything),
                cells=dict(_pair(one) for one in cells),
                policies={policy_digest(one): one for one in rules},
                received=received,
                snapshot=seq + 1,
            )
            return evolve(known, last=dict(_last(one, known) for one in last))
        case _:
            raise InvalidInputError("snapshot", f"one of format {FORMAT}")


def _pair(page: object) -> tuple[Scope, Cell]:
    match page:
        case [Mapping() as scope, cell]:
            return Scope.from_dict(scope), _cell(cell)
        case _:
            raise InvalidInputError("snapshot.cells", "[scope, cell]")


def _last(page: object, known: Known) -> tuple[Scope | None, Last]:
    match page:
        case [None | Mapping() as about, int(seq), before]:
            scope = None if about is None else Scope.from_dict(about)
            after = known.everything if scope is None else known.cell(scope)
            return scope, Last(seq, _cell(before), after, None)
        case _:
            raise InvalidInputError("snapshot.last", "[scope or null, number, cell]")


def _cell_page(cell: Cell) -> dict[str, object]:
    return {one.name: _page(getattr(cell, one.name)) for one in fields(Cell)}


def _page(value: Any) -> object:
    if isinstance(value, Ask | Yes):
        return event_to_dict(value)
    if isinstance(value, Origin):
        return [value.device, value.number]
    if isinstance(value, tuple):
        return [_page(one) for one in value]
    if type(value) in _STATES.values():
        return {"state": value.name} | {
            one.name: _page(getattr(value, one.name)) for one in fields(type(value))
        }
    return "never" if value == NEVER and type(value) is int else value


def _cell(page: object) -> Cell:
    if not isinstance(page, Mapping) or set(page) != {one.name for one in fields(Cell)}:
        raise InvalidInputError("snapshot.cell", "every field of a cell")
    read = {name: _value(name, one) for name, one in page.items()}
    return Cell(**read)


def _value(name: str, page: object) -> Any:
    match name, page:
        case "standing" | "question", {"state": str(state), **held} if state in _STATES:
            kind: Any = _STATES[state]
            if set(held) != {one.name for one in fields(kind)}:
                raise InvalidInputError(f"snapshot.{name}", "every field of its state")
            return kind(**{str(one): _value(str(one), inner) for one, inner in held.items()})
        case "yes" | "ask", Mapping():
            event = event_from_dict(page)
            if isinstance(event, Yes if name == "yes" else Ask):
                return event
        case "noes", [*names] if all(isinstance(one, str) for one in names):
            return tuple(names)
        case "devices", [*origins]:
            return tuple(_origin(one) for one in origins)
        case "notice" | "opened", None | str():
            return page
        case "held" | "new_notice" | "refused", bool():
            return page
        case _, "never" if name in _NUMBERS:
            return NEVER
        case _, int() if name in _NUMBERS and type(page) is int:
            return page
        case _:
            pass
    raise InvalidInputError(f"snapshot.{name}", "what a cell holds there")


def _origin(page: object) -> Origin:
    match page:
        case [str(device), int(number)]:
            return Origin(device, number)
        case _:
            raise InvalidInputError("snapshot.devices", "[device, number]")
