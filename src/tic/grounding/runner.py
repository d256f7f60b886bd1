"""The runner: a run and a command in, a run and effects out. It owns no clock and never waits.

How time works. The host says what time it is (`now`, monotonic milliseconds). The place in a step
is a whole number of sixtieths of a millisecond, moved on by (now - last now) x speed, and every
speed is a whole number of sixtieths. The differences telescope: after any pattern of ticks the
place is speed x (now - start) to the last unit, so lateness never adds up. Entering the next step
subtracts the length of the one that ended, which is exact too.

What can be true: `Ready`, then `Running` and `OnHold` in turn, then `Over`. There is no failed
state. Every command is legal in every state; where it has nothing to do, nothing happens.
"""

from __future__ import annotations

from fractions import Fraction

from attrs import evolve

from tic._kernel.arguments import expect
from tic.errors import InvalidInputError
from tic.grounding import reasons
from tic.grounding.commands import (
    COMMANDS,
    Advance,
    Answer,
    Back,
    Command,
    Faster,
    Feel,
    Felt,
    Next,
    Pause,
    Rate,
    Repeat,
    Resume,
    Skip,
    Slower,
    Start,
    Stop,
    Switch,
)
from tic.grounding.effects import (
    By,
    CheckIn,
    Effect,
    Ended,
    Paused,
    Resumed,
    ShowHandOffBeside,
    Skipped,
    SpeedChanged,
    Suggest,
)
from tic.grounding.flow import MAX_GAP_MS, cued, entering, flow
from tic.grounding.run import Run, at
from tic.grounding.script import UNITS, past_silence
from tic.grounding.state import OnHold, Over, Ready, Running, SelfReport, State, portion

Stepped = tuple[Run, tuple[Effect, ...]]
Move = Next | Skip | Back | Repeat | Answer | Pause | Resume

# A rise of two points is the smallest that means more than noise on a 0-10 scale; from nine on a
# person may want people more than an exercise (the PTSD Coach and PTSD Help habit).
HARDER_BY = 2
HIGH_RATING = 9
# From the third "worse" on people are shown, and no further exercise is suggested.
PEOPLE_FROM = 3


def step(run: Run, command: Command) -> Stepped:
    """Answer one command: the run afterwards, and what the host should show or speak, in order.

    Raises `InvalidInputError` only for what is no command at all.
    """
    expect("run", run, Run)
    if type(command) not in COMMANDS:
        raise InvalidInputError("command", "a command of tic.grounding")
    state = run.state
    if isinstance(command, Advance):
        return flow(run, state, command.now) if type(state) is Running else (run, ())
    if isinstance(state, Over):
        return _after_the_end(run, command), ()
    run = _used(run, command)
    match command:
        case Stop(by_host=by_host):
            return _end(run, By.HOST if by_host else By.PERSON, command.now)
        case Switch():
            return _end(run, By.SWITCH, command.now)
        case Rate(value=value):
            return _rated(run, value, command.now)
        case Feel(felt=felt):
            return _worse(run, command.now) if felt is Felt.WORSE else (run, ())
        case Slower() | Faster():
            return _respeed(run, command)
        case Start():
            if not isinstance(state, Ready):
                return run, ()
            return _enter(run, command.now, (0,))
        case Next() | Skip() | Back() | Repeat() | Answer() | Pause() | Resume():
            return _moved(run, command)


