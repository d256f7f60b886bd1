"""What is no input at all is refused by name, never carried on with."""

from datetime import UTC, date, datetime

import pytest

from tic.cli import ground as command_line
from tic.cli.main import main
from tic.errors import InvalidInputError
from tic.grounding import Feel, Run, Start, begin, handoff, lay_out, step
from tic.packs import builtin_catalogue, builtin_directory

CATALOGUE = builtin_catalogue()
FEET = CATALOGUE["feet_on_floor"]
SCRIPT = lay_out(FEET, frame=CATALOGUE.frame)
DIRECTORY = builtin_directory()
RUNNING, _ = step(begin(SCRIPT), Start(0))


@pytest.mark.parametrize(
    ("call", "field"),
    [
        (lambda: step(RUNNING, "stop"), "command"),
        (lambda: step(RUNNING, None), "command"),
        (lambda: Feel(0, "awful"), "felt"),
        (lambda: Run.from_dict(None, script=SCRIPT), "data"),
        (lambda: Run.from_dict([], script=SCRIPT), "data"),
        (lambda: lay_out(FEET, frame=CATALOGUE.frame, tags="pregnancy"), "tags"),
        (lambda: lay_out(FEET, frame=CATALOGUE.frame, tags={"pregnacy"}), "tags"),
        (lambda: lay_out(FEET, frame=CATALOGUE.frame, without={"sihgt"}), "without"),
        (lambda: lay_out(FEET, frame=CATALOGUE.frame, without="sight"), "without"),
        (lambda: lay_out(FEET, frame=CATALOGUE.frame, pace="quick"), "pace"),
        (lambda: handoff(region="NZ", today="2026-12-01", directory=DIRECTORY), "today"),
        (lambda: handoff(region=64, today=date(2026, 12, 1), directory=DIRECTORY), "region"),
        (
            lambda: handoff(
                region="NZ", today=datetime(2026, 12, 1, tzinfo=UTC), directory=DIRECTORY
            ),
            "today",
        ),
    ],
)
def test_what_is_no_input_is_refused_by_name(call, field):
    with pytest.raises(InvalidInputError, match=f"^{field}: expected "):
        call()


def test_a_pace_may_be_said_in_words():
    in_words = lay_out(FEET, frame=CATALOGUE.frame, pace="timed")

    assert not any(scene.waits for scene in in_words.scenes if scene.ms)


@pytest.mark.parametrize(("days", "code"), [(0, 0), (1, 1)])
def test_the_check_of_the_directory_fails_from_the_first_day_past_a_date(
    days, code, monkeypatch, capsys
):
    first = min(DIRECTORY.entries, key=lambda entry: entry.expires_on)
    today = date.fromordinal(first.expires_on.toordinal() + days)
    monkeypatch.setattr(command_line, "_today", lambda: today)

    assert main(["ground", "handoff", "--check"]) == code
    assert (first.id in capsys.readouterr().out) is bool(code)
