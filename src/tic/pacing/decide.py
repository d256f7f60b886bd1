"""Whether the helper may make a turn now (`decide`), and how deep it may invite (`ceiling`)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from functools import partial

from tic._kernel.arguments import expect, expect_each
from tic._kernel.moment import Moment
from tic.acts.depth import DEEPEST, DEPTHS, Depth
from tic.errors import InvalidInputError
from tic.pacing.decision import Decision, DecisionReason, Retry
from tic.pacing.instead import instead_of
from tic.pacing.judging import Fired, Rulebook, book_with, joint_ceiling, judge, rulebook, view_of
from tic.pacing.moves import BARRED, GENERAL, LISTENING, Draft, Kind, Move, Proposal, moves_of
from tic.pacing.reasons import WORDS, Until
from tic.pacing.rule import Action, Rule, Said, Verdict, View
from tic.pacing.saying import said
from tic.pacing.state import PacingState, Stop, latest


def ceiling(
    state: PacingState,
    topic: str = GENERAL,
    *,
    at: datetime | Moment | None = None,
    also: tuple[Rule, ...] = (),
) -> Depth:
    """Return the deepest level at which the helper may invite on `topic` now."""
    expect("state", state, PacingState)
    also = expect_each("also", also, Rule)
    view = view_of(state, Proposal(kind=Kind.OPEN_QUESTION, topic=topic), latest(state.now, at))
    return joint_ceiling(view, book_with(also), [])


def decide(
    state: PacingState,
    proposal: Move,
    *,
    at: datetime | Moment | None = None,
    also: tuple[Rule, ...] = (),
) -> Decision:
    """Return whether the helper may make this turn now, why, and what else it may do.

    The moves of a `Draft` are judged in order, each after those before it that may be said: a receipt
    makes room for the question that follows it. `at` is the present moment, if known; a moment before
    the last event is read as that event's. `also` are rules of the host: they can hold back more and
    can never free anything. The state is not changed: report what was really sent with `HelperSent`.
    Raises `InvalidInputError` for what is neither a `Proposal` nor a `Draft`.
    """
    expect("state", state, PacingState)
    also = expect_each("also", also, Rule)
    if not isinstance(proposal, Proposal | Draft):
        raise InvalidInputError("proposal", "a Proposal or a Draft")
    return _decide(state, moves_of(proposal), latest(state.now, at), book_with(also))


def judged_by(state: PacingState, proposal: Move, rules: Iterable[Rule]) -> Decision:
    """Return what `rules` alone decide; for looking at single rules, not for running a service."""
    return _decide(state, moves_of(proposal), state.now, rulebook(rules))


def _decide(
    state: PacingState, moves: tuple[Proposal, ...], now: Moment | None, book: Rulebook
) -> Decision:
    turn_asks = any(move.asks for move in moves)
    after, before = state, Said(asks=turn_asks)
    top: int = DEEPEST
    found: list[tuple[Fired, View]] = []
    views: list[View] = []
    held: list[int] = []
    for place, move in enumerate(moves):
        view = view_of(after, move, now, before)
        here, fired = judge(view, book)
        top = min(top, here)
        views.append(view)
        found += [(one, view) for one in fired]
        if any(verdict.action > Action.ALLOW_WITH for _, verdict in fired):
            held.append(place)
        else:
            after = said(after, move)
            before = Said(
                turn_asks,
                before.questions + ((move.questions or 1) if move.asks else 0),
                before.listened or (move.judged_kind in LISTENING and not before.questions),
            )
    asking = [view for view in views if view.asks]
    depth = max((view.depth for view in asking), default=0)
    unread = any(
        view.proposal.depth is None and view.kind is not Kind.SEEK_COLLABORATION for view in asking
    )
    if not found:
        return Decision(Action.ALLOW, DEPTHS[top], depth=DEPTHS[depth], unread=unread)
    found.sort(key=_held_back_most)
    (_, worst), view = found[0]
    is_held = worst.action > Action.ALLOW_WITH
    rest = tuple(move for place, move in enumerate(moves) if place not in held)
    return Decision(
        worst.action,
        DEPTHS[top],
        tuple(dict.fromkeys(_because(rule, verdict) for (rule, verdict), _ in found)),
        frozenset(one for (_, verdict), _ in found for one in verdict.obligations),
        _retry(worst, view, (moves[place] for place in held)) if is_held else None,
        DEPTHS[depth],
        unread,
        tuple(held),
        Draft(rest) if rest and held else None,
        partial(instead_of, view_of(state, view.proposal, now), worst.action, book),
    )


def _held_back_most(found: tuple[Fired, View]) -> int:
    return -found[0][1].action


def _because(rule: Rule, verdict: Verdict) -> DecisionReason:
    words = WORDS.get(verdict.code)
    says = rule.says if words is None else words.says
    return DecisionReason(
        rule.id, verdict.code, verdict.action, says, rule.sources, verdict.evidence
    )


def _retry(worst: Verdict, view: View, held: Iterable[Proposal]) -> Retry:
    """What would change the answer. Nothing that happens makes a barred move one that may be made."""
    if any(move.judged_kind in BARRED for move in held):
        return Retry(Until.OTHER_MOVE)
    words = WORDS.get(worst.code)
    turn = None
    if worst.code == "pacing.topic-cooling":
        turn = view.topic.cool_turn
    elif worst.code == "pacing.check-in-too-soon":
        turn = (view.state.check_in_turn or 0) + view.policy.checkin_gap
    return Retry(Until.OTHER_MOVE if words is None else words.until, turn)


def silence_line_due(state: PacingState) -> bool:
    """Return whether one line of presence may answer a silence. It never asks, and none follows it.

    Silence is silence: it is no permission and no refusal, and changes no other answer.
    """
    expect("state", state, PacingState)
    return (
        state.stop is Stop.NONE
        and not state.presence_sent
        and state.silent_seconds >= state.policy.silence_seconds
    )


def caps(
    state: PacingState,
    topic: str = GENERAL,
    *,
    at: datetime | Moment | None = None,
    also: tuple[Rule, ...] = (),
) -> tuple[tuple[Rule, Depth], ...]:
    """Return how deep each rule that limits depth leaves an invitation on `topic` open now."""
    view = view_of(state, Proposal(kind=Kind.OPEN_QUESTION, topic=topic), latest(state.now, at))
    return tuple(
        (rule, DEPTHS[max(0, min(DEEPEST, cap(view)))]) for rule, cap in book_with(also).caps
    )
