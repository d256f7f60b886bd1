"""No input makes a reader super-linear: 50 KB of every hostile sign that is known.

Two measures. Python's own work is counted: calls at n and 2n. What a regular expression does inside
one call cannot be counted, so its time is held against that of ordinary copy of the same length in
the same run: a quadratic scan of 50 KB is slower by two orders of magnitude.
"""

import sys
import time
from collections.abc import Callable

import pytest

from tic.documents import Mapped, NotRead, read
from tic.documents.spoken import spoken

SIZE = 50_000


def units(page: str) -> list[str]:
    """The signs of a list."""
    return page.split("¦")


MARKDOWN = units(
    "> ¦> > > ¦- - - ¦- ¦* + ¦1. ¦# ¦#¦#### ¦# a\n¦===\n¦a\n===\n¦---\n¦a\n---\n¦:::\n¦***¦*¦"
    '_¦**a ¦*a _b¦*a_¦a*b_¦~~¦~~~\n¦[¦]¦![¦[a](¦[a](b ¦](¦[a][¦](<¦](a "¦[a]: ¦[a]: b\n¦[^a]¦'
    "[^a]: ¦`¦` `` ``` ¦``a`¦```\n¦- ```\n¦- ```\n  ```\n¦  ```\n¦```{note}\n¦> ```{note}\n¦"
    "\\`¦`\\¦<!--¦<div>¦<div>\n\n¦<p>a\n\n¦<b>¦<a '¦<a \"¦<x ¦</¦<?¦<!¦<script>¦<pre>¦<q>¦&¦"
    "&a¦&#¦<a@¦<a:b¦ \n¦ ¦\t¦\n¦\r\n¦\r¦    a\n¦\\¦\\\n¦a¦a*¦http://¦a@¦@a¦www.¦{{¦{a¦{a}¦{%¦"
    "- a\n¦  - a\n¦- a\n  - a\n¦> a\n¦> - ¦- > ¦1) > - ¦avoid:\n- a\n¦- avoid:\n¦|¦|a¦"
    "| a |\n|---|\n¦a|b\n-|-\n¦-|¦\u201c¦x\n\n¦[a\n¦- [ ] "
)
HTML = units(
    '<¦</¦<!--¦<!¦<?¦<a¦<a \'¦<a "¦<a b¦<a =¦<x alt¦<x alt=¦<x alt=\'¦<x alt="a">¦'
    "<x y y y y y y y y y ¦<div>¦<div><p>¦</div>¦<b>¦</b>¦<q>¦<code>¦<code>a¦</code>¦<a>¦"
    "<option>¦<blockquote>¦<li>a¦<h1>avoid</h1>¦<script>¦</script¦<pre>¦"
    "<input value='a' type=submit>¦&¦&a¦&amp;¦&#¦{{¦{#¦{%¦{a}¦#}¦-->¦\n\n¦<p>a\n\n¦ ¦\n¦a¦a ¦"
    "<a<b¦<![CDATA[¦<br>¦a@¦http://¦<x title=a"
)
TEXT = units(" ¦\n¦ \n¦\r¦a¦x\n\n¦\t¦\u2028")
TABLE = units('"¦""¦",¦a"¦,¦;¦\t¦\n¦a\n¦a,¦"a","b"\n¦"a""¦user,bot\n¦\r')
LOG = units('{"a":¦[¦{¦"¦\\¦"\\u¦"a"\n¦{"a":"b"}\n¦["a",¦["a"]\n¦{"role":"user","a":"b"}\n¦1\n')
STRING = units(
    "{¦}¦{{¦{n, plural, ¦{n, plural, one {¦{n,plural,one{a}}¦{a}¦{%¦%(¦%1$¦${¦$t(¦$a$¦'¦'{¦<¦"
    "<a '¦&¦&a¦a@¦@¦http://¦#"
)


