"""Strings that stand under keys, line by line: Apple's .strings, Java's .properties, INI, TOML, Fluent.

Each format is one pattern of what may stand next; what it does not know makes the file unread, with its line.

Sources: Apple, "String resources"; java.util.Properties; TOML 1.0 (checked by `tomllib`); Fluent syntax 1.0.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator
from pathlib import PurePath
from typing import NamedTuple

from tic.documents.escapes import APPLE, PROPERTIES, TOML, Dialect
from tic.documents.guess import guess
from tic.documents.keyed import LONGEST_PATH
from tic.documents.keyed_copy import STRINGS, passages
from tic.documents.mapped import PLACEHOLDER, Mapped
from tic.documents.passage import Comment, Passage
from tic.documents.reasons import syntax
from tic.documents.template_text import DOLLAR, pages
from tic.errors import UnreadableError

_LINE_END = re.compile(r"[^\S\n]*+\n[^\S\n]*+")
_CONTINUED = re.compile(r"\\\r?\n[ \t]*+")
_PLACEABLE = re.compile(r"\{[^{}]{0,300}+\}")
_VARIANT = re.compile(
    r"(?:^|\n)[ \t]*+\*?\[[\w .-]{1,60}+\][ \t]*+(?P<words>[^\n{}]*+(?>(?:\{[^{}\n]*+\}[^\n{}]*+)*))"
)
_BLANK = re.compile(r"\S\s+\S")


class Lines(NamedTuple):
    """A format: its name, what may stand next, how its strings are escaped, and whether one word is copy."""

    name: str
    token: re.Pattern[str]
    escapes: Dialect | None
    labels: bool = True
    flowing: bool = False


_STRINGS = Lines(
    "an Apple strings file",
    re.compile(
        r"""\s*+(?:
            (?P<comment>/\*(?>(?:[^*]++|\*(?!/))*)\*/|//[^\n]*+)
          | (?>"(?P<key>(?>(?:[^"\\]++|\\(?s:.))*))"|(?P<name>[\w.$-]++))\s*+=\s*+
            "(?P<value>(?>(?:[^"\\]++|\\(?s:.))*))"\s*+;
          | (?P<end>\Z)
        )""",
        re.VERBOSE,
    ),
    APPLE,
)
_PROPERTIES = Lines(
    "a properties file",
    re.compile(
        r"""[ \t\f\r\n]*+(?:
            (?P<comment>[#!][^\r\n]*+)
          | (?P<key>(?>(?:[^\\\s:=]++|\\(?s:.))+))[ \t]*+(?>(?:[:=][ \t]*+)?)
            (?P<value>(?>(?:[^\\\r\n]++|\\(?:\r\n|(?s:.)))*))
          | (?P<end>\Z)
        )""",
        re.VERBOSE,
    ),
    PROPERTIES,
)
_INI = Lines(
    "an INI file",
    re.compile(
        r"""\s*+(?:
            (?P<comment>[#;][^\r\n]*+)
          | \[(?P<section>[^\]\r\n]*+)\][^\r\n]*+
          | (?P<key>[^=:\r\n\[]++)(?>(?:[=:][ \t]*+(?P<value>[^\r\n]*+(?>(?:\r?\n[ \t]++(?![#;])[^\r\n]++)*)))?)
          | (?P<end>\Z)
        )""",
        re.VERBOSE,
    ),
    None,
    labels=False,
    flowing=True,
)
_TOML = Lines(
    "TOML",
    re.compile(
        r"""[^"'#\[=]*+(?:
            (?P<comment>\#[^\r\n]*+)
          | (?P<text>\"\"\"(?P<long>(?>(?:[^"\\]++|\\(?s:.)|"(?!""))*))\"{3,5}|'''(?P<raw>(?>(?:[^']++|'(?!''))*))'{3,5}
              |"(?P<value>(?>(?:[^"\\\n]++|\\.)*))"|'(?P<plain>[^'\n]*+)')
          | (?P<sign>[\[=])
          | (?P<end>\Z)
        )""",
        re.VERBOSE,
    ),
    TOML,
    labels=False,
)
_FLUENT = Lines(
    "Fluent",
    re.compile(
        r"""(?:
            (?P<comment>\#{1,3}+(?:[ ][^\n]*+)?(?=\n|\Z))
          | (?P<key>-?[A-Za-z][\w-]*+|[ ]++\.[A-Za-z][\w-]*+)[ ]*+=[ ]*+
            (?P<value>[^\n]*+(?>(?:\n(?:[ ]++(?![.\s])|[}])[^\n]*+|\n[ ]*+(?=\n[ ]++[^.\s]))*))
          | (?P<end>\Z)
        )\s*?(?:\n|\Z)\n*+""",
        re.VERBOSE,
    ),
    None,
    flowing=True,
)


def read(source: str, path: str) -> Iterator[Passage | Comment]:
    """Yield the strings of a file under their keys, and its comments."""
    suffix = PurePath(path.lower()).suffix
    if suffix == ".ftl" and ("<#" in source or "${" in source or "</" in source):
        return pages(Mapped.copy(source), DOLLAR)  # FreeMarker has the suffix of Fluent
    return _READERS[suffix](source)


def _lines(source: str, format_: Lines) -> Iterator[Passage | Comment]:
    at, section = 0, ""
    while at < len(source):
        token = format_.token.match(source, at)
        if token is None:
            raise UnreadableError(syntax(f"This is not {format_.name}."), at)
        found = token.groupdict()
        at = max(token.end(), at + 1)
        if token["comment"] is not None:
            yield _comment(token)
        elif found.get("section") is not None:
            section = f"{token['section']}."
        elif found.get("value"):
            key = section + (found["key"] or found.get("name") or "").strip().lstrip(".")
            yield from _string(Mapped.copy(source, *token.span("value")), key, format_)


def _string(value: Mapped, key: str, format_: Lines) -> Iterator[Passage]:
    if format_.flowing:
        value = value.rewrite(_LINE_END, " ")
        if len(value.text) > 1 and value.text[0] == value.text[-1] == '"':
            value = value.slice(1, len(value.text) - 1)
    if format_.escapes:
        value = format_.escapes.decode(value)
    if format_.labels or _BLANK.search(value.text):
        yield from passages(value.strip(), key[:LONGEST_PATH], guess(key, STRINGS))


def _comment(token: re.Match[str]) -> Comment:
    words = token["comment"].strip("#;!/* \t\r\n")
    return Comment(words, *token.span("comment"))


def _fluent(source: str) -> Iterator[Passage | Comment]:
    for part in _fluent_values(source):
        if isinstance(part, Comment):
            yield part
            continue
        value, key = part
        variants = [*_VARIANT.finditer(value.text)] if "->" in value.text else []
        for words in [value.slice(*each.span("words")) for each in variants] or [value]:
            said = words.rewrite(_LINE_END, " ").rewrite(_PLACEABLE, PLACEHOLDER).strip()
            yield from passages(said, key, guess(key, STRINGS))


def _fluent_values(source: str) -> Iterator[tuple[Mapped, str] | Comment]:
    at = len(source) - len(source.lstrip("\n"))
    message = ""
    while at < len(source):
        token = _FLUENT.token.match(source, at)
        if token is None:
            raise UnreadableError(syntax(f"This is not {_FLUENT.name}."), at)
        at = max(token.end(), at + 1)
        if token["comment"] is not None:
            yield _comment(token)
        elif token["key"] is not None:
            name = token["key"].strip()
            message = message if name.startswith(".") else name
            key = message + name if name.startswith(".") else name
            if token["value"]:
                yield Mapped.copy(source, *token.span("value")), key[:LONGEST_PATH]


def _toml(source: str) -> Iterator[Passage | Comment]:
    try:
        tomllib.loads(source.replace("\r\n", "\n"))
    except (tomllib.TOMLDecodeError, RecursionError):
        raise UnreadableError(syntax("This is not TOML.")) from None
    at, key = 0, ""
    while at < len(source) and (token := _TOML.token.match(source, at)):
        start = at
        at = max(token.end(), at + 1)
        if token["comment"] is not None:
            yield _comment(token)
        elif token["sign"] == "=":
            key = source[source.rfind("\n", 0, token.end()) + 1 : token.start("sign")].strip(
                " {,\t"
            )
        elif token["text"] is not None and start != at:
            name = next(
                each for each in ("long", "raw", "value", "plain") if token[each] is not None
            )
            value = Mapped.copy(source, *token.span(name))
            if name in ("long", "value"):
                value = TOML.decode(value.rewrite(_CONTINUED, ""))
            if _BLANK.search(value.text):
                yield from passages(value.strip(), key[:LONGEST_PATH], guess(key, STRINGS))


_Read = Callable[[str], Iterator[Passage | Comment]]
_READERS: dict[str, _Read] = {
    ".strings": lambda source: _lines(source, _STRINGS),
    ".properties": lambda source: _lines(source, _PROPERTIES),
    ".ini": lambda source: _lines(source, _INI),
    ".toml": _toml,
    ".ftl": _fluent,
}
