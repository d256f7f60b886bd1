"""One machine: the batches of a file over all its cores, in order, with what was found written as it comes.

A run may be resumed: with a folder of checkpoints the findings of each batch are a file of their own, and a batch
whose file is there is not read again.
"""

from __future__ import annotations

import hashlib
from collections import Counter, deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

import pyarrow as pa
import pyarrow.parquet as pq

from tic.batch.kernel import FINDING, check
from tic.batch.tables import batches
from tic.language import Linter

_MAY_BE_NULL = True
FOUND = pa.schema(
    [
        pa.field("file", pa.string(), nullable=False),
        pa.field("row", pa.int64(), nullable=False),
        *(FINDING.field(at).with_nullable(_MAY_BE_NULL) for at in range(FINDING.num_fields)),
        pa.field("not_checked", pa.string()),
    ]
)
"""One row for each finding, and one for each row that was not checked; `row` counts from 0 in its file."""


class Asked(NamedTuple):
    """How each worker judges: it makes its linter once."""

    column: str
    context: str = "general"
    profile: str = "default"
    lang: str = "en"
    model: bool = False
    packs: tuple[str, ...] = ()

    def linter(self) -> Linter:
        """Make the linter."""
        from tic.packs import load_pack  # noqa: PLC0415  most runs bring none

        beside = [load_pack(path) for path in self.packs]
        return Linter.builtin(self.lang, profile=self.profile, model=self.model, beside=beside)


class Part(NamedTuple):
    """What one batch gave."""

    rows: int
    found: pa.Table


class Summary(NamedTuple):
    """What a run counted: `rows` in and out are the same, or it would not have ended."""

    rows: int
    flagged: int
    not_checked: Counter[str]
    codes: Counter[str]
    families: Counter[str]


def run(
    path: str,
    asked: Asked,
    *,
    workers: int = 1,
    checkpoint: Path | None = None,
    progress: Callable[[int], None] = lambda _rows: None,
) -> Iterator[Part]:
    """Yield what each batch of a file gave, in order; `progress` is told how many rows are done.

    Raises `InvalidInputError` for a file that cannot be read.
    """
    kept = _kept(path, asked, checkpoint)
    done = 0
    for part in _parts(path, asked, workers, kept):
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


def _parts(
    path: str, asked: Asked, workers: int, kept: Callable[[int], Path | None]
) -> Iterator[Part]:
    first = 0
    if workers == 1:
        linter = asked.linter()
        for number, batch in enumerate(batches(path, [asked.column])):
            known = _read(kept(number))
            yield known or _keep(_judged(path, first, batch, asked, linter), kept(number))
            first += batch.num_rows
        return
    # A fresh process has nothing of this one but what it is told.
    with ProcessPoolExecutor(
        workers, mp_context=get_context("spawn"), initializer=_begin, initargs=(asked,)
    ) as pool:
        waiting: deque[tuple[int, Part | Future[Part]]] = deque()
        for number, batch in enumerate(batches(path, [asked.column])):
            known = _read(kept(number))
            waiting.append((number, known or pool.submit(_work, path, first, batch)))
            first += batch.num_rows
            while len(waiting) > 2 * workers:
                yield _taken(*waiting.popleft(), kept)
        while waiting:
            yield _taken(*waiting.popleft(), kept)


def _taken(number: int, part: Part | Future[Part], kept: Callable[[int], Path | None]) -> Part:
    return _keep(part.result(), kept(number)) if isinstance(part, Future) else part


_linter: Linter | None = None
_asked: Asked | None = None


def _begin(asked: Asked) -> None:
    global _linter, _asked
    _linter, _asked = asked.linter(), asked


def _work(path: str, first: int, batch: pa.RecordBatch) -> Part:
    assert _linter
    assert _asked
    return _judged(path, first, batch, _asked, _linter)


def _judged(path: str, first: int, batch: pa.RecordBatch, asked: Asked, linter: Linter) -> Part:
    told = check(batch, asked.column, context=asked.context, linter=linter)
    rows: list[dict[str, object]] = []
    for at, row in enumerate(told.to_pylist()):
        where = {"file": path, "row": first + at}
        rows += (where | finding for finding in row["findings"] or ())
        if row["not_checked"]:
            rows.append(where | {"not_checked": row["not_checked"]})
    assert told.num_rows == batch.num_rows
    return Part(batch.num_rows, pa.Table.from_pylist(rows, schema=FOUND))


def _kept(path: str, asked: Asked, folder: Path | None) -> Callable[[int], Path | None]:
    """Return where the findings of a batch are kept: apart for each state of the file and way of judging."""
    if folder is None:
        return lambda _number: None
    state = Path(path).stat()
    key = f"{Path(path).resolve()} {state.st_size} {state.st_mtime_ns} {asked}"
    name = hashlib.sha256(key.encode()).hexdigest()[:16]
    folder.mkdir(parents=True, exist_ok=True)
    return lambda number: folder / f"{name}-{number:06}.parquet"


def _read(file: Path | None) -> Part | None:
    if file is None or not file.exists():
        return None
    table = pq.read_table(file)
    rows = int((table.schema.metadata or {})[b"rows"])
    return Part(rows, table.replace_schema_metadata(None))


def _keep(part: Part, file: Path | None) -> Part:
    if file is not None:
        begun = file.with_suffix(".part")
        pq.write_table(part.found.replace_schema_metadata({"rows": str(part.rows)}), begun)
        begun.replace(file)
    return part
