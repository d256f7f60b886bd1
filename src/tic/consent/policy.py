"""The waiting times and other judgments the machine follows, as one strict value."""

from __future__ import annotations

from typing import Any

from attrs import Attribute, field, frozen

from tic._kernel.moment import NEVER
from tic.consent.duration import duration
from tic.data import compiled
from tic.errors import InvalidInputError

MACHINE = 2
"""The version of the rules. 1, in tic 0.1.0, let an unanswered question be put again after the same wait each
time, and at once after a hard moment."""


LONGEST_GAP = 365 * 24 * 3_600_000
"""Longest quiet time after a question without an answer, in milliseconds (product judgment)."""


@frozen(kw_only=True)
class Policy:
    """How long things last and how often a person may be asked; durations in milliseconds.

    Build one from timedeltas or milliseconds; every field is mandatory and above zero, so that a
    missing or zero `ttl` can never mean a yes without an end. `STANDARD_POLICY` holds the project's
    own judgments, which a clinician should read before a service relies on them. `machine` is the
    version of the rules themselves, so that a log is replayed by those it was written under.
    """

    ttl: int = duration()
    provisional: int = duration()
    settle: int = duration()
    lapse: int = duration()
    soft_gap: int = duration()
    after_no: int = duration()
    after_withdrawal: int = duration()
    renewal_window: int = duration()
    never_after: int = field()
    trusts_immaterial: bool = field()
    machine: int = field(default=MACHINE)

    @never_after.validator
    def _is_a_count(self, attribute: Attribute[Any], value: Any) -> None:
        if type(value) is not int or not 1 <= value <= 10:
            raise InvalidInputError(attribute.name, "a whole number from 1 to 10")

    @machine.validator
    def _is_a_version(self, attribute: Attribute[Any], value: Any) -> None:
        if type(value) is not int or not 1 <= value <= MACHINE:
            raise InvalidInputError(attribute.name, f"a version of the machine, 1 to {MACHINE}")

    @trusts_immaterial.validator
    def _is_a_flag(self, attribute: Attribute[Any], value: Any) -> None:
        if type(value) is not bool:
            raise InvalidInputError(attribute.name, "True or False")

    def __attrs_post_init__(self) -> None:
        """Refuse what contradicts itself, and what would let a withdrawal weigh less than a no."""
        if self.after_withdrawal < self.after_no:
            raise InvalidInputError("after_withdrawal", "at least as long as after_no")
        if self.renewal_window >= self.ttl:
            raise InvalidInputError("renewal_window", "shorter than ttl")
        if self.provisional > self.ttl:
            raise InvalidInputError("provisional", "at most ttl")

    def gap(self, unanswered: int) -> int:
        """Return how long nobody asks after a question without an answer: doubling, up to a year.

        `unanswered` counts the questions since the last yes or invitation. So whatever a service does, nobody
        who gives no answer is asked more than nine times in any year (`soft_gap` of a day).
        """
        if self.machine == 1 or unanswered <= 1:
            return self.soft_gap
        return max(self.soft_gap, min(self.soft_gap << min(unanswered - 1, 40), LONGEST_GAP))

    def cool_down(self, refusals: int) -> int:
        """Return how long nobody asks after so many refusals: doubling, then NEVER."""
        if refusals >= self.never_after:
            return NEVER
        return self.after_no << (refusals - 1) if refusals > 1 else self.after_no


STANDARD_POLICY = Policy(**compiled("policies")["consent"])
"""The shipped judgments; each stands with its why in `tic/data/policies/consent.toml`."""
