"""Play the conversations of `conversations.toml`: hear each turn of the person, judge each of the helper."""

import tomllib
from pathlib import Path

from tic.pacing import (
    HelperSent,
    PersonTurn,
    Policy,
    answer_to_offer,
    begin,
    decide,
    read_move,
    read_signals,
    step,
)

PAGE = Path(__file__).with_name("conversations.toml")


def conversations():
    """Return the conversations, each with its kind and its turns."""
    return tomllib.loads(PAGE.read_text("utf-8"))["talk"]


def judged(policy: Policy, turns, *, as_sent=True):
    """Return the decision on each helper turn of `turns`, which are (speaker, text).

    Nothing is declared. With `as_sent` each turn counts as said whatever was decided, as in a
    transcript; else what of it may be said, or the first alternative, is said instead.
    """
    state, said, asked, decisions = begin(policy), None, None, []
    for speaker, text in turns:
        if speaker == "person":
            signals = read_signals(text, before=asked)
            consent = answer_to_offer(state, signals)
            state = step(state, PersonTurn.of(signals, words=len(text.split())))
            state = step(state, consent) if consent else state
            said = text
        else:
            draft = read_move(text, before=said).draft()
            decision = decide(state, draft)
            decisions.append(decision)
            if not decision and not as_sent:
                draft = decision.sayable or decision.alternatives[0]
            state = step(state, HelperSent(draft))
            asked = text
    return decisions


def own(kind, policy):
    """Return the decisions on all helper turns of the conversations of one kind."""
    return [
        decision
        for talk in conversations()
        if talk["kind"] == kind
        for decision in judged(
            policy,
            [("person" if line[0] == "P" else "helper", line[2:]) for line in talk["turns"]],
            as_sent=kind == "good",
        )
    ]
