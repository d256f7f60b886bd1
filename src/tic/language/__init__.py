"""Language: find judgmental or coercive phrasing in what a helper says.

>>> from tic.language import Context, Linter
>>> report = Linter.builtin().check("You have no choice here.", context=Context.CHAT)
"""

from typing import TYPE_CHECKING

from tic._kernel.later import later
from tic.language.compiled import Compiled
from tic.language.finding import Excused, Finding, Meaning, Near, Report, Span
from tic.language.linter import PROFILES, Linter
from tic.language.rule import Fix, Guards, Known, Pack, Rule, Severity
from tic.text.context import Context, Speaker

if TYPE_CHECKING:
    from tic.language.compiling import compile_pack
    from tic.language.meaning import MeaningReader, Problem
    from tic.language.personal import words_to_avoid
    from tic.language.stream import Safe, Stream
else:  # the packs of tic travel compiled, and a check of files follows no stream
    __getattr__ = later(
        __name__,
        {
            "MeaningReader": "meaning",
            "Problem": "meaning",
            "Safe": "stream",
            "Stream": "stream",
            "compile_pack": "compiling",
            "words_to_avoid": "personal",
        },
    )

__all__ = [
    "PROFILES",
    "Compiled",
    "Context",
    "Excused",
    "Finding",
    "Fix",
    "Guards",
    "Known",
    "Linter",
    "Meaning",
    "MeaningReader",
    "Near",
    "Pack",
    "Problem",
    "Report",
    "Rule",
    "Safe",
    "Severity",
    "Span",
    "Speaker",
    "Stream",
    "compile_pack",
    "words_to_avoid",
]
