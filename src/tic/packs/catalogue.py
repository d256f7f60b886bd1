"""Reading a catalogue of exercises: every file, every problem at once, then the core's values."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Annotated, Literal, TypeVar

from pydantic import Field, StringConstraints, TypeAdapter, ValidationError

from tic._kernel.reason import Source
from tic.errors import InvalidPackError
from tic.grounding.exercise import Catalogue, Frame, Tag, Text
from tic.grounding.menu import GATES
from tic.grounding.vocabulary import ASKS_FIRST, Cued, Label, Sense
from tic.packs import shapes
from tic.packs.cautions import (
    CAUTION_TEXTS,
    Limits,
    LimitsFile,
    Resolved,
    caution,
    limits_of,
    reaches,
    wrong_implications,
    wrong_limits,
)
from tic.packs.exercise_limits import below_the_floor, broken_limits
from tic.packs.exercises import ExerciseFile, Strict, TagId, Texts
from tic.packs.strict import expected
from tic.packs.toml_file import NotTomlError, read_toml, toml_files

DATA = Path(__file__).resolve().parent.parent / "data"
Shape = TypeVar("Shape")
FRAME_TEXTS = {
    *CAUTION_TEXTS,
    "about_long",
    "asks_after",
    "asks_before",
    "back_here",
    "eyes_open",
    "may_stop",
    "what_next",
    *Cued,
    *Label,
}


class TagFile(Strict):
    """What a person says when the tag is true, the note it usually calls for, what it implies."""

    says: Texts
    note: Texts
    implies: tuple[TagId, ...] = Field(default=(), strict=False)
    bodily: bool = False
    short: Texts | None = None


class SourceFile(Strict):
    """A source and how far it was read; `year` 0 is for what has none."""

    name: Annotated[str, StringConstraints(min_length=3)]
    year: Annotated[int, Field(ge=0, le=2100)]
    url: Annotated[str, StringConstraints(pattern=shapes.SAFE_ADDRESS_OR_NONE)]
    checked: Literal["seen", "part", "memory"]


TAGS = TypeAdapter(dict[str, TagFile])
SOURCES = TypeAdapter(dict[str, SourceFile])
LIMITS = TypeAdapter(LimitsFile)
FRAME = TypeAdapter(dict[str, Texts])
EXERCISE = TypeAdapter(ExerciseFile)


def problems_of(error: ValidationError, place: str) -> Iterator[str]:
    """Yield each problem of a validation error as "place: field: what is wrong", without values."""
    for problem in error.errors(include_input=False, include_url=False):
        field = ".".join(str(part) for part in problem["loc"])
        yield f"{place}: {field}: {expected(problem)}"


def load_catalogue(
    exercises: Path = DATA / "exercises", *, around: Path = DATA / "grounding"
) -> Catalogue:
    """Read the exercise files of a folder, with tags, frame and sources from `around`.

    Raises `InvalidPackError` with every problem of every file: wrong fields, broken limits,
    unknown tags or sources, missing alternatives, half-translated texts, and needs that some
    limit would leave without a single exercise.
    """
    problems: list[str] = []
    tags = _tags(around, problems)
    sources = {
        name: Source(source.name, source.year, source.url, source.checked)
        for name, source in (read_as(around / "sources.toml", SOURCES, problems) or {}).items()
    }
    frame = read_as(around / "frame.toml", FRAME, problems) or {}
    if missing := sorted(FRAME_TEXTS - set(frame)):
        problems.append(f"frame.toml: expected texts for {', '.join(missing)}")
    limits = _limits(around, tags, sources, problems)
    files: dict[str, ExerciseFile] = {}
    for page in pages_of(exercises, problems):
        if found := read_as(page, EXERCISE, problems):
            files[page.name] = found
    by_id = {file.id: file for file in files.values()}
    for name, file in files.items():
        problems += [f"{name}: {problem}" for problem in broken_limits(file)]
        problems += [f"{name}: {problem}" for problem in _unknown(file, tags, sources, by_id)]
        if name != f"{file.id}.toml":
            problems.append(f"{name}: id: expected {name.removesuffix('.toml')!r}, as the file")
    if limits is None or any(own.tag not in tags for f in files.values() for own in f.care):
        raise InvalidPackError(tuple(problems))
    resolved = {name: limits.resolve(file) for name, file in files.items()}
    for name, file in files.items():
        found_here = [
            *below_the_floor(file.components, resolved[name].excludes),
            *_half_translated(file, resolved[name], tags, frame),
        ]
        problems += [f"{name}: {problem}" for problem in found_here]
    if not problems:
        problems += _empty_needs(files, resolved, tags)
    if problems:
        raise InvalidPackError(tuple(problems))
    return Catalogue(
        exercises={
            file.id: file.to_core(
                sources,
                excludes=resolved[name].excludes,
                care=resolved[name].care,
                caution=caution(resolved[name], tags=tags, frame=frame, locales=file.locales),
                reach=limits.reach,
            )
            for name, file in files.items()
        },
        frame=Frame({name: Text(texts) for name, texts in frame.items()}, frozenset(tags)),
        tags=tags,
        limits=limits.limits,
    )


def _tags(around: Path, problems: list[str]) -> dict[str, Tag]:
    tags = {
        name: Tag(
            id=name,
            says=Text(tag.says),
            note=Text(tag.note),
            implies=frozenset(tag.implies),
            bodily=tag.bodily,
            short=None if tag.short is None else Text(tag.short),
        )
        for name, tag in (read_as(around / "tags.toml", TAGS, problems) or {}).items()
    }
    problems += [f"tags.toml: {problem}" for problem in wrong_implications(tags)]
    return tags


def _limits(
    around: Path, tags: dict[str, Tag], sources: dict[str, Source], problems: list[str]
) -> Limits | None:
    """Return the limits, or None and problems where the file is not one that can be used."""
    file = read_as(around / "limits.toml", LIMITS, problems)
    if file is None:
        return None
    if wrong := [f"limits.toml: {problem}" for problem in wrong_limits(file, tags, sources)]:
        problems += wrong
        return None
    reached_by = reaches(tags)
    silent = (
        limit.tag
        for limit in limits_of(file, sources)
        if limit.excludes and tags[limit.tag].short is None and not tags[limit.tag].implies
    )
    problems += [
        f"tags.toml: {tag}: short: expected a name for cautions, since it excludes exercises"
        for tag in dict.fromkeys(silent)
    ]
    return Limits(tuple(limits_of(file, sources)), tags, reached_by)


@cache
def builtin_catalogue() -> Catalogue:
    """Return the exercises that come with tic, read and checked once a process."""
    return load_catalogue()


def pages_of(folder: Path, problems: list[str]) -> list[Path]:
    """Return the TOML files of a folder, or add to the problems that there are none."""
    try:
        return toml_files(folder)
    except NotTomlError as error:
        problems.append(f"{folder.name}: {error}")
        return []


def read_as(page: Path, shape: TypeAdapter[Shape], problems: list[str]) -> Shape | None:
    """Return a TOML file as `shape` says it should be, or add its problems to the list."""
    try:
        return shape.validate_python(read_toml(page))
    except NotTomlError as error:
        problems.append(f"{page.name}: {error}")
    except ValidationError as error:
        problems += problems_of(error, page.name)
    return None


def _unknown(
    file: ExerciseFile,
    tags: dict[str, Tag],
    sources: dict[str, Source],
    by_id: dict[str, ExerciseFile],
) -> Iterator[str]:
    senses = {f"without.{sense}" for sense in Sense}
    named = {("excludes", tag) for tag in file.excludes}
    named |= {("care", care.tag) for care in file.care}
    for step in file.leaves():
        named |= {(f"steps.{step.id}", tag) for tag in {*step.when, *step.unless} - senses}
    for field, tag in sorted(named):
        if tag not in tags:
            yield f"{field}: expected a known tag, found {tag!r}"
    for tag in sorted(set(file.excludes) & {care.tag for care in file.care}):
        yield f"care: expected tags that are not excluded already, found {tag!r}"
    for source in file.evidence.sources:
        if source not in sources:
            yield f"evidence.sources: expected a known source, found {source!r}"
    for other in file.alternatives:
        if other not in by_id:
            yield f"alternatives: expected the id of an exercise, found {other!r}"
    known = [by_id[other] for other in file.alternatives if other in by_id]
    if known and all(other.family is file.family for other in known):
        yield "alternatives: expected one of another family at least"
    if file.adapts:
        for sense in Sense:
            there = [s for s in file.leaves() if f"without.{sense}" not in s.unless and not s.when]
            if not there:
                yield f"adapts: expected steps that stay without {sense}"


def _half_translated(
    file: ExerciseFile,
    resolved: Resolved,
    tags: dict[str, Tag],
    frame: dict[str, dict[str, str]],
) -> Iterator[str]:
    """Yield each text that lacks a language the file says it has, or has one it does not name.

    A person is spoken to in one language throughout, so the frame's sentences and the notes and
    names of the tags have to be there too.
    """
    wanted = {"en", *file.locales}
    texts = {"title": file.title, "summary": file.summary}
    texts |= {"evidence.claim": file.evidence.claim, "evidence.not_known": file.evidence.not_known}
    for step in file.leaves():
        if step.kind != "wait":
            texts[f"steps.{step.id}.text"] = step.text
        for way in getattr(step, "options", ()):
            texts[f"steps.{step.id}.options.{way.key}"] = way.text
    for care in file.care:
        if care.note is not None:
            texts[f"care.{care.tag}"] = care.note
    for field, text in texts.items():
        for locale in sorted(wanted ^ set(text)):
            yield f"{field}: {'missing' if locale in wanted else 'not declared'} in {locale!r}"
    own = {care.tag for care in file.care if care.note is not None}
    for resolved_care in resolved.care:
        if resolved_care.tag not in own:
            for locale in sorted(wanted - set(resolved_care.note.by_locale)):
                yield f"care.{resolved_care.tag}: the note is missing in {locale!r}"
    for tag in sorted(resolved.excludes | {each.tag for each in resolved.care}):
        short = tags[tag].short if tag in tags else None
        for locale in sorted(wanted - set(short.by_locale)) if short is not None else ():
            yield f"caution: the short name of {tag} is missing in {locale!r}"
    for name in sorted(frame):
        for locale in sorted(wanted - set(frame[name])):
            yield f"locales: the frame's {name!r} is missing in {locale!r}"


def _empty_needs(
    files: dict[str, ExerciseFile], resolved: dict[str, Resolved], tags: dict[str, Tag]
) -> Iterator[str]:
    served = {need for file in files.values() for need in file.needs}
    for need in sorted(served):
        offered = [
            name
            for name, file in files.items()
            if need in file.needs and not file.opt_in and file.family not in ASKS_FIRST
        ]
        if not offered:
            yield f"needs: expected an exercise for {need} that is offered without asking first"
        for tag in sorted(set(tags) - GATES):
            if offered and all(tag in resolved[name].excludes for name in offered):
                yield f"needs: expected an exercise for {need} that {tag} does not exclude"
