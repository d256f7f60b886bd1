"""A state as plain values for JSON and back, exactly; strict about what it takes back.

The form carries a schema number and the digest of its policy. It holds counts, keys of the host,
depths and moments: no words of a person, because the state has none.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, NamedTuple

from attrs import astuple

from tic._kernel.arguments import expect
from tic._kernel.moment import aware
from tic.acts.depth import to_depth
from tic.errors import InvalidInputError
from tic.pacing.moves import count, key
from tic.pacing.policy import Policy
from tic.pacing.state import (
    MAX_ASKED,
    MAX_DECLINED_ITEMS,
    MAX_SEEN,
    MAX_TOPICS,
    Asked,
    Offer,
    PacingState,
    Stop,
    Topic,
)

SCHEMA = 1
_MOST = 10**9  # no counter of a conversation comes near it


def policy_digest(policy: Policy) -> str:
    """Return a short fingerprint of every value of `policy`."""
    expect("policy", policy, Policy)
    return hashlib.sha256(repr(astuple(policy)).encode()).hexdigest()[:16]


def state_to_plain(state: PacingState) -> dict[str, Any]:
    """Return `state` as values that `json.dumps` takes; what stands at its default is left out."""
    expect("state", state, PacingState)
    blank = PacingState(state.policy, "", {})
    fields = {name: _plain(value) for name, value in _changed(state, blank).items()}
    fields["policy"] = policy_digest(state.policy)
    return {"schema": SCHEMA, **fields}


def state_from_plain(
    plain: Mapping[str, Any], policy: Policy, *, accept_other_policy: bool = False
) -> PacingState:
    """Return the state that `state_to_plain` made.

    Raises `InvalidInputError` naming the field that is missing, unknown or not what it should be,
    and for a state made under other numbers unless `accept_other_policy` is set: its facts are
    then judged by `policy` from here on.
    """
    fields = dict(_mapping("state", plain))
    if fields.pop("schema", None) != SCHEMA:
        raise InvalidInputError("schema", str(SCHEMA))
    if fields.pop("policy", None) != policy_digest(policy) and not accept_other_policy:
        raise InvalidInputError("policy", "the digest of the policy the state was made with")
    session = key("session", fields.pop("session", None))
    topics = _topics("topics", fields.pop("topics", {}))
    values = _read("state", fields, _STATE)
    return PacingState(policy, session, topics, **values)


def _changed(value: NamedTuple, blank: NamedTuple) -> dict[str, Any]:
    return {
        name: mine
        for name, mine, theirs in zip(value._fields, value, blank, strict=True)
        if mine != theirs
    }


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Topic):
        return {name: _plain(one) for name, one in _changed(value, Topic()).items()}
    if isinstance(value, Mapping):
        return {name: _plain(one) for name, one in value.items()}
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return int(value) if isinstance(value, int) and not isinstance(value, bool) else value


_Decoder = Callable[[str, Any], Any]


def _read(
    where: str, fields: Mapping[str, Any], decoders: Mapping[str, _Decoder]
) -> dict[str, Any]:
    unknown = sorted(str(name) for name in fields.keys() - decoders.keys())
    if unknown:
        raise InvalidInputError(where, f"only known fields ({', '.join(decoders)})")
    return {name: decoders[name](name, value) for name, value in fields.items()}


def _mapping(name: str, value: Any) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise InvalidInputError(name, "an object")
    return value


def _flag(name: str, value: Any) -> bool:
    if not isinstance(value, bool):
        raise InvalidInputError(name, "true or false")
    return value


def _up_to(most: int) -> _Decoder:
    def read(name: str, value: Any) -> int:
        if count(name, value) > most:
            raise InvalidInputError(name, f"a whole number from 0 to {most}")
        return int(value)

    return read


def _moment(name: str, value: Any) -> datetime:
    if isinstance(value, str):
        try:
            return aware(name, datetime.fromisoformat(value))
        except ValueError:
            pass
    raise InvalidInputError(name, "a moment in ISO 8601 with a time zone")


def _or_none(read: _Decoder) -> _Decoder:
    def read_or_none(name: str, value: Any) -> Any:
        return None if value is None else read(name, value)

    return read_or_none


def _several(read: _Decoder, most: int) -> _Decoder:
    def read_all(name: str, value: Any) -> tuple[Any, ...]:
        if not isinstance(value, list | tuple) or len(value) > most:
            raise InvalidInputError(name, f"a list of at most {most}")
        return tuple(read(name, one) for one in value)

    return read_all


def _row(make: Callable[..., Any], *reads: _Decoder) -> _Decoder:
    def read(name: str, value: Any) -> Any:
        if not isinstance(value, list | tuple) or len(value) != len(reads):
            raise InvalidInputError(name, f"a list of {len(reads)}")
        return make(*(one(name, part) for one, part in zip(reads, value, strict=True)))

    return read


def _acts(name: str, value: Any) -> str:
    if not isinstance(value, str) or len(value) > 10 or not set(value) <= set("QRO"):
        raise InvalidInputError(name, "at most ten of the letters Q, R and O")
    return value


def _stop(name: str, value: Any) -> Stop:
    return Stop(_up_to(max(Stop))(name, value))


def _topic(name: str, value: Any) -> Topic:
    return Topic(**_read(name, _mapping(name, value), _TOPIC))


def _topics(name: str, value: Any) -> dict[str, Topic]:
    if len(_mapping(name, value)) > MAX_TOPICS:
        raise InvalidInputError(name, f"at most {MAX_TOPICS} topics")
    return {key(name, topic): _topic(name, record) for topic, record in value.items()}


_number, _rating = _up_to(_MOST), _up_to(10)

_TOPIC: dict[str, _Decoder] = {
    "granted": to_depth,
    "granted_until": _moment,
    "reached": to_depth,
    "declines": _number,
    "declined_items": _several(key, MAX_DECLINED_ITEMS),
    "cool_turn": _number,
    "cool_until": _moment,
    "softened": _flag,
    "closed": _flag,
    "told_why": _flag,
    "told_limits": _flag,
}

_STATE: dict[str, _Decoder] = {
    "turn": _number,
    "stop": _stop,
    "stop_received": _flag,
    "others": _topic,
    "q_run": _number,
    "acts": _acts,
    "helper_words": _several(_number, 10),
    "person_words": _several(_number, 10),
    "asked": _several(_row(Asked, key, key, _number), MAX_ASKED),
    "last_topic": key,
    "rating": _rating,
    "baseline": _rating,
    "ratings_declined": _number,
    "check_in_turn": _number,
    "deep_run": _number,
    "receipt": _flag,
    "resourced": _flag,
    "resource_due": _flag,
    "needs_offered": _flag,
    "private": _flag,
    "remaining": _number,
    "ends_at": _moment,
    "pending": _row(Offer, key, to_depth, _or_none(_moment)),
    "returning": _flag,
    "silent_seconds": _number,
    "presence_sent": _flag,
    "now": _moment,
    "seen": _several(key, MAX_SEEN),
}
