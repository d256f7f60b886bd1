"""What may be remembered of a run: closed answers and numbers, only where host and person allow it.

There are no streaks, no totals and no scores here, on purpose. "Worse" lowers the exercise for this
person; it says nothing about the person.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from types import NoneType

from attrs import asdict, fields, frozen

from tic._kernel.arguments import expect, expect_several
from tic._kernel.moment import aware
from tic.errors import InvalidInputError
from tic.grounding.commands import COMMAND_NAMES, HIGHEST_RATING, Felt
from tic.grounding.effects import By
from tic.grounding.runner import worse_times
from tic.grounding.state import Over, Run


@frozen
class Outcome:
    """One run in numbers and closed words. A rating of None was not given; 0 is a rating."""

    exercise: str
    version: int
    started: datetime
    ended_by: By
    portion: int
    before: int | None
    after: int | None
    felt: Felt | None
    commands: tuple[str, ...]


def outcome(run: Run, *, started: datetime) -> Outcome:
    """Return the record of a run that is over; `started` is the host's aware wall-clock time.

    Raises `InvalidInputError` while the run is not over, or if `started` has no time zone.
    """
    expect("run", run, Run)
    if not isinstance(run.state, Over):
        raise InvalidInputError("run", "one that is over")
    told = run.told
    worse = worse_times(run) > told.worse_before
    return Outcome(
        exercise=run.script.exercise,
        version=run.script.version,
        started=aware("started", started),
        ended_by=run.state.by,
        portion=run.state.portion,
        before=told.before,
        after=told.after,
        felt=Felt.WORSE if worse else told.felt,
        commands=tuple(sorted(told.used)),
    )


def helped(past: Iterable[Outcome], exercise: str) -> int:
    """Return how often it felt better, less how often worse."""
    felt = [record.felt for record in past if record.exercise == exercise]
    return felt.count(Felt.BETTER) - felt.count(Felt.WORSE)


def last_was_worse(past: Iterable[Outcome], exercise: str) -> bool:
    """Tell whether the last time with this exercise, if any, felt worse."""
    felt = [record.felt for record in past if record.exercise == exercise]
    return felt[-1:] == [Felt.WORSE]


@frozen
class History:
    """The outcomes of one person that they let the host keep; `keep` is their choice, without default."""

    keep: bool
    outcomes: tuple[Outcome, ...] = ()

    def add(self, record: Outcome) -> History:
        """Return the history with one more outcome, or unchanged where nothing is kept."""
        expect("record", record, Outcome)
        return History(self.keep, (*self.outcomes, record)) if self.keep else self

    def forget(self, exercise: str | None = None) -> History:
        """Return the history without one exercise, or without anything."""
        expect("exercise", exercise, (str, NoneType), "the id of an exercise, or None for all")
        left = (o for o in self.outcomes if exercise is not None and o.exercise != exercise)
        return History(self.keep, tuple(left))

    def export(self) -> list[dict[str, object]]:
        """Return every outcome as JSON values, for the person or for `from_export`."""
        return [
            {**asdict(record), "started": record.started.isoformat()} for record in self.outcomes
        ]

    @staticmethod
    def from_export(data: Iterable[Mapping[str, object]], *, keep: bool) -> History:
        """Return the history that `export` wrote; raises `InvalidInputError` naming what is wrong."""
        expect_several("data", data, "outcomes that `export` wrote, in a list")
        return History(keep, tuple(_read(record) for record in data))


def _read(data: Mapping[str, object]) -> Outcome:
    expect("data", data, Mapping, "outcomes that `export` wrote")
    names = {field.name for field in fields(Outcome)}
    if set(data) != names:
        raise InvalidInputError("outcome", f"the fields {', '.join(sorted(names))}, and no others")
    felt, commands = data["felt"], data["commands"]
    if not isinstance(commands, list | tuple) or not set(commands) <= COMMAND_NAMES:
        raise InvalidInputError("commands", "names of commands")
    try:
        return Outcome(
            exercise=_name(data["exercise"]),
            version=_count("version", data["version"], None) or 0,
            started=aware("started", datetime.fromisoformat(str(data["started"]))),
            ended_by=By(str(data["ended_by"])),
            portion=_count("portion", data["portion"], 100) or 0,
            before=_count("before", data["before"], HIGHEST_RATING),
            after=_count("after", data["after"], HIGHEST_RATING),
            felt=None if felt is None else Felt(str(felt)),
            commands=tuple(commands),
        )
    except InvalidInputError:
        raise
    except ValueError:
        raise InvalidInputError("outcome", "a time, and words that `export` writes") from None


def _name(value: object) -> str:
    if isinstance(value, str) and value.isidentifier():
        return value
    raise InvalidInputError("exercise", "the id of an exercise")


def _count(name: str, value: object, most: int | None) -> int | None:
    if value is None or (type(value) is int and value >= 0 and (most is None or value <= most)):
        return value
    raise InvalidInputError(name, f"an integer from 0 to {most}, or null" if most else "a count")
