"""What a pattern may say between two words, and the one function that says whether a text fits it.

| mark | fits where |
|---|---|
| `^` | a clause opens |
| `$` | the sentence ends |
| `/` | anywhere within the sentence; punctuation may stand here |
| `§` | punctuation stands here |
| `<n` | anywhere; up to n words are skipped |
| `mood:question` | the clause of the next word has that structure (`tic.text.clauses.FEATURES`) |
| `mood:question<` | the clause of the word before has it: how a graph asks of a pattern's first word |
"""

from __future__ import annotations

from tic.text import FEATURES, Analysis
from tic.text.tokens import NO_BREAK, SENTENCE_END


def is_mark(symbol: str) -> bool:
    """Whether a symbol of a graph stands between words rather than for one."""
    return symbol in ("^", "$", "/", "§") or symbol[:1] == "<" or ":" in symbol


def gap(mark: str) -> int:
    """How many words a mark may skip: "<3" three, any other none."""
    return int(mark[1:]) if mark[0] == "<" else 0


def needs_pause(mark: str) -> bool:
    """Whether a mark fits only where a pause stands or the text ends."""
    return mark in ("$", "§")


def behind_it(feature: str) -> str:
    """The mark that asks the same of the clause of the word before."""
    return f"{feature}<"


def is_feature(mark: str) -> bool:
    """Whether `mark` names a feature of clauses with one of its values, such as `mood:question`."""
    name, _, value = mark.partition(":")
    return value in FEATURES.get(name, ())


def passed(
    mark: str, at: int, start: int, text: Analysis, *, paused: bool
) -> list[tuple[int, bool]]:
    """Where a mark before word `at` lets a match go on that began at word `start`.

    Each place is the next word, and whether punctuation may stand before it; `paused` says so of
    word `at`.
    """
    words = text.tokens
    pause = words.breaks[at]
    if mark == "$":
        return [(at, paused)] if pause is SENTENCE_END else []
    within = pause is not SENTENCE_END or at == start  # no phrase goes on behind a sentence's end
    if mark == "^":
        return [(at, within)] if words.opens_clause(at) else []
    if mark == "/":
        return [(at, paused or within)]
    if mark == "§":
        # Punctuation is required; at the end of the sentence it is the stop itself.
        return [(at, within)] if pause is not NO_BREAK else []
    if ":" in mark:
        # Behind the last word of a sentence, the clause is the one that ended there.
        ahead = not mark.endswith("<") and at < len(words.words) and within
        name, _, value = mark.rstrip("<").partition(":")
        asked = at if ahead else at - 1
        return [(at, paused)] if text.clause(asked).shows(name, value) else []
    onward = [(at, paused)]
    for skipped in range(1, gap(mark) + 1):
        before = at + skipped - 1
        if before >= len(words.words) or (before > start and words.breaks[before] is SENTENCE_END):
            break
        onward.append((at + skipped, words.breaks[at + skipped] is not SENTENCE_END))
    return onward
