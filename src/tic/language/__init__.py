"""Language: find judgmental or coercive phrasing in what a helper says.

>>> from tic.language import Context, Linter
>>> report = Linter.builtin().check("You have no choice here.", context=Context.CHAT)
"""

from tic.language.compiled import Compiled, compile_pack, module_text
from tic.language.finding import Excused, Finding, Report, Span
from tic.language.linter import PROFILES, Linter
from tic.language.rule import (
    Context,
    Guards,
    Known,
    Pack,
    Rule,
    Severity,
    Speaker,
)
from tic.language.stream import Safe, Stream

__all__ = [
    "PROFILES",
    "Compiled",
    "Context",
    "Excused",
    "Finding",
    "Guards",
    "Known",
    "Linter",
    "Pack",
    "Report",
    "Rule",
    "Safe",
    "Severity",
    "Span",
    "Speaker",
    "Stream",
    "compile_pack",
    "module_text",
]
