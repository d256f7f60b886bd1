"""What may be remembered of a run: closed answers and numbers, only where host and person allow it.

There are no streaks, no totals and no scores here, on purpose. "Worse" lowers the exercise for this
person; it says nothing about the person.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from attrs import frozen

from tic._kernel.errors import InvalidInputError
from tic._kernel.moment import aware
from tic.grounding.commands import Felt
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
        return History(self.keep, (*self.outcomes, record)) if self.keep else self

    def forget(self, exercise: str | None = None) -> History:
        """Return the history without one exercise, or without anything."""
        left = (o for o in self.outcomes if exercise is not None and o.exercise != exercise)
        return History(self.keep, tuple(left))

    def export(self) -> list[dict[str, object]]:
        """Return every outcome as JSON values, for the person or for `from_export`."""
        return [
            {
                "exercise": o.exercise,
                "version": o.version,
                "started": o.started.isoformat(),
                "ended_by": o.ended_by,
                "portion": o.portion,
                "before": o.before,
                "after": o.after,
                "felt": o.felt,
                "commands": list(o.commands),
            }
            for o in self.outcomes
        ]
