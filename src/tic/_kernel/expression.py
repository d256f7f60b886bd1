"""Regular expressions that are compiled when a text first needs them, and kept.

A command that checks one file would pay for all of them at its start. `re` keeps some too, but lets go
of them in a program that uses many others.
"""

from __future__ import annotations

import re
from functools import cache


@cache
def expression(pattern: str) -> re.Pattern[str]:
    """Return `pattern`, one of tic's own, compiled."""
    return re.compile(pattern)
