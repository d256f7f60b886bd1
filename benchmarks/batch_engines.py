"""Spark, Daft and Ray Data on one core against the bare kernel, the same rows in batches of 10,000, in one run.

What an engine finds must be what the kernel finds, row by row, or the benchmark ends. Start-up is told apart: the first job over
a hundred rows, in which workers begin and make their rules. An engine that is not installed is passed over.
"""

import logging
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.util import find_spec

import pyarrow as pa

from benchmarks._replies import ROWS, refuse_other, refuse_unfound, replies
from benchmarks.batch_kernel import HOW, kernel

Check = Callable[[pa.Table], pa.Table]
TIMES = 2


def main() -> str:
    table = replies()
    expected = kernel(table).combine_chunks()
    refuse_unfound(expected)
    lines = [
        f"| {ROWS:,} rows | rows a second | times the kernel | start-up | wanted |",
        "|---|---|---|---|---|",
    ]
    bare = _least(kernel, table)
    lines.append(f"| the kernel alone | {ROWS / bare:,.0f} | 1 | | |")
    for name, engine in (("spark", _spark), ("daft", _daft), ("ray", _ray)):
        if find_spec("pyspark" if name == "spark" else name) is None:
            lines.append(f"| {name} | not installed | | | |")
            continue
        began = time.perf_counter()
        with engine() as check:
            check(table.slice(0, 100))
            start = time.perf_counter() - began
            refuse_other(check(table), expected)
            spent = _least(check, table)
        rate = f"{ROWS / spent:,.0f} | {spent / bare:.2f} | {start:.1f} s"
        lines.append(f"| {name} | {rate} | at most 1.5 |")
    return "\n".join(lines)


def _least(check: Check, table: pa.Table) -> float:
    spent = []
    for _ in range(TIMES):
        began = time.perf_counter()
        check(table)
        spent.append(time.perf_counter() - began)
    return min(spent)


@contextmanager
def _spark() -> Iterator[Check]:
    from pyspark.sql import SparkSession

    from tic.integrations import spark as tic_spark

    os.environ["PYSPARK_PYTHON"] = sys.executable
    settings = {
        "spark.ui.enabled": "false",
        "spark.driver.host": "127.0.0.1",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.driver.memory": "4g",
        "spark.driver.maxResultSize": "0",
    }
    session = SparkSession.builder.master("local[1]").config(map=settings).getOrCreate()
    try:
        yield lambda table: tic_spark.check(
            session.createDataFrame(table), "text", how=HOW
        ).toArrow()
    finally:
        session.stop()


@contextmanager
def _daft() -> Iterator[Check]:
    import daft

    from tic.integrations import daft as tic_daft

    yield lambda table: tic_daft.check(daft.from_arrow(table), "text", how=HOW).to_arrow()


@contextmanager
def _ray() -> Iterator[Check]:
    import ray
    import ray.data

    from tic.integrations import ray as tic_ray

    logging.getLogger("ray.data").setLevel(logging.ERROR)
    ray.init(num_cpus=1, include_dashboard=False, log_to_driver=False, logging_level=logging.ERROR)
    ray.data.DataContext.get_current().enable_progress_bars = False

    def check(table: pa.Table) -> pa.Table:
        found = tic_ray.check(ray.data.from_arrow(table), "text", how=HOW)
        return pa.concat_tables(found.iter_batches(batch_format="pyarrow", batch_size=None))

    try:
        yield check
    finally:
        ray.shutdown()


if __name__ == "__main__":
    print(main())
