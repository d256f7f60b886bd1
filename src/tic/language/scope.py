"""Decide once, for every rule alike, whether matched words are the helper's own.

A match does not count where the words are quoted from someone else, named as words, said by someone
else, given back to the person, or turned round by a negation. Windows are counted in words before the
match; a negation ends at the border of its clause. All of it looks at one sentence only.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from tic._kernel.reason import Reason
from tic.language import reasons
from tic.language.rule import Guards
from tic.text import Analysis, Break
from tic.text.wordclasses import SPEAKING_VERBS

REPORT_WINDOW = 9  # words
NEGATION_WINDOW = 6  # words between; a contraction is two
BEFORE_WINDOW = 3  # words between an exception and the match
AFTER_WINDOW = 6
SPEECH_WINDOW = 3  # words behind "I" in which the verb of speaking stands


class Cue(NamedTuple):
    """Scope or guard words found in the sentence: what kind, and which words."""

    kind: str
    first: int
    last: int


class MatchedWords(NamedTuple):
    """A match in its sentence: words `first:last` within the words `begins:ends` of a text."""

    read: Analysis
    begins: int
    ends: int
    first: int
    last: int
    question: bool


def excuse(
    matched: MatchedWords, guards: Guards, cues: Iterable[Cue], exceptions: Iterable[Cue]
) -> Reason | None:
    """Why this match does not count, or None if it does.

    `cues` are the scope cues of the sentence, `exceptions` what the rule's own guards found there.
    """
    cues = [cue for cue in cues if cue.first < matched.first]
    if guards.question_only and not matched.question:
        return reasons.NOT_A_QUESTION
    if guards.quoted and _quoted(matched, cues):
        return reasons.QUOTED
    if cues:
        if guards.mention and _near(matched, cues, "mention"):
            return reasons.MENTIONED
        if guards.reported and _near(matched, cues, "report"):
            return reasons.REPORTED
        if guards.reflection and _near(matched, cues, "reflection"):
            return reasons.REFLECTED
        if guards.negation and _negated(matched, cues):
            return reasons.NEGATED
    return _exception(matched, guards, list(exceptions))


def _quoted(matched: MatchedWords, cues: list[Cue]) -> bool:
    """Whether the words stand in a quotation that is not the helper's own speech.

    A quotation counts where its words are named ("calm down" is no help) or are someone else's. What
    the sentence gives to the helper itself ("Stay," I whisper), or to nobody though it is a whole
    utterance, is what the helper says to the person.
    """
    words = matched.read.tokens
    start, end = words.starts[matched.first], words.ends[matched.last - 1]
    sentence = words.starts[matched.begins], words.ends[matched.ends - 1]
    for opens, closes in words.quotations:
        if not (opens <= start and end <= closes) or (
            opens <= sentence[0] and sentence[1] <= closes
        ):
            continue
        if _own_speech(matched, opens, closes):
            return False
        utterance = matched.read.folded.text[closes - 2] in ".,!?"
        attributed = any(cue.kind in ("report", "mention") for cue in cues)
        return not utterance or attributed or _spoken_of(matched, closes)
    return False


def _own_speech(matched: MatchedWords, opens: int, closes: int) -> bool:
    """Whether the helper says of the quotation `opens:closes` that it speaks it: "I whisper"."""
    words = matched.read.tokens
    outside = [
        words.words[at]
        for at in range(matched.begins, matched.ends)
        if words.ends[at] <= opens or words.starts[at] >= closes
    ]
    return any(
        one in ("i", "my")
        and not SPEAKING_VERBS.isdisjoint(outside[at + 1 : at + 1 + SPEECH_WINDOW])
        for at, one in enumerate(outside)
    )


def _spoken_of(matched: MatchedWords, closes: int) -> bool:
    """Whether the sentence goes on to say something of the quotation that ends at `closes`."""
    words = matched.read.tokens
    behind = [at for at in range(matched.begins, matched.ends) if words.starts[at] >= closes]
    return bool(behind) and words.words[behind[0]] not in ("i", "and", "my")


def _near(matched: MatchedWords, cues: list[Cue], kind: str) -> bool:
    return any(cue.kind == kind and matched.first - cue.last <= REPORT_WINDOW for cue in cues)


def _negated(matched: MatchedWords, cues: list[Cue]) -> bool:
    """An odd number of negations in reach; "why don't you" and the like are none."""
    apparent = [cue for cue in cues if cue.kind == "no negation"]
    count = 0
    for cue in cues:
        if cue.kind != "negation" or matched.first - cue.last > NEGATION_WINDOW:
            continue
        if any(other.first <= cue.first < other.last for other in apparent):
            continue
        count += all(
            pause is Break.NONE
            for pause in matched.read.tokens.breaks[cue.first + 1 : matched.first + 1]
        )
    return count % 2 == 1


def _exception(matched: MatchedWords, guards: Guards, found: list[Cue]) -> Reason | None:
    for cue in found:
        before = cue.last <= matched.first and matched.first - cue.last <= BEFORE_WINDOW
        after = cue.first >= matched.last and cue.first - matched.last <= AFTER_WINDOW
        if (
            cue.kind == "unless_sentence"
            or (cue.kind == "unless_before" and before)
            or (cue.kind == "unless_after" and after)
        ):
            return reasons.EXCEPTION
    if guards.need_sentence and not any(cue.kind == "need_sentence" for cue in found):
        return reasons.NEEDED
    return None