def reading(path: str) -> Callable[[str], None]:
    def reads(source: str) -> None:
        outcome = read(source.encode(), path=path)
        if not isinstance(outcome, NotRead):
            for passage in outcome.passages:
                passage.text.span(0, len(passage.text.text))

    return reads


def speaking(source: str) -> None:
    for sentence in spoken(Mapped.copy(source)):
        sentence.span(0, len(sentence.text))


READERS = {
    "md": (reading("a.md"), MARKDOWN, "Some *words* and [more](x).\n\n- an item\n\n"),
    "html": (reading("a.html"), HTML, "<p>Some <b>words</b> and more.</p>\n<li>an item\n"),
    "txt": (reading("a.txt"), TEXT, "Some words\nand more.\n\n"),
    "csv": (reading("a.csv"), TABLE, 'some words,"and more"\n'),
    "jsonl": (reading("a.jsonl"), LOG, '{"a": "some words", "b": ["and more"]}\n'),
    "string": (speaking, STRING, "You {name} <b>say</b> so. "),
}
TEMPLATE = units(
    "{{¦}}¦{%¦%}¦{#¦{{!--¦{{#a}}¦<%¦<%=¦<%--¦<?php¦<?=¦?>¦@a(¦@(¦@{¦@*¦@a¦$a¦${¦$!{¦<#a¦</#¦#if(¦{¦{{{¦<p>{{"
)
READERS |= {
    name: (reading(f"a.{name}"), TEMPLATE, "<p>Some {{ words }} and more.</p>\n<li>an item\n")
    for name in ("njk", "erb", "blade.php", "cshtml", "ftlh")
}
READERS |= {
    "svelte": (
        reading("a.svelte"),
        units("{¦}¦{#if ¦{/*¦*/}¦<script>¦</script¦<script ¦<style>¦---\n¦{a}¦{a{¦<p>{"),
        "<p>Some {words} and more.</p>\n<li>an item\n",
    ),
    "mdx": (
        reading("a.mdx"),
        units(
            "{¦}¦{/*¦*/}¦<A¦<A ¦<A b='¦<A>¦</A>¦```\n¦`¦import \n¦export a\n¦{a}¦~~~\n¦title=\"¦<A title='a'"
        ),
        "Some {words} and <B>more</B>.\n\n- an item\n\n",
    ),
    "rst": (
        reading("a.rst"),
        units(
            ".. ¦.. a\n¦.. code::\n¦a::\n¦ a\n¦``¦`a¦:a:`¦`a <¦`_¦**¦*¦- ¦|¦:a: ¦====\n¦=¦+---\n¦\\"
        ),
        "Some *words* and ``more``.\n\n- an item\n\n",
    ),
    "adoc": (
        reading("a.adoc"),
        units(
            "----\n¦....\n¦////\n¦// ¦:a: b\n¦[a]\n¦[[¦link:¦link:a[¦<<¦<<a,¦`¦`+¦+¦*¦_¦== ¦* ¦|¦|===\n¦NOTE: "
        ),
        "Some *words* and `more`.\n\n* an item\n\n",
    ),
    "org": (
        reading("a.org"),
        units("#+begin_src\n¦#+end_src\n¦# ¦* ¦[[¦[[a][¦]]¦=¦~¦*a¦/¦|¦:a:\n¦- "),
        "Some *words* and =more=.\n\n- an item\n\n",
    ),
    "tex": (
        reading("a.tex"),
        units("\\¦\\a¦\\a{¦\\a[¦{¦}¦$¦$a¦%¦\\begin{verbatim}\n¦\\end{\n¦\\item¦\\ref{¦\\section{"),
        "Some \\emph{words} and more.\n\n\\item an item\n\n",
    ),
    "strings": (
        reading("a.strings"),
        units('"¦"a"¦"a"=¦"a"="¦/*¦*/¦//¦\\¦;¦a¦a='),
        '"a" = "Some words";\n',
    ),
    "properties": (
        reading("a.properties"),
        units("a¦a=¦\\¦\\\n¦#¦=¦:¦ ¦a=\\\n¦\\u"),
        "a = Some words\n",
    ),
    "ini": (reading("a.ini"), units("[¦]¦[a]\n¦a¦a=¦;¦ a\n¦a=b\n c\n¦="), "a = Some words\n"),
    "ftl": (
        reading("a.ftl"),
        units("a = ¦a = b\n¦ c\n¦{¦}¦{ a ->\n¦ [a] b\n¦*[¦# ¦ .a = b\n¦-a"),
        "a = Some words\n    and more\n",
    ),
    "toml": (
        reading("a.toml"),
        units('a¦a=¦"¦\'¦"""¦[¦#¦{¦\\'),
        "a = 'Some words and more'\n",
    ),
    "vtt": (
        reading("a.vtt"),
        units("a\n¦00:00.000 --> \n¦NOTE \n¦<v ¦<¦\n\n¦- ¦&¦{¦Dialogue:,"),
        "00:01.000 --> 00:02.000\nSome words\n\n",
    ),
    "lg": (reading("a.lg"), units("# ¦- ¦- a\n¦${¦{¦[¦[a(¦> ¦```\n¦- IF:"), "# A\n- Some words\n"),
    "eml": (reading("a.eml"), units("a: ¦a: b\n¦ c\n¦> ¦\n\n¦:"), "Subject: Some words\n\nMore\n"),
    "resx": (
        reading("a.resx"),
        units("<¦<root>¦<data>¦<!--¦<![CDATA[¦]]>¦&¦&a;¦<value>¦<root><data><value>"),
        "<root><data name='a'><value>Some words</value></data></root>\n",
    ),
    "chat": (
        reading("chat.txt"),
        units("Bot: ¦User: a\nBot: b\n¦[1/1/20, 1:00] a: ¦1/1/20, 1:00 - ¦A: \n¦: "),
        "User: some words\nBot: and more\n",
    ),
}
HOSTILE = [
    pytest.param(kind, unit, id=f"{kind} {unit!r}"[:40])
    for kind, (_, signs, _) in READERS.items()
    for unit in signs
]


