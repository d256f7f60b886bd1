"""What a question to the machine is answered with."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from tic._kernel.arguments import expect
from tic._kernel.reason import Reason
from tic.consent.reasons import NO_PERMISSION


class Answer(NamedTuple):
    """Allowed or not, and why; true exactly when allowed.

    `notice` is the digest of the notice in force when a yes was given. `not_before` is when time alone
    may change a refusal, if it can.
    """

    allowed: bool
    reasons: tuple[Reason, ...]
    notice: str | None = None
    not_before: datetime | None = None

    def __bool__(self) -> bool:
        """Return whether it is allowed, so that `if permits(...)` is safe."""
        return self.allowed

    def to_dict(self) -> dict[str, object]:
        """Return the answer as JSON values, `not_before` in ISO 8601, for a client of your own.

        What leaves the service for a third party goes through `discreet` first.
        """
        return {
            "allowed": self.allowed,
            "reasons": [reason.to_dict() for reason in self.reasons],
            "notice": self.notice,
            "not_before": self.not_before.isoformat() if self.not_before else None,
        }

    @property
    def says(self) -> str:
        """The reasons as sentences."""
        return " ".join(reason.says for reason in self.reasons)

    @property
    def change(self) -> str:
        """What would change it, as sentences."""
        return " ".join(reason.change for reason in self.reasons if reason.change)


def discreet(answer: Answer) -> Answer:
    """Return what a third party may see: permitted, or one and the same no.

    Refused, never asked, paused and expired look alike, since retaliation begins with knowing who said
    no (W3C TAG design-principles issue 475). Use it for every answer that leaves the service, also for
    counts and lists.
    """
    expect("answer", answer, Answer)
    return answer if answer.allowed else Answer(allowed=False, reasons=(NO_PERMISSION,))
