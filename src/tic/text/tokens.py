"""Tokens of a folded text, what stands between them, and where its sentences end."""

from __future__ import annotations

import enum
import re
from bisect import bisect_right
from itertools import accumulate, compress, count, pairwise
from typing import NamedTuple

from tic._kernel.arguments import expect
from tic._kernel.expression import expression
from tic.text.contractions import CONTRACTED, opened
from tic.text.normal import normal

PLACEHOLDER = "\ufffc"  # stands for {name}, %s, code, a link: a word that no pattern contains
# A word keeps inner apostrophes; every other character stands between words.
WORD = re.compile(rf"[^\W_]++(?>(?:'[^\W_]++)*)|{PLACEHOLDER}")
# The same where all is ASCII, which is faster.
_ASCII_WORD = re.compile(r"[a-zA-Z0-9]++(?>(?:'[a-zA-Z0-9]++)*)")
_ASCII_SPLIT = re.compile(f"({_ASCII_WORD.pattern})")
_STRETCHED = r"(.)\1\1"
_SPLIT = f"({WORD.pattern})"
LONGEST_SENTENCE = 1_000  # code points; a longer one is cut at a word, so that work stays bounded
LONGEST_QUOTE = 400  # code points; an opening mark without a closing one in reach is no quotation

# A stop inside a quotation does not end the sentence: the quotation belongs to the words beside it.
_SENTENCE_END = r"[.!?\u2026\u061f\u3002]+[)\]]*\s|\n[ \t\r]*\n|[\u00bf\u00a1\u2029]"
_CLAUSE_END = r"[,;:()\[\]\u2013\u2014!?\u2026\"]|\.[.\s]|\s-\s|--"
# The mark comes first and looks behind itself, so that the search can run from mark to mark.
_QUOTATION = (
    rf'"(?<!\w")[^"\n]{{1,{LONGEST_QUOTE}}}+"'
    rf"|'(?<![\w']')(?=\w)(?>(?:[^'\n]|(?<=\w)'(?=\w)){{1,{LONGEST_QUOTE}}})(?<=\S)'(?!\w)"
)
_ABBREVIATIONS = frozenset(
    ["mr", "mrs", "ms", "dr", "pt", "pts", "st", "vs", "etc", "eg", "ie", "no", "approx", "dept"]
) | frozenset("bcdefghjklmnopqrstuvwxyz")
# "No thanks. I'd rather …": an answer and what follows it are one utterance.
_ANSWERS = frozenset(
    ["no", "nope", "nah", "yes", "yeah", "yep", "ok", "okay", "thanks", "thank", "you", "skip"]
)


# Words that may open a clause without being part of it: "well, so, please just trust me".
OPENERS = frozenset(
    [
        "well",
        "so",
        "and",
        "but",
        "or",
        "then",
        "now",
        "please",
        "just",
        "ok",
        "okay",
        "oh",
        "hey",
        "look",
        "listen",
        "honestly",
        "anyway",
        "also",
        "still",
        "yes",
        "no",
        "yeah",
        "because",
        "if",
        "sorry",
        "maybe",
        "perhaps",
        "actually",
        "seriously",
        "come",
        "on",
    ]
)
MOST_OPENERS = 4
_OPENING = r"\"(?<!\w\")|'(?<![\w']')(?=\w)"
_MARKS = "\"'([{*_"
_MAY_END = r"[.!?\u2026\u061f\u3002\n\u00bf\u00a1\u2029]"


class Break(enum.IntEnum):
    """What stands before a word: nothing of note, punctuation within the sentence, or its end."""

    NONE = 0
    CLAUSE = 1
    SENTENCE = 2


NO_BREAK, CLAUSE_END, SENTENCE_END = Break  # bound once: to reach a member of an enum is slow


class Tokens(NamedTuple):
    """The words of one folded text, with their ranges and the break before each and after all.

    A contraction is two words (or three) that share one range, with no break between them.
    """

    words: list[str]
    starts: list[int]
    ends: list[int]
    breaks: list[Break]
    glued: set[int]  # words that a bare hyphen joins to the one before ("down-tempo")
    quotations: list[tuple[int, int]]  # folded ranges, the marks included

    def sentence(self, index: int) -> tuple[int, int]:
        """The range of words of the sentence in which word `index` stands."""
        first = index
        while first > 0 and self.breaks[first] is not SENTENCE_END:
            first -= 1
        last = index + 1
        while last < len(self.words) and self.breaks[last] is not SENTENCE_END:
            last += 1
        return first, last

    def sentences(self) -> list[tuple[int, int]]:
        """The ranges of words of all sentences, in order."""
        ends = [at for at, pause in enumerate(self.breaks) if pause is SENTENCE_END]
        return list(pairwise([0, *ends])) if self.words else []

    def opens_clause(self, index: int) -> bool:
        """Whether a clause opens at word `index`, or with the openers right before it."""
        for here in range(index, max(index - MOST_OPENERS, 0) - 1, -1):
            if here == 0 or self.breaks[here] is not NO_BREAK:
                return True
            if self.words[here - 1] not in OPENERS:
                return False
        return False


