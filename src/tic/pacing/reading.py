"""Signals in a person's words, as acts show them: precision first, and only ever to hold back.

A safety net under buttons and keys, never their replacement. The acts are read by `tic.acts`; here
each becomes the signal that pacing knows, so that no two readers hear one text differently.
"""

from __future__ import annotations

from types import NoneType

from tic._kernel.arguments import expect
from tic.acts import Act, Asked, Confidence, Evidence, PersonAct, PersonReader, Turn, person_reader
from tic.pacing.signals import HALTING, Grant, Signal, Signals, Wish
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
    PersonAct.COMPLAINT: Signal.PROTEST,
    PersonAct.HESITATE: Signal.HESITATE,
    PersonAct.SILENCE: Signal.HESITATE,
    PersonAct.ASK_WHY: Signal.HESITATE,
    PersonAct.GOODBYE: Signal.STOP,
    PersonAct.DISCLOSURE: Signal.DISCLOSURE,
    PersonAct.RISK: Signal.DISCLOSURE,  # something heavy was said; what is done about risk is the host's
}
"""Which signal an act is; other acts are none."""
WISHES: dict[PersonAct, Wish] = {
    PersonAct.GO_ON: Wish.GO_ON,
    PersonAct.REOPEN: Wish.REOPEN,
    PersonAct.ASK_ADVICE: Wish.ADVICE,
}
"""Which wish an act is, where it is certain."""
_LIKELY = frozenset({PersonAct.GOODBYE, PersonAct.RISK})
# Who tells at such length has not refused to: what looks so among it is likely at most.
LONG = 30  # words


def read_signals(
    text: str, *, language: str = "en", before: str | None = None, closed: bool = False
) -> Signals:
    """Read the signals in one turn of a person.

    `before` is what the helper said last: "No." after "Have you eaten?" is an answer. Without it,
    `closed` says that a yes-or-no question was asked. Stops count in every language that comes with
    tic, whatever `language` is. Nothing found means nothing: most refusals are indirect. Raises
    `InvalidInputError` for a language without a pack and for what is no text.
    """
    expect("before", before, (str, NoneType))
    asks = Asked.FACT if closed else Asked.NOTHING if before is None else None
    earlier = None if before is None else Analysis(before)
    return signals_of(person_reader(language).read(Analysis(text), earlier, asks=asks))


def signals_in(reader: PersonReader, text: str, *, closed: bool = False) -> Signals:
    """The same with a reader of one's own."""
    return signals_of(reader.read(Analysis(text), asks=Asked.FACT if closed else Asked.NOTHING))


def signals_of(turn: Turn) -> Signals:
    """Return the signals in a turn that was read by whatever reader."""
    expect("turn", turn, Turn)
    places = [
        (signal, *act.span)
        for kind, signal in SIGNALS.items()
        for act in turn.acts
        if act.kind is kind
    ]
    places += [(Signal.HESITATE, *act.span) for act in turn.acts if _reluctant(act)]
    kept = sorted(set(places), key=lambda place: (place[1], place[2], place[0].value))
    found = frozenset(signal for signal, _, _ in kept)
    sure = {act.kind for act in turn.acts if _ends(act, turn)}
    certain = frozenset(signal for kind, signal in SIGNALS.items() if kind in sure)
    wishes = frozenset(
        WISHES[act.kind] for act in turn.acts if act.kind in WISHES and _certain(act)
    )
    if HALTING & found:
        wishes &= {Wish.ADVICE}
    grant = None if found else _grant(turn)
    return Signals(found, tuple(kept), grant, found - certain, wishes)


def _certain(act: Act) -> bool:
    return act.confidence is Confidence.CERTAIN


def _ends(act: Act, turn: Turn) -> bool:
    """Whether an act is a certain signal; a goodbye is a stop that is only likely, and so is risk."""
    if act.kind not in SIGNALS or act.kind in _LIKELY or not _certain(act):
        return False
    return act.evidence is Evidence.DECLARED or turn.words <= LONG


def _reluctant(act: Act) -> bool:
    """Whether an act is a yes given with reluctance: "I guess", "if you want"."""
    return act.kind is PersonAct.CONSENT_WEAK and not _certain(act)


def _grant(turn: Turn) -> Grant | None:
    """How clear a yes the turn is; the reader takes only a whole and plain one for a yes."""
    if turn.has(PersonAct.CONSENT_YES):
        return Grant.CLEAR
    weak = any(act.kind is PersonAct.CONSENT_WEAK and _certain(act) for act in turn.acts)
    return Grant.WEAK if weak else None
