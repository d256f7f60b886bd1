"""`tic-care ground`: lists, explains, plays kindly, and always has the hand-off card."""

import io
import queue
import subprocess
import sys

import pytest
from tests.grounding.strategies import CATALOGUE, FRAME

from tic.cli.ground_player import Keys, play_lines
from tic.cli.main import main
from tic.grounding import lay_out
from tic.grounding.render.plain import about, markdown, spoken_seconds


class Typing:
    """A person at a keyboard: each entry is how long they wait, and what they type (None: gone)."""

    def __init__(self, *typed):
        self.now, self.typed = 0, list(typed)

    def get(self, timeout):
        if self.typed and self.typed[0][0] <= timeout * 1_000:
            wait, word = self.typed.pop(0)
            self.now += wait
            return word
        step = round(timeout * 1_000)
        self.now += step
        if self.typed:
            self.typed[0] = (self.typed[0][0] - step, self.typed[0][1])
        raise queue.Empty


SHOWN = []


def played(name, *typed, elsewhere=None):
    hands = Typing(*typed)
    keys = Keys(hands, lambda: hands.now, card=lambda: SHOWN.append("card"))
    script = lay_out(CATALOGUE[name], frame=FRAME)
    return list(play_lines(script, keys=keys, elsewhere=elsewhere or {})), hands.now


def test_the_caution_is_printed_before_the_first_step():
    for exercise in CATALOGUE:
        lines, _ = played(exercise.id, (10, "q"))
        script = lay_out(exercise, frame=FRAME)
        first = next(n for n, line in enumerate(lines) if line.startswith(script.scenes[0].text))
        assert lines.index(script.caution) < first


def test_worse_waits_and_names_something_gentler_and_shows_people_the_third_time():
    SHOWN.clear()
    gentler = {"categories": "Name things in a category"}
    once = [(10, "worse"), (600_000, "q")]
    lines, now = played("push_palms", *once, elsewhere=gentler)
    assert "  (paused)" in lines
    assert any("- Name things in a category" in line for line in lines)
    assert now >= 600_000
    assert SHOWN == []
    lines, _ = played("push_palms", *[(10, "worse")] * 3, (10, "q"), elsewhere=gentler)
    assert any("got harder several times" in line for line in lines)
    assert SHOWN == ["card"]


def test_what_waits_ends_when_nobody_can_type_any_more():
    lines, now = played("push_palms", (10, "worse"), (10, None))
    assert now < 5_000
    assert "  (paused)" in lines


def test_enter_goes_on_and_q_stops():
    lines, _ = played("orient_now", (50, ""), (50, ""), (50, "q"))
    said = [line for line in lines if "like" in line or "day" in line or "place" in line]
    assert any("your own name" in line for line in said)
    assert any("Then the place" in line for line in lines)
    assert not any("back then" in line for line in lines)


def test_a_choice_is_made_by_its_number():
    lines, _ = played("box_breath", (10, "2"), (100, "q"))
    assert any("In, pause, out, pause" in line for line in lines)
    lines, _ = played("box_breath", (10, "9"), (100, "q"))
    assert any("In and out, four and four" in line for line in lines)


def test_any_word_brings_back_from_a_silence():
    lines, now = played("quiet_minute", (12_000, "are you there"))
    assert "The quiet is over. There is no hurry." in lines
    assert now < 13_000


def test_pause_holds_and_enter_resumes():
    lines, now = played("push_palms", (1_000, "p"), (600_000, ""), (1_000, "q"))
    assert "  (paused)" in lines
    assert "  (going on)" in lines
    assert now >= 602_000


def test_slower_faster_again_back_skip_and_worse_are_understood():
    lines, _ = played(
        "push_palms",
        (10, "-"),
        (10, "+"),
        (10, "s"),
        (10, "b"),
        (10, "a"),
        (10, "Worse"),
        (10, "q"),
    )
    assert "  (speed 4/5)" in lines
    assert "  (speed 1)" in lines
    assert any("was not the one for now" in line for line in lines)
    assert sum("Press your palms" in line for line in lines) == 3


def test_what_is_typed_as_an_answer_is_not_shown_again():
    lines, _ = played("park_worry", (10, "zebra words of mine"), (10, "q"))
    assert not any("zebra" in line for line in lines)
    assert any("Choose a short time" in line for line in lines)


def test_when_nobody_can_type_any_more_it_moves_on_by_time_and_ends():
    lines, now = played("orient_now", (0, None))
    assert now >= CATALOGUE["orient_now"].nominal_ms
    assert any("belongs to now" in line for line in lines)


