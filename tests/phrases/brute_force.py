"""The slow way to find a pattern: spell out every phrase and try each at every word."""

from collections.abc import Iterator
from itertools import product

from tic.phrases import Matcher
from tic.phrases.forms import inflections
from tic.phrases.pattern import Choice, Gap, Mark, Sequence, Tree, Word, parse
from tic.phrases.vocabulary import spaces_within
from tic.text import Break, Tokens, normal, tokens

Phrase = tuple[Word | Mark | Gap, ...]


def phrases(tree: Tree) -> Iterator[Phrase]:
    match tree:
        case Word(text, "~"):
            yield from ((Word(form),) for form in inflections(text))
        case Word() | Mark() | Gap():
            yield (tree,)
        case Sequence(items):
            for parts in product(*(list(phrases(item)) for item in items)):
                yield tuple(item for part in parts for item in part)
        case Choice(options):
            for option in options:
                yield from phrases(option)


def fits(word: Word, text: str) -> bool:
    if word.form == "*":
        return text.startswith(word.text)
    if word.form == "#":
        return text[0].isdigit()
    return text == word.text


def ends(phrase: Phrase, at: int, start: int, words: Tokens, *, paused: bool) -> Iterator[int]:
    """Every word index at which `phrase`, read from word `at` on, can be complete."""
    if not phrase:
        yield at
        return
    head, rest = phrase[0], phrase[1:]
    pause = words.breaks[at]
    if isinstance(head, Word):
        same = Break.SENTENCE not in words.breaks[start + 1 : at + 1]  # none crosses a sentence end
        in_text = at < len(words.words) and same and (paused or pause is Break.NONE)
        if in_text and fits(head, words.words[at]):
            yield from ends(rest, at + 1, start, words, paused=False)
    elif isinstance(head, Gap):
        for skipped in range(head.most + 1):
            behind = at + skipped
            if behind > len(words.words):
                return
            crossed = words.breaks[max(at, start + 1) : behind]
            if any(stop is Break.SENTENCE for stop in crossed):
                return
            loose = paused if skipped == 0 else words.breaks[behind] is not Break.SENTENCE
            yield from ends(rest, behind, start, words, paused=loose)
    elif head.sign == "^":
        if words.opens_clause(at):
            yield from ends(rest, at, start, words, paused=True)
    elif head.sign == "$":
        if pause is Break.SENTENCE:
            yield from ends(rest, at, start, words, paused=paused)
    else:
        within = pause is not Break.SENTENCE or at == start
        if head.sign == "/" or pause is not Break.NONE:
            loose = within if head.sign == "§" else paused or within
            yield from ends(rest, at, start, words, paused=loose)


def find(patterns: list[tuple[str, str]], text: str) -> set[tuple[str, int, int]]:
    """`(label, start, end)` in code points: the longest from the left for each label."""
    matcher = Matcher.compile(patterns)
    folded = normal(text)
    # Letters that stand apart are one word, whatever it is; which these are has tests of its own.
    folded = folded.without(spaces_within(folded.text, matcher.graph.symbols, matcher.symbol))
    words = tokens(folded.text)
    found = set()
    for label in {label for label, _ in patterns}:
        spelled = {
            p for name, pattern in patterns if name == label for p in phrases(parse(pattern))
        }
        taken = 0
        for start in range(len(words.words)):
            if start in words.glued or start < taken:
                continue
            complete = [
                end
                for phrase in spelled
                for end in ends(phrase, start, start, words, paused=True)
                if end > start and end not in words.glued
            ]
            if complete:
                taken = max(complete)
                found.add((label, *folded.span(words.starts[start], words.ends[taken - 1])))
    return found
