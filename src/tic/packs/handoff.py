"""Reading the hand-off directory: each entry dated, sourced, and short-lived."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, StringConstraints, TypeAdapter

from tic.errors import InvalidPackError
from tic.grounding.exercise import Text
from tic.grounding.handoff import ANYWHERE, Channel, ContactWay, Directory, HandoffEntry
from tic.packs import shapes
from tic.packs.catalogue import DATA, pages_of, read_as
from tic.packs.exercises import Id, Strict, Texts

LONGEST_LIFE = timedelta(days=180)
CARD_WORDS = {
    "beside",
    "emergency",
    "emergency_unknown",
    "may_have_changed",
    "no_promise",
    "stay",
    *Channel,
}


class WayFile(Strict):
    """One way to reach a line."""

    channel: Annotated[Channel, Field(strict=False)]
    value: Annotated[str, StringConstraints(min_length=3, max_length=200)]
    hours: Annotated[str, StringConstraints(min_length=2)]
    cost: Annotated[str, StringConstraints(min_length=2)]


class EntryFile(Strict):
    """One line, with where it was read, when, how, and until when to trust that."""

    id: Id
    languages: Annotated[list[str], Field(min_length=1)]
    name: Annotated[str, StringConstraints(min_length=1)]
    ways: Annotated[list[WayFile], Field(min_length=1)]
    audience: Literal["everyone", "adults", "young people"]
    operator: Annotated[str, StringConstraints(min_length=1)]
    source_url: Annotated[str, StringConstraints(pattern=shapes.SAFE_ADDRESS)]
    checked_on: date
    expires_on: date
    how_checked: Annotated[str, StringConstraints(min_length=10)]
    pair_with: list[Id] = Field(default_factory=list)
    note: Texts | None = None

    def to_core(self, region: str) -> HandoffEntry:
        """Return the entry as the core knows it."""
        return HandoffEntry(
            id=self.id,
            region=region,
            languages=tuple(self.languages),
            name=self.name,
            ways=tuple(
                ContactWay(way.channel, way.value, way.hours, way.cost) for way in self.ways
            ),
            audience=self.audience,
            operator=self.operator,
            source_url=self.source_url,
            checked_on=self.checked_on,
            expires_on=self.expires_on,
            how_checked=self.how_checked,
            pair_with=tuple(self.pair_with),
            note=None if self.note is None else Text(self.note),
        )


class RegionFile(Strict):
    """The lines of one region (ISO 3166, two capital letters), or "*" for anywhere."""

    region: Annotated[str, StringConstraints(pattern=shapes.REGION)]
    emergency: list[Annotated[str, StringConstraints(pattern=shapes.EMERGENCY)]]
    entries: Annotated[list[EntryFile], Field(min_length=1)]


REGION = TypeAdapter(RegionFile)
WORDS = TypeAdapter(dict[str, Texts])


def load_directory(
    folder: Path = DATA / "handoff", *, words: Path = DATA / "grounding" / "card.toml"
) -> Directory:
    """Read a hand-off directory. Raises `InvalidPackError` with every problem of every file.

    A date that has passed is no problem of the file: the card says so to whoever reads it.
    """
    problems: list[str] = []
    said = read_as(words, WORDS, problems) or {}
    if missing := sorted(CARD_WORDS - set(said)):
        problems.append(f"{words.name}: expected texts for {', '.join(missing)}")
    regions: dict[str, RegionFile] = {}
    for page in pages_of(folder, problems):
        if found := read_as(page, REGION, problems):
            regions[page.name] = found
    for name, file in regions.items():
        problems += [f"{name}: {problem}" for problem in _wrong(file)]
    ids = [entry.id for file in regions.values() for entry in file.entries]
    problems += [
        f"{name}: expected each id once" for name in sorted(set(ids)) if ids.count(name) > 1
    ]
    if not any(file.region == ANYWHERE for file in regions.values()):
        problems.append(f"{folder.name}: expected entries that work anywhere (region '*')")
    if problems:
        raise InvalidPackError(tuple(problems))
    return Directory(
        entries=tuple(e.to_core(file.region) for file in regions.values() for e in file.entries),
        emergency={file.region: tuple(file.emergency) for file in regions.values()},
        words={name: Text(texts) for name, texts in said.items()},
    )


@cache
def builtin_directory() -> Directory:
    """Return the entries that come with tic, read once a process. Hosts should keep their own."""
    return load_directory()


def _wrong(file: RegionFile) -> Iterator[str]:
    by_id = {entry.id: entry for entry in file.entries}
    if file.region != ANYWHERE and not file.emergency:
        yield "emergency: expected the emergency numbers of the region"
    for entry in file.entries:
        life = entry.expires_on - entry.checked_on
        if not timedelta(0) < life <= LONGEST_LIFE:
            yield f"{entry.id}.expires_on: expected 1 to {LONGEST_LIFE.days} days after checked_on"
        for other in entry.pair_with:
            if other not in by_id or entry.id not in by_id[other].pair_with:
                yield f"{entry.id}.pair_with: expected a pair in both directions, found {other!r}"
        for way in entry.ways:
            web = way.channel in (Channel.WEB, Channel.CHAT)
            if web != way.value.startswith("https://"):
                yield f"{entry.id}.ways: expected an https address for web and chat only"
