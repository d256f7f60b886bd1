"""Consent as an editor sees it: checked by pyright, strictly."""

from datetime import UTC, datetime
from typing import assert_type

from tic.consent import (
    STANDARD_POLICY,
    Answer,
    Ask,
    Cell,
    Event,
    Reason,
    Reply,
    Step,
    Withdraw,
    discreet,
    event_from_dict,
    event_to_dict,
    may_ask,
    merge,
    permits,
    read_reply,
    replay,
    step,
)

noon = datetime(2030, 1, 1, tzinfo=UTC)
withdraw = Withdraw(id="w1", at=noon)
taken = step(Cell(), withdraw, STANDARD_POLICY)
assert_type(taken, Step)
assert_type(taken.after, Cell)
assert_type(taken.refused, Reason | None)
assert_type(permits(taken.after, at=noon), Answer)
assert_type(may_ask(taken.after, at=withdraw.at), Answer)
assert_type(discreet(permits(Cell(), at=noon)), Answer)
assert_type(merge([withdraw], (withdraw,)), tuple[Event, ...])
assert_type(replay([withdraw], STANDARD_POLICY), Cell)
assert_type(event_to_dict(withdraw), dict[str, object])
assert_type(event_from_dict(event_to_dict(withdraw)), Event)
assert_type(read_reply("no"), Reply)
assert_type(Cell().noes, tuple[str, ...])
asked = Ask(
    id="q1", at=noon, notice="sha256:" + "0" * 64, lasts=STANDARD_POLICY.ttl, seen=Cell().noes
)
assert_type(asked.seen, tuple[str, ...])
