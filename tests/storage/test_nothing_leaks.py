"""No words of a person come out of an error, a repr or a log, wherever they were put in."""

import json

import pytest
from tests.storage.along import Along
from tests.storage.events import KEY, granted
from tests.storage.test_store import FailingJournal

from tic.consent import Key, Scope, Withdraw
from tic.errors import DamagedLogError, TicError
from tic.storage import (
    MemoryJournal,
    SqliteJournal,
    canonical,
    parse_canonical,
    read_log,
    write_log,
)
from tic.storage.payload import read_payload

CANARY = "my brother hurts me"
SCOPE = KEY.scope.to_dict()
EVENT = {"type": "withdraw", "id": "w", "at": [0, 0]}


@pytest.mark.parametrize(
    "act",
    [
        lambda: canonical({CANARY: 1.5}),
        lambda: canonical({"a": [CANARY, 1.5]}),
        lambda: parse_canonical(json.dumps({"b": CANARY, "a": CANARY})),
        lambda: parse_canonical(f'"{CANARY}'),
        lambda: read_payload({"scope": SCOPE, "event": {**EVENT, "type": CANARY}}),
        lambda: read_payload({"scope": SCOPE, "event": {**EVENT, CANARY: 1}}),
        lambda: read_payload({"scope": SCOPE, "event": {**EVENT, "id": CANARY}}),
        lambda: read_payload({"scope": {**SCOPE, "data": CANARY}, "event": EVENT}),
        lambda: read_payload({CANARY: CANARY}),
        lambda: read_log([CANARY]),
        lambda: read_log(['{"ends":[],"format":"tic-log/1"}', CANARY]),
        lambda: Scope(action=CANARY, purpose="p", data="d", recipient="r"),
        lambda: Withdraw(id=CANARY, at=[]),
    ],
)
def test_no_error_quotes_what_it_refuses(act) -> None:
    with pytest.raises(TicError) as caught:
        act()
    for shown in (str(caught.value), repr(caught.value)):
        assert "brother" not in shown
        assert "hurts" not in shown


def test_no_error_of_a_journal_quotes_a_payload(tmp_path) -> None:
    path = tmp_path / "log.sqlite"
    for journal in (MemoryJournal(), SqliteJournal(path)):
        journal.append("a", "id", {"words": CANARY})
        for act in (
            lambda journal=journal: journal.append("a", "id", {"words": f"{CANARY}!"}),
            lambda journal=journal: journal.append("a", "id-2", {"words": CANARY}, after=7),
        ):
            with pytest.raises(TicError) as caught:
                act()
            assert CANARY not in str(caught.value)
        journal.close()


def test_a_damaged_log_is_described_and_not_quoted() -> None:
    journal = MemoryJournal()
    journal.append("p-1", "id", {"words": CANARY})
    store = Along(journal)
    with pytest.raises(DamagedLogError) as caught:
        store.history("p-1")
    assert CANARY not in str(caught.value) + repr(caught.value.flaws)
    assert CANARY not in repr(store.permits(KEY, at=granted_at()))


def granted_at():
    return granted(Along(MemoryJournal())).at


def test_an_exported_log_holds_digests_and_names_only() -> None:
    journal = FailingJournal()
    store = Along(journal)
    granted(store, Key(subject="p-1", scope=KEY.scope))
    text = "".join(write_log(journal))
    assert "yes please" not in text
    assert "What we keep" not in text
