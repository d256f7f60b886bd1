"""Files of tables as batches of one column: Parquet, Arrow IPC, CSV and JSON Lines, compressed or not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import PurePath

import pyarrow as pa
import pyarrow.dataset as ds

from tic.errors import InvalidInputError

ROWS = 10_000
"""Rows of a batch: large enough that its overhead is small, small enough that progress is seen."""
_PACKED = (".gz", ".zst", ".bz2", ".lz4")
_KINDS = {
    ".parquet": "parquet", ".pq": "parquet", ".arrow": "ipc", ".feather": "ipc", ".ipc": "ipc", ".csv": "csv",
    ".jsonl": "json", ".ndjson": "json",
}  # fmt: skip
SUFFIXES = tuple(_KINDS)
# Buffered ahead, the bytes of the whole file would be held.
_PARQUET = ds.ParquetFileFormat(
    default_fragment_scan_options=ds.ParquetFragmentScanOptions(pre_buffer=False)
)


def kind_of(path: str) -> str | None:
    """Return what a file of a table is, by its suffix below that of its compression."""
    name = PurePath(path.lower())
    suffix = PurePath(name.stem).suffix if name.suffix in _PACKED else name.suffix
    return _KINDS.get(suffix)


def batches(path: str, columns: Sequence[str]) -> Iterator[pa.RecordBatch]:
    """Yield the rows of a file in batches of at most `ROWS`, streamed: memory does not grow with the file.

    Raises `InvalidInputError` for a file of another kind, without these columns, or that is broken.
    """
    kind = kind_of(path)
    if kind is None:
        raise InvalidInputError("path", f"a file that ends in {', '.join(SUFFIXES)}")
    try:
        table = ds.dataset(path, format=_PARQUET if kind == "parquet" else kind)
        missing = [each for each in columns if each not in table.schema.names]
        if missing:
            raise InvalidInputError("column", f"one of {', '.join(table.schema.names)}")
        # With threads the reader runs ahead of who judges, and holds what it has read.
        ahead = {"batch_readahead": 1, "fragment_readahead": 1, "use_threads": False}
        for batch in table.to_batches(columns=list(columns), batch_size=ROWS, **ahead):
            if batch.num_rows:
                yield batch
    except (pa.ArrowException, OSError, ValueError) as error:
        if isinstance(error, InvalidInputError):
            raise
        raise InvalidInputError(
            "path", f"a table that can be read ({type(error).__name__})"
        ) from None
