"""What a reader that the host brings answers, read strictly: all of it is right, or none of it is a reading."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from tic.acts.kinds import HelperAct, PersonAct
from tic.errors import UnreadError
from tic.models.prompt import Task

_LONGEST = 1_000_000  # characters of an answer


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    number: Annotated[int, Field(ge=1, strict=True)]


class PersonReading(_Strict):
    """The acts of a turn of the person."""

    acts: tuple[PersonAct, ...]


class HelperReading(_Strict):
    """The acts of a turn of the helper, and the depth of the answer it invites."""

    acts: tuple[HelperAct, ...]
    depth: Annotated[int, Field(ge=0, le=5, strict=True)]


class SentenceReading(_Strict):
    """The family of a sentence, or "none"; how likely it is a problem, where the reader says so."""

    family: str
    probability: Annotated[float, Field(ge=0, le=1)] | None = None


class _Person(BaseModel):
    model_config = ConfigDict(extra="forbid")
    readings: list[PersonReading]


class _Helper(BaseModel):
    model_config = ConfigDict(extra="forbid")
    readings: list[HelperReading]


class _Sentence(BaseModel):
    model_config = ConfigDict(extra="forbid")
    readings: list[SentenceReading]


Reading = PersonReading | HelperReading | SentenceReading
_ANSWERS: dict[Task, type[_Person | _Helper | _Sentence]] = {
    "person": _Person,
    "helper": _Helper,
    "sentence": _Sentence,
}


def readings(task: Task, answer: str, count: int, known: frozenset[str]) -> list[Reading]:
    """The readings of `count` texts, in order.

    `known` are the families. Raises `UnreadError` for anything but one reading for each number; its
    message can be sent back to the reader, since it holds nothing of the answer.
    """
    if not isinstance(answer, str) or len(answer) > _LONGEST:
        raise UnreadError("expected JSON text")
    try:
        found = _ANSWERS[task].model_validate_json(_bare(answer)).readings
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False, include_context=False)[0]
        where = ".".join(map(str, first["loc"])) or "the answer"
        raise UnreadError(f"expected another value at {where}: {first['type']}") from None
    if sorted(each.number for each in found) != list(range(1, count + 1)):
        raise UnreadError(f"expected one reading for each number from 1 to {count}")
    for each in found:
        if isinstance(each, SentenceReading) and each.family not in known:
            raise UnreadError(f'expected "none" or one of the families at number {each.number}')
    return sorted(found, key=lambda each: each.number)


def _bare(answer: str) -> str:
    """The answer without the fence that many models put around JSON."""
    bare = answer.strip()
    for opening in ("```json", "```"):
        if bare.startswith(opening) and bare.endswith("```"):
            return bare.removeprefix(opening).removesuffix("```")
    return bare
