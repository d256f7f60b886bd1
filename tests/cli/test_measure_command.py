import json

import pytest

ROWS = [
    {"text": "You have no choice but to tell me.", "families": ["coercion"]},
    {"text": "The weather was mild that day.", "label": 1},
    {"text": "You may stop whenever you like.", "label": 0},
]


@pytest.fixture
def labelled(folder):
    path = folder / "labelled.jsonl"
    path.write_text("".join(json.dumps(row) + "\n\n" for row in ROWS), encoding="utf-8")
    return str(path)


def test_figures_come_with_intervals_by_rule_and_family(call, labelled):
    ended = call("measure", labelled)
    assert ended.code == 0
    assert "3 rows, 2 of them problems" in ended.out
    assert "recall        0.500 (0.095 to 0.905, 1 of 2)" in ended.out
    assert "TIC102: precision 1.000" in ended.out
    assert "coercion: recall 1.000" in ended.out


def test_a_floor_decides_the_exit_code(call, labelled):
    assert call("measure", labelled, "--floor", "recall=0.5", "--floor", "precision=1").code == 0
    ended = call("measure", labelled, "--floor", "recall=0.51")
    assert ended.code == 1
    assert "--floor recall=0.51" in ended.err
    assert call("measure", labelled, "--floor", "beauty=0.5").code == 2


def test_errors_are_shown_only_when_asked_for(call, labelled):
    assert "weather" not in call("measure", labelled).out
    assert "missed (nothing found): The weather" in call("measure", labelled, "--show", "1").out


def test_what_is_saved_has_no_words_and_a_later_run_says_what_changed(call, labelled, folder):
    kept = folder / "then.json"
    call("measure", labelled, "--save", str(kept))
    words = {
        word for row in ROWS for word in row["text"].lower().rstrip(".").split() if len(word) > 4
    }
    assert not [word for word in words if word in kept.read_text().lower()]
    same = call("measure", labelled, "--against", str(kept))
    assert "found: 0\nlost: 0\nalarms: 0\nquieted: 0" in same.out
    less = json.loads(kept.read_text())
    less["rows"][0]["found"] = []
    kept.write_text(json.dumps(less))
    changed = call("measure", labelled, "--against", str(kept))
    assert "found: 1\nlost: 0" in changed.out
    assert "TIC102: found in 0 rows, now in 1" in changed.out


def test_what_cannot_be_read_is_two_and_names_the_line(call, labelled, folder):
    bad = folder / "bad.jsonl"
    bad.write_text('{"text": "a", "label": 1}\n{"text": "secretive"}\n', encoding="utf-8")
    ended = call("measure", str(bad))
    assert ended.code == 2
    assert "bad.jsonl, line 2: label: expected" in ended.err
    assert "secretive" not in ended.err
    assert call("measure", str(folder / "none.jsonl")).code == 2
    assert "wrote" in call("measure", labelled, "--against", str(bad)).err
