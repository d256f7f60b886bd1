"""The consent policy at the door: one TOML file, every number with its why and its readers."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

from attrs import fields
from pydantic import BaseModel, ConfigDict, Field, model_validator

from tic.consent import Policy
from tic.errors import InvalidInputError, InvalidPackError
from tic.packs import shapes
from tic.packs.strict import read_model

STANDARD = Path(__file__).resolve().parent.parent / "data" / "policies" / "consent.toml"
_UNITS = {"days": 86_400_000, "hours": 3_600_000, "minutes": 60_000}
Words = Annotated[str, Field(min_length=1, max_length=400)]


class _Setting(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    why: Words
    basis: Words
    review: Annotated[list[Words], Field(min_length=1, max_length=10)]


class _Duration(_Setting):
    days: Annotated[int, Field(gt=0)] | None = None
    hours: Annotated[int, Field(gt=0)] | None = None
    minutes: Annotated[int, Field(gt=0)] | None = None

    @model_validator(mode="after")
    def _one_unit(self) -> _Duration:
        if sum(getattr(self, unit) is not None for unit in _UNITS) != 1:
            raise ValueError("expected exactly one of days, hours, minutes, above zero")
        return self

    @property
    def milliseconds(self) -> int:
        return sum(size * (getattr(self, unit) or 0) for unit, size in _UNITS.items())


class _Count(_Setting):
    refusals: int


class _Flag(_Setting):
    value: bool


class ConsentPolicyFile(BaseModel):
    """What a policy file may look like; unknown keys are refused."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    id: Annotated[str, Field(pattern=shapes.DASHED_ID)]
    says: Words
    ttl: _Duration
    provisional: _Duration
    settle: _Duration
    lapse: _Duration
    soft_gap: _Duration
    after_no: _Duration
    after_withdrawal: _Duration
    renewal_window: _Duration
    never_after: _Count
    trusts_immaterial: _Flag

    def values(self) -> dict[str, Any]:
        """Return the fields of `tic.consent.Policy`, durations in milliseconds."""
        settings = {one.name: getattr(self, one.name) for one in fields(Policy)}
        return {
            name: one.milliseconds
            if isinstance(one, _Duration)
            else one.refusals
            if isinstance(one, _Count)
            else one.value
            for name, one in settings.items()
        }

    def to_core(self) -> Policy:
        """Return the policy the machine follows."""
        return Policy(**self.values())


def read_consent_policy(path: str | Path) -> ConsentPolicyFile:
    """Read a policy file; raises `InvalidPackError` with every problem, each with its field."""
    page = Path(path)
    return read_model(page, ConsentPolicyFile)


def load_consent_policy(path: str | Path) -> Policy:
    """Return the policy of a TOML file. Raises `InvalidPackError` naming file and field."""
    page = read_consent_policy(path)
    try:
        return page.to_core()
    except InvalidInputError as wrong:
        raise InvalidPackError((f"{Path(path).name}: {wrong}",)) from None


def compile_consent_policy() -> str:
    """Return the text of `tic/data/consent_policy.py`."""
    values = read_consent_policy(STANDARD).values()
    rows = "".join(f'    "{name}": {value!r},\n' for name, value in values.items())
    return (
        '"""Compiled from policies/consent.toml by `python -m tic.packs`; edit that file."""\n\n'
        "from typing import Any\n\n"
        f"STANDARD: dict[str, Any] = {{\n{rows}}}\n"
    )