def test_a_length_can_be_chosen_in_a_terminal(monkeypatch, capsys):
    monkeypatch.setattr("sys.stdin", io.StringIO("q\n"))
    assert main(["ground", "play", "breath_longer_out", "--within", "70"]) == 0
    assert "About 1 min 5 s, or as long as you like." in capsys.readouterr().out
    monkeypatch.setattr("sys.stdin", io.StringIO("q\n"))
    assert main(["ground", "play", "breath_longer_out"]) == 0
    assert "Length: 35 s, 1 min 5 s, 1 min 35 s (--within SECONDS)" in capsys.readouterr().out
    assert main(["ground", "list", "--within", "22"]) == 0
    offered = capsys.readouterr().out.partition("Not offered now:")[0]
    assert [line.split()[0] for line in offered.splitlines() if line] == [
        *("cool_touch", "push_palms", "warm_hand"),
    ]
    assert main(["ground", "list", "--within", "0"]) == 2
    assert main(["ground", "explain", "breath_longer_out"]) == 0
    assert "Length: 35 s, 1 min 5 s, 1 min 35 s (--within SECONDS)" in capsys.readouterr().out


def test_list_puts_gates_first_and_leaves_a_way_past(capsys):
    assert main(["ground", "list", "--need", "panic"]) == 0
    out = capsys.readouterr().out
    assert "feet_on_floor" in out
    assert "Not offered now:" in out
    assert "None of these is fine too" in out
    assert main(["ground", "list", "--tag", "acute.medical"]) == 0
    assert capsys.readouterr().out.startswith("This may need medical help.")


def test_explain_prints_cautions_and_sources(capsys):
    assert main(["ground", "explain", "box_breath"]) == 0
    out = capsys.readouterr().out
    for part in (
        "Box breathing",
        "Not with:",
        "glaucoma",
        "Grade B",
        "Balban",
        "Something else instead",
    ):
        assert part in out


def test_handoff_names_the_region_it_was_given(capsys):
    assert main(["ground", "handoff", "--region", "nz"]) == 0
    assert "1737" in capsys.readouterr().out
    assert main(["ground", "handoff"]) == 0
    assert "your local emergency number" in capsys.readouterr().out


@pytest.mark.parametrize(
    "words",
    [
        ["explain", "nope"],
        ["play", "nope"],
        ["list", "--tag", "nope"],
        ["play", "pmr_short", "--pace", "self"],
    ],
)
def test_what_cannot_be_done_is_exit_2_with_a_sentence(words, capsys):
    assert main(["ground", *words]) == 2
    assert "expected" in capsys.readouterr().err


def test_ctrl_c_ends_kindly(monkeypatch, capsys):
    def interrupted(*_, **__):
        yield "first line"
        raise KeyboardInterrupt

    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    monkeypatch.setattr("tic.cli.ground_player.play_lines", interrupted)
    assert main(["ground", "play", "orient_now"]) == 0
    out = capsys.readouterr().out
    assert "Stopped. That is fine." in out
    assert "Notice one ordinary thing around you." in out


def test_the_real_command_plays_through_a_pipe():
    done = subprocess.run(
        [sys.executable, "-m", "tic", "ground", "play", "orient_now"],
        input="\n\nq\n",
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Where and when I am" in done.stdout


def test_every_exercise_prints():
    for e in CATALOGUE:
        script = lay_out(e, frame=FRAME)
        page = markdown(script)
        assert page.startswith(f"# {script.title}\n")
        assert page.count("\n1. ") == 1
        assert str(e.evidence.grade) in about(e)


def test_lengths_are_said_in_words():
    assert [spoken_seconds(ms) for ms in (0, 500, 4_000, 60_000, 90_000)] == [
        "0 s",
        "0.5 s",
        "4 s",
        "1 min",
        "1 min 30 s",
    ]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["play", "box_breath", "--tag", "pregnancy"], "does not go with"),
        (["play", "recite", "--tag", "situ.driving"], "parked"),
        (["play", "wide_view", "--without", "sight"], "a sense or movement"),
    ],
)
def test_what_was_excluded_is_not_played_and_says_why(words, says, capsys):
    assert main(["ground", *words]) == 2
    assert says in capsys.readouterr().err


def test_reading_about_what_is_excluded_is_for_everybody(capsys):
    assert main(["ground", "explain", "box_breath", "--tag", "pregnancy"]) == 0
    assert "Not with: " in capsys.readouterr().out


def test_h1_the_card_is_one_key_away_at_any_moment_and_the_exercise_waits():
    SHOWN.clear()
    lines, _ = played("push_palms", (1_000, "h"), (90_000, "H"), (10, ""), (10, "q"))
    assert SHOWN == ["card", "card"]
    assert lines.count("  (paused)") == 1
    assert "  (going on)" in lines
