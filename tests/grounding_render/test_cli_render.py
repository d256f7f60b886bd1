"""`tic-care ground render`: every form from the command line."""

import json

import pytest
from tests.grounding_render.drawn import well_formed

from tic.cli.ground_render import FORMS
from tic.cli.main import main


def rendered(capsys, *words):
    code = main(["ground", "render", *words])
    told = capsys.readouterr()
    return code, told.out, told.err


@pytest.mark.parametrize("form", FORMS)
def test_every_form_is_written_to_a_file_as_to_the_output(form, tmp_path, capsys):
    page = tmp_path / "out"
    code, shown, _ = rendered(capsys, "breath_longer_out", "--as", form)
    assert code == 0
    assert shown.endswith("\n")
    assert rendered(capsys, "breath_longer_out", "--as", form, "--output", str(page))[:2] == (0, "")
    assert page.read_bytes() == shown.encode("utf-8")


@pytest.mark.parametrize("form", ["chat", "json", "haptics"])
def test_what_programs_read_is_json(form, capsys):
    assert json.loads(rendered(capsys, "breath_longer_out", "--as", form)[1])


def test_vibration_is_there_because_it_was_asked_for(capsys):
    found = json.loads(rendered(capsys, "breath_longer_out", "--as", "haptics")[1])
    assert found[1] == {
        "step": "breath",
        "what": "in",
        "waits": False,
        "pulses": [[500, 3500]],
    }


def test_speech_says_what_it_cannot_keep(capsys):
    code, shown, told = rendered(capsys, "breath_longer_out", "--as", "ssml")
    well_formed(shown)
    assert code == 0
    assert "near and not exact" in told
    code, _, told = rendered(capsys, "breath_longer_out", "--as", "ssml", "--max-break-ms", "1")
    assert (code, "max_break_ms" in told) == (2, True)


def test_a_card_takes_three_and_no_more(capsys):
    three = ("feet_on_floor", "categories", "hold_object")
    code, shown, _ = rendered(capsys, *three, "--as", "card", "--region", "NZ")
    assert code == 0
    assert shown.count("<section") == 3
    assert "1737" in shown
    assert rendered(capsys, *three, "recite", "--as", "card")[0] == 2
    assert rendered(capsys, *three, "--as", "html")[0] == 2


def test_an_exercise_that_does_not_breathe_has_a_still_picture(capsys):
    still = rendered(capsys, "recite", "--as", "svg")
    assert still == rendered(capsys, "recite", "--as", "poster")
    assert "<animate" not in still[1]
    assert "<animate" in rendered(capsys, "breath_longer_out", "--as", "svg")[1]


def test_without_a_region_a_card_guesses_none(capsys):
    shown = rendered(capsys, "recite", "--as", "card")[1]
    assert "your local emergency number" in shown


@pytest.mark.parametrize("form", FORMS)
def test_a_length_can_be_chosen_in_every_form(form, capsys):
    """Metadata, JSON and vibration say no sentence of it, and are shorter."""
    whole = rendered(capsys, "breath_longer_out", "--as", form, "--max-breaks", "99")[1]
    code, short, _ = rendered(capsys, "breath_longer_out", "--as", form, "--within", "40")
    assert code == 0
    assert len(short) < len(whole)
    if form in {"html", "ssml", "card", "chat", "json"}:
        assert "About 35 s, or as long as you like." in short
        assert "About 1 min 35 s, or as long as you like." in whole


@pytest.mark.parametrize(
    "words",
    [
        ("no_such", "--as", "html"),
        ("breath_longer_out", "--as", "html", "--tag", "breath.trauma"),
        ("breath_longer_out", "--as", "html", "--tag", "no.such.tag"),
        ("breath_longer_out", "--as", "html", "--within", "0"),
        ("breath_longer_out", "--as", "ssml", "--max-breaks", "0"),
        ("breath_longer_out", "--as", "html", "--output", "/no/such/folder/x"),
    ],
)
def test_what_cannot_be_done_is_two_with_a_sentence(words, capsys):
    code, shown, told = rendered(capsys, *words)
    assert (code, shown) == (2, "")
    assert told.startswith("tic-care ground: ")
    assert told.count("\n") == 1


def test_a_missing_sense_and_a_language_are_kept(capsys):
    shown = rendered(capsys, "senses_54321", "--as", "html", "--lang", "de", "--without", "sight")[
        1
    ]
    assert '<html lang="de">' in shown
    assert "Aufhören" in shown
