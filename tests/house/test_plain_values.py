"""What an application sends over a wire becomes plain values by one verb, `to_dict`."""

import json
from datetime import UTC, datetime

from tic.consent import STANDARD_POLICY, Cell, Moment, No, may_ask, permits, step
from tic.pacing import Decline, Depth, Kind, Policy, Proposal, begin, decide
from tic.pacing import step as pacing_step

NOON = datetime(2030, 1, 1, 12, tzinfo=UTC)


def test_an_answer_says_as_a_dict_what_it_says_as_a_value() -> None:
    at = Moment.of(NOON)
    cell = step(Cell(), No(id="n1", at=at), STANDARD_POLICY).after
    for answer in (permits(cell, at=at), may_ask(cell, at=at)):
        page = json.loads(json.dumps(answer.to_dict()))

        assert page["allowed"] is answer.allowed is False
        assert [one["code"] for one in page["reasons"]] == [one.code for one in answer.reasons]
        moment = page["not_before"]
        assert (moment and datetime.fromisoformat(moment)) == answer.not_before


def test_a_decision_says_as_a_dict_what_it_says_as_a_value() -> None:
    state = pacing_step(begin(Policy("ours", "peer_support")), Decline("home"))
    decision = decide(state, Proposal(Kind.OPEN_QUESTION, Depth.DETAIL, topic="home"))
    page = json.loads(json.dumps(decision.to_dict()))

    assert page["allowed"] is bool(decision) is False
    assert page["action"] == decision.action.name.lower()
    assert page["ceiling"] == decision.ceiling
    assert [one["code"] for one in page["reasons"]] == [one.code for one in decision.reasons]
    assert page["reasons"]
