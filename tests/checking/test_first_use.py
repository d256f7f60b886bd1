"""What a new user tried first, kind by kind: where the finding has to stand, or why there is none."""

import pytest

from tic.checking.checker import Checker
from tic.checking.settings import Settings

P = "You have no choice but to tell me."  # TIC102
ROWS = [
    # path, source with P in it, the place of each finding
    ("values/strings.xml", f'<resources>\n<string name="a">{P}</string>\n</resources>', ["2:18"]),
    ("a.csv", f"field,label\nx,{P}\n", ["2:3"]),
    ("a.json", f'{{\n "a": "{P}"\n}}', ["2:8"]),
    ("a.json", f'{{\n // c\n "a": "{P}",\n}}', ["3:8"]),
    ("a.jsonl", f'{{"role": "user", "content": "{P}"}}\n', []),
    ("a.jsonl", f'{{"role": "assistant", "content": "{P}"}}\n', ["1:35"]),
    ("A.vue", f"<template>\n  <p>{P}</p>\n</template>", ["2:6"]),
    ("A.svelte", f"<script>let a</script>\n<p>{P}</p>", ["2:4"]),
    ("A.astro", f"---\nlet a\n---\n<p>{P}</p>", ["4:4"]),
    ("a.mdx", f"import A from 'a'\n\n{P}\n", ["3:1"]),
    ("a.njk", f"{{% block a %}}\n<p>{P}</p>{{% endblock %}}", ["2:4"]),
    ("a.rst", f"Head\n====\n\n{P}\n", ["4:1"]),
    ("a.adoc", f"= Head\n\n{P}\n", ["3:1"]),
    ("en.lproj/Localizable.strings", f'"a" = "{P}";', ["1:8"]),
    ("a.resx", f'<root><data name="a"><value>{P}</value></data></root>', ["1:29"]),
    ("a.ftl", f"a = {P}\n", ["1:5"]),
    ("a.properties", f"a={P}\n", ["1:3"]),
    ("a.toml", f'a = "{P}"\n', ["1:6"]),
    ("a.vtt", f"WEBVTT\n\n00:01.000 --> 00:02.000\n{P}\n", ["4:1"]),
    ("nb.ipynb", f'{{"cells": [{{"cell_type": "markdown", "source": ["{P}"]}}]}}', ["1:50"]),
    ("a.prompt", f"{P}\n", ["1:1"]),
    ("a.prompty", f"---\nname: x\n---\nsystem:\n{P}\n", ["5:1"]),
    ("a.j2", f"system: {{{{ x }}}}\n{P}\n", ["2:1"]),
    ("noext", f"{P}\n", ["1:1"]),
    ("a.lg", f"# A\n- {P}\n", ["2:3"]),
    ("a.eml", f"Subject: Hi\n\n{P}\n", ["3:1"]),
    ("a.swift", f'let a = "{P}"\n', ["1:10"]),
    ("a.kt", f'val a = "{P}"\n', ["1:10"]),
    ("a.rb", f'a = "{P}"\n', ["1:6"]),
    # Valid code that a grammar stumbles over is read around.
    ("a.tsx", f"export const A = () => (\n<p>\n  Safe & sound.\n  {P}\n</p>)", ["4:3"]),
    ("a.ts", f'import {{ type A }} from "a";\nexport const b = "{P}";\n', ["2:19"]),
    # A phrase in several fragments is one text.
    (
        "a.json",
        '{"from": "Bot", "text": ["You have ", {"type": "bold", "text": "no choice"}, "."]}',
        ["1:27"],
    ),
    (
        "a.txt",
        f"12/03/24, 10:15 - Ana: {P}\n12/03/24, 10:16 - Support: {P}\n",
        ["2:28"],
    ),
    # Words of the person.
    ("b_usersays_en.json", f'[{{"data": [{{"text": "{P}"}}]}}]', []),
    ("a.json", f'{{"utterances": [{{"text": "{P}", "intent": "a"}}]}}', []),
    ("a.json", f'{{"instruction": "{P}", "output": "Words."}}', []),
    ("a.json", f'[{{"fromMe": false, "body": "{P}"}}]', []),
    ("a.json", f'[{{"fromMe": true, "body": "{P}"}}]', ["1:28"]),
    ("a.jsonl", f'{{"is_bot": false, "message": {{"text": "{P}"}}}}\n', []),
    ("a.json", f'[{{"user": "U", "text": "{P}"}}, {{"bot_id": "B", "text": "Hi."}}]', []),
    # Another language, declared or shown.
    ("nl.json", f'{{"a": "{P}"}}', []),
    ("a.html", f'<html lang="nl"><p>{P}</p>', []),
    ("a.po", f'msgid ""\nmsgstr "Language: nl\\n"\n\nmsgid "a"\nmsgstr "{P}"\n', []),
    ("a.arb", f'{{"@@locale": "nl", "a": "{P}"}}', []),
    ("values-nl/strings.xml", f'<resources><string name="a">{P}</string></resources>', []),
    ("a.json", '{"a": "Le train est en retard."}', []),
    ("a.json", '{"a": "ново"}', []),
    ("a.md", "Open the picture in GIMP, or start the Vagrant box.\n", []),
    # Settings of tools hold no copy; code in Markdown is none either.
    ("a.md", f"```\n{P}\n```\n", []),
]


@pytest.mark.parametrize(
    ("path", "source", "places"), ROWS, ids=[f"{n} {row[0]}" for n, row in enumerate(ROWS)]
)
def test_a_finding_stands_where_the_words_stand(path, source, places):
    result = Checker().source(source.encode(), path, Settings())
    assert result.not_read is None
    assert [f"{each.line}:{each.column}" for each in result.findings] == places


@pytest.mark.parametrize(
    "remark",
    [
        "TIC: ignore-next[TIC102] -- quotes a letter",
        "Tic:ignore-next[TIC102] -- quotes a letter",
    ],
)
def test_a_suppression_in_capitals_has_its_effect(remark):
    result = Checker().source(f"<!-- {remark} -->\n{P}\n".encode(), "a.md", Settings())
    assert not result.findings
    assert [each.reason for each in result.suppressed] == ["quotes a letter"]


@pytest.mark.parametrize("remark", ["tic-ignore TIC102", "tic: disable TIC102", "TIC-disable"])
def test_what_looks_like_a_suppression_and_is_none_is_told(remark):
    result = Checker().source(f"<!-- {remark} -->\n{P}\n".encode(), "a.md", Settings())
    assert [each.rule.code for each in result.findings] == ["TIC004", "TIC102"]


@pytest.mark.parametrize("remark", ["a static page", "tic-care reads this", "the tic-tac rule"])
def test_other_comments_are_let_be(remark):
    result = Checker().source(f"<!-- {remark} -->\nFine words.\n".encode(), "a.md", Settings())
    assert not result.findings
