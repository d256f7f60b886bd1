"""Suppressions in the comments of each real format, through the real readers and rules."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tic.checking import Checker, Settings
from tic.documents.formats import BY_SUFFIX, FORMATS
from tic.language import Context

HARM = "You have no choice but to tell me."
CALM = "It is up to you what to tell."

# A file with the words twice; COMMENT stands where a comment can be that reaches the first only.
PAGES = {
    "chat.md": "<!-- COMMENT -->\nHARM\n\nHARM\n",
    "chat.html": "<main><!-- COMMENT -->\n<p>HARM</p>\n<p>HARM</p></main>\n",
    "res/values/strings.xml": (
        '<resources>\n  <!-- COMMENT -->\n  <string name="a">HARM</string>\n'
        '  <string name="b">HARM</string>\n</resources>\n'
    ),
    "responses.yml": (
        "version: '3.1'\nresponses:\n  utter_a:\n    # COMMENT\n    - text: HARM\n"
        "  utter_b:\n    - text: HARM\n"
    ),
    "chat.po": (
        'msgid ""\nmsgstr "Language: en\\n"\n\n#. COMMENT\nmsgid "a"\nmsgstr "HARM"\n\n'
        'msgid "b"\nmsgstr "HARM"\n'
    ),
    "chat.py": 'def chat():\n    # COMMENT\n    reply("HARM")\n    reply("HARM")\n',
    "chat.js": '// COMMENT\nreply("HARM");\nreply("HARM");\n',
    "chat.ts": '/* COMMENT */\nreply("HARM");\nreply("HARM");\n',
    "chat.tsx": (
        "export const Chat = () => (\n  <main>\n    {/* COMMENT */}\n    <p>HARM</p>\n"
        "    <p>HARM</p>\n  </main>\n);\n"
    ),
}

PAGES |= {
    "chat.njk": "{# COMMENT #}\n<p>HARM</p>\n{% if a %}<p>HARM</p>{% endif %}\n",
    "chat.hbs": "{{!-- COMMENT --}}\n<p>HARM</p>\n{{#if a}}<p>HARM</p>{{/if}}\n",
    "chat.erb": "<%# COMMENT %>\n<p>HARM</p>\n<% if a %><p>HARM</p><% end %>\n",
    "chat.blade.php": "{{-- COMMENT --}}\n<p>HARM</p>\n@if (a) <p>HARM</p> @endif\n",
    "Chat.vue": "<template>\n<!-- COMMENT -->\n<p>HARM</p>\n<p>HARM</p>\n</template>\n",
    "Chat.svelte": "<main>{/* COMMENT */}\n<p>HARM</p>\n<p>HARM</p></main>\n",
    "chat.mdx": "import A from 'a'\n\n{/* COMMENT */}\n\nHARM\n\n<A>\n\nHARM\n\n</A>\n",
    "chat.rst": "Chat\n====\n\n.. COMMENT\n\nHARM\n\nHARM\n",
    "chat.adoc": "= Chat\n\n// COMMENT\nHARM\n\nHARM\n",
    "chat.strings": '/* COMMENT */\n"a" = "HARM";\n"b" = "HARM";\n',
    "chat.properties": "# COMMENT\na=HARM\nb: HARM\n",
    "chat.ftl": "# COMMENT\na = HARM\nb = HARM\n",
    "chat.toml": '# COMMENT\na = "HARM"\nb = "HARM"\n',
    "chat.resx": (
        '<root>\n<!-- COMMENT -->\n<data name="a"><value>HARM</value></data>\n'
        '<data name="b"><value>HARM</value></data>\n</root>\n'
    ),
    "survey.xml": "<data>\n<!-- COMMENT -->\n<label>HARM</label>\n<label>HARM</label>\n</data>\n",
    "chat.vtt": "WEBVTT\n\nNOTE COMMENT\n\n00:01.000 --> 00:02.000\nHARM\n\n00:03.000 --> 00:04.000\nHARM\n",
    "chat.prompt": "<!-- COMMENT -->\nHARM\n\nHARM\n",
    "chat.graphql": '# COMMENT\n"HARM"\ntype A { a: Int }\n"HARM"\ntype B { a: Int }\n',
    "chat.haml": "-# COMMENT\n%p HARM\n%p HARM\n",
    "chat.slim": "/ COMMENT\np HARM\np HARM\n",
    "chat.pug": "//- COMMENT\np HARM\np HARM\n",
    "chat.feature": 'Feature: a\n  # COMMENT\n  Then I see "HARM"\n  Then I see "HARM"\n',
    "chat.ink": "// COMMENT\nHARM\nHARM\n",
    "chat.dart": "// COMMENT\nfinal a = 'HARM';\nfinal b = 'HARM';\n",
    "chat.ex": '# COMMENT\na = "HARM"\nb = "HARM"\n',
    "chat.lg": "> COMMENT\n# A\n- HARM\n# B\n- HARM\n",
    "Chat.kt": 'fun chat() {\n    // COMMENT\n    reply("HARM")\n    reply("HARM")\n}\n',
}

CHECKER = Checker(context=Context.CHAT)
ONE_RULE = Settings(select=("TIC102",))


def check(path: str, text: str):
    if path.endswith((".xml", ".resx")):
        text = text.replace(" -- ", " — ")  # XML allows no "--" inside a comment
    result = CHECKER.source(text.encode(), path, ONE_RULE)
    assert result.not_read is None, (path, result.not_read)
    lines = [finding.line for finding in result.findings if finding.rule.code == "TIC102"]
    house = [f.rule.code for f in result.findings if f.rule.code != "TIC102"]
    return lines, house, result


@pytest.mark.parametrize("path", PAGES)
def test_a_comment_suppresses_the_words_it_stands_above_and_no_others(path):
    page = PAGES[path].replace("HARM", HARM)
    both, house, _ = check(path, page.replace("COMMENT", "a comment about other things"))
    assert len(both) == 2, path
    assert house == []
    lines, house, result = check(
        path, page.replace("COMMENT", "tic: ignore-next[TIC102] -- quoted")
    )
    assert (lines, house) == (both[1:], [])
    assert [each.finding.line for each in result.suppressed] == both[:1]
    assert [each.reason for each in result.suppressed] == ["quoted"]


@pytest.mark.parametrize("path", PAGES)
def test_a_comment_without_need_or_reason_is_told_in_every_format(path):
    page = PAGES[path].replace("HARM", CALM)
    for comment, code in [
        ("tic: ignore-next[TIC102] -- quoted", "TIC002"),
        ("tic: ignore-file[TIC102]", "TIC003"),
        ("tic: ignore-next[TIC9999] -- quoted", "TIC001"),
        ("tic: silence", "TIC004"),
    ]:
        lines, house, result = check(path, page.replace("COMMENT", comment))
        assert (lines, house) == ([], [code]), comment
        (finding,) = result.findings
        assert "tic:" in result.source[finding.start : finding.end]


@pytest.mark.parametrize("path", PAGES)
def test_off_covers_the_rest_in_every_format(path):
    page = (
        PAGES[path].replace("HARM", HARM).replace("COMMENT", "tic: off[TIC102] -- a page of quotes")
    )
    lines, house, result = check(path, page)
    assert (lines, house) == ([], [])
    assert len(result.suppressed) == 2


def test_json_has_notes_where_comments_would_stand():
    page = (
        '{\n  "chat": {\n    "a": "HARM",\n    "x-tic": "tic: ignore[TIC102] -- quoted"\n  },\n'
        '  "more": {\n    "b": "HARM"\n  }\n}\n'
    ).replace("HARM", HARM)
    lines, house, result = check("locales/en.json", page)
    assert (lines, house) == ([7], [])
    assert [each.finding.line for each in result.suppressed] == [3]


def test_every_format_with_comments_is_tried_here():
    tried = {check(path, page.replace("HARM", CALM))[2].format for path, page in PAGES.items()}
    no_comments = {"text", "csv", "jsonl", "json", "mail", "notebook"}
    assert {format_.name for format_ in FORMATS} - tried - no_comments == set()


SUFFIXES = st.sampled_from(sorted(BY_SUFFIX))
PIECES = (
    *"{}[]<>\"'`:;,|#*-_=&%\\/\n\r\t ",
    *(
        "\u200b",
        "é",
        "\U0001f33f",
        HARM,
        "turns:",
        "```",
        "- text: ",
        "msgid",
        "msgstr",
        "{{",
        "}}",
    ),
    *("<!--", "-->", "/*", "*/", "//", "<p>", "</p>", "tic: ignore[TIC102]", "tic: on"),
    *("tic: off[TIC102] -- why", "tic: ignore-next[TIC9] -- why"),
)
NOISE = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


@given(NOISE, SUFFIXES)
def test_no_text_makes_any_reader_rule_or_suppression_crash(text, suffix):
    result = CHECKER.source(text.encode(), f"values/chat{suffix}", ONE_RULE)
    assert result.not_read is None or result.not_read.code != "checking.crashed"
    for finding in result.findings:
        assert result.source[finding.start : finding.end]
        assert finding.line >= 1
        assert finding.column >= 1


@given(st.binary(max_size=60), SUFFIXES)
def test_no_bytes_make_it_crash(source, suffix):
    result = CHECKER.source(source, f"values/chat{suffix}", ONE_RULE)
    assert result.not_read is None or result.not_read.code != "checking.crashed"


def test_a_note_to_tic_without_its_word_is_told():
    _, house, _ = check("locales/en.json", f'{{"a": "{CALM}", "x-tic": "ignore[TIC102] -- why"}}')
    assert house == ["TIC004"]


def test_a_comment_inside_a_tag_of_jsx_reaches_its_line():
    page = f'const A = () => (\n  <img alt="{HARM}" /* tic: ignore[TIC102] -- quoted */ />\n);\n'
    lines, house, result = check("A.tsx", page)
    assert (lines, house, len(result.suppressed)) == ([], [], 1)
