"""What a store says when it denies, or would not open anything, for reasons of its own."""

from __future__ import annotations

from tic._kernel.reason import Reason

UNREACHABLE = Reason(
    "storage.unreachable",
    "The record of what they said cannot be read, so nothing may be done.",
    "The record can be read again.",
)
DAMAGED = Reason(
    "storage.damaged",
    "The record of what they said was altered or cannot be understood, so nothing may be done.",
    "Someone checks the log and finds out what happened to it.",
)
RECORDED = Reason(
    "storage.recorded-before",
    "This was recorded before, and what was said since stands.",
    "Something new that they say, under an id of its own.",
)
BEHIND = Reason(
    "storage.behind",
    "Something they said could not be written down yet, so nothing may be done.",
    "The same event is recorded again, and can be written.",
)
