import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.checking.made import RULES, checked, codes

from tic.checking.ranges import Ranges

LINES = st.lists(
    st.sampled_from(["red", "blue", "green", "calm words", "red and blue", "blue red red", ""]),
    min_size=1,
    max_size=8,
)


def said(result):
    return [(finding.rule.code, finding.line) for finding in result.findings]


def hidden(result):
    return [(each.finding.rule.code, each.finding.line) for each in result.suppressed]


def test_a_comment_suppresses_its_rule_on_its_line_and_says_why():
    result = checked("red and blue <!-- tic: ignore[TIC901] -- the paint is called so -->\nred")
    assert said(result) == [("TIC902", 1), ("TIC901", 2)]
    assert hidden(result) == [("TIC901", 1)]
    assert result.suppressed[0].reason == "the paint is called so"
    assert result.suppressed[0].by == "inline"


def test_a_name_serves_as_well_as_a_code():
    assert codes(checked("red <!-- tic: ignore[says-red] -- a paint -->")) == []


@pytest.mark.parametrize("dash", ["--", "–", "—"])
def test_any_dash_leads_to_the_reason(dash):
    result = checked(f"red <!-- tic: ignore[TIC901] {dash} a paint -->")
    assert [each.reason for each in result.suppressed] == ["a paint"]


def test_several_rules_share_a_comment():
    assert codes(checked("red blue green <!-- tic: ignore[TIC901, TIC902] -- paints -->")) == [
        "TIC953"
    ]


def test_ignore_next_covers_the_next_line_of_copy_over_blank_lines():
    result = checked("<!-- tic: ignore-next[TIC901] -- a paint -->\n\nred red\nred")
    assert said(result) == [("TIC901", 4)]
    assert hidden(result) == [("TIC901", 3)] * 2


def test_ignore_next_covers_all_passages_that_begin_on_the_line():
    result = checked("<!-- tic: ignore-next[TIC901] -- paints -->\nred|so red|red\nred")
    assert said(result) == [("TIC901", 3)]
    assert hidden(result) == [("TIC901", 2)] * 3


def test_ignore_next_does_not_reach_back():
    result = checked("red\n<!-- tic: ignore-next[TIC901] -- a paint -->\nred")
    assert said(result) == [("TIC901", 1)]


def test_ignore_file_covers_lines_before_and_after():
    result = checked("red\n<!-- tic: ignore-file[TIC901] -- a page of paints -->\nred\nblue")
    assert said(result) == [("TIC902", 4)]


def test_off_and_on_bound_a_stretch():
    result = checked("red\n<!-- tic: off[TIC901] -- paints -->\nred\nblue\n<!-- tic: on -->\nred\n")
    assert said(result) == [("TIC901", 1), ("TIC902", 4), ("TIC901", 6)]


def test_on_may_name_what_it_turns_on():
    result = checked(
        "<!-- tic: off[TIC901, TIC902] -- paints -->\nred blue\n<!-- tic: on[TIC901] -->\nred blue\n"
    )
    assert said(result) == [("TIC901", 4)]


def test_off_without_on_holds_to_the_end():
    result = checked("<!-- tic: off[TIC901] -- paints -->\nred\n\nred")
    assert said(result) == []
    assert len(result.suppressed) == 2


@pytest.mark.parametrize(
    ("comment", "code"),
    [
        ("tic: ignore[TIC999] -- a reason", "TIC001"),
        ("tic: ignore[TIC9] -- a reason", "TIC001"),
        ("tic: ignore[TIC900] -- a reason", "TIC001"),
        ("tic: ignore[TIC002] -- a reason", "TIC001"),
        ("tic: ignore[TIC902] -- a reason", "TIC002"),
        ("tic: ignore-next[TIC901] -- a reason", "TIC002"),
        ("tic: off[TIC902] -- a reason", "TIC002"),
        ("tic: ignore[TIC901]", "TIC003"),
        ("tic: ignore[TIC901] --", "TIC003"),
        ("tic: ignore[TIC901] -- ...", "TIC003"),
        ("tic: ignore", "TIC004"),
        ("tic: ignore -- a reason", "TIC004"),
        ("tic: ignore[] -- a reason", "TIC004"),
        ("tic: ignore[TIC901 -- a reason", "TIC004"),
        ("tic: ignore[TIC901] because", "TIC004"),
        ("tic: ignore TIC901 -- a reason", "TIC004"),
        ("tic: ignore[TIC901,] -- a reason", "TIC004"),
        ("tic: disable[TIC901] -- a reason", "TIC004"),
        ("tic: on", "TIC004"),
        ("tic: on[TIC901]", "TIC004"),
    ],
)
def test_a_comment_that_suppresses_nothing_is_a_finding_and_the_word_stays_one(comment, code):
    result = checked(f"red <!-- {comment} -->")
    assert codes(result) == ["TIC901", code]
    house = result.findings[1]
    assert (house.line, house.column) == (1, 5)
    assert house.context is None
    assert result.suppressed == ()


