"""The chain tells every change but one: an end that was cut off, for which a receipt is needed."""

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tic.storage import START, Entry, Head, MemoryJournal, flaws


def log_of(length: int, stream: str = "a") -> list[Entry]:
    journal = MemoryJournal()
    return [journal.append(stream, f"{stream}{n}", {"n": n}) for n in range(length)]


def codes(entries: list[Entry], **known: Head) -> set[str]:
    return {flaw.code for flaw in flaws(entries, **known)}


@given(length=st.integers(0, 12))
def test_an_untouched_log_has_no_flaw_against_any_receipt_of_it(length: int) -> None:
    log = log_of(length)

    for head in (START, *(entry.head for entry in log)):
        assert flaws(log, known=head) == ()


@given(length=st.integers(1, 12), data=st.data())
def test_any_edit_of_one_entry_is_told_at_its_place(length: int, data: st.DataObject) -> None:
    log = log_of(length)
    place = data.draw(st.integers(0, length - 1))
    change = data.draw(
        st.sampled_from(
            [
                {"body": '{"n":99}'},
                {"id": "other"},
                {"stream": "b"},
                {"link": "f" * 64},
                {"seq": 40},
            ]
        )
    )
    log[place] = attrs.evolve(log[place], **change)

    assert place + 1 in {flaw.seq for flaw in flaws(log)} or change == {"seq": 40}
    assert flaws(log)


@given(length=st.integers(2, 12), data=st.data())
def test_a_missing_swapped_or_repeated_entry_is_told(length: int, data: st.DataObject) -> None:
    log = log_of(length)
    place = data.draw(st.integers(0, length - 2))

    without = log[:place] + log[place + 1 :]
    swapped = [*log[:place], log[place + 1], log[place], *log[place + 2 :]]
    twice = [*log[: place + 1], *log[place:]]

    assert "gap" in codes(without)
    assert "gap" in codes(swapped)
    assert {"gap", "duplicate_id"} <= codes(twice)


@given(length=st.integers(1, 12), data=st.data())
def test_a_cut_off_end_shows_only_against_a_known_head(length: int, data: st.DataObject) -> None:
    log = log_of(length)
    kept = data.draw(st.integers(0, length - 1))

    assert flaws(log[:kept]) == ()
    assert codes(log[:kept], known=log[-1].head) == {"truncated"}


def test_a_log_rewritten_whole_shows_only_against_a_known_head() -> None:
    log, other = log_of(3), log_of(5, stream="b")

    assert flaws(other) == ()
    assert codes(other, known=log[-1].head) == {"rewritten"}


def test_every_break_is_told_not_only_the_first() -> None:
    log = log_of(9)
    for place in (2, 6):
        log[place] = attrs.evolve(log[place], body="0")

    assert [flaw.seq for flaw in flaws(log) if flaw.code == "edited"] == [3, 7]


def test_a_tail_is_checked_from_where_it_starts() -> None:
    log = log_of(6)

    assert flaws(log[3:], since=log[2].head) == ()
    assert codes(log[3:], since=log[1].head) == {"gap"}
    assert codes(log[3:], since=Head(seq=3, link="0" * 64)) == {"edited"}


@pytest.mark.parametrize("body", ["", "{", "1.5", '{"b":1,"a":1}', "[" * 1000])
def test_a_body_that_is_no_canonical_json_is_told_and_nothing_breaks(body: str) -> None:
    log = log_of(2)
    log[1] = attrs.evolve(log[1], body=body)

    assert codes(log) == {"edited", "malformed"}


def test_the_link_is_the_same_everywhere_and_for_ever() -> None:
    entry = MemoryJournal().append("s", "e", {"a": ["ä", 1, None]})

    assert entry.body == '{"a":["ä",1,null]}'
    assert entry.link == "a23af293d9417349931915cbb118e053056672a99a4827accbada5a6af323d9e"
