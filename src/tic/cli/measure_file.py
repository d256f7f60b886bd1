"""The file of `tic-care measure --save`: hashes, labels and codes, and no word of a row."""

from __future__ import annotations

import json
from typing import Any

from tic.errors import InvalidInputError, InvalidSettingsError
from tic.measuring import Measurement, Verdict

FORM = "tic-care measurement 1"


def save(path: str, result: Measurement) -> None:
    """Write `result`, so that `load` returns its equal."""
    rows = [
        {
            "key": row.key,
            "label": int(row.label),
            "families": sorted(row.families),
            "found": sorted(row.found),
        }
        for row in result.verdicts
    ]
    try:
        with open(path, "w", encoding="utf-8", newline="\n") as stream:
            json.dump({"form": FORM, "rows": rows}, stream, indent=1)
    except OSError as error:
        raise InvalidSettingsError([f"{path}: {error.strerror}"]) from None


def load(path: str) -> Measurement:
    """Read what `save` wrote; raises `InvalidInputError` for anything else."""
    try:
        with open(path, "rb") as stream:
            kept = json.load(stream)
        return _measurement(kept)
    except OSError as error:
        raise InvalidSettingsError([f"{path}: {error.strerror}"]) from None
    except (ValueError, KeyError, TypeError, RecursionError):
        raise InvalidInputError(path, "a file that `tic-care measure --save` wrote") from None


def _measurement(kept: dict[str, Any]) -> Measurement:
    if kept["form"] != FORM:
        raise ValueError
    return Measurement(tuple(_verdict(row) for row in kept["rows"]))


def _verdict(row: dict[str, Any]) -> Verdict:
    found = frozenset((str(code), str(family)) for code, family in row["found"])
    families = frozenset(str(name) for name in row["families"])
    return Verdict(str(row["key"]), bool(row["label"]), families, found)
