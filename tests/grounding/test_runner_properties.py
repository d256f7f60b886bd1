"""R1 to R11 of the runner, as properties over any script, any ticks, any commands."""

from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.grounding.strategies import (
    acts,
    breathing,
    jumps,
    said,
    scripts,
    shipped_scripts,
    timed,
    timed_scripts,
)

from tic.grounding import (
    Advance,
    Answer,
    By,
    CheckIn,
    Effect,
    Ended,
    Enter,
    Faster,
    Kind,
    Late,
    Next,
    OnHold,
    Over,
    Pause,
    Paused,
    Phase,
    Rate,
    Resume,
    Resumed,
    Run,
    Running,
    Script,
    Skip,
    Skipped,
    Slower,
    SpeedChanged,
    Start,
    Stop,
    begin,
    deadline,
    outcome,
    step,
)
from tic.grounding.state import State

UNITS = 60
ticks = st.lists(st.integers(0, 5_000), min_size=1, max_size=80)


def passed(script: Script, run: Run) -> Fraction:
    """Milliseconds of the script that are behind."""
    state = run.state
    if isinstance(state, Over):
        return Fraction(sum(script.scenes[index].ms for index in script.path))
    assert isinstance(state, Running | OnHold)
    before = sum(script.scenes[index].ms for index in state.trail[:-1])
    return before + Fraction(state.into, UNITS)


def entered(effects: list[Effect]) -> list[str]:
    return [e.step for e in effects if isinstance(e, Enter | Skipped)]


@given(timed_scripts(), ticks, st.sampled_from(Late), st.integers(-(10**6), 10**6))
def test_r1_any_ticks_enter_each_step_once_in_order_at_the_place_arithmetic_gives(
    script, waits, late, now
):
    run, effects = step(begin(script, late=late), Start(now))
    seen = list(effects)
    start = now
    for wait in waits:
        now += wait
        run, effects = step(run, Advance(now))
        seen += effects
        assert passed(script, run) == min(now - start, script.nominal_ms)
    ids = [script.scenes[index].id for index in script.path]
    assert entered(seen) == ids[: len(entered(seen))]
    assert isinstance(run.state, Over) == (now - start >= script.nominal_ms)
    if isinstance(run.state, Over):
        assert entered(seen) == ids


@given(timed_scripts(), ticks)
def test_r1_with_everything_reported_no_cue_is_lost_or_doubled(script, waits):
    run, effects = step(begin(script, late=Late.ALL), Start(0))
    seen, now = list(effects), 0
    while not isinstance(run.state, Over):
        for wait in waits:
            now += wait + 1 if wait < 5_000 else wait
            run, effects = step(run, Advance(now))
            seen += effects
    phases = [(e.what, e.k) for e in seen if isinstance(e, Phase)]
    cues = [
        (cue.what, cue.k)
        for index in script.path
        for cue in script.scenes[index].cues
        if cue.what in ("in", "hold", "out", "rest", "tap")
    ]
    assert phases == cues


@given(
    timed_scripts(), st.lists(st.tuples(st.integers(0, 3_000), st.integers(0, 10**8)), max_size=20)
)
def test_r2_a_pause_is_invisible_to_the_exercise(script, stretches):
    plain, _ = step(begin(script), Start(0))
    paused, _ = step(begin(script), Start(0))
    active = now = 0
    for run_ms, rest_ms in stretches:
        active += run_ms
        now += run_ms
        plain, _ = step(plain, Advance(active))
        paused, told = step(paused, Pause(now))
        if isinstance(plain.state, Over):
            assert isinstance(paused.state, Over)
            return
        assert told[-1] == Paused(By.PERSON)
        now += rest_ms
        assert step(paused, Advance(now))[0] == paused
        paused, told = step(paused, Resume(now))
        assert told == (Resumed(script.scenes[plain.state.trail[-1]].id),)
        assert passed(script, paused) == passed(script, plain)


