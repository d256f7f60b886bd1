"""Why a file was not read. Codes are for ever."""

from __future__ import annotations

from tic._kernel.reason import Reason

TOO_SLOW = Reason("documents.too-slow", "Reading the file took longer than the time budget.")
TOO_DEEP = Reason("documents.too-deep", "The file nests deeper than a reader follows.")
BINARY = Reason("documents.binary", "The file holds bytes that no text has.")
NOT_UTF8 = Reason(
    "documents.not-utf8", "The bytes are neither UTF-8 nor UTF-16 with a byte order mark."
)
NOT_UTF16 = Reason("documents.not-utf16", "The file starts as UTF-16, yet its bytes are not.")
UNKNOWN_FORMAT = Reason("documents.unknown-format", "No reader knows this kind of file.")


def unread_lines(first: int, last: int) -> Reason:
    """Return the reason of lines in a file that was read but for them."""
    where = f"line {first}" if first == last else f"lines {first} to {last}"
    return Reason("documents.unread-lines", f"The grammar could not follow {where}.")


def too_big(most: int) -> Reason:
    """Return the reason of a file that is larger than the bytes that a file of its kind may have."""
    return Reason(
        "documents.too-big", f"The file is larger than {most:,} bytes, the most that is read."
    )


def syntax(says: str) -> Reason:
    """Return the reason of a file whose syntax is broken; `says` is one sentence on what it is."""
    return Reason("documents.syntax", says)


def extra_missing(extra: str) -> Reason:
    """Return the reason of a file whose reader needs an optional dependency."""
    return Reason(
        "documents.extra-missing", f'Reading this needs an extra: pip install "tic-care[{extra}]".'
    )
