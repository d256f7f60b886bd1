"""`python -m tic.packs` reads every pack that ships with tic and runs its example sentences."""

from __future__ import annotations

import argparse
import sys
import warnings

from tic.data import shipped_names
from tic.errors import InvalidPackError, PackWarning
from tic.packs.kind import compiler_of


def main(words: list[str] | None = None) -> int:
    """Check the packs that are named, or all; return 1 if one is wrong. Wrong usage exits with 2."""
    names = shipped_names()
    options = argparse.ArgumentParser(
        prog="python -m tic.packs", description=__doc__, allow_abbrev=False
    )
    options.add_argument(
        "names",
        nargs="*",
        metavar="PACKS",
        help=f"which packs (default: all): {', '.join(names)}",
    )
    wanted = options.parse_args(words).names or names
    for name in wanted:
        if name not in names:
            options.error(f"{name}: expected one of {', '.join(names)}")
    return max(map(_check, wanted))


def _check(name: str) -> int:
    """Check the packs called `name`, say how it went, and return 1 if one is wrong."""
    compiler, folder = compiler_of(name)
    with warnings.catch_warnings(record=True) as doubts:
        warnings.simplefilter("always", PackWarning)
        try:
            compiler.check(folder)
        except InvalidPackError as wrong:
            sys.stderr.write("".join(f"{name}: {problem}\n" for problem in wrong.problems))
            return 1
    sys.stderr.write("".join(f"{name}: doubtful: {doubt.message}\n" for doubt in doubts))
    sys.stdout.write(f"{name}: read, and each example is read as it says\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
