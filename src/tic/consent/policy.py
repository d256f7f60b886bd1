"""The waiting times and other judgments the machine follows, as one strict value."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from attrs import Attribute, field, fields, frozen

from tic._kernel.errors import InvalidInputError
from tic.consent.reading import NEVER
from tic.data.consent_policy import STANDARD

_MILLISECOND = timedelta(milliseconds=1)
LONGEST = 100 * 366 * 24 * 3600 * 1000
"""Longest duration a policy may name: a hundred years, in milliseconds."""


def _milliseconds(value: timedelta | int) -> int:
    return value // _MILLISECOND if isinstance(value, timedelta) else value


def _is_duration(_owner: object, attribute: Attribute[Any], value: Any) -> None:
    # Zero never means "for ever" here, as it does elsewhere: it is refused.
    if type(value) is not int or not 0 < value <= LONGEST:
        raise InvalidInputError(attribute.name, "a duration above zero and up to a hundred years")


def _duration() -> Any:
    return field(converter=_milliseconds, validator=_is_duration)


@frozen(kw_only=True)
class Policy:
    """How long things last and how often a person may be asked; durations in milliseconds.

    Build one from timedeltas or milliseconds; every field is mandatory and above zero, so that a
    missing or zero `ttl` can never mean a yes without an end. `STANDARD_POLICY` holds the project's
    own judgments, which a clinician should read before a service relies on them.
    """

    ttl: int = _duration()
    provisional: int = _duration()
    settle: int = _duration()
    lapse: int = _duration()
    soft_gap: int = _duration()
    after_no: int = _duration()
    after_withdrawal: int = _duration()
    renewal_window: int = _duration()
    never_after: int = field()
    trusts_immaterial: bool = field()

    @never_after.validator
    def _is_a_count(self, attribute: Attribute[Any], value: Any) -> None:
        if type(value) is not int or not 1 <= value <= 10:
            raise InvalidInputError(attribute.name, "a whole number from 1 to 10")

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

    def cool_down(self, refusals: int) -> int:
        """Return how long nobody asks after so many refusals: doubling, then NEVER."""
        if refusals >= self.never_after:
            return NEVER
        return self.after_no << (refusals - 1) if refusals > 1 else self.after_no


STANDARD_POLICY = Policy(**{one.name: STANDARD[one.name] for one in fields(Policy)})
"""The shipped judgments; each stands with its why in `tic/data/policies/consent.toml`."""
