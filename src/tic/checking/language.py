"""Rules of one language read that language alone: what a file declares, and what its words show."""

from __future__ import annotations

import re
from collections.abc import Iterable

from tic.checking.reasons import OTHER_LANGUAGE
from tic.documents import Document, Passage
from tic.documents.declared import declared
from tic.language.finding import Excused, Report
from tic.text.language import judged, plainly_other

ENOUGH = 600
"""Words after which the language of a file is judged: what comes later is judged passage by passage."""
_WORD = re.compile(r"[^\W\d_]+")


def other_language(document: Document, below: str, lang: str) -> str | None:
    """Return the language of a file that is not in `lang`, else None.

    What the words show stands above what the file declares: copy in `lang` is never passed over
    because a head was left as it was. `below` is the path below the project's root.
    """
    shown = judged(_first(document.passages))
    if shown is not None:
        return None if shown == lang else shown
    said = declared(document.source, below, document.format)
    return None if said in (lang, None) else said


def is_in(passage: Passage, lang: str) -> bool:
    """Tell whether a passage of a file in another language is clearly in `lang`, or says so."""
    return passage.lang == lang or judged(_words(passage.text.text)) == lang


def excused(report: Report, text: str, lang: str) -> Report:
    """Return the report of a text; one that is plainly in another language has no findings."""
    if not (report.findings and plainly_other(_words(text), lang)):
        return report
    more = [Excused(each.rule, each.span, OTHER_LANGUAGE) for each in report.findings]
    return report.replaced(
        findings=(), excused=tuple(sorted([*report.excused, *more], key=lambda each: each.span))
    )


def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]


def _first(passages: Iterable[Passage]) -> list[str]:
    words: list[str] = []
    for passage in passages:
        words += _words(passage.text.text)
        if len(words) >= ENOUGH:
            break
    return words