def deadline(run: Run) -> int | None:
    """Return when (host clock, ms) to send `Advance` next; None while nothing runs by time.

    Half the longest gap at most, so that a host which only follows deadlines is never taken for
    a device that slept.
    """
    expect("run", run, Run)
    state = run.state
    if not isinstance(state, Running):
        return None
    scene = run.script.scenes[state.trail[-1]]
    due = [*scene.marks[state.cue : state.cue + 1], *(() if scene.waits else (scene.end,))]
    if not due:
        return None
    at: int = state.seen - (state.into - min(due)) // run.speed  # rounded up, never early
    return at if scene.waits else min(at, state.seen + MAX_GAP_MS // 2)


def suggestion(run: Run) -> Suggest | None:
    """Return what to offer after the end when the person feels worse or rates it harder."""
    expect("run", run, Run)
    return _suggest(run, worse_times(run)) if _worse_at_end(run.self_report) else None


def worse_times(run: Run) -> int:
    """Return how often it got worse up to here in this session; hand it to the next `begin`."""
    expect("run", run, Run)
    told = run.self_report
    return told.worse_before + told.worse + _worse_at_end(told)


def _used(run: Run, command: Command) -> Run:
    name = type(command).__name__.lower()
    if name in run.self_report.used:
        return run
    return evolve(run, self_report=evolve(run.self_report, used=run.self_report.used | {name}))


def _end(run: Run, by: By, now: int) -> Stepped:
    """End at once. What passed since the last tick counts for the record and is not spoken."""
    state = run.state
    if isinstance(state, Running):
        state = flow(run, state, now)[0].state
    if isinstance(state, Running | OnHold):
        share = portion(run.script, state.trail, state.into)
    else:
        share = state.portion if isinstance(state, Over) else 0
    return at(run, Over(by, share)), (Ended(by, share),)


def _after_the_end(run: Run, command: Command) -> Run:
    match command:
        case Rate(value=value):
            return evolve(run, self_report=evolve(run.self_report, after=value))
        case Feel(felt=felt):
            return evolve(run, self_report=evolve(run.self_report, felt=felt))
        case _:
            return run


def _worse_at_end(self_report: SelfReport) -> bool:
    return self_report.felt is Felt.WORSE or _rose(self_report.before, self_report.after)


def _rose(before: int | None, after: int | None) -> bool:
    return before is not None and after is not None and after - before >= HARDER_BY


def _rated(run: Run, value: int | None, now: int) -> Stepped:
    beside: tuple[Effect, ...] = ()
    if value is not None and value >= HIGH_RATING:
        beside = (ShowHandOffBeside(reasons.HIGH_RATING),)
    if isinstance(run.state, Ready):
        return evolve(run, self_report=evolve(run.self_report, before=value)), beside
    if _rose(run.self_report.before, value):
        run, offers = _worse(run, now)
        return run, (*beside, *offers)
    return run, beside


def _worse(run: Run, now: int) -> Stepped:
    """Hold what runs, at once, and offer something gentler; from the third time on, people.

    What passed since the last tick counts for the place and is not spoken.
    """
    passed: tuple[Effect, ...] = ()
    if isinstance(run.state, Running):
        run, passed = flow(run, run.state, now)
    held = tuple(effect for effect in passed if isinstance(effect, Paused))
    end = tuple(effect for effect in passed if isinstance(effect, Ended))
    state = run.state
    if isinstance(state, Running):
        run = at(run, OnHold(By.WORSE, state.trail, state.cue, state.into))
        held = (Paused(By.WORSE),)
    run = evolve(run, self_report=evolve(run.self_report, worse=run.self_report.worse + 1))
    times = worse_times(run)
    people = (ShowHandOffBeside(reasons.WORSE_AGAIN),) if times >= PEOPLE_FROM else ()
    return run, (*held, _suggest(run, times), *people, *end)


def _suggest(run: Run, times: int) -> Suggest:
    """Offer something gentler by name after the first and second "worse", then people and quiet."""
    if times < PEOPLE_FROM:
        return Suggest(run.elsewhere, people=True, why=reasons.HARDER)
    return Suggest((), people=True, why=reasons.ENOUGH_OFFERS)


def _respeed(run: Run, command: Slower | Faster) -> Stepped:
    early: tuple[Effect, ...] = ()
    if isinstance(run.state, Running):
        run, early = flow(run, run.state, command.now)
        if isinstance(run.state, Over):
            return run, early
    speeds = run.script.speeds
    place = speeds.index(run.speed) + (1 if isinstance(command, Faster) else -1)
    if not 0 <= place < len(speeds):
        return run, early
    rate = Fraction(speeds[place], UNITS)
    return evolve(run, speed=speeds[place]), (*early, SpeedChanged(rate))


def _moved(run: Run, command: Move) -> Stepped:
    """Answer a command that moves through the steps, pauses or resumes."""
    early: tuple[Effect, ...] = ()
    if isinstance(run.state, Running):
        run, early = flow(run, run.state, command.now)
    state = run.state
    if isinstance(state, Ready | Over):
        return run, early
    run, effects = _acted(run, state, command)
    return run, (*early, *effects)


def _acted(run: Run, state: Running | OnHold, command: Move) -> Stepped:
    scene = run.script.scenes[state.trail[-1]]
    match command:
        case Pause():
            if isinstance(state, OnHold):
                return run, ()
            held = OnHold(By.PERSON, state.trail, state.cue, state.into)
            return at(run, held), (Paused(By.PERSON),)
        case Resume():
            if isinstance(state, Running):
                return run, ()
            on = Running(command.now, state.trail, state.cue, state.into)
            return at(run, on), (Resumed(scene.id),)
        case Next():
            return _enter(run, command.now, (*state.trail, scene.next))
        case Skip():
            run, effects = _enter(run, command.now, (*state.trail, scene.next))
            return run, (Skipped(scene.id), *effects)
        case Answer(value=value):
            if not scene.waits:
                way = past_silence(run.script, state.trail[-1])
                return _enter(run, command.now, (*state.trail, *way)) if way else (run, ())
            to = next((way.to for way in scene.options if way.key == value), scene.next)
            return _enter(run, command.now, (*state.trail, to))
        case Back():
            return _enter(run, command.now, state.trail[:-1] or state.trail)
        case Repeat():
            return _enter(run, command.now, state.trail)


def _enter(run: Run, now: int, trail: tuple[int, ...]) -> Stepped:
    """Begin the step at the end of `trail`, running or on hold as before; past the last one, end."""
    script, state = run.script, run.state
    if trail[-1] == len(script.scenes):
        after = CheckIn("post", script.asks_after)
        return at(run, Over(By.SCRIPT, 100)), (after, Ended(By.SCRIPT, 100))
    scene = script.scenes[trail[-1]]
    effects: list[Effect] = [entering(script, trail[-1], len(trail), run.speed)]
    cue = 0
    while cue < len(scene.marks) and scene.marks[cue] == 0:
        effects.append(cued(script, scene, cue, run.speed))
        cue += 1
    here: State = (
        OnHold(state.by, trail, cue, 0)
        if isinstance(state, OnHold)
        else Running(state.seen if isinstance(state, Running) else now, trail, cue, 0)
    )
    return at(run, here), tuple(effects)
