"""Joining what the parts say of a draft into one verdict: the strictest wins, every reason is kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from tic import consent, grounding, pacing
from tic._kernel.moment import Moment
from tic.acts import Turn
from tic.pacing.moves import QUIET, SERVICES, moves_of
from tic.session.rule import Scene
from tic.session.tools import Tools
from tic.session.verdict import Action, Part, Verdict, VerdictReason
from tic.text import Analysis

if TYPE_CHECKING:
    from tic.session.conversation import Conversation
    from tic.session.found import Found

_OF_PACING = {
    pacing.Action.ALLOW: Action.SEND,
    pacing.Action.ALLOW_WITH: Action.SEND_WITH,
    pacing.Action.ASK_FIRST: Action.ASK_AGAIN,
    pacing.Action.RESOURCE_FIRST: Action.ASK_AGAIN,
    pacing.Action.LOWER: Action.ASK_AGAIN,
    pacing.Action.HOLD: Action.HOLD,
    pacing.Action.STOP: Action.HOLD,
}
RUNNING = "An exercise runs; what asks waits until it is over."
CLOSED = "The person has closed this topic."


def judged(
    talk: Conversation,
    read: Analysis,
    turn: Turn,
    now: Moment,
    declared: pacing.Proposal | None,
    topic: str,
    needs: Iterable[str],
    tools: Tools,
) -> Verdict:
    """Return the verdict on a drafted turn that was read."""
    move = pacing.reading_of(turn).draft(declared, topic=topic)
    kinds = frozenset(one.judged_kind for one in moves_of(move))
    decision = pacing.decide(talk.pacing, move, at=now)
    found = tools.found(read.text, Scene(talk.standing, turn))
    reasons = [
        *_of_consent(talk, needs, now),
        *_of_preferences(talk, move.topic),
        *_of_exercise(talk, kinds),
        *_of_pacing(decision),
        *_of_words(found),
    ]
    reasons.sort(key=lambda reason: -reason.action)
    service = kinds <= SERVICES
    action = max((reason.action for reason in reasons), default=Action.SEND)
    if service:
        action = Action.SEND
    instead = None if action <= Action.SEND_WITH else _instead(decision, talk.lang)
    if action is Action.ASK_AGAIN and instead is not None and not found:
        action = Action.REPLACE
    return Verdict(
        action,
        tuple(reasons),
        found,
        decision.obligations if action <= Action.SEND_WITH else frozenset(),
        instead,
        service,
        decision,
    )


def _of_consent(talk: Conversation, needs: Iterable[str], now: Moment) -> Iterator[VerdictReason]:
    for scope in needs:
        answer = consent.permits(talk.cells.get(scope, consent.Cell()), at=now)
        if not answer:
            for reason in answer.reasons:
                yield VerdictReason(Part.CONSENT, reason.code, Action.HOLD, reason.says)


def _of_preferences(talk: Conversation, topic: str) -> Iterator[VerdictReason]:
    if topic in talk.preferences.closed_topics:
        yield VerdictReason(Part.CONSENT, "session.topic-closed", Action.HOLD, CLOSED)


def _of_exercise(talk: Conversation, kinds: frozenset[pacing.Kind]) -> Iterator[VerdictReason]:
    runs = talk.exercise is not None and not isinstance(talk.exercise.state, grounding.Over)
    if runs and not kinds <= QUIET | {pacing.Kind.CHECK_IN, pacing.Kind.SAFETY_QUESTION}:
        yield VerdictReason(Part.EXERCISE, "session.exercise-runs", Action.HOLD, RUNNING)


def _of_pacing(decision: pacing.Decision) -> Iterator[VerdictReason]:
    for reason in decision.reasons:
        yield VerdictReason(Part.PACING, reason.code, _OF_PACING[reason.action], reason.says)


def _of_words(found: Iterable[Found]) -> Iterator[VerdictReason]:
    for each in found:
        part = Part.CONVERSATION if each.rule.family == "conversation" else Part.LANGUAGE
        action = Action.ASK_AGAIN if each.grave else Action.SEND
        yield VerdictReason(part, each.rule.code, action, each.rule.says)


def _instead(decision: pacing.Decision, lang: str) -> str | None:
    """A ready sentence that pacing allows now, where there is one in the language."""
    lines = pacing.lines_instead(decision, language=lang)
    return lines[0].text if lines else None
