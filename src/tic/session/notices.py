"""What laws on companions and therapy chats ask to be said, and when: a pure scheduler with receipts.

It says what is due and keeps when it was given. It knows no law better than the page of its policy does,
and nothing here is legal advice or a claim of compliance.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from typing import Any, NamedTuple

from attrs import frozen

from tic._kernel.arguments import expect_each
from tic._kernel.moment import Moment
from tic.data import compiled
from tic.errors import InvalidInputError

HOUR = 3_600_000  # milliseconds
DAY = 24 * HOUR
NEW_USE = HOUR // 2
"""A pause after which use counts as new (engineering judgement; the laws say "continuing")."""


class Kind(Enum):
    """What is to be said or shown."""

    IS_AI = "is_ai"
    BREAK = "break"


LINES: Mapping[Kind, str] = {
    Kind.IS_AI: "You are talking with an AI system. No human being reads along or writes here.",
    Kind.BREAK: "You have been here for a while. You can take a break at any time, and come back whenever you like.",
}
"""Words that may be used; a host with other words shows its own and notes that."""


@frozen
class NoticePolicy:
    """What one law asks. Hours are of continued use; `None` where it asks for nothing of the kind.

    `covers` is what tic does about it and `leaves` what it does not; `checked` is how far the text was read.
    """

    name: str
    title: str
    since: str
    asks: str
    source: str
    checked: str
    covers: tuple[str, ...]
    leaves: tuple[str, ...]
    at_start: bool = False
    start_once_hours: int | None = None
    hours: int | None = None
    minor_hours: int | None = None
    break_hours: int | None = None
    minor_break_hours: int | None = None
    idle_days: int | None = None
    on_request: bool = False
    counts_referrals: bool = False

    @classmethod
    def builtin(cls, name: str) -> NoticePolicy:
        """The policy that ships as `name`; raises `InvalidInputError` for one that does not."""
        shipped = compiled("notice_policies")
        if name not in shipped:
            raise InvalidInputError("policy", f"one of {', '.join(sorted(shipped))}")
        data = dict(shipped[name])
        return cls(**data | {key: tuple(data[key]) for key in ("covers", "leaves")})


def notice_policies() -> tuple[NoticePolicy, ...]:
    """Every policy that ships, by name."""
    return tuple(map(NoticePolicy.builtin, sorted(compiled("notice_policies"))))


class Due(NamedTuple):
    """A notice that is to be given now, the policies that ask for it, and a sentence for the host."""

    kind: Kind
    policies: tuple[str, ...]
    says: str


class Receipt(NamedTuple):
    """That a notice was given: what, when (milliseconds since 1970 UTC), and for which policies."""

    kind: Kind
    at: int
    policies: tuple[str, ...]

    def to_dict(self) -> dict[str, object]:
        """Return the receipt as JSON values."""
        return {"kind": self.kind.value, "at": self.at, "policies": list(self.policies)}


class Notices(NamedTuple):
    """When this use began, when it was last used and before that, what was said when, and how many were referred.

    Instants are milliseconds since 1970 UTC; None: never.
    """

    began: int | None = None
    seen: int | None = None
    idle: int = 0
    told: int | None = None
    rested: int | None = None
    referred: int = 0

    def to_dict(self) -> dict[str, Any]:
        """Return values that `json.dumps` takes."""
        return self._asdict()

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Notices:
        """Return what `to_dict` wrote; raises `InvalidInputError` naming the field that is wrong."""
        if not isinstance(data, Mapping) or not data.keys() <= set(cls._fields):
            raise InvalidInputError("notices", f"a mapping with {', '.join(cls._fields)}")
        for name, value in data.items():
            whole = type(value) is int or (value is None and cls._field_defaults[name] is None)
            if not whole:
                raise InvalidInputError(f"notices.{name}", "a whole number")
        return cls(**data)


def begun(at: Moment) -> Notices:
    """Return the notices of a person who is here for the first time."""
    return Notices(at.earliest, at.latest)


def used(notices: Notices, at: Moment) -> Notices:
    """Return the notices after the person did something; after a pause their use counts as new."""
    seen, now = notices.seen, max(at.latest, notices.seen or at.latest)
    idle = 0 if seen is None else now - seen
    if seen is None or idle >= NEW_USE:
        return notices._replace(began=now, seen=now, idle=idle)
    return notices._replace(seen=now)


def referred(notices: Notices, *, times: int = 1) -> Notices:
    """Return the notices after the person was shown people to turn to: a count, and nothing of what was said."""
    return notices._replace(referred=notices.referred + times)


def due(
    notices: Notices,
    policies: Iterable[NoticePolicy],
    *,
    at: Moment,
    minor: bool = False,
    asked: bool = False,
) -> tuple[Due, ...]:
    """Return what is to be said now. `asked`: the person asks whether this is an AI, which always has an answer.

    The doubt of a moment counts toward saying it. Each kind comes once, with every policy that asks.
    """
    known = expect_each("policies", policies, NoticePolicy)
    reasons: dict[Kind, list[tuple[str, str]]] = {}
    for policy in known:
        for kind, says in _asked_by(policy, notices, at, minor=minor, asked=asked):
            reasons.setdefault(kind, []).append((policy.name, says))
    if asked and Kind.IS_AI not in reasons:
        reasons[Kind.IS_AI] = [("", "the person asks")]
    return tuple(
        Due(kind, tuple(name for name, _ in each if name), each[0][1])
        for kind, each in sorted(reasons.items(), key=lambda item: item[0].value)
    )


def given(notices: Notices, what: Due, at: Moment) -> Notices:
    """Return the notices after one was given; `receipt` is what to keep of it."""
    if what.kind is Kind.IS_AI:
        return notices._replace(told=at.earliest, idle=0)
    return notices._replace(rested=at.earliest)


def receipt(what: Due, at: Moment) -> Receipt:
    """Return the receipt of a notice that was given."""
    return Receipt(what.kind, at.earliest, what.policies)


def _asked_by(
    policy: NoticePolicy, notices: Notices, at: Moment, *, minor: bool, asked: bool
) -> Iterator[tuple[Kind, str]]:
    if asked and policy.on_request:
        yield Kind.IS_AI, "the person asks"
    elif _at_start(policy, notices, at):
        yield Kind.IS_AI, "an interaction begins"
    elif policy.idle_days is not None and notices.idle >= policy.idle_days * DAY:
        yield Kind.IS_AI, f"{policy.idle_days} days have passed since the last use"
    elif _over(
        _sooner(policy.hours, policy.minor_hours if minor else None), notices.told, notices, at
    ):
        yield Kind.IS_AI, "the use goes on"
    breaks = _sooner(policy.break_hours, policy.minor_break_hours if minor else None)
    if _over(breaks, notices.rested, notices, at):
        yield Kind.BREAK, "the use goes on"


def _at_start(policy: NoticePolicy, notices: Notices, at: Moment) -> bool:
    if not policy.at_start:
        return False
    if notices.told is None:
        return True
    if policy.start_once_hours is not None:
        return at.latest - notices.told >= policy.start_once_hours * HOUR
    return notices.began is not None and notices.told < notices.began


def _sooner(one: int | None, other: int | None) -> int | None:
    return min((hours for hours in (one, other) if hours is not None), default=None)


def _over(hours: int | None, last: int | None, notices: Notices, at: Moment) -> bool:
    """Whether so many hours of this use have passed since it began, or since the last time."""
    if hours is None or notices.began is None:
        return False
    since = notices.began if last is None else max(last, notices.began)
    return at.latest - since >= hours * HOUR
