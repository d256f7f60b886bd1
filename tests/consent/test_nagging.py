"""How often a person can be asked, whatever the service does and however they do not answer."""

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.consent.builders import DAY, MINUTE, NOTES, START, event_for, plain
from tests.consent.histories import POLICY

from tic.consent import (
    Ask,
    Catalogue,
    CatalogueEntry,
    Cell,
    Drop,
    Impaired,
    Moment,
    No,
    NoticeChanged,
    NotNow,
    Open,
    Pause,
    Quiet,
    Recovered,
    Revoke,
    Unclear,
    Withdraw,
    Yes,
    may_ask,
    replay,
    step,
)

YEAR = 365 * DAY
MOST = 9  # after 0, 1, 3, 7, 15, 31, 63, 127 and 255 days
UNANSWERED = (Drop, Impaired, Recovered, NotNow, Unclear, NoticeChanged, Pause, Revoke)


def moment(at):
    return Moment(at, at)


def asked_in_a_year(does):
    """How often someone is asked in a year by a service that asks whenever it may, and does `does` each time."""
    cell, now, count, questions = Cell(), START, 0, 0
    while now < START + YEAR:
        if may_ask(cell, at=moment(now)):
            count += 1
            cell = step(cell, event_for(Ask, cell, f"q{count}", moment(now)), POLICY).after
            questions += 1
            for n, kind in enumerate(does(questions)):
                now += MINUTE
                event = event_for(kind, cell, f"e{count}-{n}", moment(now))
                cell = step(cell, event, POLICY).after
            assert questions <= 400
        now += 6 * 60 * MINUTE
    return questions


@settings(max_examples=40, deadline=None)
@given(st.lists(st.lists(st.sampled_from(UNANSWERED), max_size=3), min_size=1, max_size=9))
def test_nobody_who_does_not_say_yes_is_asked_more_than_nine_times_a_year(ways):
    """Also after hard moments that come and go, and questions that are taken back or lapse."""
    assert asked_in_a_year(lambda n: ways[n % len(ways)]) <= MOST


@pytest.mark.parametrize("way", [(), (NotNow,), (Impaired, Recovered), (Drop,), (Unclear, Unclear)])
def test_each_question_without_an_answer_doubles_the_wait_up_to_a_year(way):
    cell, now, waits = Cell(), START, []
    for n in range(12):
        cell = step(cell, event_for(Ask, cell, f"q{n}", moment(now)), POLICY).after
        assert isinstance(cell.question, Open)
        ended = now + (0 if way else POLICY.lapse)
        for k, kind in enumerate(way):
            cell = step(cell, event_for(kind, cell, f"e{n}-{k}", moment(now)), POLICY).after
        bound = ended
        while not may_ask(cell, at=moment(bound)):
            bound = max(
                bound + 1, int(may_ask(cell, at=moment(bound)).not_before.timestamp() * 1000)
            )
        waits.append((bound - ended) // DAY)
        now = bound
    assert waits == [*(2**n for n in range(9)), 365, 365, 365]


@pytest.mark.parametrize("kind", [No, Withdraw])
def test_a_no_still_waits_longer(kind):
    cell = step(Cell(), event_for(Ask, Cell(), "q", moment(START)), POLICY).after
    cell = step(cell, event_for(kind, cell, "n", moment(START)), POLICY).after
    assert cell.question.wait >= POLICY.after_no


def test_a_yes_begins_the_count_anew():
    cell = Cell()
    for n, kind in enumerate((Ask, NotNow)):
        cell = step(cell, event_for(kind, cell, f"a{n}", moment(START)), POLICY).after
    for n, kind in enumerate((Ask, Yes, Pause)):
        cell = step(cell, event_for(kind, cell, f"b{n}", moment(START + 2 * DAY)), POLICY).after
    assert isinstance(cell.question, Quiet)
    assert cell.question.wait == POLICY.soft_gap


def test_the_first_version_of_the_rules_is_what_it_was():
    first = evolve(POLICY, machine=1)
    cell, log = Cell(), []
    for n, (kind, after) in enumerate(
        ((Ask, 0), (Impaired, 1), (Recovered, 2), (Ask, 13), (Yes, 14))
    ):
        event = event_for(kind, cell, f"e{n}", moment(START + after * MINUTE))
        taken = step(cell, event, first)
        assert taken.refused is None
        cell, log = taken.after, [*log, event]
    assert replay(log, first).yes
    assert replay(log, POLICY).yes is None


# --- a new name for the same thing ---------------------------------------------------------------

RENAMED = evolve(NOTES, purpose="care")


@pytest.mark.parametrize("kind", [No, Withdraw, Pause, Revoke])
def test_a_renamed_scope_launders_no_no(kind):
    cells = {NOTES: step(Cell(), plain(kind, "n", moment(START)), POLICY).after}
    now = moment(START + 2 * MINUTE)
    forgotten = Catalogue([CatalogueEntry(scope=RENAMED, family="notes")])
    declared = Catalogue(
        [
            CatalogueEntry(scope=RENAMED, family="notes"),
            CatalogueEntry(scope=NOTES, family="notes", retired=True),
        ]
    )
    assert [one.code for one in forgotten.may_ask(cells, RENAMED, at=now).reasons] == [
        "consent.undeclared-no"
    ]
    assert not forgotten.may_ask(cells, RENAMED, at=moment(START + 900 * DAY))
    assert not declared.may_ask(cells, RENAMED, at=now)
    assert declared.may_ask(cells, RENAMED, at=moment(START + 91 * DAY))


def test_what_is_retired_is_neither_asked_nor_permitted():
    cell = Cell()
    for kind in (Ask, Yes):
        cell = step(cell, event_for(kind, cell, kind.name, moment(START)), POLICY).after
    retired = Catalogue([CatalogueEntry(scope=NOTES, family="notes", retired=True)])
    assert not retired.permits({NOTES: cell}, NOTES, at=moment(START))
    assert not retired.may_ask({}, NOTES, at=moment(START))
