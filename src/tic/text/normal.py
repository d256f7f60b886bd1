"""Fold a text to the plain letters that patterns are written in, and remember where each came from.

Every fold maps one code point to one; only deletions (zero-width characters, soft hyphens,
combining marks, emoji selectors) shift what follows. So offsets are arithmetic over a short list of
deletions, and a match never has to be searched for in the original.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from typing import NamedTuple

from tic._kernel.arguments import expect
from tic._kernel.expression import expression

# Look-alikes of Latin letters in Cyrillic and Greek, from the confusables of Unicode TS 39, as far
# as a reader takes them for the letter at normal size.
_LOOK_ALIKE = str.maketrans(
    "аеорсухіјѕһԁԛԝвнкмтАЕОРСУХІЈЅВНКМТοανικρτυχΟΑΝΙΚΡΤΥΧΒΕΗΜΖ",
    "aeopcyxijshdqwbhkmtaeopcyxijsbhkmtoavikptuxoanikptyxbehmz",
)
_QUOTES: dict[int, str] = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u02bc\u02b9\u2032\uff07\u00b4\u201b", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\ufe63\uff0d", "-"),
        "\u0130": "i",  # the one code point whose lower() has another length
        "\u0131": "i",
    }
)
_FOLD: dict[int, int | str] = {**_LOOK_ALIKE, **_QUOTES}
_FOREIGN = f"[{re.escape(''.join(map(chr, _LOOK_ALIKE)))}]"
# What a reader does not see: zero-width and bidi marks, soft hyphen, word joiner, variation
# selectors, BOM, emoji skin tones, tag characters, and combining marks (which fold onto their base).
_UNSEEN = (
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\ufe00-\ufe0f\ufeff\U0001f3fb-\U0001f3ff\U000e0000-\U000e01ef"
    "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+"
)
# What most texts beyond ASCII hold; replaced at once, so that they stay on the fast path.
_COMMON_MARKS = (
    ("\u2019", "'"),
    ("\u2018", "'"),
    ("\u201c", '"'),
    ("\u201d", '"'),
    ("\u2013", ";"),
    ("\u2014", ";"),
    ("\u2026", "."),
    ("\u00a0", " "),
)
# A word with what a reader does not see in it.
_WORD = rf"(?:\w|{_UNSEEN[:-1]})+"
_COMBINING = "([A-Za-z])([\u0300-\u036f]+)"
_WIDE = "[\u2100-\u214f\u2460-\u24ff\uff01-\uff5e\U0001d400-\U0001d7ff\u1d00-\u1d7f]"
# Any character that a fold changes, or whose lower() has another length.
_FOLDS = f"{_UNSEEN[:-2]}{_WIDE[1:-1]}{re.escape(''.join(map(chr, _FOLD)))}]"


class Normal(NamedTuple):
    """A folded text and the ranges of the original that it leaves out, sorted and disjoint."""

    text: str
    deleted: tuple[tuple[int, int], ...]
    places: tuple[int, ...]  # in the folded text: where the shift changes
    shifts: tuple[int, ...]  # before the first place, after it, after the second …

    def origin(self, index: int) -> int:
        """Where the folded character `index` stands in the original, in code points."""
        if not self.places:
            return index
        return index + self.shifts[bisect_right(self.places, index)]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The original range of the folded range `start:end`, which must not be empty."""
        return self.origin(start), self.origin(end - 1) + 1

    def without(self, ranges: list[tuple[int, int]]) -> Normal:
        """This text with the sorted, disjoint folded `ranges` left out as well."""
        also = [self.span(start, end) for start, end in ranges]
        return _without(self.text, ranges, sorted([*self.deleted, *also]))


def normal(text: str) -> Normal:
    """Fold case, quotes, look-alikes, wide letters and invisible characters, with exact offsets."""
    expect("text", text, str)
    if not text.isascii():
        for mark, plain in _COMMON_MARKS:
            text = text.replace(mark, plain)
        if expression(_FOLDS).search(text):
            return _fold(text)
    return Normal(text.lower(), (), (), (0,))


def folded(text: str) -> str:
    """The text of `normal` alone, for who needs no way back."""
    if isinstance(text, str) and text.isascii():
        return text.lower()
    return normal(text).text


def _fold(text: str) -> Normal:
    plain = expression(_COMBINING).sub(_compose, text).translate(_QUOTES)
    if expression(_FOREIGN).search(plain):
        plain = expression(_WORD).sub(_look_alikes, plain)
    plain = expression(_WIDE).sub(_narrow, plain)
    low = plain.lower()
    if len(low) != len(text):  # lower() of an exotic letter grew: fold letter by letter
        low = "".join(map(_lower_one, plain))
    unseen = [match.span() for match in expression(_UNSEEN).finditer(low)]
    return _without(low, unseen, unseen)


def _without(text: str, ranges: list[tuple[int, int]], deleted: list[tuple[int, int]]) -> Normal:
    kept, before = [], 0
    for start, end in ranges:
        kept.append(text[before:start])
        before = end
    places, shifts = [], [0]
    for start, end in deleted:
        places.append(start - shifts[-1])
        shifts.append(shifts[-1] + end - start)
    return Normal("".join([*kept, text[before:]]), tuple(deleted), tuple(places), tuple(shifts))


def _compose(match: re.Match[str]) -> str:
    # One accented letter where Unicode has one; the mark stays behind and is deleted as unseen, so
    # the length does not change here.
    letter = unicodedata.normalize("NFC", match[1] + match[2][0])
    return (letter if len(letter) == 1 else match[1]) + match[2]


def _look_alikes(match: re.Match[str]) -> str:
    # "dоn't" with one Cyrillic letter is a disguise; "ново" is a word of another language.
    word = match[0]
    return word.translate(_LOOK_ALIKE) if any(map(str.isascii, word)) else word


def _narrow(match: re.Match[str]) -> str:
    plain = unicodedata.normalize("NFKC", match[0])
    return plain if len(plain) == 1 else match[0]


def _lower_one(letter: str) -> str:
    low = letter.lower()
    return low if len(low) == 1 else letter
