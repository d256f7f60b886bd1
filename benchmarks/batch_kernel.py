"""The kernel over columns against a bare loop, two processes against one, memory, and the learned reader.

Kernel and loop take turns over the same rows, in processor time, and the least of several runs counts. TIC_BENCH_ROWS is
how many rows there are (1,000,000).
"""

import sys
import tempfile
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from benchmarks._replies import ROWS, refuse_unfound, replies
from benchmarks.check_command import MB, cost
from tic.batch.engines import Sent, with_findings
from tic.batch.how import How
from tic.batch.run import run, write
from tic.batch.tables import ROWS as BATCH

HOW = How("chat")
TIMES = 3


def least(*works: Callable[[], object], clock: Callable[[], float], times: int) -> list[float]:
    """Return the least time of each work, taken in turns."""
    spent: list[list[float]] = [[] for _ in works]
    for _ in range(times):
        for work, so_far in zip(works, spent, strict=True):
            began = clock()
            work()
            so_far.append(clock() - began)
    return [min(each) for each in spent]


def kernel(table: pa.Table, how: How = HOW) -> pa.Table:
    """The table judged in batches of 10,000, as engines hand it over."""
    sent = Sent.of(how)
    batches = table.to_batches(max_chunksize=BATCH)
    return pa.concat_tables(
        with_findings(pa.Table.from_batches([each]), "text", sent) for each in batches
    )


def main() -> str:
    lines = ["| what | measured | wanted |", "|---|---|---|"]
    table = replies()
    refuse_unfound(kernel(table))
    some = table.slice(0, min(ROWS, 20 * BATCH))
    texts, linter = some["text"].to_pylist(), HOW.linter()

    def loop() -> None:
        for text in texts:
            linter.check(text, context="chat")

    alone, column = least(loop, lambda: kernel(some), clock=time.process_time, times=TIMES)
    a_row = column / len(texts) * 1e6
    lines += [
        f"| kernel against a bare loop, {len(texts):,} rows | {column / alone:.2f} | at most 1.3 |",
        f"| kernel, a row | {a_row:.1f} us | at most 15 us |",
        f"| kernel, rows a second a core | {1e6 / a_row:,.0f} | |",
    ]
    with tempfile.TemporaryDirectory() as name:
        lines += _processes(Path(name), table)
        lines += _memory(Path(name), table)
    lines += _model(table)
    return "\n".join(lines)


def _processes(folder: Path, table: pa.Table) -> list[str]:
    path = str(folder / "replies.parquet")
    pq.write_table(table, path)

    def over(workers: int) -> Callable[[], object]:
        return lambda: write(run(path, "text", HOW, workers=workers), None)

    one, two = least(over(1), over(2), clock=time.perf_counter, times=2)
    return [f"| two processes against one, {ROWS:,} rows | {one / two:.2f} | at least 1.8 |"]


def _memory(folder: Path, table: pa.Table) -> list[str]:
    path = folder / "large.parquet"
    command = [
        sys.executable,
        "-m",
        "tic",
        "check",
        str(path),
        "--column",
        "text",
        "--workers",
        "1",
    ]
    peaks = []
    for times in (1, 5):
        with pq.ParquetWriter(path, table.schema) as writer:
            for _ in range(times):
                writer.write_table(table.slice(0, ROWS // 5))
        peaks.append(cost([*command, "--exit-zero"]).memory / MB)
    grown = f"{peaks[0]:.0f} and {peaks[1]:.0f} MB"
    return [f"| peak memory, {ROWS // 5:,} and {ROWS:,} rows | {grown} | flat |"]


def _model(table: pa.Table) -> list[str]:
    if not (find_spec("tic_care_model_en") and find_spec("onnxruntime")):
        return ["| the learned reader | not installed | |"]
    some = table.slice(0, min(ROWS, 2_000))
    how = HOW._replace(model=True)
    kernel(some.slice(0, 64), how)
    [spent] = least(lambda: kernel(some, how), clock=time.process_time, times=TIMES)
    said = sum(text.count(".") for text in some["text"].to_pylist())
    return [
        f"| with the learned reader, rows a second a core | {some.num_rows / spent:,.0f} | |",
        f"| sentences a second a core | {said / spent:,.0f} | at least 400 |",
    ]


if __name__ == "__main__":
    print(main())
