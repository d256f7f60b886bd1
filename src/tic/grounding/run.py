"""One time through a script, as a value; what is taken back from JSON waits until the person resumes."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from tic._kernel.arguments import expect, expect_each
from tic.errors import InvalidInputError
from tic.grounding.commands import HIGHEST_RATING, Felt
from tic.grounding.effects import By
from tic.grounding.script import UNITS, Script
from tic.grounding.state import Late, OnHold, Over, Ready, Running, SelfReport, State

SCHEMA = 2


@frozen
class Run:
    """One time through a script. `elsewhere` holds ids to offer if it gets harder."""

    script: Script
    state: State
    speed: int
    self_report: SelfReport
    late: Late
    elsewhere: tuple[str, ...]

    def to_dict(self) -> dict[str, object]:
        """Return JSON values: ids and numbers only, nothing that a person said.

        The script is not in it: `from_dict` wants it laid out again in the same way and length.
        """
        told = self.self_report
        return {
            "schema": SCHEMA,
            "exercise": self.script.exercise,
            "version": self.script.version,
            "steps": [scene.id for scene in self.script.scenes],
            "nominal_ms": self.script.nominal_ms,
            "state": _state(self.state),
            "speed": self.speed,
            "before": told.before,
            "after": told.after,
            "felt": told.felt,
            "worse_before": told.worse_before,
            "worse": told.worse,
            "used": sorted(told.used),
            "late": self.late,
            "elsewhere": list(self.elsewhere),
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, object], *, script: Script) -> Run:
        """Return the run that `to_dict` wrote; one that was running is now on hold.

        Raises `InvalidInputError` naming the field when the data is no run of `script` (another
        exercise, another version, other steps, another length, or damaged values).
        """
        expect("script", script, Script)
        if not isinstance(data, Mapping):
            raise InvalidInputError("data", "an object, as `to_dict` made it")
        for name, value in (
            ("schema", SCHEMA),
            ("exercise", script.exercise),
            ("version", script.version),
            ("steps", [scene.id for scene in script.scenes]),
            ("nominal_ms", script.nominal_ms),
        ):
            if data.get(name) != value:
                raise InvalidInputError(name, f"{value!r}, as in the script")
        speed = data.get("speed")
        if type(speed) is not int or speed not in script.speeds:
            raise InvalidInputError("speed", f"one of {script.speeds}")
        return cls(
            script=script,
            state=_read_state(data.get("state"), script),
            speed=speed,
            self_report=SelfReport(
                before=_count(data, "before", most=HIGHEST_RATING),
                after=_count(data, "after", most=HIGHEST_RATING),
                felt=_felt(data.get("felt")),
                worse_before=_count(data, "worse_before") or 0,
                worse=_count(data, "worse") or 0,
                used=frozenset(_words(data, "used")),
            ),
            late=_late(data.get("late")),
            elsewhere=_words(data, "elsewhere"),
        )


def begin(
    script: Script,
    *,
    elsewhere: tuple[str, ...] = (),
    worse: int = 0,
    late: Late = Late.COALESCE,
) -> Run:
    """Return a run that is ready for `Start`.

    `elsewhere` are exercises to offer if this one makes it harder (`Menu.elsewhere` leaves out
    what the person excluded); `worse` is how often it got worse earlier in the same session
    (`worse_times` of the run before).
    """
    expect("script", script, Script)
    elsewhere = expect_each("elsewhere", elsewhere, str)
    expect("worse", worse, int)
    expect("late", late, Late)
    return Run(script, Ready(), UNITS, SelfReport(worse_before=worse), late, elsewhere)


def at(run: Run, state: State) -> Run:
    """Return `run` in another state (attrs.evolve would do it at a third of the speed)."""
    return Run(run.script, state, run.speed, run.self_report, run.late, run.elsewhere)


def _state(state: State) -> dict[str, object]:
    match state:
        case Ready():
            return {"is": "ready"}
        case Over(by=by, portion=portion):
            return {"is": "over", "by": by, "portion": portion}
        case Running(trail=trail, into=into):
            return {"is": "on_hold", "by": By.RESTORE, "trail": list(trail), "into": into}
        case OnHold(by=by, trail=trail, into=into):
            return {"is": "on_hold", "by": by, "trail": list(trail), "into": into}


def _read_state(data: object, script: Script) -> State:
    if not isinstance(data, Mapping):
        raise InvalidInputError("state", "an object")
    kind = data.get("is")
    if kind == "ready":
        return Ready()
    try:
        by = By(str(data.get("by")))
    except ValueError:
        raise InvalidInputError("state.by", "a word saying by whom") from None
    if kind == "over":
        return Over(by, _count(data, "portion", most=100) or 0)
    if kind != "on_hold":
        raise InvalidInputError("state.is", "ready, on_hold or over")
    trail = data.get("trail")
    if not isinstance(trail, list) or not _is_way(trail, script):
        raise InvalidInputError("state.trail", "step numbers that rise, each in the script")
    scene = script.scenes[trail[-1]]
    into = _count(data, "into", most=None if scene.waits else max(scene.end - 1, 0)) or 0
    cue = sum(mark <= into for mark in scene.marks)
    return OnHold(by, tuple(trail), cue, into)


def _is_way(trail: list[object], script: Script) -> bool:
    numbers = [place for place in trail if type(place) is int and 0 <= place < len(script.scenes)]
    return len(numbers) == len(trail) > 0 and numbers == sorted(set(numbers))


def _count(data: Mapping[str, object], name: str, most: int | None = None) -> int | None:
    value = data.get(name)
    if value is None:
        return None
    if type(value) is not int or value < 0 or (most is not None and value > most):
        raise InvalidInputError(
            name, f"an integer from 0 to {most}" if most is not None else "a count"
        )
    return value


def _felt(value: object) -> Felt | None:
    if value is None:
        return None
    try:
        return Felt(str(value))
    except ValueError:
        raise InvalidInputError("felt", "better, same, worse or null") from None


def _late(value: object) -> Late:
    try:
        return Late(str(value))
    except ValueError:
        raise InvalidInputError("late", "coalesce or all") from None


def _words(data: Mapping[str, object], name: str) -> tuple[str, ...]:
    value = data.get(name)
    if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
        raise InvalidInputError(name, "a list of words")
    return tuple(value)
