"""One machine: the batches of a file over all its cores, in order, with what was found written as it comes.

A run may be resumed: with a folder of checkpoints the findings of each batch are a file of their own, and a batch
whose file is there is not judged again.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pyarrow.parquet as pq

from tic.batch.how import DEFAULT, How
from tic.batch.kept import Kept
from tic.batch.part import FOUND, Job, Part, judged
from tic.batch.pool import Pending, Pool
from tic.batch.tables import batches


class Summary(NamedTuple):
    """What a run counted: `rows` in and out are the same, or it would not have ended."""

    rows: int
    flagged: int
    not_checked: Counter[str]
    codes: Counter[str]
    families: Counter[str]


def run(
    path: str,
    column: str,
    how: How = DEFAULT,
    *,
    workers: int = 1,
    checkpoint: Path | None = None,
    progress: Callable[[int], None] = lambda _rows: None,
) -> Iterator[Part]:
    """Yield what each batch of a file gave, in order; `progress` is told how many rows are done.

    Raises `InvalidInputError` for a file that cannot be read, `LostWorkerError` for rows that end every process
    that judges them, and what making the linter raises.
    """
    kept = Kept(checkpoint, path, column, how)
    done = 0
    for part in _parts(path, column, how, workers, kept):
        done += part.rows
        progress(done)
        yield part


def write(parts: Iterator[Part], out: Path | None) -> Summary:
    """Write the findings as Parquet, if a path is given, and return the summary."""
    rows = flagged = 0
    reasons, codes, families = Counter[str](), Counter[str](), Counter[str]()
    writer = pq.ParquetWriter(out, FOUND) if out else None
    try:
        for part in parts:
            rows += part.rows
            found = part.found
            codes.update(filter(None, found.column("code").to_pylist()))
            families.update(filter(None, found.column("family").to_pylist()))
            reasons.update(filter(None, found.column("not_checked").to_pylist()))
            flagged += len(
                set(found.filter(found.column("code").is_valid()).column("row").to_pylist())
            )
            if writer:
                writer.write_table(found)
    finally:
        if writer:
            writer.close()
    return Summary(rows, flagged, reasons, codes, families)


def _parts(path: str, column: str, how: How, workers: int, kept: Kept) -> Iterator[Part]:
    todo = _todo(path, column, how, kept)
    if workers == 1:
        for number, each in todo:
            yield each if isinstance(each, Part) else _keep(kept, number, judged(each))
        return
    with Pool(workers) as pool:
        waiting: deque[tuple[int, Part | Pending]] = deque()

        def taken() -> Part:
            number, each = waiting.popleft()
            return each if isinstance(each, Part) else _keep(kept, number, pool.result(each))

        for number, each in todo:
            waiting.append((number, each if isinstance(each, Part) else pool.begin(each)))
            while len(waiting) > 2 * workers:
                yield taken()
        while waiting:
            yield taken()


def _todo(path: str, column: str, how: How, kept: Kept) -> Iterator[tuple[int, Part | Job]]:
    """Yield each batch by its number: what is kept of it, or the batch itself."""
    first = 0
    for number, batch in enumerate(batches(path, [column])):
        known = kept.read(number, batch.num_rows)
        yield number, known or Job(path, first, batch, column, how)
        first += batch.num_rows


def _keep(kept: Kept, number: int, part: Part) -> Part:
    kept.write(number, part)
    return part
