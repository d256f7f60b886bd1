"""Which reader takes which file: the one table of formats."""

from __future__ import annotations

import os
import re
from importlib import import_module
from typing import NamedTuple, cast

from tic.documents.passage import Reader


class Format(NamedTuple):
    """A kind of file. `module` below `tic.documents` holds its `read`; it is imported when needed.

    A *streaming* reader never fails, so its passages are read while they are asked for and need
    no memory of their own; any other reader is read to its end before a document is returned.
    Where many kinds of file share a suffix, `where` says which paths are of this one.
    """

    name: str
    suffixes: tuple[str, ...]
    module: str
    streaming: bool = False
    where: re.Pattern[str] | None = None

    def reader(self) -> Reader:
        return cast("Reader", import_module(f"tic.documents.{self.module}").read)


TEXT = Format("text", (".txt", ".text", ""), "plain_text", streaming=True)

# Most XML files of an app hold no copy: res/values*/, or a name that speaks of strings or of a form.
_RESOURCES = re.compile(r"(?:^|[/\\])values[\w+-]*[/\\][^/\\]+$|(?:strings|arrays|plurals)[^/\\]*$")

_FORMS = re.compile(r"(?i:xforms?|odk|survey|questionnaire|(?:^|[^a-z])forms?)[^/\\]*$")
_XML = (".xliff", ".xlf", ".resx", ".resw", ".stringsdict", ".lss", ".ssml", ".ttml", ".dfxp")
_TEMPLATES = (
    ".njk", ".twig", ".hbs", ".handlebars", ".mustache", ".liquid", ".tera", ".tmpl", ".tpl", ".gohtml", ".mjml",
    ".ejs", ".erb", ".eex", ".heex", ".leex", ".phtml", ".jsp", ".jspx", ".jspf", ".aspx", ".ascx",
    ".cshtml", ".vbhtml", ".razor", ".ftlh", ".vm",
)  # fmt: skip

FORMATS = (
    TEXT,
    Format(
        "markdown",
        (".md", ".markdown", ".mdown", ".mkd"),
        "markdown_text",
        streaming=True,
    ),
    Format("prompt", (".prompt", ".prompty"), "prompt_text", streaming=True),
    Format("html", (".html", ".htm", ".xhtml", ".jinja", ".jinja2", ".j2"), "html_text"),
    Format("json", (".json", ".arb", ".jsonc", ".json5", ".xcstrings"), "i18n_json"),
    Format("yaml", (".yml", ".yaml"), "yaml_copy"),
    Format("po", (".po", ".pot"), "gettext_po"),
    Format("android", (".xml",), "android_xml", where=_RESOURCES),
    Format("python", (".py", ".pyi"), "python_code"),
    Format("javascript", (".js", ".jsx", ".mjs", ".cjs"), "script_code"),
    Format("typescript", (".ts", ".tsx", ".mts", ".cts"), "script_code"),
    Format("blade", (".php",), "template_text", where=re.compile(r"(?i:\.blade\.php)$")),
    Format("template", _TEMPLATES, "template_text"),
    Format("component", (".vue", ".svelte", ".astro"), "component_text"),
    Format("mdx", (".mdx",), "mdx_text"),
    Format("prose", (".rst", ".adoc", ".asciidoc", ".asc", ".org", ".tex"), "prose_text"),
    Format("strings", (".strings", ".properties", ".ini"), "keyed_lines"),
    Format("toml", (".toml",), "toml_text"),
    Format("fluent", (".ftl",), "fluent_text"),
    Format("xml", (".xml",), "xml_text", where=_FORMS),
    Format("xml", _XML, "xml_text"),
    Format("timed", (".vtt", ".srt", ".sbv", ".ass"), "timed_text"),
    Format("notebook", (".ipynb",), "notebook_text"),
    Format("mail", (".eml",), "mail_text"),
    Format("bot", (".lg", ".qna", ".co"), "bot_text"),
    Format(
        "code",
        (
            *(".swift", ".kt", ".kts", ".java", ".cs", ".rb", ".go", ".php", ".rs"),
            *(".dart", ".ex", ".exs"),
        ),
        "native_code",
    ),
    Format("outline", (".haml", ".slim", ".pug", ".jade", ".feature", ".ink"), "outline_text"),
    Format("graphql", (".graphql", ".graphqls", ".gql"), "graphql_text"),
    Format("csv", (".csv", ".tsv"), "csv_text"),
    Format("jsonl", (".jsonl", ".ndjson"), "jsonl_text"),
)

BY_SUFFIX: dict[str, list[Format]] = {}
for _format in FORMATS:
    for _suffix in _format.suffixes:
        BY_SUFFIX.setdefault(_suffix, []).append(_format)


def format_of(path: str) -> Format | None:
    """Return the format of a file by the last suffix of its name, whatever its case."""
    for format_ in BY_SUFFIX.get(os.path.splitext(path)[1].lower(), ()):
        # From wherever it was started: of the folders only the one that the file lies in counts.
        if format_.where is None or format_.where.search(os.path.abspath(path)):
            return format_
    return None
