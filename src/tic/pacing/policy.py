"""A policy: the numbers a service runs with, each with its basis, and a floor nobody can lower."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from attrs import Attribute, astuple, field, fields, frozen

from tic._kernel.arguments import expect
from tic.data import compiled
from tic.errors import InvalidInputError, InvalidPackError
from tic.pacing.floor import Bounds, problems
from tic.pacing.sources import Grade


def _number(
    default: int,
    floor: tuple[int, int],
    stricter: int,
    says: str,
    grade: Grade = Grade.E,
    *sources: str,
) -> int:
    bounds = Bounds(*floor, stricter, says, grade, sources)
    number: int = field(default=default, kw_only=True, metadata={"bounds": bounds})
    return number


_FEWER, _MORE, _EITHER = -1, 1, 0


@frozen
class Policy:
    """How a service paces. Every number is a default to be read and changed by a clinical owner.

    Depths are 0-5, self-ratings 0-10, turns are helper turns. Raises `InvalidPackError` naming
    every number that is looser than the floor or does not fit the others.
    """

    name: str
    role: str
    approved: bool = field(default=False, kw_only=True)

    max_depth: int = _number(
        3, (0, 5), _FEWER, "the deepest level this service ever invites", Grade.C, "who-2007"
    )
    entry: int = _number(
        2, (0, 2), _FEWER, "the deepest level to invite without any consent", Grade.C, "tip57"
    )
    max_step: int = _number(
        1,
        (0, 1),
        _FEWER,
        "levels that an invitation may go past what the person has volunteered",
        Grade.D,
        "altman-taylor-1973",
        "titration",
    )
    questions_in_row: int = _number(
        3, (1, 12), _FEWER, "helper turns in a row that may ask", Grade.C, "miller-rollnick"
    )
    questions_in_row_tight: int = _number(
        1, (1, 2), _FEWER, "the same while the self-rating is high", Grade.C, "miller-rollnick"
    )
    asking_turns: int = _number(
        5,
        (1, 24),
        _FEWER,
        "helper turns in a row that may ask where each says first what was heard",
        Grade.C,
        "miller-rollnick",
    )
    questions_per_turn: int = _number(
        1, (1, 5), _FEWER, "questions in one turn", Grade.C, "va-guide"
    )
    depth_when_unread: int = _number(
        1, (1, 5), _MORE, "depth of a question for which none was declared or read"
    )
    depth_when_unread_told: int = _number(
        2, (1, 5), _MORE, "the same once the person has told of something hard"
    )
    depth_when_unread_probe: int = _number(
        5, (3, 5), _MORE, "the same where the question asks for an account"
    )
    advice_turns: int = _number(
        3,
        (1, 6),
        _FEWER,
        "helper turns for which asking for advice, or agreeing to it, lets advice be given",
        Grade.C,
        "miti-421",
    )
    rephrases: int = _number(
        1,
        (0, 1),
        _FEWER,
        "times an unanswered question may be put in other words",
        Grade.B,
        "nichd",
    )
    cool_turns: int = _number(
        8, (3, 100), _MORE, "helper turns without asking on a topic after a decline"
    )
    rest_turns: int = _number(
        3, (2, 100), _MORE, "helper turns that stay light after a decline where no topic is named"
    )
    cool_seconds: int = _number(
        600, (60, 86_400), _MORE, "the same in seconds, where time is known"
    )
    declines_to_close: int = _number(
        2,
        (1, 3),
        _FEWER,
        "declines that close a topic until the person opens it",
        Grade.C,
        "who-pfa",
    )
    hold_at: int = _number(4, (1, 5), _FEWER, "self-rating from which depth may not grow")
    cap_at: int = _number(
        6,
        (2, 6),
        _FEWER,
        "self-rating from which nothing past feelings is asked, and a resource comes first",
        Grade.C,
        "najavits-2002",
    )
    low_at: int = _number(
        8, (3, 8), _FEWER, "self-rating from which only practical things are asked"
    )
    person_at: int = _number(
        9, (4, 9), _FEWER, "self-rating from which a human is named among the alternatives"
    )
    rise: int = _number(
        2, (1, 4), _FEWER, "points above the first self-rating that count as rising"
    )
    receipt_from: int = _number(
        3, (2, 4), _FEWER, "depth of what was said that is received before anything is asked"
    )
    deep_from: int = _number(4, (3, 4), _FEWER, "depth that counts as deep", Grade.D, "titration")
    deep_budget: int = _number(
        3, (1, 5), _FEWER, "deep invitations before coming back up", Grade.D, "titration"
    )
    checkin_every: int = _number(
        5, (3, 10), _FEWER, "turns at impact or deeper after which a check-in is offered"
    )
    checkin_gap: int = _number(3, (2, 20), _MORE, "turns between two check-ins, at least")
    checkin_refusals: int = _number(
        2, (1, 3), _FEWER, "refused self-ratings after which nobody asks for one"
    )
    end_turns: int = _number(3, (1, 20), _MORE, "helper turns before the end that stay shallow")
    end_seconds: int = _number(
        600, (0, 3_600), _MORE, "the same in seconds, where the end is known"
    )
    gap_seconds: int = _number(
        1_800, (60, 86_400), _FEWER, "a silence after which the session starts afresh"
    )
    silence_seconds: int = _number(
        120, (30, 3_600), _EITHER, "silence before one line of presence", Grade.C, "who-pfa"
    )
    ratio_window: int = _number(10, (4, 10), _EITHER, "acts looked at for the balance of talk")
    ratio_questions: int = _number(4, (2, 10), _FEWER, "questions in the window before it counts")
    ratio_percent: int = _number(
        100,
        (50, 200),
        _MORE,
        "reflections for each hundred questions (MITI: fair, an expert opinion)",
        Grade.C,
        "miti-421",
    )
    talk_percent: int = _number(
        150,
        (100, 300),
        _FEWER,
        "helper words for each hundred words of the person",
        Grade.C,
        "who-pfa",
    )
    offer_seconds: int = _number(
        600, (60, 3_600), _FEWER, "seconds for which a yes to an offer counts"
    )
    choice_from: int = _number(
        2, (0, 2), _FEWER, "depth from which declining is shown with the question", Grade.C, "tip57"
    )
    why_from: int = _number(
        3, (1, 3), _FEWER, "depth from which the purpose is told", Grade.C, "samhsa-2014"
    )
    limits_from: int = _number(
        4,
        (2, 4),
        _FEWER,
        "depth from which limits of confidentiality are told",
        Grade.C,
        "who-2013",
    )
    leading_from: int = _number(
        4, (2, 4), _FEWER, "depth from which questions stay open", Grade.B, "nichd"
    )
    needs_from: int = _number(
        3, (2, 3), _FEWER, "depth before which present needs were offered", Grade.C, "who-pfa"
    )
    private_from: int = _number(
        4, (1, 4), _FEWER, "depth for which the person said they are alone", Grade.C, "who-2013"
    )
    resource_from: int = _number(
        4, (1, 4), _FEWER, "depth before which a resource was offered once", Grade.D, "titration"
    )
    required_below: int = _number(
        2, (0, 2), _FEWER, "depth from which an answer may not be required", Grade.C, "uxr-134"
    )

    def __attrs_post_init__(self) -> None:
        """Refuse a policy that is looser than the floor or contradicts itself."""
        found = tuple(problems(self, NUMBERS))
        if found:
            raise InvalidPackError(found)

    @classmethod
    def builtin(cls, name: str) -> Policy:
        """The policy that ships as `name`; raises `InvalidInputError` for one that does not."""
        expect("name", name, str)
        shipped = compiled("pacing_policies")
        if name not in shipped:
            raise InvalidInputError("policy", f"one of {', '.join(sorted(shipped))}")
        return cls(**shipped[name])

    @property
    def digest(self) -> str:
        """A short fingerprint of every value: 16 hexadecimal digits."""
        return hashlib.sha256(repr(astuple(self)).encode()).hexdigest()[:16]


NUMBERS: Mapping[str, Bounds] = {
    one.name: one.metadata["bounds"] for one in fields(Policy) if "bounds" in one.metadata
}


def default_of(name: str) -> int:
    """Return the default of the number called `name`."""
    one: Attribute[int] = getattr(fields(Policy), name)
    default: int = one.default or 0
    return default


def is_at_least_as_strict(one: Policy, other: Policy) -> bool:
    """Return whether every number of `one` is as gentle as that of `other`, or gentler."""
    return all(
        mine == theirs if bounds.stricter == 0 else bounds.stricter * (mine - theirs) >= 0
        for name, bounds in NUMBERS.items()
        for mine, theirs in [(getattr(one, name), getattr(other, name))]
    )
