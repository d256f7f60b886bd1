"""What a turn does: acts of a helper and of a person, read from words, structure and what was said before."""

from __future__ import annotations

from tic.acts.asked import Asked
from tic.acts.builtin import languages, person_reader
from tic.acts.kinds import LOOSENING, RESTRAINING, HelperAct, PersonAct
from tic.acts.person import PersonReader
from tic.acts.turn import Act, Confidence, Evidence, Turn
from tic.text import Analysis

__all__ = [
    "LOOSENING",
    "RESTRAINING",
    "Act",
    "Asked",
    "Confidence",
    "Evidence",
    "HelperAct",
    "PersonAct",
    "PersonReader",
    "Reader",
    "Turn",
    "languages",
    "person_reader",
]


class Reader:
    """Reads turns of either side; to be joined with the helper's reader."""

    def __init__(self, person: PersonReader) -> None:
        self._person = person

    @classmethod
    def builtin(cls, language: str = "en") -> Reader:
        """The reader that comes with tic for `language`."""
        return cls(person_reader(language))

    def person(self, text: str, before: str | None = None) -> Turn:
        """What a person's turn does, after `before`, the helper's last turn."""
        return self._person.read(Analysis(text), None if before is None else Analysis(before))

    def helper(self, text: str, before: str | None = None) -> Turn:
        """Not read here."""
        del text, before
        return Turn([])
