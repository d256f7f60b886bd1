"""A reason is a code for programs and a sentence for people; a source says where it comes from."""

from __future__ import annotations

from typing import NamedTuple


class Source(NamedTuple):
    """Where a rule, number or claim comes from.

    `checked` is honest about how far it was read: "seen" (read in full), "part", "memory".
    """

    name: str
    year: int
    url: str
    checked: str


class Reason(NamedTuple):
    """Why something was decided: `code` is stable for programs, `says` is one sentence for people.

    `change` is one sentence on what would change it, where something would.
    """

    code: str
    says: str
    change: str = ""

    def to_dict(self) -> dict[str, str]:
        """Return the reason as JSON values; `change` is left out where there is none."""
        return {"code": self.code, "says": self.says} | (
            {"change": self.change} if self.change else {}
        )
