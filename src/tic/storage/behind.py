"""Doubts that could not be written down: until an equal one is in the log, nothing is permitted."""

from __future__ import annotations

from collections.abc import Callable

from tic.consent import Event, Key
from tic.errors import StorageError


class Behind:
    """Holds doubts by being equal; `place_of` tells where in the log an equal one is, if anywhere."""

    def __init__(
        self,
        place_of: Callable[[Key, Event], int | None],
        awaits_commit: Callable[[], bool],
    ) -> None:
        self._place_of, self._awaits_commit = place_of, awaits_commit
        self._doubts: dict[tuple[Key, Event], None] = {}

    def hold(self, key: Key, event: Event) -> None:
        """Deny until an event equal to this is in the log."""
        self._doubts[key, event] = None

    def let_go(self, key: Key, event: Event) -> None:
        """Deny no longer because of this event."""
        self._doubts.pop((key, event), None)

    def denies(self, key: Key) -> bool:
        """Return whether a doubt about this is still not in the log."""
        for about, event in tuple(self._doubts):
            if about != key:
                continue
            try:
                written = self._place_of(key, event) is not None
            except StorageError:
                return True
            if not written:
                return True
            if not self._awaits_commit():  # a rollback takes it out of the log again
                self.let_go(key, event)
        return False
