"""Deciding together: a plan whose items either side may propose, and only the person takes in.

A small machine on the ideas of the large one: the type of an event says who acts, a yes is to one item
in the words that were shown, and the person changes, pauses or removes an item in one step. The plan
holds digests; the service keeps the words themselves where it keeps the person's other words.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from typing import ClassVar, NamedTuple

from attrs import evolve, field, frozen

from tic._kernel.moment import Moment, to_moment
from tic._kernel.reason import Reason
from tic.consent.events import Circumstances, Evidence, is_a
from tic.consent.grids import grid
from tic.consent.reasons import NOT_CALM
from tic.consent.records import from_dict, to_dict
from tic.consent.scope import is_digest, is_name
from tic.errors import InvalidInputError


class Side(enum.Enum):
    """Who proposed the words of an item."""

    PERSON = "person"
    HELPER = "helper"


class Status(enum.Enum):
    """Where an item stands. AGREED and CHANGING are part of the plan, the latter in its old words."""

    ABSENT = "ABSENT"
    PROPOSED = "PROPOSED"
    AGREED = "AGREED"
    CHANGING = "CHANGING"
    ON_HOLD = "ON_HOLD"
    OUT = "OUT"


@frozen(kw_only=True)
class _PlanEvent:
    id: str = field(validator=is_name)
    at: Moment = field(converter=to_moment)
    item: str = field(validator=is_name)
    name: ClassVar[str]


@frozen(kw_only=True)
class _WithWords(_PlanEvent):
    content: str = field(validator=is_digest)


@frozen(kw_only=True)
class _PersonTakesIn(_WithWords):
    evidence: Evidence = field(validator=is_a(Evidence))
    circumstances: Circumstances = field(validator=is_a(Circumstances))


@frozen(kw_only=True)
class HelperProposes(_WithWords):
    """The service proposes an item, or other words for one."""

    name = "helper_proposes"


@frozen(kw_only=True)
class HelperTakesBack(_PlanEvent):
    """The service takes its proposal back."""

    name = "helper_takes_back"


@frozen(kw_only=True)
class PersonProposes(_WithWords):
    """The person proposes an item, or other words for one."""

    name = "person_proposes"


@frozen(kw_only=True)
class Agree(_PersonTakesIn):
    """The person says yes to one item in the words shown to them."""

    name = "agree"


@frozen(kw_only=True)
class Amend(_PersonTakesIn):
    """The person puts an item into their own words."""

    name = "amend"


@frozen(kw_only=True)
class ResumeItem(_PersonTakesIn):
    """The person takes an item up again, in the words it had."""

    name = "resume"


@frozen(kw_only=True)
class Decline(_PlanEvent):
    """The person says no to what is proposed, or to the item if nothing is."""

    name = "decline"


@frozen(kw_only=True)
class PauseItem(_PlanEvent):
    """The person puts an item on hold."""

    name = "pause"


@frozen(kw_only=True)
class Remove(_PlanEvent):
    """The person takes an item out of the plan."""

    name = "remove"


PlanEvent = (
    HelperProposes
    | HelperTakesBack
    | PersonProposes
    | Agree
    | Amend
    | ResumeItem
    | Decline
    | PauseItem
    | Remove
)

PLAN_EVENTS: dict[str, type[PlanEvent]] = {
    kind.name: kind
    for kind in (
        *(HelperProposes, HelperTakesBack, PersonProposes),
        *(Agree, Amend, ResumeItem, Decline, PauseItem, Remove),
    )
}
"""Every plan event by its name."""


def plan_event_to_dict(event: PlanEvent) -> dict[str, object]:
    """Return the event as plain values, ready for JSON."""
    return to_dict(event.name, event)


def plan_event_from_dict(page: Mapping[str, object]) -> PlanEvent:
    """Read what `plan_event_to_dict` wrote; raises `InvalidInputError` naming the field."""
    return from_dict(page, PLAN_EVENTS)


NO_PROPOSAL = Reason(
    "consent.no-proposal", "Nothing is proposed here.", "A proposal of either side, in words."
)
ONE_PROPOSAL = Reason(
    "consent.one-proposal", "A proposal is open already. One at a time.", "The person answers it."
)
ITEM_ON_HOLD = Reason(
    "consent.item-on-hold", "They put this item on hold. Only they take it up.", "They resume it."
)
ITEM_NOT_ON_HOLD = Reason(
    "consent.item-not-on-hold", "This item is not on hold.", "Nothing needs to change."
)
TURNED_DOWN = Reason(
    "consent.turned-down",
    "They turned this down. It is not proposed to them again.",
    "They propose it themselves.",
)
OTHER_WORDS = Reason(
    "consent.other-words",
    "The words shown are not the words proposed.",
    "A yes to the words as they were proposed.",
)
_REFUSALS = {
    one.code.partition(".")[2]: one
    for one in (NO_PROPOSAL, ONE_PROPOSAL, ITEM_ON_HOLD, ITEM_NOT_ON_HOLD, TURNED_DOWN)
}

GRID = """
either side       helper_proposes  helper_takes_back  person_proposes
ABSENT            PROPOSED         no-proposal        PROPOSED
PROPOSED          one-proposal     ABSENT             PROPOSED
AGREED            CHANGING         no-proposal        CHANGING
CHANGING          one-proposal     AGREED             CHANGING
ON_HOLD           item-on-hold     no-proposal        item-on-hold
OUT               turned-down      no-proposal        PROPOSED