def tokens(folded: str) -> Tokens:
    """Split a folded text into words, breaks and quotations; linear."""
    expect("folded", folded, str)
    # What stands before the first word, the word, what follows …
    parts = (_ASCII_SPLIT if folded.isascii() else expression(_SPLIT)).split(folded)
    offsets = list(accumulate(map(len, parts)))
    words, starts, ends = parts[1::2], offsets[:-1:2], offsets[1::2]
    gaps = parts[2:-1:2]
    if not words:
        return Tokens([], [], [], [SENTENCE_END], set(), [])
    breaks = [NO_BREAK, *map(pause, gaps), SENTENCE_END]
    glued = set(compress(count(1), map("-".__eq__, gaps)) if "-" in folded else ())
    quoting = '"' in folded or "'" in folded
    quotations = (
        [each.span() for each in expression(_QUOTATION).finditer(folded)] if quoting else []
    )
    first = 0  # index of the word that opens the sentence
    quoted = 0  # index of the first quotation that may still be open
    for index in compress(range(len(words)), breaks):
        kind = breaks[index]
        if starts[index] - starts[first] > LONGEST_SENTENCE:
            first = _cut(starts, breaks, glued, first, index)
        while quoted < len(quotations) and quotations[quoted][1] <= starts[index]:
            quoted += 1
        if kind is SENTENCE_END and first < index:
            within = quoted < len(quotations) and not _ended_before(
                quotations[quoted][0], folded, ends[index - 1], starts[index]
            )
            if within or _goes_on(gaps[index - 1], words[first:index]):
                breaks[index] = CLAUSE_END
            else:
                first = index
    _cut(starts, breaks, glued, first, len(words) - 1)
    found = Tokens(words, starts, ends, breaks, glued, quotations)
    if expression(_STRETCHED).search(folded):
        each = [*map(opened, words)]
    elif CONTRACTED.keys().isdisjoint(words):
        return found
    else:
        each = [CONTRACTED.get(word) or (word,) for word in words]
    return _opened(found, each)


def _opened(found: Tokens, each: list[tuple[str, ...]]) -> Tokens:
    """The same with each contraction as the words that it stands for."""
    sizes = [*map(len, each)]
    at = [0, *accumulate(sizes)]
    breaks = [NO_BREAK] * (at[-1] + 1)
    for index, kind in zip(at, found.breaks, strict=True):
        breaks[index] = kind
    return Tokens(
        [word for words in each for word in words],
        [start for start, size in zip(found.starts, sizes, strict=True) for _ in range(size)],
        [end for end, size in zip(found.ends, sizes, strict=True) for _ in range(size)],
        breaks,
        {at[index] for index in found.glued},
        found.quotations,
    )


def rough_breaks(folded: str, most: int) -> list[Break]:
    """What stands before each of the first words, judged by the characters there alone."""
    parts = (_ASCII_SPLIT if folded.isascii() else expression(_SPLIT)).split(folded, most)
    breaks = []
    for between, word in zip(parts[::2], parts[1::2], strict=False):
        breaks += [pause(between), *[NO_BREAK] * (len(opened(word)) - 1)]
    return breaks


def _ended_before(quotation: int, folded: str, end: int, start: int) -> bool:
    """Whether the stop in the gap `folded[end:start]` stands before where the quotation begins."""
    if quotation < end:
        return False
    return quotation >= start or bool(expression(_SENTENCE_END).search(folded, end, quotation))


def _cut(starts: list[int], breaks: list[Break], glued: set[int], opened: int, index: int) -> int:
    """Cut a sentence that grew too long by word `index`; return the word that opens it now."""
    while starts[index] - starts[opened] > LONGEST_SENTENCE:
        opened = bisect_right(starts, starts[opened] + LONGEST_SENTENCE, opened)
        breaks[opened] = SENTENCE_END
        glued.discard(opened)
    return opened


class _Breaks(dict[str, Break]):
    """The break that stands in the characters between two words; remembered for the common ones."""

    def __missing__(self, between: str) -> Break:
        kind = NO_BREAK
        if expression(_SENTENCE_END).search(between):
            kind = SENTENCE_END
        elif expression(_CLAUSE_END).search(between):
            kind = CLAUSE_END
        if len(between) <= 4 and len(self) < 4_096:
            self[between] = kind
        return kind


pause = _Breaks().__getitem__  # the break that the characters between two words make


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
    expect("text", text, str)
    if len(text) < 3 or (not expression(_MAY_END).search(text) and len(text) <= LONGEST_SENTENCE):
        return None
    folded = normal(text)
    words = tokens(folded.text)
    second = words.sentence(0)[1] if words.words else 0
    if not 0 < second < len(words.words):
        return None
    cut = certain_cut(folded.text, words, second)
    return None if cut is None else folded.origin(cut)


def certain_cut(folded: str, words: Tokens, first: int) -> int | None:
    """Where in a folded text the sentence that word `first` opens begins, if more text leaves it so.

    None where a quotation mark before it may still find its partner.
    """
    # Opening marks belong to the sentence they open: cut behind the last white space between the two.
    between = folded[words.ends[first - 1] : words.starts[first]]
    cut = words.starts[first] - len(between) + len(between.rstrip(_MARKS))
    for opens, closes in words.quotations:
        if opens < cut < closes:
            # A closing mark belongs to the sentence in which its quotation was opened.
            cut = opens if opens >= words.ends[first - 1] else closes
    for mark in expression(_OPENING).finditer(folded, max(0, cut - LONGEST_QUOTE - 2)):
        if mark.start() >= cut:
            break
        closed = any(opens <= mark.start() < closes for opens, closes in words.quotations)
        reach = folded[mark.start() : mark.start() + LONGEST_QUOTE + 2]
        if not closed and "\n" not in reach and len(reach) < LONGEST_QUOTE + 2:
            return None
    return cut
