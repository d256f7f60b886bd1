"""What is no input at all is refused by the name of its argument, and is never shown."""

from datetime import UTC, datetime

import pytest
from attrs import evolve
from tests.consent.builders import NOTES, ask, when

from tic.consent import (
    STANDARD_POLICY,
    Catalogue,
    CatalogueEntry,
    Cell,
    Key,
    as_of,
    assent,
    digest,
    discreet,
    joint,
    may_ask,
    may_rephrase,
    merge,
    permits,
    step,
)
from tic.errors import InvalidInputError
from tic.storage import ConsentStore, MemoryJournal

STORE, KEY, CELL = ConsentStore(MemoryJournal()), Key(subject="p-1", scope=NOTES), Cell()
NOW = datetime(2030, 1, 1, tzinfo=UTC)
CALLS = {
    "permits cell": lambda wrong: permits(wrong, at=NOW),
    "may_ask cell": lambda wrong: may_ask(wrong, at=NOW),
    "may_rephrase cell": lambda wrong: may_rephrase(wrong, at=NOW),
    "permits at": lambda wrong: permits(CELL, at=wrong),
    "step cell": lambda wrong: step(wrong, ask(), STANDARD_POLICY),
    "step event": lambda wrong: step(CELL, wrong, STANDARD_POLICY),
    "step policy": lambda wrong: step(CELL, ask(), wrong),
    "Cell standing": Cell,
    "Cell question": lambda wrong: Cell(question=wrong),
    "Key scope": lambda wrong: Key(subject="p-1", scope=wrong),
    "Key subject": lambda wrong: Key(subject=wrong, scope=NOTES),
    "digest key": lambda wrong: digest("yes", key=wrong or 1),
    "merge log": merge,
    "merge event": lambda wrong: merge([wrong]),
    "joint cell": lambda wrong: joint({"a": wrong or 1}, at=NOW),
    "assent child": lambda wrong: assent(wrong, CELL, at=NOW),
    "assent guardian": lambda wrong: assent(CELL, wrong, at=NOW),
    "discreet answer": discreet,
    "Catalogue entries": Catalogue,
    "Catalogue entry": lambda wrong: Catalogue([wrong]),
    "Ask lasts": lambda wrong: evolve(ask(), lasts=wrong),
    "store permits": lambda wrong: STORE.permits(wrong, at=NOW),
    "store may_ask": lambda wrong: STORE.may_ask(wrong, at=NOW),
    "store cell": STORE.cell,
    "store record key": lambda wrong: STORE.record(wrong, ask()),
    "store record event": lambda wrong: STORE.record(KEY, wrong),
    "store enforce": lambda wrong: STORE.enforce(KEY, wrong),
}


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("wrong", [None, "I told him everything", object(), 0.5, ("x",)])
def test_what_is_no_input_is_refused_by_name(call, wrong):
    with pytest.raises(InvalidInputError) as refused:
        CALLS[call](wrong)
    assert "told him" not in str(refused.value)


def test_nothing_but_a_cell_is_read():
    assert as_of(CELL, when()) is CELL
    assert Catalogue([CatalogueEntry(scope=NOTES, family="notes")])
    assert len(STORE.history("p-1")) == 0
