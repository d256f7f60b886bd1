"""The table, walked whole; every cell of it flipped; and its printed page."""

from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.consent.builders import DAY, START, event_for, plain, when
from tests.consent.histories import PAIRS, PATHS, POLICY, cells, still

from tic._kernel.reason import Reason
from tic.consent import (
    EVENTS,
    NEGATIVE,
    NEVER,
    TABLE,
    Ask,
    Cell,
    Circumstances,
    Closed,
    Confirm,
    Declined,
    Erase,
    Granted,
    Idle,
    Impaired,
    Invite,
    Moment,
    No,
    NoAnswer,
    NoticeChanged,
    Open,
    Pause,
    Paused,
    Provisional,
    Quiet,
    Resume,
    Stale,
    Unclear,
    Unsure,
    Withdraw,
    Withdrawn,
    Yes,
    as_of,
    may_ask,
    pages,
    permits,
    step,
)
from tic.consent.grids import grid
from tic.consent.pages import REASONS, guards_page, reasons_page, table_page
from tic.consent.table import QUESTION, REST, STANDING, product
from tic.errors import InvalidInputError

GOLDEN = Path(__file__).with_name("table.md")
OPENS = (Yes, Resume, Confirm, Invite)
CELLS = [(pair, kind) for pair in PAIRS for kind in EVENTS.values()]


def named(cell):
    (standing, question), kind = cell
    return f"{standing.name}-{question.name}-{kind.name}"


def test_every_pair_of_states_answers_every_event():
    assert len(PAIRS) == 37
    assert len(TABLE) == 592 == len(CELLS)
    assert set(TABLE) == {(*pair, kind) for pair, kind in CELLS}


@pytest.mark.parametrize("row", CELLS, ids=named)
def test_a_fitting_event_does_what_the_cell_says(row):
    (standing, question), kind = row
    cell = still(standing, question)
    move, at = TABLE[standing, question, kind], when()
    taken = step(cell, event_for(kind, cell, "e1", at), POLICY)
    if isinstance(move, Reason):
        assert taken.refused is move
        assert taken.after is cell
        return
    assert taken.refused is None
    assert type(taken.after.standing) is (move.standing or standing)
    assert type(taken.after.question) is (move.question or question)
    assert taken.after.latest_seen == at.latest
    if move is REST:
        assert (taken.after.standing, taken.after.question) == (cell.standing, cell.question)


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair[0].name}-{pair[1].name}")
@pytest.mark.parametrize("how", [how for how in Circumstances if how is not Circumstances.CALM])
def test_a_yes_that_is_not_calm_never_grants(pair, how):
    cell = still(*pair)
    for kind in OPENS:
        taken = step(cell, evolve(event_for(kind, cell, "e1", when()), circumstances=how), POLICY)
        if taken.refused is None and kind is Yes:
            assert type(taken.after.standing) is Provisional
        assert not permits(taken.after, at=when()) or taken.after.standing == cell.standing


# --- promises about the table itself, used on it and on every flipped copy -----------------------


def broken(table):
    """The promises that a table breaks, in words."""
    return {
        promise
        for row, move in table.items()
        for promise, holds in promises(*row, move).items()
        if not holds
    }


def promises(standing, question, kind, move):
    refused = isinstance(move, Reason)
    to = standing if refused or not move.standing else move.standing
    then = question if refused or not move.question else move.question
    grants = to is Granted and standing is not Granted
    live = question.name in ("OPEN", "UNCLEAR")
    return {
        "a yes answers an open question": not (grants and kind is Yes) or live,
        "only the person's own act grants": not grants or kind in (Yes, Resume, Confirm),
        "only what is paused resumes": not (grants and kind is Resume) or standing is Paused,
        "only what is provisional is confirmed": not (grants and kind is Confirm)
        or standing is Provisional,
        "nothing refuses a no": kind not in NEGATIVE or not refused,
        "nothing is permitted after a no": kind not in NEGATIVE or to is not Granted,
        "after a no it is quiet": kind not in NEGATIVE or then is Quiet,
        "taking back takes back": kind is not Withdraw or to in (Withdrawn, Closed),
        "a no is kept": kind is not No or to in (Declined, Withdrawn, Closed),
        "erasing closes": kind is not Erase or to is Closed,
        "what was erased stays erased": standing is not Closed or (to, then) == (Closed, Quiet),
        "only asking opens a question": then is not Open or question is Open or kind is Ask,
        "one question at a time, and none in quiet time": kind is not Ask
        or refused
        or question is Idle,
        "a pause is not asked away": not (kind is Ask and standing is Paused) or refused,
        "only an invitation ends quiet time": question is not Quiet
        or then is Quiet
        or kind is Invite,
        "doubt suspends": not (standing is Granted and kind in (Impaired, Unclear, Pause))
        or to is not Granted,
        "a changed notice makes a yes stale": kind is not NoticeChanged
        or standing not in (Granted, Paused, Provisional)
        or to is Stale,
    }


def test_the_table_keeps_its_promises():
    assert broken(TABLE) == set()


def flips():
    """The table once for each other word that could stand in each place of the two grids."""
    for place, text in enumerate((STANDING, QUESTION)):
        words = grid(text)
        for at, word in words.items():
            for other in sorted(set(words.values()) - {word}):
                grids = [grid(STANDING), grid(QUESTION)]
                grids[place][at] = other
                yield at, other, product(*grids)


def grants_anew(row, move):
    return row[0] is not Granted and getattr(move, "standing", None) is Granted


