"""`tic-care review FILE --group NAME --order NAME`: talks that stand in a table, a turn a row."""

from __future__ import annotations

import argparse
from collections import Counter

from tic.cli.terminal import complain
from tic.errors import InvalidInputError


def run(options: argparse.Namespace) -> int:
    """Review every talk, write a row for each turn, print a summary; 1 with flagged turns, 2 where unread."""
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq

        from tic.batch import review
        from tic.batch.tables import batches
    except ImportError:
        complain(['reviewing a table needs the extra: pip install "tic-care[batch]"'])
        return 2
    if not (options.group and options.order) or len(options.paths) != 1:
        complain(["--group and --order go together, with one file"])
        return 2
    if options.pacing:
        complain(["--pacing: for transcripts; talks in a table are reviewed without it"])
        return 2
    from tic.session import Reviewer

    names = {name: getattr(options, name) for name in ("group", "order", "speaker", "text")}
    try:
        table = pa.Table.from_batches(
            batches(options.paths[0], list(dict.fromkeys(names.values())))
        )
        reviewer = Reviewer.builtin(options.lang, model=options.model)
        told = review(table, **names, reviewer=reviewer)
    except (InvalidInputError, OSError, ValueError) as error:
        complain([f"{options.paths[0]}: {error}"])
        return 2
    if options.output_file:
        beside = {name: table.column(names[name]) for name in ("group", "order")}
        columns = beside | {name: told.column(name) for name in told.schema.names}
        pq.write_table(pa.table(columns), options.output_file)
    flagged = sum(map(bool, told.column("flagged").to_pylist()))
    print(f"{table.num_rows:,} turns, {flagged:,} flagged")
    for name in ("not_reviewed", "codes", "techniques"):
        counts = Counter(_each(told.column(name).to_pylist()))
        if counts:
            print(f"\n{name.replace('_', ' ')}")
        for value, count in counts.most_common(20):
            print(f"{count:>9,}  {value}")
    return int(bool(flagged) and not options.exit_zero)


def _each(values: list[object]) -> list[str]:
    return [
        str(one)
        for value in values
        if value
        for one in (value if isinstance(value, list) else [value])
    ]
