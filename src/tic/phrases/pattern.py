"""The closed pattern language: parse one pattern into a small tree, or say what is wrong and where.

| mark | meaning |
|---|---|
| `word` | that word; "do not" also matches "don't" and "dont" |
| `(a|b c)` `[x]` `(x)?` | one of; optional |
| `word~` `word*` `words?` | any inflection; any ending; last letter optional |
| `a-b` | with a hyphen, with a space, or joined |
| `<3>` | up to three words of anything, within the sentence |
| `{you}` | a named list (macro) |
| `^` `$` | start of a clause; end of a sentence |
| `/` `,` | punctuation within the sentence: optional; required (also written `§ ; : .`) |
| `#` | a number |
| `mood:question` | the clause of the next word is a question; any feature of `tic.text.FEATURES` |

There are no characters classes, no repeats and no look-around, so every pattern is a finite list of
phrases, and matching is linear.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from types import NoneType
from typing import NamedTuple, TypeAlias

from tic._kernel.arguments import expect
from tic.errors import PatternError
from tic.phrases.marks import is_feature
from tic.text import FEATURES
from tic.text.contractions import AMBIGUOUS, CONTRACTED
from tic.text.normal import normal

MAX_LENGTH = 4_000  # characters of one pattern
MAX_DEPTH = 12  # brackets and macros inside each other
MAX_GAP = 12  # words


class Word(NamedTuple):
    """One word; `form` is "" as it stands, "~" inflected, "*" any ending, "#" any number."""

    text: str
    form: str = ""


class Mark(NamedTuple):
    """A place rather than a word: `^ $ / §`, or a feature of the clause such as `mood:question`."""

    sign: str


class Gap(NamedTuple):
    """Up to `most` words of anything."""

    most: int


class Sequence(NamedTuple):
    """One after another."""

    items: tuple[Tree, ...]


class Choice(NamedTuple):
    """One of; an empty sequence among the options makes it optional."""

    options: tuple[Tree, ...]
    named: bool = False  # came from a macro, which counts as one variant


Tree: TypeAlias = Word | Mark | Gap | Sequence | Choice

NOTHING = Sequence(())


@cache
def _piece() -> re.Pattern[str]:
    # Compiled when a first pattern is read: built-in packs come compiled, and need it never.
    return re.compile(
        r"(?P<space>\s+)|(?P<feature>[a-z]+:[a-z]+)|<(?P<gap>\d{1,3})>|\{(?P<macro>[a-z_]+)\}|(?P<open>[(\[])|(?P<close>[)\]])"
        r"|(?P<bar>\|)|(?P<mark>[\^$/§.,;:!?])|(?P<number>#)|(?P<word>[^\W_]+(?:['-][^\W_]+)*)(?P<form>[~*]?)"
    )


def parse(pattern: str, macros: Mapping[str, str] | None = None) -> Tree:
    """Read `pattern`; raises `PatternError` with the column of what cannot be read."""
    expect("pattern", pattern, str)
    expect("macros", macros, (Mapping, NoneType), "macros by name")
    if len(pattern) > MAX_LENGTH:
        raise PatternError(MAX_LENGTH, f"at most {MAX_LENGTH} characters")
    tree = _Reader(pattern, macros or {}).read()
    if _empty(tree):
        raise PatternError(1, "at least one word outside brackets")
    return tree


def variants(tree: Tree) -> int:
    """How many phrases the author spelled out; a macro or an inflection counts as one."""
    match tree:
        case Sequence(items):
            product = 1
            for item in items:
                product *= variants(item)
            return product
        case Choice(options, named):
            return 1 if named else sum(variants(option) for option in options)
        case _:
            return 1


def _empty(tree: Tree) -> bool:
    """Whether the tree can match without reading a word."""
    match tree:
        case Word():
            return False
        case Sequence(items):
            return all(_empty(item) for item in items)
        case Choice(options):
            return any(_empty(option) for option in options)
        case _:
            return True


class _Reader:
    def __init__(
        self, pattern: str, macros: Mapping[str, str], within: tuple[str, ...] = ()
    ) -> None:
        self.pattern = pattern
        self.macros = macros
        self.within = within  # macros being read, so that none contains itself
        self.at = 0

    def read(self) -> Tree:
        tree = self._choice(closing="", depth=0)
        if self.at < len(self.pattern):
            raise PatternError(self.at + 1, "no closing bracket without an opening one")
        return tree

    def _choice(self, closing: str, depth: int) -> Tree:
        if depth + len(self.within) > MAX_DEPTH:
            raise PatternError(self.at + 1, f"at most {MAX_DEPTH} brackets inside each other")
        options: list[Tree] = []
        items: list[Tree] = []
        while self.at < len(self.pattern):
            piece = _piece().match(self.pattern, self.at)
            if piece is None:
                raise PatternError(
                    self.at + 1, "a word or one of ( ) [ ] | { } < > ~ * ^ $ / # and punctuation"
                )
            if piece["close"]:
                break
            self.at = piece.end()
            if piece["bar"]:
                options.append(Sequence(tuple(items)))
                items = []
            elif piece["open"]:
                items.append(self._group(piece, depth))
            elif not piece["space"]:
                items.append(self._item(piece))
        if closing and self.pattern[self.at : self.at + 1] != closing:
            raise PatternError(self.at + 1, f"{closing!r}")
        options.append(Sequence(tuple(items)))
        return options[0] if len(options) == 1 else Choice(tuple(options))

    def _group(self, piece: re.Match[str], depth: int) -> Tree:
        optional = piece["open"] == "["
        inside = self._choice(closing="]" if optional else ")", depth=depth + 1)
        self.at += 1
        if not optional and self.pattern[self.at : self.at + 1] == "?":
            self.at += 1
            optional = True
        return Choice((inside, NOTHING)) if optional else inside

    def _item(self, piece: re.Match[str]) -> Tree:
        if piece["gap"]:
            most = int(piece["gap"])
            if not 1 <= most <= MAX_GAP:
                raise PatternError(piece.start() + 1, f"a gap of 1 to {MAX_GAP} words")
            return Gap(most)
        if piece["feature"]:
            if not is_feature(piece["feature"]):
                known = ", ".join(f"{name}:{'|'.join(FEATURES[name])}" for name in FEATURES)
                raise PatternError(piece.start() + 1, f"a feature of clauses ({known})")
            return Mark(piece["feature"])
        if piece["mark"]:
            return Mark(piece["mark"] if piece["mark"] in "^$/" else "§")
        if piece["number"]:
            return Word("#", "#")
        if piece["macro"]:
            return self._macro(piece)
        return self._word(piece)

    def _macro(self, piece: re.Match[str]) -> Tree:
        name = piece["macro"]
        if name not in self.macros:
            known = ", ".join(sorted(self.macros)) or "none"
            raise PatternError(piece.start() + 1, f"a macro of this pack ({known})")
        if name in self.within:
            raise PatternError(piece.start() + 1, "a macro that does not contain itself")
        inside = _Reader(self.macros[name], self.macros, (*self.within, name)).read()
        return Choice((inside,), named=True)

    def _word(self, piece: re.Match[str]) -> Tree:
        text, form = normal(piece["word"]).text, piece["form"]
        optional_letter = (
            self.pattern[self.at : self.at + 1] == "?" and form == "" and len(text) > 1
        )
        if optional_letter:
            self.at += 1
        if form == "*" and len(text) < 3:
            raise PatternError(piece.start() + 1, "three letters or more before *")
        if text in CONTRACTED:
            return Sequence(tuple(map(_part, CONTRACTED[text])))
        parts = text.split("-")
        whole: Tree = Sequence((*(Word(part) for part in parts[:-1]), Word(parts[-1], form)))
        options = [whole]
        if len(parts) > 1:
            options.append(Word("".join(parts), form))
        if optional_letter:
            options.append(Sequence((*(Word(part) for part in parts[:-1]), Word(parts[-1][:-1]))))
        return Choice(tuple(options)) if len(options) > 1 else whole


def _part(word: str) -> Tree:
    """A word of a contraction; where it stands for one of several, any of them."""
    if word in AMBIGUOUS:
        return Choice(tuple(map(Word, AMBIGUOUS[word])))
    return Word(word)
