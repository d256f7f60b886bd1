"""Escapes of string literals: one row a dialect.

Each row is one pattern and a table of its one-letter escapes. What stands for no character on its
own (half of a surrogate pair, a number above U+10FFFF) becomes U+FFFD, so that no text holds a
surrogate.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import NamedTuple

from tic.documents.mapped import Mapped

_PAIR = r"u(?P<high>[dD][89abAB][0-9a-fA-F]{2})\\u(?P<low>[dD][c-fC-F][0-9a-fA-F]{2})"
_U4 = r"u(?P<u4>[0-9a-fA-F]{4})"
_U8 = r"U(?P<u8>[0-9a-fA-F]{8})"
_X2 = r"x(?P<x2>[0-9a-fA-F]{2})"
_BRACE = r"u\{(?P<brace>[0-9a-fA-F]{1,8})\}"
_OCTAL = r"(?P<octal>[0-7]{1,3})"
_NAME = r"N\{(?P<name>[^{}\\]{1,88})\}"
_CONTINUED = r"(?P<continued>\r?\n)"
_LETTER = r"(?P<letter>(?s:.))"


class Dialect(NamedTuple):
    """How one language writes characters in its strings.

    `unknown_stays`: an escape that is not in the table keeps its backslash (Python) or drops it.
    """

    pattern: re.Pattern[str]
    letters: Mapping[str, str]
    unknown_stays: bool = False

    def decode(self, text: Mapped) -> Mapped:
        """Return `text` with its escapes read; each character maps to the escape it came from."""
        return text.rewrite(self.pattern, self._character) if "\\" in text.text else text

    def _character(self, escape: re.Match[str]) -> str | None:
        form, body = escape.lastgroup, escape[escape.lastgroup or 0]
        if form == "low":
            return chr(
                0x10000 + ((int(escape["high"], 16) - 0xD800) << 10) + int(body, 16) - 0xDC00
            )
        if form == "letter":
            return self.letters.get(body, None if self.unknown_stays else body)
        if form == "continued":
            return ""
        if form == "name":
            try:
                return unicodedata.lookup(body)
            except KeyError:
                return None
        return _number(int(body, 8 if form == "octal" else 16))


def _number(number: int) -> str:
    return "\ufffd" if 0xD800 <= number < 0xE000 or number > 0x10FFFF else chr(number)


def _pattern(*forms: str) -> re.Pattern[str]:
    return re.compile(rf"\\(?:{'|'.join(forms)})")


_COMMON = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_C = _COMMON | {"a": "\a", "v": "\v"}

JSON = Dialect(_pattern(_PAIR, _U4, _LETTER), _COMMON)
"""RFC 8259, section 7."""

JAVASCRIPT = Dialect(
    _pattern(_PAIR, _BRACE, _U4, _X2, _OCTAL, _CONTINUED, _LETTER), _COMMON | {"v": "\v"}
)
"""ECMA-262, 12.9.4, with the octal escapes of its annex B."""

PYTHON = Dialect(
    _pattern(_U4, _U8, _X2, _OCTAL, _NAME, _CONTINUED, _LETTER),
    _C | {"\\": "\\", "'": "'", '"': '"'},
    unknown_stays=True,
)
"""The Python Language Reference, 2.4.1.1."""

PO = Dialect(_pattern(_X2, _OCTAL, _LETTER), _C)
"""The GNU gettext manual, "The Format of PO Files": escapes as in C."""

YAML = Dialect(
    _pattern(_U4, _U8, _X2, _LETTER),
    _C | {"0": "\0", "e": "\x1b", "N": "\x85", "_": "\xa0", "L": "\u2028", "P": "\u2029"},
)
"""YAML 1.2.2, 5.7, in double quotes; folding of lines is the reader's business."""

ANDROID = Dialect(_pattern(_PAIR, _U4, _LETTER), {"n": "\n", "t": "\t"})
"""Android string resources, "Handle special characters"."""

APPLE = Dialect(
    _pattern(r"U(?P<u4>[0-9a-fA-F]{4})", _OCTAL, _CONTINUED, _LETTER),
    _COMMON | {"v": "\v", "a": "\a"},
)
"""Apple, "String Resources": escapes as in C, and `\\U` with four digits."""

PROPERTIES = Dialect(_pattern(_PAIR, _U4, r"(?P<continued>\r?\n[ \t]*+)", _LETTER), _COMMON)
"""java.util.Properties, `load`: a backslash at the end of a line joins it with the next."""

TOML = Dialect(_pattern(_U4, _U8, r"x(?P<x2>[0-9a-fA-F]{2})", _LETTER), _COMMON | {"e": "\x1b"})
"""TOML 1.0, "String"."""
