"""Where a person stands, in the words of the Data Privacy Vocabulary.

Terms are those of DPV 2.3 (W3C DPVCG, `consent_status.csv`), not of its guide for ISO/IEC TS 27560,
which lists a `ConsentTerminated` that the vocabulary does not have. Only two of them are valid for
processing, and only `Granted` maps to those.
"""

from __future__ import annotations

from tic.consent import (
    Cell,
    Closed,
    Declined,
    Expired,
    Granted,
    Idle,
    Moment,
    NoAnswer,
    Open,
    Paused,
    Provisional,
    Quiet,
    Revoked,
    Stale,
    Step,
    Unsure,
    Withdrawn,
    Yes,
    as_of,
)
from tic.errors import InvalidInputError

UNANSWERED = {
    Idle: "ConsentUnknown",
    Open: "ConsentRequested",
    Unsure: "ConsentRequestDeferred",
    Quiet: "ConsentRequestDeferred",
}
ANSWERED = {
    Granted: "ConsentGiven",
    # A yes that does not count (yet): DPV has no term for it, so it is one that permits nothing.
    Provisional: "ConsentRequestDeferred",
    Paused: "ConsentRequestDeferred",
    # "Temporal or contextual validity": a changed notice is the second of these.
    Stale: "ConsentExpired",
    Expired: "ConsentExpired",
    Declined: "ConsentRefused",
    Withdrawn: "ConsentWithdrawn",
    Revoked: "ConsentRevoked",
}


_RENEWABLE = (Granted, Paused, Stale, Expired)


def status_of(cell: Cell, at: Moment, *, renewed: bool) -> str:
    """Return the DPV term; raises `InvalidInputError` for an erased record, which has no export."""
    now = as_of(cell, at)
    if isinstance(now.standing, Closed):
        raise InvalidInputError("account", "a record that was not erased")
    if isinstance(now.standing, NoAnswer):
        return UNANSWERED[type(now.question)]
    if isinstance(now.standing, Granted) and renewed:
        return "RenewedConsentGiven"
    return ANSWERED[type(now.standing)]


def renewed(steps: tuple[Step, ...]) -> bool:
    """Return whether the last yes took the place of one that nobody had taken back or ended."""
    accepted = [one for one in steps if isinstance(one.event, Yes) and one.refused is None]
    return bool(accepted) and isinstance(accepted[-1].before.standing, _RENEWABLE)
