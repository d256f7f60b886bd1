"""Forms before anybody fills them in: the plain model, the five ways not to answer, and the lint."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum
from types import NoneType
from typing import assert_never

from attrs import field, frozen

from tic._kernel.arguments import expect, expect_each
from tic.acts.depth import Depth, to_depth
from tic.pacing.events import Decline, Event, PersonTurn
from tic.pacing.moves import Kind, Proposal, key
from tic.pacing.policy import Policy
from tic.pacing.rules import RULES


class Unanswered(Enum):
    """Five different things, none of which is an answer and none of which is another.

    A refusal stored as "no preference" reads as leave to go on; stored as "don't know" it is asked
    again.
    """

    DECLINED = "declined"
    DONT_KNOW = "dont_know"
    NO_PREFERENCE = "no_preference"
    NOT_APPLICABLE = "not_applicable"
    NOT_SHOWN = "not_shown"


class WayOut(Enum):
    """A way not to answer that an item offers, from the plainest to the most hidden."""

    CHOICE = "choice"  # among the answers, as easy to pick as any of them
    BUTTON = "button"  # next to the answers, as large as the one that goes on
    LINK = "link"  # smaller than an answer
    BLANK = "blank"  # leaving it empty works, but nothing says so


EQUAL = frozenset({WayOut.CHOICE, WayOut.BUTTON})


def _ways(ways: Iterable[object]) -> frozenset[WayOut]:
    return frozenset(expect_each("ways_out", ways, WayOut))


@frozen
class Item:
    """One item of a form. `depth` is declared, or `guessed` from its title; without one it is practical.

    What rests on a guess is only likely. `asks` is false for notes and headings. `where` is the place in the file, for messages.
    """

    name: str
    depth: Depth | None = None
    asks: bool = field(default=True, kw_only=True)
    required: bool = field(default=False, kw_only=True)
    ways_out: frozenset[WayOut] = field(default=frozenset(), converter=_ways, kw_only=True)
    choices: bool = field(default=False, kw_only=True)  # answers to pick from
    needs: bool = field(default=False, kw_only=True)  # asks what somebody needs now
    topic: str = field(default="form", kw_only=True)
    where: str = field(default="", kw_only=True)
    guessed: bool = field(default=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        """Check the keys and the depth."""
        key("name", self.name)
        key("topic", self.topic)
        if self.depth is not None:
            to_depth("depth", self.depth)

    @property
    def judged_depth(self) -> Depth:
        """The declared or guessed depth; practical where there is none."""
        return Depth.PRACTICAL if self.depth is None else self.depth

    @property
    def declared(self) -> bool:
        """Whether the author said how deep it goes."""
        return self.depth is not None and not self.guessed


def _items(items: Iterable[object]) -> tuple[Item, ...]:
    return expect_each("items", items, Item)


@frozen
class Page:
    """What is seen at once."""

    items: tuple[Item, ...] = field(converter=_items)


def _pages(pages: Iterable[object]) -> tuple[Page, ...]:
    return expect_each("pages", pages, Page)


@frozen
class Form:
    """A form in the order in which it is filled in."""

    pages: tuple[Page, ...] = field(converter=_pages)

    @property
    def items(self) -> tuple[Item, ...]:
        """All items in order."""
        return tuple(item for page in self.pages for item in page.items)


@frozen
class FormFinding:
    """One place in a form that pushes, with its rule."""

    item: str
    code: str
    rule: str
    says: str
    where: str = ""
    likely: bool = False  # it rests on a depth that was guessed from a title


_NAMES = {rule.name: rule for rule in RULES}


def lint_form(form: Form, policy: Policy) -> tuple[FormFinding, ...]:
    """Return every place at which `form` pushes, in the order of the form.

    Required is never deep; depth grows by one step at most; every personal item has a way not to
    answer that is as plain as answering; present needs come before depth; nothing deep stands on
    the last page; nothing goes deeper than the service invites. That depths are not declared is
    said once; what rests on a guess is marked as likely.
    """
    expect("form", form, Form)
    expect("policy", policy, Policy)
    found = list(_undeclared(form))
    deepest, needs_seen, last = int(policy.entry), False, len(form.pages) - 1
    for number, page in enumerate(form.pages):
        for item in page.items:
            if item.asks:
                found += _item(item, policy)
                found += _place(item, policy, deepest=deepest, needs_seen=needs_seen)
                if number == last and last > 0 and item.judged_depth > Depth.FEELINGS:
                    found.append(_found(item, "pacing.deep-at-the-end", "END_SHALLOW"))
                deepest = max(deepest, item.judged_depth)
            needs_seen = needs_seen or item.needs
        asking = sum(item.asks for item in page.items)
        if asking > policy.questions_per_turn:
            found.append(_found(page.items[0], "pacing.crowded-page", "ONE_QUESTION_PER_TURN"))
    return tuple(found)


def _item(item: Item, policy: Policy) -> Iterator[FormFinding]:
    depth = item.judged_depth
    if depth > policy.max_depth:
        yield _found(item, "pacing.past-role", "NO_PRESSURE_TO_TELL")
    if item.required and depth >= policy.required_below:
        yield _found(item, "pacing.required-and-personal", "REQUIRED_IS_NEVER_DEEP")
    if item.choices and depth >= policy.leading_from:
        yield _found(item, "pacing.set-answers", "NO_LEADING")
    if depth >= policy.choice_from:
        if not item.ways_out:
            yield _found(item, "pacing.no-way-out", "CHOICE_ALWAYS")
        elif not item.ways_out & EQUAL:
            yield _found(item, "pacing.hidden-way-out", "CHOICE_ALWAYS")


def _undeclared(form: Form) -> Iterator[FormFinding]:
    first = next((item for item in form.items if item.asks and not item.declared), None)
    if first is not None:
        yield _found(first, "pacing.undeclared-depth", "NO_PRESSURE_TO_TELL")


def _place(item: Item, policy: Policy, *, deepest: int, needs_seen: bool) -> Iterator[FormFinding]:
    if item.judged_depth > deepest + policy.max_step:
        yield _found(item, "pacing.leap", "ONE_STEP_AT_A_TIME")
    if item.judged_depth >= policy.needs_from and not needs_seen:
        yield _found(item, "pacing.needs-come-later", "NEEDS_AND_SAFETY_FIRST")


FORM_WORDS = {
    "pacing.undeclared-depth": "From here on depths are not declared; they are guessed from titles.",
    "pacing.past-role": "The item goes deeper than this service ever invites.",
    "pacing.required-and-personal": "A personal answer may not be required.",
    "pacing.set-answers": "At this depth set answers can put words in a person's mouth.",
    "pacing.no-way-out": "There is no way not to answer.",
    "pacing.hidden-way-out": "The way not to answer is less plain than answering.",
    "pacing.leap": "The item goes more than one step past all items before it.",
    "pacing.needs-come-later": "What somebody needs now is asked later than this, or not at all.",
    "pacing.deep-at-the-end": "The form ends on something heavy.",
    "pacing.crowded-page": "The page asks more at once than the policy allows.",
}


_BY_DEPTH = FORM_WORDS.keys() - {"pacing.undeclared-depth", "pacing.crowded-page"}


def _found(item: Item, code: str, rule: str) -> FormFinding:
    says, likely = FORM_WORDS[code], item.guessed and code in _BY_DEPTH
    return FormFinding(item.name, code, _NAMES[rule].id, says, item.where, likely)


def item_proposal(item: Item) -> Proposal:
    """Return the move that showing `item` is, for `decide` and `HelperSent`."""
    expect("item", item, Item)
    if not item.asks:
        kind = Kind.INFORM
    else:
        kind = Kind.SCREENING_ITEM if item.choices else Kind.OPEN_QUESTION
    return Proposal(
        kind, item.depth, item.topic, item.name, required=item.required, likely=item.guessed
    )


def item_event(item: Item, unanswered: Unanswered | None = None) -> Event | None:
    """Return what an answer to `item` means to pacing, or `None` if the item was not shown.

    Only a refusal is a decline. Not knowing, having no preference and not being concerned are
    answers: they cool nothing down, and they permit nothing.
    """
    expect("item", item, Item)
    expect("unanswered", unanswered, (Unanswered, NoneType))
    match unanswered:
        case Unanswered.NOT_SHOWN:
            return None
        case Unanswered.DECLINED:
            return Decline(item.topic, item.name)
        case None | Unanswered.DONT_KNOW | Unanswered.NO_PREFERENCE | Unanswered.NOT_APPLICABLE:
            return PersonTurn(item.topic)
        case _:
            assert_never(unanswered)
