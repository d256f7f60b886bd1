"""Bounded memory of topics: past its bound a record can only become stricter."""

from __future__ import annotations

from tic.pacing.state import MAX_DECLINED_ITEMS, MAX_TOPICS, PacingState, Topic


def keep(state: PacingState, name: str, topic: Topic) -> PacingState:
    """Return `state` with `topic` recorded under `name`, in bounded memory.

    When there is no room, a record that holds its topic to nothing is dropped: forgetting it can
    only lower a ceiling. If every record restrains something, the oldest joins `others`, which
    takes restraints only, so that no topic gains from another's consent.
    """
    topics, entry = state.topics, state.policy.entry
    if name in topics or len(topics) < MAX_TOPICS:
        return state._replace(topics={**topics, name: topic})
    free = (old for old, record in topics.items() if not _restrains(record, entry))
    leaving = next(free, next(iter(topics)))
    rest = {old: record for old, record in topics.items() if old != leaving}
    others = _with_restraints_of(state.others, topics[leaving], entry)
    return state._replace(topics={**rest, name: topic}, others=others)


def _with_restraints_of(others: Topic, topic: Topic, entry: int) -> Topic:
    grants = [g for g in (others.granted, topic.granted) if g is not None and g < entry]
    items = dict.fromkeys((*others.declined_items, *topic.declined_items))
    return others._replace(
        granted=min(grants, default=None),
        declines=max(others.declines, topic.declines),
        declined_items=tuple(items)[:MAX_DECLINED_ITEMS],
        cool_turn=max(others.cool_turn, topic.cool_turn),
        cool_until=later(others.cool_until, topic.cool_until),
        softened=others.softened or topic.softened,
        closed=others.closed or topic.closed,
    )


def later(one: int | None, other: int | None) -> int | None:
    """Return the later of two instants, where an unknown one does not count."""
    if one is None or other is None:
        return other if one is None else one
    return max(one, other)


def _restrains(topic: Topic, entry: int) -> bool:
    return (
        topic.declines > 0
        or topic.softened
        or topic.closed
        or topic.cool_turn > 0
        or bool(topic.declined_items)
        or (topic.granted is not None and topic.granted < entry)
    )
