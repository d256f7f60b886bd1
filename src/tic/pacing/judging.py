"""How rules judge one move in one state: each by itself, joined by minimum and maximum."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from attrs import frozen

from tic._kernel.moment import Moment
from tic.acts.depth import DEEPEST, DEPTHS, Depth
from tic.pacing.moves import SERVICES, Proposal
from tic.pacing.rule import Action, Rule, Said, Verdict, View
from tic.pacing.rules import RULES
from tic.pacing.state import PacingState
from tic.pacing.unread import depth_in

Fired = tuple[Rule, Verdict]


@frozen
class Rulebook:
    """Rules sorted by what they do, once."""

    caps: tuple[tuple[Rule, Callable[[View], int]], ...]
    drops: tuple[tuple[Rule, Callable[[View], int]], ...]
    judges: tuple[tuple[Rule, Callable[[View], Verdict | None]], ...]
    statement_judges: tuple[tuple[Rule, Callable[[View], Verdict | None]], ...]


def rulebook(rules: Iterable[Rule]) -> Rulebook:
    """Return `rules` sorted by what they do."""
    rules = tuple(rules)
    judges = tuple([(rule, rule.judge) for rule in rules if rule.judge is not None])
    return Rulebook(
        tuple([(rule, rule.cap) for rule in rules if rule.cap is not None]),
        tuple([(rule, rule.drop) for rule in rules if rule.drop is not None]),
        judges,
        tuple([(rule, judge) for rule, judge in judges if rule.statements]),
    )


_BUILT_IN = rulebook(RULES)


def book_with(also: tuple[Rule, ...]) -> Rulebook:
    """Return the book of all rules and those of the host."""
    return rulebook((*RULES, *also)) if also else _BUILT_IN


def view_of(
    state: PacingState, move: Proposal, now: Moment | None, said: Said | None = None
) -> View:
    """Return what rules look at; `said` is what the turn has said before this move."""
    return View(
        state,
        state.policy,
        state.topic(move.topic),
        move,
        move.judged_kind,
        depth_in(state, move),
        move.asks,
        now,
        state.rating or 0,
        said or Said(asks=move.asks),
    )


def judge(view: View, book: Rulebook) -> tuple[Depth, list[Fired]]:
    """Return the joint ceiling of all rules, and each rule that fired; a service is put to none."""
    fired: list[Fired] = []
    top = joint_ceiling(view, book, fired)
    if view.kind in SERVICES:
        return top, fired
    for rule, judges in book.judges if view.asks else book.statement_judges:
        verdict = judges(view)
        if verdict is not None and (rule.safety or not view.spared):
            fired.append((rule, verdict))
    return top, fired


def allowed(view: View, book: Rulebook) -> bool:
    """Whether no rule holds a move back."""
    return all(verdict.action <= Action.ALLOW_WITH for _, verdict in judge(view, book)[1])


def joint_ceiling(view: View, book: Rulebook, fired: list[Fired]) -> Depth:
    """Return the joint ceiling, and add to `fired` each rule whose ceiling the move exceeds."""
    depth, asks = view.depth, view.asks
    top: int = DEEPEST
    for rule, cap in book.caps:
        limit = cap(view)
        top = min(top, limit)
        if asks and depth > limit and (rule.safety or not view.spared):
            fired.append((rule, _over(rule, depth, limit)))
    lowest = top
    for rule, drop in book.drops:
        levels = drop(view)
        if levels > 0:
            limit = max(0, top - levels)
            lowest = min(lowest, limit)
            if asks and depth > limit and (rule.safety or not view.spared):
                fired.append((rule, _over(rule, depth, limit)))
    return DEPTHS[max(0, lowest)]


def _over(rule: Rule, depth: int, limit: int) -> Verdict:
    return Verdict(rule.over, rule.over_code, (("depth", depth), ("limit", limit)))
