"""A log whose entries each name the one before: an edit, a gap or a swap breaks the links.

A chain alone cannot show that its *end* was cut off, or that it was rewritten whole. For that its
head must be known elsewhere: every receipt prints it, and `flaws(..., known=head)` compares.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from attrs import frozen

from tic.errors import Flaw, InvalidInputError
from tic.storage.canonical import canonical, parse_canonical


@frozen
class Head:
    """Where a log ends: the number of its last entry (0 when empty) and that entry's link."""

    seq: int
    link: str


START = Head(seq=0, link="0" * 64)


@frozen
class Entry:
    """One line of a log. `body` is canonical JSON; `link` is SHA-256 over this and all before."""

    stream: str
    seq: int
    id: str
    body: str
    link: str

    @property
    def head(self) -> Head:
        return Head(seq=self.seq, link=self.link)


def chained(before: Head, *, stream: str, event_id: str, body: str) -> Entry:
    """Return the entry that follows `before` in `stream`."""
    seq = before.seq + 1
    link = _link(before.link, stream, seq, event_id, body)
    return Entry(stream=stream, seq=seq, id=event_id, body=body, link=link)


def flaws(
    entries: Iterable[Entry], *, since: Head = START, known: Head | None = None
) -> tuple[Flaw, ...]:
    """Return every place where `entries` do not follow from `since`, and from the `known` head.

    Empty means: unbroken. After a break the walk goes on from what stands there, so that one edit
    is told once and a second one is still told.
    """
    found: list[Flaw] = []
    seen: set[str] = set()
    before, stream = since, None
    links = {since.seq: since.link}
    for entry in entries:
        stream = stream or entry.stream
        if entry.stream != stream:
            found.append(Flaw(entry.seq, "other_stream", "this entry belongs to another log"))
        if entry.seq != before.seq + 1:
            found.append(Flaw(entry.seq, "gap", f"expected entry {before.seq + 1} here"))
        elif entry.link != _link(before.link, entry.stream, entry.seq, entry.id, entry.body):
            found.append(Flaw(entry.seq, "edited", "this entry does not follow from those before"))
        if entry.id in seen:
            found.append(Flaw(entry.seq, "duplicate_id", "this event id was used before"))
        try:
            parse_canonical(entry.body, field="body")
        except InvalidInputError as error:
            found.append(Flaw(entry.seq, "malformed", str(error)))
        seen.add(entry.id)
        before = entry.head
        links[entry.seq] = entry.link
    if known is not None and known.seq > before.seq:
        found.append(Flaw(known.seq, "truncated", f"the log ends at {before.seq}, before this"))
    elif known is not None and links.get(known.seq, known.link) != known.link:
        found.append(Flaw(known.seq, "rewritten", "this is not the entry that a receipt names"))
    return tuple(found)


def _link(before: str, stream: str, seq: int, event_id: str, body: str) -> str:
    text = canonical([before, stream, seq, event_id, hashlib.sha256(body.encode()).hexdigest()])
    return hashlib.sha256(text.encode()).hexdigest()
