"""Pacing policies at the door: a TOML file that names what a service changes, and why."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from attrs import frozen
from pydantic import BaseModel, ConfigDict, Field

from tic.data.kinds import DATA
from tic.errors import InvalidInputError, InvalidPackError
from tic.pacing.policy import NUMBERS, Policy, default_of
from tic.pacing.sources import SOURCES
from tic.packs import shapes
from tic.packs.strict import read_model, read_pack

SHIPPED = Path(DATA, "pacing_policies")
Words = Annotated[str, Field(min_length=1, max_length=400)]


class _Number(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    value: int
    why: Words
    basis: Words
    sources: list[str] = []


class PacingPolicyFile(BaseModel):
    """What a policy file may look like; unknown keys and unknown numbers are refused."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    name: Annotated[str, Field(pattern=shapes.DASHED_ID)]
    role: str
    says: Words
    approved: bool = False
    numbers: dict[str, _Number] = {}

    def to_core(self) -> Policy:
        """Return the policy that pacing runs with; `InvalidPackError` names every problem."""
        problems = [
            f"numbers.{name}: expected one of {', '.join(NUMBERS)}"
            for name in self.numbers
            if name not in NUMBERS
        ]
        problems += [
            f"numbers.{name}.sources: expected a known source, not {source}"
            for name, number in self.numbers.items()
            for source in number.sources
            if source not in SOURCES
        ]
        values = {name: number.value for name, number in self.numbers.items() if name in NUMBERS}
        try:
            policy = Policy(self.name, self.role, approved=self.approved, **values)
        except InvalidPackError as wrong:
            problems += wrong.problems
            policy = None
        if policy is None or problems:
            raise InvalidPackError(tuple(problems))
        return policy


def compiled_parts(folder: Path) -> dict[str, object]:
    """Return what each policy of a folder changes, as arguments of `tic.pacing.Policy`."""
    files = read_pack(folder, PacingPolicyFile)
    for one in files:
        one.to_core()
    return {
        one.name: {
            "name": one.name,
            "role": one.role,
            "approved": one.approved,
            **{name: number.value for name, number in one.numbers.items()},
        }
        for one in files
    }


def check(folder: Path) -> None:
    """Read every policy of a folder; a policy has no example sentences."""
    compiled_parts(folder)


@frozen
class Setting:
    """One number of a policy as a clinical owner reads it."""

    name: str
    value: int
    says: str
    basis: str
    floor: tuple[int, int]
    changed: bool


def shipped_policies() -> tuple[str, ...]:
    """Return the names of the policies that come with tic."""
    return tuple(sorted(page.stem for page in SHIPPED.glob("*.toml")))


def read_policy_file(where: str | Path) -> PacingPolicyFile:
    """Read a shipped policy by name, or a file by path.

    Raises `InvalidInputError` for an unknown name and `InvalidPackError` with every problem.
    """
    page = Path(where)
    if page.suffix != ".toml":
        if str(where) not in shipped_policies():
            expected = f"a .toml file or one of {', '.join(shipped_policies())}"
            raise InvalidInputError("policy", expected)
        page = SHIPPED / f"{where}.toml"
    policy = read_model(page, PacingPolicyFile)
    try:
        policy.to_core()
    except InvalidPackError as wrong:
        raise InvalidPackError(tuple(f"{page.name}: {one}" for one in wrong.problems)) from None
    return policy


def load_pacing_policy(where: str | Path) -> Policy:
    """Return the policy called `where`, or the one in the file at that path."""
    return read_policy_file(where).to_core()


def settings_of(policy: PacingPolicyFile) -> tuple[Setting, ...]:
    """Return every number of a policy with its meaning, basis and floor."""
    return tuple(
        Setting(
            name,
            policy.numbers[name].value if name in policy.numbers else default_of(name),
            bounds.says,
            _basis(policy, name),
            (bounds.least, bounds.most),
            name in policy.numbers,
        )
        for name, bounds in NUMBERS.items()
    )


def _basis(policy: PacingPolicyFile, name: str) -> str:
    if name in policy.numbers:
        number = policy.numbers[name]
        return f"{number.why} [{'; '.join([number.basis, *number.sources])}]"
    bounds = NUMBERS[name]
    grade = f"{bounds.grade.name}: {bounds.grade.value}"
    return "; ".join([*bounds.sources, grade]) if bounds.sources else grade
