"""What is read in each of the smaller formats, and that a map is true in each: one table."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.documents_formats.checks import check_edit, check_maps, notes, passages, texts

from tic.documents import PLACEHOLDER, NotRead, read
from tic.text.context import Context, Speaker

FILL = PLACEHOLDER
# Path, source, and the texts that people read in it.
FILES = [
    ("a.njk", "{% extends 'b' %}{% block c %}<p>Dear {{ name }}, hello.</p>{% endblock %}", [f"Dear {FILL}, hello."]),
    ("a.hbs", "<p>{{#if a}}Good{{else}}Bad{{/if}} day</p>{{> part}}", ["GoodBad day"]),
    ("a.liquid", "{% comment %}no words{% endcomment %}<b>Words</b>", ["Words"]),
    ("a.gohtml", '{{ define "a" }}<p>Hi {{ .Name }}</p>{{ end }}{{/* no */}}', [f"Hi {FILL}"]),
    ("a.erb", "<% if a %><p>Hi <%= name %>!</p><% end %><%# no %>", [f"Hi {FILL}!"]),
    ("a.phtml", "<?php if (a): ?><p>Hi <?= $n ?></p><?php endif; ?>", [f"Hi {FILL}"]),
    ("a.jsp", "<%-- no --%><p>Hi ${user.name}</p>", [f"Hi {FILL}"]),
    ("a.blade.php", "@extends('a') @if (b) <p>Hi {{ $n }}</p> @endif {{-- no --}} a@b.example", [f"Hi {FILL}"]),
    ("a.cshtml", "@model A\n@* no *@<p>Hi @Model.Name, and @(b + 1).</p>", [f"Hi {FILL}, and {FILL}."]),
    ("a.ftlh", "<#if a><p>Hi ${n}</p></#if><#-- no -->", [f"Hi {FILL}"]),
    ("a.vm", "#if($a)<p>Hi $name</p>#end ## no", [f"Hi {FILL}"]),
    ("A.vue", "<template><p :title='x'>Hi {{ n }}</p></template><style>p {}</style>", [f"Hi {FILL}"]),
    ("A.vue", "<template><p>Hi</p></template>\n<script setup>\nconst a = 'Words to read'\n</script>", ["Hi", "Words to read"]),
    ("A.svelte", "<script>let a = {b: 1}</script>{#if a}<p>Hi {a.b}</p>{:else}<p>Bye now</p>{/if}", [f"Hi {FILL}", "Bye now"]),
    ("A.astro", "---\nconst t: string = 'A page of words'\n---\n<h1>{t}</h1><p>Words</p>", ["A page of words", "Words"]),
    ("a.mdx", "import A from 'a'\n\n# Hi {name}\n\n<A title=\"Some words\" b={{c: 1}}>\n\nInside\n\n</A>\n\n```js\n{code}\n```\n", [f"Hi {FILL}", "Some words", "Inside"]),
    ("a.rst", "Title\n=====\n\nSee ``code`` and :ref:`this page <x>`, *well*.\n\n.. code-block:: python\n\n   no = 1\n\nSo::\n\n   no = 2\n\n- one\n- two\n\n.. no\n", ["Title", f"See {FILL} and this page, well.", "So::", "one", "two"]),
    ("a.adoc", "= Title\n:toc: left\n\nNOTE: Take link:x[your time], `code`.\n\n----\nno\n----\n\n* one\n* two\n\n////\nno\n////\n", ["Title", f"Take your time, {FILL}.", "one", "two"]),
    ("a.org", "#+TITLE: Hi\n* TODO Head\n:PROPERTIES:\n:ID: x\n:END:\nSome /words/ and [[u][a link]].\n#+BEGIN_SRC sh\nno\n#+END_SRC\n# no\n", ["Hi", "Head", "Some words and a link."]),
    ("a.tex", "\\documentclass{a}\n\\section{Head}\nSome \\emph{words} at 5\\% % no\n\\begin{verbatim}\nno\n\\end{verbatim}\n\\item one\n", ["Head", "Some words at 5%", "one"]),
    ("a.strings", '/* no */\n"a" = "Hi \\"you\\"\\n%@";\nb = "Two";\n', [f'Hi "you"\n{FILL}', "Two"]),
    ("a.properties", "# no\na = Hi \\\n   there\nb: Two\\u0021\n", ["Hi there", "Two!"]),
    ("a.ini", "[x]\n; no\na = two words\nb = one\nc = three\n  more words\n", ["two words", "three more words"]),
    ("a.toml", "# no\na = \"two words\" # no\n[b]\nc = ['three more words', \"x\"]\nd = \"\"\"\nand \\\n   on\"\"\"\n", ["two words", "three more words", "and on"]),
    ("a.ftl", "# no\n\n#\na = Hi\n\n\nb = You\n", ["Hi", "You"]),
    ("a.ftl", "# no\na = Hi { $name }\n    there\n    .title = A tip\nb = { $n ->\n    [one] One cat\n   *[other] Many cats\n }\n", [f"Hi {FILL} there", "A tip", "One cat", "Many cats"]),
    ("a.xliff", '<xliff version="1.2"><file source-language="en"><trans-unit id="a"><source>Hi</source><note>no</note></trans-unit></file></xliff>', ["Hi"]),
    ("a.xlf", '<xliff version="2.0"><file><unit id="a"><segment><source>Hallo du</source><target>Hi <ph id="1"/>you</target></segment></unit></file></xliff>', ["Hi you"]),
    ("a.resx", '<root><data name="a"><value>Hi &amp; bye</value><comment>no</comment></data><data name="i" type="x"><value>no</value></data></root>', ["Hi & bye"]),
    ("a.stringsdict", '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "x"><plist><dict><key>n</key><dict><key>one</key><string>One day</string></dict></dict></plist>', ["One day"]),
    ("survey.xml", '<h:html xmlns:h="x"><h:body><input ref="/a"><label>Your name</label><hint>Or none</hint></input></h:body></h:html>', ["Your name", "Or none"]),
    ("a.lss", "<document><row><question><![CDATA[<p>How are <b>you</b>?</p>]]></question></row></document>", ["How are you?"]),
    ("a.ssml", '<speak>Breathe <break time="1s"/>in.</speak>', ["Breathe in."]),
    ("a.ttml", "<tt><body><div><p>One<br/>two</p></div></body></tt>", ["One two"]),
    ("a.vtt", "WEBVTT\n\nNOTE no\n\n1\n00:01.000 --> 00:02.000\n<v Bo>One\ntwo\n", ["One two"]),
    ("a.srt", "1\n00:00:01,000 --> 00:00:02,000\n- One\n- Two\n", ["One Two"]),
    ("a.ass", "[Events]\nDialogue: 0,0:00:01.00,0:00:02.00,D,,0,0,0,,{\\i1}One,\\Ntwo\n", ["One, two"]),
    ("a.ipynb", '{"cells": [{"cell_type": "markdown", "source": ["# Hi\\n", "Some *words*"]}, {"cell_type": "code", "source": ["no = 1"]}]}', ["Hi", "Some words"]),
    ("a.eml", "Subject: Hello\nFrom: a@b.example\n\nSome words.\n\n> no\n\nMore.\n", ["Hello", "Some words.", "More."]),
    ("a.prompty", "---\nname: x\n---\nsystem:\nBe *kind* to {{name}}.\n\nuser:\nI can not sleep.\n", [f"Be kind to {FILL}.", "I can not sleep."]),
    ("a.prompt", '{{role "system"}}\nBe kind.\n{{role "model"}}\nHello.\n', ["Be kind.", "Hello."]),
    ("a.lg", "> no\n# A\n- IF: ${x}\n- Hi ${name}\n", [f"Hi {FILL}"]),
    ("a.qna", "# ? no\n```\nSome words\n```\n", ["Some words"]),
    ("a.co", 'define user ask\n  "no"\ndefine bot greet\n  "Hi there"\n', ["Hi there"]),
    ("a.xcstrings", '{"strings": {"a": {"localizations": {"en": {"stringUnit": {"value": "Hi there"}}}}}}', ["Hi there"]),
    ("a.swift", 'import A\nlet a = Text("Hi \\(name) there")\nlog("no words here")\nif b == "no words here" {}\n', [f"Hi {FILL} there"]),
    ("a.kt", 'val a = show("Hi $name ${b.c} there")\n', [f"Hi {FILL} {FILL} there"]),
    ("A.java", 'import a.b;\nclass A { String t = "Hi " + n + " there"; void f() { throw new E("no words here"); } }\n', [f"Hi {FILL} there"]),
    ("A.cs", 'class A { void F() { Show($"Hi {n} there"); } }\n', [f"Hi {FILL} there"]),
    ("a.rb", 'require "no words here"\na = show("Hi #{n} there")\n', [f"Hi {FILL} there"]),
    ("a.go", 'package a\nimport "no words here"\nvar a = f.Show("Hi\\tthere you")\n', ["Hi\tthere you"]),
    ("a.php", '<p>Hi</p><?php echo "Hi $n there"; log("no words here"); ?><p>Bye</p>', ["Hi", f"Hi {FILL} there", "Bye"]),
    ("a.rs", 'fn a() { show("Hi there you"); }\n', ["Hi there you"]),
    ("a.dart", "import 'no words here';\nfinal a = 'Hi $n ${b.c} there';\nvar w = Text(\"Hi you\", key: 'x');\nvoid f() { log('no words here'); if (a == 'no words here') {} }\n", [f"Hi {FILL} there", "Hi you"]),
    ("a.ex", 'defmodule A do\n  def hi(n) do\n    show("Hi #{n} there")\n    Logger.info("no words here")\n  end\nend\n', [f"Hi {FILL} there"]),
    ("a.haml", "!!!\n%h1.big#a{a: 1} Hi #{n} there\n-# no\n- if x\n  .note Two words\n= no\n%p= no\n:javascript\n  no = 1\nPlain words\n", [f"Hi {FILL} there", "Two words", "Plain words"]),
    ("a.slim", 'doctype html\np.big id="a" Hi there\n/ no\n- if x\n| Two words\nh1= no\njavascript:\n  no = 1\n', ["Hi there", "Two words"]),
    ("a.pug", "doctype html\np.big(a='x') Hi #{n}\n//- no\nif x\n  | Two words\nh1= no\nscript.\n  no = 1\np.\n  More words\n", [f"Hi {FILL}", "Two words", "More words"]),
    ("a.feature", 'Feature: no\n  # no\n  Scenario: no\n    Then I see "Hi there"\n    And I press no\n', ["Hi there"]),
    ("a.ink", "VAR no = 1\n=== knot ===\nHi {n} there. -> next\n* [Ask]\n  Two words\n// no\n~ no = 2\n", [f"Hi {FILL} there. {FILL}", "Ask", "Two words"]),
    ("a.graphql", '# no\n"A line"\ntype A {\n  """\n  Some *words*\n  """\n  a(b: Int = "no" c: Int): Int @deprecated(reason: "no")\n}\n', ["A line", "Some words"]),
    ("a.txt", "Client: I can not sleep.\nCounsellor: That sounds hard.\n", ["I can not sleep.", "That sounds hard."]),
]  # fmt: skip
NAMES = [f"{number} {path}" for number, (path, _, _) in enumerate(FILES)]


@pytest.mark.parametrize(("path", "source", "read_there"), FILES, ids=NAMES)
def test_what_people_read_is_read_and_nothing_else(path, source, read_there):
    assert texts(source, path) == read_there
    check_maps(source, path)


@pytest.mark.parametrize(("path", "source", "read_there"), FILES, ids=NAMES)
def test_lines_that_end_as_on_windows_are_read_alike(path, source, read_there):
    ended = source.replace("\n", "\r\n")
    assert [text.replace("\r\n", "\n") for text in texts(ended, path)] == read_there
    check_maps(ended, path)


@pytest.mark.parametrize(("path", "source", "read_there"), FILES, ids=NAMES)
@given(data=st.data())
def test_an_edit_at_a_span_changes_that_text_alone(path, source, read_there, data):
    check_edit(source, path, data)


@pytest.mark.parametrize(("path", "source", "read_there"), FILES, ids=NAMES)
@given(
    cut=st.integers(0, 400),
    noise=st.sampled_from(["", "<", "{", "}", '"', "\n", "%", "\\", "-->", "*/"]),
)
def test_a_file_that_is_cut_is_read_truly_or_refused(path, source, read_there, cut, noise):
    outcome = read((source[:cut] + noise + source[cut + 7 :]).encode(), path=path)
    if not isinstance(outcome, NotRead):
        check_maps(outcome.source, path)


def test_comments_of_templates_and_prose_are_told():
    assert notes("{# one #}{{!-- two --}}<!-- three --><p>a</p>", "a.hbs") == [
        "one",
        "two",
        "three",
    ]
    assert notes("{/* one */}\n\nWords\n", "a.mdx") == ["one"]
    assert notes(".. one\n\nWords\n", "a.rst") == ["one"]


def test_a_source_is_read_where_its_translation_is_empty():
    unit = "<xliff><file><trans-unit id='a'><source>Hi you</source><target>{}</target></trans-unit></file></xliff>"
    assert texts(unit.format(""), "a.xlf") == ["Hi you"]
    assert texts(unit.format("Dag"), "a.xlf") == ["Dag"]


def test_who_speaks_in_a_talk_is_told_by_its_lines():
    talk = (
        "12/03/2024, 10:15 - Ana: Hello\nare you there\n12/03/2024, 10:16 - Support: I am here.\n"
    )
    said = [(each.speaker, each.text.text, each.context) for each in passages(talk, "a.txt")]
    assert said == [
        (Speaker.PERSON, "Hello\nare you there", Context.CHAT),
        (Speaker.HELPER, "I am here.", Context.CHAT),
    ]
    assert [each.speaker for each in passages("Note: be kind.\nAim: rest.\n", "a.txt")] == [
        Speaker.HELPER
    ]


@pytest.mark.parametrize(
    ("path", "source", "whose"),
    [
        ("a.json", '{"userSays": [{"data": [{"text": "I want out"}]}]}', Speaker.PERSON),
        ("b_usersays_en.json", '[{"data": [{"text": "I want out"}]}]', Speaker.PERSON),
        ("a.json", '{"utterances": [{"text": "I want out", "intent": "leave"}]}', Speaker.PERSON),
        ("a.json", '{"utterances": [{"text": "I want out"}]}', Speaker.HELPER),
        ("a.json", '[{"instruction": "I want out", "output": ""}]', Speaker.PERSON),
        ("a.json", '[{"instruction": "", "output": "I want out"}]', Speaker.HELPER),
    ],
)
def test_what_a_bot_is_trained_on_is_not_what_it_says(path, source, whose):
    assert [each.speaker for each in passages(source, path) if each.text.text == "I want out"] == [
        whose
    ]


def told(source, path):
    return [(each.context, each.speaker, each.text.text) for each in passages(source, path)]


def test_what_a_model_is_told_is_a_prompt_and_turns_are_not():
    assert told("Be kind.\n\nuser:\nHello.\n\nassistant:\nGood day.\n", "a.prompty") == [
        (Context.PROMPT, Speaker.HELPER, "Be kind."),
        (Context.CHAT, Speaker.PERSON, "Hello."),
        (Context.CHAT, Speaker.HELPER, "Good day."),
    ]


@pytest.mark.parametrize("path", ["a.json", "a.jsonl", "a.yml"])
@pytest.mark.parametrize("role", ["system", "developer"])
def test_messages_with_the_role_of_a_system_are_prompts(path, role):
    messages = f'[{{"role": "{role}", "content": "Be kind."}}, {{"role": "user", "content": "Hello you."}}]'
    rows = [row for row in told(f'{{"messages": {messages}}}', path) if " " in row[2]]
    assert rows == [
        (Context.PROMPT, Speaker.HELPER, "Be kind."),
        (Context.CHAT, Speaker.PERSON, "Hello you."),
    ]


@pytest.mark.parametrize("key", ["system_prompt", "systemMessage", "bot.system-instruction"])
def test_a_key_may_say_that_a_text_is_a_prompt(key):
    assert told(f'{{"{key}": "Be kind."}}', "a.json")[0][0] is Context.PROMPT
    assert told('{"prompt": "Say your name."}', "a.json")[0][0] is not Context.PROMPT


def test_a_text_in_fragments_is_one():
    message = '{"messages": [{"from": "Bo", "text": ["You have ", {"type": "bold", "text": "no"}, " choice"]}]}'
    assert "You have no choice" in texts(message, "a.json")
    assert "bold" not in texts(message, "a.json")


@pytest.mark.parametrize(
    ("path", "source", "code"),
    [
        ("a.toml", "a = ", "documents.syntax"),
        ("a.strings", '"a" = 1;', "documents.syntax"),
        ("a.resx", "<!DOCTYPE root [<!ENTITY a 'b'>]><root/>", "documents.syntax"),
        ("a.resx", "<other/>", "documents.unknown-format"),
        ("a.resx", "<root>" + "<a>" * 200 + "</a>" * 200 + "</root>", "documents.too-deep"),
        ("a.eml", "Content-Transfer-Encoding: base64\n\nYQ==\n", "documents.syntax"),
        ("a.eml", "no head\n", "documents.syntax"),
        ("a.ipynb", "{", "documents.syntax"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_reason(path, source, code):
    outcome = read(source.encode(), path=path)
    assert isinstance(outcome, NotRead)
    assert outcome.because.code == code
