"""Counting is checked against a naive count of the same rows, and nothing kept holds a word of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tic.errors import InvalidInputError
from tic.language import Linter
from tic.measuring import Labelled, Measurement, Share, Verdict, compare, measure

CODES = [("TIC101", "coercion"), ("TIC102", "coercion"), ("TIC201", "blame")]
verdicts = st.builds(
    Verdict,
    st.text("abcdef", min_size=4, max_size=4),
    st.booleans(),
    st.frozensets(st.sampled_from(["coercion", "blame"])),
    st.frozensets(st.sampled_from(CODES)),
)
measurements = st.lists(verdicts, max_size=30, unique_by=lambda row: row.key).map(
    lambda rows: Measurement(tuple(rows))
)


@given(st.integers(0, 300), st.integers(0, 300))
def test_an_interval_holds_its_share_and_is_mirrored_by_that_of_the_rest(hits, rest):
    share, other = Share(hits, hits + rest), Share(rest, hits + rest)
    low, high = share.interval
    assert 0 <= low <= high <= 1
    if share.value is not None:
        assert low - 1e-9 <= share.value <= high + 1e-9
        assert other.interval == pytest.approx((1 - high, 1 - low))


def test_an_interval_is_the_one_in_the_tables():
    assert Share(15, 20).interval == pytest.approx((0.5313, 0.8881), abs=5e-4)
    assert Share(0, 10).interval == pytest.approx((0, 0.2775), abs=5e-4)


@given(st.integers(1, 50), st.integers(0, 50))
def test_more_rows_of_the_same_share_narrow_the_interval(hits, rest):
    few, many = Share(hits, hits + rest).interval, Share(4 * hits, 4 * (hits + rest)).interval
    assert many[1] - many[0] < few[1] - few[0]


@given(measurements)
def test_every_row_is_in_exactly_one_of_found_missed_alarm_and_quiet(result):
    recall, precision = result.overall
    found, alarms = recall.hits, result.false_alarms.hits
    assert precision == Share(found, found + alarms)
    assert recall.of + result.false_alarms.of == len(result.verdicts)
    assert found + result.false_alarms.of - alarms == sum(row.right for row in result.verdicts)
    for code, share in result.by_rule.items():
        fired = [row for row in result.verdicts if code in {one for one, _ in row.found}]
        assert share == Share(sum(row.label for row in fired), len(fired))


@given(measurements)
def test_nothing_changes_against_itself(result):
    assert not any(compare(result, result))


@given(measurements, measurements)
def test_the_counts_of_a_comparison_are_the_difference_of_the_figures(one, two):
    labels = {row.key: row.label for row in two.verdicts}
    both = labels.keys() & {row.key for row in one.verdicts}
    kept = [
        Measurement(
            tuple(row._replace(label=labels[row.key]) for row in side.verdicts if row.key in both)
        )
        for side in (one, two)
    ]
    changes = compare(one, two)
    then, now = (side.overall.recall.hits for side in kept)
    assert len(changes.found) - len(changes.lost) == now - then
    then, now = (side.false_alarms.hits for side in kept)
    assert len(changes.alarms) - len(changes.quieted) == now - then
    back = compare(two, one)
    assert (set(changes.gone), set(changes.new)) == (set(back.new), set(back.gone))


@pytest.mark.parametrize(
    ("row", "field"),
    [
        ([], "f, line 3"),
        ({"label": 1}, "f, line 3: text"),
        ({"text": "", "label": 1}, "f, line 3: text"),
        ({"text": "private words"}, "f, line 3: label"),
        ({"text": "private words", "label": 2}, "f, line 3: label"),
        ({"text": "private words", "label": "1"}, "f, line 3: label"),
        ({"text": "private words", "label": 0, "families": ["guilt"]}, "f, line 3: label"),
        ({"text": "private words", "families": "guilt"}, "f, line 3: families"),
        ({"text": "private words", "families": [1]}, "f, line 3: families"),
        ({"text": "private words", "label": 1, "context": "pub"}, "f, line 3: context"),
        ({"text": "private words", "label": 1, "before": 4}, "f, line 3: before"),
        ({"text": "private words", "label": 1, "speaker": []}, "f, line 3: speaker"),
    ],
)
def test_a_bad_row_names_its_place_and_field_and_none_of_its_words(row, field):
    with pytest.raises(InvalidInputError) as raised:
        Labelled.of(row, "f, line 3")
    assert raised.value.field == field
    assert "private" not in str(raised.value)


def test_a_persons_own_words_are_found_by_nothing_and_a_helpers_are():
    rows = [
        Labelled.of({"text": "You have no choice.", "label": 1, "speaker": who}, "f")
        for who in ("helper", "person")
    ]
    result = measure(rows, Linter.builtin())
    assert [bool(row.found) for row in result.verdicts] == [True, False]


def test_a_row_that_stands_twice_has_two_keys_and_no_repr_has_its_words():
    row = Labelled("You have no choice.", label=True)
    result = measure([row, row], Linter.builtin())
    assert len({each.key for each in result.verdicts}) == 2
    assert "choice" not in repr(result) + repr(row)
