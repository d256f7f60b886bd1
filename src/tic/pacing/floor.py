"""The floor below every policy: what software in each role may do at most, and which numbers go together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple, Protocol

from tic.pacing.sources import Grade

# The deepest that software in each role may ever invite: care must be there before asking
# (WHO 2007); which number follows from that for each role is engineering judgement.
ROLES: Mapping[str, int] = {
    "intake_form": 3,
    "survey": 3,
    "peer_support": 4,
    "helpdesk": 2,
    "moderation": 2,
    "clinician_tool": 5,
    "llm_companion": 3,
}
FORMS = frozenset({"intake_form", "survey"})


class Bounds(NamedTuple):
    """The hard floor of one number, which way is gentler, and what the default rests on.

    `stricter` is -1 where a smaller number is gentler, 1 where a greater one is, and 0 where
    neither can be said.
    """

    least: int
    most: int
    stricter: int
    says: str
    grade: Grade
    sources: tuple[str, ...]


class Numbered(Protocol):
    """What has a role and numbers: a policy."""

    @property
    def role(self) -> str:
        """The role of the service, one of `ROLES`."""

    @property
    def approved(self) -> bool:
        """Whether an ethics board approved deeper items of a survey."""

    @property
    def max_depth(self) -> int:
        """The deepest level this service ever invites."""

    @property
    def questions_in_row(self) -> int:
        """Helper turns in a row that may ask."""


# (smaller, greater): the first may not exceed the second.
_ORDERED = (
    ("entry", "max_depth"),
    ("questions_in_row_tight", "questions_in_row"),
    ("questions_in_row", "asking_turns"),
    ("depth_when_unread", "depth_when_unread_told"),
    ("depth_when_unread_told", "depth_when_unread_probe"),
    ("hold_at", "cap_at"),
    ("cap_at", "low_at"),
    ("low_at", "person_at"),
    ("why_from", "limits_from"),
    ("checkin_gap", "checkin_every"),
    ("ratio_questions", "ratio_window"),
)


def problems(policy: Numbered, numbers: Mapping[str, Bounds]) -> Iterator[str]:
    """What makes a policy looser than the floor, or contradictory; each names the number."""
    unsound = set()
    for name, bounds in numbers.items():
        value: object = getattr(policy, name)
        # type() and not isinstance: True is no number here.
        if type(value) is not int or not bounds.least <= value <= bounds.most:
            unsound.add(name)
            yield f"{name}: expected a whole number from {bounds.least} to {bounds.most}"
    for smaller, greater in _ORDERED:
        if not {smaller, greater} & unsound and getattr(policy, smaller) > getattr(policy, greater):
            yield f"{smaller}: expected at most {greater} ({getattr(policy, greater)})"
    if policy.role not in ROLES:
        yield f"role: expected one of {', '.join(ROLES)}"
        return
    limit = ROLES[policy.role] + (policy.role == "survey" and policy.approved)
    if "max_depth" not in unsound and policy.max_depth > limit:
        yield f"max_depth: expected at most {limit} for the role {policy.role}"
    if (
        "questions_in_row" not in unsound
        and policy.role not in FORMS
        and policy.questions_in_row > 3
    ):
        yield f"questions_in_row: expected at most 3 for the role {policy.role}, which converses"
