"""Whether the helper may make a move now (`decide`), and how deep it may invite (`ceiling`)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

from attrs import field, frozen

from tic._kernel.arguments import expect, expect_each
from tic._kernel.moment import Moment
from tic.acts.depth import DEEPEST, DEPTHS, Depth
from tic.errors import InvalidInputError
from tic.pacing.moves import GENERAL, SERVICES, Kind, Obligation, Proposal
from tic.pacing.reasons import WORDS, Until
from tic.pacing.rule import Action, Rule, Verdict, View
from tic.pacing.rules import RULES
from tic.pacing.state import PacingState, Stop, latest

_Fired = tuple[Rule, Verdict]


@frozen
class _Rulebook:
    """Rules sorted by what they do, once."""

    caps: tuple[tuple[Rule, Callable[[View], int]], ...]
    drops: tuple[tuple[Rule, Callable[[View], int]], ...]
    judges: tuple[tuple[Rule, Callable[[View], Verdict | None]], ...]
    statement_judges: tuple[tuple[Rule, Callable[[View], Verdict | None]], ...]


def rulebook(rules: Iterable[Rule]) -> _Rulebook:
    """Return `rules` sorted by what they do."""
    rules = tuple(rules)
    judges = tuple([(rule, rule.judge) for rule in rules if rule.judge is not None])
    return _Rulebook(
        tuple([(rule, rule.cap) for rule in rules if rule.cap is not None]),
        tuple([(rule, rule.drop) for rule in rules if rule.drop is not None]),
        judges,
        tuple([(rule, judge) for rule, judge in judges if rule.statements]),
    )


_BUILT_IN = rulebook(RULES)


def _book(also: tuple[Rule, ...]) -> _Rulebook:
    return rulebook((*RULES, *also)) if also else _BUILT_IN


@frozen
class DecisionReason:
    """Why: the rule, a code for programs, a sentence, where the rule comes from, and numbers."""

    rule: str
    code: str
    action: Action
    says: str
    sources: tuple[str, ...]
    evidence: tuple[tuple[str, int], ...] = ()

    def to_dict(self) -> dict[str, object]:
        """Return the reason as JSON values."""
        return {
            "rule": self.rule,
            "code": self.code,
            "action": self.action.name.lower(),
            "says": self.says,
            "sources": list(self.sources),
            "evidence": dict(self.evidence),
        }


@frozen
class Retry:
    """What would change the answer: an event, and the helper turn from which turns alone would."""

    until: Until
    turn: int | None = None

    def to_dict(self) -> dict[str, object]:
        """Return what would change the answer as JSON values."""
        return {"until": self.until.name.lower(), "turn": self.turn}


@frozen
class Decision:
    """The answer to one proposal. True where the move may be sent (with its obligations).

    `reasons` are all rules that fired, the most held back first.
    """

    action: Action
    ceiling: Depth
    reasons: tuple[DecisionReason, ...] = ()
    obligations: frozenset[Obligation] = frozenset()
    retry: Retry | None = None
    _view: View | None = field(default=None, eq=False, repr=False)
    _book: _Rulebook | None = field(default=None, eq=False, repr=False)

    def __bool__(self) -> bool:
        """Whether the move may be sent now."""
        return self.action <= Action.ALLOW_WITH

    def to_dict(self) -> dict[str, object]:
        """Return the decision as JSON values: names of the action and obligations, depths as numbers."""
        return {
            "action": self.action.name.lower(),
            "allowed": bool(self),
            "ceiling": int(self.ceiling),
            "reasons": [reason.to_dict() for reason in self.reasons],
            "obligations": sorted(one.value for one in self.obligations),
            "retry": self.retry.to_dict() if self.retry else None,
        }

    @property
    def alternatives(self) -> tuple[Proposal, ...]:
        """What may be said instead, nearest to the proposal first.

        Each is allowed in the state that was decided on, by the same rules; empty only where the
        proposal itself is allowed. Worked out when asked for.
        """
        if self or self._view is None or self._book is None:
            return ()
        return _alternatives(self._view, self.action, self.ceiling, self._book)


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
    view = _view(state, Proposal(kind=Kind.OPEN_QUESTION, topic=topic), latest(state.now, at))
    return _ceiling(view, _book(also), [])


def decide(
    state: PacingState,
    proposal: Proposal,
    *,
    at: datetime | Moment | None = None,
    also: tuple[Rule, ...] = (),
) -> Decision:
    """Return whether the helper may make this move now, why, and what else it may do.

    `at` is the present moment, if known; a moment before the last event is read as that event's.
    `also` are rules of the host: they can hold back more and can never free anything. The state is
    not changed: report what was really sent with `HelperSent`. Raises `InvalidInputError` for what
    is no `Proposal`.
    """
    expect("state", state, PacingState)
    also = expect_each("also", also, Rule)
    if not isinstance(proposal, Proposal):
        raise InvalidInputError("proposal", "a Proposal")
    return _decide(state, proposal, latest(state.now, at), _book(also))


def judged_by(state: PacingState, proposal: Proposal, rules: Iterable[Rule]) -> Decision:
    """Return what `rules` alone decide; for looking at single rules, not for running a service."""
    return _decide(state, proposal, state.now, rulebook(rules))


def _decide(
    state: PacingState, proposal: Proposal, now: Moment | None, book: _Rulebook
) -> Decision:
    view = _view(state, proposal, now)
    top, fired = _judge(view, book)
    if not fired:
        return Decision(Action.ALLOW, top)
    if len(fired) > 1:
        fired.sort(key=_held_back_most)
    worst = fired[0][1]
    return Decision(
        worst.action,
        top,
        tuple([_because(rule, verdict) for rule, verdict in fired]),
        frozenset([one for _, verdict in fired for one in verdict.obligations]),
        None if worst.action <= Action.ALLOW_WITH else _retry(worst, view),
        view,
        book,
    )


def _judge(view: View, book: _Rulebook) -> tuple[Depth, list[_Fired]]:
    """Return the joint ceiling of all rules, and each rule that fired."""
    fired: list[_Fired] = []
    top = _ceiling(view, book, fired)
    if view.kind not in SERVICES:
        for rule, judge in book.judges if view.asks else book.statement_judges:
            verdict = judge(view)
            if verdict is not None:
                fired.append((rule, verdict))
    return top, fired


def _ceiling(view: View, book: _Rulebook, fired: list[_Fired]) -> Depth:
    """Return the joint ceiling, and add to `fired` each rule whose ceiling the move exceeds."""
    depth, asks = view.depth, view.asks
    top: int = DEEPEST
    for rule, cap in book.caps:
        limit = cap(view)
        top = min(top, limit)
        if asks and depth > limit:
            fired.append((rule, _over(rule, depth, limit)))
    lowest = top
    for rule, drop in book.drops:
        levels = drop(view)
        if levels > 0:
            limit = max(0, top - levels)
            lowest = min(lowest, limit)
            if asks and depth > limit:
                fired.append((rule, _over(rule, depth, limit)))
    return DEPTHS[max(0, lowest)]


def _over(rule: Rule, depth: int, limit: int) -> Verdict:
    return Verdict(rule.over, rule.over_code, (("depth", depth), ("limit", limit)))


def _view(state: PacingState, proposal: Proposal, now: Moment | None) -> View:
    return View(
        state,
        state.policy,
        state.topic(proposal.topic),
        proposal,
        proposal.judged_kind,
        proposal.judged_depth,
        proposal.asks,
        now,
        state.rating or 0,
    )


def _held_back_most(fired: tuple[Rule, Verdict]) -> int:
    return -fired[1].action


def _because(rule: Rule, verdict: Verdict) -> DecisionReason:
    words = WORDS.get(verdict.code)
    says = rule.says if words is None else words.says
    return DecisionReason(
        rule.id, verdict.code, verdict.action, says, rule.sources, verdict.evidence
    )


def _retry(worst: Verdict, view: View) -> Retry:
    words = WORDS.get(worst.code)
    turn = None
    if worst.code == "pacing.topic-cooling":
        turn = view.topic.cool_turn
    elif worst.code == "pacing.check-in-too-soon":
        turn = (view.state.check_in_turn or 0) + view.policy.checkin_gap
    return Retry(Until.OTHER_MOVE if words is None else words.until, turn)


_STATEMENTS = (
    Kind.ACKNOWLEDGE,
    Kind.REFLECTION,
    Kind.OFFER,
    Kind.PRESENCE,
    Kind.SUMMARY,
    Kind.INFORM,
    Kind.CLOSE,
    Kind.HANDOFF_INFO,
)


def _alternatives(view: View, action: Action, top: Depth, book: _Rulebook) -> tuple[Proposal, ...]:
    """Return what may be said instead, nearest to the proposal first, each put to the same rules."""
    topic, lower = view.proposal.topic, Depth(min(top, view.depth))
    questions: list[Proposal] = []
    if action is Action.ASK_FIRST:
        seeks = view.proposal.judged_depth
        questions.append(Proposal(Kind.SEEK_COLLABORATION, Depth.PROCESS, topic, seeks=seeks))
    if view.asks and action in (Action.ASK_FIRST, Action.LOWER):
        questions.append(Proposal(Kind.OPEN_QUESTION, lower, topic))
        if lower > Depth.PRACTICAL:
            questions.append(Proposal(Kind.OPEN_QUESTION, Depth.PRACTICAL, topic))
    statements = [Proposal(kind, Depth.PROCESS, topic) for kind in _STATEMENTS]
    if view.rating >= view.policy.person_at:
        statements.insert(0, statements.pop())  # a human being comes first
    return tuple(
        move
        for move in (*questions, *statements)
        # One acknowledgement of a stop is enough; a second would be talking on.
        if not (move.kind is Kind.ACKNOWLEDGE and view.state.stop_received)
        if all(
            verdict.action <= Action.ALLOW_WITH
            for _, verdict in _judge(_view(view.state, move, view.now), book)[1]
        )
    )


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
    view = _view(state, Proposal(kind=Kind.OPEN_QUESTION, topic=topic), latest(state.now, at))
    return tuple((rule, DEPTHS[max(0, min(DEEPEST, cap(view)))]) for rule, cap in _book(also).caps)
