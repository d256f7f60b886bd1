"""`tic-care check FILE --column NAME`: a column of a table, over all cores."""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tic.cli.terminal import complain
from tic.errors import TicError

if TYPE_CHECKING:
    from tic.batch.how import How

_EXTRA = 'checking a table needs the extra: pip install "tic-care[batch]"'
_NOT_OF_TABLES = (
    "baseline", "config", "create_baseline", "diff", "explain_excused", "fail_on", "fix", "output", "prune_baseline",
    "reader_command", "show", "show_files", "statistics", "stdin_filename", "strict_reading",
)  # fmt: skip


def run(options: argparse.Namespace) -> int:
    """Check a file, write the findings, print a summary; 1 with findings, 2 where it cannot be checked."""
    try:
        from tic.batch.run import run as rows_of
        from tic.batch.run import write
    except ImportError:
        complain([_EXTRA])
        return 2
    if wrong := _wrong_together(options):
        complain(wrong)
        return 2
    [path] = options.paths
    out = Path(options.output_file) if options.output_file else None
    told = _Progress(quiet=options.quiet)
    try:
        parts = rows_of(
            path,
            options.column,
            _how(options),
            workers=options.workers or os.cpu_count() or 1,
            checkpoint=Path(options.checkpoint) if options.checkpoint else None,
            progress=told,
        )
        summary = write(parts, out)
    except (TicError, OSError) as error:
        complain([f"{path}: {error}"])
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


def _how(options: argparse.Namespace) -> How:
    from tic.batch.how import How
    from tic.packs import load_pack
    from tic.packs.installed import installed_packs

    packs = [load_pack(path) for path in options.pack]
    packs += installed_packs() if options.installed_packs else ()
    return How(
        options.context or "general",
        options.profile or "default",
        options.lang or "en",
        bool(options.model),
        tuple(options.select),
        tuple(options.extend_select),
        tuple(options.ignore),
        tuple(each.pack for each in packs),
    )


def _wrong_together(options: argparse.Namespace) -> list[str]:
    """Say which options a table does not know: none is ever ignored in silence."""
    wrong = [] if len(options.paths) == 1 else ["--column takes one file at a time"]
    # A bare "--diff" is an empty word: given, all the same.
    given = [name for name in _NOT_OF_TABLES if getattr(options, name) not in (None, False, [])]
    if options.output_format != "full":
        given.append("output_format")
    return wrong + [f"--{name.replace('_', '-')}: expected without --column" for name in given]


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
