"""Scripts, rehearsals, the timeline and the command that shows them."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.pacing.strategies import DEFAULT, events, proposals

from tic.cli.main import main
from tic.errors import InvalidPackError
from tic.pacing import Action, Depth, Kind, Proposal, ScriptedWords, decide, rehearse
from tic.packs.pacing_policy import load_pacing_policy
from tic.packs.pacing_script import read_script
from tic.reports.pacing_timeline import timeline_svg

EXAMPLE = Path(__file__).parents[2] / "examples" / "pacing" / "sleep.toml"
CANARY = "Zebulonia told me in the quarry"
scripts = st.lists(
    proposals()
    | events
    | st.builds(ScriptedWords, st.sampled_from((CANARY, "yes", "stop", "not now"))),
    max_size=20,
)


@given(scripts)
def test_every_move_that_is_made_is_an_allowed_one(script):
    frames = rehearse(DEFAULT, script)

    assert len(frames) == len(script)
    before = None
    for frame in frames:
        if frame.sent is not None and before is not None:
            assert decide(before, frame.sent)
            assert frame.sent == frame.proposed or not frame.decision
        before = frame.state


@given(scripts)
def test_the_timeline_is_sound_and_holds_nobodys_words(script):
    frames = rehearse(DEFAULT, script)
    svg = timeline_svg(frames)
    root = ET.fromstring(svg)

    assert "Zebulonia" not in svg
    assert "Zebulonia" not in repr(frames)
    held = sum(frame.decision is not None and not frame.decision for frame in frames)
    titles = [one.text or "" for one in root.iter("{http://www.w3.org/2000/svg}title")]
    assert sum("PACE" in title and not title.startswith("ALLOW") for title in titles) == held


def test_the_example_shows_each_thing_once():
    policy, language, steps = read_script(EXAMPLE)
    frames = rehearse(load_pacing_policy(policy), steps, language=language)
    actions = [frame.decision.action for frame in frames if frame.decision is not None]

    assert actions == [
        Action.ALLOW,
        Action.ALLOW,
        Action.ASK_FIRST,
        Action.ALLOW_WITH,
        Action.HOLD,
        Action.HOLD,
        Action.ALLOW,
        Action.STOP,
        Action.ALLOW,
    ]
    assert frames[3].sent.kind is Kind.OFFER
    assert frames[4].ceiling == Depth.IMPACT, "a clear yes to the offer that was made"


def test_a_yes_to_nothing_gives_nothing():
    frames = rehearse(
        DEFAULT, [Proposal(Kind.OPEN_QUESTION, Depth.PRACTICAL), ScriptedWords("yes please")]
    )

    assert frames[-1].state.topic("general").granted is None


@pytest.mark.parametrize(
    ("step", "problem"),
    [
        ("", "exactly one thing"),
        ("rating = 11", "rating"),
        ('rating = 3\ndecline = "topic"', "exactly one thing"),
        ("depth = 9\nperson = 'x'", "depth"),
        ('helper = { kind = "shout" }', "kind"),
        ('helper = { depth = 1, item = "two words" }', "item"),
        ("colour = 1", "colour"),
    ],
)
def test_a_broken_script_is_refused_with_its_place(tmp_path, step, problem):
    page = tmp_path / "script.toml"
    page.write_text(f'policy = "helpdesk"\n[[step]]\n{step}\n')

    with pytest.raises(InvalidPackError, match=problem):
        read_script(page)


ALL = """
policy = "peer_support"
[[step]]
rating = "declined"
[[step]]
consent = 3
[[step]]
withdrawn = true
[[step]]
private = true
[[step]]
silence = 60
[[step]]
gap = 4000
[[step]]
turns_left = 4
[[step]]
does = "resource"
[[step]]
decline = "q1"
[[step]]
does = "pause"
[[step]]
does = "resume"
[[step]]
helper = { says = "How are you?" }
[[step]]
does = "stop"
"""


def test_every_kind_of_step_can_be_scripted(tmp_path, capsys):
    page = tmp_path / "script.toml"
    page.write_text(ALL)

    assert main(["pacing", "simulate", str(page)]) == 0
    printed = capsys.readouterr().out
    for name in (
        "SelfRating",
        "ConsentChanged",
        "ConsentWithdrawn",
        "Surroundings",
        "Silence",
        "Resume",
    ):
        assert name in printed


def test_the_command_prints_decisions_with_reasons_and_draws_them(tmp_path, capsys):
    picture = tmp_path / "timeline.svg"

    assert main(["pacing", "simulate", str(EXAMPLE), "--svg", str(picture)]) == 0
    printed = capsys.readouterr().out
    assert "PACE02 pacing.past-consent (ASK_FIRST) depth=3 limit=2" in printed
    assert "made: offer" in printed
    assert "heard: stop" in printed
    assert picture.read_text("utf-8").startswith("<svg")
    assert main(["pacing", "simulate", str(EXAMPLE), "--policy", "helpdesk"]) == 0
    assert "PACE01 pacing.past-role" in capsys.readouterr().out


def test_the_command_says_what_it_could_not_do(tmp_path, capsys):
    assert main(["pacing", "simulate", str(tmp_path / "none.toml")]) == 2
    assert main(["pacing", "simulate", str(EXAMPLE), "--svg", str(tmp_path / "no" / "x.svg")]) == 2
    assert "x.svg" in capsys.readouterr().err
