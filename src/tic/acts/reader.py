"""The one door to reading a turn: which acts it does, by phrases and structure."""

from __future__ import annotations

from functools import cache

from tic.acts.helper import HelperReader
from tic.acts.turn import Turn
from tic.text import Analysis


class Reader:
    """Reads turns of a helper; safe to share across threads."""

    def __init__(self, helper: HelperReader) -> None:
        self._helper = helper

    @classmethod
    @cache
    def builtin(cls, language: str = "en") -> Reader:
        """Return the reader that ships with tic."""
        return cls(HelperReader.builtin(language))

    def helper(self, text: str | Analysis, *, before: str | Analysis | None = None) -> Turn:
        """Return what a helper's turn does; `before` is the person's last turn."""
        return self._helper.read(Analysis.of(text), None if before is None else Analysis.of(before))