the person        agree        amend        resume            decline      pause     remove
ABSENT            no-proposal  no-proposal  item-not-on-hold  =            =         =
PROPOSED          AGREED       AGREED       item-not-on-hold  OUT          =         OUT
AGREED            no-proposal  AGREED       item-not-on-hold  OUT          ON_HOLD   OUT
CHANGING          AGREED       AGREED       item-not-on-hold  AGREED       ON_HOLD   OUT
ON_HOLD           no-proposal  ON_HOLD      AGREED            OUT          =         OUT
OUT               no-proposal  no-proposal  item-not-on-hold  =            =         =
"""
PLAN_TABLE: dict[tuple[Status, str], Status | Reason] = {
    (Status(state), name): _REFUSALS.get(word) or Status(state if word == "=" else word)
    for (state, name), word in grid(GRID).items()
}
"""(status, event name) -> status or reason, total. Only `agree`, `amend` and `resume` take in."""


@frozen(kw_only=True)
class Item:
    """One item: where it stands, whose words it is in, and what is proposed beside them."""

    status: Status = Status.ABSENT
    by: Side | None = None
    content: str | None = None
    proposed_by: Side | None = None
    proposed: str | None = None


@frozen
class Plan:
    """The items by id, and the words the person turned down. `Plan()` is empty."""

    items: dict[str, Item] = field(factory=dict)
    turned_down: frozenset[str] = frozenset()

    def in_force(self) -> dict[str, Item]:
        """Return the items that are part of the plan now."""
        part = (Status.AGREED, Status.CHANGING)
        return {name: item for name, item in self.items.items() if item.status in part}


class PlanStep(NamedTuple):
    """One event's effect on a plan, and the reason if it was refused."""

    before: Plan
    event: PlanEvent
    after: Plan
    refused: Reason | None


def plan_step(plan: Plan, event: PlanEvent) -> PlanStep:
    """Return what the event does to the plan; a refused event changes nothing.

    Raises `InvalidInputError` for what is no plan event.
    """
    if not isinstance(event, PlanEvent):
        raise InvalidInputError("event", "one of the plan's events")
    item = plan.items.get(event.item, Item())
    to = PLAN_TABLE[item.status, event.name]
    if isinstance(to, Reason):
        return PlanStep(plan, event, plan, to)
    if isinstance(event, HelperProposes) and event.content in plan.turned_down:
        return PlanStep(plan, event, plan, TURNED_DOWN)
    if isinstance(event, _PersonTakesIn):
        shown = {Agree.name: item.proposed, ResumeItem.name: item.content}
        if event.content != shown.get(event.name, event.content):
            return PlanStep(plan, event, plan, OTHER_WORDS)
        if event.circumstances is not Circumstances.CALM:
            return PlanStep(plan, event, plan, NOT_CALM)
    turned_down = plan.turned_down
    if to is Status.OUT or isinstance(event, Decline):
        turned_down |= {word for word in (item.proposed, _removed(item, to)) if word}
    elif isinstance(event, PersonProposes | Agree | Amend):
        turned_down -= {event.content}
    after = Plan(plan.items | {event.item: _item(item, event, to)}, turned_down)
    return PlanStep(plan, event, after, None)


def _removed(item: Item, to: Status) -> str | None:
    return item.content if to is Status.OUT else None


def _item(item: Item, event: PlanEvent, to: Status) -> Item:
    """Return the item as the event leaves it; nothing stays that is no longer true."""
    if isinstance(event, HelperProposes | PersonProposes):
        side = Side.HELPER if isinstance(event, HelperProposes) else Side.PERSON
        return evolve(item, status=to, proposed_by=side, proposed=event.content)
    if isinstance(event, Agree):
        return Item(status=to, by=item.proposed_by, content=event.content)
    if isinstance(event, Amend):
        return Item(status=to, by=Side.PERSON, content=event.content)
    if to in (Status.OUT, Status.ABSENT):
        return Item(status=to)
    if to is Status.PROPOSED:
        return item
    return Item(status=to, by=item.by, content=item.content)
