"""What a person's entries amount to: each decided again as it was decided then."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from attrs import evolve, field, frozen

from tic._kernel.moment import FIRST, NEVER
from tic.consent import Cell, Moment, Policy, Received, Scope, Step, step
from tic.consent.machine import no_later
from tic.errors import InvalidInputError
from tic.storage.chain import START, Head
from tic.storage.payload import Correction, Said, policy_digest

Opened = tuple[Head, Said | Correction]


@frozen
class Last:
    """The last entry about a scope, and what it did."""

    seq: int
    step: Step


@frozen
class Known:
    """Where a person stands on each scope, and the end of the log that says so.

    `everything` is where they stand on whatever there is no entry about. `policies` are those the log
    has met, by digest; `received` is the latest time at which anything was received, in milliseconds.
    """

    head: Head = START
    everything: Cell = field(factory=Cell)
    cells: Mapping[Scope, Cell] = field(factory=dict)
    last: Mapping[Scope | None, Last] = field(factory=dict)
    policies: Mapping[str, Policy] = field(factory=dict)
    received: int = FIRST

    def cell(self, scope: Scope) -> Cell:
        """Return where the person stands on one scope."""
        return self.cells.get(scope, self.everything)

    def last_about(self, scope: Scope) -> Last | None:
        """Return the last entry about a scope, or about everything where there is none about it."""
        return self.last.get(scope, self.last.get(None))


def must_begin_anew(known: Known, tail: Sequence[Opened]) -> bool:
    """Return whether `tail` changes how what came before it is read."""
    for _, said in tail:
        if isinstance(said, Correction):
            return True
        if said.policy is not None and known.head.seq and not known.policies:
            return True  # what 0.1.0 wrote is decided by the first policy that was written down
    return False


def folded(known: Known, tail: Sequence[Opened], otherwise: Policy) -> Known:
    """Return what is known once `tail` is read too; `otherwise` decides where no policy was written down.

    Raises `InvalidInputError` for an entry under a policy that no entry before it gives.
    """
    everything, cells, last = known.everything, dict(known.cells), dict(known.last)
    policies, received = dict(known.policies), known.received
    for head, scopes, heard in received_of(tail, known, otherwise):
        if heard.policy is not None and heard.when is not None:
            policies.setdefault(policy_digest(heard.policy), heard.policy)
            received = heard.when.latest
        decide = heard.policy or otherwise
        touched: tuple[Scope | None, ...]
        touched = scopes if scopes is not None else (*cells, None)
        for scope in touched:
            before = everything if scope is None else cells.get(scope, everything)
            taken = step(before, heard.event, decide, received=heard.when)
            last[scope] = Last(head.seq, taken)
            if scope is None:
                everything = taken.after
            else:
                cells[scope] = taken.after
    return Known(
        head=tail[-1][0] if tail else known.head,
        everything=everything,
        cells=cells,
        last=last,
        policies=policies,
        received=received,
    )


def received_of(
    entries: Sequence[Opened], known: Known, otherwise: Policy
) -> Iterable[tuple[Head, tuple[Scope, ...] | None, Received]]:
    """Return the events of a log as they are to be read: corrected, and with the policy of each."""
    ends = _ends(entries)
    policies, received = dict(known.policies), known.received
    first = next(
        (s.policy for _, s in entries if isinstance(s, Said) and isinstance(s.policy, Policy)), None
    )
    # A log of 0.1.0 was written by the first version of the rules.
    earlier = evolve(first or next(iter(policies.values()), otherwise), machine=1)
    for (head, said), end in zip(entries, ends, strict=True):
        if isinstance(said, Correction):
            continue
        if isinstance(said.policy, Policy):
            policies.setdefault(policy_digest(said.policy), said.policy)
            policy = said.policy
        elif said.policy is None:
            policy = earlier
        elif said.policy in policies:
            policy = policies[said.policy]
        else:
            raise InvalidInputError("policy", "one that an entry before this gives")
        event, when = said.event, said.received
        if end is not None:
            event = no_later(event, end)
            when = when and Moment(min(when.earliest, end.latest), min(when.latest, end.latest))
        if when is not None:
            when = when.reaching(received)
            received = when.latest
        yield head, said.scopes, Received(event, when, policy)


def _ends(entries: Sequence[Opened]) -> list[Moment | None]:
    """Return for each entry the earliest correction that follows it."""
    found: list[Moment | None] = []
    latest, end = NEVER, None
    for _, said in reversed(entries):
        found.append(end)
        if isinstance(said, Correction) and said.received.latest < latest:
            latest, end = said.received.latest, said.received
    return found[::-1]
