"""JavaScript, TypeScript and JSX: what people read of them, exactly placed."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.documents_formats.checks import check_edit, check_maps, document, notes, refused, texts

from tic.documents.grammar import TSX, parse
from tic.documents.passage import Unread
from tic.documents.script_text import literal
from tic.text.context import Context

WORDS = st.text(st.sampled_from("ab \n\t'\"\\é\U0001f600`$\x00/"), max_size=16)


def right(source):
    code = parse(f"x = {source};", TSX)
    return literal(code, code.root.children[0].children[0].child_by_field_name("right"))


@given(WORDS, st.booleans())
def test_a_string_is_read_as_json_writes_it(words, ascii_only):
    assert right(json.dumps(words, ensure_ascii=ascii_only)).text == words


@given(st.lists(WORDS, min_size=1, max_size=3))
def test_a_template_is_its_words_and_placeholders(parts):
    parts = [part.replace("\x00", "") for part in parts]  # the grammar refuses a bare NUL
    escaped = [part.replace("\\", "\\\\").replace("`", "\\`").replace("$", "\\$") for part in parts]
    assert right("`" + "${a.b({c: `d`})}".join(escaped) + "`").text == "\ufffc".join(parts)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (r"'\x41\u{1F600}\u0041\101\0\q\'\v'", "A\U0001f600AA\0q'\v"),
        ("'a\\\nb'", "ab"),
        ("'a\\\r\nb'", "ab"),
        (r"'\ud83d\ude00 \ud83d'", "\U0001f600 \ufffd"),
    ],
)
def test_escapes_are_those_of_ecma_262(source, words):
    assert right(source).text == words


@given(st.lists(st.text("aeiou \n'\"\\é`", max_size=16), min_size=1, max_size=3), st.data())
def test_an_edit_changes_that_text_alone(copy, data):
    rows = [f"const a{i} = {json.dumps('Oh my ' + words)};\n" for i, words in enumerate(copy)]
    rows += [
        f"const b{i} = <p>Oh my {escape(words)} <b>you</b></p>;\n" for i, words in enumerate(copy)
    ]
    check_edit("".join(rows), "copy.tsx", data)


def escape(words):
    return words.replace("'", "&apos;").replace('"', "&quot;")


PAGE = r"""import a from "not this"; export * from "not this"; "use strict";
const greeting = `You ${b} may\nstop`;
f({"not this": 'It\'s fine', label: "Zed", [`not this`]: 1});
css`not this ${x}`; a["not this"]; gql(`not this`);
switch (x) { case "not this": t("errors.not_this", "You may stop") }
if (x === "not this") throw new Error("not this"); else throw new FormError("But this");
type A = "not this"; let y: Foo<"not this"> = z as "not this";
const sum = "You have " + /* tic: off */ n + " days";
console.log("not this");
bot.reply("Hello you");
const label = ok ? "Go on" : "Stop now";
"""


def test_which_strings_are_copy():
    assert texts(PAGE, "app.ts") == [
        "You \ufffc may\nstop",
        "It's fine",
        "Zed",
        "You may stop",
        "But this",
        "You have \ufffc days",
        "Hello you",
        "Go on",
        "Stop now",
    ]
    check_maps(PAGE, "app.ts")
    assert notes(PAGE, "app.ts") == ["tic: off"]


def test_names_and_contexts():
    found = {each.text.text: each for each in document(PAGE, "app.ts").passages}
    assert found["It's fine"].key == "not this"
    assert found["You have \ufffc days"].key == "sum"
    assert found["Hello you"].context is Context.CHAT
    assert found["Zed"].context is Context.FORM


COMPONENT = """\
export const CheckIn = () => (
  <div className="not this one" style={{ content: "not this" }} title="T &amp; &quot;t&quot;">
    You <b>must</b>, {name}, tell
    us {ok ? "Yes you" : `No ${x}`} &mdash; <Link to="/x">or not</Link>
    {/* tic: ignore-next[TIC201] -- why */}
    <p><i>One</i> <em>two</em> <q>three</q><br />four <code>five</code>{" six"}</p>
    <button onClick={() => alert("You may stop")}>No thanks, I&apos;m <em>fine</em></button>
    <nav><a href="not this">Home page</a><Link>Away from here</Link></nav>
    <Dialog cancelText="Not now" aria-label="Leave" icon={<Icon label="An icon" />} data-x="not this" />
    <input type="not this" placeholder={"Your name"} value="Send it" />
    <></>
    <style>not this one</style>
  </div>
);
// tic: off
"""


def test_the_text_of_jsx_is_read_as_it_is_shown():
    assert (
        texts(COMPONENT, "CheckIn.tsx")
        == texts(COMPONENT, "CheckIn.jsx")
        == [
            'T & "t"',
            "You must, \ufffc, tell us \ufffc — or not",
            "Yes you",
            "No \ufffc",
            "One two “three”\nfour \ufffc six",
            "You may stop",
            "No thanks, I'm fine",
            "Home page",
            "Away from here",
            "Not now",
            "Leave",
            "An icon",
            "Your name",
            "Send it",
        ]
    )
    check_maps(COMPONENT, "CheckIn.tsx")
    assert notes(COMPONENT, "CheckIn.tsx") == ["tic: ignore-next[TIC201] -- why", "tic: off"]


def test_tags_and_attributes_speak_for_the_context():
    found = {each.text.text: each for each in document(COMPONENT, "CheckIn.tsx").passages}
    button = found["No thanks, I'm fine"]
    assert (button.key, button.context) == ("button", Context.UI)
    assert found["Home page"].context is Context.UI
    assert found["Not now"].key == "Dialog.cancelText"
    assert found["Leave"].context is Context.UI
    assert found["Your name"].context is Context.FORM


@pytest.mark.parametrize(
    "path", ["a.js", "a.jsx", "a.mjs", "a.cjs", "a.ts", "a.mts", "a.cts", "a.tsx"]
)
def test_every_suffix_has_its_grammar(path):
    assert texts("const a = 'Take your time';", path) == ["Take your time"]


def test_types_in_a_script_are_read_as_typescripts():
    assert texts("const a: string = 'Take your time';", "flow.js") == ["Take your time"]


@pytest.mark.parametrize(
    ("source", "line"), [("let a;\nlet b = (;\nlet = }", 2), ("const a = 'open\n", 1)]
)
def test_what_is_no_script_is_said_with_its_line(source, line):
    no = refused(source, "app.tsx")
    assert (no.line, no.because.code) == (line, "documents.syntax")


def test_what_stands_in_a_form_or_a_button_is_known_by_it():
    source = "x = <form><p>One day</p><PrimaryButton><p>Two days</p></PrimaryButton></form>"
    found = {each.text.text: each.context for each in document(source, "a.tsx").passages}
    assert found == {"One day": Context.FORM, "Two days": Context.UI}


def test_links_and_components_are_part_of_a_sentence_or_alone():
    source = "x = <p>Read <a>this page</a> and <Link>that one</Link> <Icon/></p>"
    assert texts(source, "a.tsx") == ["Read this page and that one \ufffc"]
    source = "x = <p> <a>This page</a> <span>That one</span><Link>And more</Link></p>"
    assert texts(source, "a.tsx") == ["This page", "That one", "And more"]


def test_a_block_quotation_is_a_quotation():
    source = "x = <div><blockquote><p>One day</p></blockquote><p>Two days</p></div>"
    found = {each.text.text: each.quoted for each in document(source, "a.tsx").passages}
    assert found == {"One day": True, "Two days": False}


def test_a_message_of_react_intl_is_known_by_its_id():
    source = """
    const m = {id: "login.cancel", defaultMessage: "No thanks", description: "For the head"};
    const e = <FormattedMessage id="email.body" defaultMessage="Hello {name}" description="No copy" />;
    """
    found = list(document(source, "posts/page.tsx").passages)
    assert [(each.key, each.text.text) for each in found] == [
        ("login.cancel", "No thanks"),
        ("email.body", "Hello \ufffc"),
    ]
    assert [each.context for each in found] == [Context.UI, Context.EMAIL]


def test_words_for_articles_mean_something_else_in_code():
    [found] = document('const post = "Take your time";', "app/page/news.ts").passages
    assert found.context is Context.UI


def test_a_file_that_nobody_wrote_by_hand_is_too_big():
    assert refused("a;" * 500_001, "bundle.js").because.code == "documents.too-big"


@pytest.mark.parametrize(
    ("source", "path", "expected"),
    [
        (
            "x = <div><p>Salt & pepper</p><p>Take your time</p></div>",
            "a.tsx",
            ["Salt & pepper", "Take your time"],
        ),
        (
            "x = <div><p>Salt & pepper</p><p>Take your time</p></div>",
            "a.jsx",
            ["Salt & pepper", "Take your time"],
        ),
        ('x = <a href="/p?a=1&b=2" title="Take your time">x</a>', "a.tsx", ["Take your time", "x"]),
        (
            "const a: B & C = 'Take your time', b = 1 & 2, c = <p>a & b &amp; c</p>",
            "a.tsx",
            ["Take your time", "a & b & c"],
        ),
    ],
)
def test_a_bare_ampersand_is_read_as_a_browser_shows_it(source, path, expected):
    found = document(source, path)
    assert [each.text.text for each in found.passages] == expected
    assert not [part for part in found.walk() if isinstance(part, Unread)]
    check_maps(source, path)


@pytest.mark.parametrize(
    "line",
    ["export type * as N from './m';", "let a: import('./bar').Bar<string> = f();", "let = 1 1;"],
)
def test_around_what_the_grammar_does_not_know_the_file_is_read_and_the_line_is_told(line):
    source = f"const b = 'May we begin?';\n{line}\nexport const label = 'Take your time';\n"
    found = document(source, "a.ts")
    assert [each.text.text for each in found.passages] == ["May we begin?", "Take your time"]
    gaps = [part for part in found.walk() if isinstance(part, Unread)]
    assert {source.count("\n", 0, gap.start) for gap in gaps} == {1}


@given(st.data())
def test_breaking_one_line_never_moves_or_loses_what_stands_on_the_others(data):
    lines = [f"const a{n} = 'Take {n} minutes';" for n in range(6)]
    at = data.draw(st.integers(0, 5))
    lines[at] = data.draw(
        st.sampled_from(["const = ;", "export type * as N from './m';", "a b c;", "@@@"])
    )
    source = "\n".join(lines)
    found = check_maps(source, "a.ts")
    told = {
        line
        for part in document(source, "a.ts").walk()
        if isinstance(part, Unread)
        for line in range(source.count("\n", 0, part.start), source.count("\n", 0, part.end) + 1)
    }
    assert {f"Take {n} minutes" for n in range(6) if n != at and n not in told} <= {
        each.text.text for each in found
    }
    assert at in told
