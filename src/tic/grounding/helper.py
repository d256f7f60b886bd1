"""Care for the helper: after a run of hard items a break is offered; nobody is scored or reported."""

from __future__ import annotations

from tic._kernel.arguments import expect
from tic._kernel.reason import Reason
from tic.errors import InvalidInputError
from tic.grounding import reasons


def offer_break(hard_items: int, *, every: int) -> Reason | None:
    """Return an offer of a break when `hard_items` since the last one reach a multiple of `every`.

    What counts as hard, and how many, is the host's to say with the people concerned (TIP 57 asks
    services to plan for this). The function is given a number and keeps nothing: no name, no
    record, no pace of work. Raises `InvalidInputError` for numbers that cannot be.
    """
    expect("hard_items", hard_items, int)
    expect("every", every, int)
    if every < 1:
        raise InvalidInputError("every", "one item or more")
    if hard_items < 0:
        raise InvalidInputError("hard_items", "zero or more")
    return reasons.BREAK_OFFER if hard_items and hard_items % every == 0 else None
