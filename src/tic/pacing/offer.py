"""When a person's reply is a yes to what was offered: an exact act, or nothing."""

from __future__ import annotations

from datetime import datetime

from tic._kernel.arguments import expect
from tic._kernel.moment import Moment
from tic.acts.depth import Depth
from tic.pacing.events import ConsentChanged
from tic.pacing.signals import Grant, Signals
from tic.pacing.state import PacingState, latest


def answer_to_offer(
    state: PacingState, signals: Signals, *, at: datetime | Moment | None = None
) -> ConsentChanged | None:
    """Return the consent that a reply gives to the pending offer, or `None`.

    Ask this before the person's turn is stepped: that turn ends the offer. Without a live offer,
    with any signal, or with anything but a yes, there is no consent. A weak yes ("ok") reaches
    feelings at most; for more, offer again with buttons. A smaller yes takes nothing back.
    """
    expect("state", state, PacingState)
    expect("signals", signals, Signals)
    offer, now = state.pending, latest(state.now, at)
    if offer is None or signals.found or signals.grant is None:
        return None
    if offer.until is not None and (now is None or now.latest >= offer.until):
        return None
    depth = offer.depth
    if signals.grant is Grant.WEAK:
        depth = min(depth, Depth.FEELINGS)
    return ConsentChanged(offer.topic, depth, agreed=True, at=at)
