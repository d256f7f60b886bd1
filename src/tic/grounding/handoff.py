"""The hand-off card: people to talk to, dated and sourced, always at hand and never forced.

Rules H1 to H8 are kept here and in the files behind it: the card can be made in any state by one
call (H1); it dials, tells and shares nothing (H2); every entry has a source and dates, and one past
its date comes last and says so (H3); the region is given and never guessed (H4); pairs stand
together (H5); the words invite to stay (H6) and promise nothing of a line (H7); nothing here looks
at what a person wrote (H8). A host's own service comes first (H10).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum

from attrs import field, frozen

from tic._kernel.arguments import expect, expect_each
from tic.errors import InvalidInputError
from tic.grounding.exercise import Text

ANYWHERE = "*"


class Channel(StrEnum):
    """How to reach a line."""

    CALL = "call"
    TEXT = "text"
    CHAT = "chat"
    WEB = "web"
    RELAY = "relay"


@frozen
class ContactWay:
    """One way to reach a line: what to dial or open, when somebody answers, and what it costs."""

    channel: Channel
    value: str
    hours: str
    cost: str


@frozen
class HandoffEntry:
    """One line. `how_checked` says honestly how; after `expires_on` it may have changed."""

    id: str
    region: str
    languages: tuple[str, ...]
    name: str
    ways: tuple[ContactWay, ...]
    audience: str
    operator: str
    source_url: str
    checked_on: date
    expires_on: date
    how_checked: str
    pair_with: tuple[str, ...]
    note: Text | None


@frozen
class Directory:
    """All entries, emergency numbers by region, and the words of the card."""

    entries: tuple[HandoffEntry, ...]
    emergency: Mapping[str, tuple[str, ...]] = field(hash=False)
    words: Mapping[str, Text] = field(hash=False)


@frozen
class Listed:
    """An entry on a card; `may_have_changed` once its date is past."""

    entry: HandoffEntry
    may_have_changed: bool


@frozen
class Card:
    """What to show beside whatever is going on. `emergency` is empty where the region is unknown."""

    region: str | None
    emergency: tuple[str, ...]
    entries: tuple[Listed, ...]
    words: Mapping[str, Text] = field(hash=False)

    def lines(self, locale: str = "en") -> tuple[str, ...]:
        """Return the card as lines of text, for a terminal, a chat, or reading aloud."""
        expect("locale", locale, str)
        said = {name: text.in_locale(locale) for name, text in self.words.items()}
        first = (
            said["emergency"].replace("{numbers}", " / ".join(self.emergency))
            if self.emergency
            else said["emergency_unknown"]
        )
        lines = [said["beside"], first]
        for listed in self.entries:
            entry = listed.entry
            changed = f" ({said['may_have_changed']})" if listed.may_have_changed else ""
            lines.append(f"{entry.name}{changed}")
            lines += [
                f"  {said[way.channel]}: {way.value} ({way.hours}; {way.cost})"
                for way in entry.ways
            ]
            if entry.note is not None:
                lines.append(f"  {entry.note.in_locale(locale)}")
        return (*lines, said["no_promise"], said["stay"])


def handoff(
    *,
    region: str | None,
    today: date,
    directory: Directory,
    own: tuple[HandoffEntry, ...] = (),
) -> Card:
    """Return the card for a region that the person or the host named (ISO 3166, as "NZ"), or None.

    An unknown region is no error: the card then has what works anywhere and says "your local
    emergency number". `own` are the host's own services, shown first. Raises `InvalidInputError` for
    a `today` that is no date and a `region` that is no text.
    """
    expect("directory", directory, Directory)
    own = expect_each("own", own, HandoffEntry)
    if region is not None and not isinstance(region, str):
        raise InvalidInputError("region", "two letters, or None")
    if not isinstance(today, date) or isinstance(today, datetime):
        raise InvalidInputError("today", "a date")
    name = region.strip().upper() if region else None
    known = {entry.region for entry in directory.entries} | set(directory.emergency)
    if name not in known - {ANYWHERE}:
        name = None
    local = [entry for entry in directory.entries if entry.region == name]
    everywhere = [entry for entry in directory.entries if entry.region == ANYWHERE]
    groups = [[entry] for entry in own] + _together(local) + _together(everywhere)
    # A pair is as old as its older half: both are shown, both say so.
    aged = [(any(entry.expires_on < today for entry in group), group) for group in groups]
    listed = [
        Listed(entry, may_have_changed=old)
        for wanted in (False, True)
        for old, group in aged
        if old is wanted
        for entry in group
    ]
    return Card(
        region=name,
        emergency=directory.emergency.get(name, ()) if name else (),
        entries=tuple(listed),
        words=directory.words,
    )


def _together(entries: list[HandoffEntry]) -> list[list[HandoffEntry]]:
    """Group each entry with those it is paired with, in the order they first appear."""
    groups: list[list[HandoffEntry]] = []
    for entry in entries:
        group = next((g for g in groups if any(entry.id in other.pair_with for other in g)), None)
        if group is None:
            groups.append([entry])
        else:
            group.append(entry)
    return groups
