"""Figures against counting by hand, rows that are refused, and what is kept."""

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tic.cli.main import main
from tic.errors import InvalidInputError
from tic.language import Context, Linter, Severity
from tic.measuring import Labelled, Ratio, Saved, measure, read_labelled

HARM, CALM = "You have no choice but to tell me.", "It is up to you what to tell."
ROWS = st.lists(
    st.builds(
        Labelled,
        st.sampled_from([HARM, CALM, "Relax.", "At least you are alive."]),
        st.booleans(),
        st.frozensets(st.sampled_from(["coercion", "minimising"]), max_size=2),
        st.sampled_from([Context.CHAT, Context.UI]),
    ),
    max_size=8,
)
LINTER = Linter.builtin()


@given(ROWS, st.sampled_from(Severity))
def test_every_figure_is_what_counting_by_hand_gives(rows, least):
    found = measure(rows, LINTER, least=least)
    codes = [
        {
            each.rule.code
            for each in LINTER.check(row.text, context=row.context).findings
            if each.rule.severity >= least
        }
        for row in rows
    ]
    pairs = list(zip(rows, codes, strict=True))
    assert found.recall == (
        sum(row.problem and bool(said) for row, said in pairs), sum(row.problem for row in rows)
    )  # fmt: skip
    assert found.precision == (found.recall.part, sum(map(bool, codes)))
    assert found.false_alarms.part == found.precision.whole - found.precision.part
    assert found.recall.whole + found.false_alarms.whole == len(rows)
    for code, ratio in found.rules.items():
        assert ratio == (
            sum(row.problem for row, said in pairs if code in said),
            sum(code in said for said in codes),
        )


@given(st.integers(0, 300), st.integers(0, 300))
def test_an_interval_holds_its_share_and_narrows_with_n(part, more):
    ratio = Ratio(part, part + more)
    low, high = ratio.interval
    assert 0 <= low <= high <= 1
    if ratio.share is None:
        assert (low, high) == (0, 1)
        return
    assert low <= ratio.share + 1e-12
    assert ratio.share <= high + 1e-12
    wider = high - low
    low, high = Ratio(100 * part, 100 * (part + more)).interval
    assert high - low < wider


def test_the_interval_is_wilsons():
    # 8 of 10 by the formula of Wilson (1927), worked out by hand.
    z = 1.96
    middle = (0.8 + z * z / 20) / (1 + z * z / 10)
    half = z * math.sqrt(0.8 * 0.2 / 10 + z * z / 400) / (1 + z * z / 10)
    assert Ratio(8, 10).interval == pytest.approx((middle - half, middle + half))


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ("{", "line 1"),
        ("[]", "line 1"),
        ('{"label": 1}', "line 1: text"),
        ('{"text": "a"}', "line 1: label"),
        ('{"text": "a", "label": 2}', "line 1: label"),
        ('{"text": "a", "label": 1, "context": "shop"}', "line 1: context"),
        ('{"text": "a", "label": 1, "before": 1}', "line 1: before"),
        ('{"text": "a", "families": [1]}', "line 1: families"),
    ],
)
def test_a_row_that_is_none_is_refused_by_line_and_field(line, field):
    with pytest.raises(InvalidInputError, match=f"^{field}: "):
        list(read_labelled([line]))


def test_rows_may_name_a_family_in_the_place_of_a_label():
    rows = read_labelled(
        ['{"text": "a", "family": "none"}', "", '{"text": "b", "family": "guilt"}']
    )
    assert [(row.problem, row.families) for row in rows] == [(False, set()), (True, {"guilt"})]


@given(ROWS)
def test_what_is_kept_comes_back_holds_no_words_and_tells_no_change(rows):
    found = measure(rows, LINTER)
    kept = Saved.of(rows, found).to_json()
    assert not any(row.text in kept for row in rows)
    again = Saved.from_json(kept)
    assert again == Saved.of(rows, found)
    assert again.changes(rows, found) == ((), (), 0)


def test_what_was_mended_and_broken_is_told():
    rows = [Labelled(HARM, problem=True), Labelled(CALM, problem=False)]
    found = measure(rows, LINTER)
    before = Saved({key: not was for key, was in Saved.of(rows, found).found.items()})
    assert before.changes(rows, found) == ((0, 1), (), 0)


def written(tmp_path, *rows):
    file = tmp_path / "rows.jsonl"
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return str(file)


def test_the_command_prints_figures_and_holds_to_its_floors(tmp_path, capsys):
    file = written(
        tmp_path, {"text": HARM, "label": 1}, {"text": CALM, "label": 0}, {"text": CALM, "label": 1}
    )
    assert main(["measure", file, "--rules", "--show", "1"]) == 0
    said = capsys.readouterr().out
    assert "recall        1/2 (50 %, 9 to 91)" in said
    assert "precision     1/1" in said
    assert "TIC102" in said
    assert f"missed, row 3:\n  {CALM}" in said
    assert main(["measure", file, "--floor", "recall=0.5", "--floor", "false-alarms=0"]) == 0
    assert main(["measure", file, "--floor", "recall=0.6"]) == 1
    assert "recall does not hold to 0.6" in capsys.readouterr().out
    kept = str(tmp_path / "kept.json")
    assert main(["measure", file, "--save", kept]) == 0
    assert main(["measure", file, "--against", kept]) == 0
    assert "0 mended, 0 broken" in capsys.readouterr().out


def test_the_command_refuses_what_it_cannot_read(tmp_path, capsys):
    assert main(["measure", written(tmp_path, {"text": 1, "label": 1})]) == 2
    assert "line 1: text" in capsys.readouterr().err
    assert main(["measure", str(tmp_path / "none.jsonl")]) == 2
    with pytest.raises(SystemExit) as stop:
        main(["measure", "a", "--floor", "luck=1"])
    assert stop.value.code == 2