def calls(run: Callable[[str], None], source: str) -> int:
    count = 0

    def seen(frame: object, event: str, arg: object) -> None:
        nonlocal count
        count += 1

    sys.setprofile(seen)
    try:
        run(source)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize(("kind", "unit"), HOSTILE)
def test_twice_the_input_takes_at_most_twice_the_calls(kind, unit):
    run = READERS[kind][0]
    run(unit)  # what is imported or compiled once is not counted
    once = calls(run, unit * (1_000 // len(unit)) + "x")
    twice = calls(run, unit * (2_000 // len(unit)) + "x")
    assert twice <= 2.2 * once + 200


def seconds(run: Callable[[str], None], source: str) -> float:
    start = time.process_time()
    run(source)
    return time.process_time() - start


@pytest.fixture(scope="module")
def ordinary() -> dict[str, float]:
    """How long each reader takes for ordinary copy of the same length."""
    return {
        kind: max(seconds(run, copy * (SIZE // len(copy))) for _ in range(3))
        for kind, (run, _, copy) in READERS.items()
    }


@pytest.mark.parametrize(("kind", "unit"), HOSTILE)
def test_hostile_signs_cost_little_more_than_ordinary_copy(kind, unit, ordinary):
    source = unit * (SIZE // len(unit)) + "x"  # at the end what every scan hoped for is not there
    assert seconds(READERS[kind][0], source) < 15 * max(ordinary.values())


@pytest.mark.parametrize("kind", READERS)
@pytest.mark.parametrize("space", [" ", "\t", "\r", " \n", "\u2003"])
def test_white_space_without_a_word_costs_little_more_than_ordinary_copy(kind, space, ordinary):
    source = space * (SIZE // len(space))
    assert seconds(READERS[kind][0], source) < 15 * max(ordinary.values())
