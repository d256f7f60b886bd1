"""Grounding: drift beside a naive tick counter, commands a second, and a simulated month."""

from random import Random
from time import process_time

from tic.grounding import (
    Advance,
    Answer,
    Back,
    Ended,
    Enter,
    Faster,
    Feel,
    Felt,
    Late,
    Next,
    Over,
    Pace,
    Pause,
    Rate,
    Repeat,
    Resume,
    Run,
    Running,
    Skip,
    Skipped,
    Slower,
    Start,
    Stop,
    begin,
    deadline,
    lay_out,
    step,
)
from tic.packs import builtin_catalogue

CATALOGUE = builtin_catalogue()
FRAME = CATALOGUE.frame
LONG = lay_out(CATALOGUE["breath_even_six"], frame=FRAME)


def drift(random: Random) -> list[str]:
    """How late each is when it believes that the exercise is over; ticks every 100 ms, 0-6 ms late."""
    lines = []
    for rounds in (1, 10, 20):
        ours_late = now = counted = 0
        for _ in range(rounds):
            begun = now
            run, _ = step(begin(LONG), Start(now))
            while not isinstance(run.state, Over):
                now += 100 + random.randint(0, 6)
                run, _ = step(run, Advance(now))
            ours_late = max(ours_late, now - begun - LONG.nominal_ms)
        real = 0
        while counted < rounds * LONG.nominal_ms:
            counted += 100
            real += 100 + random.randint(0, 6)
        naive_late = real - rounds * LONG.nominal_ms
        minutes = rounds * LONG.nominal_ms / 60_000
        lines.append(
            f"| {minutes:.0f} min of breathing | {naive_late} ms late | {ours_late} ms late at most |"
        )
    return lines


MOVES = (Slower, Faster, Pause, Resume, Repeat, Back, Skip, Next)


def speed() -> str:
    """Commands a second: ticks every 50 ms, every tenth command something the person does."""
    random = Random(5)
    commands = []
    for number in range(300_000):
        now = number * 50
        if number % 10 == 0:
            commands.append(random.choice(MOVES)(now))
        elif number % 10 == 1:
            commands.append(Resume(now))  # so that ticks meet a running exercise
        else:
            commands.append(Advance(now))
    best = 0.0
    for _ in range(3):
        run, _ = step(begin(LONG), Start(0))
        before = process_time()
        for command in commands:
            run, _ = step(run, command)
            if isinstance(run.state, Over):
                run, _ = step(begin(LONG), Start(command.now))
        best = max(best, len(commands) / (process_time() - before))
    return f"{best:,.0f} commands a second of processor time, one process, best of three"


def month(random: Random) -> str:
    """Thirty days of sessions: sleeps, clock steps, random commands, snapshots; nothing may break."""
    end = 30 * 24 * 3_600_000
    wall = sessions = commands = doubled = ends = 0
    ids = list(CATALOGUE.exercises)
    while wall < end:
        wall += random.randint(10_000, 600_000)
        exercise = CATALOGUE[random.choice(ids)]
        pace = random.choice([Pace.TIMED, Pace.SELF]) if exercise.pace is Pace.EITHER else None
        script = lay_out(exercise, frame=FRAME, pace=pace)
        run, _ = step(begin(script, late=random.choice(list(Late))), Start(wall))
        sessions += 1
        ended = 0
        for _ in range(random.randint(5, 400)):
            if isinstance(run.state, Over) and random.random() < 0.5:
                break
            wall = _later(random, run, wall)
            command = _command(random, wall)
            here = run.state
            run, effects = step(run, command)
            commands += 1
            ended += sum(isinstance(effect, Ended) for effect in effects)
            if isinstance(command, Advance) and isinstance(here, Running):
                passed = [script.scenes[here.trail[-1]].id]
                passed += [e.step for e in effects if isinstance(e, Enter | Skipped)]
                doubled += len(passed) - len(set(passed))
            if random.random() < 0.01:
                run = Run.from_dict(run.to_dict(), script=script)
        if ended != isinstance(run.state, Over):
            raise AssertionError("an end was missing or came twice")
        ends += ended
    if doubled:
        raise AssertionError(f"{doubled} steps were entered twice")
    return (
        f"{sessions:,} sessions over 30 days, {commands:,} commands, {ends:,} ends: "
        "no exception, no end missing or doubled, no step entered twice by time"
    )


def _later(random: Random, run: object, wall: int) -> int:
    due = deadline(run)
    chance = random.random()
    if chance < 0.80:
        return max(wall, due + random.randint(0, 40)) if due is not None else wall + 250
    if chance < 0.90:
        return wall + random.randint(0, 4_999)
    if chance < 0.95:
        return wall + random.randint(5_001, 3_600_000)  # the device slept
    return wall - random.randint(0, 10_000)  # the clock was set back


def _command(random: Random, now: int) -> object:
    if random.random() < 0.75:
        return Advance(now)
    kind = random.choice([*MOVES, Start, Stop, Rate, Feel, Answer])
    if kind is Rate:
        return Rate(now, random.choice([None, *range(11)]))
    if kind is Feel:
        return Feel(now, random.choice(list(Felt)))
    return kind(now)


def main() -> str:
    random = Random(20261124)
    return "\n".join(
        [
            "| exercise | naive counter | tic |",
            "|---|---|---|",
            *drift(random),
            "",
            speed(),
            "",
            month(random),
        ]
    )


if __name__ == "__main__":
    print(main())
