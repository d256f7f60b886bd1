"""Every bug that was found in a peer (grounding page, "What others do") is a test of ours."""

from fractions import Fraction
from itertools import pairwise

import pytest
from attrs import fields
from tests.grounding.strategies import CATALOGUE, FRAME, breathing, said, self_paced, timed

from tic.errors import InvalidInputError
from tic.grounding import (
    Advance,
    By,
    Cue,
    Cued,
    Ended,
    Kind,
    Late,
    OnHold,
    Outcome,
    Over,
    Paused,
    Phase,
    Rate,
    Resume,
    Start,
    Step,
    Stop,
    Text,
    begin,
    deadline,
    lay_out,
    step,
    suggestion,
)


def ticked(script, *, every, until):
    """Run with a tick each `every` ms; return what was said, with its time."""
    run, effects = step(begin(script), Start(0))
    heard = [(0, e) for e in effects]
    for now in range(every, until + 1, every):
        run, effects = step(run, Advance(now))
        heard += [(now, e) for e in effects]
    return run, heard


def test_ptsd_help_a_rating_of_zero_is_a_rating():
    """There, `!initialDistressLevel` took 0 for "not given" and lost the best possible outcome."""
    script = self_paced(said("one", 1_000))
    run, _ = step(begin(script), Rate(0, 0))
    assert run.self_report.before == 0
    for command in (Start(1), Stop(2), Rate(3, 2)):
        run, _ = step(run, command)
    assert suggestion(run) is not None, "from 0 to 2 is two points more"
    run, _ = step(run, Rate(4, 0))
    assert run.self_report.after == 0
    assert suggestion(run) is None


def test_ptsd_help_no_rating_is_preset():
    """There, the slider stood at 5; an anchor, and an answer nobody gave."""
    run = begin(self_paced(said("one", 1_000)))
    assert run.self_report.before is None
    assert run.self_report.after is None
    run, _ = step(run, Rate(0, None))
    assert run.self_report.before is None


def test_ptsd_help_a_rating_cannot_leave_its_scale():
    """There, the guard let the value reach -1."""
    for wrong in (-1, 11, 5.0, True, "5"):
        with pytest.raises(InvalidInputError, match="0 to 10"):
            Rate(0, wrong)


def test_chatbot_four_four_six_is_four_four_six():
    """There, `count >= 4` from 0 made 4/4/6 run 5/5/7 seconds."""
    cues = (Cue(0, Cued.IN, 4_000), Cue(4_000, Cued.HOLD, 4_000), Cue(8_000, Cued.OUT, 6_000))
    one = Step(id="b", kind=Kind.BREATHE, text=Text({"en": "b"}), ms=14_000, cues=cues)
    run, heard = ticked(timed(one), every=1_000, until=14_000)
    at = [(now, e.what) for now, e in heard if isinstance(e, Phase)]
    assert at == [(0, "in"), (4_000, "hold"), (8_000, "out")]
    assert isinstance(run.state, Over)


def test_chatbot_screen_readers_hear_a_phase_once():
    """There, the label changed every second."""
    _, heard = ticked(timed(breathing("b", 3)), every=100, until=30_000)
    at = [now for now, e in heard if isinstance(e, Phase)]
    assert len(at) == 6
    assert all(later - earlier >= 2_000 for earlier, later in pairwise(at))


def test_chatbot_no_hold_unless_asked_for():
    """There, every breath had a hold."""
    for e in CATALOGUE:
        if any(cue.what == "hold" for s in e.steps for cue in s.cues):
            assert e.opt_in, e.id


def test_brethap_late_ticks_do_not_add_up():
    """There, each late tick still counted for 100 ms."""
    run, _ = step(begin(timed(breathing("b", 30))), Start(0))
    now = 0
    for count in range(1, 4_000):
        now += 100 + count % 7
        run, _ = step(run, Advance(now))
        if isinstance(run.state, Over):
            break
    assert 300_000 <= now < 300_000 + 107


def test_brethap_phases_that_are_no_multiple_of_a_tick_are_kept():
    """There, equality with a 100 ms counter skipped them."""
    _, heard = ticked(timed(breathing("b", 3, into=1_037, out=2_011)), every=100, until=9_200)
    assert [e.what for _, e in heard if isinstance(e, Phase)] == ["in", "out"] * 3


def test_brethap_a_display_that_went_dark_pauses():
    """There, the exercise ran on up to eight seconds late."""
    run, _ = step(begin(timed(breathing("b", 30))), Start(0))
    run, effects = step(run, Advance(8_001))
    assert effects == (Paused(By.GAP),)
    assert run.state == OnHold(By.GAP, (0,), 1, 0)


def test_right_now_timing_does_not_hang_on_animation():
    """There, with reduced motion the phases raced without any delay."""
    script = lay_out(CATALOGUE["breath_longer_out"], frame=FRAME)
    run, _ = step(begin(script), Start(0))
    for _ in range(10_000):
        run, effects = step(run, Advance(0))
        assert effects == ()
    due = deadline(run)
    assert due is not None
    assert due > 0


def test_breathly_after_an_interruption_only_the_person_resumes():
    """Asked for there: a call came in, and the exercise went on by itself."""
    run, _ = step(begin(timed(breathing("b", 30))), Start(0))
    run, _ = step(run, Advance(60_000))
    for now in range(60_000, 120_000, 1_000):
        run, effects = step(run, Advance(now))
        assert effects == ()
    run, _ = step(run, Resume(200_000))
    run, effects = step(run, Advance(204_000))
    assert [e.what for e in effects if isinstance(e, Phase)] == ["out"]


def test_breathly_long_holds_are_not_offered_to_everybody():
    """There, 7-4-8-4 was in everybody's list."""
    from tic.grounding import Person, Setting, menu

    shown = menu(CATALOGUE, person=Person(), setting=Setting()).usable
    assert {"breath_478", "box_breath"} & shown == set()


def test_if_me_no_word_opens_the_hand_off():
    """There, "died" in a journal opened a crisis window."""
    from tic.grounding import Answer

    script = self_paced(said("one", 1_000), said("two", 1_000))
    run, _ = step(begin(script), Start(0))
    _, grief = step(run, Answer(1, "my mother died last year"))
    _, plain = step(run, Answer(1, "we had tea"))
    assert grief == plain


def test_medito_stopping_early_is_whole_and_nothing_is_counted():
    """There, a streak broke."""
    run, _ = step(begin(timed(breathing("b", 9))), Start(0))
    run, effects = step(run, Stop(1_000))
    assert effects == (Ended(By.PERSON, 1),)
    names = " ".join(field.name for field in fields(Outcome))
    assert not any(word in names for word in ("streak", "score", "badge", "total", "complete"))


def test_speeds_never_stretch_a_hold_past_seven_seconds():
    """Slower must not do what the files are not allowed to."""
    box = lay_out(CATALOGUE["box_breath"], frame=FRAME)
    assert [Fraction(speed, 60) for speed in box.speeds] == [
        Fraction(2, 3),
        Fraction(4, 5),
        Fraction(1),
        Fraction(5, 4),
    ]
    held = lay_out(CATALOGUE["breath_478"], frame=FRAME)
    assert min(held.speeds) == 60
    assert Late("all") is Late.ALL
