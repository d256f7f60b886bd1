"""`tic-care check FILE --column NAME`: a column of a table, over all cores."""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

from tic.cli.terminal import complain
from tic.errors import InvalidInputError

_EXTRA = 'checking a table needs the extra: pip install "tic-care[batch]"'


def run(options: argparse.Namespace) -> int:
    """Check each file, write the findings, print a summary; 1 with findings, 2 where one cannot be read."""
    try:
        from tic.batch.run import Asked, write
        from tic.batch.run import run as rows_of
    except ImportError:
        complain([_EXTRA])
        return 2
    asked = Asked(
        options.column,
        options.context or "general",
        options.profile or "default",
        options.lang or "en",
        bool(options.model),
        tuple(options.pack),
    )
    workers = options.workers or os.cpu_count() or 1
    out = Path(options.output_file) if options.output_file else None
    if len(options.paths) != 1:
        complain(["--column takes one file at a time"])
        return 2
    checkpoint = Path(options.checkpoint) if options.checkpoint else None
    told = _Progress(quiet=options.quiet)
    try:
        parts = rows_of(
            options.paths[0], asked, workers=workers, checkpoint=checkpoint, progress=told
        )
        summary = write(parts, out)
    except (InvalidInputError, OSError) as error:
        complain([f"{options.paths[0]}: {error}"])
        return 2
    finally:
        told.end()
    print(f"{summary.rows:,} rows, {summary.flagged:,} with findings")
    for reason, count in summary.not_checked.most_common():
        print(f"{count:>9,}  not checked: {reason}")
    for of in (summary.codes, summary.families):
        print()
        for name, count in of.most_common(20):
            print(f"{count:>9,}  {name}")
    return int(bool(summary.flagged) and not options.exit_zero)


class _Progress:
    """How many rows are done, and how many a second, on a terminal."""

    def __init__(self, *, quiet: bool) -> None:
        self._on = sys.stderr.isatty() and not quiet
        self._began = time.monotonic()

    def __call__(self, rows: int) -> None:
        if self._on:
            rate = rows / max(0.001, time.monotonic() - self._began)
            print(f"\r{rows:,} rows, {rate:,.0f} a second", end="", file=sys.stderr, flush=True)

    def end(self) -> None:
        """Leave the line free."""
        if self._on:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
