"""Read signals in a person's words: precision first, and only ever to hold back.

A safety net under buttons and keys, never their replacement. Words about someone else or about
then ("I said stop and he didn't") are masked before anything is read.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from attrs import frozen

from tic.data.pacing_signals import LANGUAGES
from tic.errors import InvalidInputError
from tic.pacing.signals import Grant, Signal, Signals
from tic.phrases import Matcher

# A sentence of its own is tried against the phrases that must stand alone; in a short text so is
# each clause ("sorry, not now").
_SENTENCE = re.compile(r"[^.!?…\n]+")
_CLAUSE = re.compile(r"[^,;:()\u2013\u2014]+")
_SHORT = 8  # words
# What is quoted was said by someone, some time: not here and now.
_QUOTED = re.compile(r"[\"“„«][^\"“”„«»\n]{1,400}[\"”»]")
_BETWEEN = re.compile(r"[^\w'’\u0300-\u036f]+")
# A yes is letters, spaces, apostrophes and plain ends of sentences; anything else makes it unclear.
_PLAIN = re.compile(r"[^\W\d_](?:[^\W\d_]|[ ,'’]){0,200}[.!]?")


@frozen
class SignalWords:
    """The phrases of one language, as pattern strings of `tic.phrases`."""

    language: str
    alone: tuple[tuple[str, str], ...]
    within: tuple[tuple[str, str], ...]
    masks: tuple[str, ...] = ()
    clear: tuple[str, ...] = ()
    weak: tuple[str, ...] = ()
    macros: Mapping[str, str] = {}
    bare: tuple[tuple[str, str], ...] = ()


class SignalReader:
    """Compiled signal phrases of one language, with the stop phrases of `everywhere`.

    People fall back on their first language under stress, so a stop counts in every language.
    """

    def __init__(self, words: SignalWords, *, everywhere: tuple[SignalWords, ...] = ()) -> None:
        stop = Signal.STOP.value
        others = [other for other in everywhere if other.language != words.language]
        self._alone = _matchers(words.alone, words)
        self._within = _matchers(words.within, words)
        self._bare = _matchers(words.bare, words)
        self._masks = _matchers([("mask", mask) for mask in words.masks], words)
        for other in others:
            self._alone += _matchers([one for one in other.alone if one[0] == stop], other)
            self._within += _matchers([one for one in other.within if one[0] == stop], other)
            self._masks += _matchers([("mask", mask) for mask in other.masks], other)
        grants = [(Grant.CLEAR.value, one) for one in words.clear]
        grants += [(Grant.WEAK.value, one) for one in words.weak]
        self._grants = _matchers(grants, words)

    def read(self, text: str, *, closed: bool = False) -> Signals:
        """Return the signals in `text` with their places, and the grant if it is one entirely.

        `closed` tells that the person was just asked a yes-or-no question, to which a bare no is
        an answer and not a refusal.
        """
        masked = [match.span() for match in _QUOTED.finditer(text) if match[0] != text.strip()]
        masked += [(hit.start, hit.end) for mask in self._masks for hit in mask.find(text)]
        masked = _joined(masked)
        places = [
            (Signal(hit.label), hit.start, hit.end)
            for matcher in self._within
            for hit in matcher.find(text)
        ]
        places += [
            (Signal(label), start, end)
            for start, end, opens in _utterances(text)
            for matcher in self._alone
            for label in matcher.whole(_bare(text[start:end]))
            # "Later, he came back": a time that opens a sentence begins a story.
            if not (opens and label == Signal.POSTPONE.value)
            # "Um, it was a Monday": hesitating in passing is how people speak.
            if label != Signal.HESITATE.value
        ]
        unmasked = {place for place in places if not _overlaps(place[1], place[2], masked)}
        # "I said stop", and nothing else, is said to us.
        whole = self._alone if closed else [*self._alone, *self._bare]
        unmasked |= {
            (Signal(label), 0, len(text)) for alone in whole for label in alone.whole(_bare(text))
        }
        kept = sorted(unmasked, key=lambda place: (place[1], place[2], place[0].value))
        found = frozenset(signal for signal, _, _ in kept)
        return Signals(found, tuple(kept), None if found else self._grant(text))

    def _grant(self, text: str) -> Grant | None:
        if not _PLAIN.fullmatch(text.strip()):
            return None
        labels = {label for grants in self._grants for label in grants.whole(_bare(text))}
        return next((grant for grant in Grant if grant.value in labels), None)


def read_signals(text: str, *, language: str = "en", closed: bool = False) -> Signals:
    """Read the signals in one turn of a person; `closed`: they answer a yes-or-no question.

    Stops count in every language that comes with tic, whatever `language` is. Nothing found means
    nothing: most refusals are indirect. Raises `InvalidInputError` for a language without a pack
    and for what is no text.
    """
    if not isinstance(text, str):
        raise InvalidInputError("text", "a string")
    if language not in LANGUAGES:
        raise InvalidInputError("language", f"one of {', '.join(LANGUAGES)}")
    return _reader(language).read(text, closed=closed)


def signal_words(language: str) -> SignalWords:
    """Return the phrases that come with tic for `language`."""
    pack = LANGUAGES[language]
    return SignalWords(
        language,
        pack["alone"],
        pack["within"],
        pack["masks"],
        pack["clear"],
        pack["weak"],
        pack["macros"],
        pack["bare"],
    )


@cache
def _reader(language: str) -> SignalReader:
    return SignalReader(signal_words(language), everywhere=tuple(map(signal_words, LANGUAGES)))


def _matchers(patterns: Iterable[tuple[str, str]], words: SignalWords) -> list[Matcher]:
    """Compile `patterns`, if there are any."""
    pairs = list(patterns)
    return [Matcher.compile(pairs, macros=words.macros)] if pairs else []


def _utterances(text: str) -> Iterator[tuple[int, int, bool]]:
    """The ranges that can be an utterance of their own: sentences, and clauses of a short text.

    The last value is whether more follows in the same sentence.
    """
    for sentence in _SENTENCE.finditer(text):
        yield *sentence.span(), False
    if text.count(" ") < _SHORT:
        clauses = [clause.span() for clause in _CLAUSE.finditer(text)]
        for clause in clauses[:-1]:
            yield *clause, True
        yield from ((*clause, False) for clause in clauses[-1:])


def _bare(utterance: str) -> str:
    """Return the words without what stands between them: "yes, please" is "yes please"."""
    return _BETWEEN.sub(" ", utterance)


def _joined(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the same ranges sorted and disjoint."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _overlaps(start: int, end: int, masked: list[tuple[int, int]]) -> bool:
    """Whether a range touches one of the sorted, disjoint `masked`."""
    before = bisect_left(masked, (end, 0)) - 1
    return before >= 0 and start < masked[before][1]
