"""The consent policy at the door: one TOML file, every number with its why and its readers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, model_validator

from tic.errors import InvalidInputError, InvalidPackError
from tic.packs import shapes
from tic.packs.strict import read_model

if TYPE_CHECKING:
    from tic.consent.policy import Policy

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
        values: dict[str, Any] = {}
        for name, setting in self:
            if isinstance(setting, _Duration):
                values[name] = setting.milliseconds
            elif isinstance(setting, _Count):
                values[name] = setting.refusals
            elif isinstance(setting, _Flag):
                values[name] = setting.value
        return values

    def to_core(self) -> Policy:
        """Return the policy the machine follows."""
        # Not above: tic.consent itself asks for the standard policy, compiled, when it is imported.
        from tic.consent.policy import Policy  # noqa: PLC0415

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


def compiled_parts(folder: Path) -> dict[str, object]:
    """Return the fields of the standard policy, as `tic.consent` reads them."""
    return {"consent": read_consent_policy(folder / STANDARD.name).values()}


def check(folder: Path) -> None:
    """Read the standard policy and build it."""
    load_consent_policy(folder / STANDARD.name)
