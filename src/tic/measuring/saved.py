"""A measurement to keep, and what changed since: by the hash of each row, so that no words are kept."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from tic._kernel.arguments import expect
from tic.errors import InvalidInputError
from tic.measuring.labelled import Labelled
from tic.measuring.measurement import Measurement

FORMAT = 1
_EXPECTED = "what `tic-care measure --save` wrote"


class Change(NamedTuple):
    """What is different: places of rows in the new measurement, by what became of them."""

    mended: tuple[int, ...]  # wrong before, right now
    broken: tuple[int, ...]  # right before, wrong now
    unknown: int  # rows that one of the two does not have


class Saved(NamedTuple):
    """Whether each row was found, by its hash."""

    found: Mapping[str, bool]

    @classmethod
    def of(cls, rows: Sequence[Labelled], measured: Measurement) -> Saved:
        """Keep what was measured of `rows`."""
        return cls({_hash(rows[each.at]): bool(each.codes) for each in measured.rows})

    def to_json(self) -> str:
        """Return it as text."""
        return json.dumps({"format": FORMAT, "found": dict(self.found)}, indent=0, sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> Saved:
        """Read what `to_json` wrote; raises `InvalidInputError`."""
        expect("text", text, str)
        try:
            data = json.loads(text)
            found = data["found"]
        except (ValueError, RecursionError, KeyError, TypeError):
            raise InvalidInputError("saved", _EXPECTED) from None
        if data.get("format") != FORMAT or not isinstance(found, dict):
            raise InvalidInputError("saved", _EXPECTED)
        if not all(isinstance(each, bool) for each in found.values()):
            raise InvalidInputError("saved.found", "true or false for each row")
        return cls(found)

    def changes(self, rows: Sequence[Labelled], measured: Measurement) -> Change:
        """Return what is different in a later measurement."""
        hashes = {each.at: _hash(rows[each.at]) for each in measured.rows}
        moved = [
            each
            for each in measured.rows
            if self.found.get(hashes[each.at], bool(each.codes)) != bool(each.codes)
        ]
        both = self.found.keys() & set(hashes.values())
        return Change(
            tuple(each.at for each in moved if not each.wrong),
            tuple(each.at for each in moved if each.wrong),
            len(self.found.keys() | set(hashes.values())) - len(both),
        )


def _hash(row: Labelled) -> str:
    said = json.dumps([row.text, row.before, row.context.value])
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:24]
