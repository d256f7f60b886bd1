"""Scripts for `tic-care pacing simulate`, at the door: a TOML file of steps."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from tic.errors import InvalidInputError, InvalidPackError
from tic.pacing import (
    ConsentChanged,
    ConsentWithdrawn,
    Decline,
    Depth,
    Event,
    Kind,
    PauseAsked,
    Proposal,
    ResourceOffered,
    Resume,
    SelfRating,
    SessionGap,
    Silence,
    StopAsked,
    Surroundings,
    TimeLeft,
    read_move,
)
from tic.pacing.moves import GENERAL, Move
from tic.pacing.rehearsal import ScriptedWords
from tic.packs.strict import read_model

Level = Annotated[int, Field(ge=0, le=5)]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class _Helper(_Part):
    says: Annotated[str, Field(max_length=4_000)] | None = None
    kind: Annotated[Kind, Field(strict=False)] | None = None
    depth: Level | None = None
    item: str | None = None
    seeks: Level | None = None
    required: bool = False

    def move(self, topic: str) -> Move:
        """Return the proposed turn: what is declared, tightened by what its words say."""
        declared = Proposal(
            self.kind,
            None if self.depth is None else Depth(self.depth),
            topic,
            self.item,
            required=self.required,
            seeks=None if self.seeks is None else Depth(self.seeks),
        )
        if self.says is None:
            return declared
        reading = read_move(self.says)
        if self.kind is None and self.depth is None:
            return reading.draft(topic=topic)
        return reading.draft(declared)


class _Step(_Part):
    topic: str = GENERAL
    helper: _Helper | None = None
    person: Annotated[str, Field(max_length=4_000)] | None = None
    depth: Level | None = None  # of what the person says
    opened: bool = False
    decline: str | None = None  # an item, or "topic"
    rating: Annotated[int, Field(ge=0, le=10)] | Literal["declined"] | None = None
    consent: Level | None = None
    withdrawn: Literal[True] | None = None
    private: bool | None = None
    silence: Annotated[int, Field(ge=0)] | None = None
    gap: Annotated[int, Field(ge=0)] | None = None
    turns_left: Annotated[int, Field(ge=0)] | None = None
    does: Literal["stop", "pause", "resume", "resource"] | None = None

    @model_validator(mode="after")
    def _one_thing(self) -> _Step:
        happenings = self.model_dump(exclude={"topic", "depth", "opened"}, exclude_none=True)
        if len(happenings) != 1:
            raise ValueError("expected exactly one thing to happen in a step")
        return self

    def to_core(self) -> Move | Event | ScriptedWords:
        """Return the move, event or words of this step."""
        if self.helper is not None:
            return self.helper.move(self.topic)
        if self.person is not None:
            depth = None if self.depth is None else Depth(self.depth)
            return ScriptedWords(self.person, self.topic, depth, opened=self.opened)
        events: dict[str, Event] = {
            "stop": StopAsked(),
            "pause": PauseAsked(),
            "resume": Resume(),
            "resource": ResourceOffered(),
        }
        if self.does is not None:
            return events[self.does]
        return self._event()

    def _event(self) -> Event:
        if self.decline is not None:
            return Decline(self.topic, None if self.decline == "topic" else self.decline)
        if self.rating is not None:
            return SelfRating(None if self.rating == "declined" else self.rating)
        if self.consent is not None:
            return ConsentChanged(self.topic, Depth(self.consent))
        if self.withdrawn is not None:
            return ConsentWithdrawn(self.topic)
        if self.private is not None:
            return Surroundings(self.private)
        if self.silence is not None:
            return Silence(self.silence)
        if self.gap is not None:
            return SessionGap(self.gap)
        return TimeLeft(self.turns_left)


class ScriptFile(_Part):
    """What a script may look like; unknown keys are refused."""

    policy: str
    language: str = "en"
    step: Annotated[list[_Step], Field(min_length=1, max_length=2_000)]


def read_script(path: str | Path) -> tuple[str, str, tuple[Move | Event | ScriptedWords, ...]]:
    """Return policy, language and steps of a script; `InvalidPackError` names every problem."""
    page = Path(path)
    try:
        script = read_model(page, ScriptFile)
        steps = tuple(step.to_core() for step in script.step)
    except InvalidInputError as wrong:
        raise InvalidPackError((f"{page.name}: {wrong}",)) from None
    return script.policy, script.language, steps