@given(
    timed_scripts(),
    st.lists(
        st.tuples(st.integers(0, 5_000), st.sampled_from([Slower, Faster, Advance])), max_size=60
    ),
)
def test_r3_speed_changes_are_exact(script, commands):
    run, _ = step(begin(script), Start(0))
    now, rate, place = 0, Fraction(1), Fraction(0)
    for wait, command in commands:
        now += wait
        place += wait * rate
        run, effects = step(run, command(now))
        rate = next((e.rate for e in effects if isinstance(e, SpeedChanged)), rate)
        assert rate in {Fraction(1, 2), Fraction(2, 3), Fraction(4, 5), Fraction(1), Fraction(5, 4)}
        assert passed(script, run) == min(place, script.nominal_ms)
        if isinstance(run.state, Over):
            return


@given(scripts(), st.lists(st.tuples(acts(), jumps()), max_size=40), st.sampled_from(Late))
def test_r4_every_command_is_legal_anywhere_and_there_is_one_end_at_most(script, moves, late):
    run, now, seen = begin(script, late=late), 0, []
    for act, jump in moves:
        now += jump
        over = isinstance(run.state, Over)
        run, effects = step(run, act(now))
        assert isinstance(run.state, State)
        assert not (over and effects), "nothing comes after the end"
        seen += effects
        if isinstance(run.state, Running | OnHold):
            assert list(run.state.trail) == sorted(set(run.state.trail))
            scene = script.scenes[run.state.trail[-1]]
            assert run.state.into >= 0
            assert scene.waits or run.state.into <= scene.end
            due = deadline(run)
            assert due is None or isinstance(run.state, Running)
    ends = [e for e in seen if isinstance(e, Ended)]
    assert len(ends) == isinstance(run.state, Over)
    assert all(0 <= e.portion <= 100 for e in ends)
    assert not seen or not ends or seen[-1] is ends[0]


@given(scripts(), acts())
def test_r4_nothing_comes_after_the_end_whatever_is_commanded(script, act):
    over = step(step(begin(script), Start(0))[0], Stop(1))[0]
    assert isinstance(over.state, Over)
    for command in (act(2), Stop(3)):
        over, effects = step(over, command)
        assert isinstance(over.state, Over)
        assert effects == ()


@settings(max_examples=15)
@given(
    st.lists(st.integers(150, 5_000), min_size=5, max_size=40),
    st.sampled_from([30, 40, 48, 60, 75]),
)
def test_r5_an_hour_of_breathing_ends_within_one_tick(waits, speed):
    script = timed(breathing("hour", 360))
    run, _ = step(begin(script), Start(0))
    while run.speed != speed:
        run, _ = step(run, (Slower if speed < run.speed else Faster)(0))
    ends = Fraction(3_600_000 * UNITS, speed)
    now = before = 0
    while not isinstance(run.state, Over):
        for wait in waits:
            if isinstance(run.state, Over):
                break
            before, now = now, now + wait
            run, _ = step(run, Advance(now))
    assert before < ends <= now


@given(timed_scripts(), st.integers(0, 5_000), st.integers(5_001, 10**10), st.booleans())
def test_r6_a_gap_holds_the_place_and_only_the_person_resumes(script, ran, gap, backwards):
    run, _ = step(begin(script), Start(0))
    run, _ = step(run, Advance(ran))
    if isinstance(run.state, Over):
        return
    later = ran - gap if backwards else ran + gap
    held, effects = step(run, Advance(later))
    assert effects == (Paused(By.GAP),)
    assert passed(script, held) == passed(script, run)
    for command in (Advance(later + 9_999), Start(later), Rate(later, 3), Slower(later)):
        assert isinstance(step(held, command)[0].state, OnHold)
    assert isinstance(step(held, Resume(later))[0].state, Running)


@given(
    scripts(), st.lists(st.tuples(acts(ending=False), jumps()), max_size=15), jumps(), st.booleans()
)
def test_r7_stop_ends_in_the_same_call_and_says_nothing_else(script, moves, jump, by_host):
    run, now = begin(script), 0
    for act, wait in moves:
        now += wait
        run, _ = step(run, act(now))
    if isinstance(run.state, Over):
        return
    run, effects = step(run, Stop(now + jump, by_host))
    assert len(effects) == 1
    assert isinstance(effects[0], Ended)
    assert effects[0].by is (By.HOST if by_host else By.PERSON)
    assert isinstance(run.state, Over)
    assert step(run, Advance(now + 10**6)) == (run, ())


