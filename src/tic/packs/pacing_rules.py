"""Rules of pacing at the door: a page each, with what a clinician reads and argues with.

`tic.pacing` asks for these pages when it is imported, so nothing of it is imported here: that the sources
are known is for its tests to see.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from tic.packs import shapes
from tic.packs.strict import read_pack

Words = Annotated[str, Field(min_length=1, max_length=400)]


class PacingRuleFile(BaseModel):
    """What the page of a rule may look like; unknown keys are refused.

    `held` and `said` are a turn that the rule holds back and one that it does not, `exceptions` where
    it does not count, `wrong_when` where following it would be wrong, and `strength` what the grade
    is about where it is not about the whole rule.
    """

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    id: Annotated[str, Field(pattern=shapes.PACING_RULE)]
    name: Annotated[str, Field(pattern=shapes.RULE_NAME)]
    says: Words
    grade: Literal["A", "B", "C", "D", "E"]
    strength: str = ""
    sources: Annotated[list[str], Field(min_length=1)]
    numbers: list[str]
    exceptions: Words
    held: Words
    said: Words
    wrong_when: Words


def compiled_parts(folder: Path) -> dict[str, object]:
    """Return the pages of a folder by the ids of their rules."""
    return {page.id: page.model_dump() for page in read_pack(folder, PacingRuleFile)}


def check(folder: Path) -> None:
    """Read every page of a folder; what a rule does is tried by the tests of pacing."""
    compiled_parts(folder)