def test_a_stale_comment_says_where_nothing_was_found():
    above = checked("<!-- tic: ignore[TIC901] -- a paint -->\nred").findings[0].says
    assert above.endswith("TIC901 finds nothing on this line; ignore-next is for the next.")
    late = checked("red\n<!-- tic: ignore-next[TIC901] -- a paint -->\nblue").findings[1].says
    assert late.endswith("TIC901 finds nothing here.")


def test_what_is_retired_says_what_replaced_it():
    (_, house) = checked("red <!-- tic: ignore[TIC900] -- a reason -->").findings
    assert house.says == "TIC900 is retired; TIC901 replaced it."


def test_a_rule_that_is_off_does_not_make_a_comment_stale():
    quiet = RULES._replace(active=frozenset({"TIC901"}))
    assert codes(checked("calm <!-- tic: ignore[TIC902] -- a paint -->", rules=quiet)) == []


@pytest.mark.parametrize(
    "comment",
    ["about static: nothing", "see tic for more", "semantic: ignore[TIC901]", "a-tic: ignore"],
)
def test_comments_about_other_things_are_left_alone(comment):
    assert codes(checked(f"red <!-- {comment} -->")) == ["TIC901"]


def test_a_house_rule_can_be_turned_off():
    rules = RULES._replace(house=frozenset({"TIC001"}))
    assert codes(checked("calm <!-- tic: ignore[TIC901] -->", rules=rules)) == []


def test_two_directives_in_one_comment():
    result = checked("red blue <!-- tic: ignore[TIC901] -- a paint tic: ignore[TIC902] -- too -->")
    assert codes(result) == []
    assert [each.reason for each in result.suppressed] == ["a paint", "too"]


@given(LINES, st.data())
def test_a_suppression_removes_its_finding_and_nothing_else(lines, data):
    plain = checked("\n".join(lines))
    if not plain.findings:
        return
    chosen = data.draw(st.sampled_from(plain.findings))
    at = chosen.line - 1
    commented = [*lines]
    commented[at] += f" <!-- tic: ignore[{chosen.rule.code}] -- a paint -->"
    result = checked("\n".join(commented))
    places = [(each.rule.code, each.line, each.column) for each in plain.findings]
    gone = [place for place in places if place[:2] == (chosen.rule.code, chosen.line)]
    assert [(e.rule.code, e.line, e.column) for e in result.findings] == [
        place for place in places if place not in gone
    ]
    assert [
        (e.finding.rule.code, e.finding.line, e.finding.column) for e in result.suppressed
    ] == gone


@given(LINES, LINES, LINES)
def test_off_and_on_remove_what_lies_between_and_nothing_else(before, between, after):
    text = "\n".join(
        [*before, "<!-- tic: off[TIC901] -- paints -->", *between, "<!-- tic: on -->", *after]
    )
    result = checked(text)
    plain = checked("\n".join([*before, "", *between, "", *after]))
    inside = range(len(before) + 2, len(before) + 2 + len(between))
    gone = [(c, n) for c, n in said(plain) if c == "TIC901" and n in inside]
    assert hidden(result) == gone
    stays = [place for place in said(plain) if place not in gone]
    assert [place for place in said(result) if place[0] != "TIC002"] == stays
    assert ("TIC002", len(before) + 1) in said(result) or gone


@given(st.text(alphabet="tic: ignore-nextfileoffon[TIC901,2] -- ab\n", max_size=60))
def test_no_comment_makes_it_raise_or_hides_more_than_it_names(words):
    result = checked(f"green <!-- tic: {words.replace('--', '-')} -->")
    assert "TIC953" in codes(result)


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(1, 6))), st.integers(0, 20))
def test_ranges_find_an_overlap_where_a_plain_search_does(pairs, start):
    ranges = [(at, at + length) for at, length in pairs]
    for end in (start + 1, start + 4):
        overlapping = [at for at, (a, b) in enumerate(ranges) if a < end and start < b]
        found = Ranges(ranges).overlapping(start, end)
        assert (found in overlapping) if overlapping else (found is None)


def test_many_comments_and_findings_stay_linear():
    text = "red <!-- tic: ignore[TIC901] -- a paint --> " * 3_000
    result = checked(text)
    assert len(result.suppressed) == 3_000
    assert codes(result) == []
