"""Consent: a machine in which only the person can say yes.

Plans made together are in `tic.consent.plans`, standing preferences in `tic.consent.preferences`, the
printed table and its picture in `tic.consent.pages` and `tic.consent.picture`.
"""

from tic._kernel.moment import NEVER, Moment, datetime_of
from tic._kernel.reason import Reason
from tic.consent.answer import Answer, discreet
from tic.consent.cell import Cell
from tic.consent.clock import Clock
from tic.consent.devices import Device, Origin
from tic.consent.events import (
    EVENTS,
    NEGATIVE,
    TIGHTENING,
    Ask,
    Authority,
    Circumstances,
    Confirm,
    Drop,
    Erase,
    Event,
    Evidence,
    Impaired,
    Invite,
    No,
    NoticeChanged,
    NotNow,
    Pause,
    PersonOpens,
    Recovered,
    Resume,
    Revoke,
    Unclear,
    Withdraw,
    Yes,
)
from tic.consent.explain import explain_cell, explain_log
from tic.consent.families import Catalogue, CatalogueEntry
from tic.consent.joint import Override, assent, joint
from tic.consent.machine import Received, Step, as_of, replay, step, walk
from tic.consent.merging import merge
from tic.consent.minors import Guardian, Minor, permits_for
from tic.consent.policy import STANDARD_POLICY, Policy
from tic.consent.queries import may_ask, may_rephrase, permits
from tic.consent.records import event_from_dict, event_to_dict
from tic.consent.replies import Reply, ReplyKind, read_reply
from tic.consent.scope import Key, Scope, digest
from tic.consent.states import (
    Closed,
    Declined,
    Expired,
    Granted,
    Idle,
    NoAnswer,
    Open,
    Paused,
    Provisional,
    Quiet,
    Revoked,
    Stale,
    Unsure,
    Withdrawn,
)
from tic.consent.table import TABLE, Move

__all__ = [
    "EVENTS",
    "NEGATIVE",
    "NEVER",
    "STANDARD_POLICY",
    "TABLE",
    "TIGHTENING",
    "Answer",
    "Ask",
    "Authority",
    "Catalogue",
    "CatalogueEntry",
    "Cell",
    "Circumstances",
    "Clock",
    "Closed",
    "Confirm",
    "Declined",
    "Device",
    "Drop",
    "Erase",
    "Event",
    "Evidence",
    "Expired",
    "Granted",
    "Guardian",
    "Idle",
    "Impaired",
    "Invite",
    "Key",
    "Minor",
    "Moment",
    "Move",
    "No",
    "NoAnswer",
    "NotNow",
    "NoticeChanged",
    "Open",
    "Origin",
    "Override",
    "Pause",
    "Paused",
    "PersonOpens",
    "Policy",
    "Provisional",
    "Quiet",
    "Reason",
    "Received",
    "Recovered",
    "Reply",
    "ReplyKind",
    "Resume",
    "Revoke",
    "Revoked",
    "Scope",
    "Stale",
    "Step",
    "Unclear",
    "Unsure",
    "Withdraw",
    "Withdrawn",
    "Yes",
    "as_of",
    "assent",
    "datetime_of",
    "digest",
    "discreet",
    "event_from_dict",
    "event_to_dict",
    "explain_cell",
    "explain_log",
    "joint",
    "may_ask",
    "may_rephrase",
    "merge",
    "permits",
    "permits_for",
    "read_reply",
    "replay",
    "step",
    "walk",
]
