"""Limits: read from their file, reached through what tags imply, and said in one sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Annotated

from attrs import field, frozen
from pydantic import Field, StringConstraints

from tic._kernel.reason import Source
from tic.grounding.exercise import Care, Limit, Tag, Text
from tic.grounding.menu import GATES_NOW
from tic.grounding.vocabulary import Basis, Component
from tic.packs.exercises import ExerciseFile, Loose, Strict, TagId, Texts

CAUTION_TEXTS = ("caution_excludes", "caution_care", "caution_never", "caution_join", "list_or")


class LimitFile(Strict):
    """What one or more tags mean for one or more components, and what that rests on."""

    tags: Annotated[list[TagId], Field(min_length=1)]
    components: Annotated[list[Annotated[Component, Loose]], Field(min_length=1)]
    excludes: bool
    basis: Annotated[Basis, Loose]
    sources: list[str]
    why: Annotated[str, StringConstraints(min_length=10, max_length=400)]
    note: Texts | None = None


class LimitsFile(Strict):
    """The whole file."""

    limit: Annotated[list[LimitFile], Field(min_length=1)]


@frozen
class Resolved:
    """What an exercise excludes, and what it calls care for, with a note a tag."""

    excludes: frozenset[str]
    care: tuple[Care, ...]


@frozen
class Limits:
    """All limits, and for each tag every tag that reaches it."""

    limits: tuple[Limit, ...]
    tags: Mapping[str, Tag] = field(hash=False)
    reached_by: Mapping[str, frozenset[str]] = field(hash=False)

    def reach(self, tag: str) -> frozenset[str]:
        """Return `tag` and every tag that implies it."""
        return self.reached_by.get(tag, frozenset({tag}))

    def resolve(self, file: ExerciseFile) -> Resolved:
        """Return what `file` excludes and calls care for: by its components, and by itself.

        Leaving out goes before care. Of several notes the exercise's own comes first, then the
        limit's, then the tag's.
        """
        here = [limit for limit in self.limits if limit.component in file.components]
        direct = {*file.excludes, *(limit.tag for limit in here if limit.excludes)}
        excludes = {other for tag in direct for other in self.reach(tag)} | (
            GATES_NOW.keys() & self.tags.keys()
        )
        notes: dict[str, Text] = {}
        for own in file.care:
            note = None if own.note is None else Text(own.note)
            for tag in self.reach(own.tag):
                notes.setdefault(tag, self._note(tag, note))
        for limit in sorted(
            (limit for limit in here if not limit.excludes), key=lambda limit: limit.note is None
        ):
            for tag in self.reach(limit.tag):
                notes.setdefault(tag, self._note(tag, limit.note))
        care = tuple(Care(tag, notes[tag]) for tag in self.tags if tag in notes.keys() - excludes)
        return Resolved(frozenset(excludes), care)

    def _note(self, tag: str, note: Text | None) -> Text:
        return self.tags[tag].note if note is None else note


def limits_of(file: LimitsFile, sources: Mapping[str, Source]) -> Iterator[Limit]:
    """Yield a limit for each tag and component of the file, which has passed its checks."""
    for entry in file.limit:
        for tag in entry.tags:
            for component in entry.components:
                yield Limit(
                    tag=tag,
                    component=component,
                    excludes=entry.excludes,
                    basis=entry.basis,
                    why=entry.why,
                    sources=tuple(sources[name] for name in entry.sources),
                    note=None if entry.note is None else Text(entry.note),
                )


def wrong_limits(
    file: LimitsFile, tags: Mapping[str, Tag], sources: Mapping[str, Source]
) -> Iterator[str]:
    """Yield each problem of the limits as "field: what was expected"."""
    seen: set[tuple[str, Component]] = set()
    for number, entry in enumerate(file.limit, start=1):
        where = f"limit {number}"
        for tag in sorted(set(entry.tags) - tags.keys()):
            yield f"{where}: tags: expected a known tag, found {tag!r}"
        for source in sorted(set(entry.sources) - sources.keys()):
            yield f"{where}: sources: expected a known source, found {source!r}"
        if entry.basis is not Basis.JUDGMENT and not entry.sources:
            yield f"{where}: sources: expected one at least, or judgment as the basis"
        for tag in entry.tags:
            for component in entry.components:
                if (tag, component) in seen:
                    yield f"{where}: expected one limit for {tag} and {component}, found another"
                seen.add((tag, component))


def reaches(tags: Mapping[str, Tag]) -> dict[str, frozenset[str]]:
    """Return for each tag the tags that imply it, at any remove, and itself."""
    implied = {name: _implied(name, tags) for name in tags}
    return {name: frozenset(other for other in tags if name in implied[other]) for name in tags}


def wrong_implications(tags: Mapping[str, Tag]) -> Iterator[str]:
    """Yield each tag that implies an unknown one, or itself by way of others."""
    for name, tag in tags.items():
        for other in sorted(tag.implies - tags.keys()):
            yield f"{name}: implies: expected a known tag, found {other!r}"
        if any(name in _implied(other, tags) for other in tag.implies & tags.keys()):
            yield f"{name}: implies: expected tags that do not lead back to it"


def _implied(name: str, tags: Mapping[str, Tag]) -> frozenset[str]:
    found: set[str] = set()
    waiting = [name]
    while waiting:
        tag = waiting.pop()
        if tag not in found and tag in tags:
            found.add(tag)
            waiting += tags[tag].implies
    return frozenset(found)


def caution(
    resolved: Resolved,
    *,
    tags: Mapping[str, Tag],
    frame: Mapping[str, Mapping[str, str]],
    locales: Iterable[str],
) -> Text:
    """Return one sentence in each language: who leaves it out, who goes gently, when never."""
    return Text({locale: _sentence(resolved, tags, frame, locale) for locale in locales})


def _sentence(
    resolved: Resolved,
    tags: Mapping[str, Tag],
    frame: Mapping[str, Mapping[str, str]],
    locale: str,
) -> str:
    parts = []
    cared = frozenset(care.tag for care in resolved.care if tags[care.tag].bodily)
    for name, chosen in (("caution_excludes", resolved.excludes), ("caution_care", cared)):
        shorts = [
            tag.short.in_locale(locale)
            for tag in tags.values()
            if tag.id in chosen and tag.short is not None and not tag.implies & chosen
        ]
        if shorts:
            parts.append(frame[name][locale].replace("{list}", _any_of(shorts, frame, locale)))
    sentence = frame["caution_never"][locale]
    for part in reversed(parts):
        joined = frame["caution_join"][locale]
        sentence = joined.replace("{first}", part).replace("{next}", sentence)
    return f"{sentence[:1].upper()}{sentence[1:]}."


def _any_of(names: list[str], frame: Mapping[str, Mapping[str, str]], locale: str) -> str:
    *first, last = names
    return f"{', '.join(first)} {frame['list_or'][locale]} {last}" if first else last
