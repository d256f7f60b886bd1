"""Readers of form files: what they take from SurveyJS and XLSForm, and hostile files."""

import json

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tic.cli.main import main
from tic.errors import InvalidInputError
from tic.forms import read_form
from tic.forms.surveyjs import read_surveyjs
from tic.forms.xlsform import read_xlsform
from tic.pacing import Depth, WayOut, lint_form
from tic.packs.pacing_policy import load_pacing_policy

SURVEY = {
    "pages": [
        {
            "elements": [
                {"type": "html", "name": "hello"},
                {"type": "comment", "name": "needs now", "pacingDepth": 1, "pacingNeeds": True},
            ]
        },
        {
            "elements": [
                {
                    "type": "panel",
                    "name": "p",
                    "elements": [
                        {
                            "type": "radiogroup",
                            "name": "sleep",
                            "pacingDepth": "impact",
                            "pacingTopic": "sleep",
                            "isRequired": True,
                            "choices": ["well", {"value": 2, "text": {"en": "Prefer not to say"}}],
                        },
                        {"type": "text", "name": "event", "pacingDepth": 4, "showRefuseItem": True},
                        {"type": "text", "name": "plain"},
                    ],
                }
            ]
        },
    ]
}


def test_surveyjs_pages_panels_and_ways_out():
    form = read_surveyjs(json.dumps(SURVEY))
    hello, needs, sleep, event, plain = form.items

    assert [len(page.items) for page in form.pages] == [2, 3]
    assert not hello.asks
    assert (needs.name, needs.needs, needs.depth) == ("needs-now", True, Depth.PRACTICAL)
    assert (sleep.depth, sleep.topic, sleep.required, sleep.choices) == (3, "sleep", True, True)
    assert sleep.ways_out == {WayOut.CHOICE}
    assert event.ways_out == {WayOut.CHOICE, WayOut.BLANK}
    assert plain.ways_out == {WayOut.BLANK}
    assert plain.depth is None
    assert sleep.where == "pages[1].elements[0].elements[0]"


def test_surveyjs_without_pages_is_one_page():
    form = read_surveyjs('{"elements": [{"type": "text", "name": "a"}]}')

    assert [item.name for item in form.items] == ["a"]


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("not json", "survey"),
        ("[]", "survey"),
        ('{"pages": 3}', "pages"),
        ('{"pages": [3]}', r"pages\[0\]"),
        ('{"pages": [{"elements": {}}]}', r"pages\[0\]\.elements"),
        ('{"elements": [{"type": "text", "name": "a", "pacingDepth": 7}]}', "pacingDepth"),
        ('{"elements": ' + "[" * 100_000, "survey"),
        (
            '{"elements": ' + '[{"type": "panel", "elements": ' * 30 + "[]" + "}]" * 30 + "}",
            "panels at most",
        ),
    ],
)
def test_a_broken_or_hostile_survey_is_a_clear_error(text, field):
    with pytest.raises(InvalidInputError, match=field):
        read_surveyjs(text)


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=9),
                    lambda inner: st.lists(inner, max_size=3)
                    | st.dictionaries(st.sampled_from(("pages", "elements", "type", "name", "choices", "text")), inner, max_size=4),
                    max_leaves=20))  # fmt: skip
def test_any_json_is_read_or_refused(value):
    try:
        read_surveyjs(json.dumps(value))
    except InvalidInputError as refused:
        assert refused.expected  # noqa: PT017


SHEET = [
    {"type": "start", "name": "start"},
    {"type": "note", "name": "hello", "label": "Hello"},
    {"type": "text", "name": "needs", "pacing_depth": "1", "pacing_needs": "yes"},
    {"type": "begin group", "name": "sleep", "appearance": "field-list"},
    {"type": "select_one how", "name": "nights", "required": "yes", "pacing_depth": "impact"},
    {"type": "integer", "name": "hours", "required": "true()", "pacing_depth": "1.0"},
    {"type": "end group"},
    {"type": "select_multiple how", "name": "after", "pacing_topic": "other"},
    {"type": ""},
]
CHOICES = [
    {"list_name": "how", "name": "well", "label::English (en)": "Well"},
    {"list_name": "how", "name": "refused", "label::English (en)": "I would rather not say"},
]


def test_xlsform_groups_pages_and_choices():
    form = read_xlsform(SHEET, CHOICES)
    hello, needs, nights, hours, after = form.items

    assert [len(page.items) for page in form.pages] == [1, 1, 2, 1]
    assert not hello.asks
    assert needs.needs
    assert (nights.depth, nights.topic, nights.required) == (Depth.IMPACT, "sleep", True)
    assert nights.ways_out == {WayOut.CHOICE}
    assert (hours.depth, hours.ways_out) == (Depth.PRACTICAL, frozenset())
    assert after.topic == "other"
    assert after.where == "survey row 9"


