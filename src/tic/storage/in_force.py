"""Noes that are in force before they are on disk, and what they leave of what is known."""

from __future__ import annotations

import hashlib

from attrs import evolve, field, frozen

from tic.consent import Event, Key, Moment, Policy, Scope, Withdraw, step
from tic.errors import ErasedError, InvalidInputError
from tic.storage.known import Known


@frozen
class Refusal:
    """A no in force about some scopes, or about everything; said again it is the same one."""

    subject: str
    scopes: tuple[Scope, ...] | None
    event: Event
    received: Moment = field(eq=False)


@frozen
class Erasure:
    """A person's wish to be forgotten, in force."""

    subject: str


@frozen(kw_only=True)
class Ended:
    """What became of a withdrawal: it is in force, and `event` is what was said.

    `durable` is False while it is in force in this process only and is being written again: tell someone. In a transaction
    of the host's it is always False, as only the commit makes it durable.
    `known` is False where the log has nothing about this person, so that the name may be a wrong one,
    and None where it could not be read.
    """

    event: Withdraw
    durable: bool
    known: bool | None


def known_name(subject: str) -> str:
    """Return the subject, or for what is no pseudonym (an e-mail address) one that hides it."""
    try:
        return Key(subject=subject, scope=_ANY).subject
    except InvalidInputError:
        return f"unnamed:{hashlib.sha256(repr(subject).encode()).hexdigest()}"


def with_noes(held: tuple[Refusal | Erasure, ...], known: Known, policy: Policy) -> Known:
    """Return what is known with the noes that are in force applied, whatever their ids are."""
    for said in held:
        if isinstance(said, Erasure):
            raise ErasedError("this person's record is being erased")
        touched = known.cells if said.scopes is None else said.scopes
        cells = dict(known.cells)
        for scope in touched:
            cells[scope] = step(known.cell(scope), said.event, policy, received=said.received).after
        everything = known.everything
        if said.scopes is None:
            everything = step(everything, said.event, policy, received=said.received).after
        known = evolve(known, cells=cells, everything=everything)
    return known


_ANY = Scope(action="any", purpose="any", data="any", recipient="any")
