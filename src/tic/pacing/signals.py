"""What a person's words may signal to pacing: always less, never more."""

from __future__ import annotations

from enum import Enum

from attrs import field, frozen


class Signal(Enum):
    """Signals in the order in which they count: the first one present decides what is done.

    The absence of a signal means nothing: most refusals are indirect (Kitzinger & Frith 1999).
    """

    STOP = "stop"
    PRIVACY_LOST = "privacy_lost"
    PAUSE = "pause"
    DECLINE_TOPIC = "decline_topic"
    DECLINE_ITEM = "decline_item"
    POSTPONE = "postpone"
    REDIRECT = "redirect"
    OVERWHELM = "overwhelm"
    PROTEST = "protest"
    HESITATE = "hesitate"
    DISCLOSURE = "disclosure"


class Wish(Enum):
    """What a person asks for in so many words: what may free something, and never a guess."""

    GO_ON = "go_on"  # to take the talk up again: "I'm back", "go on"
    REOPEN = "reopen"  # to talk of what had been put aside
    ADVICE = "advice"  # to be told what they could do


HALTING = frozenset(
    {
        Signal.STOP,
        Signal.PRIVACY_LOST,
        Signal.PAUSE,
        Signal.DECLINE_TOPIC,
        Signal.DECLINE_ITEM,
        Signal.POSTPONE,
        Signal.PROTEST,
        Signal.HESITATE,
    }
)
"""A turn with one of these is no ordinary turn: it takes nothing up again."""


class Grant(Enum):
    """How clear a yes is that is the whole answer to a live offer."""

    CLEAR = "clear"  # counts up to the offered depth
    WEAK = "weak"  # counts up to feelings only


@frozen
class Signals:
    """What was read in one turn of a person. Holds places, not words.

    `found` are the signals, `likely` those among them that are not certain (they hold back for a turn
    and end nothing), `places` their spans in code points of the text as given. `grant` is set only
    where the whole text is a yes and nothing else, and `wishes` only where nothing halts.
    """

    found: frozenset[Signal] = frozenset()
    places: tuple[tuple[Signal, int, int], ...] = ()
    grant: Grant | None = field(default=None)
    likely: frozenset[Signal] = frozenset()
    wishes: frozenset[Wish] = frozenset()

    @property
    def first(self) -> Signal | None:
        """The signal that counts first, or `None`."""
        return next((signal for signal in Signal if signal in self.found), None)
