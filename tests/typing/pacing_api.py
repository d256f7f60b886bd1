"""What type checkers see of tic.pacing."""

from typing import assert_type

from tic.pacing import (
    ConsentChanged,
    Decision,
    Depth,
    Kind,
    PacingState,
    PersonTurn,
    Policy,
    Proposal,
    Signal,
    Signals,
    answer_to_offer,
    begin,
    ceiling,
    decide,
    read_signals,
    step,
)

state = begin(Policy("ours", "helpdesk", max_depth=2))
assert_type(state, PacingState)
assert_type(step(state, PersonTurn("home", Depth.FEELINGS, signals=[Signal.STOP])), PacingState)
decision = decide(state, Proposal(Kind.OPEN_QUESTION, Depth.FEELINGS, "home"))
assert_type(decision, Decision)
assert_type(bool(decision), bool)
assert_type(decision.alternatives, tuple[Proposal, ...])
assert_type(ceiling(state, "home"), Depth)
signals = read_signals("please stop")
assert_type(signals, Signals)
assert_type(answer_to_offer(state, signals), ConsentChanged | None)
