"""Rewordings that need no thought: what to put in the place of a finding, word for word, or nothing.

A rule marks them in its data (`fix`). Everything that could make one wrong leaves the words as they are: letters in
another case than a sentence gives them, a word that goes on, an adjective before a noun or a second noun after it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from tic.documents import Mapped
from tic.documents.guess import word_set
from tic.errors import InvalidInputError
from tic.language.rule import Fix

_LONGEST_WORD = 40
_LONGEST_ARTICLE = 8  # with white space behind it and a sign before it
# What may stand before a noun that is put into other words, and what after it: else it is part of a longer name.
_BEFORE = word_set(
    "a an the and or but of for to with by from in on at about as than like between among many most some other all any"
    " these those few several more is are was were be been become became being who that if when help helps helping"
    " support supports supporting treat treats treating serve serves serving no not two three our your their"
)
_AFTER = word_set(
    "and or but in on at of for to with by from as than is are was were be can could may might must"
    " should will would have has had do does did need needs want wants get gets live lives feel feels often also if when"
    " because while where after before until about into without"
)
_OPENS = "(\"“‘'[*_"
_ENDS = frozenset(".,;:!?)]")


_PROGRAMS = frozenset({"python", "javascript", "typescript", "code", "component"})
_MORE_WORDS = 3  # around what is found in a literal of a program: alone it may be a value that the program compares


class Edit(NamedTuple):
    """Put `words` in the place of `[start:end]`."""

    start: int
    end: int
    words: str


def source_edits(
    source: str, format_: str, text: Mapped, start: int, end: int, fix: Fix
) -> tuple[Edit, ...]:
    """Return the edits of `text[start:end]` in its source; nothing where the source spells it in another way.

    A text by which a program looks something up stays: the original in a file of translations, a short literal.
    """
    made = edits(text.text, start, end, fix)
    if not all(text.verbatim(each.start, each.end) for each in made):
        return ()
    words = len(text.text.split())
    if format_ in _PROGRAMS and words < len(text.text[start:end].split()) + _MORE_WORDS:
        return ()
    placed = tuple(Edit(*text.span(each.start, each.end), each.words) for each in made)
    if made and format_ == "po":
        at = placed[0].start
        return placed if source.rfind("msgstr", 0, at) > source.rfind("msgid", 0, at) else ()
    return placed


def edits(text: str, start: int, end: int, fix: Fix) -> tuple[Edit, ...]:
    """Return what puts `text[start:end]` into other words by `fix`, in order and apart; nothing where it is not sure."""
    found = text[start:end]
    new = _in_the_same_case(found, fix.words)
    if new is None:
        new = _in_the_same_case(found, fix.nouns)
        if new is None or not _is_whole_noun(text, start, end):
            return ()
    if _goes_on(text[end : end + 1]) or _goes_on(text[max(0, start - 1) : start]):
        return ()
    return (*_article(text, start, new), Edit(start, end, new))


def applied(source: str, edits: Iterable[Edit]) -> str:
    """Return `source` with `edits` made, which are in order and apart; raises `InvalidInputError` else."""
    parts, at = [], 0
    for edit in edits:
        if edit.start < at:
            raise InvalidInputError("edits", "ordered edits that do not overlap")
        parts += [source[at : edit.start], edit.words]
        at = edit.end
    return "".join([*parts, source[at:]])


def _in_the_same_case(found: str, words: tuple[tuple[str, str], ...]) -> str | None:
    """Return the new words in the case of a sentence; a title or capitals are a name or a heading to look at."""
    for old, new in words:
        if found == old:
            return new
        if found == _begun(old):
            return _begun(new)
    return None


def _begun(words: str) -> str:
    return words[:1].upper() + words[1:]


def _is_whole_noun(text: str, start: int, end: int) -> bool:
    before = text[max(0, start - _LONGEST_WORD) : start].split()
    after = text[end : end + _LONGEST_WORD]
    opens = not before or before[-1][-1] in _ENDS or before[-1].lstrip(_OPENS).lower() in _BEFORE
    opens = opens or text[start:end].partition(" ")[0].lower() in _BEFORE
    return opens and (
        not after.strip()
        or after[0] in _ENDS
        or after.split()[0].strip(".,;:!?)").lower() in _AFTER
    )


def _goes_on(sign: str) -> bool:
    return sign.isalnum() or sign in ("'", "’", "-", "_", "/", "@")


def _article(text: str, start: int, new: str) -> tuple[Edit, ...]:
    """Mend "an" to "a" before the new words, and the other way round."""
    before = text[max(0, start - _LONGEST_ARTICLE) : start].rstrip()
    old = before.split()[-1].lstrip(_OPENS) if before else ""
    at = max(0, start - _LONGEST_ARTICLE) + len(before) - len(old)
    if old.lower() not in ("a", "an") or text[max(0, at - 1) : at].isalnum():
        return ()
    fits = old[0] + ("n" if new[0].lower() in "aeiou" else "")
    return () if old == fits else (Edit(at, at + len(old), fits),)
