"""Conversations with helpers that send only what is allowed, seeded, with their bounds watched."""

import random

from tic.pacing import (
    ConsentChanged,
    ConsentWithdrawn,
    Decline,
    Depth,
    HelperSent,
    Kind,
    PersonTurn,
    Policy,
    Proposal,
    ResourceOffered,
    Resume,
    SelfRating,
    StopAsked,
    Surroundings,
    begin,
    ceiling,
    decide,
    step,
)

TOPICS = ("home", "work", "sleep", "that_day")
EAGER = (Kind.OPEN_QUESTION, Kind.OPEN_QUESTION, Kind.FOLLOW_UP, Kind.CLOSED_QUESTION)


def simulate(policy: Policy, turns: int, seed: int, length: int = 500) -> dict[str, int]:
    """Play `turns` helper turns by a helper that always asks as deep as it can; return the worst.

    `run` is the longest run of asks, `deep` the most deep asks without coming back up or the
    person opening a topic, `pushed` the asks on a topic within its cool-down, `past_consent` the
    asks past what was granted, and `asked_deep` how often the deepest level was reached at all.
    """
    chance = random.Random(seed)
    worst = dict.fromkeys(("turns", "run", "deep", "pushed", "past_consent", "asked_deep"), 0)
    while worst["turns"] < turns:
        _session(policy, chance, worst, min(length, turns - worst["turns"]))
    return worst


def _session(policy: Policy, chance: random.Random, worst: dict[str, int], length: int) -> None:
    state, run, deep = begin(policy), 0, 0
    rests: dict[str, int] = {}
    for turn in range(length):
        event = _person(chance)
        if event is not None:
            if isinstance(event, PersonTurn) and event.opened:
                rests.pop(event.topic, None)
                deep = 0
            if isinstance(event, Decline):
                rests[event.topic] = turn + policy.cool_turns
            state = step(state, event)
        topic = chance.choice(TOPICS)
        wished = ceiling(state, topic) if chance.random() < 0.7 else Depth(chance.randrange(6))
        move = Proposal(chance.choice(EAGER), Depth(wished), topic)
        decision = decide(state, move)
        if not decision:
            move = chance.choice(decision.alternatives)
            decision = decide(state, move)
        assert decision, "an alternative was not allowed"
        run = run + 1 if move.asks else 0
        if move.asks:
            deep += decision.depth >= policy.deep_from
            deep = 0 if decision.depth <= Depth.FEELINGS else deep
            granted = state.topic(topic).granted
            bound = policy.entry if granted is None else granted
            worst["past_consent"] += decision.depth > bound
            worst["pushed"] += turn < rests.get(topic, 0)
            worst["asked_deep"] += decision.depth >= policy.max_depth
        elif move.kind in (Kind.OFFER, Kind.INFORM, Kind.SUMMARY, Kind.CLOSE):
            deep = 0
        worst["run"], worst["deep"] = max(worst["run"], run), max(worst["deep"], deep)
        state = step(state, HelperSent(move, decision.obligations))
        worst["turns"] += 1


def _person(chance: random.Random):
    topic, roll = chance.choice(TOPICS), chance.random()
    depth = Depth(chance.randrange(6))
    if roll < 0.5:
        return PersonTurn(topic, depth, opened=chance.random() < 0.3)
    if roll < 0.62:
        return ConsentChanged(topic, depth)
    if roll < 0.67:
        return SelfRating(chance.choice((None, 0, 1, 2, 3, 4, 6, 9)))
    if roll < 0.70:
        return Decline(topic)
    if roll < 0.71:
        return ConsentWithdrawn(topic)
    if roll < 0.72:
        return StopAsked()
    if roll < 0.80:
        return Resume()
    if roll < 0.86:
        return ResourceOffered()
    return Surroundings(private=True) if roll < 0.92 else None
