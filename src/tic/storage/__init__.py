"""Consent journals on memory, SQLite and PostgreSQL."""

from tic.storage.canonical import Plain, canonical, plain
from tic.storage.chain import START, Entry, Head, flaws
from tic.storage.errors import (
    ConflictError,
    DamagedLogError,
    DuplicateEventError,
    ErasedError,
    Flaw,
    NotDurableError,
    SchemaError,
    StorageError,
    StoreUnavailableError,
)
from tic.storage.journal import Journal
from tic.storage.memory import MemoryJournal
from tic.storage.sqlite import SqliteJournal

__all__ = [
    "START",
    "ConflictError",
    "DamagedLogError",
    "DuplicateEventError",
    "Entry",
    "ErasedError",
    "Flaw",
    "Head",
    "Journal",
    "MemoryJournal",
    "NotDurableError",
    "Plain",
    "SchemaError",
    "SqliteJournal",
    "StorageError",
    "StoreUnavailableError",
    "canonical",
    "flaws",
    "plain",
]
