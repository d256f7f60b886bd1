"""Every sentence that consent can say to or about a person passes tic's own linter."""

import pytest
from tests.consent.histories import HISTORIES, POLICY

from tic._kernel.reason import Reason
from tic.consent import Cell, Moment, explain_cell, explain_log, step
from tic.consent import plans as plans_page
from tic.consent import replies as replies_page
from tic.consent.pages import REASONS
from tic.language import Context, Linter

LINTER = Linter.builtin()
PLAIN = [
    *REASONS,
    *(one for one in vars(plans_page).values() if isinstance(one, Reason)),
    *replies_page.REASONS.values(),
]


@pytest.mark.parametrize("context", [Context.CHAT, Context.UI])
@pytest.mark.parametrize("reason", PLAIN, ids=lambda reason: reason.code)
def test_no_reason_is_found_fault_with(reason, context):
    for words in (reason.says, reason.change):
        found = LINTER.check(words, context=context).findings
        assert not found, (words, found)


@pytest.mark.parametrize("path", HISTORIES)
def test_no_line_of_a_history_is_found_fault_with(path):
    cell, now, log = Cell(), None, []
    for count, make in enumerate(HISTORIES[path]):
        event = make(cell, f"e{count}", now or 1_900_000_000_000)
        now = event.at.latest
        cell, log = step(cell, event, POLICY).after, [*log, event]
    lines = explain_log(log, POLICY)
    assert len(lines) == len(log)
    lines += explain_cell(cell, at=Moment(now or 0, now or 0))
    assert all(line.strip() for line in lines)
    found = LINTER.check(chr(10).join(lines), context=Context.CHAT).findings
    assert not found, found
