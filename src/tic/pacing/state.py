"""What pacing remembers of one conversation: facts and counts, never a person's words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import IntEnum
from typing import Any, NamedTuple

from tic._kernel.arguments import expect
from tic._kernel.moment import Moment, to_moment
from tic.acts.depth import Depth, to_depth
from tic.errors import InvalidInputError
from tic.pacing.moves import GENERAL, key
from tic.pacing.plain import (
    Decoder,
    changed,
    flag,
    instant,
    mapping,
    moment,
    or_none,
    read_fields,
    row,
    several,
    up_to,
)
from tic.pacing.policy import Policy

# Bounds on memory. Past them a record can only become stricter (see `tic.pacing.memory`).
MAX_TOPICS = 10
MAX_DECLINED_ITEMS = 3
MAX_ASKED = 6
MAX_SEEN = 8

SCHEMA = 2
_MOST = 10**9  # no counter of a conversation comes near it


class Stop(IntEnum):
    """Whether the person has halted the conversation, and what takes it up again.

    A likely stop and a pause told in words end with the person's next ordinary turn. A pause by a
    button or for lack of privacy, and a stop, end only by an act of the person that means just that.
    A greater one outlasts a lesser one that comes later.
    """

    NONE = 0
    LIKELY = 1  # a goodbye, or a stop that was only likely heard
    WAITING = 2  # a pause told in words
    PAUSED = 3  # a pause by a button, or somebody else is there
    STOPPED = 4


class Topic(NamedTuple):
    """What is known about one topic.

    `granted` is the deepest level with consent (`None`: no record), `agreed` how deep the person said
    yes to being asked when they were asked that, and `reached` the deepest they volunteered in this
    session, as declared. `cool_turn` and `cool_until` end a cool-down.
    Instants are milliseconds since 1970 UTC.
    """

    granted: Depth | None = None
    granted_until: int | None = None
    reached: Depth = Depth.PROCESS
    declines: int = 0
    declined_items: tuple[str, ...] = ()
    cool_turn: int = 0
    cool_until: int | None = None
    softened: bool = False
    closed: bool = False
    told_why: bool = False
    told_limits: bool = False
    agreed: Depth = Depth.PROCESS

    def to_dict(self) -> dict[str, Any]:
        """Return values that `json.dumps` takes; what stands at its default is left out."""
        return changed(self, Topic())

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Topic:
        """Return the topic that `to_dict` wrote; raises `InvalidInputError` naming the field."""
        return cls(**read_fields("topic", mapping("data", data), _TOPIC))


class Asked(NamedTuple):
    """A named question and how often it was put."""

    topic: str
    item: str
    times: int


class Offer(NamedTuple):
    """A question for permission that is waiting for its answer: good for the next turn only."""

    topic: str
    depth: Depth
    until: int | None


class PacingState(NamedTuple):
    """One conversation. Made by `begin` and `step`; a value, compared and stored as one.

    `q_run` counts helper turns in a row that asked, from the last that showed listening before it
    asked, and `ask_turns` all of them. `told` is whether something hard was told in this session, and
    `advice_turn` the turn at which advice was asked for or agreed to. `overwhelmed` lasts from the words
    that say so to something steadying, or to a turn in which the person simply talks on. `acts` holds the last acts as letters
    (Q question, R reflection, O other). `private` is what the person said of their surroundings,
    `None` if nothing. `now` is the latest moment any event carried.
    """

    policy: Policy
    session: str
    topics: Mapping[str, Topic]
    turn: int = 0
    stop: Stop = Stop.NONE
    stop_received: bool = False
    others: Topic = Topic()
    q_run: int = 0
    ask_turns: int = 0
    acts: str = ""
    helper_words: tuple[int, ...] = ()
    person_words: tuple[int, ...] = ()
    asked: tuple[Asked, ...] = ()
    last_topic: str = GENERAL
    rating: int | None = None
    baseline: int | None = None
    ratings_declined: int = 0
    check_in_turn: int | None = None
    deep_run: int = 0
    receipt: bool = False
    hesitant: bool = False
    refused: bool = False
    told: bool = False
    advice_turn: int | None = None
    safety_turn: int | None = None
    resourced: bool = False
    resource_due: bool = False
    overwhelmed: bool = False
    needs_offered: bool = False
    private: bool | None = None
    remaining: int | None = None
    ends_at: int | None = None
    pending: Offer | None = None
    returning: bool = False
    silent_seconds: int = 0
    presence_sent: bool = False
    now: Moment | None = None
    seen: tuple[str, ...] = ()

    def topic(self, name: str) -> Topic:
        """Return what is known about the topic `name`; an unseen topic starts as `others`."""
        expect("name", name, str)
        return self.topics.get(name, self.others)

    def to_dict(self) -> dict[str, Any]:
        """Return values that `json.dumps` takes; what stands at its default is left out.

        They hold counts, keys of the host, depths and moments, a schema number and the digest of the
        policy: no words of a person, because the state has none.
        """
        blank = PacingState(self.policy, "", {})
        return {"schema": SCHEMA, **changed(self, blank), "policy": self.policy.digest}

    @classmethod
    def from_dict(
        cls, data: Mapping[str, Any], policy: Policy, *, accept_other_policy: bool = False
    ) -> PacingState:
        """Return the state that `to_dict` wrote.

        Raises `InvalidInputError` naming the field that is missing, unknown or not what it should be,
        and for a state made under other numbers unless `accept_other_policy` is set: its facts are
        then judged by `policy` from here on.
        """
        expect("policy", policy, Policy)
        fields = dict(mapping("data", data))
        if fields.pop("schema", None) != SCHEMA:
            raise InvalidInputError("schema", str(SCHEMA))
        if fields.pop("policy", None) != policy.digest and not accept_other_policy:
            raise InvalidInputError("policy", "the digest of the policy the state was made with")
        session = key("session", fields.pop("session", None))
        topics = _topics("topics", fields.pop("topics", {}))
        return cls(policy, session, topics, **read_fields("data", fields, _STATE))


def begin(policy: Policy, *, session: str = "session") -> PacingState:
    """Return the state of a conversation in which nothing has happened yet."""
    expect("policy", policy, Policy)
    return PacingState(policy, key("session", session), {})


def consented(topic: Topic, entry: int, now: Moment | None) -> int:
    """Return how deep consent reaches: `entry` without a record, and no more once a grant has ended."""
    if topic.granted is None:
        return entry
    until = topic.granted_until
    # Whether a grant with an end still holds cannot be known without knowing the time.
    ended = until is not None and (now is None or now.latest >= until)
    return min(topic.granted, entry) if ended else topic.granted


def latest(now: Moment | None, at: datetime | Moment | None) -> Moment | None:
    """Return the present as far as it is known: `at`, held at the last moment any event carried."""
    return now if at is None else to_moment(at).not_before(now)


# --- reading what `to_dict` wrote ---------------------------------------------------------------


def _acts(name: str, value: Any) -> str:
    if not isinstance(value, str) or len(value) > 10 or not set(value) <= set("QRO"):
        raise InvalidInputError(name, "at most ten of the letters Q, R and O")
    return value


def _stop(name: str, value: Any) -> Stop:
    return Stop(up_to(max(Stop))(name, value))


def _topic(_name: str, value: Any) -> Topic:
    return Topic.from_dict(value)


def _topics(name: str, value: Any) -> dict[str, Topic]:
    if len(mapping(name, value)) > MAX_TOPICS:
        raise InvalidInputError(name, f"at most {MAX_TOPICS} topics")
    return {key(name, topic): _topic(name, record) for topic, record in value.items()}


_number, _rating = up_to(_MOST), up_to(10)

_TOPIC: dict[str, Decoder] = {
    "granted": to_depth,
    "granted_until": instant,
    "reached": to_depth,
    "declines": _number,
    "declined_items": several(key, MAX_DECLINED_ITEMS),
    "cool_turn": _number,
    "cool_until": instant,
    "softened": flag,
    "closed": flag,
    "told_why": flag,
    "told_limits": flag,
    "agreed": to_depth,
}

_STATE: dict[str, Decoder] = {
    "turn": _number,
    "stop": _stop,
    "stop_received": flag,
    "others": _topic,
    "q_run": _number,
    "ask_turns": _number,
    "acts": _acts,
    "helper_words": several(_number, 10),
    "person_words": several(_number, 10),
    "asked": several(row(Asked, key, key, _number), MAX_ASKED),
    "last_topic": key,
    "rating": _rating,
    "baseline": _rating,
    "ratings_declined": _number,
    "check_in_turn": _number,
    "deep_run": _number,
    "receipt": flag,
    "hesitant": flag,
    "refused": flag,
    "told": flag,
    "advice_turn": _number,
    "safety_turn": _number,
    "resourced": flag,
    "resource_due": flag,
    "overwhelmed": flag,
    "needs_offered": flag,
    "private": flag,
    "remaining": _number,
    "ends_at": instant,
    "pending": row(Offer, key, to_depth, or_none(instant)),
    "returning": flag,
    "silent_seconds": _number,
    "presence_sent": flag,
    "now": moment,
    "seen": several(key, MAX_SEEN),
}