def test_no_flip_of_a_cell_goes_unseen_and_none_toward_a_yes_keeps_the_promises():
    count = 0
    for at, other, table in flips():
        changed = {
            row
            for row, move in TABLE.items()
            if table[row] != move or (table[row] is REST) != (move is REST)
        }
        count += bool(changed)
        # The golden page holds these words, so a flipped cell is a changed line of it.
        assert all(pages.words(table[row]) != pages.words(TABLE[row]) for row in changed)
        grants = any(
            grants_anew(row, table[row]) and not grants_anew(row, TABLE[row]) for row in changed
        )
        assert not grants or broken(table), (at, other)
    assert count > 2000


def test_the_printed_table_is_the_golden_one():
    assert table_page() == GOLDEN.read_text(encoding="utf-8"), "python -m tests.consent.golden"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("NONE              GRANTED  ", "NONE              PERHAPS  "),
        ("not-paused  .  ", "consent.not-paused"),
        ("PAUSED            GRANTED  GRANTED     not-provisional  =\n", ""),
    ],
)
def test_a_table_with_a_gap_or_a_strange_word_is_refused(old, new):
    assert STANDING.count(old) >= 1
    with pytest.raises((InvalidInputError, KeyError)):
        product(grid(STANDING.replace(old, new, 1)), grid(QUESTION))


def test_every_reason_has_a_sentence_and_what_would_change_it():
    codes = [one.code for one in REASONS]
    assert len(codes) == len(set(codes))
    for one in REASONS:
        assert one.says.endswith(".")
        assert one.change.endswith(".") or one.code == "consent.no-permission"
    assert "| `consent.cool-down` |" in reasons_page()
    assert "is_calm" in guards_page()


# --- one step from every state, drawn directly ---------------------------------------------------

times = st.builds(
    lambda at, doubt: Moment(at - doubt, at + doubt),
    st.sampled_from(
        [
            START - DAY,
            START - 1,
            START,
            START + 1,
            START + 20 * 60_000,
            START + DAY,
            START + 100 * DAY,
            START + 400 * DAY,
        ]
    ),
    st.sampled_from([0, 1, 30 * 60_000, DAY]),
)


@given(cells(), st.sampled_from(list(EVENTS.values())), times)
def test_one_step_from_anywhere_keeps_the_invariants(cell, kind, at):
    event = event_for(kind, cell, "e1", at)
    could, asked = permits(cell, at=at), may_ask(cell, at=at)
    taken = step(cell, event, POLICY)
    can = permits(taken.after, at=at)
    if kind in NEGATIVE:
        assert taken.refused is None
        assert not can
        assert not may_ask(taken.after, at=at)
    if can and not could:
        assert kind in OPENS
        assert taken.after.calm_from <= at.earliest
    if taken.refused:
        assert taken.after is cell
    if kind.name == "ask" and cell.notice in (None, event.notice):
        assert (taken.refused is None) == bool(asked)
    if kind.name == "recovered":
        assert not can or could


@pytest.mark.parametrize(
    ("settled", "standing"), [(0, Granted), (1, Provisional), (None, Provisional)]
)
def test_a_yes_counts_once_they_have_settled(settled, standing):
    calm_from = NEVER if settled is None else when().earliest + settled
    cell = evolve(still(NoAnswer, Open), calm_since=calm_from)
    taken = step(cell, event_for(Yes, cell, "y", when()), POLICY)
    assert type(taken.after.standing) is standing


@pytest.mark.parametrize(
    ("standing", "question"),
    [(Granted, Idle), (Paused, Idle), (Provisional, Idle), (NoAnswer, Open), (NoAnswer, Unsure)],
)
def test_what_has_ended_by_any_reading_stays_ended_at_an_earlier_one(standing, question):
    cell, before = still(standing, question), when(-10 * DAY)
    ends = cell.standing.expires if question is Idle else cell.question.lapses
    ended, live = evolve(cell, latest_seen=ends), evolve(cell, latest_seen=ends - 1)
    assert as_of(live, before) is live
    assert as_of(ended, before) != ended
    assert bool(permits(live, at=before)) == (standing is Granted)
    assert not permits(ended, at=before)


@given(cells(), times, times)
def test_time_only_ever_takes_away(cell, one, other):
    early, late = sorted((one, other), key=lambda at: at.latest)
    assert permits(cell, at=early) or not permits(cell, at=late)
    assert as_of(as_of(cell, one), one) == as_of(cell, one)


@given(cells(), st.sampled_from(NEGATIVE), times, times)
def test_a_no_holds_at_every_time_after_and_before_it(cell, kind, at, later):
    after = step(cell, event_for(kind, cell, "n1", at), POLICY).after
    for moment in (at, later):
        assert not permits(after, at=moment)


def test_every_pair_that_can_be_reached_is_reached_by_a_history():
    reached = {(standing.name, question.name) for standing, question in PAIRS}
    assert set(PATHS) == reached - {("GRANTED", "UNCLEAR"), ("PAUSED", "OPEN")}


def test_what_the_table_does_not_hold_is_refused_by_name():
    for question in (still(NoAnswer, kind).question for kind in (Idle, Open, Unsure)):
        with pytest.raises(InvalidInputError, match="cell:"):
            step(Cell(Closed(), question), plain(No, "n1"), POLICY)
    for event in (None, "no", object()):
        with pytest.raises(InvalidInputError, match="event:"):
            step(Cell(), event, POLICY)
