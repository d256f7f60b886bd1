"""CSV and JSON Lines: cells and strings as `csv` and `json` read them, and who speaks."""

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.documents_formats.checks import by_key, check_edit, check_maps, passages, refused, texts

from tic.text.context import Context, Speaker

CELLS = st.text(alphabet='ab é",;\n\r|\t\U0001f600', max_size=8)
TABLES = st.lists(st.lists(CELLS, min_size=1, max_size=4), max_size=4)


def written(rows: list[list[str]], **dialect) -> str:
    page = io.StringIO(newline="")
    csv.writer(page, **dialect).writerows(rows)
    return page.getvalue()


@given(TABLES, st.sampled_from(["\r\n", "\n"]), st.sampled_from([csv.QUOTE_ALL, csv.QUOTE_MINIMAL]))
def test_cells_are_those_that_csv_reads(rows, end, quoting):
    # A first cell in letters alone keeps the comma the commonest sign of the first line.
    page = written([["x", "y", "z", "w", "v"], *rows], lineterminator=end, quoting=quoting)
    read_back = [cell.strip() for row in csv.reader(io.StringIO(page, newline="")) for cell in row]
    expected = [cell for cell in read_back if any(map(str.isalpha, cell))]
    assert texts(page, "a.csv") == expected


@given(TABLES, st.data())
def test_an_edit_changes_that_cell_alone(rows, data):
    check_edit(written([["x", "y", "z", "w", "v"], *rows]), "a.csv", data)


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
def test_the_first_line_says_what_separates_cells(sign):
    page = f'"a,b;c\td|e"{sign}you must\nx{sign}y\n'
    assert texts(page, "a.csv") == ["a,b;c\td|e", "you must", "x", "y"]


def test_a_tsv_is_separated_by_tabs_whatever_it_holds():
    assert texts("a, b, c\td\n", "a.tsv") == ["a, b, c", "d"]


def test_words_behind_a_closing_mark_belong_to_the_cell():
    assert texts('"a ""b"""c,d\n', "a.csv") == ['a "b"c', "d"]


def test_a_cell_that_never_ends_is_refused_with_its_line():
    outcome = refused('a,b\nc,"d\ne\n', "a.csv")
    assert (outcome.because.code, outcome.line) == ("documents.syntax", 2)


LOG = (
    'speaker,text,sent_at\nclient,"I lie, ""always""",at noon\nBot,You must.,at one\nAlice,hey,x\n'
)


def test_in_a_log_the_speaker_is_read():
    assert [(each.text.text, each.speaker, each.key) for each in passages(LOG, "a.csv")] == [
        ('I lie, "always"', Speaker.PERSON, "[0].text"),
        ("at noon", Speaker.PERSON, "[0].sent_at"),
        ("You must.", Speaker.HELPER, "[1].text"),
        ("at one", Speaker.HELPER, "[1].sent_at"),
        ("hey", Speaker.HELPER, "[2].text"),  # who is not known is not taken for the person
        ("x", Speaker.HELPER, "[2].sent_at"),
    ]
    assert {each.context for each in passages(LOG, "a.csv")} == {Context.CHAT}


def test_two_columns_can_be_the_two_sides():
    page = "prompt,completion\nI lie,calm down\n"
    assert [each.speaker for each in passages(page, "a.csv")] == [Speaker.PERSON, Speaker.HELPER]
    page = "prompt,hint\nTell us,calm down\n"  # one side alone says nothing of who speaks
    assert [each.speaker for each in passages(page, "a.csv")] == [Speaker.HELPER] * 2


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("key,en\na.b,You must\n", ["You must"]),
        ("id,message\n7,You must\n", ["You must"]),
        ("You must tell me,ok\nb,c\n", ["You must tell me", "ok", "b", "c"]),
        ("text\n\n\nyou\n", ["you"]),
        ("", []),
    ],
)
def test_a_first_row_is_a_head_only_if_it_names_columns(page, expected):
    assert texts(page, "a.csv") == expected


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text(alphabet='ab é"\\\n\u2028\U0001f600', max_size=6),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["a", "b", "text", "c d"]), inner, max_size=3)
    ),
    max_leaves=8,
)


