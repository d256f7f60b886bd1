"""Consent written down: journals, sealing, and the store that runs the machine on them.

Two parts need an extra and are imported by name: `tic.storage.postgres` (`PostgresJournal`, extra
`postgres`) and `tic.storage.sealing` (`Sealed`, extra `crypto`).
"""

from tic.storage.aio import AsyncConsentStore
from tic.storage.canonical import Plain, canonical, parse_canonical
from tic.storage.chain import START, Entry, Head, flaws
from tic.storage.envelope import Clear, Envelope
from tic.storage.heads import check_heads, heads, read_heads, write_heads
from tic.storage.in_force import Ended
from tic.storage.journal import Delivery, Journal
from tic.storage.keys import Keys, MemoryKeys, SqliteKeys, SubjectKey
from tic.storage.lists import Stands, about, export, standings
from tic.storage.memory import MemoryJournal
from tic.storage.notices import Notice
from tic.storage.outbox import Change
from tic.storage.person_logs import Recorded
from tic.storage.sqlite import SqliteJournal
from tic.storage.store import ConsentStore
from tic.storage.time import SystemClock
from tic.storage.transfer import copy_log, read_log, write_log

__all__ = [
    "START",
    "AsyncConsentStore",
    "Change",
    "Clear",
    "ConsentStore",
    "Delivery",
    "Ended",
    "Entry",
    "Envelope",
    "Head",
    "Journal",
    "Keys",
    "MemoryJournal",
    "MemoryKeys",
    "Notice",
    "Plain",
    "Recorded",
    "SqliteJournal",
    "SqliteKeys",
    "Stands",
    "SubjectKey",
    "SystemClock",
    "about",
    "canonical",
    "check_heads",
    "copy_log",
    "export",
    "flaws",
    "heads",
    "parse_canonical",
    "read_heads",
    "read_log",
    "standings",
    "write_heads",
    "write_log",
]
