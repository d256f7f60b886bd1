"""Which words of a turn are somebody's speech that is told, and so are no act of the turn.

"I said stop and he didn't" tells of a stop. "I said stop", with nobody else in the sentence, is said to
the listener. One sentence never masks words of another.
"""

from __future__ import annotations

from tic.acts.words import word_set
from tic.text import Analysis
from tic.text.tokens import NO_BREAK

# Verbs of saying in the forms in which speech is told.
_SAYING = word_set(
    "said told asked begged screamed yelled shouted cried pleaded saying telling begging yelling screaming "
    "shouting goes whispered replied answered ordered warned kept muttered typed texted wrote promised "
    "says tells asks asking wanted refused called writes calls"
)
# With these, and nobody else in the sentence, a person speaks of what they told the listener.
_TO_US = word_set("said told asked say saying telling answered typed wrote")
_OTHERS = word_set(
    "he she they him her them his their hers theirs himself herself themselves everyone everybody nobody "
    "someone somebody people who police judge doctor teacher boss mum mom dad father mother brother sister "
    "husband wife partner ex boyfriend girlfriend uncle aunt cousin nurse therapist counsellor counselor "
    "landlord manager neighbour neighbor friend mate roommate flatmate kid kids son daughter bloke guy man "
    "woman lawyer officer officers grandma grandpa nan gran mummy papa siri"
)
_THEN = word_set("when then time times back ago once yesterday year years age night always never")


def reported(read: Analysis) -> frozenset[int]:
    """The words of `read` that are quoted or told; linear."""
    tokens = read.tokens
    masked: set[int] = set()
    if tokens.quotations:
        masked.update(_quoted(read))
    if _SAYING.isdisjoint(tokens.words):
        return frozenset(masked)
    for first, last in tokens.sentences():
        told = _told_from(read, first, last)
        if told is not None:
            masked.update(range(told, last))
    return frozenset(masked)


def _quoted(read: Analysis) -> set[int]:
    starts, at = read.tokens.starts, 0
    inside: set[int] = set()
    for opens, closes in read.tokens.quotations:
        while at < len(starts) and starts[at] < opens:
            at += 1
        first = at
        while at < len(starts) and starts[at] < closes:
            at += 1
        inside.update(range(first, at))
    return inside if len(inside) < len(starts) else set()


def _told_from(read: Analysis, first: int, last: int) -> int | None:
    """The word behind the verb with which speech is told in a sentence, if one is."""
    words = read.tokens.words
    others = not _OTHERS.isdisjoint(words[first:last])
    for at in range(first, last):
        if words[at] not in _SAYING:
            continue
        subject = read.clause(at).subject
        if subject == "you" and not others:
            continue
        addressed = at + 1 < last and words[at + 1] == "you"
        ours = subject in ("i", "we", "") and words[at] in _TO_US
        # "what part of no … " and "I said leave it" are for the listener; a time makes it a story.
        if ours and not others and (addressed or _THEN.isdisjoint(words[first:last])):
            if (
                subject == ""
                and not addressed
                and at == first
                and at + 1 < last
                and read.tokens.breaks[at + 1] is NO_BREAK
            ):
                return at + 1
            continue
        return at + 1
    return None
