"""Every rule of conversation, in the order of its code."""

from __future__ import annotations

from tic.session.rule import Scene, TurnRule
from tic.session.rules import asking, goodbye, receiving, refusal, urging

RULES: tuple[TurnRule, ...] = tuple(
    sorted(
        (*refusal.RULES, *goodbye.RULES, *asking.RULES, *receiving.RULES, *urging.RULES),
        key=lambda one: one.page.code,
    )
)


def seen(scene: Scene) -> list[tuple[TurnRule, str]]:
    """Return each rule that finds something in a turn, with what was seen."""
    return [(one, because) for one in RULES if (because := one.look(scene))]
