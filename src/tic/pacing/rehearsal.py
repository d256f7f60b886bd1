"""Play a scripted conversation: what would be decided at each turn, and why."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import field, frozen

from tic._kernel.arguments import expect, expect_several
from tic.acts.depth import Depth
from tic.pacing.decide import ceiling, decide
from tic.pacing.decision import Decision
from tic.pacing.events import Event, HelperSent, PersonTurn
from tic.pacing.moves import Draft, Move, Proposal
from tic.pacing.offer import answer_to_offer
from tic.pacing.policy import Policy
from tic.pacing.reading import read_signals
from tic.pacing.signals import Signal, Signals
from tic.pacing.state import PacingState, begin
from tic.pacing.step import step


@frozen
class ScriptedWords:
    """Words of the person in a script; their signals are read as they would be in a service."""

    words: str = field(repr=False)
    topic: str | None = None
    depth: Depth | None = None
    opened: bool = field(default=False, kw_only=True)


@frozen
class Frame:
    """One step of a rehearsal, and how things stand after it.

    `sent` is the turn that was made: the proposed one where it was allowed, else what of it may be said
    or else the first alternative. `topic` is what the step was about and `ceiling` its ceiling afterwards.
    """

    state: PacingState
    topic: str
    ceiling: Depth
    proposed: Move | None = None
    decision: Decision | None = None
    sent: Move | None = None
    event: Event | None = None
    signals: frozenset[Signal] = frozenset()


def rehearse(
    policy: Policy, script: Iterable[Move | Event | ScriptedWords], *, language: str = "en"
) -> tuple[Frame, ...]:
    """Play `script` from the beginning and return one frame for each step.

    A turn that is not allowed is not made; what of it may be said is made instead, or its first
    alternative.
    """
    expect("policy", policy, Policy)
    expect_several("script", script, "proposals, events and what was said, in a list")
    state = begin(policy)
    frames = []
    for one in script:
        if isinstance(one, Proposal | Draft):
            decision = decide(state, one)
            sent = one if decision else decision.sayable or decision.alternatives[0]
            state = step(state, HelperSent(sent, decision.obligations if decision else ()))
            top = ceiling(state, one.topic)
            frames.append(Frame(state, one.topic, top, one, decision, sent))
            continue
        signals = Signals()
        event = one
        if isinstance(event, ScriptedWords):
            signals = read_signals(event.words, language=language)
            consent = answer_to_offer(state, signals)
            event = PersonTurn.of(
                signals,
                event.topic,
                event.depth,
                opened=event.opened,
                words=len(event.words.split()),
            )
            state = step(state, event)
            state = state if consent is None else step(state, consent)
        else:
            state = step(state, event)
        topic = getattr(event, "topic", None) or state.last_topic
        frames.append(
            Frame(state, topic, ceiling(state, topic), event=event, signals=signals.found)
        )
    return tuple(frames)
