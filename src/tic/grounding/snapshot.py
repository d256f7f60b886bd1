"""A run as plain JSON values and back; what comes back waits until the person resumes."""

from __future__ import annotations

from collections.abc import Mapping

from tic._kernel.arguments import expect
from tic.errors import InvalidInputError
from tic.grounding.commands import HIGHEST_RATING, Felt
from tic.grounding.effects import By
from tic.grounding.script import Script
from tic.grounding.state import Late, OnHold, Over, Ready, Run, Running, State, Told

VERSION = 1


def snapshot(run: Run) -> dict[str, object]:
    """Return `run` as JSON values: ids and numbers only, nothing that a person said.

    The script itself is not in it; `restore` wants it laid out again in the same way.
    """
    expect("run", run, Run)
    told = run.told
    return {
        "snapshot": VERSION,
        "exercise": run.script.exercise,
        "version": run.script.version,
        "steps": [scene.id for scene in run.script.scenes],
        "state": _state(run.state),
        "speed": run.speed,
        "before": told.before,
        "after": told.after,
        "felt": told.felt,
        "worse_before": told.worse_before,
        "worse": told.worse,
        "used": sorted(told.used),
        "late": run.late,
        "elsewhere": list(run.elsewhere),
    }


def restore(data: Mapping[str, object], *, script: Script) -> Run:
    """Return the run that `snapshot` saved; one that was running is now on hold.

    Raises `InvalidInputError` naming the field when the data is not a snapshot of a run of
    `script` (another exercise, another version, other steps, or damaged values).
    """
    expect("script", script, Script)
    if not isinstance(data, Mapping):
        raise InvalidInputError("snapshot", "an object, as `snapshot` made it")
    for name, value in (
        ("snapshot", VERSION),
        ("exercise", script.exercise),
        ("version", script.version),
        ("steps", [scene.id for scene in script.scenes]),
    ):
        if data.get(name) != value:
            raise InvalidInputError(name, f"{value!r}, as in the script")
    speed = data.get("speed")
    if type(speed) is not int or speed not in script.speeds:
        raise InvalidInputError("speed", f"one of {script.speeds}")
    return Run(
        script=script,
        state=_read_state(data.get("state"), script),
        speed=speed,
        told=Told(
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
