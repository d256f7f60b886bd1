"""What may be remembered of a run: closed answers and numbers, only where host and person allow it.

There are no streaks, no totals and no scores here, on purpose. "Worse" lowers the exercise for this
person; it says nothing about the person.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from types import NoneType

from attrs import asdict, fields, frozen

from tic._kernel.arguments import expect
from tic._kernel.moment import aware
from tic.errors import InvalidInputError
from tic.grounding.commands import COMMAND_NAMES, HIGHEST_RATING, Felt
from tic.grounding.effects import By
from tic.grounding.run import Run
from tic.grounding.runner import worse_times
from tic.grounding.state import Over


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

    def to_dict(self) -> dict[str, object]:
        """Return JSON values, the time in ISO 8601."""
        return {**asdict(self), "started": self.started.isoformat()}

    @classmethod
    def from_dict(cls, data: Mapping[str, object]) -> Outcome:
        """Return the outcome that `to_dict` wrote; raises `InvalidInputError` naming the field."""
        names = {field.name for field in fields(cls)}
        if not isinstance(data, Mapping) or set(data) != names:
            raise InvalidInputError("data", f"an object with exactly {', '.join(sorted(names))}")
        felt, commands = data["felt"], data["commands"]
        if not isinstance(commands, list | tuple) or not set(commands) <= COMMAND_NAMES:
            raise InvalidInputError("commands", "names of commands")
        try:
            return cls(
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
            raise InvalidInputError("data", "a time, and words that `to_dict` writes") from None


def outcome(run: Run, *, started: datetime) -> Outcome:
    """Return the record of a run that is over; `started` is the host's aware wall-clock time.

    Raises `InvalidInputError` while the run is not over, or if `started` has no time zone.
    """
    expect("run", run, Run)
    if not isinstance(run.state, Over):
        raise InvalidInputError("run", "one that is over")
    told = run.self_report
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

    def to_dict(self) -> dict[str, object]:
        """Return the choice and every outcome as JSON values, for the person or for `from_dict`."""
        return {"keep": self.keep, "outcomes": [record.to_dict() for record in self.outcomes]}

    @classmethod
    def from_dict(cls, data: Mapping[str, object]) -> History:
        """Return the history that `to_dict` wrote; raises `InvalidInputError` naming what is wrong."""
        if not isinstance(data, Mapping) or set(data) != {"keep", "outcomes"}:
            raise InvalidInputError("data", "an object with exactly keep and outcomes")
        keep, outcomes = data["keep"], data["outcomes"]
        if not isinstance(keep, bool):
            raise InvalidInputError("keep", "true or false")
        if not isinstance(outcomes, list | tuple):
            raise InvalidInputError("outcomes", "a list")
        return cls(keep, tuple(Outcome.from_dict(record) for record in outcomes))


def _name(value: object) -> str:
    if isinstance(value, str) and value.isidentifier():
        return value
    raise InvalidInputError("exercise", "the id of an exercise")


def _count(name: str, value: object, most: int | None) -> int | None:
    if value is None or (type(value) is int and value >= 0 and (most is None or value <= most)):
        return value
    raise InvalidInputError(name, f"an integer from 0 to {most}, or null" if most else "a count")