def strings(value: object) -> list[str]:
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        return [text for each in value for text in strings(each)]
    return [value.strip()] if isinstance(value, str) and any(map(str.isalpha, value)) else []


@given(st.lists(VALUES, max_size=4), st.booleans())
def test_strings_are_those_that_json_reads(values, ascii_only):
    page = "".join(f"{json.dumps(value, ensure_ascii=ascii_only)}\n\r\n" for value in values)
    assert texts(page, "a.jsonl") == [text for value in values for text in strings(value)]
    check_maps(page, "a.jsonl")


def test_a_line_that_is_no_json_is_refused_with_its_line():
    outcome = refused('{"a": 1}\n\n{"a": "b"\n{}', "a.jsonl")
    assert (outcome.because.code, outcome.line) == ("documents.syntax", 3)


PERSON, HELPER = Speaker.PERSON, Speaker.HELPER


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ({"role": "user", "content": "hi"}, {"[0].content": PERSON}),
        ({"content": "hi", "role": "assistant"}, {"[0].content": HELPER}),
        (
            {"messages": [{"role": "user", "content": "a"}, {"role": "bot", "content": "b"}]},
            {"[0].messages[0].content": PERSON, "[0].messages[1].content": HELPER},
        ),
        (
            {"role": "user", "content": [{"type": "input", "text": "a"}]},
            {"[0].content[0].type": PERSON, "[0].content[0].text": PERSON},
        ),
        (
            {"author": {"role": "user"}, "content": {"parts": ["a"]}},
            {"[0].content.parts[0]": PERSON},
        ),
        ({"prompt": "a", "completion": "b"}, {"[0].prompt": PERSON, "[0].completion": HELPER}),
        ({"prompt": "a"}, {"[0].prompt": HELPER}),
        ({"role": "user", "reply": {"role": "bot", "text": "a"}}, {"[0].reply.text": HELPER}),
        (["a"], {"[0][0]": HELPER}),
        ("a", {"[0]": HELPER}),
    ],
)
def test_who_speaks_stands_beside_a_text_or_above_it(line, said):
    found = passages(json.dumps(line), "a.jsonl")
    assert {each.key: each.speaker for each in found} == said


def test_json_logs_name_their_speakers_in_the_same_way():
    page = json.dumps(
        {"turns": [{"speaker": "person", "text": "I lie"}, {"speaker": "bot", "text": "b"}]}
    )
    said = {each.key: (each.speaker, each.context) for each in passages(page, "log.json")}
    assert said["turns[0].text"] == (PERSON, Context.CHAT)
    assert said["turns[1].text"] == (HELPER, Context.CHAT)
    # In the strings of an app a key is no speaker, and a label that says "From" is none either.
    app = '{"prompt": "Tell us", "answer": "No", "from": "From", "user": "You must"}'
    assert {each.speaker for each in passages(app, "en.json")} == {HELPER}
    assert by_key(app, "en.json")["from"] == "From"


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ({"type": "human", "content": "It was me"}, Speaker.PERSON),
        ({"type": "human", "data": {"content": "It was me"}}, Speaker.PERSON),
        ({"type": "ai", "data": {"content": "It was me"}}, Speaker.HELPER),
        ({"event": "user", "text": "It was me"}, Speaker.PERSON),
        ({"event": "bot", "text": "It was me"}, Speaker.HELPER),
        ({"type": "user", "label": "It was me"}, Speaker.HELPER),
    ],
)
def test_stored_turns_of_common_frameworks_say_who_speaks(line, who):
    found = {each.text.text: each.speaker for each in passages(json.dumps(line), "a.jsonl")}
    assert found["It was me"] is who
