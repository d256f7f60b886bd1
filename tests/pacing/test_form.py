"""Forms: what pushes on paper, and the five ways not to answer."""

import itertools

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.pacing.strategies import DEFAULT

from tic.pacing import (
    Decline,
    Depth,
    Form,
    HelperSent,
    Item,
    Kind,
    Page,
    PersonTurn,
    Policy,
    Unanswered,
    WayOut,
    begin,
    decide,
    item_event,
    item_proposal,
    lint_form,
    step,
)
from tic.pacing.form import FORM_WORDS

CLINIC = Policy("test", "clinician_tool", max_depth=5)
CHOICE = {WayOut.CHOICE}


def item(name="q", depth=1, **more):
    return Item(name, None if depth is None else Depth(depth), **{"ways_out": CHOICE, **more})


def codes(*pages, policy=CLINIC):
    return [one.code for one in lint_form(Form(tuple(Page(page) for page in pages)), policy)]


NEEDS = item("needs", 1, needs=True)
GOOD = ((NEEDS,), (item("f", 2),), (item("i", 3),), (item("e", 4),), (item("end", 1),))


def test_a_form_in_good_order_is_quiet():
    assert codes(*GOOD) == []


@pytest.mark.parametrize(
    ("code", "pushes", "rests"),
    [
        ("pacing.undeclared-depth", ((NEEDS,), (item(depth=None),)), ((NEEDS,), (item(depth=1),))),
        ("pacing.past-role", ((NEEDS,), (item(depth=5),)), ((NEEDS,), (item(depth=4),))),
        ("pacing.required-and-personal", ((item(depth=2, required=True),),), ((item(depth=1, required=True),),)),
        ("pacing.no-way-out", ((item(depth=2, ways_out=()),),), ((item(depth=1, ways_out=()),),)),
        ("pacing.hidden-way-out", ((item(depth=2, ways_out={WayOut.BLANK, WayOut.LINK}),),), ((item(depth=2, ways_out={WayOut.BLANK, WayOut.BUTTON}),),)),
        ("pacing.set-answers", ((NEEDS,), (item(depth=4, choices=True),)), ((NEEDS,), (item(depth=3, choices=True),))),
        ("pacing.leap", ((NEEDS,), (item(depth=4),)), ((NEEDS,), (item(depth=3),))),
        ("pacing.needs-come-later", ((item(depth=3),), (NEEDS,)), ((item(depth=2),), (NEEDS,))),
        ("pacing.deep-at-the-end", ((NEEDS,), (item(depth=3),)), ((NEEDS,), (item(depth=2),))),
        ("pacing.crowded-page", ((item("a", 0), item("b", 0)),), ((item("a", 0), item("b", 0, asks=False)),)),
    ],
)  # fmt: skip
def test_each_finding_on_its_bound(code, pushes, rests):
    policy = CLINIC if code != "pacing.past-role" else evolve(CLINIC, max_depth=4)

    assert code in codes(*pushes, policy=policy)
    assert code not in codes(*rests, policy=policy)


def test_every_finding_has_words_and_a_rule():
    form = Form(
        (Page((item(depth=None, required=True, ways_out=(), choices=True, where="row 2"),)),)
    )

    for one in lint_form(form, CLINIC):
        assert one.says == FORM_WORDS[one.code]
        assert one.rule.startswith("PACE")
        assert one.where == "row 2"


depths = st.none() | st.sampled_from(Depth)
drawn = st.builds(
    Item,
    st.sampled_from(("q1", "q2", "q3")),
    depths,
    asks=st.booleans(),
    required=st.booleans(),
    ways_out=st.frozensets(st.sampled_from(WayOut)),
    choices=st.booleans(),
    needs=st.booleans(),
)
forms = st.builds(Form, st.lists(st.builds(Page, st.lists(drawn, max_size=3)), max_size=4))


@given(forms)
def test_required_is_never_deep_in_a_quiet_form(form):
    if not lint_form(form, CLINIC):
        for one in form.items:
            assert not (one.asks and one.required and one.depth >= Depth.FEELINGS)
            assert not one.asks or one.depth is not None


@given(forms, st.data())
def test_less_pressure_on_an_item_never_adds_a_finding_to_it(form, data):
    items = form.items
    if not items:
        return
    number = data.draw(st.integers(0, len(items) - 1))
    gentler = evolve(items[number], required=False, ways_out={WayOut.CHOICE}, choices=False)
    counter = itertools.count()
    pages = [
        Page([gentler if next(counter) == number else one for one in page.items])
        for page in form.pages
    ]

    before = [one.code for one in lint_form(form, CLINIC)]
    after = [one.code for one in lint_form(Form(pages), CLINIC)]

    assert all(after.count(code) <= before.count(code) for code in set(after))


def test_the_five_ways_not_to_answer_are_five_things_to_pacing():
    asked = item("q1", 2, topic="sleep")

    events = {way: item_event(asked, way) for way in Unanswered}

    assert len(Unanswered) == 5
    assert events.pop(Unanswered.DECLINED) == Decline("sleep", "q1")
    assert events.pop(Unanswered.NOT_SHOWN) is None
    assert set(map(repr, events.values())) == {repr(PersonTurn("sleep"))}
    assert item_event(asked) == PersonTurn("sleep")


def test_showing_an_item_is_a_move():
    assert item_proposal(item(asks=False)).judged_kind is Kind.INFORM
    assert item_proposal(item(choices=True)).judged_kind is Kind.SCREENING_ITEM
    required = item_proposal(item("q9", 2, required=True, topic="sleep"))
    assert (required.judged_kind, required.item, required.topic) == (
        Kind.OPEN_QUESTION,
        "q9",
        "sleep",
    )
    assert not decide(begin(DEFAULT), required)


def test_a_declined_item_is_not_shown_again():
    asked = item("q1", 1, topic="sleep")
    state = step(begin(DEFAULT), HelperSent(item_proposal(asked)))
    state = step(state, item_event(asked, Unanswered.DECLINED))

    assert not decide(step(state, PersonTurn("sleep", opened=True)), item_proposal(asked))
