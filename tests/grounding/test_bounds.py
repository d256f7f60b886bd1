"""A handful of examples on each bound, which properties alone seldom meet."""

from typing import get_args

import pytest
from tests.grounding.strategies import (
    CATALOGUE,
    FRAME,
    breathing,
    exercise,
    said,
    self_paced,
    timed,
)

from tic.errors import InvalidInputError
from tic.grounding import (
    Advance,
    Answer,
    Back,
    By,
    Command,
    Ended,
    Enter,
    Feel,
    Kind,
    Late,
    Next,
    NoRush,
    OnHold,
    Pause,
    Paused,
    Phase,
    Rate,
    Running,
    ShowHandOffBeside,
    Skipped,
    Slower,
    Start,
    Step,
    Stop,
    Text,
    begin,
    deadline,
    lay_out,
    step,
)

SHORT = timed(said("one", 1_000), said("two", 1_000), said("three", 4_000))


def started(script, **options):
    return step(begin(script, **options), Start(0))[0]


def names(effects):
    return [type(e).__name__ for e in effects]


def test_five_seconds_run_on_and_one_more_millisecond_pauses():
    run = started(timed(breathing("b", 9)))
    assert isinstance(step(run, Advance(5_000))[0].state, Running)
    assert step(run, Advance(5_001))[1] == (Paused(By.GAP),)
    assert isinstance(step(run, Advance(-5_000))[0].state, Running)
    assert step(run, Advance(-5_001))[1] == (Paused(By.GAP),)


def test_a_clock_set_back_a_little_costs_nothing_and_gives_nothing():
    run = started(timed(breathing("b", 9)))
    run, _ = step(run, Advance(1_000))
    run, effects = step(run, Advance(400))
    assert effects == ()
    assert run.state == Running(1_000, (0,), 1, 60_000)
    run, _ = step(run, Advance(1_500))
    assert run.state.into == 90_000


def test_a_step_ends_on_its_millisecond_and_not_before():
    run = started(SHORT)
    assert step(run, Advance(999))[1] == ()
    assert names(step(run, Advance(1_000))[1]) == ["Enter"]


def test_late_ticks_say_only_what_is_true_now_or_everything():
    assert step(started(SHORT), Advance(2_500))[1][0] == Skipped("two")
    assert names(step(started(SHORT), Advance(2_500))[1]) == ["Skipped", "Enter"]
    assert names(step(started(SHORT, late=Late.ALL), Advance(2_500))[1]) == ["Enter", "Enter"]
    breath = timed(breathing("b", 9, into=1_000, out=1_000))
    now = [(e.what, e.k) for e in step(started(breath), Advance(4_500))[1] if isinstance(e, Phase)]
    assert now == [("in", 3)]
    every = step(started(breath, late=Late.ALL), Advance(4_500))[1]
    assert [e.what for e in every] == ["out", "in", "out", "in"]


def test_a_bell_on_time_is_heard_and_not_called_late():
    run = started(timed(said("one", 1_000), said("bell", 0, Kind.BELL), said("two", 1_000)))
    assert [e.step for e in step(run, Advance(1_000))[1] if isinstance(e, Enter)] == ["bell", "two"]


def test_nine_shows_the_hand_off_beside_and_eight_does_not():
    for value, shown in ((8, False), (9, True), (10, True), (None, False)):
        for run in (begin(SHORT), started(SHORT)):
            effects = step(run, Rate(1, value))[1]
            assert any(isinstance(e, ShowHandOffBeside) for e in effects) == shown, value


def test_there_is_one_quiet_no_rush_and_then_nothing():
    run = started(self_paced(said("one", 1_000), said("two", 1_000)))
    assert deadline(run) == 2_000
    assert step(run, Advance(1_999))[1] == ()
    run, effects = step(run, Advance(2_000))
    assert isinstance(effects[0], NoRush)
    assert deadline(run) is None
    run, effects = step(run, Advance(10**9))
    assert effects == ()
    assert isinstance(run.state, Running), "no time is too long in a step of one's own"
    assert [e.step for e in step(run, Next(10**9))[1]] == ["two"]


def test_a_deadline_is_rounded_up_and_never_in_the_past():
    run, _ = step(started(timed(said("one", 1_001))), Slower(0))
    assert run.speed == 48
    due = deadline(run)
    assert due == 1_252  # 1001 / 0.8 = 1251.25
    assert names(step(run, Advance(due))[1]) == ["CheckIn", "Ended"]
    assert step(run, Advance(due - 1))[1] == ()


def test_back_follows_the_way_that_was_taken():
    box = lay_out(CATALOGUE["box_breath"], frame=FRAME)
    run = started(box)
    run, _ = step(run, Answer(1, "with"))
    run, effects = step(run, Back(2))
    assert effects[0].step == "pauses"
    run, effects = step(run, Back(3))
    assert effects[0].step == "pauses", "before the first there is only the first"


