"""Strings in TOML. `tomllib` checks the file; one pattern of what may stand next gives their places.

Source: TOML 1.0.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator

from tic.documents.escapes import TOML
from tic.documents.guess import guess
from tic.documents.keyed import LONGEST_PATH
from tic.documents.keyed_copy import STRINGS, passages
from tic.documents.keyed_lines import SEVERAL_WORDS, comment
from tic.documents.mapped import Mapped
from tic.documents.passage import Comment, Passage
from tic.documents.reasons import syntax
from tic.errors import UnreadableError

_CONTINUED = re.compile(r"\\\r?\n[ \t]*+")
_TOKEN = re.compile(
    r"""[^"'#\[=]*+(?:
        (?P<comment>\#[^\r\n]*+)
      | (?P<text>\"\"\"(?P<long>(?>(?:[^"\\]++|\\(?s:.)|"(?!""))*))\"{3,5}|'''(?P<raw>(?>(?:[^']++|'(?!''))*))'{3,5}
          |"(?P<value>(?>(?:[^"\\\n]++|\\.)*))"|'(?P<plain>[^'\n]*+)')
      | (?P<sign>[\[=])
      | (?P<end>\Z)
    )""",
    re.VERBOSE,
)
_STRINGS = ("long", "raw", "value", "plain")  # the groups of a token that are a string


def read(source: str, _path: str) -> Iterator[Passage | Comment]:
    """Yield the strings of several words under their keys, and the comments."""
    try:
        tomllib.loads(source.replace("\r\n", "\n"))
    except (tomllib.TOMLDecodeError, RecursionError):
        raise UnreadableError(syntax("This is not TOML.")) from None
    at, key = 0, ""
    while at < len(source) and (token := _TOKEN.match(source, at)):
        start, at = at, max(token.end(), at + 1)
        if token["comment"] is not None:
            yield comment(token)
        elif token["sign"] == "=":
            line = source.rfind("\n", 0, token.end()) + 1
            key = source[line : token.start("sign")].strip(" {,\t")
        elif token["text"] is not None and start != at:
            name = next(each for each in _STRINGS if token[each] is not None)
            value = Mapped.copy(source, *token.span(name))
            if name in ("long", "value"):
                value = TOML.decode(value.rewrite(_CONTINUED, ""))
            if SEVERAL_WORDS.search(value.text):
                yield from passages(value.strip(), key[:LONGEST_PATH], guess(key, STRINGS))
