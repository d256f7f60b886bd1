"""What every journal promises, whatever it stands on."""

import threading
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tic.errors import ConflictError, DuplicateEventError, InvalidInputError
from tic.storage import START, Journal, canonical, flaws, parse_canonical


def test_what_was_appended_is_read_back_in_order(journal: Journal) -> None:
    written = [journal.append("a", f"id-{n}", {"n": n}) for n in range(5)]

    assert journal.load("a") == tuple(written)
    assert [entry.seq for entry in written] == [1, 2, 3, 4, 5]
    assert [parse_canonical(entry.body) for entry in written] == [{"n": n} for n in range(5)]
    assert journal.load("a", after=3) == tuple(written[3:])
    assert journal.load("a", after=9) == ()
    assert journal.head("a") == written[-1].head


def test_an_empty_log_ends_at_the_start(journal: Journal) -> None:
    assert journal.load("nobody") == ()
    assert journal.head("nobody") == START
    assert journal.streams() == ()


def test_every_log_is_an_unbroken_chain_of_its_own(journal: Journal) -> None:
    for n in range(6):
        journal.append("ab"[n % 2], f"id-{n}", n, urgent=n % 3 == 0)

    assert journal.streams() == ("a", "b")
    for name in "ab":
        assert flaws(journal.load(name), known=journal.head(name)) == ()
        assert [entry.seq for entry in journal.load(name)] == [1, 2, 3]


def test_the_same_event_again_is_the_entry_that_is_there(journal: Journal) -> None:
    first = journal.append("a", "id", {"x": 1, "y": 2})
    journal.append("a", "other", 0)

    assert journal.append("a", "id", {"y": 2, "x": 1}) == first
    assert journal.append("a", "id", {"y": 2, "x": 1}, after=0, urgent=True) == first
    assert len(journal.load("a")) == 2


@pytest.mark.parametrize("urgent", [False, True])
def test_an_id_is_never_used_twice_in_one_log(journal: Journal, *, urgent: bool) -> None:
    journal.append("a", "id", 1)

    with pytest.raises(DuplicateEventError):
        journal.append("a", "id", 2, urgent=urgent)

    assert [entry.body for entry in journal.load("a")] == ["1"]


def test_an_id_is_of_one_log(journal: Journal) -> None:
    """Two people's devices may count alike."""
    entries = [journal.append(stream, "phone-1", 1) for stream in "ab"]

    assert [journal.find(stream, "phone-1") for stream in "ab"] == entries
    assert journal.find("c", "phone-1") is None
    assert journal.find("a", "phone-2") is None


def test_a_decision_taken_on_an_older_log_is_refused_and_an_unconditional_one_is_not(
    journal: Journal,
) -> None:
    journal.append("a", "1", "ask", after=0)

    for seen in (0, 2):
        with pytest.raises(ConflictError):
            journal.append("a", "2", "yes", after=seen)
    assert journal.append("a", "2", "withdraw", urgent=True).seq == 2
    assert journal.append("a", "3", "ask", after=2).seq == 3


def test_a_second_opening_sees_what_the_first_wrote(open_journal: Callable[[], Journal]) -> None:
    one, two = open_journal(), open_journal()

    one.append("a", "1", 1)
    assert two.head("a") == one.head("a")
    two.append("a", "2", 2)
    assert one.load("a") == two.load("a")
    assert len(one.load("a")) == 2


def test_many_threads_make_one_gapless_chain(open_journal: Callable[[], Journal]) -> None:
    journals = [open_journal(), open_journal()]

    def write(name: int) -> None:
        for n in range(5):
            journals[name % 2].append("a", f"{name}-{n}", n, urgent=name == 0)

    threads = [threading.Thread(target=write, args=(name,)) for name in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    entries = journals[0].load("a")
    assert flaws(entries) == ()
    assert {entry.id for entry in entries} == {f"{a}-{n}" for a in range(6) for n in range(5)}
    for name in range(6):  # each writer's own events stand in the order it wrote them
        assert [e.body for e in entries if e.id.startswith(f"{name}-")] == list("01234")


@pytest.mark.parametrize(
    ("stream", "event_id", "payload", "field"),
    [
        ("", "id", 1, "stream"),
        ("a" * 201, "id", 1, "stream"),
        ("a\n", "id", 1, "stream"),
        ("a", "", 1, "event_id"),
        ("a", "\x00", 1, "event_id"),
        ("a", "id", 1.5, "payload"),
        ("a", "id", {"k": [0.0]}, "payload.k[0]"),
        ("a", "id", {"ключ": 1}, "payload"),
        ("a", "id", {1: 1}, "payload"),
        ("a", "id", "\ud800", "payload"),
        ("a", "id", 2**53, "payload"),
        ("a", "id", "x" * 262_145, "payload"),
        ("a", "id", b"bytes", "payload"),
    ],
)
def test_what_no_journal_takes_is_named_and_nothing_is_written(
    journal: Journal, stream: str, event_id: str, payload: object, field: str
) -> None:
    with pytest.raises(InvalidInputError) as caught:
        journal.append(stream, event_id, payload)

    assert caught.value.field == field
    assert journal.streams() == ()


leaves = st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text(max_size=20)
values = st.recursive(
    leaves,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text(st.characters(max_codepoint=127), max_size=8), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(value=values)
def test_one_value_has_one_text(value: object) -> None:
    text = canonical(value)

    assert parse_canonical(text) == value
    assert canonical(parse_canonical(text)) == text


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(value=values)
def test_any_plain_value_survives_the_journal(journal: Journal, value: object) -> None:
    number = journal.head("a").seq

    entry = journal.append("a", f"id-{number}", value)

    assert parse_canonical(journal.load("a", after=number)[0].body) == value
    assert entry.link == journal.head("a").link


@pytest.mark.parametrize(
    "text",
    ["", "{", '{"b":1,"a":2}', '{"a":1,"a":1}', "1.0", "NaN", "[1, 2]", "[" * 60_000, '"\\u0061"'],
)
def test_a_text_that_is_not_canonical_is_refused(text: str) -> None:
    with pytest.raises(InvalidInputError):
        parse_canonical(text)
