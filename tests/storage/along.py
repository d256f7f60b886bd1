"""A store whose own time goes along with what is recorded, for tests that tell of years."""

from datetime import UTC, datetime

from tic.consent import Moment
from tic.storage import ConsentStore


class Along(ConsentStore):
    """Hears of everything at the moment it was said, and is never told the time by a question."""

    def __init__(self, journal, **options) -> None:
        self.shown = Moment.of(datetime(2000, 1, 1, tzinfo=UTC))
        super().__init__(journal, clock=lambda: self.shown, **options)

    def goes_to(self, event) -> None:
        if event.at.latest > self.shown.latest:
            self.shown = event.at

    def record(self, key, event):
        self.goes_to(event)
        return super().record(key, event)

    def enforce(self, key, event) -> None:
        self.goes_to(event)
        super().enforce(key, event)
