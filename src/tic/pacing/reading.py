"""Signals in a person's words, as acts show them: precision first, and only ever to hold back.

A safety net under buttons and keys, never their replacement. The acts are read by `tic.acts`; here
each becomes the signal that pacing knows, so that no two readers hear one text differently.
"""

from __future__ import annotations

from tic.acts import Act, Asked, Confidence, PersonAct, PersonReader, Turn, person_reader
from tic.pacing.signals import Grant, Signal, Signals
from tic.text import Analysis

SIGNALS: dict[PersonAct, Signal] = {
    PersonAct.STOP: Signal.STOP,
    PersonAct.PRIVACY_LOST: Signal.PRIVACY_LOST,
    PersonAct.PAUSE: Signal.PAUSE,
    PersonAct.DECLINE_TOPIC: Signal.DECLINE_TOPIC,
    PersonAct.DECLINE_ITEM: Signal.DECLINE_ITEM,
    PersonAct.CONSENT_NO: Signal.DECLINE_ITEM,
    PersonAct.POSTPONE: Signal.POSTPONE,
    PersonAct.REDIRECT: Signal.REDIRECT,
    PersonAct.OVERWHELM: Signal.OVERWHELM,
    PersonAct.DISSOCIATION: Signal.OVERWHELM,
    PersonAct.COMPLAINT: Signal.HESITATE,
    PersonAct.HESITATE: Signal.HESITATE,
    PersonAct.SILENCE: Signal.HESITATE,
    PersonAct.ASK_WHY: Signal.HESITATE,
    PersonAct.GOODBYE: Signal.STOP,
}
"""Which signal an act is; other acts are none."""


def read_signals(text: str, *, language: str = "en", closed: bool = False) -> Signals:
    """Read the signals in one turn of a person; `closed`: they answer a yes-or-no question.

    Stops count in every language that comes with tic, whatever `language` is. Nothing found means
    nothing: most refusals are indirect. Raises `InvalidInputError` for a language without a pack
    and for what is no text.
    """
    return signals_in(person_reader(language), text, closed=closed)


def signals_in(reader: PersonReader, text: str, *, closed: bool = False) -> Signals:
    """The same with a reader of one's own."""
    turn = reader.read(Analysis(text), asks=Asked.FACT if closed else Asked.NOTHING)
    places = [(SIGNALS[act.kind], *act.span) for act in turn.acts if act.kind in SIGNALS]
    places += [(Signal.HESITATE, *act.span) for act in turn.acts if _reluctant(act)]
    kept = sorted(set(places), key=lambda place: (place[1], place[2], place[0].value))
    found = frozenset(signal for signal, _, _ in kept)
    return Signals(found, tuple(kept), None if found else _grant(turn))


def _reluctant(act: Act) -> bool:
    """Whether an act is a yes given with reluctance: "I guess", "if you want"."""
    return act.kind is PersonAct.CONSENT_WEAK and act.confidence is not Confidence.CERTAIN


def _grant(turn: Turn) -> Grant | None:
    """How clear a yes the turn is; the reader takes only a whole and plain one for a yes."""
    if turn.has(PersonAct.CONSENT_YES):
        return Grant.CLEAR
    weak = any(
        act.kind is PersonAct.CONSENT_WEAK and act.confidence is Confidence.CERTAIN
        for act in turn.acts
    )
    return Grant.WEAK if weak else None
