"""Read a word of a text as a word of the graph: its own, a chat spelling, stretched, or open-ended."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable
from itertools import product

from tic.phrases.spellings import SPELLINGS

UNKNOWN = ""  # a word that stands in no pattern
LETTER = "\0"  # a lone letter that stands in no pattern: perhaps part of "c a l m"
# Words kept beside a graph's own, so that memory stays bounded on any text: some for any graph, and
# some for each word it has. A pack has hundreds of graphs, and most are of a dozen words.
_REMEMBERED, _REMEMBERED_FOR_EACH = 300, 4
_LONGEST = 40  # letters; nothing longer is a word of a pattern
_STRETCHED = re.compile(r"(.)\1{2,}")
_DOTTED = re.compile(r"(?<![^\W_])(?:[^\W\d_][ .]){2,63}[^\W\d_](?![^\W_])")
_SPACED = re.compile(r"(?<![^\W_])(?:[^\W\d_] ){2,63}[^\W\d_](?![^\W_])")


class Vocabulary(dict[str, str]):
    """Maps a folded word to the symbol the graph knows.

    Looking a word up is one dictionary look-up; a word seen for the first time is worked out once
    and remembered, within bounds. Forgetting changes speed, never an answer.
    """

    def __init__(self, symbols: Iterable[str]) -> None:
        words = frozenset(symbols)
        self._words = words
        self._heads = frozenset(word[:-1] for word in words if word.endswith("*"))
        self._first_letters = frozenset(head[:3] for head in self._heads)
        self._known: dict[str, str] = {word: word for word in words if not word.endswith("*")}
        self._most = len(self._known) + _REMEMBERED + _REMEMBERED_FOR_EACH * len(words)
        super().__init__(self._known)

    def __missing__(self, word: str) -> str:
        if len(word) > _LONGEST:
            return UNKNOWN
        symbol = self._read(word)
        if len(self) >= self._most:
            self.clear()
            self.update(self._known)
        self[word] = symbol
        return symbol

    def _read(self, word: str) -> str:
        plain = self._plain(word)
        if plain != UNKNOWN:
            return plain
        for shorter in _unstretched(word) if _STRETCHED.search(word) else ():
            if (plain := self._plain(shorter)) != UNKNOWN:
                return plain
        return LETTER if len(word) == 1 and word.isalpha() else UNKNOWN

    def _plain(self, word: str) -> str:
        if word in self._known:
            return word
        if SPELLINGS.get(word) in self._known:
            return SPELLINGS[word]
        if word[0].isdigit() and "#" in self._known:
            return "#"
        if word[:3] in self._first_letters:
            for size in range(len(word), 2, -1):
                if word[:size] in self._heads:
                    return f"{word[:size]}*"
        return UNKNOWN


def _unstretched(word: str) -> Iterable[str]:
    """Shorter spellings of "downnn": each stretch is tried as two letters and as one."""
    stretches = list(_STRETCHED.finditer(word))
    if len(stretches) > 3:
        return
    for sizes in product((2, 1), repeat=len(stretches)):
        pieces, at = [], 0
        for match, size in zip(stretches, sizes, strict=True):
            pieces += [word[at : match.start()], match[1] * size]
            at = match.end()
        yield "".join([*pieces, word[at:]])


def spaces_within(
    text: str, known: Container[str], symbol: Callable[[str], str], *, dots: bool = False
) -> list[tuple[int, int]]:
    """Ranges of the spaces inside words written as "c a l m", to be deleted.

    A run of single letters, of which two at least are no words, is cut into as few known words as
    possible ("c a l m d o w n" is two); where that cannot be done it is one word. `dots`: a dot may stand
    for the space ("s.t.o.p").
    """
    inside = []
    for run in (_DOTTED if dots and "." in text else _SPACED).finditer(text):
        letters = run[0][::2]
        if sum(symbol(letter) == LETTER for letter in letters) < 2:
            continue
        ends = _cut(letters, known)
        inside += [
            (run.start() + 2 * k - 1, run.start() + 2 * k)
            for k in range(1, len(letters))
            if k not in ends
        ]
    return inside


def _cut(letters: str, known: Container[str]) -> frozenset[int]:
    """Where the words of `letters` end, by the fewest words; nowhere if they are not all known."""
    best: list[tuple[int, tuple[int, ...]] | None] = [(0, ())]
    for end in range(1, len(letters) + 1):
        options = [
            (found[0] + 1, (*found[1], end))
            for start in range(max(0, end - 16), end)
            if (found := best[start]) is not None and letters[start:end] in known
        ]
        best.append(min(options, default=None))
    whole = best[-1]
    return frozenset(whole[1]) if whole is not None else frozenset()
