"""Notice policies at the door: a TOML file a law, with what it asks, since when, and what tic leaves to others."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from tic.packs import shapes
from tic.packs.strict import read_pack

Words = Annotated[str, Field(min_length=1, max_length=600)]
Hours = Annotated[int, Field(ge=1, le=24 * 31)]


class NoticePolicyFile(BaseModel):
    """What a policy of notices may look like; unknown keys are refused."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    name: Annotated[str, Field(pattern=shapes.DASHED_ID)]
    title: Words
    since: Annotated[date, Field(strict=False)]
    asks: Words
    source: Annotated[str, Field(pattern=shapes.SAFE_ADDRESS)]
    checked: Literal["seen", "part", "memory"]
    at_start: bool = False
    start_once_hours: Hours | None = None
    hours: Hours | None = None
    minor_hours: Hours | None = None
    break_hours: Hours | None = None
    minor_break_hours: Hours | None = None
    idle_days: Annotated[int, Field(ge=1, le=366)] | None = None
    on_request: bool = False
    counts_referrals: bool = False
    covers: Annotated[list[Words], Field(min_length=1)]
    leaves: Annotated[list[Words], Field(min_length=1)]

    def to_core(self) -> dict[str, Any]:
        """The policy as it is compiled."""
        return self.model_dump(mode="json")


def compiled_parts(folder: Path) -> dict[str, object]:
    """Return each policy by its name."""
    return {one.name: one.to_core() for one in read_pack(folder, NoticePolicyFile)}


def check(folder: Path) -> None:
    """Read every policy of a folder."""
    compiled_parts(folder)
