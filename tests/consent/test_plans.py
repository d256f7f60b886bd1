"""Deciding together: nothing enters a plan but by the person's yes to it in the words shown."""

import itertools
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.consent.builders import MESSAGE, NOTICE, when

from tic._kernel.reason import Reason
from tic.consent import Circumstances, Evidence, digest
from tic.consent.plans import (
    PLAN_TABLE,
    Agree,
    Amend,
    Decline,
    HelperProposes,
    HelperTakesBack,
    Item,
    PauseItem,
    PersonProposes,
    Plan,
    Remove,
    ResumeItem,
    Side,
    Status,
    plan_event_from_dict,
    plan_event_to_dict,
    plan_step,
)
from tic.errors import InvalidInputError

KINDS = (
    HelperProposes,
    HelperTakesBack,
    PersonProposes,
    Agree,
    Amend,
    ResumeItem,
    Decline,
    PauseItem,
    Remove,
)
TAKES_IN = (Agree, Amend, ResumeItem)
OLD, NEW = digest("call on Mondays"), digest("call on Fridays")
HELD = {
    Status.ABSENT: Item(),
    Status.PROPOSED: Item(status=Status.PROPOSED, proposed_by=Side.HELPER, proposed=NEW),
    Status.AGREED: Item(status=Status.AGREED, by=Side.PERSON, content=OLD),
    Status.CHANGING: Item(
        status=Status.CHANGING,
        by=Side.PERSON,
        content=OLD,
        proposed_by=Side.HELPER,
        proposed=NEW,
    ),
    Status.ON_HOLD: Item(status=Status.ON_HOLD, by=Side.PERSON, content=OLD),
    Status.OUT: Item(status=Status.OUT),
}


def act(kind, *, content=NEW, item="i1", how=Circumstances.CALM):
    more = {}
    if kind in (HelperProposes, PersonProposes, *TAKES_IN):
        more["content"] = content
    if kind in TAKES_IN:
        more["evidence"] = Evidence(message=MESSAGE, channel="web", notice=NOTICE)
        more["circumstances"] = how
    return kind(id="e1", at=when(), item=item, **more)


def in_the_plan(plan):
    return {name: item.content for name, item in plan.in_force().items()}


def test_every_status_answers_every_event():
    names = {kind.name for kind in KINDS}
    assert set(PLAN_TABLE) == set(itertools.product(Status, names))


@pytest.mark.parametrize("status", Status)
@pytest.mark.parametrize("kind", KINDS)
def test_one_act_does_what_the_table_says(status, kind):
    plan = Plan({"i1": HELD[status]})
    content = OLD if kind is ResumeItem else NEW
    taken = plan_step(plan, act(kind, content=content))
    to = PLAN_TABLE[status, kind.name]
    if isinstance(to, Reason):
        assert taken.refused is to
        assert taken.after is plan
        assert to.says
        assert to.change
        return
    item = taken.after.items["i1"]
    assert item.status is to
    shown = to in (Status.PROPOSED, Status.CHANGING)
    assert (item.proposed is not None) == shown == (item.proposed_by is not None)
    part = to in (Status.AGREED, Status.CHANGING, Status.ON_HOLD)
    assert (item.content is not None) == part == (item.by is not None)
    if kind in (HelperProposes, PersonProposes):
        side = Side.HELPER if kind is HelperProposes else Side.PERSON
        assert (item.proposed_by, item.proposed) == (side, NEW)


@pytest.mark.parametrize("status", Status)
@pytest.mark.parametrize("kind", [Decline, PauseItem, Remove])
def test_nothing_refuses_the_persons_no(status, kind):
    taken = plan_step(Plan({"i1": HELD[status]}), act(kind))
    assert taken.refused is None
    if kind is Remove:
        assert not in_the_plan(taken.after)


acts = st.builds(
    act,
    st.sampled_from(KINDS),
    content=st.sampled_from([OLD, NEW, digest("third")]),
    item=st.sampled_from(["i1", "i2"]),
    how=st.sampled_from(Circumstances),
)


@given(st.lists(acts, max_size=25))
def test_only_the_persons_calm_yes_puts_words_into_the_plan(history):
    plan = Plan()
    for event in history:
        before, plan = plan, plan_step(plan, event).after
        for name, content in in_the_plan(plan).items():
            if in_the_plan(before).get(name) != content:
                assert isinstance(event, TAKES_IN)
                assert event.item == name
                assert event.content == content
                assert event.circumstances is Circumstances.CALM


@given(st.lists(acts, max_size=25))
def test_what_was_turned_down_is_never_proposed_again_by_the_helper(history):
    plan, down = Plan(), set()
    for event in history:
        taken = plan_step(plan, event)
        if isinstance(event, HelperProposes) and event.content in down:
            assert taken.refused is not None
        item = plan.items.get(event.item, Item())
        if isinstance(event, Decline) and item.proposed:
            down.add(item.proposed)
        if isinstance(event, PersonProposes | Agree | Amend) and taken.refused is None:
            down.discard(event.content)
        plan = taken.after


def test_turned_down_words_do_not_come_back_under_another_name():
    plan = plan_step(Plan({"i1": HELD[Status.PROPOSED]}), act(Decline)).after
    again = plan_step(plan, act(HelperProposes, item="i2"))
    assert again.refused.code == "consent.turned-down"
    theirs = plan_step(plan, act(PersonProposes, item="i2"))
    assert theirs.refused is None
    removed = plan_step(Plan({"i1": HELD[Status.AGREED]}), act(Remove)).after
    assert plan_step(removed, act(HelperProposes, item="i2", content=OLD)).refused


def test_a_yes_is_to_the_words_that_were_shown():
    plan = Plan({"i1": HELD[Status.CHANGING]})
    assert plan_step(plan, act(Agree, content=OLD)).refused.code == "consent.other-words"
    assert in_the_plan(plan) == {"i1": OLD}
    assert in_the_plan(plan_step(plan, act(Agree)).after) == {"i1": NEW}
    assert in_the_plan(plan_step(plan, act(Decline)).after) == {"i1": OLD}
    assert plan_step(plan, act(Agree)).after.items["i1"].by is Side.HELPER


@given(acts)
def test_a_plan_event_comes_back_as_it_was_through_json(event):
    page = json.loads(json.dumps(plan_event_to_dict(event)))
    assert plan_event_from_dict(page) == event
    for wrong in (page | {"more": 1}, page | {"item": "two words"}, page | {"type": "yes"}, []):
        with pytest.raises(InvalidInputError):
            plan_event_from_dict(wrong)


def test_what_is_no_plan_event_is_refused():
    with pytest.raises(InvalidInputError):
        plan_step(Plan(), "agree")
