"""A child and those who permit for them, through the store: everybody who is needed, until it ends."""

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.storage.events import KEY, ask, granted, later, pause, withdraw, yes

from tic.consent import Cell, Guardian, Key, Minor, Moment, Override, assent, joint
from tic.errors import InvalidInputError
from tic.storage import ConsentStore, MemoryJournal

DAY = 24 * 60
CHILD = KEY
MOTHER, FATHER = (Key(subject=f"p-1/{name}", scope=KEY.scope) for name in ("mother", "father"))
RULE = Override(name="emergency", basis="law:s-8", record="decision-17")
EVERYBODY = (CHILD, MOTHER, FATHER)


def child(
    *, of_age: float = 40 * DAY, all_must: bool = True, fathers_end: float | None = None
) -> Minor:
    return Minor(
        of_age=later(of_age),
        guardians=[
            Guardian(subject=MOTHER.subject),
            Guardian(
                subject=FATHER.subject,
                until=None if fathers_end is None else later(fathers_end),
            ),
        ],
        all_must=all_must,
    )


def store_on(journal, minor: Minor | None, minute: float) -> ConsentStore:
    minors = {} if minor is None else {CHILD.subject: minor}
    return ConsentStore(journal, clock=lambda: later(minute), minors=minors)


def agreed(*keys: Key) -> MemoryJournal:
    journal = MemoryJournal()
    for key in keys:
        granted(store_on(journal, None, 2), key)
    return journal


def codes(answer) -> set[str]:
    return {reason.code for reason in answer.reasons}


@given(
    willing=st.sets(st.sampled_from(EVERYBODY)),
    all_must=st.booleans(),
    minute=st.integers(2, 60 * DAY),
    of_age=st.integers(3, 60 * DAY),
    fathers_end=st.none() | st.integers(3, 60 * DAY),
)
def test_everybody_who_is_needed_has_to_permit_and_nobody_else(
    willing, *, all_must, minute, of_age, fathers_end
) -> None:
    minor = child(of_age=of_age, all_must=all_must, fathers_end=fathers_end)
    store = store_on(agreed(*willing), minor, minute)
    in_charge = [MOTHER] + ([FATHER] if fathers_end is None or minute < fathers_end else [])
    enough = all if all_must else any
    expected = (
        minute < of_age and CHILD in willing and enough(one in willing for one in in_charge)
    )  # the child's yes of minute 1 is never one of an adult
    assert bool(store.permits(CHILD)) is expected
    for other in (MOTHER, FATHER):
        assert bool(store.permits(other)) is (other in willing)


def test_what_is_missing_is_said() -> None:
    assert codes(store_on(agreed(CHILD), child(), 9).permits(CHILD)) == {"consent.never-answered"}
    assert "consent.child-dissents" in codes(
        store_on(agreed(MOTHER, FATHER), child(), 9).permits(CHILD)
    )
    alone = Minor(
        of_age=later(40 * DAY),
        guardians=[Guardian(subject=MOTHER.subject, until=later(8))],
        all_must=True,
    )
    gone = store_on(agreed(CHILD, MOTHER), alone, 9).permits(CHILD)
    assert codes(gone) == {"consent.party-missing"}


def test_a_guardian_who_takes_it_back_ends_it() -> None:
    store = store_on(agreed(*EVERYBODY), child(), 9)
    assert store.permits(CHILD)
    store.withdraw(FATHER.subject, KEY.scope)
    assert not store.permits(CHILD)
    assert store_on(store._journal, child(all_must=False), 9).permits(CHILD)


def test_who_comes_of_age_is_asked_themselves_and_no_guardian_is() -> None:
    journal, minor = agreed(*EVERYBODY), child(of_age=10)
    at_last = store_on(journal, minor, 11)
    assert codes(at_last.permits(CHILD)) == {"consent.came-of-age"}
    assert not at_last.permits(CHILD, at=later(5))  # an earlier time revives nothing

    store = store_on(MemoryJournal(), minor, 11)
    question = ask(11)
    store.record(CHILD, question)
    assert store.record(CHILD, yes(question, 11)).refused is None
    assert store.permits(CHILD)


def test_doubt_about_the_day_needs_everybody_and_a_yes_of_an_adult() -> None:
    journal = agreed(*EVERYBODY)
    minors = {CHILD.subject: child(of_age=10)}
    doubt = Moment.between(later(9), later(11))
    store = ConsentStore(journal, clock=lambda: doubt, minors=minors)
    assert not store.permits(CHILD)
    assert not store.permits(CHILD, override=RULE)


def test_a_question_to_a_child_ends_with_childhood() -> None:
    store = store_on(MemoryJournal(), child(of_age=10 * DAY), 1)
    refused = store.record(CHILD, ask(1)).refused
    assert refused is not None
    assert refused.code == "consent.outlives-childhood"
    assert store.history(CHILD.subject) == ()
    until = evolve(ask(1), lasts=10 * DAY * 60_000 - 60_000)
    assert store.record(CHILD, until).refused is None
    assert store.record(MOTHER, ask(1)).refused is None


def test_an_override_stands_for_the_child_and_never_for_a_guardian() -> None:
    assert codes(store_on(agreed(MOTHER, FATHER), child(), 9).permits(CHILD, override=RULE)) == {
        "consent.overridden"
    }
    assert not store_on(agreed(MOTHER), child(), 9).permits(CHILD, override=RULE)
    store = store_on(agreed(*EVERYBODY), child(), 9)
    store.record(CHILD, pause(9))
    assert not store.permits(CHILD, override=RULE)
    store.record(CHILD, withdraw(9))
    assert store.permits(CHILD, override=RULE)
    with pytest.raises(InvalidInputError, match="override"):
        store.permits(MOTHER, override=True)


@pytest.mark.parametrize(
    "guardians",
    [[], [Guardian(subject="p-2"), Guardian(subject="p-2")], ["p-2"]],
)
def test_a_child_has_guardians_and_none_of_them_twice(guardians) -> None:
    with pytest.raises(InvalidInputError, match="guardians"):
        Minor(of_age=later(0), guardians=guardians, all_must=True)


def test_one_cell_does_not_stand_for_two() -> None:
    cell = Cell()
    with pytest.raises(InvalidInputError, match="parties"):
        assent(cell, cell, at=later(0))
    with pytest.raises(InvalidInputError, match="parties"):
        joint({"a": cell, "b": None, "c": cell}, at=later(0))
    assert not joint({"a": cell, "b": None, "c": None}, at=later(0))
