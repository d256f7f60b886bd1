"""Python: the literals of ast, and which of them people read."""

import ast
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.documents_formats.checks import by_key, check_edit, check_maps, document, refused, texts

from tic.documents import NotRead, grammar, read
from tic.documents.grammar import PYTHON, parse
from tic.documents.passage import Unread
from tic.documents.python_code import _literal
from tic.text.context import Context

PIECES = st.sampled_from(
    [
        "ab ",
        "é",
        "\U0001f600",
        "\\n",
        "\\x41",
        "\\u00e9",
        "\\U0001f600",
        "\\N{BULLET}",
        "\\101",
        "\\'",
        '\\"',
        "\\\\",
        "\\q",
        "\\\n",
        "{{",
        "}}",
        "%s",
        " ",
    ]
)
OPENINGS = st.sampled_from(["", "r", "R", "u", "f", "F", "rf", "fR"])
QUOTES = st.sampled_from(['"', "'", '"""', "'''"])


@st.composite
def written(draw):
    """An expression of one literal or more side by side."""
    parts = []
    for _ in range(draw(st.integers(1, 3))):
        opening, quote = draw(OPENINGS), draw(QUOTES)
        body = "".join(draw(st.lists(PIECES, max_size=6)))
        field = draw(st.sampled_from(["", "{b}", "{b!r:>{b}}"])) if "f" in opening.lower() else ""
        parts.append(f"{opening}{quote}{body}{field}{body}{quote}")
    return " ".join(parts)


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::SyntaxWarning")
@given(written())
def test_words_of_literals_are_those_of_ast(source):
    try:
        value = ast.parse(source, mode="eval").body
    except SyntaxError:
        return
    if isinstance(value, ast.JoinedStr):
        wanted = "".join(
            part.value if isinstance(part, ast.Constant) else "\ufffc" for part in value.values
        )
    else:
        wanted = value.value
    code = parse(f"x = {source}\n", PYTHON)
    [assignment] = code.root.children[0].children
    text = _literal(code, assignment.child_by_field_name("right"))
    assert text is not None
    assert text.text == wanted


@given(
    st.lists(st.text("aeiou \n'\"\\é", min_size=3, max_size=16), min_size=1, max_size=4), st.data()
)
def test_an_edit_changes_that_text_alone(copy, data):
    source = "".join(f"a{i} = {'Oh my ' + words!r}\n" for i, words in enumerate(copy))
    check_edit(source, "copy.py", data)


PAGE = '''"""Not copy: you must."""
import os  # tic: ignore[TIC101] -- why
greeting = f"You {name!r} may " "stop\\u2019s"
LABELS = {"not copy here": "Take your time", **more}
reply(text="Are you well?", seen=rows["not this"])
logger.info("not this one")
re.compile("not (this) one")
raise ValueError("not this one")
raise ValidationError("But this one")
if answer == "not this one" or answer in ["not this", "nor this"]:
    bot.say("You have " + str(count) + " days " + (left))
BUTTON = "Cancel"
css = "flex"
def ask(hint="Say as much as you like", *, kind: "not this" = 1):
    "Not this one"
    return lambda: "Or nothing"
b"not this one"
assert x, "not this one"
match x:
    case "not this one": pass
'''


def test_which_strings_are_copy():
    assert texts(PAGE, "app.py") == [
        "You \ufffc may stop’s",
        "Take your time",
        "Are you well?",
        "But this one",
        "You have \ufffc days \ufffc",
        "Cancel",
        "Say as much as you like",
        "Or nothing",
    ]
    check_maps(PAGE, "app.py")


def test_names_and_contexts():
    found = {each.key: each for each in document(PAGE, "app.py").passages}
    assert list(found) == ["greeting", "not copy here", "text", "", "BUTTON", "hint"]
    assert found["text"].context is Context.CHAT
    assert found["hint"].context is Context.FORM
    assert found["BUTTON"].context is Context.UI


def test_comments_are_known_by_their_sign():
    [comment] = document(PAGE, "app.py").comments
    assert comment.text == "tic: ignore[TIC101] -- why"
    assert PAGE[comment.start : comment.end] == f"# {comment.text}"


def test_strings_inside_a_field_are_read_for_themselves():
    assert texts("x = f\"You {'must not' if a else 'may well'} go\"\n", "a.py") == [
        "You \ufffc go",
        "must not",
        "may well",
    ]


def test_a_key_that_is_a_name_is_a_key():
    assert by_key('f(errors={"login": "Not yet"})\n', "a.py") == {"login": "Not yet"}


@pytest.mark.parametrize(
    ("source", "line"),
    [("x = 1\ny = (\nz = [\n", 2), ("x = 'open\n", 1), ('"""xxxxx"""x', 1), ("a b\n", 1)],
)
def test_what_is_not_python_is_said_with_its_line(source, line):
    no = refused(source, "app.py")
    assert (no.line, no.because.code) == (line, "documents.syntax")


def test_around_a_line_of_another_python_the_file_is_read_and_the_line_is_told():
    source = "a = 'May we begin?'\nexec you may\nb = 'Take your time'\n"
    found = document(source, "a.py")
    told = [part for part in found.walk() if isinstance(part, Unread)]
    assert {source.count("\n", 0, part.start) for part in told} == {1}
    assert {"May we begin?", "Take your time"} <= {each.text.text for each in found.passages}


def test_without_the_extra_the_file_is_not_read(monkeypatch):
    from tic.documents import grammar

    def missing(name, *_):
        raise ImportError(name)

    monkeypatch.setattr(grammar, "import_module", missing)
    grammar._parser.cache_clear()
    for path in ("app.py", "app.js", "app.jsx", "app.ts", "app.tsx"):
        no = refused("x = 'Take your time'\n", path)
        assert no.because.code == "documents.extra-missing"
        assert "tic-care[code]" in no.because.says


@pytest.mark.parametrize(
    ("path", "sign"), [("a.ts", "<![CDATA[a]]>"), ("a.js", "lambda x:"), ("a.js", "type a=")]
)
def test_repairing_broken_code_takes_no_more_steps_than_its_length_allows(monkeypatch, path, sign):
    taken = []

    def counted(start, step):
        for steps in count(start, step):
            taken.append(steps)
            yield steps

    monkeypatch.setattr(grammar, "count", counted)
    source = (sign * 4_000).encode()
    outcome = read(source, path=path)
    assert isinstance(outcome, NotRead)
    assert outcome.because.code in ("documents.too-slow", "documents.syntax")
    assert max(taken) <= grammar.OPERATIONS * len(source) + 2 * grammar._STEPS
    small = read(sign.encode() * 40, path=path)
    assert (small.because.code, small.line) == ("documents.syntax", 1)


def test_code_that_is_too_large_is_told_its_measure():
    no = refused("x = 1\n" * 200_000, "a.py")
    assert no.because.code == "documents.too-big"
    assert "1,000,000 bytes" in no.because.says
