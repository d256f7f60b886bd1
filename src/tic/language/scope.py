"""Decide once, for every rule alike, whether matched words are the helper's own.

A match does not count where the words are quoted, named as words, said by someone else, given back
to the person, or turned round by a negation. Windows are counted in words before the match; a
negation ends at the border of its clause. All of it looks at one sentence only.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from tic._kernel.reason import Reason
from tic.language import reasons
from tic.language.rule import Guards
from tic.text import Break, Tokens

REPORT_WINDOW = 9  # words
NEGATION_WINDOW = 6  # words between; a contraction is two
BEFORE_WINDOW = 3  # words between an exception and the match
AFTER_WINDOW = 6


class Cue(NamedTuple):
    """Scope or guard words found in the sentence: what kind, and which words."""

    kind: str
    first: int
    last: int


class Place(NamedTuple):
    """A match in its sentence: words `first:last` within the words `begins:ends`."""

    words: Tokens
    begins: int
    ends: int
    first: int
    last: int
    question: bool


def excuse(
    place: Place, guards: Guards, cues: Iterable[Cue], exceptions: Iterable[Cue]
) -> Reason | None:
    """Why this match does not count, or None if it does.

    `cues` are the scope cues of the sentence, `exceptions` what the rule's own guards found there.
    """
    cues = [cue for cue in cues if cue.first < place.first]
    if guards.question_only and not place.question:
        return reasons.NOT_A_QUESTION
    if guards.quoted and _quoted(place):
        return reasons.QUOTED
    if cues:
        if guards.mention and _near(place, cues, "mention"):
            return reasons.MENTIONED
        if guards.reported and _near(place, cues, "report"):
            return reasons.REPORTED
        if guards.reflection and _near(place, cues, "reflection"):
            return reasons.REFLECTED
        if guards.negation and _negated(place, cues):
            return reasons.NEGATED
    return _exception(place, guards, list(exceptions))


def _quoted(place: Place) -> bool:
    start, end = place.words.starts[place.first], place.words.ends[place.last - 1]
    sentence = place.words.starts[place.begins], place.words.ends[place.ends - 1]
    return any(
        opens <= start and end <= closes and not (opens <= sentence[0] and sentence[1] <= closes)
        for opens, closes in place.words.quotations
    )


def _near(place: Place, cues: list[Cue], kind: str) -> bool:
    return any(cue.kind == kind and place.first - cue.last <= REPORT_WINDOW for cue in cues)


def _negated(place: Place, cues: list[Cue]) -> bool:
    """An odd number of negations in reach; "why don't you" and the like are none."""
    apparent = [cue for cue in cues if cue.kind == "no negation"]
    count = 0
    for cue in cues:
        if cue.kind != "negation" or place.first - cue.last > NEGATION_WINDOW:
            continue
        if any(other.first <= cue.first < other.last for other in apparent):
            continue
        count += all(
            pause is Break.NONE for pause in place.words.breaks[cue.first + 1 : place.first + 1]
        )
    return count % 2 == 1


def _exception(place: Place, guards: Guards, found: list[Cue]) -> Reason | None:
    for cue in found:
        before = cue.last <= place.first and place.first - cue.last <= BEFORE_WINDOW
        after = cue.first >= place.last and cue.first - place.last <= AFTER_WINDOW
        if (
            cue.kind == "unless_sentence"
            or (cue.kind == "unless_before" and before)
            or (cue.kind == "unless_after" and after)
        ):
            return reasons.EXCEPTION
    if guards.need_sentence and not any(cue.kind == "need_sentence" for cue in found):
        return reasons.NEEDED
    return None
