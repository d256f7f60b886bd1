"""How texts are judged, as a plain value that travels to other processes and machines; each makes its linter once."""

from __future__ import annotations

import json
from collections.abc import Iterable
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from typing import NamedTuple

import pyarrow as pa

from tic.batch.kernel import FINDINGS, check
from tic.data.fingerprint import fingerprint
from tic.errors import InvalidInputError
from tic.language import Linter, Pack


class How(NamedTuple):
    """What a linter is made of. `packs` are rules of your own by content (`load_pack(path).pack`), not by path."""

    context: str = "general"
    profile: str = "default"
    lang: str = "en"
    model: bool = False
    select: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    packs: tuple[Pack, ...] = ()

    @property
    def key(self) -> str:
        """The same for the same judgment: it knows the content of packs, tic's own rules, and the model's version."""
        model = _version(f"tic-care-model-{self.lang}") if self.model else ""
        rules = fingerprint(f"rules/{self.lang}") or _version("tic-care")
        told = json.dumps([self, rules, model], default=sorted, sort_keys=True)
        return sha256(told.encode()).hexdigest()

    def linter(self) -> Linter:
        """Return this process's linter for it, made at the first call.

        Raises what `Linter.builtin` raises.
        """
        key = self.key
        if key not in _made:
            _made[key] = Linter.builtin(
                self.lang,
                profile=self.profile,
                select=self.select,
                extend_select=self.extend_select,
                ignore=self.ignore,
                beside=self.packs,
                model=self.model,
            )
        return _made[key]


DEFAULT = How()
_made: dict[str, Linter] = {}


def with_findings(batch: pa.RecordBatch, column: str, how: How) -> pa.RecordBatch:
    """Return the batch with the columns of `FINDINGS` behind its own: what an engine asks for."""
    refuse_taken(batch.schema.names)
    told = check(batch, column, context=how.context, linter=how.linter())
    return pa.RecordBatch.from_arrays(
        [*batch.columns, *told.columns], schema=pa.schema([*batch.schema, *FINDINGS])
    )


def refuse_taken(names: Iterable[str]) -> None:
    """Raise `InvalidInputError` for a table in which a column of `FINDINGS` has its name already."""
    if taken := set(names).intersection(FINDINGS.names):
        raise InvalidInputError("columns", f"none named {', '.join(sorted(taken))}")


def _version(distribution: str) -> str:
    try:
        return version(distribution)
    except PackageNotFoundError:
        return ""
