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

# Most XML files of an app hold no copy: res/values*/, or a name that speaks of strings.
_RESOURCES = re.compile(r"(?:^|[/\\])values[\w+-]*[/\\][^/\\]+$|(?:strings|arrays|plurals)[^/\\]*$")

FORMATS = (
    TEXT,
    Format("markdown", (".md", ".markdown", ".mdown", ".mkd"), "markdown_text", streaming=True),
    Format("html", (".html", ".htm", ".xhtml", ".jinja", ".jinja2", ".j2"), "html_text"),
    Format("json", (".json", ".arb", ".jsonc", ".json5"), "i18n_json"),
    Format("yaml", (".yml", ".yaml"), "yaml_copy"),
    Format("po", (".po", ".pot"), "gettext_po"),
    Format("android", (".xml",), "android_xml", where=_RESOURCES),
    Format("python", (".py", ".pyi"), "python_code"),
    Format("javascript", (".js", ".jsx", ".mjs", ".cjs"), "script_code"),
    Format("typescript", (".ts", ".tsx", ".mts", ".cts"), "script_code"),
    Format("csv", (".csv", ".tsv"), "csv_text"),
    Format("jsonl", (".jsonl", ".ndjson"), "jsonl_text"),
)

BY_SUFFIX = {suffix: format_ for format_ in FORMATS for suffix in format_.suffixes}


def format_of(path: str) -> Format | None:
    """Return the format of a file by the last suffix of its name, whatever its case."""
    found = BY_SUFFIX.get(os.path.splitext(path)[1].lower())
    if found is None or found.where is None:
        return found
    # From wherever it was started: of the folders only the one that the file lies in counts.
    return found if found.where.search(os.path.abspath(path)) else None