@given(
    scripts(),
    st.lists(st.tuples(acts(), jumps()), max_size=25),
    st.integers(0, 25),
    st.integers(0, 10**9),
)
def test_r8_a_snapshot_anywhere_is_like_never_having_been_interrupted(script, moves, at, away):
    kept, other, now, shift = begin(script), begin(script), 0, 0
    for number, (act, jump) in enumerate(moves):
        if number == at:
            kept, _ = step(kept, Pause(now))
            other, _ = step(other, Pause(now))
            other = Run.from_dict(other.to_dict(), script=script)
            shift = away
            kept, _ = step(kept, Resume(now))
            other, _ = step(other, Resume(now + shift))
        now += jump
        kept, said = step(kept, act(now))
        other, also = step(other, act(now + shift))
        assert said == also
    assert kept.self_report == other.self_report
    assert type(kept.state) is type(other.state)


@given(scripts(), st.lists(st.tuples(acts(), jumps()), max_size=25))
def test_r8_what_was_running_comes_back_on_hold_at_its_place(script, moves):
    run, now = begin(script), 0
    for act, jump in moves:
        now += jump
        run, _ = step(run, act(now))
    back = Run.from_dict(run.to_dict(), script=script)
    if isinstance(run.state, Running):
        assert back.state == OnHold(By.RESTORE, run.state.trail, run.state.cue, run.state.into)
    else:
        assert back == run


def test_r8_a_step_without_length_can_be_saved_too():
    run, _ = step(begin(timed(said("bell", 0, Kind.BELL))), Start(0))
    assert Run.from_dict(run.to_dict(), script=run.script).state.trail == (0,)


@given(timed_scripts())
def test_r9_the_runner_takes_as_long_as_the_script_says(script):
    run, effects = step(begin(script), Start(0))
    assert effects or isinstance(run.state, Over)
    now = 0
    for _ in range(2_000):
        if isinstance(run.state, Over):
            break
        due = deadline(run)
        assert due is not None
        assert due >= now, "a deadline is never in the past"
        now = max(due, now)
        run, effects = step(run, Advance(now))
        assert not any(isinstance(e, Skipped) for e in effects), "on time, nothing is late"
    assert now == script.nominal_ms


@given(shipped_scripts())
def test_r10_leaving_every_question_gives_the_same_order_as_answering(script):
    def walk(act):
        run, effects = step(begin(script, late=Late.ALL), Start(0))
        seen, now = list(effects), 0
        for _ in range(2_000):
            if isinstance(run.state, Over):
                break
            waits = script.scenes[run.state.trail[-1]].waits
            now += 0 if waits else 1_000
            run, effects = step(run, act(now) if waits else Advance(now))
            seen += [e for e in effects if not isinstance(e, Skipped)]
        return [e.step for e in seen if isinstance(e, Enter)]

    answered = walk(lambda now: Answer(now, "some words"))
    assert walk(Skip) == answered == walk(Next) == walk(lambda now: Answer(now, None))


CANARY = "zebra-canary-words"


@given(scripts(), st.lists(st.tuples(acts(), jumps(), st.booleans()), max_size=20))
def test_r11_nothing_a_person_says_is_kept_or_shown(script, moves):
    from datetime import UTC, datetime

    run, now, seen = begin(script), 0, []
    for act, jump, says in moves:
        now += jump
        command = Answer(now, CANARY) if says else act(now)
        run, effects = step(run, command)
        seen += [*effects, repr(command)]
    kept = [seen, repr(run), run.to_dict()]
    run, _ = step(run, Stop(now))
    kept.append(outcome(run, started=datetime(2030, 1, 1, tzinfo=UTC)))
    assert CANARY not in repr(kept)


def test_a_question_in_any_exercise_can_be_left():
    from tests.grounding.strategies import CATALOGUE

    asking = {e.id for e in CATALOGUE for s in e.steps if s.kind in (Kind.ASK, Kind.CHOOSE)}
    assert {"thought_record", "park_worry", "box_breath"} <= asking


def test_check_ins_come_in_breathing_and_never_cut_a_breath():
    script = timed(breathing("long", 30))
    run, effects = step(begin(script), Start(0))
    at, now = [], 0
    while not isinstance(run.state, Over):
        now += 1_000
        run, effects = step(run, Advance(now))
        at += [now for e in effects if isinstance(e, CheckIn) and e.when == "mid"]
    assert at == [90_000, 180_000, 270_000]
