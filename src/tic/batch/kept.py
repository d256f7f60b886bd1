"""Checkpoints: what each batch gave as a file of its own, apart for each state of the file and way of judging."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from tic.batch.how import How
from tic.batch.part import Part


class Kept:
    """The parts of one run below a folder, or none."""

    def __init__(self, folder: Path | None, path: str, column: str, how: How) -> None:
        self._folder = folder
        if folder is not None:
            state = Path(path).stat()
            key = f"{Path(path).resolve()} {state.st_size} {state.st_mtime_ns} {column!r} {how.key}"
            self._name = hashlib.sha256(key.encode()).hexdigest()[:16]
            folder.mkdir(parents=True, exist_ok=True)

    def read(self, number: int, rows: int) -> Part | None:
        """Return what a batch of so many rows gave; None where that is not kept, or not whole."""
        file = self._file(number)
        if file is None:
            return None
        try:
            table = pq.read_table(file)
            known = int((table.schema.metadata or {}).get(b"rows", -1))
        except (OSError, ValueError, pa.ArrowException):
            return None
        return Part(rows, table.replace_schema_metadata(None)) if known == rows else None

    def write(self, number: int, part: Part) -> None:
        """Keep what a batch gave; whoever reads meanwhile sees all of it or nothing."""
        file = self._file(number)
        if file is not None:
            begun = file.with_suffix(".part")
            pq.write_table(part.found.replace_schema_metadata({"rows": str(part.rows)}), begun)
            begun.replace(file)

    def _file(self, number: int) -> Path | None:
        return self._folder and self._folder / f"{self._name}-{number:06}.parquet"
