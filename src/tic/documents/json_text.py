"""The strings of a JSON file, each with its key path and exact place.

One pass over tokens with a stack of its own, so depth costs no recursion. A duplicate key is an
error here: of two texts under one key an app shows only one, and no reader can know which.

There are two grammars: RFC 8259, and JSON5 (spec.json5.org), which knows comments, commas at the end,
single quotes and names as keys. Of the packages for the second none gives the place of a string.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tic.documents.escapes import JAVASCRIPT, JSON
from tic.documents.keyed import DEPTH, Leaf, Level
from tic.documents.mapped import Mapped
from tic.documents.passage import Comment
from tic.documents.reasons import TOO_DEEP, syntax
from tic.errors import UnreadableError

_BROKEN = syntax("This is not JSON (RFC 8259).")
_TWICE = syntax("The same key stands twice in one JSON object.")

_SPACE = " \t\n\r"
_TOKEN = re.compile(
    r"""[ \t\n\r]*+(?:
        (?P<text>"(?>(?:[^"\\\x00-\x1f]++|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*)")
      | (?P<sign>[{}\[\]:,])
      | (?P<plain>true|false|null|-?(?:0|[1-9][0-9]*+)(?>(?:\.[0-9]++)?)(?>(?:[eE][+-]?+[0-9]++)?))
      | (?P<end>\Z)
    )""",
    re.VERBOSE,
)
_JSON5 = re.compile(
    r"""[\s\ufeff]*+(?:
        (?P<text>"(?>(?:[^"\\\n\r]++|\\(?s:.))*)"|'(?>(?:[^'\\\n\r]++|\\(?s:.))*)')
      | (?P<sign>[{}\[\]:,])
      | (?P<comment>//[^\n\r]*+|/\*(?>(?:[^*]++|\*(?!/))*)\*/)
      | (?P<plain>[+-]?+(?:0[xX][0-9a-fA-F]++|\.?[0-9][0-9.eE]*+(?>(?:[+-][0-9]++)?)|Infinity|NaN)(?![\w$]))
      | (?P<name>[\w$][\w$]*+)
      | (?P<end>\Z)
    )""",
    re.VERBOSE,
)
_WORDS = frozenset({"true", "false", "null"})
# What may come next.
_VALUE = frozenset({"text", "plain", "{", "["})
_VALUE_OR_CLOSE = _VALUE | {"]"}
_KEY = frozenset({"text", "name"})
_KEY_OR_CLOSE = _KEY | {"}"}
_COLON = frozenset({":"})
_MORE_OF_OBJECT = frozenset({",", "}"})
_MORE_OF_LIST = frozenset({",", "]"})
_END = frozenset({"end"})


def leaves(source: str, start: int = 0, end: int | None = None) -> Iterator[Leaf]:
    """Yield every string value of the JSON in `source[start:end]`, in order.

    Raises `UnreadableError` where the text is not JSON.
    """
    for part in _parts(source, start, end, json5=False):
        assert isinstance(part, Leaf)
        yield part


def loose_leaves(source: str) -> tuple[Leaf | Comment, ...]:
    """Return every string value and comment of a file, which may be JSON5.

    Raises the `UnreadableError` of JSON where it is neither.
    """
    try:
        return tuple(leaves(source))
    except UnreadableError as error:
        if error.because is not _BROKEN:
            raise
        try:
            return tuple(_parts(source, 0, None, json5=True))
        except UnreadableError as neither:
            raise (error if neither.because is _BROKEN else neither) from None


def _parts(  # noqa: PLR0915 - one step a token
    source: str, start: int, end: int | None, *, json5: bool
) -> Iterator[Leaf | Comment]:
    grammar, escapes = (_JSON5, JAVASCRIPT) if json5 else (_TOKEN, JSON)
    stop = len(source) if end is None else end
    above: list[tuple[Level, str]] = []
    level, key, place = Level("", (), is_list=False), "", start
    awaited, after_comma = _VALUE, False
    while True:
        token = grammar.match(source, place, stop)
        kind = token and (token["sign"] or token.lastgroup)
        if token and kind == "comment":
            at, place = token.span("comment")
            yield Comment(source[at:place].removesuffix("*/").strip("/* \t\r\n"), at, place)
            continue
        if token and kind == "name" and awaited is not _KEY and awaited is not _KEY_OR_CLOSE:
            kind = "plain" if token["name"] in _WORDS else "name"
        if kind in ("}", "]") and json5 and awaited in (_KEY, _VALUE) and after_comma:
            awaited = _KEY_OR_CLOSE if level.index is None else _VALUE_OR_CLOSE
        after_comma = kind == ","
        if token is None or kind not in awaited:
            rest = source[place:stop]
            raise UnreadableError(_BROKEN, stop - len(rest.lstrip(_SPACE)))
        at, place = token.start(token.lastgroup or 0), token.end()
        if kind in ("text", "name"):
            quote = kind == "text"
            text = escapes.decode(Mapped.copy(source, at + quote, place - quote))
            if awaited in (_KEY, _KEY_OR_CLOSE):
                key = text.text
                if key in level.seen:
                    raise UnreadableError(_TWICE, at)
                level.seen.add(key)
                awaited = _COLON
                continue
            level.strings[key] = text
            yield Leaf(level, key, level.path_of(key), text)
        elif kind == "plain" and source.startswith(("true", "false"), at):
            level.flags[level.path, key] = source[at] == "t"
        elif kind == ":":
            awaited = _VALUE
            continue
        elif kind == ",":
            if level.index is None:
                awaited = _KEY
            else:
                level.index += 1
                awaited = _VALUE
            continue
        elif kind in ("{", "["):
            if len(above) == DEPTH:
                raise UnreadableError(TOO_DEEP, at)
            above.append((level, key))
            level, key = level.below(key, is_list=kind == "["), ""
            awaited = _KEY_OR_CLOSE if level.index is None else _VALUE_OR_CLOSE
            continue
        elif kind in ("}", "]"):
            level, key = above.pop()
        elif kind == "end":
            return
        awaited = _END if not above else _MORE_OF_OBJECT if level.index is None else _MORE_OF_LIST