@pytest.mark.parametrize(
    ("rows", "field"),
    [
        ([{"type": "end group"}], "survey row 2"),
        ([{"type": "begin repeat", "name": "r"}], "repeat r"),
        ([{"type": "begin group", "name": "g"}, {"type": "end repeat"}], "survey row 3"),
        ([{"type": "text", "name": "a", "pacing_depth": "deep"}], "survey row 2, pacing_depth"),
    ],
)
def test_a_broken_sheet_is_a_clear_error(rows, field):
    with pytest.raises(InvalidInputError, match=field):
        read_xlsform(rows)


def columns(rows):
    return list(dict.fromkeys(column for row in rows for column in row))


def write_csv(page, rows):
    names = columns(rows)
    lines = [",".join(names), *(",".join(row.get(name, "") for name in names) for row in rows)]
    page.write_text("\n".join(lines))


def test_the_same_form_as_workbook_and_as_csv(tmp_path):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows in (("survey", SHEET), ("choices", CHOICES)):
        sheet = book.create_sheet(title)
        sheet.append(columns(rows))
        for row in rows:
            sheet.append([row.get(name) for name in columns(rows)])
    book.save(tmp_path / "intake.xlsx")
    write_csv(tmp_path / "intake.csv", SHEET)
    write_csv(tmp_path / "intake-choices.csv", CHOICES)

    assert read_form(tmp_path / "intake.xlsx") == read_form(tmp_path / "intake.csv")
    assert read_form(tmp_path / "intake.csv") == read_xlsform(SHEET, CHOICES)


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("a.pdf", b"", "a file ending in"),
        ("a.json", b"\xff\xfe", "UTF-8"),
        ("a.xlsx", b"PK no zip", "an Excel workbook"),
        ("a.csv", b"\xff", "UTF-8"),
    ],
)
def test_a_file_that_is_no_form_is_a_clear_error(tmp_path, name, content, expected):
    page = tmp_path / name
    page.write_bytes(content)

    with pytest.raises(InvalidInputError, match=expected):
        read_form(page)


def test_a_missing_file_and_a_workbook_without_a_survey(tmp_path):
    with pytest.raises(InvalidInputError, match="a file that opens"):
        read_form(tmp_path / "none.json")
    openpyxl.Workbook().save(tmp_path / "empty.xlsx")
    with pytest.raises(InvalidInputError, match="a sheet called survey"):
        read_form(tmp_path / "empty.xlsx")


def test_the_command_prints_findings_and_says_so_in_its_exit_code(tmp_path, capsys):
    page = tmp_path / "survey.json"
    page.write_text(json.dumps(SURVEY))

    assert main(["pacing", "form", str(page)]) == 1
    printed = capsys.readouterr().out
    assert "sleep: PACE25 pacing.required-and-personal" in printed
    assert "PACE01 pacing.undeclared-depth" in printed
    found = lint_form(read_form(page), load_pacing_policy("intake_form"))
    assert f"4 questions on 2 pages, {len(found)} findings" in printed


def test_the_command_is_quiet_on_a_gentle_form_and_fails_on_an_empty_one(tmp_path, capsys):
    page = tmp_path / "survey.json"
    page.write_text('{"elements": [{"type": "text", "name": "a", "pacingDepth": 1}]}')
    assert main(["pacing", "form", str(page)]) == 0
    page.write_text("{}")
    assert main(["pacing", "form", str(page)]) == 2
    assert main(["pacing", "form", str(page), "--policy", "nobody"]) == 2
    capsys.readouterr()


ORDINARY = [
    "First name", "Last name", "Date of birth", "E-mail address", "Phone number", "Street and house number",
    "Postcode", "Preferred language", "Do you need an interpreter?", "Which day suits you best?",
    "Do you use a wheelchair?", "Anything we should prepare?",
]  # fmt: skip


def undeclared(titles, **more):
    questions = [
        {"type": "text", "name": f"q{n}", "title": title, **more} for n, title in enumerate(titles)
    ]
    return read_surveyjs(json.dumps({"pages": [{"elements": [one]} for one in questions]}))


def test_an_ordinary_form_that_declares_nothing_is_told_so_once():
    found = lint_form(undeclared(ORDINARY), load_pacing_policy("intake_form"))

    assert [one.code for one in found if one.code == "pacing.undeclared-depth"] == [found[0].code]
    assert len(found) <= 3


def test_a_deep_title_is_found_without_a_declaration_and_said_to_be_likely():
    form = undeclared([*ORDINARY, "Have you ever been raped?"], isRequired=True)
    found = [one for one in lint_form(form, load_pacing_policy("intake_form")) if one.item == "q12"]

    assert {"pacing.past-role", "pacing.required-and-personal"} <= {one.code for one in found}
    assert all(one.likely for one in found)


def test_what_is_declared_is_not_guessed():
    form = undeclared(["Have you ever been raped?"], pacingDepth=1)

    assert form.items[0].depth == 1
    assert not form.items[0].guessed
