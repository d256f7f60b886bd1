"""Words of a folded text, what stands between them, and where its sentences end."""

from __future__ import annotations

import enum
import re
from typing import NamedTuple

from tic.phrases.normal import normal

PLACEHOLDER = "\ufffc"  # stands for {name}, %s, code, a link: a word that no pattern contains
# A word keeps inner apostrophes; every other character stands between words.
WORD = re.compile(rf"[^\W_]+(?:'[^\W_]+)*|{PLACEHOLDER}")
LONGEST_SENTENCE = 1_000  # code points; a longer one is cut at a word, so that work stays bounded
LONGEST_QUOTE = 400  # code points; an opening mark without a closing one in reach is no quotation

# An ASCII text is split by one table: letters lowered, digits and apostrophes kept, all else a space.
_ASCII = bytes(
    ord(chr(code).lower()) if chr(code).isalnum() or chr(code) == "'" else 32 for code in range(128)
) + bytes([32] * 128)
# A stop inside a quotation does not end the sentence: the quotation belongs to the words beside it.
_SENTENCE_END = re.compile(r"[.!?\u2026\u061f\u3002]+[)\]]*\s|\n[ \t\r]*\n|[\u00bf\u00a1\u2029]")
_CLAUSE_END = re.compile(r"[,;:()\[\]\u2013\u2014!?\u2026\"]|\.[.\s]|\s-\s|--")
_QUOTATION = re.compile(
    rf'(?<!\w)"[^"\n]{{1,{LONGEST_QUOTE}}}+"'
    rf"|(?<![\w'])'(?=\w)(?:[^'\n]|(?<=\w)'(?=\w)){{1,{LONGEST_QUOTE}}}+(?<=\S)'(?!\w)"
)
_ABBREVIATIONS = frozenset(
    ["mr", "mrs", "ms", "dr", "pt", "pts", "st", "vs", "etc", "eg", "ie", "no", "approx", "dept"]
) | frozenset("bcdefghjklmnopqrstuvwxyz")
# "No thanks. I'd rather …": an answer and what follows it are one utterance.
_ANSWERS = frozenset(
    ["no", "nope", "nah", "yes", "yeah", "yep", "ok", "okay", "thanks", "thank", "you", "skip"]
)


_OPENING = re.compile(r"(?<!\w)\"|(?<![\w'])'(?=\w)")
_MAY_END = re.compile(r"[.!?\u2026\u061f\u3002\n\u00bf\u00a1\u2029]")


class Break(enum.IntEnum):
    """What stands before a word: nothing of note, punctuation within the sentence, or its end."""

    NONE = 0
    CLAUSE = 1
    SENTENCE = 2


class Tokens(NamedTuple):
    """The words of one folded text, with their ranges and the break before each and after all."""

    words: list[str]
    starts: list[int]
    ends: list[int]
    breaks: list[Break]
    glued: list[bool]  # whether a bare hyphen joins this word to the one before ("down-tempo")
    quotations: list[tuple[int, int]]  # folded ranges, the marks included

    def sentence(self, index: int) -> tuple[int, int]:
        """The range of words of the sentence in which word `index` stands."""
        first = index
        while first > 0 and self.breaks[first] is not Break.SENTENCE:
            first -= 1
        last = index + 1
        while last < len(self.words) and self.breaks[last] is not Break.SENTENCE:
            last += 1
        return first, last


def ascii_words(text: str) -> list[bytes]:
    """The words of an ASCII text, fast: the same words that `tokens` finds, as lowered bytes."""
    line = text.encode("ascii").translate(_ASCII)
    if b"'" in line and (
        b" '" in line
        or b"' " in line
        or b"''" in line
        or line.startswith(b"'")
        or line.endswith(b"'")
    ):
        return [word.encode("ascii") for word in WORD.findall(text.lower())]
    return line.split()


def tokens(folded: str) -> Tokens:
    """Split a folded text into words, breaks and quotations; linear."""
    quotations = [match.span() for match in _QUOTATION.finditer(folded)]
    result = Tokens([], [], [], [], [], quotations)
    closing = iter(quotations)
    quoted_until, next_quote = 0, next(closing, None)
    before = sentence_start = sentence_word = 0
    for match in WORD.finditer(folded):
        start, end = match.span()
        while next_quote is not None and next_quote[0] < start:
            quoted_until, next_quote = next_quote[1], next(closing, None)
        between = folded[before:start]
        kind = Break.NONE
        if result.words and between != " ":
            kind = _break(between)
            if kind is Break.SENTENCE and (
                start < quoted_until or _goes_on(between, result.words[sentence_word:])
            ):
                kind = Break.CLAUSE
        if start - sentence_start > LONGEST_SENTENCE:
            kind = Break.SENTENCE
        if kind is Break.SENTENCE or not result.words:
            sentence_start, sentence_word = start, len(result.words)
        result.words.append(match[0])
        result.starts.append(start)
        result.ends.append(end)
        result.breaks.append(kind)
        result.glued.append(between == "-" and kind is Break.NONE and len(result.words) > 1)
        before = end
    result.breaks.append(Break.SENTENCE)
    result.glued.append(False)
    return result


def _break(between: str) -> Break:
    if _SENTENCE_END.search(between):
        return Break.SENTENCE
    return Break.CLAUSE if _CLAUSE_END.search(between) else Break.NONE


def _goes_on(between: str, sentence: list[str]) -> bool:
    """Whether the stop in `between` ends an abbreviation or an answer word, not the sentence."""
    if "\n" in between:
        return False
    if between.startswith(". ") and sentence[-1] in _ABBREVIATIONS and len(sentence) > 1:
        return True
    return len(sentence) <= 3 and _ANSWERS.issuperset(sentence)


def first_sentence(text: str) -> int | None:
    """Where the second sentence of `text` begins, if no further text can change that, or None.

    Not certain yet: a text whose second sentence has no word, and one with an open quotation mark
    that may still find its partner.
    """
    if len(text) < 3 or (not _MAY_END.search(text) and len(text) <= LONGEST_SENTENCE):
        return None
    folded = normal(text)
    words = tokens(folded.text)
    second = words.sentence(0)[1] if words.words else 0
    if not 0 < second < len(words.words):
        return None
    start = words.starts[second]
    for mark in _OPENING.finditer(folded.text, 0, start):
        closed = any(opens <= mark.start() < closes for opens, closes in words.quotations)
        reach = folded.text[mark.start() : mark.start() + LONGEST_QUOTE + 2]
        if not closed and "\n" not in reach and len(reach) < LONGEST_QUOTE + 2:
            return None
    return folded.origin(start)
