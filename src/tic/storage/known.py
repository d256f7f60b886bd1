"""What is known of one person, up to an entry of their log."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

from tic._kernel.moment import FIRST
from tic._kernel.reason import Reason
from tic.consent import Cell, Policy, Scope
from tic.storage.chain import START, Head


@frozen
class Last:
    """The number of the last entry about a scope, and what it did."""

    seq: int
    before: Cell
    after: Cell
    refused: Reason | None


@frozen
class Known:
    """Where a person stands on each scope, and the end of the log that says so.

    `everything` is where they stand on whatever there is no entry about. `policies` are those the log
    has met, by digest; `received` is the latest time at which anything was received, in milliseconds, and
    `snapshot` the number of the last snapshot, 0 if there is none.
    """

    head: Head = START
    everything: Cell = field(factory=Cell)
    cells: Mapping[Scope, Cell] = field(factory=dict)
    last: Mapping[Scope | None, Last] = field(factory=dict)
    policies: Mapping[str, Policy] = field(factory=dict)
    received: int = FIRST
    snapshot: int = 0

    def cell(self, scope: Scope) -> Cell:
        """Return where the person stands on one scope."""
        return self.cells.get(scope, self.everything)

    def last_about(self, scope: Scope) -> Last | None:
        """Return the last entry about a scope, or about everything where there is none about it."""
        return self.last.get(scope, self.last.get(None))
