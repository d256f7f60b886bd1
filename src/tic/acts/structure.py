"""What a clause must be for an act to be read from its structure, where no phrase shows it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from attrs import frozen

from tic.acts.words import word_set
from tic.text import FEATURES, Analysis, Clause, wordclasses

_FUNCTION = (
    wordclasses.AUXILIARIES
    | wordclasses.WH_WORDS
    | wordclasses.SUBJECTS.keys()
    | wordclasses.DETERMINERS
    | word_set(
        "about with from that have been will would could okay like want just some there here more time today"
    )
)
_NO_LIMIT = 1_000_000


@frozen
class Structure:
    """What a clause must be for a rule to count without a phrase."""

    features: tuple[tuple[str, frozenset[str]], ...]
    words: frozenset[str]  # one of them must stand in it; empty: any clause
    also: frozenset[str]  # and one of these
    without: frozenset[str]  # and none of these
    longest: int  # words of its sentence
    first: bool  # it opens the turn
    echo: bool  # it takes up a word of the other side's turn

    @classmethod
    def of(cls, table: Mapping[str, Any]) -> Structure:
        return cls(
            tuple(
                (name, frozenset(str(table[name]).split())) for name in FEATURES if name in table
            ),
            frozenset(str(table.get("words", "")).split()),
            frozenset(str(table.get("also", "")).split()),
            frozenset(str(table.get("without", "")).split()),
            int(table.get("longest", _NO_LIMIT)),
            bool(table.get("first", False)),
            bool(table.get("echo", False)),
        )

    def fits(self, read: Analysis, clause: Clause, said: frozenset[str]) -> bool:
        """Whether a clause in which one of `words` stands is as it must be; `said`: the words before."""
        for name, values in self.features:
            value = getattr(clause, name)
            if (
                ("yes" if value else "no") if isinstance(value, bool) else value or "none"
            ) not in values:
                return False
        words = read.tokens.words[clause.first : clause.last]
        if not self.without.isdisjoint(words):
            return False
        if (self.also and self.also.isdisjoint(words)) or (self.first and clause.first > 0):
            return False
        if self.echo and not any(
            word in said and len(word) > 3 and word not in _FUNCTION for word in words
        ):
            return False
        if self.longest < _NO_LIMIT:
            first, last = read.tokens.sentence(clause.first)
            return last - first <= self.longest
        return True


class Structures:
    """Some structures with what they show, found by the words that must stand in a clause."""

    def __init__(self, structures: Iterable[tuple[int, Structure]]) -> None:
        self._anywhere: list[tuple[int, Structure]] = []
        self._by_word: dict[str, list[tuple[int, Structure]]] = {}
        for one in structures:
            if not one[1].words:
                self._anywhere.append(one)
            for word in one[1].words:
                self._by_word.setdefault(word, []).append(one)

    def found(self, read: Analysis, said: frozenset[str]) -> Iterator[tuple[int, Clause]]:
        """Each structure by number with a clause that is so."""
        for clause in read.clauses:
            begun = self._anywhere
            for word in self._by_word.keys() & read.tokens.words[clause.first : clause.last]:
                begun = begun + self._by_word[word]
            for number, structure in begun:
                if structure.fits(read, clause, said):
                    yield number, clause
