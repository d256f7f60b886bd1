"""When something is to be said, by each policy, at its bounds; and that a receipt settles it."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.session.talks import NOW, START

from tic.errors import InvalidInputError
from tic.language import Linter
from tic.pacing import Moment
from tic.session import NoticePolicy, Notices, due, notice_policies
from tic.session.notices import LINES, Kind, begun, receipt, referred, used
from tic.session.notices import given as shown

POLICIES = notice_policies()
WA, NY, UT, CA = map(NoticePolicy.builtin, ("wa-hb2225", "ny-gbl47", "ut-hb452", "ca-sb243"))


def moment(**after):
    return Moment.of(NOW + timedelta(**after))


def told(notices, what, at):
    for one in what:
        notices = shown(notices, one, at)
    return notices


def in_use(hours, notices, policy, **more):
    """Use every quarter of an hour; what was due, and when in minutes."""
    said = []
    for quarter in range(hours * 4 + 1):
        at = moment(minutes=15 * quarter)
        notices = used(notices, at)
        what = due(notices, [policy], at=at, **more)
        said += [(15 * quarter, one.kind) for one in what]
        notices = told(notices, what, at)
    return said


@pytest.mark.parametrize("policy", POLICIES, ids=lambda policy: policy.name)
def test_it_is_said_at_the_start_once_and_whenever_it_is_asked(policy):
    first = due(begun(moment()), [policy], at=moment())
    after = told(begun(moment()), first, moment())

    assert [one.kind for one in first] == [Kind.IS_AI]
    assert due(after, [policy], at=moment(minutes=1)) == ()
    assert due(after, [policy], at=moment(minutes=1), asked=True)[0].kind is Kind.IS_AI


def test_it_is_said_again_every_three_hours_and_to_minors_every_hour():
    grown = in_use(7, begun(moment()), WA)
    minor = in_use(3, begun(moment()), WA, minor=True)

    assert [minutes for minutes, _ in grown] == [0, 180, 360]
    assert [minutes for minutes, _ in minor] == [0, 60, 120, 180]


def test_a_break_is_offered_to_minors_every_three_hours():
    said = in_use(6, begun(moment()), CA, minor=True)

    assert [minutes for minutes, kind in said if kind is Kind.BREAK] == [180, 360]
    assert not [kind for _, kind in in_use(6, begun(moment()), CA) if kind is Kind.BREAK]


def test_seven_idle_days_make_it_due_and_six_do_not():
    for days, wanted in ((6, 0), (7, 1)):
        notices = told(begun(moment()), due(begun(moment()), [UT], at=moment()), moment())
        later = used(notices, moment(days=days))

        assert len(due(later, [UT], at=moment(days=days))) == wanted


def test_once_a_day_is_enough_where_the_law_says_so():
    notices = told(begun(moment()), due(begun(moment()), [NY], at=moment()), moment())
    for hours, wanted in ((2, 0), (24, 1)):
        later = used(notices, moment(hours=hours))

        assert len(due(later, [NY], at=moment(hours=hours))) == wanted


@given(st.lists(st.integers(0, 400), max_size=8), st.booleans())
def test_what_was_given_is_not_due_again_at_once(gaps, minor):
    notices, minutes = begun(moment()), 0
    for gap in gaps:
        minutes += gap
        at = moment(minutes=minutes)
        notices = used(notices, at)
        notices = told(notices, due(notices, POLICIES, at=at, minor=minor), at)

        assert due(notices, POLICIES, at=at, minor=minor) == ()


def test_a_clock_set_back_takes_nothing_back():
    notices = used(used(begun(moment()), moment(hours=2)), moment())

    assert notices.seen == moment(hours=2).latest


def test_a_receipt_holds_what_when_and_for_whom_and_referrals_are_a_number():
    (what,) = due(begun(moment()), [WA, NY], at=moment())

    assert receipt(what, moment()).to_dict() == {
        "kind": "is_ai",
        "at": moment().earliest,
        "policies": ["wa-hb2225", "ny-gbl47"],
    }
    assert referred(Notices(), times=2).referred == 2


def test_a_talk_keeps_its_notices():
    (what,) = due(START.notices, [WA], at=moment())

    assert due(START.noted(what, at=NOW).notices, [WA], at=moment()) == ()


def test_each_policy_says_what_it_covers_and_what_it_leaves():
    names = {"wa-hb2225", "or-sb1546", "ca-sb243", "ny-gbl47", "il-pa104-0054", "eu-ai-act-50"}

    assert names <= {policy.name for policy in POLICIES}
    assert all(policy.covers and policy.leaves and policy.source for policy in POLICIES)
    assert not [p for p in POLICIES if "complian" in " ".join([p.asks, *p.covers]).lower()]


def test_the_lines_pass_the_linter():
    assert not [f for line in LINES.values() for f in Linter.builtin().check(line).findings]


def test_an_unknown_policy_is_refused():
    with pytest.raises(InvalidInputError):
        NoticePolicy.builtin("nowhere")
