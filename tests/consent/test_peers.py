"""Defects of other consent software, each a test here. Where each was read is named beside it."""

import pytest
from attrs import evolve
from tests.consent.builders import DAY, HOUR, NOTES, START, ask, event_for, plain, when, yes
from tests.consent.histories import HISTORIES, PAIRS, POLICY, still
from tests.consent.test_walk import begun

from tic.consent import (
    EVENTS,
    Ask,
    Cell,
    Drop,
    Granted,
    Idle,
    Moment,
    No,
    NoAnswer,
    ReplyKind,
    Scope,
    Withdraw,
    joint,
    may_ask,
    merge,
    permits,
    read_reply,
    replay,
    step,
)
from tic.errors import InvalidInputError

GRANTED = still(Granted, Idle)


def exactly(after):
    return Moment(START + after, START + after)


def test_right_consents_an_expired_no_does_not_unmask_an_older_yes():
    """fairandsmart/consent-manager-back, ExpiredRecordRule before ObsoleteRecordRule."""
    said = (ask("q", exactly(0)), yes("y", exactly(0), question="q"), plain(No, "n", exactly(DAY)))
    cell = replay(said, POLICY)
    for days in range(1, 4000, 13):
        assert not permits(cell, at=exactly(days * DAY))


def test_leap_the_most_recent_timestamp_does_not_win_over_a_no():
    """sdhealthconnect LEAP-CDS, mostRecentDecisionCombiner: one second of skew made a permit."""
    withdrawn = plain(Withdraw, "w", exactly(-1000))
    said = (ask("q", exactly(0)), yes("y", exactly(1000), question="q"))
    assert not permits(replay(merge(said, (withdrawn,)), POLICY), at=exactly(2000))


def test_asu_a_permit_that_ended_years_ago_is_denied_and_no_is_not_ignored():
    """asushares/core 2.8.1 answered permit for an expired provision and beside a deny provision."""
    assert not permits(GRANTED, at=exactly(30 * 365 * DAY))
    assert not permits(step(GRANTED, plain(No, "n"), POLICY).after, at=when())


@pytest.mark.parametrize("gone", ["action", "purpose", "data", "recipient"])
def test_leap_a_dimension_that_is_not_named_matches_nothing(gone):
    """LEAP-CDS consent-processor: no class or purpose in the query matched every provision."""
    four = NOTES.to_dict()
    for page in (
        {k: v for k, v in four.items() if k != gone},
        four | {gone: ""},
        four | {gone: "*"},
    ):
        with pytest.raises(InvalidInputError):
            Scope.from_dict(page)


def test_osano_an_answer_is_true_exactly_when_it_permits():
    """osano/cookieconsent Popup.hasConsented returned an array, which is always true."""
    assert permits(GRANTED, at=when())
    for pair in PAIRS:
        if pair[0] is not Granted:
            assert not permits(still(*pair), at=when())


@pytest.mark.parametrize("ttl", [0, None, -1])
def test_hydra_zero_or_no_duration_is_not_for_ever(ttl):
    """ory/hydra remember_for: 0 remembers indefinitely."""
    with pytest.raises(InvalidInputError):
        evolve(POLICY, ttl=ttl)


def test_fides_of_two_answers_the_newest_row_does_not_win_over_a_no():
    """ethyca/fides migration a4b7c8d9e0f1 kept the highest id, whatever it said."""
    no, said = (
        plain(No, "1", exactly(0)),
        (ask("2", exactly(0)), yes("3", exactly(0), question="2")),
    )
    for order in ((no, *said), (*said, no)):
        assert not permits(replay(merge(order), POLICY), at=exactly(1))


def test_klaro_nothing_resets_to_a_default_that_is_a_yes():
    """klaro resetConsents returned to defaultConsents, which may be true."""
    assert not permits(Cell(), at=when())
    for kind in EVENTS.values():
        assert not permits(
            step(Cell(), event_for(kind, Cell(), "e", when()), POLICY).after, at=when()
        )


@pytest.mark.parametrize("path", ["NONE-OPEN", "GRANTED-OPEN", "DECLINED-OPEN"])
def test_osano_and_fides_dismissing_or_letting_a_question_lapse_is_no_answer(path):
    """osano DISMISS counted as consent; fides #4132 saved the defaults."""
    cell, _, now = begun(path)
    could = bool(permits(cell, at=Moment(now, now)))
    dropped = step(cell, plain(Drop, "d", Moment(now, now)), POLICY)
    assert bool(permits(dropped.after, at=Moment(now, now))) == could
    assert not permits(cell, at=Moment(now + 30 * DAY, now + 30 * DAY))


def test_fides_a_rejection_does_not_bring_the_question_back():
    """fides resurface_behavior=["reject"]; klaro #431 asked for it."""
    cell, _, now = begun("a third no")
    for days in (0, 1, 365, 3650):
        at = Moment(now + days * DAY, now + days * DAY)
        assert not may_ask(cell, at=at)
        assert [reason.code for reason in may_ask(cell, at=at).reasons] == ["consent.not-again"]
        assert may_ask(cell, at=at).not_before is None
        refused = step(cell, event_for(Ask, cell, "again", at), POLICY).refused
        assert refused.code == "consent.not-again"


@pytest.mark.parametrize("path", HISTORIES)
def test_consent2share_govstack_and_microsoft_taking_back_needs_no_form_no_lookup_and_no_version(
    path,
):
    """A signature, a lookup that could fail, and a version race stood in the way of a withdrawal."""
    cell, _, now = begun(path)
    for at in (now, now - 300 * DAY, now + 300 * DAY):
        taken = step(cell, Withdraw(id="w", at=Moment(at - HOUR, at)), POLICY)
        assert taken.refused is None
        assert not permits(taken.after, at=Moment(now, now))


def test_hydra_taking_back_leaves_a_trace():
    """ory/hydra deleted the record, so that refused looked like never asked."""
    cell = step(GRANTED, plain(Withdraw, "w"), POLICY).after
    assert not isinstance(cell.standing, NoAnswer)
    assert cell.noes == ("w",)


def test_hapi_where_nobody_votes_nothing_proceeds():
    """HAPI FHIR's consent interceptor proceeded without a vote."""
    assert not joint({}, at=when())


def test_state_machine_libraries_no_jump_into_granted_and_no_silent_refusal():
    """transitions generates to_granted(); python-statemachine ignored illegal events silently."""
    with pytest.raises(AttributeError):
        Cell().standing = GRANTED.standing
    taken = step(Cell(), yes(), POLICY)
    assert taken.refused.code == "consent.came-unasked"


def test_fides_a_closed_window_is_read_as_nothing():
    """fides #4649: closing with x overrode what was saved."""
    for text in ("x", "close", "dismiss", ""):
        assert read_reply(text).kind is ReplyKind.UNCLEAR
