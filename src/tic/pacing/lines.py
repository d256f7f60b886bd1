"""Alternatives as sentences: what may be said instead of a held turn, ready to send."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

from attrs import frozen

from tic._kernel.arguments import expect
from tic.data import compiled
from tic.errors import InvalidInputError
from tic.pacing.decision import Decision
from tic.pacing.moves import Proposal


class Situation(Enum):
    """Why a sentence is needed; what has no sentence of its own takes that of `any`."""

    ANY = "any"
    DECLINED = "declined"
    STOPPED = "stopped"
    PAUSED = "paused"
    LEAVING = "leaving"
    TOLD = "told"
    HEAVY = "heavy"
    PERMISSION = "permission"
    ADVICE = "advice"


_SITUATIONS = {
    "pacing.topic-closed": Situation.DECLINED,
    "pacing.topic-cooling": Situation.DECLINED,
    "pacing.past-decline": Situation.DECLINED,
    "pacing.item-declined": Situation.DECLINED,
    "pacing.just-declined": Situation.DECLINED,
    "pacing.stopped": Situation.STOPPED,
    "pacing.paused": Situation.PAUSED,
    "pacing.leaving": Situation.LEAVING,
    "pacing.not-received": Situation.TOLD,
    "pacing.resource-first": Situation.HEAVY,
    "pacing.resource-before-depth": Situation.HEAVY,
    "pacing.past-rating": Situation.HEAVY,
    "pacing.past-consent": Situation.PERMISSION,
    "pacing.advice-unasked": Situation.ADVICE,
}


@frozen
class Line:
    """A sentence that may be said now, and the move that it is."""

    move: Proposal
    text: str


def line_languages() -> tuple[str, ...]:
    """The languages that have ready sentences, in order."""
    return tuple(sorted(compiled("pacing_lines")))


def lines_instead(decision: Decision, *, language: str = "en") -> tuple[Line, ...]:
    """Return sentences that may be said instead of a held turn, the most fitting first.

    One for each of `decision.alternatives` that has a ready sentence; what says back or informs has
    none, because nobody but the helper knows what. Empty only where the turn may be said. Raises
    `InvalidInputError` for a language without sentences.
    """
    expect("decision", decision, Decision)
    expect("language", language, str)
    if language not in line_languages():
        raise InvalidInputError("language", f"one of {', '.join(line_languages())}")
    return tuple(_lines(decision, compiled("pacing_lines")[language]))


def _lines(decision: Decision, bank: dict[str, list[str]]) -> Iterator[Line]:
    reason = decision.reasons[0].code if decision.reasons else ""
    situation = _SITUATIONS.get(reason, Situation.ANY)
    for move in decision.alternatives:
        kind = move.judged_kind.value
        seeks = move.seeks is not None or situation not in (Situation.PERMISSION, Situation.ADVICE)
        fitting = f"{kind} {situation.value if seeks else Situation.ANY.value}"
        says = bank.get(fitting) or bank.get(f"{kind} {Situation.ANY.value}")
        if says:
            yield Line(move, says[0])