def test_what_a_person_does_while_on_hold_stays_on_hold():
    run, _ = step(started(SHORT), Advance(900))
    run, _ = step(run, Advance(90_000))
    run, effects = step(run, Next(90_001))
    assert [e.step for e in effects] == ["two"]
    assert run.state == OnHold(By.GAP, (0, 1), 0, 0)


def test_a_way_to_a_step_that_was_left_out_leads_to_the_next_that_stayed():
    text = Text({"en": "x"})
    one = Step(id="one", kind=Kind.SAY, text=text, ms=1_000, to="three")
    two = Step(id="two", kind=Kind.SAY, text=text, ms=1_000)
    three = Step(
        id="three", kind=Kind.SAY, text=text, ms=1_000, unless=frozenset({"without.sight"})
    )
    four = Step(id="four", kind=Kind.SAY, text=text, ms=1_000)
    whole = exercise(one, two, three, four)
    script = lay_out(whole, frame=FRAME, without=frozenset({"sight"}))
    assert [script.scenes[index].id for index in script.path] == ["one", "four"]
    assert whole.nominal_ms == 3_000


def test_an_end_is_a_hundred_per_cent_and_a_stop_what_was_behind():
    run = started(SHORT)
    run, effects = step(run, Advance(3_000))
    run, effects = step(run, Advance(6_000))
    assert effects[-1] == Ended(By.SCRIPT, 100)


def commands(now):
    for kind in get_args(Command):
        yield {Rate: Rate(now, 5), Feel: Feel(now, "better")}.get(kind) or kind(now)


def test_every_state_answers_every_command():
    """Fifteen commands in four states, walked whole: what moves, what holds, what ends."""
    ready = begin(SHORT)
    running = started(SHORT)
    held = step(running, Pause(10))[0]
    over = step(running, Stop(10))[0]
    table = {
        (type(run.state).__name__, type(command).__name__): (
            type(after.state).__name__,
            names(effects),
        )
        for run in (ready, running, held, over)
        for command in commands(20)
        for after, effects in [step(run, command)]
    }
    assert len(table) == 4 * 15
    assert all(cell == ("Over", []) for (state, _), cell in table.items() if state == "Over")
    moving = {
        "Next": ["Enter"],
        "Skip": ["Skipped", "Enter"],
        "Back": ["Enter"],
        "Repeat": ["Enter"],
    }
    for state in ("Running", "OnHold"):
        for command, effects in moving.items():
            assert table[state, command] == (state, effects)
        for command in ("Advance", "Start", "Answer", "Rate", "Feel"):
            assert table[state, command] == (state, [])
        assert table[state, "Slower"] == table[state, "Faster"] == (state, ["SpeedChanged"])
    assert table["Running", "Pause"] == ("OnHold", ["Paused"])
    assert table["OnHold", "Pause"] == ("OnHold", [])
    assert table["Running", "Resume"] == ("Running", [])
    assert table["OnHold", "Resume"] == ("Running", ["Resumed"])
    for state in ("Ready", "Running", "OnHold"):
        assert table[state, "Stop"] == table[state, "Switch"] == ("Over", ["Ended"])
    assert table["Ready", "Start"] == ("Running", ["Enter"])
    still = {
        "Advance",
        "Next",
        "Skip",
        "Back",
        "Repeat",
        "Pause",
        "Resume",
        "Answer",
        "Rate",
        "Feel",
    }
    assert {c for (s, c), cell in table.items() if s == "Ready" and cell == ("Ready", [])} == still


def test_time_is_given_in_whole_milliseconds():
    for wrong in (1.5, "1", None, True):
        with pytest.raises(InvalidInputError, match="now"):
            Advance(wrong)


def test_text_falls_back_from_region_to_language_to_english():
    text = Text({"en": "x", "pt": "y"})
    assert [text.in_locale(name) for name in ("pt-BR", "pt", "xx", "en-GB")] == ["y", "y", "x", "x"]


@pytest.mark.parametrize("after", [0, 9_999, 10_000, 59_999])
@pytest.mark.parametrize("word", ["hello", None])
def test_a_word_ends_a_silence_and_what_is_said_before_it(after, word):
    run = started(lay_out(CATALOGUE["quiet_minute"], frame=FRAME))
    for now in range(0, after, 4_000):
        run, _ = step(run, Advance(now))
    run, effects = step(run, Answer(after, word))
    assert [effect.text for effect in effects if isinstance(effect, Enter)][-1].startswith(
        "The quiet"
    )


def test_a_word_ends_nothing_but_a_silence():
    run = started(timed(said("one", 4_000), said("two", 4_000)))
    assert step(run, Answer(1_000, "hello")) == (step(run, Answer(1_000))[0], ())
    assert step(run, Answer(1_000))[0].state.trail == (0,)
