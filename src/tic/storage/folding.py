"""What a person's entries amount to: each decided again as it was decided then."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import evolve

from tic._kernel.moment import NEVER
from tic.consent import Moment, Policy, Received, Scope, step
from tic.consent.machine import no_later
from tic.errors import InvalidInputError
from tic.storage.chain import Head
from tic.storage.known import Known, Last
from tic.storage.payload import Correction, Said, Snapshot, policy_digest
from tic.storage.snapshot import FORMAT, snapshot_of

Opened = tuple[Head, Said | Correction | Snapshot]


def must_begin_anew(known: Known, tail: Sequence[Opened]) -> bool:
    """Return whether `tail` changes how what came before it is read."""
    for _, said in tail:
        if isinstance(said, Correction):
            return True
        if (
            isinstance(said, Said)
            and said.policy is not None
            and known.head.seq
            and not known.policies
        ):
            return True  # what 0.1.0 wrote is decided by the first policy that was written down
    return False


def folded(known: Known, tail: Sequence[Opened], otherwise: Policy) -> Known:
    """Return what is known once `tail` is read too; `otherwise` decides where no policy was written down.

    Raises `InvalidInputError` for an entry under a policy that no entry before it gives, and for a snapshot
    of something else than what its log amounts to.
    """
    heard_at = {
        head.seq: (scopes, heard) for head, scopes, heard in received_of(tail, known, otherwise)
    }
    corrected = max((head.seq for head, said in tail if isinstance(said, Correction)), default=0)
    for head, said in tail:
        if head.seq in heard_at:
            known = _heard(known, head, *heard_at[head.seq], otherwise)
        elif isinstance(said, Snapshot):
            # What was known before a correction is read otherwise since.
            if head.seq > corrected and said.page.get("format") == FORMAT:
                _compare(said, known)
            known = evolve(known, head=head, snapshot=head.seq)
        else:
            known = evolve(known, head=head)
    return known


def _compare(said: Snapshot, known: Known) -> None:
    if said.page != snapshot_of(known):
        raise InvalidInputError("snapshot", "what the entries before it amount to")


def _heard(
    known: Known,
    head: Head,
    scopes: tuple[Scope, ...] | None,
    heard: Received,
    otherwise: Policy,
) -> Known:
    everything, cells, last = known.everything, dict(known.cells), dict(known.last)
    policies, received = known.policies, known.received
    decide = heard.policy or otherwise
    if heard.policy is not None and heard.when is not None:
        received = heard.when.latest
        if heard.policy not in policies.values():
            policies = {**policies, policy_digest(heard.policy): heard.policy}
    for scope in scopes if scopes is not None else (*cells, None):
        before = everything if scope is None else cells.get(scope, everything)
        taken = step(before, heard.event, decide, received=heard.when)
        last[scope] = Last(head.seq, before, taken.after, taken.refused)
        if scope is None:
            everything = taken.after
        else:
            cells[scope] = taken.after
    return Known(head, everything, cells, last, policies, received, known.snapshot)


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
        if isinstance(said, Correction | Snapshot):
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
